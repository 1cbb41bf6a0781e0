import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detectDanger, detectHint } from '../../bot/danger/detect-danger.ts'
import { createPhraseMatcher } from '../../bot/danger/phrase-matcher.ts'
import { type DangerKind, dangerKinds } from '../../knowledge/schema.ts'

/** Written for this test, in the order of `dangerKinds`; the measuring set in tests/fixtures has none of them. */
const messages: Readonly<Record<string, Partial<Record<DangerKind, readonly string[]>>>> = {
  de: {
    suicide: [
      'Ich will nicht mehr leben',
      'ich möchte am liebsten tot sein',
      'Sie hat einen Abschiedsbrief geschrieben',
    ],
    medical: ['Er ist bewusstlos', 'meine oma kriegt keine luft mehr', 'Die Fruchtblase ist geplatzt!'],
    poisoning: ['Unser Kind hat Entkalker getrunken', 'hier riecht es nach gas'],
    fire: ['Es brennt bei den Nachbarn', 'Die Gardine steht in Flammen'],
    violence: [
      'Mein Mann will mich umbringen',
      'mein mann schlegt mich',
      'Er würgt mich',
      'Ich habe Angst nach Hause zu gehen',
    ],
    trafficking: [
      'Der Chef hat unsere Pässe eingesammelt',
      'Sie zwingen mich zur Prostitution',
      'Mein Onkel hat mich an einen Mann verkauft',
    ],
    child: ['Mein Sohn ist nicht nach Hause gekommen', 'Der Trainer schlägt die Kinder'],
    'police-at-door': ['Die Polizei steht vor der Tür', 'Wir werden heute Nacht abgeschoben'],
    'homeless-tonight': ['Ich schlafe am Bahnhof', 'Wir wissen nicht wohin'],
  },
  en: {
    suicide: ["I don't want to live anymore", 'i wanna kil myself', 'they would be better off without me'],
    medical: ['She is unconcious', 'he cant breath', 'my chest hurts and my arm is numb'],
    poisoning: ['my toddler swallowed a button battery', 'there is a smell of gas in the hall'],
    fire: ['the curtain is on fire', 'smoke is coming from the socket'],
    violence: ['my husband beats me', 'he threatened to kill me', 'a man is following me'],
    trafficking: ['my boss took my passport', 'we are not allowed to leave the factory and they guard us'],
    child: ['my daughter is missing', 'the teacher hit my son'],
    'police-at-door': ['police are knocking at my door', 'they are deporting us tonight'],
    'homeless-tonight': ['nowhere to sleep tonight', 'I sleep at the station'],
  },
  uk: {
    suicide: ['Не хочу більше жити', 'думаю про самогубство'],
    medical: ['Бабуся знепритомніла', 'він не може дихати'],
    poisoning: ['Дитина проковтнула батарейку'],
    fire: ['Горить квартира сусідів', 'з розетки йде дим'],
    violence: ["Чоловік мене б'є", 'він погрожує мене вбити'],
    trafficking: ['Начальник забрав наші паспорти'],
    child: ['Зникла моя донька'],
    'police-at-door': ['Поліція стукає у двері'],
    'homeless-tonight': ['Мені ніде ночувати', 'сплю на вокзалі'],
  },
  ru: {
    suicide: ['Я не хочу жить', 'хочу покончить с собой', 'ne hochu zhit'],
    medical: ['Он без сознания', 'мама задыхается'],
    poisoning: ['Пахнет газом', 'сын выпил уксус'],
    fire: ['У нас пожар на кухне'],
    violence: ['Муж меня избил', 'muzh menya byet'],
    trafficking: ['Хозяин забрал паспорта'],
    child: ['Пропал ребёнок'],
    'police-at-door': ['Полиция ломится в дверь'],
    'homeless-tonight': ['Негде спать', 'нас выгнали из квартиры'],
  },
  ar: {
    suicide: ['أريد أن أموت', 'أفكر في الانتحار'],
    medical: ['أبي فقد الوعي', 'لا أستطيع التنفس'],
    poisoning: ['ابني بلع بطارية', 'رائحة غاز في البيت'],
    fire: ['البيت يحترق'],
    violence: ['زوجي يضربني كل يوم', 'يهددني بالقتل'],
    trafficking: ['صاحب العمل أخذ جواز سفري'],
    child: ['ضاع ابني في المحطة'],
    'police-at-door': ['الشرطة على الباب'],
    'homeless-tonight': ['ليس عندي مكان أنام فيه الليلة'],
  },
  fa: {
    suicide: ['نمی‌خواهم زنده بمانم', 'به خودکشی فکر می‌کنم'],
    medical: ['پدرم بیهوش شده', 'نمی تواند نفس بکشد'],
    poisoning: ['بوی گاز می‌آید', 'بچه‌ام وایتکس خورده'],
    fire: ['خانه آتش گرفته'],
    violence: ['شوهرم کتکم می‌زند', 'تهدید به قتل شدم'],
    trafficking: ['کارفرما پاسپورتم را گرفته'],
    child: ['دخترم گم شده'],
    'police-at-door': ['پلیس پشت در است'],
    'homeless-tonight': ['امشب جایی برای خواب ندارم'],
  },
  tr: {
    suicide: ['Ölmek istiyorum', 'kendimi öldüreceğim'],
    medical: ['Annem bayıldı', 'bebek nefes almıyor'],
    poisoning: ['Oğlum deterjan içti', 'gaz kokuyor'],
    fire: ['Ev yanıyor', 'mutfakta yangın var'],
    violence: ['Kocam beni dövüyor', 'beni ölümle tehdit ediyor'],
    trafficking: ['Patron pasaportuma el koydu'],
    child: ['Kızım kayboldu'],
    'police-at-door': ['Polis kapıda'],
    'homeless-tonight': ['Kalacak yerim yok'],
  },
  fr: {
    suicide: ["J'ai envie de mourir", 'je veux me suicider'],
    medical: ['Il a perdu connaissance', "elle n'arrive plus à respirer"],
    poisoning: ['Mon fils a avalé une pile', 'ça sent le gaz'],
    fire: ['Il y a le feu dans la cuisine'],
    violence: ['Mon mari me bat', 'il menace de me tuer'],
    trafficking: ['Le patron a pris mon passeport'],
    child: ['Mon fils a disparu'],
    'police-at-door': ['La police frappe à ma porte'],
    'homeless-tonight': ['Nous sommes à la rue', 'je dors à la gare'],
  },
  es: {
    suicide: ['No quiero vivir', 'pienso en suicidarme'],
    medical: ['Mi abuela se desmayó', 'no puede respirar'],
    poisoning: ['Huele a gas', 'mi hija tragó lejía'],
    fire: ['Se está quemando la casa'],
    violence: ['mi novio quiere matarme', 'Mi marido me pega', 'me amenaza con un cuchillo'],
    trafficking: ['El jefe me quitó el pasaporte'],
    child: ['Mi hijo ha desaparecido'],
    'police-at-door': ['La policía está en la puerta'],
    'homeless-tonight': ['No tengo dónde dormir'],
  },
  pl: {
    suicide: ['Nie chcę żyć', 'chcę popełnić samobójstwo'],
    medical: ['Tata stracił przytomność', 'ona nie oddycha'],
    poisoning: ['Dziecko połknęło baterię', 'czuć gaz w łazience'],
    fire: ['Pali się u sąsiadów'],
    violence: ['Mąż mnie bije', 'grozi, że mnie zabije'],
    trafficking: ['Szef zabrał nam paszporty'],
    child: ['Zaginął mój syn'],
    'police-at-door': ['Policja stoi pod drzwiami'],
    'homeless-tonight': ['Nie mam gdzie spać', 'śpię na dworcu'],
  },
  ro: {
    suicide: ['Nu mai vreau să trăiesc', 'vreau să mor'],
    medical: ['Bunica a leșinat', 'nu poate respira'],
    poisoning: ['Miroase a gaz', 'copilul a înghițit pastile'],
    fire: ['Arde casa', 'au luat foc perdelele'],
    violence: ['Soțul mă bate', 'mă amenință cu moartea'],
    trafficking: ['Patronul mi-a luat pașaportul'],
    child: ['Mi-a dispărut fetița'],
    'police-at-door': ['Poliția bate la ușă'],
    'homeless-tonight': ['Nu am unde dormi', 'dormim în gară'],
  },
  vi: {
    suicide: ['Tôi muốn chết', 'toi khong muon song nua'],
    medical: ['Bố tôi bất tỉnh', 'em bé không thở'],
    poisoning: ['Bé nuốt pin', 'có mùi gas'],
    fire: ['Nhà đang cháy'],
    violence: ['Chồng đánh tôi', 'anh ta dọa giết tôi'],
    trafficking: ['Chủ giữ hộ chiếu của tôi'],
    child: ['Con tôi mất tích'],
    'police-at-door': ['Cảnh sát gõ cửa'],
    'homeless-tonight': ['Tối nay không có chỗ ngủ'],
  },
}

const harmless = [
  'Ich sterbe vor Langeweile',
  'Schlagen Sie mir bitte einen Arzt vor',
  'Mein Mann schlägt vor, früher zu kommen',
  'Wer bezahlt die Rechnung für den Krankenwagen?',
  'Ich brauche ein Führungszeugnis von der Polizei',
  'Ausbildung bei der Feuerwehr',
  'Wer muss den Rauchmelder einbauen?',
  'Welche Apotheke hat heute Notdienst?',
  'Gibt es einen Erste-Hilfe-Kurs?',
  'Mein Fahrrad wurde gestohlen, wo ist die Polizei?',
  'Ich habe meinen Pass verloren',
  'Die Kündigung gilt in drei Monaten',
  'Der Reifen hat keine Luft mehr',
  'Ich kann nicht mehr zum Termin kommen',
  'Die Bürokratie bringt mich um',
  'Wo kann ich Schlafsäcke für Obdachlose spenden?',
  'Kindergeld und Kindersitz',
  'Es gibt einen guten Krimi, in dem jemand tot ist',
  'I am dying to know when you open',
  'How do I kill time at the airport',
  'my phone died',
  'job as a police officer',
  'ambulance bill',
  'self-defence class for women',
  'where do I dispose of batteries and pills',
  'my boss threatens to fire me',
  'my employer wants a copy of my passport',
  'I would like to volunteer at a shelter for homeless people',
  'my father had a stroke two years ago and needs rehab',
  'I want to quit the gym',
  'Помираю від нудьги',
  'Кто платит за скорую помощь?',
  'كيف أصبح رجل إطفاء',
  'هزینه آمبولانس چقدر است',
  'Bisikletim çalındı, polise nasıl bildiririm',
  'Je meurs de faim',
  'Quiero ser bombero',
  'Potrzebuję zaświadczenia o niekaralności',
  'Cum devin pompier',
  'Tôi muốn tư vấn miễn phí',
  'toi can tu van',
  'Hallo',
  '',
  '🙂',
]

describe('danger', () => {
  for (const [language, kinds] of Object.entries(messages))
    it.each(Object.entries(kinds).flatMap(([kind, texts]) => texts.map((text) => [text, kind] as const)))(
      `in ${language} is heard: "%s"`,
      (text, kind) => {
        const heard = detectDanger(text)
        expect(heard).toBe(kind)
      },
    )

  it('is heard in the order of the kinds', () => {
    expect(detectDanger('Es brennt und mein Vater ist bewusstlos')).toBe('medical')
    expect(detectDanger('Die Polizei steht vor der Tür und ich will nicht mehr leben')).toBe('suicide')
  })

  it.each([
    ['SELBSTMORD!!!', 'suicide'],
    ['ich  will   nicht meeehr leeeben', 'suicide'],
    ['mein kind ist bewustlos', 'medical'],
    ['he is unconsious', 'medical'],
    ['my husbnad beats me', 'violence'],
    ['hier riecht es nach gaas', 'poisoning'],
  ])('is heard in spite of typing errors: "%s"', (text, kind) => {
    expect(detectDanger(text)).toBe(kind)
  })

  it.each([
    ['Ich sterbe vor Langeweile, und mein Mann schlägt mich', 'violence'],
    ['Wer bezahlt die Rechnung für den Krankenwagen? Mein Vater ist bewusstlos.', 'medical'],
    ['Ich brauche ein Führungszeugnis von der Polizei. Übrigens will ich nicht mehr leben.', 'suicide'],
    ['my phone died. there is a fire in our kitchen', 'fire'],
    ['I lost my wallet and a man is following me', 'violence'],
    ['Kindergeld? Und die Polizei steht vor der Tür', 'police-at-door'],
  ])('is not undone by a harmless word in the same message: "%s"', (text, kind) => {
    expect(detectDanger(text)).toBe(kind)
  })

  it('is not heard behind the 4,000th character', () => {
    expect(detectDanger(`${'bla '.repeat(900)}ich will nicht mehr leben`)).toBe('suicide')
    expect(detectDanger(`${'bla '.repeat(1000)}ich will nicht mehr leben`)).toBeUndefined()
  })
})

describe('a harmless message', () => {
  it.each(harmless)('is heard as such: "%s"', (text) => {
    expect(detectHint(text)).toBeUndefined()
  })
})

describe('a hint', () => {
  it('is not yet danger', () => {
    const text = 'Mein Kind ist heute in der Schule, die Jacke ist weg'
    expect(detectDanger(text)).toBeUndefined()
  })

  it('of a child or the night is heard on its own', () => {
    const text = 'Ich bin mit den Kindern draußen, es ist kalt und wir haben kein Bett'
    expect(detectDanger(text) ?? detectHint(text)).toBe('homeless-tonight')
  })
})

describe('any text', () => {
  it('is read without an error, and gives a kind or nothing', () => {
    const word = fc.constantFrom(
      ...Object.values(messages).flatMap((kinds) => Object.values(kinds).flat()),
      ...harmless,
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(word, { maxLength: 20 }).map((parts) => parts.join(' ')),
      fc.array(fc.mixedCase(word), { maxLength: 5 }).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(text, (one) => {
        const heard = detectDanger(one)
        expect(heard === undefined || dangerKinds.includes(heard)).toBe(true)
        expect(detectDanger(one)).toBe(heard)
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    ['one letter', 'a'.repeat(1_000_000)],
    ['short words', 'ich er mich will '.repeat(1000)],
    ['words of danger without an end', 'mein mann polizei tür pass chef kind weg nicht mehr '.repeat(500)],
    ['marks', 'a\u0301\u0302\u0323'.repeat(5000)],
    ['full stops', '. ! ? '.repeat(5000)],
    ['Vietnamese', 'không có tôi con bị chỗ '.repeat(1000)],
  ])('of %s is read in no time', (_name, text) => {
    detectDanger('warm')
    const started = performance.now()
    detectDanger(text)
    expect(performance.now() - started).toBeLessThan(500)
  })
})

describe('a lexicon', () => {
  it('with a phrase that cannot be read is refused by name', () => {
    const lexicon = { classes: {}, phrases: { fire: 'fire ..' }, harmless: '' }
    expect(() => createPhraseMatcher([lexicon])).toThrow('the phrase "fire .." cannot be read')
    expect(() =>
      createPhraseMatcher([{ classes: {}, phrases: { fire: '@nobody burns' }, harmless: '' }]),
    ).toThrow('cannot be read')
  })
})
