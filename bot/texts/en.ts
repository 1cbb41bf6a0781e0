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
    lasting:
      'I give first answers and name the right place. I cannot support you in the long term. Advice centres do that, often for free. The {{centre}} (Welcome Centre) names one that fits. Tell me what it is about and I will name the place.',
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
    responsible: 'This place is responsible ({{title}}):',
    nextThen: 'Open again after that: {{when}}.',
    noHours:
      'Nobody has confirmed the opening hours to us yet. Please look at the website or call before you go.',
    noAppointment: 'We do not know whether you need an appointment. Please ask first.',
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
    next: 'These partners advise at the {{centre}} (Welcome Centre) soon',
  },
  followUp: {
    moreQuestions: 'You asked several questions. Here is the answer to the first:',
    nothingToRepeat: 'There is nothing to repeat yet. What would you like to know?',
    noSimpler:
      'I have no simpler version of this yet. The {{centre}} (Welcome Centre) will gladly explain it.',
    noPrevious: 'I have not shown you anything before that. What would you like to know?',
    none: 'All right, you mean something else. Please try other words, for example the name of the office or the paper. Or talk to a person.',
    noneBut:
      'All right, you mean something else. Perhaps it is one of these? You can also ask in other words.',
    same: 'You asked that just now. My checked answer is above: “{{title}}”. Does it not fit your question? Then please tell me in other words what you are looking for. Or talk to a person.',
    sameUnknown:
      'I am sorry, I still have no checked answer to that. Please try other words. Or ask the people at the {{centre}} (Welcome Centre).',
    noRulesFor:
      'My answer has no separate rules for this group. I cannot say for sure that everything is the same. Please ask there:',
    noMore: 'I found nothing more on this. Feel free to ask in other words.',
    assumed: 'I take this to be about “{{title}}”. If it is not, choose something else below.',
    sameForFamily: 'Other rules may hold for family members. This is what I found:',
  },
  language: {
    switched: 'I will answer in English from now on.',
  },
  handoff: {
    explain:
      'I will gladly pass your conversation on to a counsellor. They see your questions and my answers there, so you need not write anything twice.',
    notice: 'Please give no name and no residence status. City offices may have a duty to report.',
    anonymous: 'Anonymous advice: {{offices}}',
    confirm: 'Yes, pass it on',
    decline: 'No, rather not',
    requested: 'Your conversation is now with the counsellors. You get an answer by {{when}}.',
    requestedUnknown:
      'Your conversation is now with the counsellors. We do not know yet when they can answer.',
    asked: 'Asked: {{when}}.',
    meanwhile: 'You can write more about it now. You need not wait here.',
    meanwhileTelegram: 'You can write more about it now. The answer will come here, in this chat.',
    urgent: 'If it cannot wait:',
    about: 'What is it about? Write it in a few words. You need not, though.',
    already: 'Your conversation is already with the counsellors. You get an answer by {{when}}.',
    alreadyUnknown: 'Your conversation is already with the counsellors.',
    tooOften: 'You have asked for a counsellor several times already. Please call us or come in.',
    withdraw: 'Do not pass it on after all',
    withdrawn: 'Your request to the counsellors is taken back.',
    claimed: 'You are now writing with {{called}} ({{role}}).',
    released: 'You are writing with the program again, not with a person.',
    transferred: 'Your conversation goes on to: {{to}}. You need not repeat anything.',
    transferredPromise: 'You get an answer by {{when}}.',
    moved: 'The answer will come later than we said. New time: by {{when}}. We are sorry.',
    movedUnknown:
      'The time we gave you for an answer is cancelled. We do not know yet when counsellors are back. We are sorry.',
    missed: 'We promised you an answer and did not manage it. We are sorry. You get it by {{when}} now.',
    missedUnknown:
      'We promised you an answer and did not manage it. We are sorry. Please call us or come in.',
    acknowledged: 'Thank you, that is with the counsellors now, too. You get an answer by {{when}}.',
    acknowledgedUnknown: 'Thank you, that is with the counsellors now, too.',
    automatic: 'Automatic answer while you wait:',
    askAssistant: 'Ask the program',
    closed: 'This conversation with the counsellors has ended.',
    closedDeleted: 'It will be deleted on {{when}}. You can write here again at any time.',
    rate: 'Did the counsellors help you?',
    rateGood: 'Yes',
    rateFair: 'Partly',
    ratePoor: 'No',
    rated: 'Thank you for telling us!',
    closingSoon:
      'We have not heard from you for a long time. Tomorrow we will end this conversation. Write if you still need something.',
    statusWaiting: 'Counsellors answer by {{when}}.',
    statusWaitingUnknown: 'Your question is with the counsellors.',
    statusPerson: 'You are writing with a counsellor.',
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
    wholeSentence:
      'I do not know yet what it is about. Please write a whole sentence, for example: “What does it cost to register?” Or talk to a person.',
    oldChip: 'This choice is no longer current. Please write your question again.',
  },
  askBack: {
    rules: 'Which rules would you like to read?',
    which: 'What exactly do you mean?',
  },
  spelling: {
    meant: 'I take “{{said}}” to mean “{{term}}”.',
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
    again: 'Show the answer again',
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
    undatedOpen: 'Probably open now until {{until}}. Please check before you go.',
    undatedClosed: 'Probably closed now, open again {{when}}. Please check before you go.',
    undated: 'Opening hours not confirmed. Please check before you go.',
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
  telegram: {
    privacy:
      'Telegram is a private service, not part of the city. It can read along and give data to authorities. What we delete stays with Telegram until you delete it there. The chat on our website is more confidential.',
    privacyLong:
      'Telegram is a private service, not part of the city. It can read along and give data to authorities. We store only the text of this conversation. We do not store your name, your photo or your phone number. /data shows everything we have. /delete deletes it at once. It stays with Telegram until you delete it there. The chat on our website is more confidential.',
    delete:
      'Write /delete. Then everything we have is deleted at once. You do not have to say who you are. It stays with Telegram until you delete it there.',
    show: 'Only this conversation is stored, without your name and without your phone number. Write /data and I will send you everything. The conversation deletes itself soon after the last message.',
    deleted:
      'Everything we had of this conversation is deleted. I have also removed my messages of the last 48 hours here, as far as Telegram allows. Please delete the rest yourself: open the menu of this chat and choose "Delete chat".',
    nothingToDelete: 'We have nothing stored about you.',
    data: 'This file holds everything we have stored of this conversation.',
    refusedFile:
      'I do not take pictures or files, and I have stored nothing of it. Please write your question in words. I cannot read what is in a letter.',
    refusedVoice:
      'I cannot hear voice messages, and I have stored nothing of it. Please write your question in words, in your own language if you like.',
    refusedPerson:
      'I do not take contacts or locations, and I have stored nothing of it. I do not need to know who you are or where you live. Please write your question in words.',
    refusedOther: 'I am sorry, I cannot read that. Please write your question in words.',
    groups:
      'I answer only in a chat between the two of us, not in groups or channels. Please write to me directly.',
    delayed: 'I am sorry: your message has reached me only now. I answer the last thing you wrote.',
    tooMany:
      'You are writing very fast. Please wait a minute and then write again. I have not read the last message.',
    oldButton: 'This choice is no longer current.',
    handoffOff:
      'In Telegram I do not pass conversations on to our advisers, because Telegram can read along. Please use the chat on our website for that. Or call us or come by:',
    webChat: 'Chat on the website',
    privacyPage: 'Privacy',
    onWeb: 'You, on the website',
    continueAsk:
      'Would you like to continue your conversation from the website here? The last messages will then appear in Telegram too. Telegram can read them and give them to authorities.',
    continueYes: 'Yes, continue here',
    continueNo: 'No',
    continued: 'Your conversation now continues here, and on the website too. Here are the last messages:',
    continueKept: 'All right. Your conversation stays on the website only.',
    continueWrong:
      'This code is no longer valid. You can get a new one on the website. Or just ask your question here.',
    continueTooOften: 'That was too many wrong codes. Please try again in an hour.',
    commandHelp: 'What I can do',
    commandLanguage: 'Auf Deutsch umschalten',
    commandHuman: 'Talk to a person',
    commandServiceDays: 'When our advisers are there',
    commandData: 'Show what is stored',
    commandDelete: 'Delete everything at once',
    commandPrivacy: 'Privacy',
    about:
      'First answers for people who are new in the city, and the right office. I am a program, not a person. Telegram can read along: please write no names.',
  },
  error: {
    turn: 'I am sorry, something went wrong. Your message is saved. Please write again or ask the {{centre}} (Welcome Centre).',
  },
}
