import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fa } from './fa.ts'
import { fr } from './fr.ts'
import type { DangerLexicon } from './lexicon.ts'
import { pl } from './pl.ts'
import { ro } from './ro.ts'
import { ru } from './ru.ts'
import { tr } from './tr.ts'
import { uk } from './uk.ts'

/** Every language is searched in every message: people mix them. Vietnamese has a spelling of its own. */
export const lexicons: readonly DangerLexicon[] = [de, en, uk, ru, ar, fa, tr, fr, es, pl, ro]
