import type { TextTree } from './tree.ts'

/** Every fixed English sentence, with the keys of de.ts. */
export const en: TextTree = {
  welcome: {
    title: 'Türöffner',
    notice:
      'Hello! I am a program, not a person. I choose from checked answers and can be wrong. Please write no names or file numbers.',
    invite: 'What would you like to know? You can write in your own language.',
    privacy: 'Privacy',
    person: 'Talk to a person',
    example1: 'Where do I register my address?',
    example2: 'How do I find a German course?',
    example3: 'I am looking for a day-care place',
  },
  greeting: {
    hello:
      'Hello! Good to hear from you. Ask me about registering your address, German courses, work, housing or day care, for example.',
    thanks: 'You are welcome! If there is anything else, just write.',
    bye: 'Goodbye and all the best! You can write again at any time.',
    help: 'I answer first questions about living in {{city}}: registration, residence, language, work, housing, family, health and more. I name the right office and say what to bring. I do not fill in forms or forward applications.',
    smallTalk:
      'Thank you for asking! I am a program and know my way around arriving in {{city}}. Ask me about registration, work or housing, for example.',
    startOver: 'All right, let us start again. What is it about?',
    whoAreYou:
      'I am Türöffner, a program of the {{centre}}. I am not a person. I pick the answer that fits from a set of checked answers.',
  },
  limits: {
    complaint:
      'I cannot take complaints. If it is about an office, complain to that office first, best in writing. If you were treated unfairly, the Antidiskriminierungsbüro Sachsen (anti-discrimination office) helps. The {{centre}} (Welcome Centre) names the right place.',
    form: 'I do not fill in forms, write letters or forward applications. Advice centres help with that, often for free. The {{centre}} (Welcome Centre) names one that fits. Tell me what it is about and I will name the right office.',
    case: 'I cannot look into your file. Only the office that has your application can tell you how it stands. Its number is usually at the top of the letter. Tell me which office it is and I will give you its address.',
    insult:
      'I am sorry that I have not been able to help you so far. Please try again in other words, or talk to a person.',
    elsewhere:
      'I only know the offices in {{city}}. For another place please ask the administration there. In Germany the public service number 115 helps too.',
  },
  data: {
    delete:
      'In the chat on the website you find the button “Delete conversation” under “More”. Everything is then deleted at once. You need not say who you are.',
    show: 'Only this conversation is stored, without your name. In the chat on the website the button “My data” under “More” shows all of it. The conversation is deleted by itself soon after the last message.',
  },
  office: {
    day: '{{day}}: {{hours}}',
    closedThen: 'closed',
    unknownThen: 'opening hours not known',
    unsureThen: 'These hours are from {{date}}. Please check before you go.',
    which: 'Which place do you mean?',
    languages: 'By our information they speak: {{languages}}.',
    languagesUnknown:
      'We do not know which languages they speak. Please ask first, or bring somebody who can translate.',
    noPhone: 'We have no telephone number. Please look on the website.',
  },
  materials: {
    found: 'There is this material:',
    none: 'I am sorry, we have no material on that in this language. The {{centre}} (Welcome Centre) has many leaflets.',
    inLanguages: 'Languages: {{languages}}',
  },
  partners: {
    days: 'Advice at the {{centre}} (Welcome Centre): {{days}}.',
    example: 'example, please confirm',
    next: 'These partners advise at the {{centre}} (Welcome Centre) soon:',
  },
  followUp: {
    moreQuestions: 'You asked several questions. Here is the answer to the first:',
    nothingToRepeat: 'There is nothing to repeat yet. What would you like to know?',
    noSimpler:
      'I have no simpler version of this yet. The {{centre}} (Welcome Centre) will gladly explain it.',
    noMore: 'I found nothing more on this. Feel free to ask in other words.',
    sameForFamily: 'Other rules may hold for family members. This is what I found:',
  },
  language: {
    switched: 'I will answer in English from now on.',
  },
  human: {
    centre:
      'You can talk to people at the {{centre}} (Welcome Centre). Their advice is free and you need no appointment.',
    next: 'The next advice session is on {{when}}.',
    open: 'The advice desk is open now, until {{until}}.',
    unknown: 'I do not know when the next advice session is. Please check the website.',
  },
  unknown: {
    sorry: 'I am sorry, I have no checked answer to that. The {{centre}} (Welcome Centre) will help you.',
    near: 'Perhaps one of these topics helps:',
    empty:
      'I found no words in your message. Please write your question in words, for example: “Where do I register my address?”',
    tooLong:
      'Your message is very long. I have read only the beginning. I understand a short question better.',
    topics: 'What is it about? Choose a topic or write your question.',
    topic: 'These are things people often ask about {{topic}}:',
    oldChip: 'This choice is no longer current. Please write your question again.',
  },
  askBack: {
    which: 'What exactly do you mean?',
  },
  answer: {
    otherLanguage: 'I answer in English. For German choose “DE” or write “Deutsch”.',
    reviewing: 'This answer is being checked again. Please ask the office whether anything has changed.',
    outdated: 'This answer is older and is being revised. Please ask the office directly:',
    rulesFor: 'Rules for {{group}}',
    moreOffices: 'These places help too',
    links: 'On the web',
    missingFacet: 'My checked answer says nothing about that. Please ask the office.',
  },
  facet: {
    steps: 'Step by step',
    documents: 'What to bring',
    deadline: 'Deadline',
    cost: 'Cost',
    online: 'Online',
    who: 'Who it is for',
    pitfalls: 'Watch out for',
    legal: 'The law',
  },
  chip: {
    steps: 'How does it work?',
    documents: 'Which papers?',
    deadline: 'By when?',
    cost: 'What does it cost?',
    online: 'Can I do it online?',
    who: 'Who is it for?',
    pitfalls: 'What to watch out for?',
    legal: 'Where does it say so?',
    human: 'Talk to a person',
    topics: 'Show topics',
  },
  group: {
    eu: 'EU citizens',
    'third-country': 'people from other countries',
    protection: 'recognised refugees',
    asylum: 'people in the asylum procedure',
    toleration: 'people with a Duldung (toleration)',
    ukraine: 'refugees from Ukraine',
    students: 'students',
    workers: 'skilled workers',
    'self-employed': 'self-employed people',
    'family-of-germans': 'families of German citizens',
    minors: 'children and young people',
    'without-papers': 'people without papers',
  },
  feedback: {
    question: 'Did this help?',
    yes: 'Yes',
    no: 'No',
    thanks: 'Thank you for telling us!',
    sorry: 'I am sorry. Feel free to ask again in other words. Or talk to a person:',
  },
  card: {
    openUntil: 'Open now until {{until}}',
    openAllDay: 'Available day and night',
    closedUntil: 'Closed now, open again {{when}}',
    closed: 'Closed at the moment',
    closedToday: 'Closed today: {{reason}}',
    unsureOpen: 'By information from {{date}}: open now until {{until}}. Please check before you go.',
    unsureClosed:
      'By information from {{date}}: closed now, open again {{when}}. Please check before you go.',
    unsure: 'Opening hours from {{date}}. Please check before you go.',
    unknown: 'Opening hours not known. Please check before you go.',
    undated: 'an unknown date',
    map: 'Map',
    book: 'Book an appointment',
    website: 'Website',
    call: 'Call',
    appointmentNone: 'You need no appointment.',
    appointmentRecommended: 'With an appointment you wait less.',
    appointmentRequired: 'You need an appointment.',
    checked: 'Information as of {{date}}',
    checkedUnknown: 'Information without a date',
    source: 'Source',
    until: '{{time}}',
  },
  masked: {
    notice: 'I have hidden personal details in your message. Please write no names and no numbers.',
  },
  error: {
    turn: 'I am sorry, something went wrong. Your message is saved. Please write again or ask the {{centre}} (Welcome Centre).',
  },
}
