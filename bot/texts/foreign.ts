import type { AnswerLanguage } from '../../knowledge/language.ts'

/** What a user of another language reads in it: which language the answer has, and when somebody speaks theirs. */
export interface ForeignLine {
  /** By the language of the answer. */
  answered: Record<AnswerLanguage, string>
  /** {{when}} is a day and time in this language. */
  onSite: string
  /** Stands behind data that an office has not confirmed yet. */
  example: string
}

export const foreignLines: Readonly<Record<string, ForeignLine>> = {
  uk: {
    answered: {
      de: 'Я розумію ваше запитання, але відповідаю німецькою.',
      en: 'Я розумію ваше запитання, але відповідаю англійською.',
    },
    onSite: 'Українською в центрі консультують: {{when}}.',
    example: 'приклад, ще не підтверджено',
  },
  ru: {
    answered: {
      de: 'Я понимаю ваш вопрос, но отвечаю по-немецки.',
      en: 'Я понимаю ваш вопрос, но отвечаю по-английски.',
    },
    onSite: 'По-русски в центре консультируют: {{when}}.',
    example: 'пример, ещё не подтверждено',
  },
  ar: {
    answered: { de: 'أفهم سؤالك، لكنني أجيب بالألمانية.', en: 'أفهم سؤالك، لكنني أجيب بالإنجليزية.' },
    onSite: 'المشورة بالعربية في المركز: {{when}}.',
    example: 'مثال، لم يؤكَّد بعد',
  },
  fa: {
    answered: {
      de: 'سؤال شما را می‌فهمم، اما به آلمانی پاسخ می‌دهم.',
      en: 'سؤال شما را می‌فهمم، اما به انگلیسی پاسخ می‌دهم.',
    },
    onSite: 'مشاوره به فارسی در مرکز: {{when}}.',
    example: 'نمونه، هنوز تأیید نشده',
  },
  tr: {
    answered: {
      de: 'Sorunuzu anlıyorum, ama Almanca yanıt veriyorum.',
      en: 'Sorunuzu anlıyorum, ama İngilizce yanıt veriyorum.',
    },
    onSite: 'Merkezde Türkçe danışma: {{when}}.',
    example: 'örnek, henüz onaylanmadı',
  },
  fr: {
    answered: {
      de: 'Je comprends votre question, mais je réponds en allemand.',
      en: 'Je comprends votre question, mais je réponds en anglais.',
    },
    onSite: 'Conseil en français au centre : {{when}}.',
    example: 'exemple, à confirmer',
  },
  es: {
    answered: {
      de: 'Entiendo su pregunta, pero respondo en alemán.',
      en: 'Entiendo su pregunta, pero respondo en inglés.',
    },
    onSite: 'Asesoría en español en el centro: {{when}}.',
    example: 'ejemplo, por confirmar',
  },
  pl: {
    answered: {
      de: 'Rozumiem pytanie, ale odpowiadam po niemiecku.',
      en: 'Rozumiem pytanie, ale odpowiadam po angielsku.',
    },
    onSite: 'Porady po polsku w centrum: {{when}}.',
    example: 'przykład, do potwierdzenia',
  },
  ro: {
    answered: {
      de: 'Înțeleg întrebarea, dar răspund în germană.',
      en: 'Înțeleg întrebarea, dar răspund în engleză.',
    },
    onSite: 'Consiliere în română la centru: {{when}}.',
    example: 'exemplu, de confirmat',
  },
  vi: {
    answered: {
      de: 'Tôi hiểu câu hỏi của bạn, nhưng tôi trả lời bằng tiếng Đức.',
      en: 'Tôi hiểu câu hỏi của bạn, nhưng tôi trả lời bằng tiếng Anh.',
    },
    onSite: 'Tư vấn bằng tiếng Việt tại trung tâm: {{when}}.',
    example: 'ví dụ, chưa xác nhận',
  },
}
