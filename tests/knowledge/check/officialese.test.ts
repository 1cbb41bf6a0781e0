import { describe, expect, it } from 'vitest'
import { checkOfficialese, unexplainedTerms } from '../../../knowledge/check/officialese.ts'
import { anEntry } from '../../helpers/builders.ts'
import { aCheckedPack, byId } from '../../helpers/pack-folder.ts'

const terms = ['Duldung', 'Ausbildungsduldung', 'Standesamt', 'Blaue Karte EU']

describe('the check of officialese', () => {
  it.each([
    ['Go to the Standesamt.', ['Standesamt']],
    ['Go to the Standesamt (registry office). The Standesamt helps.', []],
    ['Go to the registry office (Standesamt).', []],
    ['The Standesamt helps. A Standesamt (registry office) is a city office.', ['Standesamt']],
    ['Duldungen (tolerations) end.', []],
    ['The Duldungsstelle is no term.', []],
    ['Apply for the Ausbildungsduldung (toleration for training).', []],
    ['Apply for the Ausbildungsduldung (toleration for training), not the Duldung.', ['Duldung']],
    ['Get a Blaue Karte EU.', ['Blaue Karte EU']],
  ])('in "%s" finds %j', (text, found) => {
    expect(unexplainedTerms(text, terms)).toEqual(found)
  })

  it('warns with the term of the glossary, in English answers only', () => {
    const glossary = [
      { term: 'Standesamt', explanation: { de: 'Amt.', en: 'Office.' }, everyday: { de: [], en: [] } },
    ]
    const entries = byId(
      anEntry({ id: 'a', answer: { de: 'Zum Standesamt.', en: 'Go to the Standesamt.' } }),
      anEntry({ id: 'b', answer: { de: 'Zum Standesamt.', en: 'Go there.' } }),
    )
    expect(checkOfficialese(aCheckedPack({ glossary, entries }))).toMatchObject([
      { level: 'warning', file: 'entries/registration/a.yaml', field: 'answer.en' },
    ])
  })
})
