import { containerBootstrap } from '@nlpjs/core'
import { LangDe } from '@nlpjs/lang-de'
import { LangEn } from '@nlpjs/lang-en-min'
import { NluNeural } from '@nlpjs/nlu'
import type { SearchDocument } from '../../knowledge/search/document.ts'
import type { Engine } from '../engine.ts'

/**
 * A classifier with one class per entry, trained on titles and utterances: a German network and an English one, each on
 * the texts of its language. Both are asked, the surer one counts.
 */
export const nlpjs: Engine = {
  name: 'nlp.js as a classifier',
  async start({ documents }) {
    const container = await containerBootstrap()
    container.use(LangDe)
    container.use(LangEn)
    const networks = await Promise.all(
      (['de', 'en'] as const).map(async (locale) => {
        const network = new NluNeural({ container, locale, log: false })
        await network.train(
          documents.flatMap((document) =>
            textsIn(locale, document).map((utterance) => ({ utterance, intent: document.id })),
          ),
        )
        return network
      }),
    )
    return {
      async rank(utterance) {
        const best = new Map<string, number>()
        for (const network of networks)
          for (const { intent, score } of (await network.process(utterance)).classifications)
            best.set(intent, Math.max(score, best.get(intent) ?? 0))
        best.delete('None')
        return [...best].sort(([, a], [, b]) => b - a).map(([intent]) => intent)
      },
    }
  },
}

/** `entryDocument` puts the German texts first; the second title begins the English ones. */
function textsIn(locale: 'de' | 'en', { texts }: SearchDocument): string[] {
  const english = texts.findIndex((text, index) => index > 0 && text.kind === 'title')
  const border = english === -1 ? texts.length : english
  return (locale === 'de' ? texts.slice(0, border) : texts.slice(border))
    .filter(({ kind }) => kind === 'title' || kind === 'utterance')
    .map(({ text }) => text)
}
