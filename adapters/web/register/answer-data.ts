import type { AnswerLanguage } from '../../../knowledge/language.ts'
import type { Entry } from '../../../knowledge/schema.ts'
import { addresses } from './addresses.ts'
import type { RegisterView, ShownEntry } from './view.ts'

/** Every answer that holds today, in both languages, without anything that is for editors only. */
export function answersData(view: RegisterView): object {
  const { pack } = view.knowledge
  return {
    city: pack.manifest.city,
    pack: pack.hash,
    day: view.today,
    answers: view.entries().map((one) => answerData(one, view)),
  }
}

function answerData({ entry, freshness }: ShownEntry, view: RegisterView): object {
  return {
    id: entry.id,
    topic: entry.topic,
    title: entry.title,
    freshness,
    ...(freshness === 'office-only'
      ? {}
      : { answer: entry.answer, facets: entry.facets, situations: entry.situations }),
    ...provenance(entry, view),
    revision: entry.revision,
  }
}

/** One answer in one language. */
export function answerDataIn(
  { entry, freshness }: ShownEntry,
  lang: AnswerLanguage,
  view: RegisterView,
): object {
  return {
    id: entry.id,
    lang,
    topic: entry.topic,
    title: entry.title[lang],
    freshness,
    ...(freshness === 'office-only'
      ? {}
      : {
          answer: entry.answer[lang],
          ...(lang === 'de' && entry.answer.easy ? { easy: entry.answer.easy } : {}),
          facets: Object.fromEntries(
            Object.entries(entry.facets).map(([name, facet]) => [name, facet?.[lang]]),
          ),
          situations: entry.situations.map(({ group, [lang]: text }) => ({ group, text })),
        }),
    ...provenance(entry, view),
    revision: entry.revision[lang],
  }
}

function provenance(entry: Entry, view: RegisterView): object {
  const { origin } = view
  return {
    offices: view.officesOf(entry).map((office) => ({
      id: office.id,
      name: office.name,
      urls: {
        de: `${origin}${addresses.office('de', office.id)}`,
        en: `${origin}${addresses.office('en', office.id)}`,
      },
    })),
    links: entry.links,
    // A source's page and note are written for editors.
    sources: entry.sources.map(({ url, date }) => ({ url, date })),
    checked: entry.checked,
    reviewBy: entry.reviewBy,
    urls: {
      de: `${origin}${addresses.answer('de', entry.id)}`,
      en: `${origin}${addresses.answer('en', entry.id)}`,
    },
  }
}
