import type { DangerKind } from '../../knowledge/schema.ts'

/** Laughter: then "this letter kills me" is mostly a figure of speech. */
const laughter =
  /(?:^|[^\p{L}])(?:(?:ha){2,}h?|(?:he){2,}h?|(?:hi){2,}|(?:ja){2,}|(?:je){2,}|(?:ха){2,}х?|ه{3,}|lol|lmao|rofl|xd)(?:$|[^\p{L}])|[:;]-?D(?![\p{L}])|[😂🤣😅😄😆]/iu

/** Words of a time that is over, in our twelve languages. */
const longAgo =
  /(?:^|[^\p{L}\p{N}])(?:19[5-9]\d|20[0-2]\d|letzte[snrm]? (?:jahr|sommer|winter|herbst|frühling|fruehling|monat)|vor (?:\S+ ){1,2}(?:jahren|monaten)|damals|früher mal|last (?:year|summer|winter|autumn|spring|month)|(?:years|months) ago|минулого (?:року|літа)|торік|років тому|(?:в )?прошл(?:ом году|ым летом|ого года)|лет назад|год назад|العام الماضي|قبل (?:سنة|سنوات|سنتين)|پارسال|سال پیش|سال قبل|geçen (?:yıl|sene|yaz|ay)|yıl önce|l'(?:an|année|ete|été) derni(?:er|ère)|il y a \S+ (?:ans|mois)|el año pasado|hace \S+ (?:años|meses)|w zeszłym roku|zeszłego lata|lat temu|anul trecut|acum \S+ ani|năm ngoái|năm trước)(?:$|[^\p{L}\p{N}])/iu

/** An animal was poisoned: the card for people would help nobody. */
const pets =
  /(?:^|[^\p{L}])(?:hund|hündin|katze|kater|kaninchen|hamster|vogel|papagei|welpe|dog|puppy|cat|kitten|rabbit|parrot|собака|пес|пёс|кіт|кошка|кот|кролик|قطة|قطتي|كلب|كلبي|گربه|سگ|köpek|kedi|köpeğim|kedim|chien|chat|lapin|perro|gato|conejo|pies|kot|królik|câine|caine|pisica|pisică|chó|mèo)(?:$|[^\p{L}])/iu

/**
 * Whether phrases of a kind are not certain in this message: the second net then weighs them, and decides alone.
 * Never for suicide and children: laughter may be a mask.
 */
export function isDoubtful(utterance: string, kind: DangerKind): boolean {
  if (kind === 'suicide' || kind === 'child') return false
  if (laughter.test(utterance) || longAgo.test(utterance)) return true
  return kind === 'poisoning' && pets.test(utterance)
}
