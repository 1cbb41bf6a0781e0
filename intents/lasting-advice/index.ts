import { fixedIntent } from '../fixed-intent.ts'

/** "Advise me for good": the centre gives a first orientation, and others stay beside people. */
export const lastingAdvice = fixedIntent({
  id: 'lasting-advice',
  kind: 'refuse',
  harmless: true,
  text: 'limits.lasting',
  next: ['human', 'topics'],
  utterances: {
    de: [
      'Können Sie mich dauerhaft beraten?',
      'Bekomme ich bei Ihnen eine feste Beraterin?',
      'Können Sie mich längere Zeit begleiten?',
      'Betreuen Sie mich auf Dauer?',
      'Ich möchte dauerhafte Beratung von Ihnen',
      'Begleiten Sie mich zum Amt?',
      'Ich brauche eine Beraterin, die mich über Jahre betreut',
      'Kommen Sie mit mir zum Termin?',
    ],
    en: [
      'Can I get permanent advice from you?',
      'Can you advise me in the long term?',
      'Can I have my own adviser here?',
      'Will you support me over a longer time?',
      'I would like long-term support from you',
      'Can you come with me to the office?',
      'I need an adviser who supports me for years',
      'Can someone accompany me to my appointment?',
    ],
  },
})
