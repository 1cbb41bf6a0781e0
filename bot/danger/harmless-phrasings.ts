/**
 * Messages that sound like danger and are none, one a line, any language. The second net is fitted to these: after a change
 * run `npm run danger -- --fit`.
 */
export const harmlessPhrasings = `
Ich sterbe vor Langeweile, was kann man hier am Wochenende machen
Wir haben uns totgelacht beim Sprachcafé
Mein Handy ist tot, wo kann ich es reparieren lassen
Ich brauche ein Führungszeugnis von der Polizei
Wie werde ich Polizist in Sachsen
Mein Fahrrad wurde gestohlen, muss ich zur Polizei
Kann ich die Anzeige bei der Polizei auch online machen
Die Rechnung für den Krankenwagen ist 600 Euro, wer bezahlt das
Ich war im Krankenhaus und habe eine Rechnung bekommen
Zahlt die Krankenkasse den Notarzt
Wo finde ich eine Apotheke mit Notdienst
Ich möchte einen Erste-Hilfe-Kurs für den Führerschein machen
Gibt es einen Selbstverteidigungskurs für Frauen
Ausbildung bei der Feuerwehr, welche Papiere brauche ich
Ich möchte zur freiwilligen Feuerwehr
Wer muss die Rauchmelder in der Wohnung bezahlen
Der Rauchmelder braucht eine neue Batterie
Wann ist der nächste Probealarm der Sirenen
Darf ich auf dem Balkon grillen
Ich habe gebrannte Mandeln auf dem Weihnachtsmarkt gegessen
Welche Versicherung zahlt bei einem Brand in der Wohnung
Vor zwei Jahren hat es bei uns gebrannt, ich brauche neue Dokumente
Wo entsorge ich alte Batterien und Medikamente
Wohin mit abgelaufenen Tabletten
Wie melde ich Gas und Strom an
Die Gasrechnung ist zu hoch
Kann man hier Pilze sammeln
Meine Tochter schläft nachts nicht durch
Mein Kind hat Husten, brauche ich einen Kinderarzt
Wie bekomme ich Kindergeld
Brauche ich für das Taxi einen Kindersitz
Mein Kind wird in der Schule nicht versetzt, was kann ich tun
Mein Sohn schlägt sich gut in der Schule
Mein Mann möchte einen Deutschkurs machen
Mein Mann schlägt vor, dass wir umziehen
Schlagen Sie mir bitte einen guten Arzt vor
Mein Chef zahlt den Lohn zu spät
Mein Chef will mir kündigen, welche Frist gilt
Ich habe meinen Pass verloren
Mein Pass liegt noch bei der Ausländerbehörde
Die Botschaft hat meinen Pass, wie lange dauert die Verlängerung
Ich habe Schulden bei meinem Handyanbieter
Wo ist die nächste Schuldnerberatung
Die Kündigung der Wohnung ist in drei Monaten wirksam
Mein Vermieter hat wegen Eigenbedarf gekündigt
Ich suche ab März eine Wohnung
Welches Hostel ist günstig für heute Nacht
Meine Eltern besuchen uns, können sie bei uns übernachten
Ich möchte Obdachlosen helfen, wo kann ich spenden
Ehrenamt in der Notunterkunft gesucht
Wo kann ich Kleidung für ein Frauenhaus spenden
Ich studiere Soziale Arbeit und schreibe über häusliche Gewalt
Meine Masterarbeit handelt von Menschenhandel
Gibt es in der Bibliothek Krimis, in denen die Polizei vorkommt
Der Film handelt von einem Selbstmord, ab wann ist er freigegeben
Wie lautet die Nummer der Polizei, nur für den Notfall
Was ist der Unterschied zwischen 110 und 112
Mein Hund ist weggelaufen, wer hilft
Ich habe meine Brieftasche in der Straßenbahn verloren
Ich habe Angst vor der Deutschprüfung
Ich habe Angst vor dem Zahnarzt
Mein Sohn hat Angst vor Hunden
Die Bürokratie bringt mich noch um
Ich könnte die Behörde umbringen, so lange warte ich schon
Ich kann nicht mehr zum Termin kommen, wie sage ich ab
Ich halte die Hitze in der Wohnung nicht mehr aus, was darf ich verlangen
Ich will hier nicht mehr wohnen, wie kündige ich
Ich will nicht mehr in dieser Firma arbeiten
Das Leben in Deutschland ist teuer, wie komme ich über die Runden
Wo kann ich Abschied von meinen Kollegen feiern
Der Kollege geht in Rente, was schreibt man auf die Abschiedskarte
Ich blute alle vier Wochen stark, welche Frauenärztin nimmt neue Patientinnen
Mein Knie tut seit Wochen weh, welcher Arzt
Ich habe Rückenschmerzen von der Arbeit
Mein Arm ist gebrochen und im Gips, wer schreibt mich krank
Mein Vater hatte vor einem Jahr einen Schlaganfall und braucht Reha
Welche Impfungen braucht mein Baby
Ich bin schwanger, wo finde ich eine Hebamme
Wie melde ich mich zur Geburt im Krankenhaus an
Ist das Leitungswasser giftig oder kann man es trinken
Mein Vermieter droht mit Mieterhöhung
Die Nachbarn sind nachts so laut
Die Kinder der Nachbarn spielen im Hof
Mein Mitbewohner raucht in der Wohnung
Die Lampe im Treppenhaus brennt nicht
Ich habe mich aus meinem Konto ausgesperrt
Mein Schlüssel ist weg, wie finde ich einen Schlüsseldienst
Was passiert, wenn eine Duldung abläuft
Was bedeutet Abschiebungsverbot
Wie lange habe ich Zeit für die Ausreise
Wer hilft nach einer Ablehnung vom BAMF
Die Polizei hat mir einen Strafzettel gegeben
Ich habe eine Vorladung von der Polizei bekommen
Ein Polizist hat mir den Weg gezeigt
Kann ich als Zeuge einen Dolmetscher bekommen
Mein Sohn ist 14 und sucht einen Fußballverein
Meine Tochter ist 15 und möchte ein Praktikum machen
Mein Kind ist allein mit mir nach Deutschland gekommen, gibt es Hilfe für Alleinerziehende
Ab wann darf ein Kind allein zu Hause bleiben
Ab welchem Alter dürfen Kinder allein zur Schule gehen
Wie finde ich einen Babysitter
Ich arbeite nachts und schlafe am Tag, gibt es eine Kita mit langen Zeiten
Muss ich jeden Job annehmen, den das Jobcenter mir gibt
Das Jobcenter zwingt mich zu einem Kurs, darf es das
Ich muss 400 Euro zurückzahlen, geht das in Raten
Wie heirate ich in Leipzig
Kann ich mich scheiden lassen, wenn wir im Ausland geheiratet haben
Wer folgt euch auf Instagram und wie bekomme ich den Newsletter
Wo gibt es Boxtraining für Jugendliche
Kann ich Feuerwerk kaufen
Tierheim, ich möchte einen Hund
Wie hoch ist die Gefahr für Zecken hier
Ich brauche schnell einen Termin, es ist dringend
Hilfe, ich verstehe das Formular nicht
I am dying to know when the Christmas market opens
We laughed ourselves to death at the language café
My phone died, where can I charge it
I need a police clearance certificate
How do I become a police officer in Saxony
My bicycle was stolen, do I go to the police
Can I report a theft to the police online
The ambulance bill is 600 euros, who pays
I was in hospital and got a bill
Does the health insurance pay for the emergency doctor
Where is a pharmacy open at night
I want to take a first aid course for my driving licence
Is there a self-defence class for women
Training as a firefighter, which papers do I need
I want to volunteer with the fire brigade
Who has to pay for smoke detectors in a flat
The smoke detector needs a new battery
When is the next siren test
May I barbecue on my balcony
I burned my cake, where can I buy another one
Which insurance covers a fire in the flat
We had a fire two years ago and I need new documents
Where do I dispose of old batteries and medicines
Where do I put expired pills
How do I register for gas and electricity
My gas bill is too high
Can you pick mushrooms here
My daughter does not sleep through the night
My child has a cough, do I need a paediatrician
How do I get child benefit
Do I need a child seat in a taxi
My child has to repeat the year, what can I do
My son is doing really well at school
My husband would like to take a German course
My husband suggests that we move
Please suggest a good doctor
My boss pays my wages late
My boss wants to fire me, how long is the notice
I have lost my passport
My passport is still at the immigration office
The embassy has my passport, how long does the renewal take
I owe money to my phone company
Where is the nearest debt advice centre
My lease ends in three months
My landlord gave notice because he needs the flat himself
I am looking for a flat from March
Which hostel is cheap for tonight
My parents are visiting, may they stay with us
I would like to help homeless people, where can I donate
Volunteering at the emergency shelter
Where can I donate clothes to a women's shelter
I study social work and write about domestic violence
My thesis is about human trafficking
Does the library have crime novels about the police
The film is about a suicide, what is the age rating
What is the number of the police, just in case
What is the difference between 110 and 112
My dog ran away, who can help
I lost my wallet on the tram
I am afraid of the German exam
I am afraid of the dentist
My son is afraid of dogs
The bureaucracy is killing me
I could kill that office for making me wait so long
I can't make it to my appointment any more, how do I cancel
I cannot stand the heat in my flat any more, what are my rights
I don't want to live here any more, how do I cancel my lease
I don't want to work for this company any more
I want to end my contract with the gym
Life in Germany is expensive, how do I get by
Where can I celebrate my farewell with colleagues
My colleague retires, what do you write on a goodbye card
My knee has hurt for weeks, which doctor
I have back pain from work
My arm is broken and in plaster, who signs me off work
My father had a stroke a year ago and needs rehabilitation
Which vaccinations does my baby need
I am pregnant, where do I find a midwife
How do I register for giving birth in the hospital
Is the tap water safe to drink
My landlord threatens to raise the rent
The neighbours are so loud at night
The neighbours' children play in the yard
My flatmate smokes in the flat
The light in the stairwell does not work
I locked myself out of my account
My key is gone, how do I find a locksmith
What happens when a Duldung runs out
What does a ban on deportation mean
How much time do I have to leave the country
Who helps after a refusal from BAMF
The police gave me a parking ticket
I got a summons from the police
A police officer showed me the way
Can I get an interpreter as a witness
My son is 14 and looks for a football club
My daughter is 15 and wants to do an internship
I came to Germany alone with my child, is there help for single parents
From what age may a child stay at home alone
At what age may children walk to school alone
How do I find a babysitter
I work nights and sleep during the day, is there a nursery with long hours
Do I have to accept any job the job centre offers
The job centre forces me to take a course, may it do that
I must pay back 400 euros, can I pay in instalments
How do I get married in Leipzig
Can I get divorced if we married abroad
How can I follow you on Instagram
Where is boxing training for teenagers
Can I buy fireworks
The animal shelter, I would like a dog
How high is the danger of ticks here
I need an appointment quickly, it is urgent
Help, I do not understand the form
How do I kill time at the airport
This queue is hell, when do you close
I work as a nurse and need my training recognised
Помираю від нудьги, куди піти на вихідних
У мене вкрали велосипед, як заявити в поліцію
Мені потрібна довідка про несудимість
Хто платить за швидку допомогу
Загубила паспорт, що робити
Де утилізувати старі ліки та батарейки
Хочу пройти курс першої допомоги
Як стати пожежником у Німеччині
Чи обов'язковий датчик диму у квартирі
Господар підвищує оренду
Дитина погано спить уночі
Шукаю садок для доньки
Орендодавець розірвав договір через три місяці
Боюся іспиту з німецької
Хочу допомагати бездомним як волонтер
Який номер поліції про всяк випадок
Який хостел недорогий на ніч
У тата рік тому був інсульт, потрібна реабілітація
Умираю от скуки, куда сходить на выходных
У меня украли велосипед, как заявить в полицию
Мне нужна справка о несудимости
Кто платит за скорую помощь
Потеряла паспорт, что делать
Где утилизировать старые лекарства и батарейки
Хочу пройти курс первой помощи
Как стать пожарным в Германии
Обязателен ли датчик дыма в квартире
Хозяин поднимает аренду
Ребёнок плохо спит ночью
Ищу садик для дочки
Хозяин расторг договор через три месяца
Боюсь экзамена по немецкому
Хочу помогать бездомным как волонтёр
Какой номер полиции на всякий случай
Какой хостел недорогой на ночь
У папы год назад был инсульт, нужна реабилитация
أموت من الملل، أين أذهب في عطلة نهاية الأسبوع
سرقت دراجتي، كيف أبلغ الشرطة
أحتاج شهادة حسن سلوك من الشرطة
من يدفع فاتورة الإسعاف
أضعت جواز سفري ماذا أفعل
أين أرمي الأدوية القديمة والبطاريات
أريد دورة إسعافات أولية
كيف أصبح رجل إطفاء في ألمانيا
هل جهاز إنذار الدخان إلزامي في الشقة
صاحب البيت يريد رفع الإيجار
طفلي لا ينام جيدا في الليل
أبحث عن روضة لابنتي
عقد الإيجار ينتهي بعد ثلاثة أشهر
أخاف من امتحان اللغة الألمانية
أريد أن أتطوع لمساعدة المشردين
ما رقم الشرطة للاحتياط
أبحث عن فندق رخيص الليلة
أبي أصيب بجلطة قبل سنة ويحتاج إعادة تأهيل
از بی‌حوصلگی مردم، آخر هفته کجا برویم
دوچرخه‌ام را دزدیدند، چطور به پلیس گزارش بدهم
گواهی عدم سوءپیشینه لازم دارم
هزینه آمبولانس را چه کسی می‌پردازد
پاسپورتم را گم کرده‌ام چه کنم
داروهای قدیمی و باتری را کجا بیندازم
می‌خواهم دوره کمک‌های اولیه بگذرانم
چطور در آلمان آتش‌نشان شوم
آیا دتکتور دود در آپارتمان اجباری است
صاحبخانه می‌خواهد اجاره را زیاد کند
بچه‌ام شب‌ها خوب نمی‌خوابد
برای دخترم دنبال مهدکودک هستم
قرارداد خانه سه ماه دیگر تمام می‌شود
از امتحان آلمانی می‌ترسم
می‌خواهم به بی‌خانمان‌ها کمک کنم
شماره پلیس چند است برای احتیاط
هتل ارزان برای امشب کجاست
پدرم پارسال سکته کرد و توانبخشی لازم دارد
Can sıkıntısından ölüyorum, hafta sonu nereye gidebilirim
Bisikletim çalındı, polise nasıl bildiririm
Polisten sabıka kaydı almam gerek
Ambulans faturasını kim öder
Pasaportumu kaybettim ne yapmalıyım
Eski ilaçları ve pilleri nereye atayım
İlk yardım kursuna gitmek istiyorum
Almanya'da nasıl itfaiyeci olurum
Evde duman dedektörü zorunlu mu
Ev sahibi kirayı artırıyor
Çocuğum geceleri iyi uyumuyor
Kızım için kreş arıyorum
Kira sözleşmem üç ay sonra bitiyor
Almanca sınavından korkuyorum
Evsizlere yardım etmek istiyorum
Polisin numarası kaç, ne olur ne olmaz
Bu gece için ucuz otel hangisi
Babam geçen yıl felç geçirdi, rehabilitasyon gerekiyor
Je meurs d'ennui, que faire ce week-end
On m'a volé mon vélo, comment porter plainte
J'ai besoin d'un extrait de casier judiciaire
Qui paie la facture de l'ambulance
J'ai perdu mon passeport, que faire
Où jeter les vieux médicaments et les piles
Je veux suivre un cours de premiers secours
Comment devenir pompier en Allemagne
Le détecteur de fumée est-il obligatoire
Le propriétaire augmente le loyer
Mon bébé dort mal la nuit
Je cherche une crèche pour ma fille
Mon bail se termine dans trois mois
J'ai peur de l'examen d'allemand
Je voudrais aider les sans-abri
Quel est le numéro de la police au cas où
Quel hôtel pas cher pour ce soir
Mon père a eu un AVC l'an dernier, il lui faut une rééducation
Me muero de aburrimiento, qué hacer el fin de semana
Me robaron la bicicleta, cómo pongo una denuncia
Necesito un certificado de antecedentes penales
Quién paga la factura de la ambulancia
Perdí mi pasaporte, qué hago
Dónde tiro medicamentos viejos y pilas
Quiero hacer un curso de primeros auxilios
Cómo ser bombero en Alemania
Es obligatorio el detector de humo
El dueño sube el alquiler
Mi bebé no duerme bien por la noche
Busco guardería para mi hija
Mi contrato de alquiler termina en tres meses
Tengo miedo del examen de alemán
Quiero ayudar a personas sin hogar
Cuál es el número de la policía por si acaso
Qué hotel barato hay para esta noche
Mi padre tuvo un derrame hace un año y necesita rehabilitación
Umieram z nudów, dokąd iść w weekend
Ukradli mi rower, jak zgłosić na policję
Potrzebuję zaświadczenia o niekaralności
Kto płaci rachunek za karetkę
Zgubiłam paszport, co robić
Gdzie wyrzucić stare leki i baterie
Chcę zrobić kurs pierwszej pomocy
Jak zostać strażakiem w Niemczech
Czy czujnik dymu jest obowiązkowy
Właściciel podnosi czynsz
Dziecko źle śpi w nocy
Szukam przedszkola dla córki
Umowa najmu kończy się za trzy miesiące
Boję się egzaminu z niemieckiego
Chcę pomagać bezdomnym jako wolontariusz
Jaki jest numer policji na wszelki wypadek
Jaki hotel jest tani na dzisiejszą noc
Tata rok temu miał udar, potrzebuje rehabilitacji
Mor de plictiseală, unde pot merge în weekend
Mi-au furat bicicleta, cum anunț poliția
Am nevoie de cazier judiciar
Cine plătește factura pentru ambulanță
Mi-am pierdut pașaportul, ce fac
Unde arunc medicamente vechi și baterii
Vreau să fac un curs de prim ajutor
Cum devin pompier în Germania
Este obligatoriu detectorul de fum
Proprietarul mărește chiria
Copilul nu doarme bine noaptea
Caut grădiniță pentru fetița mea
Contractul de chirie se termină în trei luni
Mi-e frică de examenul de germană
Vreau să ajut oamenii fără adăpost
Care e numărul poliției pentru orice eventualitate
Ce hotel ieftin este pentru noaptea asta
Tata a avut un accident vascular anul trecut și are nevoie de recuperare
Chán chết đi được, cuối tuần đi đâu chơi
Tôi bị mất xe đạp, báo cảnh sát thế nào
Tôi cần lý lịch tư pháp
Ai trả hóa đơn xe cấp cứu
Tôi bị mất hộ chiếu phải làm sao
Vứt thuốc cũ và pin ở đâu
Tôi muốn học khóa sơ cứu
Làm sao để thành lính cứu hỏa ở Đức
Máy báo khói có bắt buộc không
Chủ nhà tăng tiền thuê
Con tôi ngủ không ngon ban đêm
Tôi tìm nhà trẻ cho con gái
Hợp đồng thuê nhà hết hạn sau ba tháng
Tôi sợ kỳ thi tiếng Đức
Tôi muốn giúp người vô gia cư
Số điện thoại cảnh sát là gì, để phòng khi cần
Khách sạn nào rẻ cho tối nay
Bố tôi năm ngoái bị tai biến, cần phục hồi chức năng
Mein Nachbar raucht auf dem Balkon und der Rauch zieht in unser Schlafzimmer
Mein Chef droht mir mit Kündigung, darf er das
Der Vermieter droht mit dem Anwalt
Das Inkassobüro droht mir mit Pfändung
Ich kann die Miete nicht mehr bezahlen, wer hilft
Ich will nicht mehr im Wohnheim leben, wie finde ich eine Wohnung
Ich möchte bei der Telefonseelsorge ehrenamtlich mitarbeiten
Gibt es in Leipzig eine Gedenkstätte für Zwangsarbeit
Unsere Klasse besucht eine Ausstellung über Sklaverei
Die Polizei kommt nächste Woche in die Grundschule zum Fahrradtraining
Muss ich eine Demonstration bei der Polizei anmelden
Mein Kind hat seine Jacke in der Straßenbahn verloren
Der Impfpass meines Kindes ist verschwunden
Mein Kind hat eine Nussallergie, was sage ich der Kita
Darf ich Medikamente aus meinem Land mitbringen
Die Gastherme muss gewartet werden
Wie viel Holz darf ich im Garten verbrennen
Ich habe ein Burnout und brauche eine Kur
Wo kaufe ich einen Feuerlöscher
Mein Rücken bringt mich um, gibt es einen Physiotherapeuten
Der Lärm der Baustelle macht mich wahnsinnig
Mein Sohn prügelt sich auf dem Schulhof, gibt es Beratung
Mein Sohn will Boxen lernen
Ich schlage vor, wir treffen uns am Hauptbahnhof
Kann man am Hauptbahnhof nachts sein Gepäck lassen
Darf man in Leipzig im Auto übernachten, auf Reisen
Wo kann ich Winterschlafsäcke für Obdachlose abgeben
Ich suche eine Wohnung, meine ist befristet bis Mai
Wie schütze ich meine Daten vor Verfolgern im Internet
Welche Strafe gibt es für Schwarzfahren
Was tun bei einer Zeckenimpfung
Mein Mann arbeitet nachts und die Kinder sind laut
Ich habe mich beim Sport verletzt, welcher Orthopäde ist gut
Kann ich mit Blutdrucktabletten Auto fahren
Meine Medikamente sind alle, welcher Arzt verschreibt sie
Wir sind am Flughafen, wie kommen wir in die Stadt
Wer hat das Sorgerecht nach der Trennung
Mein Kind ist hochbegabt und langweilt sich zu Tode
Die Schule ist heute wegen Hitze geschlossen, wohin mit den Kindern
Das Jugendamt hat einen Termin vorgeschlagen
Der Gerichtsvollzieher hat einen Brief geschickt
Ich habe Anspruch auf Lohn, der Chef schuldet mir zwei Monate
Die Agentur für Arbeit verlangt meinen Pass
Mein Arbeitgeber will eine Kopie von meinem Pass
Ich muss meine Schulden vom Studium zurückzahlen
Ich wurde beim Amt unfreundlich behandelt
Der Film hat mich umgehauen
Mir fällt die Decke auf den Kopf, gibt es Vereine
Ich bin neu hier und fühle mich manchmal einsam
Heimweh, wo treffe ich Leute aus meinem Land
The neighbour smokes on his balcony and the smoke gets into our bedroom
My boss threatens to dismiss me, may he do that
The landlord threatens me with a lawyer
A debt collector threatens me with seizure
I can no longer pay my rent, who helps
I do not want to live in the dorm any more, how do I find a flat
I would like to volunteer for the crisis line
Is there a memorial for forced labour in Leipzig
Our class visits an exhibition about slavery
The police come to the primary school next week for bicycle training
Do I have to register a demonstration with the police
My child lost his jacket on the tram
My child's vaccination record is missing
My child has a nut allergy, what do I tell the nursery
May I bring medicine from my country
The gas boiler needs maintenance
How much wood may I burn in the garden
I have burnout and need a rehabilitation stay
Where do I buy a fire extinguisher
My back is killing me, is there a physiotherapist
The noise of the building site drives me mad
My son fights in the schoolyard, is there counselling
My son wants to learn boxing
Can I leave my luggage at the main station overnight
Is it allowed to sleep in a camper van in Leipzig
Where can I hand in sleeping bags for homeless people
I am looking for a flat, mine is limited until May
How do I protect my data from stalkers online
What is the fine for riding without a ticket
My husband works nights and the kids are noisy
I got injured doing sports, which orthopaedist is good
May I drive with blood pressure tablets
I ran out of my medication, which doctor prescribes it
We are at the airport, how do we get to the city
Who has custody after a separation
School is closed today because of the heat, where can the children go
The youth office suggested an appointment
The bailiff sent a letter
My boss owes me two months of wages, how do I claim them
The employment agency asks for my passport
My employer wants a copy of my passport
I must repay my student loan
I was treated rudely at the office
The walls are closing in on me at home, are there clubs
I am new here and sometimes feel lonely
Homesick, where can I meet people from my country
Сусід курить, і дим іде до нас у квартиру
Начальник погрожує мене звільнити, чи має право
Більше не можу платити оренду, хто допоможе
Не хочу більше жити в гуртожитку, як знайти квартиру
Хочу бути волонтеркою в притулку для жінок
Дитина загубила куртку в трамваї
Скільки коштує страхування від пожежі
Поліція прийде до школи розповісти про правила дорожнього руху
У подруги була депресія, зараз їй краще, де знайти психолога
Где сделать прививку от клеща
Сосед курит, и дым идёт к нам в квартиру
Начальник угрожает меня уволить, имеет ли право
Больше не могу платить аренду, кто поможет
Не хочу больше жить в общежитии, как найти квартиру
Хочу быть волонтёром в приюте для женщин
Ребёнок потерял куртку в трамвае
Сколько стоит страховка от пожара
Полиция придёт в школу рассказать о правилах движения
У подруги была депрессия, сейчас лучше, где найти психолога
جاري يدخن والدخان يدخل شقتنا
مديري يهددني بالفصل هل يحق له
لم أعد أستطيع دفع الإيجار من يساعد
لا أريد أن أعيش في السكن الجماعي بعد الآن كيف أجد شقة
أريد التطوع في بيت للنساء
طفلي أضاع سترته في الترام
كم يكلف التأمين ضد الحريق
الشرطة ستأتي إلى المدرسة لشرح قواعد المرور
كانت صديقتي مكتئبة وهي الآن أفضل أين أجد طبيبا نفسيا
همسایه سیگار می‌کشد و دود به خانه ما می‌آید
رئیسم تهدید می‌کند مرا اخراج کند، حق دارد
دیگر نمی‌توانم اجاره را بدهم چه کسی کمک می‌کند
دیگر نمی‌خواهم در خوابگاه زندگی کنم، چطور خانه پیدا کنم
می‌خواهم در خانه زنان داوطلب شوم
بچه‌ام کاپشنش را در تراموا گم کرده
بیمه آتش‌سوزی چند است
پلیس به مدرسه می‌آید تا قوانین رانندگی را توضیح دهد
دوستم افسردگی داشت و حالا بهتر است، روانشناس کجا پیدا کنم
Komşu sigara içiyor, duman evimize giriyor
Patron beni işten çıkarmakla tehdit ediyor, hakkı var mı
Artık kirayı ödeyemiyorum, kim yardım eder
Artık yurtta yaşamak istemiyorum, nasıl ev bulurum
Kadın sığınma evinde gönüllü olmak istiyorum
Çocuğum ceketini tramvayda kaybetti
Yangın sigortası ne kadar
Polis okula trafik kurallarını anlatmaya gelecek
Arkadaşım depresyondaydı, şimdi iyi, psikolog nerede bulunur
Le voisin fume et la fumée entre chez nous
Mon patron menace de me licencier, a-t-il le droit
Je ne peux plus payer le loyer, qui aide
Je ne veux plus vivre en foyer, comment trouver un appartement
Je veux être bénévole dans un foyer pour femmes
Mon enfant a perdu sa veste dans le tram
Combien coûte l'assurance incendie
La police vient à l'école expliquer le code de la route
Mon amie était dépressive, elle va mieux, où trouver un psychologue
El vecino fuma y el humo entra en nuestra casa
Mi jefe amenaza con despedirme, puede hacerlo
Ya no puedo pagar el alquiler, quién ayuda
No quiero vivir más en la residencia, cómo encuentro piso
Quiero ser voluntaria en una casa para mujeres
Mi hijo perdió su chaqueta en el tranvía
Cuánto cuesta el seguro contra incendios
La policía viene al colegio a explicar las normas de tráfico
Mi amiga tenía depresión y está mejor, dónde hay un psicólogo
Sąsiad pali i dym leci do naszego mieszkania
Szef grozi mi zwolnieniem, czy może
Nie mogę już płacić czynszu, kto pomoże
Nie chcę już mieszkać w hotelu robotniczym, jak znaleźć mieszkanie
Chcę być wolontariuszką w domu dla kobiet
Dziecko zgubiło kurtkę w tramwaju
Ile kosztuje ubezpieczenie od pożaru
Policja przyjdzie do szkoły mówić o przepisach drogowych
Koleżanka miała depresję, teraz jest lepiej, gdzie znaleźć psychologa
Vecinul fumează și fumul intră la noi în casă
Șeful mă amenință cu concedierea, are voie
Nu mai pot plăti chiria, cine mă ajută
Nu mai vreau să locuiesc în cămin, cum găsesc apartament
Vreau să fiu voluntară într-o casă pentru femei
Copilul și-a pierdut geaca în tramvai
Cât costă asigurarea de incendiu
Poliția vine la școală să explice regulile de circulație
Prietena mea avea depresie, acum e mai bine, unde găsesc un psiholog
Hàng xóm hút thuốc và khói bay vào nhà tôi
Sếp dọa đuổi việc tôi, có được không
Tôi không trả nổi tiền thuê nhà nữa, ai giúp
Tôi không muốn sống ở ký túc xá nữa, làm sao tìm nhà
Tôi muốn làm tình nguyện ở nhà cho phụ nữ
Con tôi để quên áo khoác trên tàu điện
Bảo hiểm cháy nổ giá bao nhiêu
Cảnh sát đến trường nói về luật giao thông
Bạn tôi từng bị trầm cảm, giờ đã đỡ, tìm bác sĩ tâm lý ở đâu
Wie lange darf eine Zwölfjährige abends allein raus
Mein Sohn haut andere Kinder in der Kita, wer berät Eltern
Meine Tochter wird in der Klasse gehänselt
Mein Kind will nicht in die Schule gehen
Mein Kind wacht morgens nicht rechtzeitig auf
Ab wann ist Fieber bei Kindern hoch
Kann ich mein Kind auch ohne den Vater anmelden
Der Vater zahlt keinen Unterhalt
Ich möchte ein Pflegekind aufnehmen
Wie melde ich mein Kind in der Schule ab
Gibt es einen Kinderarzt, der am Samstag offen hat
Darf mein Kind bei Freunden übernachten
Meine Oma liegt im Sterben, bekomme ich ein Visum für die Reise
Ich möchte Sozialstunden statt einer Geldstrafe leisten
Was ist eigentlich Menschenhandel
Muss ich mir eine Waschmaschine anschaffen
Mein Chef hat meinen Pass kopiert
Die Agentur für Arbeit schickt mich zu einem Vorstellungsgespräch
Ich arbeite Probe ohne Lohn, ist das erlaubt
Der Chef schickt mich in den Urlaub
Darf die Polizei mein Handy kontrollieren
Wie beantrage ich Akteneinsicht bei der Polizei
Die Polizei hat meinen Führerschein eingezogen
Wer hilft bei einer Rückkehr ins Heimatland
Ich habe einen Brief wegen Ausreise bekommen, wie lege ich Widerspruch ein
Was passiert bei der Anhörung
Der Paketbote klingelt immer bei uns
Es klopft in der Heizung
Der Nachbar klingelt spät abends
Der Gerichtsvollzieher kommt nächste Woche, was darf er mitnehmen
Das Ordnungsamt war da wegen des Autos
Ich suche ein Zimmer zur Untermiete ab sofort
Wir brauchen ein größeres Bett, gibt es Möbelspenden
Mein Mietvertrag wird nicht verlängert
Ich wohne in einer Gemeinschaftsunterkunft und möchte umziehen
Die Heizung ist kaputt und es ist kalt in der Wohnung
Kann ich im Winter draußen zelten
Bei 40 Grad waschen oder kälter
Der Reifen hat keine Luft mehr
Die Behörde reagiert nicht auf meine E-Mails
Mein Herz schlägt für Leipzig
Mir ist schwindlig beim Bücken, welcher Arzt
Ich habe Bluthochdruck und brauche ein Rezept
Was tun bei Zahnschmerzen am Wochenende
Ich habe Heuschnupfen und brauche einen Allergietest
Darf man im Park Alkohol trinken
Welche Pilze darf man verkaufen
Wie entkalke ich die Kaffeemaschine
Wer liest den Gaszähler ab
Mein Kühlschrank stinkt
Ist Schimmel in der Wohnung gefährlich
Ich habe keine Lust mehr auf Deutschkurs
Der Kurs hat für mich keinen Sinn mehr, wie melde ich mich ab
Ich bin müde vom Warten auf die Behörde
Ich brauche eine Therapie, wie finde ich einen Platz
Was kostet eine Beerdigung
Mein Vater ist gestorben, welche Papiere brauche ich
Wie schreibt man ein Testament
Meine Frau bringt mich um, wenn ich den Termin vergesse
Ich werde im Kurs ausgelacht
Der Busfahrer hat mich angeschrien
Mein Mann und ich streiten viel, gibt es Paarberatung
Ich möchte eine Namensänderung nach der Scheidung
Gibt es eine Männergruppe zum Reden
Feuerwehrfest, wann ist das
Meine Kerze ist ausgelaufen, wie bekomme ich Wachs aus dem Teppich
Die Kontrollleuchte am Herd brennt
Wo kann man in Leipzig Lagerfeuer machen
How late may a twelve year old stay out alone
My son hits other kids at nursery, who advises parents
My daughter is teased in class
My child does not want to go to school
My child does not wake up in time in the morning
What counts as high fever in children
Can I register my child without the father
The father does not pay maintenance
I would like to foster a child
How do I take my child out of school
Is there a paediatrician open on Saturday
May my child sleep over at a friend's
My grandmother is dying, can I get a visa to travel
I would like to do community work instead of a fine
What is human trafficking anyway
Do I have to buy a washing machine
My boss copied my passport
The job agency sends me to an interview
I work a trial day without pay, is that allowed
The company asked for my passport and papers
May the police check my phone
How do I see my police file
The police took my driving licence
Who helps with returning to the home country
I got a letter about leaving the country, how do I object
What happens at the asylum interview
The parcel man always rings at our door
There is a knocking noise in the heating
The neighbour rings the bell late
The bailiff comes next week, what may he take
I look for a room to sublet right away
We need a bigger bed, are there furniture donations
My tenancy will not be extended
I live in shared accommodation and would like to move
The heating is broken and the flat is cold
Can I camp outside in winter
Wash at 40 degrees or colder
The tyre has no air
The office does not respond to my emails
I feel dizzy when I bend down, which doctor
I have high blood pressure and need a prescription
What to do about toothache at the weekend
I have hay fever and need an allergy test
May one drink alcohol in the park
Which mushrooms may be sold
How do I descale the coffee machine
Who reads the gas meter
My fridge stinks
Is mould in a flat dangerous
I have no desire for the German course any more
The course makes no sense for me, how do I leave
I am tired of waiting for the office
I need therapy, how do I find a place
What does a funeral cost
My father died, which papers do I need
How do I write a will
My wife will kill me if I forget the appointment
People laugh at me in class
The bus driver shouted at me
My husband and I argue a lot, is there couples counselling
I want to change my name after the divorce
When is the fire brigade festival
How do I get candle wax out of the carpet
The indicator light on the stove is on
Where can you have a campfire in Leipzig
Is it safe to walk at night in Leipzig
My employer has not paid overtime
How do I report undeclared work
Дитина не хоче йти до школи
Дочку дражнять у класі
Син б'є інших дітей у садку, хто порадить
Чи може дитина ходити до школи сама
Вчителька не відповідає на листи
Поліція забрала мої права
Роботодавець просить копію паспорта
Опалення не працює, у квартирі холодно
Помер батько, які папери потрібні
Курс не має для мене сенсу, як відмовитися
Ребёнок не хочет идти в школу
Дочку дразнят в классе
Сын бьёт других детей в садике, кто посоветует
Может ли ребёнок ходить в школу один
Учительница не отвечает на письма
Полиция забрала мои права
Работодатель просит копию паспорта
Отопление не работает, в квартире холодно
Умер отец, какие бумаги нужны
Курс не имеет для меня смысла, как отказаться
طفلي لا يريد الذهاب إلى المدرسة
ابنتي يسخرون منها في الصف
ابني يضرب الأطفال في الروضة من ينصحني
هل يستطيع طفلي الذهاب إلى المدرسة وحده
المعلمة لا ترد على الرسائل
الشرطة أخذت رخصة القيادة
صاحب العمل يطلب نسخة من جواز السفر
التدفئة معطلة والشقة باردة
توفي والدي ما الأوراق المطلوبة
ابني لا يستيقظ باكرا للمدرسة
بچه‌ام نمی‌خواهد مدرسه برود
دخترم را در کلاس مسخره می‌کنند
پسرم در مهد بچه‌ها را می‌زند، چه کسی راهنمایی می‌کند
بچه می‌تواند تنها به مدرسه برود
معلم جواب نامه‌ها را نمی‌دهد
پلیس گواهینامه‌ام را گرفت
کارفرما کپی پاسپورت می‌خواهد
شوفاژ خراب است و خانه سرد است
پدرم فوت کرده چه مدارکی لازم است
Çocuğum okula gitmek istemiyor
Kızımla sınıfta alay ediyorlar
Oğlum kreşte çocuklara vuruyor, kim yardımcı olur
Çocuk okula yalnız gidebilir mi
Öğretmen mesajlara cevap vermiyor
Polis ehliyetime el koydu
İşveren pasaport fotokopisi istiyor
Kalorifer bozuk, ev soğuk
Babam vefat etti, hangi belgeler gerekli
Mon enfant ne veut pas aller à l'école
On se moque de ma fille en classe
Mon fils tape les autres enfants à la crèche, qui conseille
Mon enfant peut-il aller seul à l'école
La maîtresse ne répond pas aux messages
La police m'a retiré le permis
L'employeur demande une copie du passeport
Le chauffage est en panne, il fait froid chez moi
Mon père est décédé, quels papiers faut-il
Mi hijo no quiere ir al colegio
Se burlan de mi hija en clase
Mi hijo pega a otros niños en la guardería, quién aconseja
Puede mi hijo ir solo al colegio
La maestra no contesta los mensajes
La policía me quitó el carné de conducir
El empleador pide copia del pasaporte
La calefacción no funciona y hace frío en casa
Murió mi padre, qué papeles necesito
Dziecko nie chce chodzić do szkoły
Z córki śmieją się w klasie
Syn bije inne dzieci w przedszkolu, kto doradzi
Czy dziecko może samo chodzić do szkoły
Nauczycielka nie odpisuje na wiadomości
Policja zabrała mi prawo jazdy
Pracodawca prosi o kopię paszportu
Ogrzewanie nie działa, w mieszkaniu jest zimno
Zmarł mi ojciec, jakie dokumenty są potrzebne
Kurs nie ma dla mnie sensu, jak zrezygnować
Copilul nu vrea să meargă la școală
Colegii râd de fiica mea
Băiatul lovește alți copii la grădiniță, cine ne sfătuiește
Poate copilul să meargă singur la școală
Învățătoarea nu răspunde la mesaje
Poliția mi-a luat permisul
Angajatorul cere o copie a pașaportului
Căldura nu merge, e frig în casă
A murit tata, ce acte îmi trebuie
Con tôi không muốn đi học
Con gái tôi bị bạn trêu ở lớp
Con trai tôi đánh bạn ở nhà trẻ, ai tư vấn
Con có thể tự đi học không
Cô giáo không trả lời tin nhắn
Cảnh sát giữ bằng lái của tôi
Chủ yêu cầu bản sao hộ chiếu
Lò sưởi hỏng, nhà lạnh
Bố tôi mất, cần giấy tờ gì
Der Mann von der Rauchmelderprüfung steht vor der Tür
Der Schornsteinfeger klingelt, muss ich ihn reinlassen
Der Stromableser will in die Wohnung
Jemand von der GEZ war an der Tür
Die Polizei war gestern bei den Nachbarn wegen lauter Musik
Soll ich wegen Ruhestörung die Polizei rufen
Ein Polizist wollte meinen Ausweis sehen, darf er das
Wo ist die nächste Polizeiwache, ich habe etwas gefunden
Ich habe einen Termin bei der Ausländerbehörde und habe Angst davor
Mein Kind hat Angst im Dunkeln
Mein Kind ist hingefallen und hat das Knie aufgeschürft
Mein Kind kann wegen des Lärms auf der Straße nicht schlafen
Wie lange darf ein 14-Jähriger abends draußen sein
Welche Jugendgruppe trifft sich am Abend
Das Kinderzimmer ist zu klein für drei Kinder
Kann mein Kind bei der Oma schlafen, wenn ich Nachtschicht habe
Kann ich meinen Hund über Nacht irgendwo lassen
Wo kann ich mein Auto über Nacht parken
Ich fahre mit dem Nachtbus nach Berlin, wo hält er
Wo finde ich günstige Zimmer für eine Nacht in Leipzig
The man who checks the smoke detectors is at the door
The chimney sweep rings, do I have to let him in
The meter reader wants to come into the flat
Somebody from the broadcasting fee was at the door
The police were at the neighbours' yesterday because of loud music
Shall I call the police because of noise
A policeman wanted to see my identity card, may he do that
Where is the nearest police station, I found something
I have an appointment at the immigration office and I am nervous
My child is afraid of the dark
My child fell and scraped her knee
My child cannot sleep because of the noise on the street
How long may a 14 year old be outside in the evening
Which youth group meets in the evening
The children's room is too small for three kids
Can my child sleep at grandma's when I work nights
Can I leave my dog somewhere overnight
Where can I park my car overnight
I take the night bus to Berlin, where does it stop
Where do I find cheap rooms for one night in Leipzig
I sold my car to a man who does not pay
They took all my documents at the job centre for copies
I work as an animal keeper
Учора поліція приїжджала до сусідів через гучну музику
Поліцейський просив показати паспорт, чи має право
Дитина боїться темряви
Дитина впала і подряпала коліно
До котрої години підліток може бути надворі
Чоловік, що перевіряє датчики диму, стоїть під дверима
Де дешева кімната на одну ніч
Вчера полиция приезжала к соседям из-за громкой музыки
Полицейский просил показать паспорт, имеет ли право
Ребёнок боится темноты
Ребёнок упал и ободрал колено
До которого часа подросток может быть на улице
Мастер по датчикам дыма стоит у двери
Где дешёвая комната на одну ночь
جاءت الشرطة أمس إلى الجيران بسبب الموسيقى العالية
طلب شرطي رؤية هويتي هل يحق له
طفلي يخاف من الظلام
وقع طفلي وجرح ركبته
إلى أي ساعة يستطيع المراهق البقاء خارجا
رجل فحص كاشف الدخان عند الباب
أين أجد غرفة رخيصة لليلة واحدة
دیروز پلیس به خاطر صدای بلند موسیقی پیش همسایه‌ها آمد
پلیس خواست کارت شناسایی‌ام را ببیند، حق دارد
بچه‌ام از تاریکی می‌ترسد
بچه‌ام افتاد و زانویش خراشید
نوجوان تا چه ساعتی می‌تواند بیرون باشد
مامور بازرسی دتکتور دود پشت در است
اتاق ارزان برای یک شب کجاست
Dün polis yüksek sesli müzik yüzünden komşulara geldi
Polis kimliğimi görmek istedi, hakkı var mı
Çocuğum karanlıktan korkuyor
Çocuğum düştü, dizi sıyrıldı
Bir genç akşam saat kaça kadar dışarıda kalabilir
Duman dedektörünü kontrol eden görevli kapıda
Bir gecelik ucuz oda nerede
La police est venue hier chez les voisins à cause de la musique
Un policier a voulu voir ma carte d'identité, a-t-il le droit
Mon enfant a peur du noir
Mon enfant est tombé et s'est écorché le genou
Jusqu'à quelle heure un adolescent peut-il être dehors
Le monsieur du détecteur de fumée est à la porte
Où trouver une chambre pas chère pour une nuit
Ayer vino la policía a casa de los vecinos por la música alta
Un policía quiso ver mi identificación, puede hacerlo
Mi hijo tiene miedo a la oscuridad
Mi hijo se cayó y se raspó la rodilla
Hasta qué hora puede estar fuera un adolescente
El técnico del detector de humo está en la puerta
Dónde hay habitaciones baratas para una noche
Puedo dormir en la autocaravana en Leipzig
No puedo dormir por el ruido de la calle
Wczoraj policja przyjechała do sąsiadów przez głośną muzykę
Policjant chciał zobaczyć dowód, czy może
Dziecko boi się ciemności
Dziecko upadło i otarło kolano
Do której nastolatek może być na dworze
Pan od czujników dymu stoi pod drzwiami
Gdzie jest tani pokój na jedną noc
Ieri poliția a venit la vecini din cauza muzicii tari
Un polițist a vrut să-mi vadă buletinul, are voie
Copilul se teme de întuneric
Copilul a căzut și s-a julit la genunchi
Până la ce oră poate sta afară un adolescent
Omul de la detectorul de fum e la ușă
Unde găsesc o cameră ieftină pentru o noapte
Hôm qua cảnh sát đến nhà hàng xóm vì nhạc to
Cảnh sát muốn xem giấy tờ tùy thân của tôi, có được không
Con tôi sợ bóng tối
Con tôi ngã trầy đầu gối
Thiếu niên được ở ngoài đến mấy giờ
Người kiểm tra máy báo khói đang ở cửa
Phòng rẻ cho một đêm ở đâu
Warum heulen heute die Sirenen
Was bedeutet ein Sirenenton von einer Minute
Tag der offenen Tür bei Polizei und Feuerwehr
Ich habe Feuerwehr und Polizei vor dem Haus gegenüber gesehen, wo erfahre ich mehr
Mein Kind weint jeden Morgen in der Kita
Die Lehrerin ist streng zu meinem Kind
Mein Kind hat sein Handy verloren
Mein Kind hat keinen Kita-Platz bekommen
Mein Fahrrad hat keine Luft mehr
Wie komme ich vom Hauptbahnhof zum Kindermuseum
Why are the sirens howling today
What does a siren of one minute mean
Open day of the police and the fire brigade
My child cries every morning at nursery
The teacher is strict with my child
My child lost his phone
My child did not get a nursery place
My bike tyre has no air left
How do I get from the main station to the children's museum
My employer says he keeps a copy of my passport for the registration
Чому сьогодні виють сирени
Дитина плаче щоранку в садку
Учителька сувора до моєї дитини
Дитині не дали місце в садку
Дитина загубила телефон
Поліція виписала мені штраф
Почему сегодня воют сирены
Ребёнок плачет каждое утро в садике
Учительница строгая к моему ребёнку
Ребёнку не дали место в садике
Полиция выписала мне штраф
لماذا تدوي صفارات الإنذار اليوم
طفلي يبكي كل صباح في الروضة
المعلمة صارمة مع طفلي
لم يحصل طفلي على مكان في الروضة
أعطتني الشرطة غرامة
چرا امروز آژیر می‌کشند
بچه‌ام هر صبح در مهد گریه می‌کند
معلم با بچه‌ام سختگیر است
بچه‌ام جای مهد نگرفت
پلیس مرا جریمه کرد
Bugün sirenler neden çalıyor
Çocuğum her sabah kreşte ağlıyor
Öğretmen çocuğuma karşı sert
Çocuğuma kreşte yer verilmedi
Polis bana ceza yazdı
Pourquoi les sirènes sonnent aujourd'hui
Mon enfant pleure chaque matin à la crèche
La maîtresse est sévère avec mon enfant
Mon enfant n'a pas eu de place en crèche
La police m'a mis une amende
Por qué suenan las sirenas hoy
Mi hijo llora cada mañana en la guardería
La maestra es estricta con mi hijo
Mi hijo no consiguió plaza en la guardería
La policía me puso una multa
Dlaczego dziś wyją syreny
Dziecko płacze co rano w przedszkolu
Nauczycielka jest surowa dla dziecka
Dziecko nie dostało miejsca w przedszkolu
Policja dała mi mandat
De ce sună azi sirenele
Copilul plânge în fiecare dimineață la grădiniță
Învățătoarea este severă cu copilul
Copilul nu a primit loc la grădiniță
Poliția mi-a dat amendă
Cum ajung la secția de poliție
Am văzut mulți polițiști la meci
Vine poliția la protest, trebuie anunțat
Tại sao hôm nay còi báo động kêu
Con tôi khóc mỗi sáng ở nhà trẻ
Cô giáo nghiêm khắc với con tôi
Con tôi không được nhận vào nhà trẻ
Cảnh sát phạt tôi
Ich warte seit Monaten auf meine Aufenthaltskarte und bekomme keine Antwort
Meine Aufenthaltserlaubnis läuft ab und es gibt keinen Termin
Verliere ich meine Arbeit, wenn der Ausweis abgelaufen ist
Warum wurde mein Antrag abgelehnt
Mein Freund ist gerade angekommen und möchte Asyl beantragen
Wie lange kann ich Elternzeit nehmen
Mein Ex will das Kind am Wochenende sehen, wie regelt man den Umgang
Die Kita verlangt Geld zurück
Das Kindergeld wurde gestoppt, wie lege ich Einspruch ein
Bei der Wohnungsbesichtigung wurde ich wegen meines Namens abgelehnt
Wo ist die Ausländerbehörde in Dresden
Wer holt den Sperrmüll ab
Wo gibt es eine Suchtberatung für Angehörige
Mein Vater trinkt zu viel Bier, wo ist eine Beratung
Welches Handy soll ich kaufen
blabla lala hihi
der blaue Löffel tanzt im Regal
Gummibärchen
asdf qwertz
I have waited for my residence card for months without an answer
My permit runs out and there is no appointment
Will I lose my job when my card has expired
Why was my application refused
My friend has just arrived and wants to apply for asylum
How long can I take parental leave
My ex wants to see the child at the weekend, how is contact arranged
The child benefit was stopped, how do I object
I was refused a flat because of my name
Where is the immigration office in Dresden
Who collects bulky waste
Where is addiction counselling for relatives
My father drinks too much beer, where is advice
Which phone should I buy
blah blah lala
the purple spoon sings on the shelf
rubber duckling
Чому відхилили мою заяву
Картка закінчується, а запису немає
Який телефон купити
тра ля ля
Почему отклонили моё заявление
Карта заканчивается, а записи нет
Какой телефон купить
тили тили
لماذا رفض طلبي
تنتهي بطاقتي ولا يوجد موعد
أي هاتف أشتري
لا لا لا
چرا درخواستم رد شد
کارتم تمام می‌شود و وقت ملاقات نیست
چه گوشی بخرم
اداره خارجی‌ها در درسدن کجاست
Başvurum neden reddedildi
Kartımın süresi doluyor, randevu yok
Hangi telefonu alayım
lay lay lom
Pourquoi ma demande a été refusée
Ma carte expire et il n'y a pas de rendez-vous
Quel téléphone acheter
la la la saucisse
Por qué rechazaron mi solicitud
Mi tarjeta caduca y no hay cita
Qué teléfono compro
la la la pelota
Dlaczego odrzucono mój wniosek
Karta traci ważność, a nie ma terminu
Jaki telefon kupić
la la la kotek
De ce mi-a fost respinsă cererea
Îmi expiră cartea și nu este programare
Ce laptop să aleg
tra la la
Tại sao đơn của tôi bị từ chối
Thẻ sắp hết hạn mà không có lịch hẹn
Nên mua điện thoại nào
la la la
Wo kann ich eine Ausbildung zur Rettungssanitäterin machen
Mein Film über Flucht und Gewalt soll im Kino laufen, wer fördert so etwas
Die Rechnung für den Notarzt ist gekommen, wie lange habe ich Zeit
Ich habe mich zu Tode gelangweilt im Integrationskurs, kann ich die Gruppe wechseln
Der Wasserkocher war letzte Woche kaputt und hat geschmort, wo gibt es billig einen neuen
Wer bezahlt den Schlüsseldienst, wenn ich mich ausgesperrt habe
Gibt es Selbstverteidigung für Frauen an der Volkshochschule
Wie viel verdient man bei der Polizei in Sachsen
Mein Sohn möchte zur Jugendfeuerwehr, ab welchem Alter geht das
Ich bin vor drei Jahren vor meinem Mann geflohen, heute geht es uns gut, ich suche jetzt Arbeit
Das Gericht hat meinen Peiniger verurteilt, bekomme ich eine Opferrente
Der Zahnarzt hat mich gequält, wie wechsle ich die Praxis
mein handy ist gestorben, wo reparieren
Die Stromrechnung bringt mich um, gibt es Zuschüsse
Wo kann ich ein Erste-Hilfe-Zeugnis übersetzen lassen
Die Kita hat wegen Läusen angerufen, was muss ich tun
Mein Kind schläft bei einem Freund, braucht es dort eine Versicherung
Die Polizei hat mein Fahrrad codiert, wo bekomme ich den Pass dazu
Ich wohne seit Oktober in einer Notunterkunft, wie stelle ich den Antrag auf eine Wohnung
Darf der Vermieter die Kaution behalten, weil ich die Wände angemalt habe
Unser Rauchmelder piept alle paar Minuten, ist die Batterie leer
Schulprojekt über Menschenhandel, wo finden wir Material
Ich habe einen Roman über einen Mörder geschrieben, gibt es hier Verlage
Mein Chef ist ein Sklaventreiber, welche Pausen stehen mir zu
Mein Chef hat den Lohn für Mai zwei Wochen zu spät gezahlt, wie mahne ich ihn
Welche Pilze darf man im Auwald sammeln
Ist Leitungswasser hier giftig oder kann man es trinken
Bekomme ich bei der Tafel auch Babynahrung
Ich möchte meinen Organspendeausweis ausfüllen
Was kostet eine Nacht in der Jugendherberge
Wann wird die Leiche meines Vaters in die Heimat überführt, wer hilft bei den Papieren
Wie bekomme ich den Polizeibericht vom Unfall letzte Woche
Meine Tochter streitet viel mit ihrem Bruder, gibt es Elternkurse
wir ziehen um, wer schleppt das schwere sofa, mein rücken
Das Seminar gegen Gewalt im Stadion, muss man sich anmelden
Meine Kollegin war im Burnout und ist jetzt gesund, welche Kur zahlt die Kasse
Wann ist der Tag der offenen Tür bei der Feuerwehr
Ich brauche ein Gesundheitszeugnis für die Küche
Hat die Apotheke am Bahnhof nachts auf
Hausaufgabe: Brief an die Polizei wegen verlorener Brieftasche schreiben
I'm dead tired after the night shift, how many hours of rest does the law give me
which paper do I need to work as a firefighter with a foreign licence
my bill from the ambulance says 600, does AOK pay
The police returned my stolen wallet, do I need to report that to my bank
is there a theatre group that plays crime stories
my landlord is killing me with the heating costs
We had a fire drill at school and my son lost his jacket
good documentary about trafficking for our church group?
I escaped an abusive marriage in 2021, can I use that time for the residence law
my kid swallowed his pride and apologised, now the teacher wants a letter
who inspects gas heaters in rented flats
Do I have to open the door to the man from the broadcasting fee
I'd like to foster a child, where do I start
How do I become a paramedic with a degree from Brazil
the exam nearly killed me, when do I get the B1 certificate
My grandmother passed away last month, who handles the inheritance
I need a police certificate for a visa to Canada
where to buy safe cleaning products for babies
how do I report a broken street lamp
can I get my childhood vaccinations checked
Where can I give old blankets for people sleeping rough
What does night shift pay for security guards look like
My passport is at the consulate for renewal, can I travel with a copy
the employer wants to see my original passport on the first day
my son is lost in maths, is there tutoring
I fell in love with a German man, what do we need to marry
Is camping allowed at Cospudener See
my neighbours are loud and bang on the wall, who do I write to
the hotel we booked for July cancelled, where do I complain
How long does the police keep found bicycles
Is my household insurance enough in case of fire
are there courses on baby first aid in Arabic
I was in hospital in March and still wait for the report
Can I sue the man who beat me up two years ago
what is a child protection certificate for a football coach
boxing club for teenage girls
I want to quit smoking, does the insurance pay pills
The bank froze my account, I could scream
My boss shouts a lot, can I change departments
how do asylum seekers get medical cards
what time does the sauna close
does the blood donation centre pay
murder mystery dinner in Leipzig, do they do it in English
my deportation ban was confirmed by the court, which card do I get now
Я колишній пожежник, як підтвердити диплом
Рахунок за швидку прийшов, хто платить
Мені потрібна довідка про несудимість з поліції
Вмираю з нудьги, які концерти цими вихідними
Минулого року ми тікали від обстрілів, тепер хочу оформити допомогу
Де пройти курс першої допомоги для водіння
Дитина хоче займатися боксом, є секція?
Сусіди голосно святкують, куди скаржитись
Як стати поліцейською з українським дипломом
Який детектив легкою німецькою почитати
Батько помер у травні, як отримати спадщину
Чи потрібна страховка від пожежі
Роботодавець просить копію паспорта, це нормально
Де купити датчик диму
Де здати старі ліки
Хочу допомагати безпритульним, куди звернутись
Дешевий хостел на серпень для батьків
Донька плаче через школу, хочемо перевести її в інший клас
Скільки коштує ніч у готелі біля вокзалу
Лікар виписав снодійне, чи треба доплачувати
Ця бюрократія мене вбиває, як написати скаргу
Два роки тому чоловік бив мене, тепер ми розлучені, як змінити прізвище
Моя подруга працює медсестрою, як їй знайти роботу в лікарні
Поліція надіслала штраф за швидкість, як оплатити
Навчальна тривога в школі була вчора, чи будуть ще
Чи можна ночувати в наметі на озері
Умираю хочу в отпуск, сколько дней положено
Ищу курсы самообороны для женщин
Пришёл счёт из больницы за роды, кто оплатит
Как получить справку из полиции для работы
Хочу стать спасателем, где учат
Начальник зверь, можно ли сменить отдел
Какой фильм про полицию на простом немецком
Сосед курит на балконе, дым идёт к нам, что можно сделать
Сын потерял ключ от квартиры, кто платит за замок
Три года назад я пережила насилие, ищу группу поддержки художественной терапии
Паспорт лежит в консульстве, можно ли ехать с копией
Проверка газа в доме во вторник, надо быть дома?
Где сдать старые батарейки
Куда отдать тёплые вещи для бездомных
Убиваюсь на работе по десять часов, что с доплатой
Дедушка умер, как перевезти тело на родину
Экзамен меня добьёт, есть ли пересдача
Ребёнок не ест в садике, с кем поговорить
Полиция нашла мой велосипед, куда прийти
Где недорого остановиться родителям в мае
Детский врач, который говорит по-русски
Как записаться на курс первой помощи младенцам
كيف بصير مسعف بألمانيا
وصلتني فاتورة الإسعاف مين بيدفعها
بدي شهادة حسن سلوك من الشرطة
متت من الضحك عالمسرحية، وين بلاقي متلها
مديري بيقتلني بالشغل، كم ساعة مسموح باليوم
ابني بدو يصير إطفائي
السنة الماضية احترق بيتنا، كيف بطلب تعويض
وين بتبرع بملابس للمشردين
أبي توفى الشهر الماضي كيف نرسل الجثمان
الشرطة بعتتلي مخالفة سرعة
بدي كورس إسعافات أولية للرخصة
جاري بيدخن وريحة الدخان بتفوت لعندي
فيلم بوليسي بالألماني السهل
تركت جوزي من سنتين لأنو كان يضربني وهلق بدي غير اسمي
الشركة بدها صورة عن الجواز
كم سعر ليلة الفندق جنب المحطة
وين ارمي الأدوية القديمة
ابني بيبكي كل يوم بالروضة
في نادي ملاكمة للشباب؟
البيروقراطية رح تجلطني، وين بقدم شكوى
تمرين الحريق بالمدرسة كان مبارح
ضاعت محفظتي وين مكتب المفقودات
الحكم صدر على اللي ضربني، كيف باخد التعويض
فحص الغاز بالبناية بكرا
كيف آخد موعد عند طبيب نفسي لأنو عندي قلق من الامتحان
اختي ممرضة وبدها تعدل شهادتها
چطور می‌توانم آتش‌نشان شوم
صورت‌حساب آمبولانس آمده چه کسی پرداخت می‌کند
گواهی عدم سوءپیشینه از پلیس می‌خواهم
از خنده مردم، فیلم کمدی دیگری هم نشان می‌دهند؟
این کاغذبازی مرا می‌کشد، کجا شکایت کنم
پدرم سال پیش سکته کرد، الان توان‌بخشی لازم دارد
کلاس دفاع شخصی برای خانم‌ها
داروی قدیمی را کجا دور بریزم
پسرم می‌خواهد بوکس یاد بگیرد
جریمه سرعت از پلیس گرفتم چطور بپردازم
کلاس کمک‌های اولیه برای گواهینامه
دو سال پیش از شوهرم جدا شدم چون می‌زد، حالا نفقه می‌خواهم
همسایه سیگار می‌کشد و دودش می‌آید
هتل ارزان برای پدر و مادرم در تابستان
برای بی‌خانمان‌ها لباس کجا بدهم
پدربزرگم فوت کرده چه مدارکی لازم است
مانور آتش‌سوزی در مدرسه کی است
کتاب جنایی به آلمانی ساده
بچه‌ام در مهد گریه می‌کند
کیف پولم را گم کردم اداره اشیا پیدا شده کجاست
رئیسم سخت‌گیر است می‌توانم شغلم را عوض کنم
حشره‌کش بی‌خطر برای خانه بچه‌دار از کجا بخرم
پرستارم و می‌خواهم مدرکم را تأیید کنم
کمپ زدن کنار دریاچه مجاز است
itfaiyeci olmak istiyorum hangi belgeler lazım
ambulans faturası geldi sigorta öder mi
polisten sabıka kaydı nasıl alırım
gülmekten öldük, başka Türkçe tiyatro var mı
bu evrak işi beni öldürecek, yardım eden dernek var mı
kadınlar için savunma kursu
oğlum boksa başlamak istiyor
eski ilaçları nereye atayım
polis radar cezası yolladı nasıl öderim
geçen yıl evimiz yanmıştı, sigorta hâlâ ödemedi
iki yıl önce boşandım, beni döven eşimden nafaka alamıyorum
işveren pasaport fotokopisi istiyor
patronum çok bağırıyor iş değiştirmek istiyorum
annem vefat etti, cenazeyi Türkiye'ye nasıl gönderirim
okulda yangın tatbikatı vardı
komşunun sigara dumanı bize geliyor
evsizlere battaniye bağışlamak istiyorum
ailem için ucuz otel
ehliyet için ilk yardım kursu
çocuğum kreşte ağlıyor alışamadı
polisiye dizi altyazılı Almanca
cüzdanımı kaybettim kayıp eşya bürosu nerede
yorgunluktan ölüyorum, kaç gün izin hakkım var
kombi bakımını kim yapar
hemşireyim diplomam tanınır mı
kızım matematikte kayboldu özel ders var mı
duman dedektörü öttü, pili bitmiş, kim değiştirir
göl kenarında çadır kurmak serbest mi
Comment devenir pompier volontaire
La facture de l'ambulance est arrivée, qui paie
je suis mort de fatigue, combien de congés ai-je
un bon polar en allemand facile
cours d'autodéfense pour femmes
où jeter les vieux médicaments
mon patron crie souvent, puis-je changer d'équipe
ma grand-mère est morte, comment rapatrier le corps
la police m'a envoyé une amende
exercice incendie au travail, est-ce payé
mon ex me frappait, c'est fini depuis trois ans, je veux changer de nom
l'employeur demande une copie du passeport
donner des couvertures pour les sans-abri
hôtel pas cher pour mes parents
mon fils veut faire de la boxe
cette paperasse me tue
mon enfant pleure à la crèche
la chaudière à gaz doit être contrôlée
j'ai perdu mon sac, où est le bureau des objets trouvés
infirmière diplômée au Maroc, reconnaissance
premiers secours pour le permis
Quiero ser bombero, qué necesito
Me llegó la factura de la ambulancia
necesito antecedentes penales de la policía
me muero de hambre, dónde hay comida latina
novela policíaca en alemán fácil
curso de defensa personal
dónde tiro medicinas viejas
mi abuelo murió en enero, papeles de la herencia
multa de la policía por velocidad
simulacro de incendio en la escuela
hace dos años dejé a mi marido que me pegaba, quiero el divorcio
la empresa pide copia del pasaporte
donar mantas para gente sin techo
hostal barato para mis primos en agosto
mi hijo quiere boxear
estos trámites me matan
mi niña llora en la guardería
revisión del gas en casa
perdí mi cartera, objetos perdidos
enfermera, homologar título
mi jefe es un negrero, cuántas pausas me tocan
acampar en el lago está permitido
Jak zostać strażakiem
przyszedł rachunek za karetkę
zaświadczenie o niekaralności z policji
umieram z nudów, co robić w weekend
kryminał po niemiecku dla początkujących
kurs samoobrony dla kobiet
gdzie wyrzucić stare leki
dziadek zmarł, jak przewieźć ciało do Polski
mandat z policji za prędkość
ćwiczenia przeciwpożarowe w szkole
dwa lata temu odeszłam od męża, który mnie bił, teraz chcę alimentów
szef chce kopię paszportu
oddam koce dla bezdomnych
tani hostel dla rodziców
syn chce trenować boks
ta biurokracja mnie wykończy
dziecko płacze w przedszkolu
przegląd pieca gazowego
zgubiłem portfel, biuro rzeczy znalezionych
pielęgniarka, uznanie dyplomu
szef ciągle krzyczy, czy mogę zmienić dział
czy można nocować pod namiotem nad jeziorem
Cum devin pompier
a venit factura de la ambulanță
cazier judiciar de la poliție
mor de plictiseală, ce concerte sunt
roman polițist în germană ușoară
curs de autoapărare
unde arunc medicamentele vechi
bunicul a murit, cum duc trupul acasă
amendă de la poliție pentru viteză
exercițiu de incendiu la școală
acum doi ani am divorțat de soțul care mă bătea, vreau pensie alimentară
firma cere copie după pașaport
donez pături pentru oamenii fără adăpost
hotel ieftin pentru părinți
băiatul vrea la box
birocrația asta mă omoară
copilul plânge la grădiniță
verificarea centralei pe gaz
mi-am pierdut portofelul, unde sunt obiectele găsite
asistentă medicală, recunoaștere diplomă
șeful strigă mult, pot schimba secția
avem voie cu cortul la lac
Làm sao để trở thành lính cứu hỏa
hóa đơn xe cấp cứu ai trả
xin lý lịch tư pháp ở cảnh sát
mệt muốn chết, được nghỉ phép mấy ngày
phim hình sự tiếng Đức dễ
lớp tự vệ cho phụ nữ
vứt thuốc cũ ở đâu
ông mất rồi, đưa di hài về nước thế nào
bị phạt tốc độ, cảnh sát gửi giấy
diễn tập cháy ở trường
hai năm trước tôi ly dị chồng vũ phu, giờ muốn đổi họ
công ty xin bản sao hộ chiếu
tặng chăn cho người vô gia cư
khách sạn rẻ cho bố mẹ
con trai muốn học quyền anh
giấy tờ này giết tôi mất
con khóc ở nhà trẻ
kiểm tra lò ga
mất ví, văn phòng đồ thất lạc ở đâu
y tá muốn công nhận bằng
sếp hay la mắng, đổi phòng được không
cắm trại ở hồ có được không
Unsere Mannschaft hat die anderen geschlagen, wo kann man den Sieg feiern
Im Spiel töte ich den Endgegner nicht, gibt es einen Gamingclub
Die App stürzt immer ab, wenn ich den Antrag hochlade
Mein Kuchen ist verbrannt, wo kaufe ich noch am Sonntag Brot
Der Film handelt von einem Mädchen, das entführt wird, ab wie viel Jahren ist er
Ich habe Kopfschmerzen vom Lernen, welches Mittel gibt es ohne Rezept
Bei der Polizei war ich schon, jetzt brauche ich nur die Nummer für die Versicherung
Wie melde ich eine Prügelei in der Schule, die vor einem Monat war
Mein Sohn (6) ist schüchtern und redet im Kindergarten nicht
Vor vier Jahren wollte ich nicht mehr leben, heute leite ich eine Selbsthilfegruppe und suche einen Raum
Kann ich als Ausländerin Schöffin am Gericht werden
Wir suchen eine Pension für meine Schwiegereltern, drei Nächte im Oktober
Bekommt man bei einer Abschiebung das Geld für das Ticket zurück, Frage für den Unterricht
Das Visum meiner Mutter läuft heute Nacht ab, kann ich es noch verlängern
Der Chef will meinen Pass sehen, wegen der Arbeitserlaubnis
Ich muss nächste Woche zur Polizei, um meine Aussage zu unterschreiben, kann ein Dolmetscher mit
Wer zahlt, wenn mein Kind die Scheibe vom Nachbarn kaputt schlägt
Mein Hund hat Schokolade gefressen, welcher Tierarzt hat auf
Meine Pflanzen sterben, welche Erde ist gut
Ich habe den Bus verpasst und bin spät beim Kurs, muss ich anrufen
Ich verbrenne mir jedes Mal die Finger am Herd, kann der Vermieter ihn ersetzen
Wann kommt der Schornsteinfeger und muss ich ihn reinlassen
Ein Mann von den Stadtwerken will den Zähler ablesen, muss ich aufmachen
Zwangsheirat ist unser Thema in der Projektwoche, gibt es eine Referentin
Ab welcher Temperatur gibt es hitzefrei
Ich schreibe meine Masterarbeit über häusliche Gewalt, gibt es Zahlen für Leipzig
Ich bin Frauenärztin, wo kann ich hospitieren
Mein Ex zahlt keinen Unterhalt
Der Vater möchte das Kind jedes zweite Wochenende sehen, wie regelt man das
Ist es verboten, sein Kind zu schlagen, für den Einbürgerungstest
we got beaten 5:0 on Sunday, any beginner league
the printer at the job centre killed my form
in the game you have to burn the village, is it ok for kids under 12
My cake burned, where can I get bread on a Sunday
this heat is murder, which public pools are open
Two years back I was homeless, now I rent and want to register
my ex husband used to hit me, we divorced in 2019, do I need the papers for naturalisation
my mother-in-law visits and wants to sleep at ours for a month, must she register
an inspector wants to read the gas meter, should I let him in
I shot a short film about runaway kids, where is the festival
can the police give me a letter that my phone was stolen
The pharmacy ran out of my blood pressure pills, where else
My dog ate chocolate, vet open on sunday?
my plants are dying, where is a garden shop
I am a survivor of the 2015 earthquake and write a book, any writers group
the boss kept a copy of my ID, is that legal
Does the city deport people with a work contract, asking for a school essay
How do I report a fight at school that happened last month
how old must a child be to stay home alone
is it legal to hit a child in Germany, question for my test
what's the fine for riding without ticket
Medication for headache without prescription
I was unconscious during the operation, is the anaesthetist billed separately
are sleeping pills sold without a prescription here
I have been unemployed for a year and feel useless, is there volunteer work
The smoke from his shisha bothers us
my lighter was taken at airport security, can I get it back
I drink too much coffee, is tap water safe
my husband works abroad and I am alone with two kids, is there a playgroup
the kindergarten locked its gate early, who do I call about late fees
My daughter ran away with the first prize in maths, is there a club for gifted kids
what do I do with a passport that expired
my visa expires tonight, is online extension possible
the landlord will renovate and we must sleep elsewhere for two nights in June, who pays the hotel
Which documents do I need to work in a brothel legally
Наша команда побила суперників, де святкувати
Пиріг згорів, де купити хліб у неділю
Чоловік з газової служби хоче зняти показники, чи відчиняти
Собака з'їв шоколад, який ветеринар працює
Колишній чоловік не платить аліменти
Скільки років має бути дитині, щоб лишатися вдома самій
Дві зими тому я жила на вокзалі, тепер маю квартиру, як зареєструватись
Пишу курсову про домашнє насильство
Який штраф за проїзд без квитка
Начальник хоче побачити паспорт через дозвіл на роботу
Голова болить від навчання, які ліки без рецепта
Віза мами закінчується сьогодні вночі, чи можна продовжити
Батько хоче бачити дитину по вихідних
Сусідський шашлик димить, це дозволено?
Бабуся приїде і спатиме у нас місяць, її треба реєструвати?
Дочка соромиться і мовчить у школі
Наши разбили соперника 3:0, где посмотреть повтор
Пирог сгорел, где хлеб в воскресенье
Собака съела шоколад, дежурный ветеринар
Бывший не платит алименты
С какого возраста ребёнок может быть дома один
Пишу диплом о торговле людьми
Какой штраф за проезд без билета
Начальник снял копию с паспорта
Болит голова, что купить без рецепта
Виза мамы кончается сегодня ночью
Сосед жарит шашлык, дым
Цветы умирают, какая земля нужна
Контролёр газа стоит у двери, пускать?
В игре надо убить босса, есть клуб для игроков?
Полиция вернула мне телефон, нужно ли подписывать бумагу
Мама будет спать у нас месяц, регистрировать?
كلبي أكل شوكولا، في طبيب بيطري فاتح؟
الكيك احترق، وين بلاقي خبز الأحد
طليقي ما بيدفع النفقة
من أي عمر الولد بيقدر يضل لحالو بالبيت
بحث جامعي عن العنف الأسري
شو غرامة الركوب بدون تذكرة
صاحب الشغل صور جوازي، عادي؟
عندي وجع راس من الدراسة شو في دوا بدون وصفة
موظف الغاز على الباب بدو يقرأ العداد
فريقنا ضرب الفريق التاني خمسة صفر
زرعاتي عم تموت
حماتي رح تنام عنا شهر، لازم تسجل؟
فيزا امي بتخلص الليلة
بنتي خجولة وما بتحكي بالمدرسة
سگم شکلات خورده، دامپزشک باز هست؟
کیک سوخت، یکشنبه نان از کجا بخرم
شوهر سابقم نفقه نمی‌دهد
بچه از چند سالگی می‌تواند تنها خانه بماند
پایان‌نامه درباره خشونت خانگی
جریمه سوار شدن بدون بلیط
سردرد دارم از درس خواندن، چه دارویی بدون نسخه
مأمور گاز آمده کنتور را بخواند
تیم ما حریف را شکست داد
گل‌هایم دارند می‌میرند
ویزای مادرم امشب تمام می‌شود
مادرشوهرم یک ماه پیش ما می‌ماند
دخترم خجالتی است و در مدرسه حرف نمی‌زند
köpeğim çikolata yedi açık veteriner var mı
kekim yandı pazar günü ekmek nerede
eski eşim nafaka ödemiyor
çocuk kaç yaşında evde yalnız kalabilir
aile içi şiddet hakkında tez yazıyorum
biletsiz binmenin cezası
başım ağrıyor reçetesiz ne alabilirim
gaz sayacını okuyacak adam kapıda açayım mı
takımımız rakibi ezdi geçti
çiçeklerim ölüyor hangi toprak iyi
annemin vizesi bu gece bitiyor
kayınvalidem bir ay bizde kalacak kayıt gerekir mi
oyunda patronu öldürmek lazım, oyun kulübü var mı
mon chien a mangé du chocolat, quel véto est ouvert
mon gâteau a brûlé, du pain le dimanche?
mon ex ne paie pas la pension
à quel âge un enfant peut rester seul
mémoire sur la violence conjugale
amende sans ticket
mal à la tête, que prendre sans ordonnance
l'agent du gaz est à la porte pour le compteur
on a battu l'autre équipe
mes plantes meurent
le visa de ma mère expire cette nuit
ma belle-mère dort chez nous un mois
mi perro comió chocolate, veterinario abierto
se me quemó la comida, qué supermercado abre el domingo
mi ex no paga la manutención
a qué edad puede quedarse solo un niño
trabajo escolar sobre trata de personas
multa por viajar sin billete
me duele la cabeza, qué compro sin receta
el del gas quiere leer el contador, le abro?
les ganamos, los matamos 4 a 0, dónde celebrar
se mueren mis plantas
la visa de mi mamá vence esta noche
mi suegra dormirá un mes en casa
pies zjadł czekoladę, jaki weterynarz
spaliłem obiad, gdzie zjeść w niedzielę
były nie płaci alimentów
od ilu lat dziecko może być samo w domu
praca o przemocy domowej
mandat za brak biletu
boli mnie głowa, co bez recepty
pan z gazowni stoi pod drzwiami, odczyt licznika
pobiliśmy ich 3:0
kwiaty umierają
wiza mamy kończy się dziś w nocy
teściowa śpi u nas miesiąc
câinele a mâncat ciocolată, veterinar deschis
mi s-a ars prăjitura
fostul soț nu plătește pensia
la ce vârstă poate sta copilul singur acasă
lucrare despre violența domestică
amendă fără bilet
mă doare capul, ce iau fără rețetă
omul de la gaz vrea să citească contorul
i-am bătut cu 3 la 0
îmi mor florile
viza mamei expiră la noapte
soacra doarme la noi o lună
chó ăn sô cô la, bác sĩ thú y nào mở
bánh cháy rồi, chủ nhật mua bánh mì ở đâu
chồng cũ không trả tiền nuôi con
trẻ mấy tuổi được ở nhà một mình
luận văn về bạo lực gia đình
phạt đi tàu không vé
đau đầu mua thuốc gì không cần toa
người đọc đồng hồ ga đến cửa
đội mình đánh bại đội kia
cây của tôi chết
visa của mẹ hết hạn tối nay
mẹ chồng ngủ nhà tôi một tháng
Mein Kind hat im Kindergarten ein anderes gebissen, was sagt man den Eltern
Wie alt muss man sein, um allein mit dem Zug zu fahren
Ich suche einen Film mit Polizei und Verfolgungsjagd auf Deutsch
Die Feuerwehr hat letzte Woche unsere Katze vom Baum geholt, müssen wir das zahlen
Ich habe bei der Arbeit eine Brandschutzunterweisung, gibt es die auf Arabisch
Ich bin todunglücklich mit meiner Steuerklasse
Mein Nachbar ist Polizist und sehr nett, was schenkt man zum Einzug
Mein Mann ist Koch und verbrennt sich oft, welche Handschuhe
Wo kann ich Blut spenden
Das Kinderheim sucht Paten, wie melde ich mich
Wir haben kein Bett, nur Matratzen, gibt es gebrauchte Möbel
Wie beantrage ich einen neuen Pass, der alte wurde mir im Urlaub gestohlen
Ich arbeite als Nachtwache im Obdachlosenheim und brauche ein Führungszeugnis
Meine Oma hat ein Hörgerät verschluckt, nein Spaß, wo repariert man die
Meine Frau bekommt im März ein Baby, welche Hebamme spricht Polnisch
Ich bin im 5. Monat schwanger und suche einen Geburtsvorbereitungskurs
Die Wehen waren lang, jetzt ist das Baby da, wo melde ich es an
Mein Sohn hat Asthma, darf er am Schwimmunterricht teilnehmen
Was tun bei Bienenstich, allgemeine Tipps für den Ausflug
Ich habe Bluthochdruck und brauche einen Hausarzt
Wie lange gilt der Impfpass, wenn man gegen Tollwut geimpft ist
Der Arbeitgeber behält einen Teil vom Lohn für die Kaution ein, darf er das
Unser Verein sammelt für Opfer von Menschenhandel, wie spendet man
Mein Chef hat den Vertrag nicht unterschrieben
Der Schaffner hat meinen Ausweis kontrolliert und notiert, was kostet das
Ich muss zur Polizei wegen Fahrerlaubnis, welche Wache
Zwei Polizisten haben mir geholfen, wo kann ich sie loben
Die Polizei hat das Auto abgeschleppt, wo ist es
my landlord threatens to raise the rent, what are my rights
the teacher threatened him with bad grades
my son is addicted to games, he would die without wifi lol
I'd kill for a good falafel, where
my daughter broke her arm last year, does insurance cover physio now
we are expecting a baby in june, which hospital has a good maternity ward
The baby was born at home in March, how do I register
can I take sleeping pills on the plane, do I need a doctor's note
The fire brigade rescued our cat, do we have to pay
what to do in case of fire, do you have a leaflet in Persian
volunteer firefighter as a foreigner possible?
I work as a security guard and need the 34a certificate
the child was hit by a ball at PE, school insurance?
he was arrested for protesting in Iran ten years ago, counts for asylum?
my asylum interview is about torture in my country, can I have a female interpreter
police escorted the parade, when does it start again
my car was towed by police, where is it
does the police station have an English speaking officer for lost property
where do homeless people get their mail, I write for a student magazine
my roommate sleeps late and his alarm wakes me at 5
we sleep three in one room, can we get a bigger flat
I share a room in the camp, when can I move to my own flat
our eviction hearing is in two months, which lawyer
I have no heating since monday, reduce the rent?
The flat has mould and my child coughs sometimes
what poison do I use for ants
is mould dangerous for babies
wild garlic workshop in the forest
drug store that sells hair dye
do I need an allergy passport
what is the emergency number in Germany
how do I save the number of poison control in my phone, just in case
діти граються в поліцейських, де купити костюм
народила в лютому, як оформити свідоцтво
вагітна на п'ятому місяці, шукаю курси для батьків
пожежники зняли кота з дерева, чи платити
працюю охоронцем у притулку, потрібна довідка
хазяїн погрожує підняти оренду
автомобіль евакуювала поліція, де він
в кімнаті нас троє, як отримати більше житло
яким засобом труїти мурах
який номер служби порятунку в Німеччині
сина вдарили м'ячем на фізкультурі, яка страховка
суд про виселення через два місяці, який адвокат
родила в марте, как оформить свидетельство
беременна, ищу курсы для родителей
пожарные сняли кота, надо ли платить
машину забрала полиция на эвакуаторе, где она
чем травить муравьёв
какой номер скорой в Германии
хозяин грозится поднять аренду
я бы убил за хороший борщ, где поесть
сына ударили мячом на физре, страховка
суд о выселении через месяц, нужен адвокат
нас трое в комнате, как получить жильё больше
ولدت مرتي بآذار وين بسجل البيبي
حامل بالشهر الخامس وبدي كورس تحضير ولادة
شو رقم الطوارئ بألمانيا
سيارتي سحبتها الشرطة وين بلاقيها
شو سم النمل المناسب
صاحب البيت عم يهدد برفع الاجار
نحن ثلاثة بغرفة واحدة كيف بلاقي بيت اكبر
ابني انضرب بالطابة بالرياضة، في تأمين؟
جلسة الإخلاء بعد شهرين بدي محامي
همسرم در اسفند زایمان کرد، نوزاد را کجا ثبت کنم
باردارم و کلاس آمادگی زایمان می‌خواهم
شماره اورژانس آلمان چند است
ماشینم را پلیس برده پارکینگ کجاست
برای مورچه چه سمی بخرم
صاحبخانه تهدید کرده اجاره را زیاد کند
پسرم در ورزش توپ خورد به صورتش، بیمه مدرسه
doğum martta oldu bebeği nerede kaydettiririm
hamileyim doğum kursu arıyorum
arabamı polis çekti nerede
karınca için hangi zehir
ev sahibi kirayı artırmakla tehdit ediyor
Almanya'da acil numara kaç
oğluma beden dersinde top çarptı okul sigortası
tahliye davası iki ay sonra avukat lazım
ma femme a accouché en mars, déclarer le bébé
enceinte, je cherche une sage-femme
ma voiture a été enlevée par la police
quel poison contre les fourmis
le proprio menace d'augmenter le loyer
je tuerais pour un bon couscous
mi esposa dio a luz en marzo, registro del bebé
embarazada busca matrona
la policía se llevó mi coche con la grúa
qué veneno para hormigas
el casero amenaza con subir el alquiler
mataría por unas arepas
żona urodziła w marcu, gdzie zgłosić dziecko
w ciąży, szukam położnej
policja odholowała mi auto
jaka trutka na mrówki dla domu z dzieckiem
właściciel grozi podwyżką czynszu
soția a născut în martie, unde declar copilul
sunt însărcinată și caut moașă
poliția mi-a ridicat mașina
ce otravă pentru furnici
proprietarul amenință că mărește chiria
vợ sinh con tháng ba, đăng ký khai sinh ở đâu
đang bầu tìm nữ hộ sinh
cảnh sát kéo xe tôi đi đâu
thuốc diệt kiến loại nào
chủ nhà dọa tăng tiền thuê
số cấp cứu ở Đức là gì
they refused me at the bank because I am in the asylum procedure
the bank says no account without a passport, I only have the Ankunftsnachweis
I am an asylum seeker, may I work after three months
I fled from Syria and have no passport, how do I prove who I am
my asylum interview is next week, what do they ask
I have a Duldung and want to start a training
my application was refused, how long do I have for the appeal
we live in the shared accommodation and look for a flat of our own
I came as a refugee two years ago and want to bring my wife
no passport from my embassy, can I still get the residence permit
they did not give me a contract for the phone because of my permit
ich bin geflüchtet und habe keinen pass, was brauche ich für die anmeldung
ich habe keinen Pass, nur die Aufenthaltsgestattung, kann ich ein Konto eröffnen
die bank hat mich abgelehnt weil ich im asylverfahren bin
ich bin im asylverfahren, darf ich arbeiten
wir wohnen in der gemeinschaftsunterkunft und suchen eine wohnung
mein Asylantrag wurde abgelehnt, wie lange kann ich klagen
ich bin aus Afghanistan geflohen und suche einen Deutschkurs
meine Duldung läuft nächsten Monat ab
ohne Papiere, kann mein Kind in die Schule gehen
habe keine Geburtsurkunde weil ich geflüchtet bin
ich wurde beim Arzt abgewiesen weil ich keine Karte habe, nur den Behandlungsschein
wir sind aus der Ukraine und wohnen bei Freunden, wo melden wir uns an
я біженка і не маю паспорта, як мені зареєструватися
банк відмовив мені у рахунку через статус
я в процедуре убежища, можно ли мне работать
банк отказал в счёте, потому что нет паспорта
أنا طالب لجوء وليس لدي جواز سفر، كيف أفتح حسابا في البنك
رفضوني في البنك لأنني في إجراءات اللجوء
پناهجو هستم و پاسپورت ندارم، چطور حساب بانکی باز کنم
درخواست پناهندگی‌ام رد شد، مهلت شکایت چقدر است
mülteciyim ve pasaportum yok, nasıl kayıt olurum
banka iltica sürecinde olduğum için hesap açmadı
je suis réfugié et je n'ai pas de passeport, comment m'inscrire
la banque a refusé de m'ouvrir un compte
soy refugiado y no tengo pasaporte, cómo me empadrono
jestem uchodźcą i nie mam paszportu, jak się zameldować
sunt refugiat și nu am pașaport, cum mă înregistrez
tôi là người tị nạn và không có hộ chiếu, đăng ký thế nào
ich habe kein geld mehr
ich habe kein geld
ich bin pleite, wo bekomme ich geld
i have no money left
i have no money
ich habe nichts zu essen
ich habe nichts mehr zu essen zu hause
i have nothing to eat
ich kann nicht mehr warten
ich kann nicht länger warten, das amt antwortet nicht
i cannot wait any longer
mein mann und ich trennen uns
ich trenne mich von meiner frau
my husband and i are separating
mein vermieter will mich rauswerfen
mein vermieter will, dass ich ausziehe
my landlord wants to kick me out
ich wurde im laden beschimpft weil ich kopftuch trage
ich wurde auf der straße beschimpft, weil ich schwarz bin
ich wurde im bus beleidigt
somebody insulted me in the tram because of my headscarf
nein das hat mir nicht geholfen
niemand beim amt hilft mir
nobody at the office helps me
мне никто не помогает в ведомстве
у меня больше нет денег
у мене більше немає грошей
لم يعد لدي مال
دیگر پول ندارم
param kalmadı
je n'ai plus d'argent
ya no me queda dinero
nie mam już pieniędzy
nu mai am bani
tôi hết tiền rồi
Meine Bekannte erwartet ein Kind und hat keine Papiere, wo kann sie zum Arzt
Ich bin schwanger ohne Krankenversicherung, welche Praxis nimmt mich
Ohne Papiere zur Vorsorge in der Schwangerschaft, geht das anonym
She is expecting a baby and has no residence papers, which doctor can she see
I am pregnant without insurance, where is the free check-up
A pregnant woman without papers, who gives advice without a name
Я вагітна і не маю документів, де є лікарка
Я беременна и без страховки, где наблюдаться
أنا حامل وما عندي أوراق، وين أراجع طبيبة
باردارم و مدارک اقامت ندارم، پیش کدام دکتر بروم
Hamileyim ve kağıdım yok, hangi doktora gidebilirim
Je suis enceinte et sans papiers, quel médecin me reçoit
Estoy embarazada y no tengo papeles, qué consulta me atiende
Jestem w ciąży bez ubezpieczenia, gdzie na badania
Sunt însărcinată și nu am acte, la ce medic merg
Tôi có thai mà chưa có giấy tờ, khám ở đâu được
Kann ich dort anrufen
Can I call them
Can I phone this office
Do I have to call first or can I just go there
Will they call the police
Do they tell the police who I am
Does the doctor tell the immigration office
Rufen die dann die Polizei
Sagt die Beratung der Polizei oder dem Amt Bescheid
Geben die meine Daten an die Ausländerbehörde weiter
Вони повідомлять поліцію, якщо я прийду
А они не сообщат в полицию
هل يخبرون الشرطة عني
آیا به پلیس خبر می‌دهند
Polise haber verirler mi
Est-ce qu'ils préviennent la police
¿Avisan a la policía si voy
Czy oni powiadomią policję
Anunță poliția dacă merg acolo
Họ có báo cảnh sát không
Zurzeit wohnen wir bei einem Freund und suchen eine eigene Wohnung
Wir sind bei Bekannten untergekommen und fühlen uns wohl, jetzt brauchen wir einen Kitaplatz
We live with a friend for now and he is very kind, which school takes our children
The children are four and two and play in the yard all day
Тимчасово живемо у друзів, як нам прописатися
Пока живём у знакомых, как записать ребёнка в садик
نسكن حالياً عند صديق، كيف نسجل العنوان
Şimdilik bir arkadaşta kalıyoruz, adres kaydı nasıl yapılır
Nous logeons chez un ami en attendant, comment faire la déclaration d'adresse
Mieszkamy na razie u znajomych, jak się zameldować
I am pregnant and have no papers
I am pregnant and I have no insurance card yet
Bin schwanger und hab keine Papiere, wer hilft da
Ich bin vor einem halben Jahr mit Mann und zwei Kindern nach Leipzig gezogen, es war ein langer Weg
Guten Tag, wir sind im Sommer mit unseren Kindern aus Syrien angekommen und leben jetzt in Grünau
Wir sind neu hier, meine Frau, ich und unsere Tochter, und haben ein paar Fragen
Last spring I came to Leipzig with my wife and our two sons, the journey was long and now we are settling in
We are new here, my husband and I and the little one, and there is so much to learn
Hello, I arrived two months ago with my family and I have a question
Ми приїхали до Лейпцига всією родиною навесні, дорога була довга
Мы недавно переехали сюда с мужем и детьми, многое ещё непонятно
وصلت مع زوجتي وأولادي إلى لايبزيغ قبل أشهر وكان الطريق طويلاً
با همسر و دو فرزندم چند ماه پیش به لایپزیگ آمدیم
Eşim ve iki çocuğumla üç ay önce geldik, yol uzundu
Je suis arrivé il y a trois mois avec ma femme et nos enfants, le chemin a été long
Llegué hace unos meses con mi marido y nuestros hijos, fue un viaje largo
my landlord kicks me out what can I do
Mein Vermieter will mich rauswerfen, was kann ich tun
`
