import type { DangerKind } from '../../knowledge/schema.ts'

/** Laughter: then "this letter kills me" is mostly a figure of speech. */
const laughter =
  /(?:^|[^\p{L}])(?:(?:ha){2,}h?|(?:he){2,}h?|(?:hi){2,}|(?:ja){2,}|(?:je){2,}|(?:ха){2,}х?|ه{3,}|lol|lmao|rofl|xd|mdr|ptdr|(?:muero|muerto|muerta) de (?:la )?risa|mort(?:e)? de rire)(?:$|[^\p{L}])|[:;]-?D(?![\p{L}])|[:;]-?\)|[😂🤣😅😄😆]/iu

/** Words of a time that is over, in our twelve languages. */
const longAgo =
  /(?:^|[^\p{L}\p{N}])(?:19[5-9]\d|20[0-2]\d|letzte[snrm]? (?:jahr|sommer|winter|herbst|frühling|fruehling|monat)|vor (?:\S+ ){1,2}(?:jahren|monaten)|damals|früher mal|last (?:year|summer|winter|autumn|spring|month)|(?:years|months) ago|минулого (?:року|літа)|торік|років тому|(?:в )?прошл(?:ом году|ым летом|ого года)|лет назад|год назад|العام الماضي|قبل (?:سنة|سنوات|سنتين)|پارسال|سال پیش|سال قبل|geçen (?:yıl|sene|yaz|ay)|yıl önce|l'(?:an|année|ete|été) derni(?:er|ère)|il y a \S+ (?:ans|mois)|el año pasado|hace \S+ (?:años|meses)|hace tiempo|il y a longtemps|من \S+ (?:سنين|سنوات|سنة)|قبل \S+ (?:سنين|سنوات)|w zeszłym roku|zeszłego lata|lat temu|anul trecut|acum \S+ ani|năm ngoái|năm trước|tháng trước)(?:$|[^\p{L}\p{N}])/iu

/** An animal was poisoned: the card for people would help nobody. */
const pets =
  /(?:^|[^\p{L}])(?:hund|hündin|katze|kater|kaninchen|hamster|vogel|papagei|welpe|dog|puppy|cat|kitten|rabbit|parrot|собака|пес|пёс|кіт|кошка|кот|кролик|قطة|قطتي|كلب|كلبي|گربه|سگ|köpek|kedi|köpeğim|kedim|chien|chat|lapin|perro|gato|conejo|pies|kot|królik|câine|caine|pisica|pisică|chó|mèo)(?:$|[^\p{L}])/iu

/** Words of stories, games, lessons and drills: what they tell of does not happen. */
const unreal = anyWord(`
  film(?:e|s|es|u|ul)? movie serie series serial(?:u|ul)? krimi roman(?:s|an|u|ul)? novel buch book rollenspiel
  role[-\\s]?play game(?:s)? spiel minecraft theater theatre theaterstück hausaufgabe(?:n)? homework referat essay
  unterricht podcast drill probealarm übung feueralarmübung feuerübung räumungsübung brandschutzübung
  фільм(?:і|у)? фильм(?:е|а|у)? роман(?:е|і|у)? книг(?:а|у|е|і) серіал(?:і)? сериал(?:е)? гр[аиі] игр[аеуы] пісн[яі] песн[яе]
  فيلم رواية كتاب لعبة مسلسل فیلم رمان بازی سریال ترانه آهنگ
  filmde romanda kitap dizi(?:de)? oyun(?:da)? derste livre jeu película pelicula novela libro juego
  powieść powieści książka książce grze lekcji joc jocul phim truyện truyen
`)

/** Words of work, papers and rules: an office question in the vocabulary of danger. */
const official = anyWord(`
  arbeite_als ausbildung praktikum bewerb(?:e|en|ung) beruf quereinstieg genehmigung vorschrift vorgeschrieben pflicht
  erlaubt rechnung rechnungen bescheinigung versicherung melder reinigungskraft
  work(?:ing)?_as job_as career training_as apprenticeship volunteer(?:ing)? permit compulsory mandatory
  detector(?:s)? invoice bill certificate insurance
  дозвіл рахунок довідк[аиу] працевлаштуванн[яі] разрешение счёт счет справк[ауи] страховк[ауи]
  رخصة تصريح فاتورة شهادة تأمين مجوز قبض گواهی بیمه
  izni? serbest zorunlu fatura(?:sı|yı)? belgesi sigorta(?:sı)? ruhsat
  autorisation obligatoire facture attestation assurance formation permiso obligatorio factura certificado seguro
  formación enfermer[ao] pozwolenie obowiązkow[yae] rachunek faktura zaświadczenie ubezpieczenie
  autorizație obligatoriu factură factura adeverință asigurare giấy_phép hóa_đơn hoá_đơn bảo_hiểm
`)

/**
 * Whether a phrase is not certain in this message: the second net then weighs it, and decides alone.
 * Laughter may be a mask: suicide and children are in doubt in stories only. Who holds a passport is often told with work.
 *
 * @param sentence - where the phrase stands: a bill in the sentence before does not undo it.
 */
export function isDoubtful(utterance: string, sentence: string, kind: DangerKind): boolean {
  if (unreal.test(sentence)) return true
  if (kind === 'suicide' || kind === 'child') return false
  if (laughter.test(utterance) || longAgo.test(utterance)) return true
  if (kind === 'poisoning' && pets.test(utterance)) return true
  return kind !== 'trafficking' && official.test(sentence)
}

/** @param words - separated by white space; `_` stands for a space within one. */
function anyWord(words: string): RegExp {
  return new RegExp(
    `(?:^|[^\\p{L}])(?:${words.trim().split(/\s+/).join('|').replaceAll('_', ' ')})(?:$|[^\\p{L}])`,
    'iu',
  )
}
