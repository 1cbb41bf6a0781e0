import { expect, it } from 'vitest'
import { checkMeasuredQuestions } from '../../../knowledge/check/measured-questions.ts'
import { anEntry } from '../../helpers/builders.ts'
import { aCheckedPack, byId } from '../../helpers/pack-folder.ts'

it('refuses an utterance that measures us, however it is written', () => {
  const utterances = { de: ['Kita-Platz finden'], en: ['find a place', 'day care!'] }
  const checked = aCheckedPack({ entries: byId(anEntry({ id: 'a', utterances })) })
  expect(checkMeasuredQuestions(checked, [{ id: 'q1', text: 'Day care' }])).toMatchObject([
    { level: 'error', field: 'utterances.en[1]', message: '"day care!" is the test question "q1"' },
  ])
  expect(checkMeasuredQuestions(checked, [{ id: 'q1', text: 'day care place' }])).toEqual([])
})
