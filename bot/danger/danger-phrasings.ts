import type { DangerKind } from '../../knowledge/schema.ts'

/**
 * How people write of danger, also in hints. The second net compares an utterance with these by meaning; one phrasing
 * a line, any language.
 */
export const dangerPhrasings: Readonly<Record<DangerKind, string>> = {
  suicide: `
Ich will nicht mehr leben
Ich sehe keinen Sinn mehr in meinem Leben
Am liebsten würde ich einfach nicht mehr aufwachen
Meine Familie wäre ohne mich besser dran
Ich habe schon einen Abschiedsbrief an meine Kinder geschrieben
Ich habe genug Tabletten gesammelt, heute Nacht nehme ich sie
Ich stehe auf der Brücke und denke, dass es gleich vorbei ist
Mein Freund schreibt, er will sich umbringen
Wozu noch weiterleben, es wird doch nie besser
Ich möchte für immer schlafen
Ich ritze mich wieder und habe Angst vor mir selbst
Wenn ich nicht mehr da bin, passt bitte auf meine Katze auf
Seit der Ablehnung denke ich jeden Tag an den Tod
Ich kann nicht mehr, ich will nur noch, dass der Schmerz aufhört
Meine Schwester hat sich von allen verabschiedet und geht nicht ans Telefon
Ich habe niemanden mehr und will auch nicht mehr da sein
Morgen früh findet ihr mich nicht mehr
Ich weiß nicht, warum ich morgens noch aufstehen soll, es ist alles leer
Er hat seine Sachen verschenkt und sagt, bald hat er Ruhe
Die Stimme in meinem Kopf sagt, ich soll springen
Ich bin nur eine Last für alle
Manchmal denke ich, vor den Zug zu gehen wäre leichter
Mein Sohn sagt, er will lieber tot sein als in die Schule gehen
Ich hab abgeschlossen mit allem
Das ist meine letzte Nachricht, danke für alles
Ich wünschte, ich wäre nie geboren
Ich halte dieses Leben nicht mehr aus
I do not want to live any more
There is no point in going on
I wish I could fall asleep and never wake up
Everyone would be better off without me
I wrote goodbye letters to my children
I have saved up enough pills
I am standing on the bridge and nobody would miss me
My friend says she wants to kill herself
What is the use of living when nothing gets better
I want to disappear for ever
I keep cutting myself and I am scared of what I will do next
Please take care of my dog when I am gone
Since they refused me I think about death every day
I can't do this any more, I just want the pain to stop
My brother said goodbye to everyone and does not pick up the phone
I have nobody left and no reason to be here
Tomorrow I will not be here any more
I do not know why I should get up in the morning, everything is empty
He gave all his things away and says it will be over soon
A voice in my head tells me to jump
I am just a burden to my family
Sometimes I think stepping in front of a train would be easier
My son says he would rather be dead than go back to school
I am done with everything, this is the end
This is my last message, thank you for everything
I wish I had never been born
life has no meaning for me now
Я більше не хочу жити
Краще б я не прокинулась
Моїм дітям буде легше без мене
Подруга написала прощального листа і не відповідає
Немає сенсу далі терпіти, я хочу, щоб усе скінчилося
Я больше не хочу жить
Лучше бы мне не просыпаться
Детям без меня будет легче
Друг написал прощальное письмо и не отвечает
Нет смысла дальше терпеть, хочу чтобы всё закончилось
لم أعد أريد أن أعيش
أتمنى أن أنام ولا أستيقظ
أولادي سيكونون أفضل بدوني
صديقي كتب رسالة وداع ولا يرد على الهاتف
كل شيء انتهى بالنسبة لي ولا أرى سببا للبقاء
دیگر نمی‌خواهم زنده باشم
کاش بخوابم و دیگر بیدار نشوم
بچه‌هایم بدون من راحت‌ترند
دوستم نامه خداحافظی نوشته و جواب نمی‌دهد
دیگر هیچ دلیلی برای ادامه دادن ندارم
Artık yaşamak istemiyorum
Keşke uyusam ve bir daha uyanmasam
Çocuklarım bensiz daha mutlu olur
Arkadaşım veda mektubu yazmış, telefonu açmıyor
Devam etmek için hiçbir nedenim kalmadı
Je ne veux plus vivre
J'aimerais m'endormir et ne plus jamais me réveiller
Mes enfants seraient mieux sans moi
Mon ami a écrit une lettre d'adieu et ne répond plus
Je n'ai plus aucune raison de continuer
Ya no quiero vivir
Quisiera dormirme y no despertar nunca más
Mis hijos estarían mejor sin mí
Mi amiga escribió una carta de despedida y no contesta
No tengo ninguna razón para seguir
Nie chcę już żyć
Chciałabym zasnąć i się nie obudzić
Dzieciom byłoby lepiej beze mnie
Kolega napisał list pożegnalny i nie odbiera telefonu
Nie mam już po co dalej się męczyć
Nu mai vreau să trăiesc
Aș vrea să adorm și să nu mă mai trezesc
Copiilor le-ar fi mai bine fără mine
Prietenul meu a scris o scrisoare de adio și nu răspunde
Nu mai am niciun motiv să merg mai departe
Tôi không muốn sống nữa
Tôi chỉ muốn ngủ một giấc và không bao giờ tỉnh lại
Các con tôi sẽ tốt hơn nếu không có tôi
Bạn tôi viết thư tuyệt mệnh và không nghe máy
Tôi không còn lý do gì để tiếp tục
Ich habe alles verloren und will nur noch schlafen, am besten für immer
Keiner würde merken, wenn ich nicht mehr da wäre
Ich schäme mich so, dass ich nicht mehr leben kann
Meine Freundin schreibt, dass sie heute Schluss macht mit allem
Ich stehe am Fenster und traue mir nicht mehr
Ich bin am Ende, ich habe keine Kraft mehr für dieses Leben
Mein Mitbewohner hat sich im Bad eingeschlossen, er sagt, er macht dem jetzt ein Ende
I lost everything and only want to sleep, best for ever
No one would notice if I was gone
I am so ashamed that I cannot go on living
My friend texts that she will put an end to it all today
I stand at the window and do not trust myself any more
I am at the end of my strength, this life is too much
My flatmate locked himself in the bathroom and says he will finish it now
من خسته‌ام و می‌خواهم همه چیز تمام شود
لا أحد سيفتقدني إذا رحلت
Ich mag einfach nicht mehr, es soll endlich still sein
I just want it to be quiet for ever
I cannot see a future for me and I have already decided
My roommate left a note saying sorry and is gone
I have a plan how to do it
will tot sein
leben macht kein sinn
want to be dead
my life makes no sense any more and I cannot stand another day of it`,
  medical: `
Mein Mann bekommt keine Luft
Ich habe starke Schmerzen in der Brust, die in den linken Arm ziehen
Meine Mutter liegt auf dem Boden und reagiert nicht
Es blutet und hört nicht auf
Bei meinem Vater hängt plötzlich der Mundwinkel und er lallt
Bei meiner Frau ist die Fruchtblase geplatzt
Mein Sohn krampft und hat Schaum vor dem Mund
Das Baby hat 40 Fieber und wird nicht richtig wach
Er ist vom Gerüst gefallen und spürt seine Beine nicht
Sie ist bewusstlos, was soll ich tun
Nach dem Wespenstich schwillt mir der Hals zu
Mein Kind hat sich verschluckt und wird blau
Ich bin schwanger und verliere viel Blut
Jemand wurde angefahren und liegt auf der Straße
Opa ist umgekippt und atmet komisch
Meine Freundin hat Diabetes und ist nicht ansprechbar
Ich habe mir zwei Finger abgeschnitten
Kochendes Wasser ist über mein Kind gelaufen
Der Kleine lag im Wasser und atmet nicht
Sein Asthmaspray hilft nicht mehr, die Lippen sind blau
Ein Mann am Bahnsteig ist zusammengebrochen
Die Wehen kommen alle drei Minuten
Ich spucke Blut
Mein Arm ist auf einmal taub und ich kann nicht richtig sprechen
Er hat einen Stromschlag bekommen
Der schlimmste Kopfschmerz meines Lebens, ganz plötzlich, mein Nacken ist steif
My husband cannot breathe
I have a crushing pain in my chest and my left arm
My mother is lying on the floor and does not react
It keeps bleeding and will not stop
My father's face is hanging on one side and he cannot speak properly
My wife's waters just broke
My son is shaking and has foam at his mouth
The baby has a fever of 40 and will not wake up properly
He fell off the scaffolding and cannot feel his legs
She is unconscious, what should I do
After a wasp sting my throat is swelling shut
My child is choking and turning blue
I am pregnant and losing a lot of blood
Somebody was hit by a car and lies in the road
Grandpa passed out and is breathing strangely
My friend is diabetic and does not respond
I have cut off two fingers
Boiling water poured over my child
The little one was under water and is not breathing
His inhaler does not help any more and his lips are blue
A man collapsed on the platform
The contractions come every three minutes
I am vomiting blood
My arm suddenly went numb and I cannot find words
He got an electric shock and fell down
The worst headache of my life, out of nowhere, with a stiff neck
Чоловік не може дихати
У мами сильно болить у грудях і німіє рука
Дитина має температуру 40 і не прокидається
Він упав зі сходів і не рухається
У дружини відійшли води
Муж задыхается
У мамы давит в груди и немеет рука
У ребёнка температура 40 и он не просыпается
Он упал с лестницы и не шевелится
У жены отошли воды
زوجي لا يستطيع التنفس
أمي عندها ألم شديد في الصدر وذراعها مخدرة
الطفل حرارته أربعون ولا يستيقظ
سقط عن الدرج ولا يتحرك
نزلت مياه الولادة عند زوجتي
شوهرم نمی‌تواند نفس بکشد
مادرم درد شدید قفسه سینه دارد و دستش بی‌حس شده
نوزادم تب چهل درجه دارد و بیدار نمی‌شود
از پله افتاد و تکان نمی‌خورد
کیسه آب همسرم پاره شد
Kocam nefes alamıyor
Annemin göğsü ağrıyor, kolu uyuşuyor
Bebeğin ateşi 40, uyanmıyor
Merdivenden düştü, kıpırdamıyor
Eşimin suyu geldi
Mon mari n'arrive plus à respirer
Ma mère a une douleur dans la poitrine et le bras engourdi
Le bébé a 40 de fièvre et ne se réveille pas
Il est tombé dans l'escalier et ne bouge plus
Ma femme vient de perdre les eaux
Mi marido no puede respirar
A mi madre le duele el pecho y se le duerme el brazo
El bebé tiene 40 de fiebre y no despierta
Se cayó por la escalera y no se mueve
Mi mujer acaba de romper aguas
Mąż nie może oddychać
Mamę boli w klatce piersiowej i drętwieje jej ręka
Niemowlę ma 40 stopni gorączki i się nie budzi
Spadł ze schodów i się nie rusza
Żonie odeszły wody
Soțul meu nu poate respira
Mama are o durere în piept și îi amorțește brațul
Bebelușul are febră 40 și nu se trezește
A căzut pe scări și nu se mișcă
Soției i s-a rupt apa
Chồng tôi không thở được
Mẹ tôi đau ngực dữ dội và tê tay
Em bé sốt 40 độ và gọi không dậy
Anh ấy ngã cầu thang và không cử động
Vợ tôi vừa vỡ ối
Notfall Atemnot
Papa umgekippt
emergency no breath
dad collapsed`,
  poisoning: `
Mein Kind hat Putzmittel getrunken
Meine Tochter hat eine Knopfbatterie verschluckt
Wir haben Pilze aus dem Wald gegessen und uns ist schlecht
In der Wohnung riecht es stark nach Gas
Der Kohlenmonoxidmelder piept und wir haben Kopfschmerzen
Er hat eine ganze Packung Tabletten genommen
Mein Sohn hat Beeren vom Strauch im Park gegessen
Das Baby hat an der Waschkapsel gelutscht
Mir ist Abflussreiniger ins Auge gespritzt
Sie hat aus Versehen Rattengift angefasst und die Finger abgeleckt
Ich habe Chlorreiniger und Essig gemischt und muss jetzt husten
Der Kleine hat Omas Herztabletten gefunden und gegessen
Wir haben drinnen gegrillt, jetzt ist allen schwindlig
Meine Mitbewohnerin hat eine Überdosis genommen
Das Kind hat Lampenöl getrunken
Jemand hat mir etwas ins Getränk getan
Mein Sohn hat einen Magneten verschluckt
Er hat Frostschutzmittel für Saft gehalten
Im Treppenhaus stinkt es nach faulen Eiern, die Therme ist neu
Meine Tochter hat eine Zigarette gegessen
Das Kleinkind hat Nagellackentferner getrunken
Ich habe das falsche Medikament genommen, viel zu viel
Mein Bruder hat Methadon geschluckt
Eine Schlange hat mich gebissen
Der Junge hat an einer Maiglöckchenblüte gekaut
Das Kind hatte den Entkalker im Mund
My child drank cleaning fluid
My daughter swallowed a button battery
We ate mushrooms from the forest and feel sick
There is a strong smell of gas in the flat
The carbon monoxide alarm is beeping and we have headaches
He took a whole box of tablets
My son ate berries from a bush in the park
The baby sucked on a detergent pod
Drain cleaner splashed into my eye
She touched rat poison and licked her fingers
I mixed bleach with vinegar and now I am coughing
The little one found grandma's heart pills and ate them
We barbecued indoors and now everybody is dizzy
My flatmate took an overdose
The child drank lamp oil
Somebody put something into my drink
My son swallowed a magnet
He thought the antifreeze was juice
The stairwell stinks of rotten eggs since the new boiler
My daughter ate a cigarette
The toddler drank nail polish remover
I took the wrong medicine, far too much of it
My brother swallowed methadone
A snake bit me
The boy chewed on a lily of the valley
The kid had descaler in her mouth
Дитина випила засіб для чищення
Донька проковтнула батарейку
Ми поїли лісових грибів і нам погано
У квартирі сильно пахне газом
Син наївся таблеток бабусі
Ребёнок выпил чистящее средство
Дочка проглотила батарейку
Мы поели лесных грибов и нам плохо
В квартире сильно пахнет газом
Сын наелся бабушкиных таблеток
طفلي شرب مادة تنظيف
ابنتي بلعت بطارية صغيرة
أكلنا فطرا من الغابة ونشعر بالغثيان
هناك رائحة غاز قوية في الشقة
ابني أكل حبوب جدته
بچه‌ام مایع شوینده خورده
دخترم باتری قورت داد
قارچ جنگلی خوردیم و حالمان بد است
بوی گاز شدید در آپارتمان می‌آید
پسرم قرص‌های مادربزرگ را خورده
Çocuğum temizlik malzemesi içti
Kızım pil yuttu
Ormandan topladığımız mantarları yedik, kusuyoruz
Dairede çok gaz kokuyor
Oğlum babaannesinin haplarını yemiş
Mon enfant a bu du produit ménager
Ma fille a avalé une pile bouton
Nous avons mangé des champignons des bois et nous sommes malades
Ça sent fort le gaz dans l'appartement
Mon fils a mangé les comprimés de sa grand-mère
Mi hijo bebió producto de limpieza
Mi hija se tragó una pila de botón
Comimos setas del bosque y estamos vomitando
Huele mucho a gas en el piso
Mi hijo se comió las pastillas de la abuela
Dziecko wypiło środek czyszczący
Córka połknęła baterię
Zjedliśmy grzyby z lasu i wymiotujemy
W mieszkaniu mocno czuć gaz
Syn zjadł tabletki babci
Copilul a băut soluție de curățat
Fetița a înghițit o baterie
Am mâncat ciuperci din pădure și ne este rău
Miroase puternic a gaz în apartament
Băiatul a mâncat pastilele bunicii
Con tôi uống nước tẩy rửa
Con gái tôi nuốt pin cúc áo
Chúng tôi ăn nấm rừng và bị nôn
Trong nhà có mùi gas rất nặng
Con trai tôi ăn thuốc của bà
Kind Tabletten gegessen
kid ate pills`,
  fire: `
Es brennt in unserer Küche
Rauch kommt unter der Wohnungstür durch
Das Öl in der Pfanne steht in Flammen
Unsere Nachbarn haben Feuer auf dem Balkon
Das ganze Treppenhaus ist voller Qualm, wir kommen nicht raus
Aus der Steckdose kommen Funken und es riecht verschmort
Der Akku vom Roller ist explodiert und brennt
Jemand hat den Kinderwagen im Hausflur angezündet
Der Rauchmelder geht und es riecht nach Rauch
Aus dem Fenster gegenüber schlagen Flammen
Ich habe den Herd angelassen und jetzt ist alles voller Rauch
Der Adventskranz hat die Gardine erwischt, das Feuer wird größer
Im Keller brennt Müll
Das Auto vor dem Haus steht in Flammen
Es hat geknallt und jetzt brennt das Dach
Bei uns im Heim brennt ein Zimmer
Der Trockner qualmt
Wir sind im vierten Stock eingeschlossen, unten brennt es
Jemand hat Benzin an unsere Tür geschüttet
Feuer! Bitte schnell
Das Bett brennt
Die Heizung qualmt und stinkt verbrannt
Hier riecht es verbrannt und ich sehe Rauch
Jemand hat unser Haus angezündet
Die Wohnung über uns brennt
Die Flammen kommen immer näher
There is a fire in our kitchen
Smoke is coming in under the door
The oil in the pan is on fire
Our neighbours have a fire on their balcony
The staircase is full of smoke and we cannot get out
The socket is sparking and smells burnt
The scooter battery exploded and is burning
Someone set fire to the pram in the hallway
The smoke alarm is going off and I smell smoke
Flames are coming out of the window opposite
I left the stove on and now everything is full of smoke
The candle caught the curtain and it is getting bigger
Rubbish is burning in the basement
The car in front of the house is in flames
There was a bang and now the roof is burning
A room in our shelter is on fire
The dryer is smoking
We are trapped on the fourth floor and it burns below
Somebody poured petrol at our door
Fire! Please hurry
My bed is on fire
The heater smokes and smells of burning
It smells of burning here and I can see smoke
Somebody set our house on fire
The flat above us is burning
The flames are coming closer
У нас горить кухня
З-під дверей іде дим
У сусідів пожежа на балконі
Сходи повні диму, ми не можемо вийти
Розетка іскрить і пахне горілим
У нас горит кухня
Из-под двери идёт дым
У соседей пожар на балконе
Подъезд в дыму, мы не можем выйти
Розетка искрит и пахнет гарью
المطبخ يحترق عندنا
الدخان يدخل من تحت الباب
حريق على شرفة الجيران
الدرج مليء بالدخان ولا نستطيع الخروج
المقبس يطلق شررا ورائحة احتراق
آشپزخانه ما آتش گرفته
دود از زیر در می‌آید
بالکن همسایه آتش گرفته
راه‌پله پر از دود است و نمی‌توانیم بیرون برویم
پریز جرقه می‌زند و بوی سوختگی می‌آید
Mutfağımız yanıyor
Kapının altından duman geliyor
Komşunun balkonunda yangın var
Merdivenler duman dolu, çıkamıyoruz
Prizden kıvılcım çıkıyor, yanık kokuyor
Notre cuisine est en feu
De la fumée passe sous la porte
Il y a un incendie sur le balcon des voisins
La cage d'escalier est pleine de fumée, on ne peut pas sortir
La prise fait des étincelles et ça sent le brûlé
Se está quemando la cocina
Entra humo por debajo de la puerta
Hay fuego en el balcón de los vecinos
La escalera está llena de humo y no podemos salir
El enchufe echa chispas y huele a quemado
Pali się u nas w kuchni
Spod drzwi leci dym
U sąsiadów na balkonie jest pożar
Klatka schodowa pełna dymu, nie możemy wyjść
Gniazdko iskrzy i czuć spaleniznę
Arde bucătăria la noi
Iese fum pe sub ușă
E incendiu pe balconul vecinilor
Scara e plină de fum și nu putem ieși
Priza scoate scântei și miroase a ars
Bếp nhà tôi đang cháy
Khói tràn vào dưới cửa
Ban công nhà hàng xóm bị cháy
Cầu thang đầy khói, chúng tôi không ra được
Ổ điện tóe lửa và có mùi khét
Unter meinem Balkon steht eine Mülltonne in Flammen
Der Weihnachtsbaum brennt
Das Ladegerät ist geschmolzen und es raucht
Hinter der Wand knistert es und die Tapete wird braun
The bin under my balcony is in flames
The Christmas tree is burning
The charger melted and there is smoke
It crackles behind the wall and the wallpaper turns brown
بوی سوختن می‌آید و دیوار داغ شده
درخت کریسمس آتش گرفته
Feuer Küche
fire kitchen`,
  violence: `
Mein Mann schlägt mich
Mein Freund lässt mich nicht aus der Wohnung
Mein Ex lauert mir vor der Arbeit auf
Er hat gesagt, er bringt mich um, wenn ich gehe
Ich habe Angst, nach Hause zu gehen
Mein Vater hat mich gewürgt
Er zwingt mich nachts, mit ihm zu schlafen
Meine Familie will mich gegen meinen Willen verheiraten
Ein fremder Mann läuft mir seit dem Bahnhof hinterher
Mein Chef fasst mich an und sagt, sonst verliere ich die Stelle
Meine Schwester hat wieder blaue Flecken, ihr Mann war es
Ich wurde vergewaltigt
Er kontrolliert mein Handy und sperrt mich ein
Mein Sohn geht mit dem Messer auf mich los
Nebenan schreit eine Frau um Hilfe
Wenn er trinkt, verstecke ich mich mit den Kindern im Bad
Sie haben uns auf der Straße angegriffen, weil ich ein Kopftuch trage
Mein Bruder sagt, ich habe die Ehre der Familie beschmutzt, ich muss weg
Mein Mitbewohner bedroht mich
Er tritt gerade gegen die Tür
Meine Frau wirft Teller nach mir und schlägt mich
Er hat meine Nase gebrochen
Ich bin vor meinem Mann geflohen und weiß nicht, ob er mich findet
Der Vermieter kommt nachts in mein Zimmer und fasst mich an
Jemand bricht gerade bei uns ein
Mein Exfreund schickt mir Fotos von meiner Haustür und Drohungen
My husband hits me
My boyfriend does not let me leave the flat
My ex waits for me outside work every day
He said he will kill me if I leave
I am afraid to go home
My father choked me
He forces me to sleep with him at night
My family wants to marry me off against my will
A strange man has been following me since the station
My boss touches me and says otherwise I lose the job
My sister has bruises again, it was her husband
I was raped
He checks my phone and locks me in
My son attacks me with a knife
A woman next door is screaming for help
When he drinks I hide in the bathroom with the kids
They attacked us in the street because of my headscarf
My brother says I brought shame on the family, I have to get away
My flatmate threatens me
He is kicking the door right now
My wife throws plates at me and hits me
He broke my nose
I ran away from my husband and fear he will find me
The landlord comes into my room at night and touches me
Somebody is breaking into our flat right now
My ex sends me photos of my front door and threats
Чоловік б'є мене
Він сказав, що вб'є мене, якщо я піду
Боюся повертатися додому
Він замикає мене і забирає телефон
За мною йде незнайомий чоловік
Муж меня бьёт
Он сказал, что убьёт меня, если уйду
Боюсь возвращаться домой
Он запирает меня и отбирает телефон
За мной идёт незнакомый мужчина
زوجي يضربني
قال إنه سيقتلني إذا تركته
أخاف أن أرجع إلى البيت
يحبسني في البيت ويأخذ هاتفي
رجل غريب يلاحقني في الشارع
شوهرم مرا می‌زند
گفت اگر بروم مرا می‌کشد
می‌ترسم به خانه برگردم
در را قفل می‌کند و گوشی‌ام را می‌گیرد
مرد غریبه‌ای دنبالم می‌آید
Kocam beni dövüyor
Gidersem beni öldüreceğini söyledi
Eve gitmeye korkuyorum
Beni eve kilitliyor, telefonumu alıyor
Yabancı bir adam beni takip ediyor
Mon mari me frappe
Il a dit qu'il me tuerait si je pars
J'ai peur de rentrer à la maison
Il m'enferme et me prend mon téléphone
Un inconnu me suit dans la rue
Mi marido me pega
Dijo que me mata si me voy
Tengo miedo de volver a casa
Me encierra y me quita el móvil
Un desconocido me sigue por la calle
Mąż mnie bije
Powiedział, że mnie zabije, jak odejdę
Boję się wracać do domu
Zamyka mnie i zabiera telefon
Obcy mężczyzna za mną idzie
Soțul meu mă bate
A zis că mă omoară dacă plec
Mi-e frică să mă întorc acasă
Mă încuie în casă și îmi ia telefonul
Un bărbat necunoscut mă urmărește
Chồng tôi đánh tôi
Anh ta nói sẽ giết tôi nếu tôi bỏ đi
Tôi sợ không dám về nhà
Anh ta nhốt tôi và lấy điện thoại
Có người đàn ông lạ đi theo tôi
Mein Vater rastet aus, wenn er heimkommt, wir haben alle Angst
Er hat mich an die Wand gedrückt und mir den Mund zugehalten
Ein Kollege hat mich gegen meinen Willen geküsst und festgehalten
Ich werde seit Wochen verfolgt und bedroht
Er nimmt mir das Geld und den Schlüssel weg und ich darf niemanden sehen
My father goes mad when he comes home, we are all afraid
He pressed me against the wall and held my mouth shut
A colleague kissed me against my will and held me tight
For weeks I have been followed and threatened
He takes my money and key and I may not see anybody
He is drunk again and throws things at us, the children are crying
I am locked in and he has the key
My daughter's boyfriend threatens to post pictures and beat her
Mann schlägt Hilfe
husband beats help`,
  trafficking: `
Mein Chef hat meinen Pass und gibt ihn nicht zurück
Ich muss erst meine Schulden abarbeiten, bevor ich gehen darf
Sie zwingen mich, mit Männern zu schlafen
Wir dürfen die Baustelle nicht verlassen und schlafen im Container
Die Agentur hat mir eine Arbeit als Kellnerin versprochen, jetzt muss ich anschaffen
Der Schleuser sagt, wenn ich nicht zahle, passiert meiner Familie etwas
Ich arbeite sechzehn Stunden am Tag und bekomme kein Geld, sie bewachen uns
Die Familie, bei der ich putze, lässt mich nicht aus dem Haus
Eine Frau hat mich gekauft, sie sagt, ich gehöre ihr
Meine Freundin wird im Massagesalon festgehalten
Sie schicken mich betteln und nehmen mir abends alles ab
Mein Freund sagt, wenn ich ihn liebe, muss ich auch mit anderen Männern
Wer weglaufen will, wird geschlagen, wir ernten hier Spargel
Ich habe einen Schwur geleistet und muss 40.000 Euro zurückzahlen
Unser Vorarbeiter hat alle Ausweise eingesammelt und droht mit der Polizei
Ich darf nicht telefonieren und nicht allein einkaufen gehen, der Chef sperrt nachts ab
Sie haben mich hierher gebracht und jetzt komme ich nicht mehr weg
Ich muss Drogen verkaufen, sonst tun sie meinem Bruder etwas
Das Au-pair nebenan darf nie raus und bekommt nichts bezahlt
Man hat mir die Papiere weggenommen und mich in eine Wohnung mit anderen Mädchen gebracht
Ich bin wie eine Sklavin in diesem Haushalt
Mein Onkel hat mich an einen Mann verkauft
Sie drohen mir mit Abschiebung, wenn ich aufhöre zu arbeiten
Wir schlafen im Restaurant auf dem Boden und der Chef nimmt unseren Lohn
Jemand überwacht uns Tag und Nacht in der Unterkunft der Firma
Ein Mann zwingt meine Cousine, sich zu prostituieren
My boss has my passport and will not give it back
I must work off my debt before I am allowed to leave
They force me to sleep with men
We are not allowed to leave the site and sleep in a container
The agency promised me a job as a waitress and now I have to sell myself
The smuggler says something will happen to my family if I do not pay
I work sixteen hours a day without money and they guard us
The family I clean for does not let me out of the house
A woman bought me and says I belong to her
My friend is being held in a massage parlour
They send me begging and take everything in the evening
My boyfriend says if I love him I must see other men for money
Whoever wants to run away gets beaten, we pick asparagus here
I took an oath and have to pay back 40,000 euros to the madam
Our foreman collected all passports and threatens us with the police
I may not use the phone or go shopping alone, the boss locks the door at night
They brought me here and now I cannot get away
I have to sell drugs or they will hurt my brother
The au pair next door never gets out and is not paid
They took my papers and put me in a flat with other girls
I live like a slave in this household
My uncle sold me to a man
They threaten me with deportation if I stop working
We sleep on the restaurant floor and the boss keeps our wages
Someone watches us day and night in the company's lodging
A man makes my cousin work as a prostitute
Начальник забрав мій паспорт і не віддає
Мене змушують спати з чоловіками
Нам не дозволяють виходити, ми спимо на складі
Я маю відпрацювати борг, інакше погрожують родині
Шеф забрал мой паспорт и не отдаёт
Меня заставляют спать с мужчинами
Нам не разрешают выходить, мы спим на складе
Я должна отработать долг, иначе угрожают семье
صاحب العمل أخذ جواز سفري ولا يعيده
يجبرونني على النوم مع رجال
لا يسمحون لنا بالخروج وننام في المستودع
يجب أن أسدد الدين بالعمل وإلا يؤذون عائلتي
کارفرما پاسپورتم را گرفته و پس نمی‌دهد
مرا مجبور می‌کنند با مردها بخوابم
اجازه نداریم بیرون برویم و در انبار می‌خوابیم
باید قرض قاچاقچی را با کار پس بدهم وگرنه خانواده‌ام را تهدید می‌کنند
Patron pasaportumu aldı, geri vermiyor
Beni erkeklerle yatmaya zorluyorlar
Dışarı çıkmamıza izin yok, depoda yatıyoruz
Borcumu çalışarak ödemem gerek, yoksa aileme zarar verecekler
Le patron garde mon passeport et ne le rend pas
On me force à coucher avec des hommes
On n'a pas le droit de sortir, on dort dans l'entrepôt
Je dois travailler pour rembourser la dette, sinon ils menacent ma famille
El jefe tiene mi pasaporte y no me lo devuelve
Me obligan a acostarme con hombres
No nos dejan salir y dormimos en el almacén
Tengo que pagar la deuda trabajando o amenazan a mi familia
Szef zabrał mi paszport i nie oddaje
Zmuszają mnie do spania z mężczyznami
Nie wolno nam wychodzić, śpimy w magazynie
Muszę odpracować dług, inaczej grożą mojej rodzinie
Patronul mi-a luat pașaportul și nu mi-l dă înapoi
Mă obligă să mă culc cu bărbați
Nu avem voie să ieșim și dormim în depozit
Trebuie să muncesc ca să plătesc datoria, altfel îmi amenință familia
Chủ giữ hộ chiếu của tôi và không trả
Họ ép tôi ngủ với đàn ông
Chúng tôi không được ra ngoài và phải ngủ trong kho
Tôi phải làm việc trả nợ đường dây, nếu không họ dọa gia đình tôi
Ich komme aus diesem Haus nicht raus, sie sagen, ich schulde ihnen noch Geld
Man hat mir mein Handy und meine Papiere abgenommen und ich muss jeden Tag Männer empfangen
Unser Chef schlägt uns, wenn wir langsam arbeiten, und wir bekommen nichts
Meine Schwester muss im Nagelstudio arbeiten und im Laden schlafen
Ein Mann hat mich mit dem Auto geholt und jetzt muss ich für ihn stehlen
I cannot get out of this house, they say I still owe them money
They took my phone and my papers and I must receive men every day
Our boss beats us when we work slowly and we get nothing
My sister has to work in the nail bar and sleep in the shop
A man picked me up by car and now I have to steal for him
Chef Pass weg
boss took passport`,
  child: `
Mein Kind ist verschwunden
Meine Tochter ist nicht von der Schule nach Hause gekommen
Der Lehrer hat meinen Sohn geschlagen
Ich bin 14 und ganz allein in Leipzig
Mein Onkel fasst mich an, ich soll nichts sagen
Papa schlägt mich, wenn ich schlechte Noten habe
Auf dem Spielplatz war plötzlich mein Sohn weg
Das Nachbarskind schreit jede Nacht und hat Striemen
Zwei kleine Kinder sitzen seit Stunden allein im Auto
Mein Ex hat die Kinder mitgenommen und will mit ihnen ins Ausland
Ein Mann hat meine Tochter vor der Schule angesprochen und wollte sie mitnehmen
Ich bin von zu Hause weggelaufen und bin erst 15
Meine Kleine sagt, der Trainer hat sie unten angefasst
Im Park läuft ein kleines Mädchen ganz allein herum
Ich habe mein Baby geschüttelt, ich konnte das Schreien nicht mehr hören
Die Kinder nebenan bekommen nichts zu essen
Jemand im Internet verlangt Nacktbilder von meinem Sohn
Mein kleiner Bruder ist in der Straßenbahn verloren gegangen
Die Eltern wollen ihre 14-jährige Tochter verheiraten
Meine Stieftochter hat überall blaue Flecken
Die Mutter lässt das Baby tagelang allein in der Wohnung
Ich finde meine Kinder nicht mehr, sie waren eben noch da
Mama hat mich ausgesperrt und ich bin erst elf
Der Freund meiner Mutter kommt nachts in mein Zimmer
In der Kita wurde mein Kind eingesperrt und geschlagen
Ein Kind sitzt am Fenster im vierten Stock und niemand ist da
My child has disappeared
My daughter has not come home from school
The teacher hit my son
I am 14 and all alone in Leipzig
My uncle touches me and says I must not tell
Dad hits me when I have bad marks
My son was suddenly gone at the playground
The child next door screams every night and has marks
Two little kids have been alone in a car for hours
My ex took the children and wants to take them abroad
A man spoke to my daughter outside school and wanted her to come along
I ran away from home and I am only 15
My little girl says the coach touched her private parts
A small girl is wandering around the park on her own
I shook my baby because I could not bear the crying
The children next door get nothing to eat
Someone online wants naked pictures from my son
My little brother got lost on the tram
The parents want to marry off their 14 year old daughter
My stepdaughter has bruises all over
The mother leaves the baby alone in the flat for days
I cannot find my kids, they were here a minute ago
Mum locked me out and I am only eleven
My mother's boyfriend comes into my room at night
At the nursery they locked my child up and hit him
A child is sitting in a fourth floor window and nobody is home
Моя дитина зникла
Донька не повернулася зі школи
Вчитель побив мого сина
Мені 14 років і я тут сама
Мой ребёнок пропал
Дочка не вернулась из школы
Учитель ударил моего сына
Мне 14 лет и я здесь одна
ابني اختفى
ابنتي لم تعد من المدرسة
المعلم ضرب ابني
عمري 14 سنة وأنا وحدي هنا
بچه‌ام گم شده
دخترم از مدرسه برنگشته
معلم پسرم را زده
چهارده ساله‌ام و اینجا تنها هستم
Çocuğum kayboldu
Kızım okuldan eve gelmedi
Öğretmen oğlumu dövdü
14 yaşındayım, burada yapayalnızım
Mon enfant a disparu
Ma fille n'est pas rentrée de l'école
Le maître a frappé mon fils
J'ai 14 ans et je suis tout seul ici
Mi hijo ha desaparecido
Mi hija no volvió de la escuela
El maestro le pegó a mi hijo
Tengo 14 años y estoy solo aquí
Zaginęło mi dziecko
Córka nie wróciła ze szkoły
Nauczyciel uderzył mojego syna
Mam 14 lat i jestem tu sam
Mi-a dispărut copilul
Fiica mea nu s-a întors de la școală
Profesorul l-a lovit pe fiul meu
Am 14 ani și sunt singur aici
Con tôi bị mất tích
Con gái tôi đi học chưa về
Thầy giáo đánh con trai tôi
Em 14 tuổi và ở đây một mình
Mein Sohn ist acht und seit zwei Stunden überfällig
Meine Tochter ist mit einem Fremden mitgegangen
Ich hab den Kinderwagen kurz stehen lassen und jetzt ist er leer
Im Kindergarten hat jemand mein Kind unsittlich berührt
Meine Eltern sperren mich im Zimmer ein, ich bin 13
Ich bin 16, meine Eltern sind nicht hier und ich habe Angst
Der Stiefvater verprügelt die Kinder, ich höre es durch die Wand
Der Vater hat unsere Tochter nach dem Besuch nicht zurückgebracht
Ein weinendes kleines Kind steht allein an der Haltestelle
Ein Junge in meiner Klasse hat jeden Tag neue Wunden und hat Angst vor zu Hause
My son is eight and two hours overdue
My daughter went off with a stranger
I left the pram for a moment and now it is empty
Somebody touched my child indecently at the kindergarten
My parents lock me in my room, I am 13
I am 16, my parents are not here and I am scared
The stepfather beats the children, I hear it through the wall
The father did not bring our daughter back after the visit
A little child is crying alone at the bus stop
A boy in my class has new wounds every day and is afraid of home
Батько не повернув дитину після побачення
Маленька дівчинка плаче сама на вулиці
Отец не вернул ребёнка после встречи
Маленькая девочка плачет одна на улице
الأب لم يرجع الطفل بعد الزيارة
طفلة صغيرة تبكي وحدها في الشارع
پدر بچه را بعد از ملاقات برنگرداند
دختر کوچکی تنها در خیابان گریه می‌کند
Babası çocuğu görüşten sonra geri getirmedi
Küçük bir kız sokakta tek başına ağlıyor
Le père n'a pas ramené l'enfant après la visite
Une petite fille pleure seule dans la rue
El padre no devolvió al niño después de la visita
Una niña pequeña llora sola en la calle
Ojciec nie odwiózł dziecka po widzeniu
Mała dziewczynka płacze sama na ulicy
Tatăl nu a adus copilul înapoi după vizită
O fetiță plânge singură pe stradă
Cha không trả con về sau khi thăm
Một bé gái khóc một mình ngoài đường
Meine Tochter geht nicht ans Handy und müsste längst zu Hause sein
Mein Sohn ist weggelaufen, es wird dunkel
Ein Lehrer schließt Kinder in den Keller ein
Mein Bruder ist sieben und allein in der Wohnung, ich komme nicht rein
Jemand hat versucht, mein Kind ins Auto zu ziehen
Kind weg Hilfe
Kind allein im Auto
Tochter entführt
Kind wird misshandelt
child gone help
kid alone in car
daughter kidnapped
child is being abused`,
  'police-at-door': `
Die Polizei klopft an unsere Tür
Sie sind da und wollen uns mitnehmen
Heute Nacht werden wir abgeschoben
Vor der Tür stehen Beamte, muss ich aufmachen
In der Unterkunft ist gerade eine Razzia
Sie haben meinen Bruder eben festgenommen
Draußen sind mehrere Polizeiautos und sie gehen von Zimmer zu Zimmer
Die Polizei durchsucht gerade unsere Wohnung
Männer in Uniform holen meinen Nachbarn ab
Ich sitze auf der Wache und verstehe nichts
Mein Mann ist am Flughafen, sie wollen ihn ins Flugzeug setzen
Es klingelt und jemand ruft Polizei, aufmachen
Sie haben gesagt, wir haben eine halbe Stunde zum Packen
Die Ausländerbehörde ist mit der Polizei hier
Meine Freundin wurde im Amt verhaftet
Sie treten die Tür ein
Mein Sohn wurde von der Polizei mitgenommen und ich weiß nicht wohin
Ich bin in Abschiebehaft, was kann ich tun
Morgen früh um vier kommen sie uns holen
Darf die Polizei einfach in mein Zimmer, sie stehen davor
Man hat mir Handschellen angelegt
Vor dem Haus wartet die Polizei und fragt nach mir
Im Heim holen sie heute Familien für den Flug ab
Zivilpolizisten wollen in die Wohnung, haben aber kein Papier
Der Beamte sagt, ich muss jetzt mitkommen
Unser Flug für die Abschiebung geht in drei Stunden
The police are knocking on our door
They are here and want to take us away
We are being deported tonight
There are officers at the door, do I have to open
There is a raid in our shelter right now
They have just arrested my brother
Several police cars outside and they go from room to room
The police are searching our flat right now
Men in uniform are taking my neighbour away
I am at the police station and understand nothing
My husband is at the airport, they want to put him on a plane
The bell rings and someone shouts police, open up
They said we have half an hour to pack
The immigration office is here with the police
My friend was arrested at the office
They are breaking down the door
My son was taken by the police and I do not know where
I am in deportation detention, what can I do
They are coming to get us tomorrow at four in the morning
Can the police just enter my room, they stand outside
They put me in handcuffs
The police are waiting outside the house asking for me
They are picking up families for the flight from our camp today
Plain clothes officers want to come in but have no paper
The officer says I have to come along now
Our deportation flight leaves in three hours
Поліція стукає у двері
Нас хочуть забрати просто зараз
Сьогодні вночі нас депортують
Щойно заарештували мого брата
Полиция стучит в дверь
Нас хотят забрать прямо сейчас
Сегодня ночью нас депортируют
Только что арестовали моего брата
الشرطة تدق على الباب
جاؤوا ليأخذونا الآن
سيرحلوننا الليلة
اعتقلوا أخي قبل قليل
پلیس در می‌زند
آمده‌اند ما را ببرند
امشب دیپورت می‌شویم
همین الان برادرم را دستگیر کردند
Polis kapıyı çalıyor
Bizi götürmek için geldiler
Bu gece sınır dışı ediliyoruz
Az önce kardeşimi gözaltına aldılar
La police frappe à la porte
Ils sont là pour nous emmener
On va être expulsés cette nuit
Ils viennent d'arrêter mon frère
La policía está tocando la puerta
Vinieron para llevarnos
Nos deportan esta noche
Acaban de arrestar a mi hermano
Policja puka do drzwi
Przyszli nas zabrać
Dziś w nocy nas deportują
Właśnie aresztowali mojego brata
Poliția bate la ușă
Au venit să ne ia
Ne deportează în noaptea asta
Tocmai l-au arestat pe fratele meu
Cảnh sát đang gõ cửa
Họ đến để bắt chúng tôi đi
Tối nay chúng tôi bị trục xuất
Anh tôi vừa bị bắt
Bei uns im Flur sind überall Polizisten, was sollen wir machen
Ich höre sie im Treppenhaus, sie rufen meinen Namen
Sie haben meinen Mann heute früh aus dem Bett geholt
Die Beamten sagen, wir müssen jetzt sofort mit zum Flughafen
Es hämmert an der Tür, ich traue mich nicht aufzumachen
Man hat mich festgenommen, ich brauche einen Anwalt
Sie stehen mit Hunden vor dem Wohnheim
Wir verstecken uns, die Polizei sucht uns gerade
Mein Freund wurde kontrolliert und sitzt jetzt in einer Zelle
Der Bus für die Abschiebung steht schon vor dem Heim
There are police all over our corridor, what should we do
I hear them in the staircase calling my name
They took my husband out of bed this morning
The officers say we must go to the airport with them right now
Someone is hammering on the door and I dare not open
I have been arrested and need a lawyer
They are in front of the hostel with dogs
We are hiding, the police are looking for us right now
My friend was stopped and is in a cell now
The bus for the deportation is already waiting in front of our camp
Поліцейські ходять по кімнатах гуртожитку
Чоловіка забрали вранці і везуть в аеропорт
Маю відкривати двері поліції, вони стоять тут
Полицейские ходят по комнатам общежития
Мужа забрали утром и везут в аэропорт
Надо ли открывать дверь полиции, они стоят тут
رجال الشرطة يفتشون غرف السكن
أخذوا زوجي صباحا إلى المطار
هل أفتح الباب للشرطة وهم واقفون هنا
ماموران پلیس اتاق‌های خوابگاه را می‌گردند
شوهرم را صبح بردند و به فرودگاه می‌برند
پلیس پشت در است، باید باز کنم
Polisler yurttaki odaları tek tek arıyor
Kocamı sabah aldılar, havaalanına götürüyorlar
Polis kapıda, açmam gerekiyor mu
Les policiers fouillent les chambres du foyer
Ils ont emmené mon mari ce matin à l'aéroport
La police est à la porte, dois-je ouvrir
Los policías registran las habitaciones del albergue
Se llevaron a mi marido esta mañana al aeropuerto
La policía está en la puerta, tengo que abrir
Policjanci chodzą po pokojach w ośrodku
Zabrali męża rano i wiozą na lotnisko
Policja stoi pod drzwiami, czy muszę otworzyć
Polițiștii caută prin camerele din cămin
L-au luat pe soțul meu dimineață și îl duc la aeroport
Poliția e la ușă, trebuie să deschid
Cảnh sát đang lục soát các phòng trong trại
Sáng nay họ bắt chồng tôi đưa ra sân bay
Cảnh sát đứng ngoài cửa, tôi có phải mở không
Sie nehmen gerade meinen Papa mit
Die Bullen sind im Haus und wollen in alle Zimmer
Der Zoll ist auf der Baustelle und alle sollen mitkommen
Ich wurde am Bahnhof kontrolliert und soll mit auf die Wache
Dürfen die ohne Beschluss in die Wohnung, sie sind schon drin
Man hat uns gesagt, dass wir um sechs zum Flughafen gebracht werden
Meine Freundin ist gerade von Beamten abgeholt worden
Sie wollen mein Handy und sagen, ich bin festgenommen
They are taking my dad away right now
The cops are in the house and want to get into all rooms
Customs are on the building site and everybody must come along
I was checked at the station and must come to the police post
Can they enter the flat without a warrant, they are already inside
We were told that we will be taken to the airport at six
My friend has just been picked up by officers
They want my phone and say I am under arrest
Прямо зараз забирають мого тата
Нам сказали, що о шостій повезуть в аеропорт
Прямо сейчас забирают моего папу
Нам сказали, что в шесть повезут в аэропорт
يأخذون أبي الآن
قالوا لنا إنهم سيأخذوننا إلى المطار في السادسة
همین الان پدرم را می‌برند
گفتند ساعت شش ما را به فرودگاه می‌برند
Şu anda babamı götürüyorlar
Saat altıda havaalanına götürüleceğimizi söylediler
Ils emmènent mon père en ce moment
On nous a dit qu'on nous conduit à l'aéroport à six heures
Se están llevando a mi papá ahora mismo
Nos dijeron que a las seis nos llevan al aeropuerto
Właśnie zabierają mojego tatę
Powiedzieli, że o szóstej zawiozą nas na lotnisko
Îl iau pe tata chiar acum
Ne-au spus că la șase ne duc la aeroport
Họ đang bắt bố tôi đi
Họ nói sáu giờ sẽ đưa chúng tôi ra sân bay
Papa wird gerade abgeführt
Zwei Beamte stehen im Flur und wollen meinen Mann sprechen, wir haben keine Papiere
Sie haben unsere Tür aufgebrochen und alle geweckt
Ich soll unterschreiben und dann zum Flughafen, ich verstehe das Papier nicht
Die Männer sagen, sie sind von der Ausländerbehörde und wir müssen mit
Muss ich aufmachen, wenn sie klopfen und Polizei rufen
Polizei vor Tür Hilfe
Abschiebung jetzt
police outside door help
deportation now`,
  'homeless-tonight': `
Ich weiß nicht, wo ich heute Nacht schlafen soll
Wir sitzen mit den Kindern auf der Straße
Mein Vermieter hat gerade das Schloss ausgetauscht
Mein Freund hat mich eben vor die Tür gesetzt
Ich schlafe seit einer Woche am Bahnhof
Die Notunterkunft ist voll, wohin jetzt
Draußen sind es minus fünf Grad und ich habe kein Dach über dem Kopf
Wir sind heute angekommen und haben keinen Schlafplatz
Ich liege im Park und mir ist eiskalt
Brauche dringend ein Bett für diese Nacht
Das Hostel hat uns rausgeworfen, wir haben kein Geld mehr
Ich lebe im Auto und es friert
Der Gerichtsvollzieher war gerade da, wir stehen mit Koffern auf der Straße
Meine Eltern haben mich rausgeschmissen, ich kann nirgends hin
Ein Mann liegt bei der Kälte draußen auf einer Bank
Heute Abend muss ich aus dem Zimmer und habe nichts
Unsere Wohnung ist überflutet, wo können wir heute bleiben
Ich bin obdachlos und krank und es schneit
Wo finde ich jetzt noch eine Übernachtung ohne Geld
Sie haben mich im Wohnheim abgewiesen, ich stehe vor der Tür
Ich bin mit dem Baby am Hauptbahnhof und habe keine Unterkunft
Die WG hat mich heute vor vollendete Tatsachen gestellt, meine Sachen stehen im Hausflur
Der Kältebus soll bitte kommen
Wir haben kein Zuhause mehr, meine Kinder frieren
Ich habe heute meine Wohnung verloren und keinen, bei dem ich bleiben kann
Die ganze Nacht draußen, ich halte das nicht noch einmal aus
I do not know where to sleep tonight
We are sitting on the street with our children
My landlord has just changed the lock
My boyfriend threw me out a moment ago
I have been sleeping at the station for a week
The emergency shelter is full, where can I go now
It is minus five outside and I have no roof over my head
We arrived today and have no place to sleep
I am lying in the park and freezing
I urgently need a bed for tonight
The hostel kicked us out and we have no money left
I live in my car and it is freezing
The bailiff was just here and we stand on the street with our suitcases
My parents threw me out and I have nowhere to go
A man is lying on a bench outside in this cold
I must leave my room this evening and have nothing
Our flat is flooded, where can we stay tonight
I am homeless and ill and it is snowing
Where can I still find somewhere to stay tonight without money
They turned me away at the hostel and I am standing outside
I am at the main station with my baby and have no accommodation
My flatmates put my things in the hallway today and changed the code
Please send the night bus for the homeless
We have no home any more and my kids are cold
I lost my flat today and have nobody I can stay with
Outside all night, I cannot bear another one
Мені сьогодні ніде ночувати
Ми з дітьми на вулиці
Нас щойно вигнали з квартири
Сплю на вокзалі, дуже холодно
Мне сегодня негде ночевать
Мы с детьми на улице
Нас только что выгнали из квартиры
Сплю на вокзале, очень холодно
ليس لدي مكان أنام فيه الليلة
نحن مع الأطفال في الشارع
طردنا صاحب البيت قبل قليل
أنام في محطة القطار والجو بارد جدا
امشب جایی برای خوابیدن ندارم
با بچه‌ها در خیابان مانده‌ایم
صاحبخانه همین الان ما را بیرون کرد
در ایستگاه می‌خوابم و خیلی سرد است
Bu gece kalacak yerim yok
Çocuklarla sokakta kaldık
Ev sahibi az önce bizi evden attı
Garda uyuyorum, hava çok soğuk
Je ne sais pas où dormir ce soir
Nous sommes à la rue avec les enfants
Le propriétaire vient de nous mettre dehors
Je dors à la gare et il fait très froid
No tengo dónde dormir esta noche
Estamos en la calle con los niños
El dueño nos acaba de echar del piso
Duermo en la estación y hace mucho frío
Nie mam dziś gdzie spać
Jesteśmy z dziećmi na ulicy
Właściciel właśnie wyrzucił nas z mieszkania
Śpię na dworcu i jest bardzo zimno
Nu am unde să dorm în noaptea asta
Suntem cu copiii în stradă
Proprietarul tocmai ne-a dat afară din casă
Dorm în gară și e foarte frig
Tối nay tôi không có chỗ ngủ
Chúng tôi và các con đang ở ngoài đường
Chủ nhà vừa đuổi chúng tôi ra khỏi nhà
Tôi ngủ ở nhà ga và rất lạnh
Ich habe seit gestern keinen Platz mehr zum Schlafen
Meine Freundin hat mich rausgeworfen, ich sitze mit der Tasche im Treppenhaus
Bei meinem Cousin kann ich ab heute nicht mehr bleiben und kenne hier niemanden
Nachts laufe ich herum, damit ich nicht erfriere
Die Security hat uns aus dem Bahnhof gejagt, es ist Nacht
Ich bin mit drei Kindern hier und das Heim nimmt uns nicht auf
Mir wurde alles gestohlen, ich habe kein Geld und kein Zimmer für die Nacht
Die Nachtpension macht erst um acht auf und ich friere
Wo kann eine Frau heute schlafen, die niemanden hat
Ich muss im Zelt schlafen und es schneit
I have had no place to sleep since yesterday
My girlfriend threw me out and I sit in the staircase with my bag
From today I cannot stay with my cousin any more and know nobody here
At night I walk around so that I do not freeze
Security chased us out of the station and it is night
I am here with three kids and the home does not take us in
Everything was stolen from me, I have no money and no room for the night
The night shelter opens at eight and I am freezing
Where can a woman sleep today who has nobody
I have to sleep in a tent and it is snowing
Ich habe Hausverbot im Heim und stehe jetzt draußen
Der letzte Zug ist weg, ich habe kein Geld und weiß nicht wohin bis morgen früh
Gibt es irgendwo einen warmen Ort, wo ich die Nacht bleiben darf
Ich fahre nachts mit der Straßenbahn, damit ich nicht draußen liegen muss
Bei meinem Freund auf der Couch geht es nicht mehr, ich muss heute raus
Ich wurde heute aus dem Krankenhaus entlassen und habe keine Wohnung
Unser Haus ist heute abgebrannt, wo sollen wir hin
Keiner nimmt uns auf, das Baby friert
Wir haben nur einen Schlafsack und es regnet
Mein Mitbewohner lässt mich nicht mehr in die Wohnung
I am banned from the home and stand outside now
The last train is gone, I have no money and do not know where to go until morning
Is there a warm place anywhere where I may stay the night
I ride the tram at night so I do not have to lie outside
I cannot sleep on my friend's couch any longer and must leave today
I was discharged from hospital today and have no home
Our house burned down today, where are we supposed to go
Nobody takes us in and the baby is cold
We only have a sleeping bag and it is raining
My flatmate does not let me into the flat any more
Мене сьогодні виписали з лікарні, а йти нікуди
Хазяйка змінила замок, я на вулиці
Меня сегодня выписали из больницы, а идти некуда
Хозяйка сменила замок, я на улице
خرجت اليوم من المستشفى ولا مكان لي
غيرت صاحبة البيت القفل وأنا في الشارع
امروز از بیمارستان مرخص شدم و جایی ندارم
صاحبخانه قفل را عوض کرده و من بیرون مانده‌ام
Bugün hastaneden çıktım, gidecek yerim yok
Ev sahibi kilidi değiştirdi, dışarıda kaldım
Je suis sorti de l'hôpital aujourd'hui et je n'ai nulle part où aller
La propriétaire a changé la serrure, je suis dehors
Hoy salí del hospital y no tengo adónde ir
La dueña cambió la cerradura y estoy en la calle
Wypisali mnie dziś ze szpitala i nie mam dokąd iść
Właścicielka zmieniła zamek, stoję na ulicy
M-au externat azi din spital și nu am unde merge
Proprietara a schimbat yala, sunt afară
Hôm nay tôi ra viện và không có nơi nào để về
Bà chủ thay ổ khóa, tôi đang ở ngoài đường
Ich bin rausgeflogen, es ist schon dunkel und ich weiß nicht weiter
Habe heute nichts zum Pennen und es ist saukalt
Wir stehen mit Sack und Pack vor dem Haus
Meine Tante will mich nicht mehr, ich sitze im Park
Heute geht keiner von meinen Freunden ran, ich habe kein Bett
Wohin mit meinen Kindern heute Abend, wir dürfen nicht mehr in die Wohnung
Ich habe Angst vor der Nacht draußen
Ich komme nicht mehr in mein Zimmer, alles abgeschlossen, und es ist Nacht
Obdachlos seit heute
Kein Bett heute Nacht
Straße, Kinder, kalt, Hilfe
Wo schlafen heute ohne Geld
Notschlafstelle jetzt noch offen
homeless since today
no bed tonight
street, kids, cold, help
where sleep today no money`,
}
