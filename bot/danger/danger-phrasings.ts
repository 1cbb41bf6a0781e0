import type { DangerKind } from '../../knowledge/schema.ts'

/**
 * How people write of danger, also in hints; one phrasing a line, any language. The second net is fitted to these: after a
 * change run `npm run danger -- --fit`.
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
my life makes no sense any more and I cannot stand another day of it
hab den brief an meine eltern fertig, morgen ist alles vorbei
Wenn ihr das lest, bin ich schon nicht mehr da
ich schau die ganze zeit auf die gleise
Seit mein Mann gestorben ist, will ich nur noch zu ihm
Mein Zimmernachbar im Heim redet seit Tagen davon, dass er sich aufhängt
keiner braucht mich, ich bin allen nur im weg, ich geh jetzt
Mein Bruder hat sein Konto leergeräumt, allen verziehen und ist mit dem Auto weg, wir haben Angst um ihn
ich hab die klinge schon in der hand
Lohnt sich das alles noch? Ich glaube, ich höre einfach auf zu sein
ich habe den Strick gekauft
Meine Kollegin hat heute so komisch Tschüss gesagt und schreibt, man soll sie nicht suchen
was ist der schnellste weg zu sterben
i wish the boat had sunk with me in it
I've written down who gets my things. I'm tired of fighting
how many floors is enough
My wife lost the baby and now says she wants to follow it
nobody would come to my funeral anyway, so why wait
he's on the roof of our block and won't come down
I keep looking at the knife, please someone talk to me before I use it
my dad said we should be strong without him and turned his phone off
I am a coward, I have tried twice already, third time it will work
this will be my last night, tell my mum i love her
she posted a black picture and "sorry to everyone", she tried it before
якщо мене завтра не буде, подбайте про маму
я вже все вирішила, лишилось тільки написати дітям
Стою на мосту, внизу вода, мені вже не страшно
син каже, що краще б він загинув там, і шукає мотузку
після відмови не бачу виходу, хочеться заснути і все
хочу зникнути назавжди, нікому я тут не потрібен
сестра наковталась би таблеток, якби я не відібрав, і каже що спробує знову
я втомилась жити в цьому болю, сил більше нема
мне незачем просыпаться завтра
Сосед по комнате раздал вещи и попрощался со всеми, боюсь за него
смотрю вниз с девятого этажа и думаю шагнуть
я решил уйти из жизни, не ищите
мама пишет что устала и хочет к папе на тот свет
режу руки и не могу остановиться, хочется глубже
ما عاد بدي شوف بكرا، قررت خلص
كتبت وصيتي الليلة وسامحوني كلكم
رفيقي واقف عالجسر وبيقول بدو ينط
ليش عايش، كل اللي بحبهم ماتوا، بدي روح لعندهم
أفكر في قتل نفسي كل ليلة
بنتي بتجرح إيدها وبتقول بدها تموت
سكرت الباب وحضرت الحبل
دیگه نمیخوام نفس بکشم، خسته شدم از این زندگی
برادرم وصیت‌نامه نوشته و از خانه رفته
روی پل ایستاده‌ام و می‌خواهم بپرم
به خودم آسیب می‌زنم و می‌ترسم این بار تمامش کنم
از وقتی جواب منفی گرفتم فقط به مرگ فکر می‌کنم
همه بدون من راحت‌ترن، امشب میرم
yaşamanın bir anlamı kalmadı, bu gece bitireceğim
intihar etmeyi düşünüyorum, kimseye söyleyemiyorum
abim çatıya çıkmış atlayacağım diyor
herkese yük oldum, ben gidince rahat edersiniz
bileklerimi kesmek istiyorum kafamdaki ses susmuyor
son mesajım bu, kızıma iyi bakın
ölmek istiyorum artık gücüm yok
arkadaşım ilaçları biriktirmiş, hazırım diyor
J'ai tout préparé, la corde est dans la chambre
à quoi bon vivre encore, personne ne m'attend
ma fille s'est tailladé les bras et dit qu'elle veut mourir
je regarde le train arriver et j'ai envie de sauter
mon coloc m'a laissé un mot où il demande pardon et il est parti
j'ai acheté les médicaments, ce soir je pars pour toujours
je suis à bout, je veux que mon cœur s'arrête
he dejado una carta para mis hijos, ya no puedo más con la vida
pienso en tirarme al metro cada mañana
mi hermano dice que se va a ahorcar
nadie me va a extrañar, mañana ya no estaré
me corto y cada vez más hondo, quiero acabar
para qué seguir viva si lo perdí todo
mi amiga se despidió de todos y apagó el celular
mam dość życia, dzisiaj to zrobię
stoję na moście i chcę skoczyć
brat napisał, że nie chce już żyć i wyłączył telefon
nikt nie będzie po mnie płakał, żegnajcie
zebrałam leki i napisałam list do mamy
po co żyć, skoro wszystko straciłem
tnę się codziennie i myślę o śmierci
nu mai am pentru ce trăi, iertați-mă
fratele meu s-a urcat pe bloc și zice că se aruncă
am scris bilet de adio, nu mă mai căutați
îmi vine să mă spânzur, nu mai suport
toți ar fi mai liniștiți dacă aș muri
vreau să adorm și să nu mă mai trezesc niciodată, am pastilele lângă mine
fata mea se taie pe mâini și vorbește despre moarte
em chỉ muốn chết cho nhẹ nợ gia đình
đứng trên cầu rồi, xin lỗi mẹ
chồng em nói sẽ treo cổ rồi khóa cửa phòng
không ai cần mình nữa, đêm nay mình đi
con gái tôi rạch tay và bảo không muốn sống
mình mua thuốc ngủ rồi, ngủ một giấc mãi mãi thôi
sống khổ quá, muốn nhảy xuống sông cho xong
`,
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
dad collapsed
mein opa hat sich verschluckt und läuft blau an
Meine Mitbewohnerin ist in der Dusche ausgerutscht, ihr Bein steht ganz schief
sohn hat sich den kopf gestoßen, redet wirr und erbricht
Der Trainer liegt auf dem Fußballplatz und hat keinen Puls
plötzlich sehe ich auf einem auge nichts und mein gesicht ist taub
Meine Frau hat nach der Geburt so starke Blutungen, dass die Matratze durch ist
oma isst nix mehr, ist heiß und weiß nicht mehr wo sie ist, atmet ganz schnell
Die Nachbarin wurde vom Hund in den Hals gebissen
bauch hart wie brett, er schreit vor schmerz
Kind 2 Jahre, seit Stunden Durchfall und Erbrechen, trinkt nichts, Augen eingefallen, ganz schlapp
my flatmate collapsed in the kitchen and her eyes are open but she's not there
the baby isn't moving in my belly since yesterday and now I'm bleeding
old man fell on the ice, head is bleeding and he talks nonsense
her throat is closing after eating shrimp
heart is racing like crazy, I'm about to pass out, alone at home
my worker got his hand caught in the saw
pregnant, waters broke, something is hanging out
I can't feel one side of my body since ten minutes
he was stabbed and there's so much blood
stroke? mom's smile is crooked and she can't lift her arm
чоловік впав, хрипить і не приходить до тями
у бабусі перекосило обличчя, не може говорити
дружина народжує в машині, їдемо, що робити
сильно порізав ногу болгаркою, кров не спиняється
дитину вкусила оса, горло набрякає
тато тримається за серце і весь мокрий від поту
у малого судоми, очі закотив
у мужа приступ, падает и бьётся об пол, изо рта пена
ребёнок подавился и не дышит
началось кровотечение, я на шестом месяце
папа потерял сознание в ванной
сбила машина подругу, нога сломана и кость торчит
не могу вдохнуть, в груди как нож
بنتي عم تختنق علقت لقمة بحلقها
جدي ما عم يحكي ووجهو مال على جنب
مرتي عم تولد هلق بالبيت
وقع من الدرج وراسو عم ينزف كتير
ابني حرارته أربعين وعم يرتجف وما عم يفيق
وجع قوي بصدري وعرقان ومو قادر اتنفس
رفيقي السكري نزل معه وغاب عن الوعي
مادرم ناگهان افتاد و بیدار نمی‌شود
شوهرم قفسه سینه‌اش درد می‌کند و دستش بی‌حس شده
بچه‌ام تشنج کرده کف از دهنش میاد
زنم درد زایمان داره بچه داره میاد
دستش لای در ماشین له شده خون بند نمیاد
گلوم ورم کرده نمیتونم نفس بکشم بعد از خوردن بادام
پدرم نصف صورتش افتاده و حرف نمیزنه
babam yere yığıldı kalbi durdu galiba
oğlum nefes alamıyor boğazına bir şey kaçtı
eşim doğuruyor suyu geldi ambulans lazım
kızım havale geçiriyor gözleri kaydı
merdivenden düştü kafasından kan geliyor konuşmuyor
göğsümde baskı var sol kolum uyuştu terliyorum
arı soktu her yeri şişti nefesi daralıyor
annemin ağzı kaydı kolunu kaldıramıyor
mon père est tombé, il respire à peine
ma femme perd beaucoup de sang, elle est enceinte de 7 mois
mon fils s'étouffe avec un bonbon
elle convulse depuis cinq minutes
j'ai une douleur énorme dans la poitrine et le bras engourdi
il s'est coupé avec la machine, le doigt est parti
mon voisin ne répond plus, il est tout bleu
mi hijo se atragantó y está morado
mi esposa está de parto y no llega la ambulancia
mi padre tiene la boca torcida y no le entiendo
se cayó del andamio y no mueve las piernas
me duele el pecho y no puedo respirar
le dio una convulsión al bebé
está sangrando muchísimo por la cabeza
mąż nagle upadł i nie oddycha
dziecko ma drgawki i gorączkę
żona rodzi, odeszły wody
tata ma krzywą twarz i bełkocze
kolega wpadł pod tramwaj, straszna krew
nie mogę złapać tchu, ból w klatce
córka połknęła orzech i się dusi
tata a căzut și nu mai mișcă
copilul se îneacă cu mâncare, e vânăt
soția mea naște, au venit durerile la două minute
mă doare pieptul tare și mi-a amorțit mâna
colegul s-a tăiat la mână, curge sânge mult
bunica are gura strâmbă și nu vorbește
a făcut alergie, i se umflă gâtul
bố tôi méo miệng, nói không rõ
vợ tôi vỡ ối rồi đau bụng đẻ dữ lắm
con tôi bị hóc xương không thở được
anh ấy ngã giàn giáo nằm bất tỉnh
tôi đau ngực khó thở vã mồ hôi
cháu sốt co giật mắt trợn ngược
tai nạn xe máy, máu chảy nhiều quá
`,
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
kid ate pills
Mein Sohn hat am Lampenöl genippt und hustet jetzt
die kleine hat an der toilettenente geleckt
haben aus versehen den falschen hustensaft gegeben, zehnfache dosis
Opa hat die Schmerzpflaster alle auf einmal geklebt
bei uns im zimmer läuft der heizstrahler mit gas und uns ist schwindlig, kopfweh
Das Baby hat an einer Zigarettenkippe gekaut
kollege hat im tank dämpfe eingeatmet, er taumelt
habe selbst gesammelten bärlauch gegessen, vielleicht wars maiglöckchen
Die Mitbewohnerin hat Ecstasy genommen und ist jetzt heiß und zittert
kind hat entkalker aus der kaffeemaschine getrunken
he swallowed a whole strip of my sleeping pills
daughter put dishwasher powder in her mouth, lips are burning
we ate fish from the river and now all of us are vomiting and seeing double
someone spiked my drink, I can hardly type
my son sniffed glue in the basement and talks weird
grandma mixed up her insulin and took three times the dose
puppy and my kid both ate the slug pellets
the heater makes everyone dizzy and my husband won't wake up properly
two year old drank essential oil
I inhaled a lot of oven cleaner, chest burns
swallowed a magnet ball from the toy
малюк з'їв ягоди з кущів біля будинку і плаче
дитина проковтнула батарейку від пульта
чоловік випив щось із пляшки без етикетки, бачить погано
від котла чадний газ, голова розколюється у всіх
донька хлебнула рідину для зняття лаку
сусід перебрав таблеток і не прокидається як слід
з'їли гриби і вже шосту годину нас рве
ребёнок выпил уксусную эссенцию
сын проглотил магнит от игрушки
муж выпил антифриз перепутал с водой
наглоталась таблеток по ошибке вместо витаминов
надышался хлоркой, кашляю до рвоты
собрали грибы теперь у всей семьи рвота
дедушка принял двойную дозу лекарства и шатается
ابني بلع بطارية الساعة
البنت شربت سائل الجلي وعم تستفرغ
اكلنا فطر من الغابة وكلنا عم نستفرغ
اخي اخد حبوب كتير وما عم يصحى منيح
الصوبيا عم تطلع غاز وراسنا عم يوجعنا ودايخين
خلطت كلور مع فلاش وما عم اقدر اتنفس
الولد أكل سم الفار
دخترم قرص‌های مادربزرگ را خورده
پسرم مایع ظرفشویی خورده و بالا میاره
قارچ وحشی خوردیم همه حالت تهوع داریم
بخاری گاز پس میده سرمون گیج میره
کودکم باتری ساعت قورت داد
دوستم مشروب تقلبی خورده چشمش نمی‌بیند
اشتباهی جوهرنمک با وایتکس قاطی کردم نفسم گرفته
çocuk çamaşır suyu içti
kızım deterjan kapsülünü ısırdı ağzı yanıyor
mantar yedik hepimiz kusuyoruz
oğlum pil yuttu
sobadan gaz zehirlenmesi olduk galiba başımız dönüyor
dedem ilaçlarını iki kere almış baygın gibi
kız kardeşim haplardan bir kutu içmiş, uyanmıyor
fare zehrini yemiş bebek
mon fils a bu du produit pour déboucher l'évier
la petite a mangé des baies du jardin
il a avalé une pile bouton
on a tous mal à la tête, le poêle fume, on est étourdis
ma mère a pris trop de cachets pour le cœur
j'ai mélangé javel et détartrant, je tousse sans arrêt
il a bu un alcool frelaté, il ne voit plus rien
la niña tomó lejía de una botella
mi hijo se tragó una pila
comimos setas del bosque y estamos vomitando todos
el calentador suelta gas, nos duele la cabeza y mi hija está medio dormida
mi abuela se tomó las pastillas de toda la semana
el nene chupó veneno para hormigas
respiré mucho insecticida y estoy mareado
synek wypił odkamieniacz
córka zjadła tabletki dziadka
zatruliśmy się grzybami, wszyscy wymiotują
piecyk gazowy, boli nas głowa i mdli, czujnik czadu wyje
dziecko połknęło baterię guzikową
kolega wypił denaturat i nie widzi
niemowlę zjadło trutkę na ślimaki
copilul a băut clor
fetița a mâncat pastilele bunicii
am mâncat ciuperci și vomităm toți
soba scoate fum și ne doare capul pe toți, suntem amețiți
băiatul a înghițit o baterie
a băut spirt de la farmacie, nu mai vede bine
am amestecat detergenți și nu mai pot respira bine
con uống nhầm thuốc tẩy bồn cầu
bé nuốt pin cúc áo
cả nhà ăn nấm bị nôn hết
đốt than sưởi trong phòng giờ ai cũng nhức đầu chóng mặt
bà uống nhầm thuốc huyết áp gấp ba lần
em bé ăn thuốc diệt chuột
uống phải rượu giả mắt mờ hết
`,
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
fire kitchen
Bei der Nachbarin schlagen Flammen aus dem Fenster
Toaster brennt!!
auf dem dachboden knistert es und es riecht verbrannt, rauch kommt durch die decke
Jemand hat Müll im Hausflur angezündet
der laptop akku brennt und das bett auch
Im Keller riecht es nach Gas und man hört ein Zischen
wald brennt neben dem see
die wohnung unter uns brennt, treppenhaus voll qualm
beim grillen auf dem balkon ist die markise in flammen aufgegangen
Silvesterrakete ist durchs Fenster geflogen, Vorhang brennt
there's thick smoke under my door and the corridor is black
somebody set the bins on fire beside the dorm
the Christmas tree went up in flames
my scooter battery is hissing and smoking in the hall
gas leak I think, whole floor smells of rotten eggs
car engine on fire on the parking lot
candles fell, carpet burning
flames at the neighbours window and i can hear kids
sparks and smoke from the fuse box
we can't get out, the staircase is on fire
fire!!! student hostel 5th floor
у сусідів горить балкон, вогонь іде до нас
зайнялась олія на плиті, вогонь до стелі
пахне газом у під'їзді, дуже сильно
загорілась проводка, дим у кімнаті
підпалили сміття під нашим гуртожитком
ми на п'ятому поверсі, внизу пожежа, вийти не можемо
горить машина під вікнами
у нас пожар, второй этаж, дети внутри
горит чайник и шторы
сильный запах газа на кухне, боюсь включать свет
из розетки искры и дым
загорелся самокат в коридоре
дым из подвала, лестница не видна
подожгли мусорку у дома, огонь на стене
حريق بالبناية ونحنا بالطابق الخامس
الستارة ولعت من الشمعة
ريحة غاز قوية بالمطبخ
طالع دخان أسود من السيارة وفي نار
ولعت البطارية وعم تنفجر
النار وصلت للسقف ساعدونا
في دخان بالدرج وما فينا ننزل
خانه همسایه آتش گرفته
روغن روی گاز آتش گرفت و شعله تا سقف رسید
بوی گاز خیلی شدید میاد تو خونه
از پریز دود و جرقه میاد
راه پله پر از دوده نمیتونیم بیرون بیایم
شارژر آتیش گرفت تشک داره میسوزه
خوابگاه آتش گرفته کمک
mutfak yanıyor yağ tutuştu
komşunun balkonundan alevler çıkıyor
evde gaz kokusu var çok ağır
priz yandı duman geliyor
merdiven duman dolu dışarı çıkamıyoruz
çöp konteyneri yanıyor binaya sıçrayacak
yurtta yangın çıktı
araba alev aldı
ma cuisine est en feu
de la fumée sort de l'appartement du voisin
ça sent très fort le gaz dans l'immeuble
les rideaux brûlent
la batterie de la trottinette a explosé et ça flambe
on est coincés au 3e, il y a de la fumée partout
des jeunes ont mis le feu aux poubelles contre le mur
se incendia mi cocina
huele muchísimo a gas en el piso
hay humo en la escalera y no podemos bajar
se prendió la cortina con una vela
están saliendo llamas del coche
explotó la batería del patinete y arde el pasillo
fuego en el bosque junto a las casas
pali się kuchnia
czuć gaz na całej klatce
dym wychodzi spod drzwi sąsiada
zapaliła się choinka
hulajnoga wybuchła i płonie w korytarzu
jesteśmy uwięzieni, ogień na schodach
płonie śmietnik pod oknami
arde bucătăria
miroase foarte tare a gaz în scară
iese fum de la vecini
s-a aprins perdeaua
suntem blocați la etajul patru, e foc pe scări
a luat foc mașina în parcare
a explodat bateria și arde canapeaua
cháy nhà rồi cứu với
mùi gas nồng nặc trong bếp
khói dày đặc ở cầu thang không xuống được
chảo dầu bốc cháy
ổ điện xẹt lửa khói um
xe cháy dưới hầm
rèm cửa bén lửa từ cây nến
`,
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
husband beats help
Er hat gesagt, wenn ich mich scheiden lasse, bringt er mich unter die Erde
meine frau wirft mit geschirr nach mir und hat mich gestern mit dem bügeleisen verbrannt
Mein Chef hat mich im Lager festgehalten und angefasst
drei typen mit schlagstöcken warten unten am eingang auf uns
Der Ex meiner Schwester hat ihr aufgelauert und sie gewürgt
er kontrolliert mein handy, sperrt mich ein wenn er zur arbeit geht
jemand hat nachts versucht meine tür aufzubrechen, er ist noch im treppenhaus
Mitbewohner im Heim kommt nachts in mein Zimmer und fasst mich an
ich trau mich nicht raus, die haben gesagt sie stechen mich ab
Schwiegervater hat mich geschlagen, weil ich arbeiten will
In der Bahn hat mir einer ins Gesicht geschlagen und das Kopftuch runtergerissen
wenn mein Mann merkt, dass ich hier schreibe, schlägt er mich tot
my flatmate pushed me down the stairs and says next time worse
he records me and says if I go to police he will cut my face
there's a guy with a bat hitting people outside the kebab shop
my cousin says the family decided I must die because of my boyfriend
he came back drunk, broke the door, I'm in the neighbours' flat
they beat me up behind the shelter for being gay
someone broke into our room and he has a gun
my wife scratches and hits me every day, I can't go home
stalker found my new address, he stands across the street now
he forced me to do things in bed, I'm still bleeding and shaking
help he is coming up the stairs
чоловік вчора душив мене, на шиї синці
колишній погрожує облити мене кислотою
брат чоловіка сказав, що приб'є мене, якщо піду
мене зґвалтували після вечірки, не знаю до кого йти
у гуртожитку п'яний з ножем бігає по коридору
сиджу замкнена в кімнаті, він гатить у двері кулаками
за мною йде якийсь чоловік від зупинки, мені страшно
сусідка кричить, її б'ють за стіною
муж избил меня, боюсь что вернётся ночью
меня преследует бывший, стоит под подъездом
свекровь с мужем держат меня взаперти и отняли телефон
напали на улице, били ногами, кричали езжай домой
он приставил нож к горлу и сказал молчать
сосед угрожает нас поджечь и ломает дверь
знакомый изнасиловал меня и угрожает если расскажу
сын наркоман бьёт меня и требует деньги
جوزي عم يكسر البيت وعم يهددني بالسكين
طليقي لاحقني من الشغل وواقف تحت
اخي حلف يقتلني اذا بشوف هالشب
في رجل عم يمشي وراي من المحطة وخايفة
انا محبوسة بالغرفة وهو عم يخبط عالباب
ضربوني مجموعة نازيين عند الترام
اغتصبني واحد بعرفه وما بعرف شو اعمل
جارنا عم يضرب مرته وصوتها طالع
شوهر سابقم دم در ایستاده و تهدید می‌کند
دیشب شوهرم خفه‌ام می‌کرد، گردنم کبوده
یک نفر با قمه تو کمپ دنبال ماست
برادر شوهرم به من تجاوز کرده
خانواده می‌خواهند مرا بکشند چون دوست پسر دارم
در رو قفل کرده نمیذاره برم بیرون هر روز کتکم میزنه
چند نفر در خیابان ریختند سرم و زدند
زن همسایه جیغ میزنه شوهرش داره میزنتش
kocam boğazımı sıktı, çocuklar gördü
eski sevgilim peşimde, iş yerimin önünde bekliyor
ailem namus için beni öldürecek
adam bıçakla üstüme yürüdü tuvalete kilitlendim
sokakta ırkçılar saldırdı kaçtık bir markete saklandık
zorla birlikte oldu benimle kimseye diyemiyorum
kayınvalidem ve eşim beni eve kapattı
üst katta kadın imdat diye bağırıyor
evime biri girdi saklanıyorum
mon mari m'a étranglée hier soir
mon ex m'attend devant mon travail avec un couteau
on m'a violée et je ne sais pas quoi faire
il m'enferme à clé et me prend mon téléphone
des hommes nous ont frappés dans le tram parce qu'on est noirs
la voisine crie au secours, il la cogne
mes frères veulent me tuer pour l'honneur
quelqu'un me suit depuis la gare
mi exnovio me espera abajo con un palo
mi marido dice que si lo dejo me mata
un compañero de piso me violó
me siguen dos hombres desde el tranvía
me encerró en el baño y está rompiendo la puerta
oigo golpes y a la vecina gritando auxilio
me pegaron en la calle por ser extranjero
mój były stoi pod blokiem i grozi mi śmiercią
partner mnie dusił, boję się wracać
zgwałcił mnie znajomy
ktoś włamał się do mieszkania, siedzę w szafie
pobili mnie na przystanku bo mówiłem po polsku
sąsiad z nożem dobija się do drzwi
mąż zamyka mnie w domu i bije kablem
fostul meu mă urmărește și zice că mă omoară
soțul m-a strâns de gât
m-au bătut niște skinheads în gară
m-a violat un cunoscut
e beat și sparge tot, m-am ascuns în baie cu copiii
vecina strigă ajutor, o bate bărbatul
un bărbat vine după mine de la stație, mi-e frică
cineva a intrat peste noi cu un cuțit
chồng cũ cầm dao đứng trước cửa
chồng bóp cổ em tối qua
em bị cưỡng hiếp không dám nói ai
có người đi theo em từ ga sợ quá
anh ta khóa cửa không cho em ra còn đánh
bọn nó đánh tôi trên tàu vì là người nước ngoài
hàng xóm đang đánh vợ, chị ấy kêu cứu
gia đình dọa giết em vì yêu người khác đạo`,
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
boss took passport
der vermittler hat unsere pässe eingesammelt und jetzt will er 4000 euro pro person
Ich putze in drei Haushalten, das Geld bekommt die Frau, die mich hergeholt hat
Auf dem Schlachthof ziehen sie uns alles für Miete ab, wir dürfen den Hof nicht verlassen
meine bekannte muss im massagesalon auch anderes machen, sonst schicken die videos an ihre familie
wir liefern pakete 14 std am tag, lohn gibts keinen, wer fragt kriegt prügel vom subunternehmer
Ein Loverboy hat meine Cousine in eine Terminwohnung gebracht, sie kommt nicht mehr raus
Ich bin als Pflegerin bei einer Familie, rund um die Uhr, ohne Geld, der Ausweis liegt im Tresor
muss für die leute klauen gehn, sonst tun sie meinem vater was
Sie haben Juju mit mir gemacht und ich muss zahlen, bis dahin gehöre ich der Madame
fahrer nimmt uns morgens mit zum betteln und holt abends alles ab
mein Cousin ist auf einem Feld bei Leipzig, der Chef bewacht sie und keiner darf telefonieren
ich sollte kellnern aber jetzt soll ich mit den gästen aufs zimmer
my uncle brought me here to study but I only cook and clean and am never allowed out
the club owner says my debt grows every week and I must dance and sleep with guests
they film us with clients and threaten to send it home if we quit
six of us in one van, we wash cars all day, the boss keeps the papers and the pay
recruiter took my documents at the airport, now I work in a nail bar till midnight for nothing
a girl in my class is brought by an older man every day, he sells her to his friends
we're guarded at the asparagus farm, no wages since April, passports in the office safe
my friend was promised marriage, now his brothers make her work as their servant
I deliver drugs for the men who brought me, they know where my mother lives
they make the deaf boy beg outside the station and hit him when he brings too little
the agency woman says I belong to her until I repay the flight
обіцяли роботу на складі, а тепер паспорти в бригадира і вийти не дають
дівчат з нашого села тримають у квартирі, водять клієнтів
працюю в родині без вихідних і грошей, не відпускають, документи сховали
кажуть винна п'ять тисяч за дорогу, мушу спати з чоловіками
нас стережуть на фермі, телефони забрали, їсти дають раз на день
чоловік, що привіз мене, примушує зніматись голою і продає відео
мусимо красти для них, інакше поб'ють
хозяин забрал паспорт, работаю в пекарне по 18 часов бесплатно
подругу держат в борделе, обещали работу горничной
нас привозят на стройку и увозят под охраной, зарплату не платят полгода
заставляют попрошайничать и всё отбирают
говорят я должна за билет и должна обслуживать мужчин
живём в подвале цеха, выходить запрещено, документы у начальника
любовник заставляет меня спать с другими за деньги
الكفيل مخبي جوازي وما بيخليني اطلع من البيت وما في معاش
بيجبروني اشتغل بالدعارة لسدد ثمن الطريق
عم نشتغل بالمزرعة متل العبيد ومسكرين علينا بالليل
المهرب قال لازم بيع مخدرات والا بيأذي اهلي
اجت على اساس خدامة وهلق عم يأجروها لرجال
بياخدوا منا كل مصاري الشحادة واللي ما بيجيب بينضرب
انا خادمة عند عيلة من سنة بدون ولا يورو وممنوع احكي مع حدا
صاحب کار مدارک ما را نگه داشته و حقوق نمی‌دهد و شب در را قفل می‌کند
زنی که مرا آورده می‌گوید باید با مشتری بخوابی تا بدهی‌ات صاف شود
در رستوران از صبح تا نصف شب کار می‌کنم، پول نمی‌دهند و می‌گویند به پلیس لوت می‌دهیم
مجبورم برای قاچاقچی مواد جابجا کنم
دختر همسایه را به زور به مردها می‌دهند
برای یک خانواده کار می‌کنم، اجازه بیرون رفتن و تلفن ندارم
ما را به گدایی می‌فرستند و پولش را می‌گیرند
patron pasaportumu aldı borcun var diyor bırakmıyor
inşaatta konteynerde kilitli kalıyoruz üç aydır para yok
arkadaşımı fuhuşa zorluyorlar evden çıkamıyor
bakıcı diye getirdiler gece gündüz çalışıyorum para vermiyorlar dışarı yasak
beni getiren adam müşterilerle yatmamı istiyor yoksa aileme zarar verecek
dilendiriyorlar akşam parayı alıyorlar
hırsızlık yaptırıyorlar yapmazsam dövüyorlar
tekstil atölyesinde bodrumda yatıyoruz kimliklerimiz onlarda
restoranda maaş yok pasaport patronda kaçarsan polis seni atar diyor
sevgilim borcu için beni arkadaşlarına satıyor
un homme a pris mon passeport et je dois coucher avec des clients
je travaille chez une famille sans salaire et on m'interdit de sortir
le patron nous loge dans le hangar, on n'est pas payés et il garde nos papiers
on m'oblige à vendre de la drogue pour rembourser le passeur
ma cousine devait être coiffeuse, maintenant elle est dans un appartement avec des hommes
on nous fait mendier et on nous frappe si on rapporte peu
la mama dit que le juju me tuera si je ne paie pas
el jefe se quedó con mis documentos y trabajo sin sueldo encerrada en su casa
me trajeron para cuidar niños y me obligan a acostarme con hombres
debo 10 mil a los que me trajeron y me obligan a trabajar en el burdel
en el taller dormimos bajo las máquinas y no podemos salir
mi novio me obliga a ver clientes y se queda con el dinero
nos hacen pedir limosna y nos quitan todo
amenazan a mi familia en Colombia si dejo de trabajar para ellos
szef zabrał nam paszporty i zamyka nas w hotelu robotniczym
zmuszają koleżankę do prostytucji
pracuję przy starszej pani dzień i noc bez pieniędzy, agencja ma mój dowód i grozi
mówią że mam dług za przejazd i muszę go odpracować w klubie
pilnują nas na plantacji, nikt nie dostał wypłaty, nie wolno odejść
każą nam kraść w sklepach bo inaczej nas pobiją
chłopak sprzedaje mnie kolegom
patronul ne ține actele și dormim încuiați în hală
prietena mea e obligată să stea cu clienți într-un apartament
am venit la cules și nu ne plătește, ne amenință dacă plecăm
iubitul mă trimite la bărbați și ia banii
ne pun să cerșim și ne bat
lucrez la o familie fără bani și nu mă lasă să ies din casă
zice că am datorie pentru drum și trebuie să lucrez la bordel
chủ giữ giấy tờ bắt làm 15 tiếng không trả lương không cho ra ngoài
em bị ép tiếp khách để trả nợ
bọn đưa người bắt em trồng cần sa trong nhà khóa kín
bạn em bị lừa sang làm nail giờ bị bắt đi khách
nợ đường dây chưa trả hết họ dọa gia đình ở quê
làm giúp việc cho nhà chủ không lương không được gọi điện
họ bắt em đi trộm đồ, không đi thì đánh`,
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
child is being abused
Meine Mama schläft seit gestern und wacht nicht auf, ich bin 9
papa trinkt und dann haut er uns mit dem kabel, ich bin zwölf
Der Nachbarsjunge sitzt seit Stunden ohne Jacke im Treppenhaus, die Eltern machen nicht auf
im hort hat ein betreuer meinen sohn in den schrank gesperrt
Meine Nichte (13) soll im Sommer in der Heimat verheiratet werden
die kleine ist im zoo verschwunden, sie ist vier
ein fremder hat meinem kind süßes gegeben und wollte es ins auto ziehen
In der Wohnung nebenan wird ein Kind angebrüllt und man hört Schläge, es wimmert
meine 14jährige ist seit zwei tagen weg, sie schreibt mit einem erwachsenen mann
Ich schlage mein Kind, wenn es schreit, ich will das nicht, ich brauche sofort Hilfe
onkel zeigt mir schlimme filme und fasst mich an, ich bin 10
schwester lässt die zwillinge allein um feiern zu gehen, sie sind 2
Säugling liegt im Auto in der Sonne, niemand da
my stepmom doesn't give me food and locks me outside, im 11
a boy at our shelter has cigarette burns on his back
my daughter met someone from a game and didn't come home
can't find my kid, he was on the slide a minute ago
grandfather touches my niece, she told me today
i'm 15 and dad wants to send me back to marry
two toddlers alone in the flat across, door open, nobody home since morning
teacher slapped my son so hard his ear is bleeding
my husband ran off with our baby and his phone is dead
the neighbours leave their disabled boy tied to the bed
someone sends my 11 year old naked pictures and asks for more
im 13 nobody at home for a week we have nothing to eat
тато б'є мене ременем, мені десять
сусіди лишають малюка самого на цілий день, він плаче
донька не повернулась з гуртка, їй вісім, телефон вимкнений
вітчим чіпляється до моєї племінниці вночі
колишній забрав сина з садочка і не віддає, хоче вивезти
мама лежить п'яна, я з маленьким братиком, що нам робити
вчителька вдарила мою дитину лінійкою
доросла людина в інтернеті вимагає фото у моєї дочки 12 років
я зриваюсь і б'ю дитину, боюсь себе
хлопчик сам на зупинці вночі, каже не знає де дім
папа бьёт маму и меня, мне девять
сын пропал в торговом центре, ему пять
отчим трогает меня, мне тринадцать, мама не верит
соседская девочка вся в синяках и просит хлеба
бывший муж увёз ребёнка и говорит что не вернёт
малыш стоит на подоконнике, взрослых нет
в саду воспитатель связывает детей
дочь 14 лет ушла из дома с мужчиной
боюсь что ударю младенца, он кричит третью ночь
ابوي بيضربني بالحزام وعمري عشر سنين
بنت الجيران محبوسة بالحمام وعم تبكي
ضاعت بنتي بالمحطة عمرها خمس سنين
رجل كبير عم يبعت صور عيب لابني
طليقي خطف الولد وبدو يسافر فيه
بدهم يزوجوني وانا عمري خمسطعش
بدهم يختنوا بنتي بالعطلة
انا واختي لحالنا بالبيت من يومين وما في اكل
استاذ ابني ضربو عوجهو
بابام منو با کمربند می‌زند یازده سالمه
دخترم در پارک گم شده چهار سالشه
ناپدری به دختر خواهرم دست می‌زند
بچه همسایه تنها توی بالکن گریه می‌کنه کسی خونه نیست
میخوان منو شوهر بدن من پونزده سالمه
پدرش بچه را برداشته و می‌خواهد ببرد ایران
مردی در اینترنت از پسرم عکس لخت می‌خواهد
سیزده سالمه تنها اومدم آلمان جایی ندارم میترسم
معلم بچه‌ام را کتک زده
babam beni dövüyor 11 yaşındayım
kızım parkta kayboldu dört yaşında
üvey babam gece odama geliyor 13 yaşındayım
komşunun bebeği yalnız ağlıyor kimse yok evde
eski eşim oğlumu kaçırdı yurt dışına götürecek
annem iki gündür yok kardeşimle yalnızız yemek bitti
öğretmen oğluma tokat attı kulağı kanıyor
yeğenimi 15 yaşında evlendirecekler
internette bir adam kızımdan çıplak foto istiyor
çocuğuma vurmaktan korkuyorum kendimi tutamıyorum
dayısı ona dokunmuş kızım yeni anlattı 7 yaşında
yan komşu çocuğu kilere kilitliyor
papa me tape avec un bâton, j'ai 9 ans
ma fille de 5 ans a disparu au marché
le beau-père touche ma nièce
les voisins laissent le bébé seul toute la nuit
mon ex a enlevé mon fils et veut quitter le pays
on veut exciser ma petite sœur cet été
un adulte demande des photos nues à mon fils
je vais finir par faire du mal à mon bébé, il hurle
j'ai 14 ans, mes parents m'ont promise à un homme
mi papá me pega con el cinturón, tengo 10 años
se perdió mi hija en el parque, tiene 4
el padrastro toca a mi sobrina
los vecinos dejan al bebé solo y llora toda la noche
mi ex se llevó al niño y no lo devuelve
tengo 13 y mi mamá no vuelve desde ayer, no hay comida
un señor por internet le pide fotos a mi niña
el maestro encierra a los niños en el baño a oscuras
tata bije mnie kablem mam 12 lat
zaginął mój synek, ma pięć lat
ojczym dotyka mojej siostrzenicy
małe dziecko samo na balkonie, rodziców nie ma
były mąż porwał córkę i chce wyjechać
mam 14 lat, uciekłam z domu i się boję
obcy facet pisze do mojej córki i chce się spotkać
sąsiedzi głodzą dziecko, jest całe w siniakach
tata mă bate cu cureaua, am 10 ani
mi-am pierdut fetița în parc
tatăl vitreg o atinge pe nepoata mea
vecinii lasă bebelușul singur, plânge de ore
fostul soț a luat copilul și vrea să-l ducă în altă țară
mama bea și suntem singuri, eu am 11 ani
un bărbat îi cere poze goale fiicei mele
vor să mă mărite, am 15 ani
bố đánh em bằng roi, em 10 tuổi
con gái tôi lạc ở chợ mới 4 tuổi
dượng sờ soạng cháu, cháu 12 tuổi
nhà bên bỏ em bé một mình khóc cả đêm
chồng cũ bắt con đi không trả
thầy giáo đánh con tôi chảy máu
người lạ trên mạng đòi ảnh của con gái tôi 11 tuổi
mẹ đi đâu ba ngày rồi, cháu với em ở nhà không có gì ăn`,
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
deportation now
Bundespolizei im Zug will mich mitnehmen, ich hab nur die Kopie vom Ausweis
bei uns im flur sind sechs beamte mit kamera und wollen ins zimmer meiner eltern
die polizei sagt ich soll in 20 minuten packen
Draußen stehen Leute mit Westen und hämmern gegen die Tür
mein sohn 17 sitzt auf der wache und ich darf nicht zu ihm
Sie haben mir Handschellen angelegt und wollen meine Fingerabdrücke, was muss ich sagen
termin bei der ausländerbehörde und jetzt lassen sie mich nicht mehr gehen, polizei ist da
LKA durchsucht unseren Laden, darf ich meinen Anwalt anrufen
meine schwester wurde am flughafen festgehalten, sie soll zurückfliegen
Heute früh haben sie meinen Zimmernachbarn zur Abschiebung geholt, jetzt fragen sie nach mir
sie brechen gerade die tür auf, es ist polizei
in abschiebehaft gebracht, flug ist morgen früh
two policemen in the hallway say they have a warrant
they took my phone and want the pin, police in my room
border police holding my cousin, he's 19 and speaks only Dari
officers just carried my neighbour out with her baby, they say Georgia flight
cops are going through my drawers
my appointment at the foreigners office turned into arrest
detained at the station, nobody explains why
someone says police through the intercom, do I open?
they want me to come with them to the station now, must I
police van outside the camp, reading names from a list
they locked my dad in a cell for deportation, the plane leaves tonight
поліція зараз обшукує нашу кімнату
чоловіка затримали на вокзалі і кудись везуть
у двері грюкають і кричать поліція, чи відчиняти
двоє у формі хочуть щоб я підписала якийсь папір німецькою
приїхали забирати сусідів на депортацію, питають і про нас
сина 16 років тримають у відділку без мене
міграційна служба з поліцією внизу
забирають мій телефон і кажуть іти з ними
полиция ломится в квартиру
брата арестовали и не дают позвонить
пришли с обыском, бумагу не показывают
в пять утра пришли на депортацию, дают полчаса собраться
меня держат в участке, хотят чтобы подписал протокол
полицейские внизу спрашивают мою фамилию, прятаться или выйти
мужа прямо из ведомства увезли в наручниках
двое в гражданском показали жетон и хотят войти
الشرطة عالباب وبدها تفتش البيت
اخدوا جوزي من الشغل مكلبش وما بعرف لوين
جايين يرحلونا هلق معهم باص
انا بالمخفر وبدهم اوقع على ورقة ما بفهمها
البوليس بالكامب عم يفتش غرفة غرفة
موظفين الاجانب مع شرطة عم يسألوا عني تحت
ماسكين اخي بالمطار وبدهم يرجعوه
عم يكسروا الباب بيقولوا شرطة
پلیس آمده خانه را بگردد برگه نشان نمی‌دهد
همسرم را دستگیر کردند و نمی‌دانم کجاست
ساعت چهار صبح آمدند برای دیپورت
مأموران پشت درند باز کنم یا نه
در پاسگاه هستم می‌خواهند امضا کنم مترجم نیست
برادرم را از محل کار با دستبند بردند
پلیس فرودگاه پسرخاله‌ام را نگه داشته
در کمپ دارند اسم می‌خوانند برای برگرداندن
polis kapıyı çalıyor açayım mı
evi arıyorlar telefonumu aldılar
abimi sınır dışı edecekler şu an havaalanında
yabancılar dairesinde gözaltına aldılar eşimi
karakoldayım tercüman yok imza istiyorlar
kampa polis geldi oda oda geziyorlar
sivil polisiz diyorlar içeri girmek istiyorlar
oğlum 16 yaşında nezarette beni almıyorlar içeri
sabah beşte geldiler toplanın gidiyorsunuz dediler
arkadaşımı trenden indirdiler götürdüler
la police fouille ma chambre maintenant
ils viennent nous expulser, on a dix minutes
mon mari est en garde à vue, on ne me dit rien
des policiers en civil veulent entrer
je suis au commissariat et on veut me faire signer sans interprète
la police tape à la porte du foyer, ils cherchent mon frère
ma cousine est retenue à l'aéroport, on veut la renvoyer
la policía está registrando mi casa
se llevaron a mi esposo esposado
están en la puerta y dicen que abra, que son policías
vienen a deportarnos ahora mismo
estoy en comisaría sin intérprete y quieren que firme
mi hijo está detenido y no me dejan verlo
en la oficina de extranjería me quitaron el pasaporte y llamaron a la policía
policja przeszukuje nasze mieszkanie
zatrzymali mojego męża, nie wiem gdzie jest
pukają i mówią że policja, otwierać?
straż graniczna chce mnie zabrać z pociągu
jestem na komisariacie bez tłumacza i każą podpisać
przyszli po nas, deportacja o szóstej
funkcjonariusze w hotelu robotniczym sprawdzają wszystkich
poliția ne percheziționează casa
mi-au arestat soțul la muncă
bate cineva și zice că e poliția, deschid?
sunt la secție și vor să semnez ceva
au venit să ne deporteze, ne-au dat o oră
îmi iau telefonul și vor să merg cu ei
polițiști în cămin verifică toate camerele
công an vào phòng khám xét
chồng em bị bắt ở chỗ làm không biết đưa đi đâu
cảnh sát gọi cửa có phải mở không
họ đến trục xuất nhà em ngay bây giờ
em đang ở đồn họ bắt ký giấy không có phiên dịch
cảnh sát liên bang giữ bạn em trên tàu
người của sở ngoại kiều với cảnh sát đang hỏi em dưới nhà`,
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
where sleep today no money
bahnhofsmission zu, park nass, wohin mit mir heut nacht
Meine Vermieterin hat mich vor die Tür gesetzt, die Katze und ich sitzen im Treppenhaus
aus der klinik entlassen und keine wohnung, es wird dunkel
Ab 18 Uhr muss ich aus der Ferienwohnung raus, danach steh ich auf der Straße
wir sind vom wasserschaden raus, das haus ist gesperrt und keiner sagt wo wir schlafen
bin aus dem Knast raus heute, hab keinen wo ich pennen kann
schlaf seit ner woche im hausflur, jetzt haben sie mich entdeckt
Zelt geklaut, Regen, keine Ahnung wo ich liegen soll
Meine Mutter, mein Bruder und ich schlafen im Auto hinterm Supermarkt
ich habe noch 3 euro und kein dach für heute
Freund von mir liegt vor der Sparkasse am Boden, barfuß, bei Frost
Zug verpasst, Geldbeutel weg, ich kann nirgends bleiben
the room I paid for doesn't exist, we're on the pavement with bags
my aunt told me to leave by tonight and I know nobody else
any shelter with a free bed? it's snowing and I'm outside
we got off the plane, the host doesn't answer and we have no money for a hotel
living in my car with two kids, tank empty, freezing
discharged from hospital and nowhere to go with my crutches
the shelter sent me away because of my dog, what now
evicted this morning, police changed the lock, baby with fever
sleeping in the laundry room of the dorm since Friday
roof came down in the storm, we can't go back in tonight
i'm in the bus shelter and my clothes are wet, need a bed
нас виселили з хостелу, сидимо на лавці з валізами
господарка змінила замок, речі всередині, я на вулиці
сплю в машині вже третю ніч, дуже холодно
приїхали вночі автобусом, волонтер не прийшов, де притулитись до ранку
виписали з лікарні, а жити ніде
чоловік виставив мене за двері, йти нема куди
бабуся з онуком сидять на зупинці, їм ніде спати
гроші скінчились, сьогодні останній день у кімнаті, далі вулиця
в таборі сказали місць немає, ми під воротами
муж выставил с детьми, на улице минус, куда идти
хозяин вышвырнул вещи, ночевать негде
сплю в подъезде, сегодня прогнали
приехали и негде остановиться, денег на гостиницу нет
квартиру затопило, куда нам с малышом на ночь
вышел из больницы, жилья нет, ночь на улице
с завтрашнего дня нет крыши, а сегодня уже на вокзале
знакомые больше не пускают, стою с сумкой у метро
ما عندي وين نام اليوم والدنيا عم تتلج
صاحب الشقة غير القفل وانا برا مع الولاد
نايمين بالسيارة من اسبوع والبرد قاتل
طلعوني من الكامب وقاعد بالمحطة
وصلنا اليوم وما حدا استقبلنا وما معنا فلوس فندق
رفيقي زحني من بيتو وما عندي حدا
خلصت مصاري الاوتيل واليوم لازم نطلع عالشارع
امي الكبيرة وانا بالحديقة وما في مأوى
صاحبخانه قفل را عوض کرده و بیرون مانده‌ام
شب را در ایستگاه خوابیدم امشب هم جایی ندارم
از هتل بیرونمان کردند پول نداریم
با نوزاد در خیابانم کجا بخوابم
دوستم دیگه راهم نمیده هوا سرده جا ندارم
کمپ گفت ظرفیت نداره پشت در موندیم
تو ماشین میخوابیم با دو تا بچه
ev sahibi kilidi değiştirdi dışarıda kaldım
bu gece yatacak yerimiz yok bebek var
garda uyuyorum güvenlik kovdu
arkadaşım evden çıkardı valizle sokaktayım
yurttan attılar gidecek yerim yok hava buz gibi
arabada yatıyoruz çocuklarla üç gündür
bugün geldik kimse almadı otel parası yok
hastaneden çıktım evim yok bu akşam nerede kalırım
parkta yatıyorum battaniyem bile yok
sığınma evi dolu dedi kapıda kaldık
on dort dans la voiture avec les enfants
mon propriétaire a changé les clés, je suis sur le trottoir
plus d'argent pour l'hôtel, on est à la rue ce soir
je sors de l'hôpital et je n'ai nulle part où aller
le foyer est complet, on nous a laissés dehors
ma tante m'a mise dehors, il pleut et je ne connais personne
y a-t-il un lit quelque part cette nuit, je gèle
dormimos en el coche y hace bajo cero
el casero cambió la cerradura y estoy en la calle
nos echaron del hostal y no tenemos dinero
acabo de llegar y no tengo dónde quedarme esta noche
salí del hospital y no tengo casa
estoy con mi bebé en la estación sin sitio para dormir
mi amiga ya no me deja quedarme, estoy con la maleta en el parque
śpimy w aucie z dziećmi, jest mróz
właściciel wymienił zamki, stoję z walizką
wyrzucili mnie z hostelu, nie mam kasy
wypisali mnie ze szpitala i nie mam dokąd iść
noclegownia pełna, gdzie mam spać dzisiaj
mąż wyrzucił mnie z domu, jest noc
przyjechaliśmy do pracy a kwatery nie ma, siedzimy na dworcu
dormim în mașină cu copiii
proprietarul a schimbat yala și sunt afară
ne-au scos din hostel, nu avem bani
am ieșit din spital și n-am unde sta
adăpostul e plin, unde dorm azi
am ajuns azi și nu ne-a așteptat nimeni, suntem în stradă
iubitul m-a dat afară noaptea, plouă
ngủ trong xe mấy hôm nay lạnh lắm
chủ nhà thay khóa em đứng ngoài đường
hết tiền khách sạn tối nay ra đường
mới tới Leipzig không ai đón, không có chỗ ngủ
bạn đuổi em khỏi nhà đêm rồi không biết đi đâu
nhà tập thể hết chỗ bảo em đi chỗ khác, trời tuyết
hai mẹ con ngồi ở ga không có nhà`,
}
