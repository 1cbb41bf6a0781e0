import { fixedIntent } from '../fixed-intent.ts'
import { madeOf } from '../made-of.ts'

/** "Hello" without a question. */
export const greeting = fixedIntent({
  id: 'greeting',
  kind: 'smalltalk',
  harmless: true,
  text: 'greeting.hello',
  next: ['topics', 'human'],
  forgetEntry: true,
  surely: madeOf(
    `
    hallo
    hallöchen
    hallöle
    halli
    hi
    hey
    hej
    hello
    moin
    moinsen
    servus
    grüezi
    tach
    guten tag
    gutn tag
    guten morgen
    guten abend
    schönen guten tag
    schönen guten abend
    einen schönen guten tag
    einen schönen guten morgen
    einen schönen guten abend
    grüß gott
    grüß dich
    grüß sie
    good morning
    good day
    good afternoon
    good evening
    greetings
    привіт
    вітаю
    добрий день
    добрий ранок
    доброго ранку
    доброго дня
    добрий вечір
    доброго вечора
    здрастуйте
    привет
    здравствуйте
    здравствуй
    добрый день
    доброе утро
    добрый вечер
    доброго дня
    доброго времени суток
    salam
    privet
    zdravstvuyte
    مرحبا
    مرحبتين
    مرحبا بك
    مرحبا بكم
    اهلا
    أهلا
    أهلا وسهلا
    اهلا وسهلا
    هلا
    السلام عليكم
    سلام عليكم
    صباح الخير
    مساء الخير
    سلام
    درود
    وقت بخیر
    روز بخیر
    صبح بخیر
    عصر بخیر
    شب بخیر
    merhaba
    merhabalar
    selam
    selamlar
    selamün aleyküm
    iyi günler
    günaydın
    iyi akşamlar
    bonjour
    bonsoir
    salut
    coucou
    hola
    buenos días
    buenos dias
    buenas tardes
    buenas noches
    buenas
    dzień dobry
    dzien dobry
    dobry wieczór
    dobry wieczor
    cześć
    czesc
    hej
    witam
    witajcie
    bună
    buna
    bună ziua
    buna ziua
    bună dimineața
    buna dimineata
    bună seara
    buna seara
    salutare
    xin chào
    xin chao
    chào
    chao
    chào bạn
    chào anh
    chào chị
    chào anh chị
    chào buổi sáng
    chào buổi tối
    `,
    `
    tag
    morgen
    morning
    zusammen
    ihr
    alle
    allerseits
    leute
    team
    there
    everyone
    everybody
    all
    friend
    friends
    усім
    всім
    вам
    всем
    tuturor
    wszystkim
    państwu
    ạ
    liebes team
    à tous
    a todos
    tout le monde
    `,
  ),
  utterances: {
    de: [
      'Hallo',
      'Guten Tag',
      'Guten Morgen',
      'Guten Abend',
      'Hallo zusammen',
      'Moin',
      'Servus',
      'Grüß Gott',
      'Hallo, wie geht es Ihnen?',
      'Hey du',
      'Hallöle',
      'Guten Tag, ich heiße Sara',
      'Hallo, mein Name ist Ali',
      'Hi zusammen',
      'Moin Moin zusammen',
      'Grüß dich',
      'Schönen guten Abend',
    ],
    en: [
      'Hi',
      'Hello',
      'Hey',
      'Good morning',
      'Good evening',
      'Good afternoon',
      'Hello there',
      'Hi, how are you?',
      'Greetings',
      'Hi, my name is Sara',
      'Hello, I am Ali',
      'hey there',
      'good day',
      'Hello friend',
      'hi bot',
    ],
    uk: ['Привіт', 'Добрий день', 'Доброго ранку', 'Вітаю', 'Вітаю вас', 'Добрий вечір'],
    ru: ['Привет', 'Здравствуйте', 'Добрый день', 'Доброе утро', 'Всем привет', 'Доброго времени суток'],
    ar: ['مرحبا', 'السلام عليكم', 'صباح الخير', 'أهلا', 'مساء الخير', 'مرحبا بك'],
    fa: ['سلام', 'صبح بخیر', 'روز بخیر', 'درود', 'سلام خوبی'],
    tr: ['Merhaba', 'Selam', 'İyi günler', 'Günaydın', 'İyi akşamlar', 'Selamlar'],
    fr: ['Bonjour', 'Salut', 'Bonsoir', 'Bonjour à tous', 'Coucou'],
    es: ['Hola', 'Buenos días', 'Buenas tardes', 'Hola buenas'],
    pl: ['Dzień dobry', 'Cześć', 'Witam', 'Hej', 'Dobry wieczór wszystkim'],
    ro: ['Bună ziua', 'Salut', 'Bună', 'Salutare', 'Bună seara'],
    vi: ['Xin chào', 'Chào bạn', 'Chào buổi sáng', 'Chào anh chị'],
  },
})
