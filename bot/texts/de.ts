/** Every fixed German sentence. Keys name the meaning; en.ts has the same keys. Placeholders: {{name}}. */
export const de = {
  welcome: {
    title: 'Türöffner',
    notice:
      'Hallo! Ich bin ein Programm, kein Mensch. Ich wähle aus geprüften Antworten aus und kann mich irren. Bitte schreiben Sie keine Namen und keine Aktenzeichen.',
    invite: 'Was möchten Sie wissen? Sie können in Ihrer Sprache schreiben.',
    privacy: 'Datenschutz',
    person: 'Mit einem Menschen sprechen',
    example1: 'Wo melde ich mich an?',
    example2: 'Wie finde ich einen Deutschkurs?',
    example3: 'Ich suche einen Kita-Platz',
  },
  greeting: {
    hello:
      'Guten Tag! Schön, dass Sie schreiben. Fragen Sie mich zum Beispiel nach Anmeldung, Deutschkurs, Arbeit, Wohnung oder Kita.',
    thanks: 'Gern! Wenn Sie noch etwas wissen möchten, schreiben Sie einfach.',
    bye: 'Auf Wiedersehen und alles Gute! Sie können jederzeit wieder schreiben.',
    help: 'Ich beantworte erste Fragen zum Leben in {{city}}: Anmeldung, Aufenthalt, Sprache, Arbeit, Wohnen, Familie, Gesundheit und mehr. Ich nenne Ihnen das richtige Amt und sage, was Sie mitbringen. Ich fülle keine Formulare aus und leite keine Anträge weiter.',
    smallTalk:
      'Danke der Nachfrage! Ich bin ein Programm und kenne mich mit dem Ankommen in {{city}} aus. Fragen Sie mich zum Beispiel nach Anmeldung, Arbeit oder Wohnung.',
    startOver: 'Gut, fangen wir neu an. Worum geht es?',
    whoAreYou:
      'Ich bin Türöffner, ein Programm des {{centre}}. Ich bin kein Mensch. Ich suche aus geprüften Antworten die passende aus.',
  },
  limits: {
    complaint:
      'Beschwerden kann ich nicht annehmen. Über ein Amt beschweren Sie sich zuerst bei diesem Amt, am besten schriftlich. Geht es um Benachteiligung, hilft das Antidiskriminierungsbüro Sachsen. Das {{centre}} nennt Ihnen die richtige Stelle.',
    form: 'Ich fülle keine Formulare aus, schreibe keine Briefe und leite keine Anträge weiter. Beratungsstellen helfen Ihnen dabei, oft kostenlos. Das {{centre}} nennt Ihnen die passende. Sagen Sie mir, worum es geht, dann nenne ich Ihnen das richtige Amt.',
    case: 'In Ihre Akte kann ich nicht sehen. Den Stand erfahren Sie nur bei dem Amt, bei dem Ihr Antrag liegt. Die Nummer steht meist oben auf dem Brief. Sagen Sie mir, um welches Amt es geht, dann nenne ich Ihnen die Adresse.',
    insult:
      'Es tut mir leid, dass ich Ihnen bisher nicht helfen konnte. Schreiben Sie Ihre Frage gern noch einmal mit anderen Worten, oder sprechen Sie mit einem Menschen.',
    elsewhere:
      'Ich kenne nur die Stellen in {{city}}. Für einen anderen Ort fragen Sie bitte die Verwaltung dort. In Deutschland hilft auch die Behördennummer 115.',
  },
  data: {
    delete:
      'Im Chat auf der Webseite finden Sie unter „Mehr“ den Knopf „Gespräch löschen“. Danach ist alles sofort gelöscht. Sie müssen nicht sagen, wer Sie sind.',
    show: 'Gespeichert ist nur dieses Gespräch, ohne Ihren Namen. Im Chat auf der Webseite zeigt der Knopf „Meine Daten“ unter „Mehr“ alles an. Das Gespräch wird bald nach der letzten Nachricht von selbst gelöscht.',
  },
  office: {
    day: '{{day}}: {{hours}}',
    closedThen: 'geschlossen',
    unknownThen: 'Öffnungszeiten nicht bekannt',
    unsureThen: 'Diese Zeiten sind von {{date}}. Bitte prüfen Sie sie vorher.',
    which: 'Welche Stelle meinen Sie?',
    languages: 'Dort wird nach unseren Angaben gesprochen: {{languages}}.',
    languagesUnknown:
      'Welche Sprachen dort gesprochen werden, wissen wir nicht. Bitte fragen Sie vorher nach oder bringen Sie jemanden zum Übersetzen mit.',
    noPhone: 'Eine Telefonnummer haben wir nicht. Bitte sehen Sie auf der Webseite nach.',
  },
  materials: {
    found: 'Dazu gibt es diese Materialien:',
    none: 'Dazu haben wir leider kein Material in dieser Sprache. Im {{centre}} liegen viele Faltblätter aus.',
    inLanguages: 'Sprachen: {{languages}}',
  },
  partners: {
    days: 'Beratung im {{centre}}: {{days}}.',
    example: 'Beispiel, bitte bestätigen lassen',
    next: 'Diese Partner beraten demnächst im {{centre}}:',
  },
  followUp: {
    moreQuestions: 'Sie haben mehrere Fragen gestellt. Hier ist die Antwort auf die erste:',
    nothingToRepeat: 'Es gibt noch nichts, das ich wiederholen kann. Was möchten Sie wissen?',
    noSimpler: 'Eine einfachere Fassung habe ich davon noch nicht. Das {{centre}} erklärt es Ihnen gern.',
    noMore: 'Mehr habe ich dazu nicht gefunden. Schreiben Sie Ihre Frage gern mit anderen Worten.',
    sameForFamily: 'Für Angehörige können andere Regeln gelten. Das habe ich dazu gefunden:',
  },
  language: {
    switched: 'Ich antworte jetzt auf Deutsch.',
  },
  human: {
    centre:
      'Persönliche Beratung gibt es im {{centre}}. Dort sprechen Menschen mit Ihnen, kostenlos und ohne Anmeldung.',
    next: 'Die nächste Beratung ist am {{when}}.',
    open: 'Die Beratung ist jetzt geöffnet, bis {{until}}.',
    unknown: 'Wann die nächste Beratung ist, weiß ich leider nicht. Bitte sehen Sie auf der Webseite nach.',
  },
  unknown: {
    sorry: 'Dazu habe ich leider keine geprüfte Antwort. Das {{centre}} hilft Ihnen weiter.',
    near: 'Vielleicht hilft Ihnen eines dieser Themen:',
    empty:
      'Ich habe keinen Text gelesen. Schreiben Sie Ihre Frage bitte in Worten, zum Beispiel: „Wo melde ich mich an?“',
    tooLong:
      'Ihre Nachricht ist sehr lang. Ich habe nur den Anfang gelesen. Eine kurze Frage verstehe ich besser.',
    topics: 'Worum geht es? Wählen Sie ein Thema oder schreiben Sie Ihre Frage.',
    topic: 'Zum Thema {{topic}} werde ich oft nach diesen Dingen gefragt:',
    oldChip: 'Diese Auswahl ist nicht mehr aktuell. Schreiben Sie Ihre Frage bitte neu.',
  },
  askBack: {
    which: 'Was meinen Sie genau?',
  },
  answer: {
    otherLanguage: 'Ich antworte auf Deutsch. Für Englisch wählen Sie „EN“ oder schreiben Sie „English“.',
    reviewing:
      'Diese Antwort wird gerade neu geprüft. Bitte fragen Sie beim Amt nach, ob sich etwas geändert hat.',
    outdated: 'Diese Antwort ist älter und wird überarbeitet. Bitte fragen Sie direkt beim Amt:',
    rulesFor: 'Regeln für {{group}}',
    moreOffices: 'Auch diese Stellen helfen',
    links: 'Im Internet',
    missingFacet: 'Dazu steht in meiner geprüften Antwort nichts. Bitte fragen Sie beim Amt nach.',
  },
  facet: {
    steps: 'Schritt für Schritt',
    documents: 'Mitbringen',
    deadline: 'Frist',
    cost: 'Kosten',
    online: 'Online',
    who: 'Für wen',
    pitfalls: 'Darauf achten',
    legal: 'Gesetz',
  },
  chip: {
    steps: 'Wie geht das?',
    documents: 'Welche Papiere?',
    deadline: 'Welche Frist?',
    cost: 'Was kostet das?',
    online: 'Geht das online?',
    who: 'Für wen gilt das?',
    pitfalls: 'Worauf achten?',
    legal: 'Wo steht das?',
    human: 'Mit einem Menschen sprechen',
    topics: 'Themen zeigen',
  },
  group: {
    eu: 'EU-Bürgerinnen und EU-Bürger',
    'third-country': 'Menschen aus anderen Ländern',
    protection: 'anerkannte Geflüchtete',
    asylum: 'Menschen im Asylverfahren',
    toleration: 'Menschen mit Duldung',
    ukraine: 'Geflüchtete aus der Ukraine',
    students: 'Studierende',
    workers: 'Fachkräfte',
    'self-employed': 'Selbstständige',
    'family-of-germans': 'Familien von Deutschen',
    minors: 'Kinder und Jugendliche',
    'without-papers': 'Menschen ohne Papiere',
  },
  feedback: {
    question: 'Hat Ihnen das geholfen?',
    yes: 'Ja',
    no: 'Nein',
    thanks: 'Danke für die Rückmeldung!',
    sorry:
      'Schade. Schreiben Sie Ihre Frage gern noch einmal mit anderen Worten. Oder sprechen Sie mit einem Menschen:',
  },
  card: {
    openUntil: 'Jetzt geöffnet bis {{until}}',
    openAllDay: 'Rund um die Uhr erreichbar',
    closedUntil: 'Jetzt geschlossen, wieder ab {{when}}',
    closed: 'Zurzeit geschlossen',
    closedToday: 'Heute geschlossen: {{reason}}',
    unsureOpen: 'Nach Angaben von {{date}} jetzt offen bis {{until}}. Bitte vorher prüfen.',
    unsureClosed: 'Nach Angaben von {{date}} jetzt geschlossen, wieder ab {{when}}. Bitte vorher prüfen.',
    unsure: 'Öffnungszeiten von {{date}}. Bitte vorher prüfen.',
    unknown: 'Öffnungszeiten nicht bekannt. Bitte vorher prüfen.',
    undated: 'unbekanntem Datum',
    map: 'Karte',
    book: 'Termin buchen',
    website: 'Webseite',
    call: 'Anrufen',
    appointmentNone: 'Sie brauchen keinen Termin.',
    appointmentRecommended: 'Mit Termin warten Sie kürzer.',
    appointmentRequired: 'Sie brauchen einen Termin.',
    checked: 'Stand der Angaben: {{date}}',
    checkedUnknown: 'Stand der Angaben: ohne Datum',
    source: 'Quelle',
    until: '{{time}} Uhr',
  },
  masked: {
    notice:
      'Ich habe persönliche Angaben in Ihrer Nachricht unkenntlich gemacht. Bitte schreiben Sie keine Namen und keine Nummern.',
  },
  error: {
    turn: 'Entschuldigung, da ist etwas schiefgegangen. Ihre Nachricht ist gespeichert. Bitte schreiben Sie noch einmal oder fragen Sie das {{centre}}.',
  },
} as const
