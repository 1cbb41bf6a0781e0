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
    lasting:
      'Ich gebe erste Antworten und nenne die richtige Stelle. Dauerhaft begleiten kann ich Sie nicht. Das tun Beratungsstellen, oft kostenlos. Das {{centre}} nennt Ihnen die passende. Sagen Sie mir, worum es geht, dann nenne ich Ihnen die Stelle.',
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
    responsible: 'Dafür ist diese Stelle zuständig ({{title}}):',
    nextThen: 'Danach wieder geöffnet: {{when}}.',
    noHours:
      'Wann dort geöffnet ist, hat uns noch niemand bestätigt. Bitte sehen Sie auf der Webseite nach oder rufen Sie an, bevor Sie hingehen.',
    noAppointment: 'Ob Sie einen Termin brauchen, wissen wir nicht. Bitte fragen Sie vorher nach.',
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
    next: 'Diese Partner beraten demnächst im {{centre}}',
  },
  followUp: {
    moreQuestions: 'Sie haben mehrere Fragen gestellt. Hier ist die Antwort auf die erste:',
    nothingToRepeat: 'Es gibt noch nichts, das ich wiederholen kann. Was möchten Sie wissen?',
    noSimpler: 'Eine einfachere Fassung habe ich davon noch nicht. Das {{centre}} erklärt es Ihnen gern.',
    noPrevious: 'Davor habe ich Ihnen noch nichts gezeigt. Was möchten Sie wissen?',
    none: 'Gut, dann meinen Sie etwas anderes. Schreiben Sie Ihre Frage gern mit anderen Worten, zum Beispiel mit dem Namen vom Amt oder vom Papier. Oder sprechen Sie mit einem Menschen.',
    noneBut:
      'Gut, dann meinen Sie etwas anderes. Vielleicht ist es eines von diesen? Sie können Ihre Frage auch mit anderen Worten schreiben.',
    same: 'Das haben Sie gerade schon gefragt. Meine geprüfte Antwort darauf steht oben: „{{title}}“. Passt sie nicht zu Ihrer Frage? Dann schreiben Sie mir bitte mit anderen Worten, was Sie suchen. Oder sprechen Sie mit einem Menschen.',
    sameUnknown:
      'Darauf habe ich leider noch immer keine geprüfte Antwort. Schreiben Sie Ihre Frage gern mit anderen Worten. Oder fragen Sie die Menschen im {{centre}}.',
    noRulesFor:
      'Für diese Gruppe stehen in meiner Antwort keine eigenen Regeln. Ich kann nicht sicher sagen, ob alles genauso gilt. Bitte fragen Sie bei der Stelle nach:',
    noMore: 'Mehr habe ich dazu nicht gefunden. Schreiben Sie Ihre Frage gern mit anderen Worten.',
    assumed: 'Ich nehme an, es geht um „{{title}}“. Wenn nicht, wählen Sie unten etwas anderes.',
    sameForFamily: 'Für Angehörige können andere Regeln gelten. Das habe ich dazu gefunden:',
  },
  language: {
    switched: 'Ich antworte jetzt auf Deutsch.',
  },
  handoff: {
    explain:
      'Ich gebe Ihr Gespräch gern an eine Beraterin oder einen Berater weiter. Sie sehen dort Ihre Fragen und meine Antworten. So müssen Sie nichts zweimal schreiben.',
    notice:
      'Bitte nennen Sie keinen Namen und keinen Aufenthaltsstatus. Städtische Stellen können zur Mitteilung verpflichtet sein.',
    anonymous: 'Anonyme Beratung: {{offices}}',
    confirm: 'Ja, bitte weitergeben',
    decline: 'Nein, lieber nicht',
    requested: 'Ihr Gespräch liegt jetzt bei der Beratung. Sie bekommen eine Antwort bis {{when}}.',
    requestedUnknown:
      'Ihr Gespräch liegt jetzt bei der Beratung. Wann sie antwortet, wissen wir leider noch nicht.',
    asked: 'Gefragt: {{when}}.',
    meanwhile: 'Sie können jetzt noch mehr dazu schreiben. Sie müssen hier nicht warten.',
    meanwhileTelegram: 'Sie können jetzt noch mehr dazu schreiben. Die Antwort kommt hier in diesen Chat.',
    urgent: 'Wenn es nicht warten kann:',
    about: 'Worum geht es? Schreiben Sie es in ein paar Worten. Sie müssen aber nicht.',
    already: 'Ihr Gespräch liegt schon bei der Beratung. Sie bekommen eine Antwort bis {{when}}.',
    alreadyUnknown: 'Ihr Gespräch liegt schon bei der Beratung.',
    tooOften:
      'Sie haben heute schon mehrmals nach der Beratung gefragt. Bitte rufen Sie an oder kommen Sie vorbei.',
    withdraw: 'Doch nicht weitergeben',
    withdrawn: 'Ihre Anfrage an die Beratung ist zurückgenommen.',
    claimed: 'Sie schreiben jetzt mit {{called}} ({{role}}).',
    released: 'Sie schreiben jetzt wieder mit dem Programm, nicht mit einem Menschen.',
    transferred: 'Ihr Gespräch geht weiter an: {{to}}. Sie müssen nichts noch einmal schreiben.',
    transferredPromise: 'Sie bekommen eine Antwort bis {{when}}.',
    moved: 'Die Antwort kommt später als gesagt. Neuer Termin: bis {{when}}. Bitte entschuldigen Sie.',
    movedUnknown:
      'Der Termin für die Antwort fällt leider aus. Wann die Beratung wieder da ist, wissen wir noch nicht.',
    missed:
      'Wir haben Ihnen eine Antwort versprochen und es nicht geschafft. Bitte entschuldigen Sie. Sie bekommen sie jetzt bis {{when}}.',
    missedUnknown:
      'Wir haben Ihnen eine Antwort versprochen und es nicht geschafft. Bitte entschuldigen Sie. Rufen Sie bitte an oder kommen Sie vorbei.',
    acknowledged: 'Danke, das liegt jetzt auch bei der Beratung. Sie bekommen eine Antwort bis {{when}}.',
    acknowledgedUnknown: 'Danke, das liegt jetzt auch bei der Beratung.',
    automatic: 'Automatische Antwort, während Sie warten:',
    askAssistant: 'Das Programm fragen',
    closed: 'Dieses Gespräch mit der Beratung ist beendet.',
    closedDeleted: 'Es wird am {{when}} gelöscht. Sie können hier jederzeit wieder schreiben.',
    rate: 'Hat Ihnen die Beratung geholfen?',
    rateGood: 'Ja',
    rateFair: 'Zum Teil',
    ratePoor: 'Nein',
    rated: 'Vielen Dank für Ihre Rückmeldung!',
    closingSoon:
      'Wir haben lange nichts von Ihnen gehört. Morgen beenden wir dieses Gespräch. Schreiben Sie, wenn Sie noch etwas brauchen.',
    statusWaiting: 'Die Beratung antwortet bis {{when}}.',
    statusWaitingUnknown: 'Ihre Frage liegt bei der Beratung.',
    statusPerson: 'Sie schreiben mit der Beratung.',
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
    wholeSentence:
      'Ich weiß noch nicht, worum es geht. Schreiben Sie bitte einen ganzen Satz, zum Beispiel: „Was kostet die Anmeldung?“ Oder sprechen Sie mit einem Menschen.',
    oldChip: 'Diese Auswahl ist nicht mehr aktuell. Schreiben Sie Ihre Frage bitte neu.',
  },
  askBack: {
    rules: 'Welche Regeln möchten Sie lesen?',
    which: 'Was meinen Sie genau?',
  },
  spelling: {
    meant: '„{{said}}“ verstehe ich als „{{term}}“.',
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
    again: 'Antwort noch einmal zeigen',
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
    undatedOpen: 'Vermutlich jetzt offen bis {{until}}. Bitte vorher prüfen.',
    undatedClosed: 'Vermutlich jetzt geschlossen, wieder ab {{when}}. Bitte vorher prüfen.',
    undated: 'Öffnungszeiten nicht bestätigt. Bitte vorher prüfen.',
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
  telegram: {
    privacy:
      'Telegram ist ein privater Dienst und gehört nicht zur Stadt. Telegram kann mitlesen und Daten an Behörden geben. Was wir löschen, bleibt bei Telegram, bis Sie es dort löschen. Vertraulicher ist der Chat auf unserer Webseite.',
    privacyLong:
      'Telegram ist ein privater Dienst und gehört nicht zur Stadt. Telegram kann mitlesen und Daten an Behörden geben. Wir speichern nur den Text dieses Gesprächs. Ihren Namen, Ihr Foto und Ihre Telefonnummer speichern wir nicht. /daten zeigt alles, was wir haben. /loeschen löscht es sofort. Bei Telegram bleibt es, bis Sie es dort löschen. Vertraulicher ist der Chat auf unserer Webseite.',
    delete:
      'Schreiben Sie /loeschen. Danach ist bei uns alles sofort gelöscht. Sie müssen nicht sagen, wer Sie sind. Bei Telegram bleibt es, bis Sie es dort löschen.',
    show: 'Gespeichert ist nur dieses Gespräch, ohne Ihren Namen und ohne Ihre Telefonnummer. Schreiben Sie /daten, dann schicke ich Ihnen alles. Das Gespräch wird bald nach der letzten Nachricht von selbst gelöscht.',
    deleted:
      'Alles, was wir von diesem Gespräch hatten, ist gelöscht. Meine Nachrichten der letzten 48 Stunden habe ich auch hier entfernt, soweit Telegram das zulässt. Den Rest löschen Sie bitte selbst: Öffnen Sie das Menü dieses Chats und wählen Sie „Chat löschen“.',
    nothingToDelete: 'Wir haben nichts von Ihnen gespeichert.',
    data: 'In dieser Datei steht alles, was wir von diesem Gespräch gespeichert haben.',
    refusedFile:
      'Bilder und Dateien nehme ich nicht an, und ich habe nichts davon gespeichert. Bitte schreiben Sie Ihre Frage in Worten. Den Inhalt eines Briefes kann ich nicht lesen.',
    refusedVoice:
      'Sprachnachrichten kann ich nicht hören, und ich habe nichts davon gespeichert. Bitte schreiben Sie Ihre Frage in Worten, gern in Ihrer Sprache.',
    refusedPerson:
      'Kontakte und Standorte nehme ich nicht an, und ich habe nichts davon gespeichert. Ich muss nicht wissen, wer Sie sind oder wo Sie wohnen. Bitte schreiben Sie Ihre Frage in Worten.',
    refusedOther: 'Das kann ich leider nicht lesen. Bitte schreiben Sie Ihre Frage in Worten.',
    groups:
      'Ich antworte nur in einem Chat unter vier Augen, nicht in Gruppen und Kanälen. Bitte schreiben Sie mir direkt.',
    delayed:
      'Bitte entschuldigen Sie: Ihre Nachricht hat mich erst jetzt erreicht. Ich antworte auf das Letzte, was Sie geschrieben haben.',
    tooMany:
      'Sie schreiben sehr schnell. Bitte warten Sie eine Minute und schreiben Sie dann noch einmal. Die letzte Nachricht habe ich nicht gelesen.',
    oldButton: 'Diese Auswahl ist nicht mehr aktuell.',
    handoffOff:
      'In Telegram gebe ich keine Gespräche an die Beratung weiter, weil Telegram mitlesen kann. Nutzen Sie dafür bitte den Chat auf unserer Webseite. Oder rufen Sie an oder kommen Sie vorbei:',
    webChat: 'Chat auf der Webseite',
    privacyPage: 'Datenschutz',
    onWeb: 'Sie, auf der Webseite',
    continueAsk:
      'Möchten Sie Ihr Gespräch von der Webseite hier weiterführen? Die letzten Nachrichten erscheinen dann auch in Telegram. Telegram kann sie lesen und an Behörden geben.',
    continueYes: 'Ja, hier weiterführen',
    continueNo: 'Nein',
    continued:
      'Ihr Gespräch geht jetzt hier weiter, und auf der Webseite auch. Hier sind die letzten Nachrichten:',
    continueKept: 'Gut. Ihr Gespräch bleibt nur auf der Webseite.',
    continueWrong:
      'Dieser Code gilt nicht mehr. Auf der Webseite bekommen Sie einen neuen. Oder stellen Sie Ihre Frage einfach hier.',
    continueTooOften: 'Das waren zu viele falsche Codes. Bitte versuchen Sie es in einer Stunde noch einmal.',
    commandHelp: 'Was ich kann',
    commandLanguage: 'Switch to English',
    commandHuman: 'Mit einem Menschen sprechen',
    commandServiceDays: 'Wann die Beratung da ist',
    commandData: 'Zeigen, was gespeichert ist',
    commandDelete: 'Alles sofort löschen',
    commandPrivacy: 'Datenschutz',
    about:
      'Erste Antworten für Menschen, die neu in der Stadt sind, und das richtige Amt. Ich bin ein Programm, kein Mensch. Telegram kann mitlesen: Bitte schreiben Sie keine Namen.',
  },
  error: {
    turn: 'Entschuldigung, da ist etwas schiefgegangen. Ihre Nachricht ist gespeichert. Bitte schreiben Sie noch einmal oder fragen Sie das {{centre}}.',
  },
} as const
