import type { Entry, FacetName, Office } from '../knowledge/schema.ts'
import { answerReply, facetReply, noRulesReply, simplerReply, situationReply } from './answer.ts'
import { fixedText } from './build-reply.ts'
import type { TurnContext } from './intent.ts'
import type { AskedDay, OfficeAspect } from './office-finder.ts'
import { officeReply } from './office-reply.ts'
import type { Sayable } from './recogniser.ts'
import type { Reply } from './reply.ts'

/** What is being spoken of. */
export interface Spoken {
  /** The entry just shown. */
  entry: Entry | undefined
  /** The office on the newest card, else the first of the entry. */
  office: Office | undefined
  /** The day that was asked for. */
  day: AskedDay | undefined
}

/** Something people ask about what was just shown, without naming it again. */
export interface FollowUp extends Sayable {
  /** @returns undefined when there is nothing to say: the search goes on. */
  reply(spoken: Spoken, context: TurnContext): Reply | undefined
}

function facet(id: FacetName, utterances: Sayable['utterances']): FollowUp {
  return { id, utterances, reply: ({ entry }, context) => entry && facetReply(entry, id, context) }
}

function office(id: string, aspect: OfficeAspect, utterances: Sayable['utterances']): FollowUp {
  return {
    id,
    utterances,
    reply(spoken, context) {
      if (!spoken.office) return undefined
      const matter = spoken.entry?.offices.includes(spoken.office.id) ? spoken.entry : undefined
      return officeReply(spoken.office, aspect, spoken.day, context, matter)
    },
  }
}

function group(
  id: string,
  groups: readonly Entry['situations'][number]['group'][],
  utterances: Sayable['utterances'],
): FollowUp {
  return {
    id,
    utterances,
    reply({ entry }, context) {
      const fitting = groups.find((one) => entry?.situations.some((situation) => situation.group === one))
      if (!entry) return undefined
      return (fitting && situationReply(entry, fitting, context)) ?? noRulesReply(entry, context)
    },
  }
}

/** Every follow-up we know; recognised only while an entry is being spoken of. */
export const followUps: readonly FollowUp[] = [
  facet('documents', {
    de: [
      'Welche Papiere?',
      'Welche Unterlagen brauche ich?',
      'Was muss ich mitbringen?',
      'Welche Dokumente?',
      'Und welche Papiere brauche ich dafür?',
      'Was brauche ich dafür?',
      'Unterlagen',
      'Dokumente',
    ],
    en: [
      'Which papers?',
      'Which documents do I need?',
      'What do I have to bring?',
      'What documents?',
      'What do I need for that?',
      'documents',
      'what should I bring along',
    ],
    uk: ['Які документи потрібні?', 'Що взяти з собою?'],
    ru: ['Какие документы нужны?', 'Что взять с собой?'],
    ar: ['ما الأوراق المطلوبة؟', 'ماذا أحضر معي؟'],
    fa: ['چه مدارکی لازم است؟'],
    tr: ['Hangi belgeler gerekli?'],
    fr: ['Quels documents faut-il ?'],
    es: ['¿Qué documentos necesito?'],
    pl: ['Jakie dokumenty są potrzebne?'],
    ro: ['Ce acte îmi trebuie?'],
    vi: ['Cần giấy tờ gì?'],
  }),
  facet('cost', {
    de: [
      'Was kostet das?',
      'Wie viel kostet das?',
      'Kostet das etwas?',
      'Ist das kostenlos?',
      'Muss ich etwas bezahlen?',
      'Und was kostet es?',
      'Kosten',
      'Gebühr',
      'Wie teuer ist das?',
    ],
    en: [
      'What does it cost?',
      'How much is it?',
      'Does it cost anything?',
      'Is it free?',
      'Do I have to pay?',
      'And how much does that cost?',
      'cost',
      'fee',
      'price',
    ],
    uk: ['Скільки це коштує?'],
    ru: ['Сколько это стоит?', 'Это бесплатно?'],
    ar: ['كم يكلف ذلك؟', 'هل هو مجاني؟'],
    fa: ['هزینه‌اش چقدر است؟'],
    tr: ['Ne kadar tutuyor?', 'Ücretsiz mi?'],
    fr: ['Combien ça coûte ?', 'C’est gratuit ?'],
    es: ['¿Cuánto cuesta?', '¿Es gratis?'],
    pl: ['Ile to kosztuje?'],
    ro: ['Cât costă?'],
    vi: ['Giá bao nhiêu?'],
  }),
  facet('deadline', {
    de: [
      'Welche Frist?',
      'Bis wann?',
      'Wie lange habe ich Zeit?',
      'Bis wann muss ich das machen?',
      'Gibt es eine Frist?',
      'Frist',
      'Wann muss ich das erledigen?',
    ],
    en: [
      'By when?',
      'What is the deadline?',
      'How much time do I have?',
      'When do I have to do this?',
      'Is there a deadline?',
      'deadline',
    ],
    uk: ['До якого терміну?', 'Скільки в мене часу?'],
    ru: ['До какого срока?', 'Сколько у меня времени?'],
    ar: ['ما هو الموعد النهائي؟'],
    fa: ['تا چه زمانی وقت دارم؟'],
    tr: ['Ne zamana kadar?'],
    fr: ['Quel est le délai ?'],
    es: ['¿Cuál es el plazo?'],
    pl: ['Do kiedy?'],
    ro: ['Până când?'],
    vi: ['Thời hạn là khi nào?'],
  }),
  facet('steps', {
    de: [
      'Wie geht das?',
      'Was muss ich tun?',
      'Schritt für Schritt',
      'Wie mache ich das?',
      'Wie läuft das ab?',
      'Was mache ich zuerst?',
      'Und wie geht es weiter?',
    ],
    en: [
      'How does it work?',
      'What do I have to do?',
      'Step by step',
      'How do I do that?',
      'What happens next?',
      'What comes first?',
    ],
    uk: ['Як це зробити?'],
    ru: ['Как это сделать?', 'Что мне делать?'],
    ar: ['كيف أفعل ذلك؟'],
    fa: ['چطور این کار را انجام دهم؟'],
    tr: ['Nasıl yapılır?'],
    fr: ['Comment ça marche ?'],
    es: ['¿Cómo se hace?'],
    pl: ['Jak to zrobić?'],
    ro: ['Cum se face?'],
    vi: ['Làm như thế nào?'],
  }),
  facet('online', {
    de: [
      'Geht das online?',
      'Kann ich das im Internet machen?',
      'Kann ich das auch online machen?',
      'Online möglich?',
      'Muss ich persönlich hin?',
      'Gibt es ein Online-Formular?',
    ],
    en: [
      'Can I do it online?',
      'Is it possible online?',
      'Do I have to go in person?',
      'online?',
      'Is there an online form?',
    ],
    uk: ['Чи можна це зробити онлайн?'],
    ru: ['Можно ли это сделать онлайн?'],
    ar: ['هل يمكنني فعل ذلك عبر الإنترنت؟'],
    fa: ['آیا آنلاین ممکن است؟'],
    tr: ['Online yapılabilir mi?'],
    fr: ['C’est possible en ligne ?'],
    es: ['¿Se puede hacer por internet?'],
    pl: ['Czy można to zrobić online?'],
    ro: ['Se poate online?'],
    vi: ['Có làm trực tuyến được không?'],
  }),
  facet('who', {
    de: [
      'Für wen gilt das?',
      'Wer darf das?',
      'Wer bekommt das?',
      'Habe ich darauf Anspruch?',
      'Gilt das auch für mich?',
    ],
    en: [
      'Who is it for?',
      'Who can get this?',
      'Who gets that?',
      'Am I entitled to it?',
      'Does this apply to me?',
    ],
    ru: ['Для кого это?'],
    uk: ['Для кого це?'],
    ar: ['لمن هذا؟'],
    tr: ['Bu kimler için?'],
    fr: ['C’est pour qui ?'],
    es: ['¿Para quién es?'],
  }),
  facet('pitfalls', {
    de: ['Worauf muss ich achten?', 'Was kann schiefgehen?', 'Gibt es Probleme dabei?', 'Worauf achten?'],
    en: ['What should I watch out for?', 'What can go wrong?', 'Any pitfalls?', 'What to watch out for?'],
  }),
  facet('legal', {
    de: ['Wo steht das?', 'Welches Gesetz?', 'Wo steht das im Gesetz?', 'Ist das Pflicht?'],
    en: ['Where does it say so?', 'Which law?', 'What is the legal basis?', 'Is it mandatory?'],
  }),
  office('where', 'where', {
    de: [
      'Wo ist das?',
      'Wo muss ich hin?',
      'Wie ist die Adresse?',
      'Adresse',
      'Wie komme ich dahin?',
      'Wo genau?',
      'Zeig mir die Karte',
      'Karte',
      'Und wo ist das?',
      'In welcher Straße ist das?',
    ],
    en: [
      'Where is that?',
      'Where do I have to go?',
      'What is the address?',
      'address',
      'How do I get there?',
      'Show me a map',
      'map',
      'Which street is it in?',
    ],
    uk: ['Де це знаходиться?', 'Яка адреса?'],
    ru: ['Где это находится?', 'Какой адрес?'],
    ar: ['أين هذا؟', 'ما هو العنوان؟'],
    fa: ['کجاست؟', 'آدرسش چیست؟'],
    tr: ['Nerede?', 'Adresi ne?'],
    fr: ['Où est-ce ?', 'Quelle est l’adresse ?'],
    es: ['¿Dónde está?', '¿Cuál es la dirección?'],
    pl: ['Gdzie to jest?', 'Jaki jest adres?'],
    ro: ['Unde este?', 'Care e adresa?'],
    vi: ['Ở đâu?', 'Địa chỉ là gì?'],
  }),
  office('open-now', 'open', {
    de: [
      'Ist jetzt offen?',
      'Wann ist geöffnet?',
      'Öffnungszeiten',
      'Wann haben die auf?',
      'Haben die jetzt auf?',
      'Wann kann ich kommen?',
      'Ist da heute offen?',
      'Bis wann ist offen?',
    ],
    en: [
      'Is it open now?',
      'When is it open?',
      'opening hours',
      'When can I come?',
      'Are they open today?',
      'What are the hours?',
    ],
    uk: ['Коли відчинено?', 'Чи зараз відчинено?'],
    ru: ['Когда открыто?', 'Сейчас открыто?'],
    ar: ['متى يكون مفتوحا؟', 'هل هو مفتوح الآن؟'],
    fa: ['چه ساعتی باز است؟'],
    tr: ['Ne zaman açık?', 'Şu an açık mı?'],
    fr: ['C’est ouvert quand ?'],
    es: ['¿Cuándo abre?'],
    pl: ['Kiedy jest otwarte?'],
    ro: ['Când e deschis?'],
    vi: ['Mấy giờ mở cửa?'],
  }),
  office('appointment', 'appointment', {
    de: [
      'Brauche ich einen Termin?',
      'Wie bekomme ich einen Termin?',
      'Termin',
      'Kann ich ohne Termin kommen?',
      'Wo buche ich den Termin?',
      'Termin buchen',
    ],
    en: [
      'Do I need an appointment?',
      'How do I get an appointment?',
      'appointment',
      'Can I come without an appointment?',
      'Book an appointment',
    ],
    uk: ['Чи потрібен запис?'],
    ru: ['Нужна ли запись?', 'Как записаться?'],
    ar: ['هل أحتاج موعدا؟'],
    fa: ['آیا وقت قبلی لازم است؟'],
    tr: ['Randevu gerekli mi?'],
    fr: ['Faut-il un rendez-vous ?'],
    es: ['¿Necesito cita?'],
    pl: ['Czy potrzebuję terminu?'],
    ro: ['Am nevoie de programare?'],
    vi: ['Có cần hẹn trước không?'],
  }),
  office('phone', 'phone', {
    de: [
      'Wie ist die Telefonnummer?',
      'Telefon',
      'Kann ich dort anrufen?',
      'Haben Sie eine Nummer?',
      'Telefonnummer',
    ],
    en: [
      'What is the phone number?',
      'phone',
      'Can I call them?',
      'Do you have a number?',
      'telephone number',
    ],
    uk: ['Який номер телефону?'],
    ru: ['Какой номер телефона?'],
    ar: ['ما هو رقم الهاتف؟'],
    fa: ['شماره تلفن چیست؟'],
    tr: ['Telefon numarası nedir?'],
    fr: ['Quel est le numéro de téléphone ?'],
    es: ['¿Cuál es el teléfono?'],
    pl: ['Jaki jest numer telefonu?'],
    ro: ['Care e numărul de telefon?'],
    vi: ['Số điện thoại là gì?'],
  }),
  office('languages', 'languages', {
    de: [
      'Spricht dort jemand Englisch?',
      'Sprechen die Englisch?',
      'Wird dort Arabisch gesprochen?',
      'Welche Sprachen sprechen die dort?',
      'Gibt es dort Dolmetscher?',
    ],
    en: [
      'Does anyone there speak English?',
      'Do they speak English?',
      'Do they speak Arabic there?',
      'Which languages do they speak?',
      'Is there an interpreter?',
      'English spoken?',
    ],
    uk: ['Там говорять українською?'],
    ru: ['Там говорят по-русски?'],
    ar: ['هل يتحدثون العربية هناك؟'],
    fa: ['آنجا فارسی صحبت می‌کنند؟'],
    tr: ['Orada Türkçe biliyorlar mı?'],
  }),
  group('rules-eu', ['eu'], {
    de: [
      'Ich bin EU-Bürger',
      'Ich komme aus der EU',
      'Und für EU-Bürger?',
      'Regeln für EU-Bürger',
      'Ich bin aus Polen',
      'Ich bin aus Rumänien',
    ],
    en: [
      'I am an EU citizen',
      'I am from the EU',
      'And for EU citizens?',
      'Rules for EU citizens',
      'I am from Poland',
      'I am from Italy',
    ],
  }),
  group('rules-third-country', ['third-country', 'workers'], {
    de: [
      'Ich bin nicht aus der EU',
      'Und für Nicht-EU-Bürger?',
      'Regeln für Menschen aus anderen Ländern',
      'Ich komme aus Indien',
    ],
    en: [
      'I am not from the EU',
      'And for non-EU citizens?',
      'Rules for people from other countries',
      'I am from India',
    ],
  }),
  group('rules-protection', ['protection', 'asylum', 'toleration'], {
    de: [
      'Ich bin Flüchtling',
      'Und für Geflüchtete?',
      'Regeln für Geflüchtete',
      'Ich habe Asyl beantragt',
      'Ich habe eine Duldung',
    ],
    en: [
      'I am a refugee',
      'And for refugees?',
      'Rules for refugees',
      'I have applied for asylum',
      'I have a Duldung',
    ],
  }),
  group('rules-ukraine', ['ukraine'], {
    de: ['Ich komme aus der Ukraine', 'Und für Ukrainer?', 'Ich habe Paragraf 24'],
    en: ['I am from Ukraine', 'And for Ukrainians?', 'I have § 24'],
    uk: ['Я з України', 'А для українців?'],
    ru: ['Я из Украины'],
  }),
  group('rules-students', ['students'], {
    de: ['Ich bin Student', 'Ich bin Studentin', 'Und für Studierende?', 'Regeln für Studierende'],
    en: ['I am a student', 'And for students?', 'Rules for students'],
  }),
  group('rules-without-papers', ['without-papers'], {
    de: ['Ich habe keine Papiere', 'Und ohne Papiere?', 'Regeln für Menschen ohne Papiere'],
    en: ['I have no papers', 'And without papers?', 'Rules for people without papers'],
  }),
  {
    id: 'family',
    utterances: {
      de: [
        'Und für meine Frau?',
        'Und für meinen Mann?',
        'Und meine Kinder?',
        'Gilt das auch für meine Familie?',
        'Was ist mit meinen Kindern?',
      ],
      en: [
        'And for my wife?',
        'And for my husband?',
        'And my children?',
        'Does this apply to my family too?',
        'What about my kids?',
      ],
      uk: ['А для моєї дружини?'],
      ru: ['А для моей жены?', 'А для детей?'],
      ar: ['وماذا عن زوجتي؟'],
      fa: ['برای همسرم چطور؟'],
      tr: ['Peki eşim için?'],
      fr: ['Et pour ma femme ?'],
      es: ['¿Y para mi esposa?'],
      pl: ['A dla mojej żony?'],
      ro: ['Și pentru soția mea?'],
      vi: ['Còn vợ tôi thì sao?'],
    },
    reply({ entry }, context) {
      if (!entry) return undefined
      const reply = entry.facets.who ? facetReply(entry, 'who', context) : answerReply(entry, context)
      return {
        ...reply,
        blocks: [
          fixedText(context.say, context.language, 'followUp.sameForFamily', {}, 'note'),
          ...reply.blocks,
        ],
      }
    },
  },
  {
    id: 'simpler',
    utterances: {
      de: [
        'Einfacher bitte',
        'Bitte in einfacher Sprache',
        'Das verstehe ich nicht',
        'Können Sie das einfacher sagen?',
        'Ich habe das nicht verstanden',
        'Leichte Sprache',
      ],
      en: [
        'Simpler please',
        'I do not understand that',
        'Can you say that more simply?',
        'In plain language please',
        'I did not get it',
      ],
      uk: ['Я не зрозумів'],
      ru: ['Я не понял', 'Проще, пожалуйста'],
      ar: ['لم أفهم'],
      fa: ['نفهمیدم'],
      tr: ['Anlamadım'],
      fr: ['Je n’ai pas compris'],
      es: ['No entiendo'],
      pl: ['Nie rozumiem'],
      ro: ['Nu înțeleg'],
      vi: ['Tôi không hiểu'],
    },
    reply: ({ entry }, context) => entry && simplerReply(entry, context),
  },
]
