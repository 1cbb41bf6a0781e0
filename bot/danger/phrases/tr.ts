import type { DangerLexicon } from './lexicon.ts'

/** Turkish. */
export const tr: DangerLexicon = {
  classes: {
    want: 'istiyorum|istiyor|isterdim|istedi|isterim|düşünüyorum|düşünüyor|planlıyorum|karar|kararı|geliyor|keşke|istiyom|istedim|istediğini|istiyo|çalıştı|istiyoruz',
    person:
      'kocam|eşim|erkek|sevgilim|nişanlım|babam|abim|kardeşim|üvey|annem|amcam|dayım|o|komşu|komşum|komşumuz|partnerim|kayınpederim|kayınvalidem|ailem|eski|kocası|birisi|biri|adam|oğlum|karım|ev|arkadaşım|damat|eniştem|ağabeyim|sevgilisi|hala',
    hits: 'dövüyor|dövdü|dövdüler|dövüyorlar|döver|vuruyor|vurdu|vurdular|tokat|tokatladı|tekmeliyor|tekmeledi|yumruk|yumrukladı|boğuyor|boğdu|boğazımı|tecavüz|şiddet|dayak|saldırdı|saldırıyor|saldırdılar|taciz|bıçakladı|itiyor|itti|işkence|darp|dövülüyor|dövülüyorum|dövülüyoruz|dövmek|pataklıyor|dövdüler|dayağı',
    child:
      'çocuk|çocuğum|çocuğu|çocuğumu|çocuklar|çocuklarım|çocuklarımı|bebek|bebeğim|bebeği|bebeğimi|oğlum|oğlumu|kızım|kızımı|oğlan|kız|kızı|oğlu|yeğenim|yeğenimi|torunum|çocuğa|çocuğun|bebeğin|çocuklara|kızıma|oğluma|öğrenci|çocuklarıma|çocuğuma|çocuğumun|oğlumun|kızımın|çocukları|kardeşim|yavrum|ufaklık|kızımız|oğlumuz|çocuğumuz|çocuklarını|çocuğunu',
    boss: 'patron|patronum|patronumuz|işveren|işverenim|müdür|müdürüm|ajans|aracı|şirket|kaçakçı|kaçakçılar|insan|pezevenk|usta|ustabaşı|şef|şefim|sahibi|adamlar|onlar|çete|taşeron|firma|acenta|işyeri|kadın|aile|simsar',
  },
  phrases: {
    suicide: `
nedenim|sebebim .. kalmadı|yok & devam|yaşa*
intihar*
kendimi|kendini|kendime|kendine|canıma|canına .. öldür*|öldürecek|asacağım|asmak|kıymak|kıyacağım|zarar|vurmak|kesiyorum|kesiyor|kestim|yakmak|öldüreceğim|vuracağım|atmak|atacağım|kıydı|kıyacak|atıcam|öldürcem|asıcam|astı|jiletliyor
ölmek .. @want
ölmek|öleyim|ölsem|ölmeyi .. istiyorum|istiyor|daha|keşke|diyor|düşünüyorum|iyi|kurtul*|isterdim|istiyom
keşke .. ölsem|ölseydim|doğmasaydım|uyanmasam|ölmüş|doğmasam|yok
yaşamak|yaşamayı .. istemiyor*|anlam*|değmez|gelmiyor|sebep|istemiyom|nedenim|bıktım
yaşamak istemiyorum
artık .. yaşamak|dayan*|katlan*|uyanmak|gücüm|devam_etmek .. istemiyorum|dayanamıyorum|edemiyorum|anlam*|istemiyor|anlamı|kalmadı|edemem
dayanamıyorum|dayanamıyom|katlanamıyorum & artık|hayat*|daha|fazla|yaşa*
hayat*|yaşamı*|yaşam .. anlamı|anlamsız|anlam|son|bıktım|değmez|bitsin|bitirmek|bitireceğim|yorul*|kalmadı|vermek|sonu
hayatıma|hayatına|canına|yaşamıma .. son|kıymak|kıyacak
bir daha .. uyan*
uyanmak|uyanmayayım|uyanmasam|uyanmamak .. istemiyor*|istiyorum|bir|keşke|yeter|artık
uyuyup .. uyan*
sabah .. uyan* .. istemiyor*|mamak|mayayım
bensiz|benden|ben_olmasam|olmazsam|olmadan .. daha .. iyi|rahat|kurtul*|mutlu
ben .. ölürsem|olmasam|olmazsam|gidersem .. herkes|daha|çocuk*
herkes*|çocuklarım|ailem .. bensiz|yük|kurtul*
herkese|aileme|onlara .. yük* .. oldum|yüküm|sadece|ben
veda .. mektu*|mesaj*|ettim|etmek|ediyor*|notu|edi*
vedalaş*
mektup .. bıraktım|yazdım .. veda|çocuk*
elveda
hakkınızı .. helal
ilaç*|hap*|hapları .. biriktir*|topla*|hazır*|hepsini|elimde|sakl* & iç*|yut*|ölmek|uyu*|biriktir*|topla*|hazır*
biriktir*|topladım .. hap*|ilaç*
hepsini .. içeceğim|yutacağım|içicem|içip
köprü*|çatı*|balkon*|pencere*|tren*|uçurum*|raylar*|binadan|damdan & atla*|atacağım|atmak|atlıcam|kendimi|önüne
trenin|arabanın|metronun önüne
bilek*|damar* .. kes*|jilet*
ip .. aldım|hazır|boynu*
bileklerimi
yük .. oluyorum
çıkış .. yolu .. yok|göremiyorum|kalmadı
umudum|umut .. kalmadı|yok & yaşa*|hayat*|artık
anlamı .. kalmadı|yok .. hayat*|yaşa*|artık
hiçbir .. anlamı .. kalmadı|yok
ölüm*|ölmeyi|ölmek .. düşünüyor*|bahsediyor|konuşuyor|isti*
çocuklarıma .. iyi|bakın
yarın artık .. olmayacağım|yokum|burada_olmayacağım
son .. mesajım|gecem|günüm
sesler .. söylüyor|diyor|emrediyor
her şey* .. bitsin|son|bitecek|bitir*
yok olmak .. @want`,
    medical: `
nefes .. al*|darlığı|kesil*|veremiyor|yok|durdu|zor
nefes* .. almıyor|alamıyor*|alamıyom|alamıyo
nefessiz
boğul* .. @person|nefes|yemek|lokma|bebek|çocuk|su*|havuz
boğuluyor*|boğuluyo
boğazına|boğazıma .. takıl*|kaçtı|kaldı|sıkıştı
soluk .. alam*|almıyor
morar* & yüz*|dudak*|nefes|bebek|çocuk
dudak* .. mor*
göğ* .. ağrı*|sıkış*|bask*|ağır*|acı*|yan*|batı*
göğüs|göğsüm|göğsü|göğsünde|göğsümde|kalbim|kalbi .. ağrı*|ağrıyor|sıkış*|baskı|acıyor|sancı|sıkışıyor|batıyor
sol .. kol* .. ağrı*|uyuş*|göğ*
kalp .. kriz*|durdu|spazm*
felç .. geçir*|oldu|iniyor|belirti*|geçiriyor|inmiş
inme
beyin kanaması
bayıldı|bayılmış|bayılıyor|bayıldım|bayıldılar|baygın|bayılıp
bilinci|bilinç|bilincini|şuuru|suuru .. yok|kapalı|kaybet*|kapan*|yerinde|kaybı
kendinden geçti
kendine .. gelmiyor
uyanmıyor|uyandıramıyor*|uyanmadı|ayılmıyor|uyandıramadım|uyanmıyo
cevap|tepki .. vermiyor|yok & nefes|yerde|bayıl*|bebek*|annem|babam|eşim|kocam|bilin*|mektu*
hareket .. etmiyor|edemiyor|ettiremiyor
kan*|kanama*|kanıyor|kan .. dur*|çok|fazla|kusuyor|kaybed*|akıyor|geliyor|içinde|şiddetli|durmuyor|öksür*|kustu|durduram*|var
kanaması .. var|dur*
kanıyor|kanama
yüz*|ağzı|ağız .. kay*|çarpıl*|eğil*|yamul*|düştü|uyuş*|felç
konuşam*|kolunu & aniden|birden|yüz*|ağz*|kaldıram*|kol*|felç|peltek
kolunu|kolu|bacağı|yarısı|tarafı|kolum .. uyuş*|hissetm*|kaldıram*|felç|oynat*|tutmuyor
suyu|suyum|sular* .. geldi|patladı
doğum .. başla*|yapıyor|sancı*|oluyor
doğuruyor*|doğurmak|doğuracak
sancı* .. başla*|dakika*|sık*|geldi|var|hamile*
hamile* & kan*|ağrı*|sancı*|düştü|su*|hareket|kramp|bayıl*
havale|kasıl*|sara|epilepsi & geçir*|çocuk*|bebek*|şu|yer*|dur*|kocam|titr*|oğl*|kız*|annem|geçiriyor|bitm*
nöbet geçiriyor & yer*|titr*|köpük|bilin*|dur*|epilep*|sara
havale geçir*
kasılıyor|çırpınıyor|titriyor & yer*|köpük|bilin*|durm*|nöbet|gözleri
ağzından .. köpük|kan
ateş* .. 40|41|42|39|yüksek|kırk|düş* & bebek*|çocu*|oğl*|kız*|uyan*|halsiz|havale|aylık|emmi*|cevap|baygın|nefes|düşm*
40|41|42 derece .. ateş*
ateşi .. 40|41|42|çok
bebe* .. uyan*|emm*|hareketsiz|nefes|tepki|halsiz|gevşe* .. mıyor|ateş*|uyanmıyor|emmiyor|yok|almıyor|vermiyor|cansız
alerji* & şiş*|nefes|şok|boğaz*|yüz*|dil*
boğazı*|dili*|yüzü*|dudağı*|dudakları* .. şiş*|kapan*
arı|akrep|yılan .. soktu|ısırdı
düştü|düşmüş|düştüm .. merdiven*|balkon*|çatı*|pencere*|ağaç*|iskele*|kat*|yüksek*|bilin*|kafa*|baş*|hareket*
merdiven*|balkon*|çatı*|pencere*|ağaç*|iskele*|kattan|damdan .. düştü|düşmüş|düştüm
kafasını|başını|kafasına|başına .. vurdu|çarptı|düştü & kus*|bayıl*|kan*|uyku*|bilin*|baş*|düştü
kaza .. yaptık|oldu|geçir*|yaralı & yaral*|kan*|sıkış*|araba*|ağır|şimdi|hemen|trafik|var
yaralı|yaralandı|yaralılar & ağır|kaza|kan*|bıçak*|yerde|var|çok
araba|otobüs|tramvay|kamyon|tren .. çarptı|ezdi
çarpıldı .. elektrik
elektrik .. çarptı|çarpıl*
boğuldu|boğuluyor .. su*|havuz*|göl*|deniz*
yandı|yanık|haşlan*|yaktı & kaynar|su|sıcak|yağ|çocu*|bebek|elim|kol*|yüz*|ağır|çay
kaynar .. su|çay|yağ
şeker*|insülin|diyabet* & bayıl*|titr*|koma*|bilin*|düştü|terl*|uyan*
astım & kriz*|nefes|sprey
parmağı*|eli*|kolu* .. kop*|kesildi
bıçak* .. yaral*|karn*|sapla*|yedi|kan*
bıçaklandı|vuruldu
ambulans .. çağır*|lazım|gönder*|acil|hemen|ihtiyac*|istiyor*|yollayın|lütfen|gerek*|çabuk
acil .. ambulans|doktor_lazım|tıbbi
ambulans
ölüyor|ölüyorum|ölmek_üzere|ölüyo & yardım|kocam|annem|babam|galiba|sanırım|bebeğim|biri|adam|acil|eşim
can çekişiyor
baş .. ağrı* .. ani|hayat*|şiddetli|en_kötü|patla*|görm*
şiddetli|dayanılmaz|korkunç|çok_kötü .. ağrı*|sancı* .. karn*|mide*|karın
karn*|karın|mide* .. şiddetli|dayanılmaz|korkunç .. ağrı*|sancı*
kemiği .. çıktı|görün*|dışarı`,
    poisoning: `
zehirlen*|zehir_içti|zehirledi & çocu*|bebek*|içti|yedi|mantar*|gaz*|fare*|oldu|olduk|lendi|lendik|oğl*|kız*|kocam|biri|ilaç
zehirlen*
fare zehri
içti|içmiş|yuttu|yutmuş|yedi|yemiş|içtim|yuttum|yedim|yedik|içirdi|ağzına|yaladı|içtiler|tattı & çamaşır|deterjan*|temizlik|temizleyici*|bulaşık*|klor*|domestos|tuz_ruhu|ruhu|asit|sirke*|pil|pili|pili|mıknatıs*|mantar*|ilaç*|ilac*|hap*|benzin|gaz_yağı|alkol|kolonya|şampuan|kapsül*|tablet*|parfüm|zehir*|bitki*|meyve*|böğürtlen|yaprak*|nikotin|sigara*|antifriz|tiner|aseton|kimyasal*|çiçek|yumuşatıcı|kireç*|lavabo|suyu|madeni|dezenfektan|sabun|oje|boya|yapıştırıcı|suyunu|suyundan
çamaşır suyu*
fazla|çok|bir_kutu|avuç|bütün|kutu .. ilaç|hap|ağrı_kesici|tablet|ilacı|hapı .. iç*|yut*|aldı*
aşırı doz|doz*
ilaç*|hap* .. içti|yuttu|içmiş|yutmuş|içtim & çocu*|bebek*|oğl*|kız*|fazla|çok|kutu|yanlışlıkla|hepsini|bütün|annem|tüm
yanlış .. ilaç|hap|mantar .. verdi*|içti|aldı|yedi
gaz .. koku*|kaçağı|kaçıyor|sızıntı*|sızıyor
gaz kokuyor|kokusu
doğalgaz .. koku*|kaç*|sız*
karbonmonoksit|karbon monoksit
şofben|soba|kombi|mangal|ısıtıcı|jeneratör|kömür & baş|bulant*|bayıl*|zehir*|dön*|halsiz|koku*
baş* .. dön*|ağrı* & gaz|soba|kombi|mangal|şofben|kömür
mangal .. içeri*|oda*|ev*
mantar* & yedi*|kusuyor*|zehir*|karın|topla* .. kus*|yedi*|mide*|karın
karıştır* .. klor*|çamaşır|tuz|temizli*|sirke
soludum|soludu|içine_çekti|duman & gaz|klor*|kimyasal*|temizli*
gözü*|göz* .. kaçtı|sıçra*|girdi & temizli*|asit|kimyasal*|çamaşır|deterjan*|klor*|kireç*|lavabo
içkime|içeceğime|bardağıma .. bir|şey .. koy*|kat*|at*`,
    fire: `
mutfa*|mutfağ*|evimiz|evim|dairemiz|çatı* .. yanıyor|alev*|yandı|tutuş*
yangın & var|çıktı|ev*|bina*|apartman*|komşu*|mutfak*|yardım|bodrum*|daire*|acil|dumanlar|şu|yanıyor|yurt*|başladı|itfaiye|oda*
^ yangın
yangın $
yanıyor|yanıyoruz|alev|alevler|tutuştu|alevlendi|yanmaya|yanıyo|alevler & ev*|bina*|mutfak*|daire*|apartman*|çatı*|araba*|komşu*|oda*|perde*|yağ*|tava*|ocak*|fırın*|bodrum*|balkon*|yatak*|kanepe*|yurt*|priz*|akü*|batarya|televizyon|kıyafet*|her|çöp*|itfaiye|yardım|orman*|sardı|içinde|aldı|yükseliyor|pil|soba|elbise*|saç*|karşı*|tüp|aldı
alev aldı
duman .. çıkıyor|var|geliyor|doldu|kapla*|her|siyah|yoğun|içinde|çok|yükseliyor
duman* & mutfak*|apartman*|bina*|ev*|merdiven*|komşu*|priz*|oda*|daire*|kapı*|koridor*|bodrum*|çatı*|siyah
yanık|duman|is|yanan .. koku*
kıvılcım* & priz*|kablo*|elektrik
itfaiye|itfaiyeyi .. çağır*|gönder*|acil|hemen|çabuk|arayın
itfaiyeyi .. ara*|çağır*
ateşe ver*|verdi*|verdiler
kundak*
ateş .. aldı|çıktı|sardı|yayıl*
patlama|patladı|patlıyor & gaz|tüp|ev*|bina*|şu|ses*|mutfak*|oldu|komşu*|batarya|büyük|akü
dışarı .. çıkam* & duman|alev*|yangın|ateş
alarm* .. çal* & duman|yangın|koku*`,
    violence: `
@person .. @hits
@hits .. beni|bana|bizi|kocam|eşim|kocası|babam|sevgilim|onu|annemi|ablamı|kardeşimi|arkadaşımı|yiyorum|görüyorum
beni|bana|bizi|onu|annemi|ablamı|kız|arkadaşımı .. @hits
şiddet .. görüyor*|uygul*|gördüm|mağdur*|ev|aile|kocam*|eşim*
aile içi|ev içi şiddet
tecavüz*
taciz .. ediyor*|etti*|edil*|uğra*|cinsel
cinsel .. saldırı*|taciz*|istismar*|şiddet
tehdit .. ediyor*|etti*|edil*|ölüm*|alıyor*|ediyo & kocam*|eşim*|ölüm*|bıçak*|öldür*|eski|sevgili*|komşu*|babam|abim|aile*|kardeş*|silah*
ölümle .. tehdit
öldürecek*|öldürmek*|öldürür|öldüreceğim|öldürmekle|öldürücek|öldürcek|keserim|vururum .. beni|bizi|seni|diyor|tehdit|onu|korkuyor*|istiyor|çalış*|söyl*
beni|bizi|onu|seni .. öldür*|öldürecek*|bıçakla*|vuracak|boğazla*
bıçak* & tehdit|üzerime|saldır*|kocam|elinde|var|adam|çekti|eşim|kovalıyor|dayadı
silah* & tehdit|kocam|çekti|adam|var|dayadı|doğrult*
korkuyor*|korkuyom & kocam*|eşim*|babam*|öldür*|ev*|eski|dön*|hayat*|sevgilim*|abim*|can*|ondan|git*
eve .. dönmekten|gitmekten|gitmeye|dönmeye .. kork*
kilitle*|kilitledi|kilitliyor|hapset*|kapat* & beni|kocam|ev*|oda*|bizi|eşim|kapı*|babam|içeri|onu|eve
evden|dışarı .. çıkmama|çıkmamıza|çıkarmıyor|çıkmasına .. izin|vermiyor
dışarı .. çıkar*|bırakm*
izin .. vermiyor & kocam|eşim|dışarı|çık*|telefon|babam
takip .. ediyor*|ediliyor*|etti|ediyo
peşim* .. biri|var|geliyor|bırakm*|takıl*
beni|bizi .. takip|izliyor
zorla*|zorluyor*|zorlan*|zoruyla|zorluyo .. evlen*|seks|yat*|ilişki*|cinsel|birlikte|nikah|nişan
evlen* .. zorla*|zorluyor*|istemiyorum & ailem|zorla*|babam|istemiyor*|amca*|kuzen*
zorla .. evlen*|ilişki*|nişan*
isteğim dışında
istemediğim halde
namus* & öldür*|ailem|abim|tehdit
kaçtım|kaçmak|saklanıyor*|saklandım|kaçıyor*|sığındım|sığınmak .. koca*|ev*|banyo*|eşim*|babam*|ondan|tuvalet*|ailem*
banyoda|tuvalette|odada saklan*|kilitle*
sığınma|kadın_sığınma .. evi & kocam|kaç*|döv*|şiddet|bu_gece|acil
morluk*|morluklar|mosmor & koca*|eşim|yüz*|her|vücud*|vur*|kol*|döv*
burnumu|kolumu|kaburga*|dişimi .. kırdı
saç* .. çek*|sürük*
saçımdan
boğaz* .. sarıl*|sık*
boğazımı .. sıktı|sıkıyor
saldır* & bana|bize|şimdi|sokak*|bıçak*|ırkçı*|adam*|uğra*
gasp|soyul*
ırkçı .. saldır*|şiddet|döv*
çığlık*|bağır* & komşu*|kadın|yardım|her_gece|yan & yardım|döv*|kadın|yan|çığlık*
kapı* .. kır*|zorla*|tekmel* & kocam|eski|biri|eşim|adam|girmeye
eve|evime .. girmeye .. çalış*
hırsız .. var|evde|içeride`,
    trafficking: `
insan .. ticaret*|tacir*
köle|köleyim|köleler|köleyiz|kölelik|köleliği|köleliğe
@boss .. pasaport*|kimli*|belge*|evrak* .. aldı*|el|vermiyor*|al*|sakl*|geri|tut*|koydu
pasaport*|kimli*|belge*|evrak* .. aldı*|el_koydu|vermiyor*|alıkoy*|geri|sakla*|tut* & patron*|işveren*|iş|müdür*|çalış*|onlar|ajans*|çete|vermiyor*|adam*|el|şef*|kaçakçı*|usta*
pasaportuma|pasaportlarımıza|pasaportumu .. el|aldı*|koydu*
zorla*|zorluyor*|zorlan*|mecbur*|zorluyo .. çalış*|fuhuş|fuhşa|fahişe*|dilen*|hırsız*|erkek*|müşteri*|sat*|uyuşturucu
zorla .. çalıştır*|fuhuş|dilen*
fuhuş|fuhşa|fahişe*|genelev*|pezevenk
erkeklerle|müşterilerle|adamlarla .. yat*|birlikte|seks
bedenimi|vücudumu .. sat*
borç*|borcu* & çalış*|kaçakçı*|öde*|tehdit|patron*|yol|ajans*|bitene|serbest & kaçakçı*|tehdit|patron*|bırakm*|zorla*|yol|pasaport*|ajans*|bitene|çalıştır*|aile*
kaçakçı* & tehdit|borç*|para|aile*|zorla*|rehin|pasaport*|tut*
rehin .. tut*|al*
izin .. vermiyor*|yok & çık*|ayrıl*|patron*|iş*|fabrika*|gitme*
dışarı|dışarıya .. çık*|bırak* & patron*|iş*|fabrika*|restoran*|çalış*|pasaport*|müşteri*|bekçi*|koruma*
çıkmamıza|ayrılmamıza|gitmemize|çıkmama|ayrılmama|gitmeme .. izin
işten .. ayrıl*|çık* .. bırakm*|izin
kilit*|kapat*|hapset*|tutuluyor*|tutuyor*|alıkoy* & patron*|iş*|fabrika*|bizi|kadın*|adam*|çalış*|zorla|gece*|esir
bizi .. esir|kilit*|hapset*|bırakmıyor*
esir
bekçi*|gözetl*|nöbet*|koruma*|gözetim* & iş*|çık*|uyu*|bizi|kaç*|patron* & çık*|kaç*|bırak*|uyu*|yat*|bizi
uyuyor*|yatıyor*|kalıyor*|yatırıyor* .. fabrika*|işyeri*|iş_yeri*|depo*|inşaat*|restoran*|bodrum*|atölye*
iş_yerinde|işyerinde|fabrikada|depoda|inşaatta|restoranda|atölyede|şantiyede .. uyu*|yat*|kal*
maaş*|para*|ücret* .. vermiyor*|yok|ödem*|almadan|ödenm*|vermeden & pasaport*|çık*|tehdit|zorla*|kilit*|döv*|bırakm*|kaçm*|kal*
sattı*|satıldı*|satın .. beni|bizi|adam*|kadın*|kızı|erkek*
beni|bizi|kızları .. sattı*|satıldı*
tehdit & aile*|polis*|sınır|geri & çalış*|patron*|borç*|iş*|kaç*
ailemi|ailemle .. tehdit|zarar & iş*|çalış*|borç*|kaç*`,
    child: `
@child .. geri getirmedi|vermedi|getirmiyor
çocuğu|kızı|oğlunu|çocukları .. getirmedi|vermiyor & baba*|eski|görüş*
kız|çocuk|oğlan .. sokakta|parkta|durakta .. tek|yalnız|ağlıyor
9|10|11|12|13|14|15|16|17 yaşındayım & yapayalnız*|yalnız*
@child .. kayıp|kayboldu|kaybol*|kaçırıl*|yok|bulamıyor*|kaçırdı*|kaçtı|gelmedi|dönmedi|kaybettim|bulunamıyor|ortada
kayboldu|kaçırıldı|kayıp|kaçırdı*|kaybettim|kaybettik|bulamıyor* .. @child
@child .. eve|okuldan|okula .. gelmedi|dönmedi|gelmiyor|ulaşam*|varmamış
@child .. haber .. al*
@child .. nerede .. bilm*
öğretmen*|babası|üvey|annesi|babam|annem|amca*|dayı*|antrenör*|komşu*|kocam|bakıcı*|dede*|eşim|kreş*|eski|hoca* .. @child .. @hits|dokun*|elle*|vur*|döv*
@child .. @hits|dövül*|dokun*|elle*
öğretmen*|babam|annem|amcam|üvey|dayım|hoca* .. @hits|dokun*|elle*
çocukları|çocuğu|çocuğunu|çocuklarını .. döv*|dövüyor*|vuruyor*
@child .. morluk*|yara*|aç|ihmal|istismar*|çürük*
dokun*|elle*|okşa* .. @child|bana|amca*|özel|öğretmen*|antrenör*|üvey
özel .. bölge*|yer* .. dokun*
ben|yaşındayım 9|10|11|12|13|14|15|16|17 .. yaşındayım|yaşında
9|10|11|12|13|14|15|16|17 yaşındayım|yaşında|yasindayim & tek|yalnız*|kaçtım|kork*|kimse*|ev*|döv*|sokak*|anne*|baba*|aile*|kayıp
reşit .. değilim|olmayan & tek|yalnız|sokak*|kimse*
yalnızım|tek başımayım & anne*|baba*|aile*|kimse* & yaş*|anne*|çocuk*
@child .. yalnız|tek|kilit*|mahsur & ev*|araba*|sokak*|ağl*|saat*|gece*|oda*|daire*|banyo*|gün*|başına|kaldı|bırak*|asansör*|dışarıda
@child .. ağlıyor|çığlık*|bağır* & komşu*|gece*|saat*|döv*|sürekli|yan
komşu* & @child & döv*|ağl*|çığlık*|yalnız|aç|bağır*|vur*
yan .. daire*|ev* & @child & ağl*|çığlık*|döv*|bağır*
arabada|arabanın|araçta .. @child .. kilit*|kaldı|mahsur
@child .. araba*|banyo*|araç* .. kilit*|mahsur|kaldı
evlendir*|evlen* & @child|13|14|15|16 & zorla*|13|14|15|16|küçük|istiyor*
çocuk gelin
@child .. buldum|bulduk & yalnız|sokak*|tek|terk
@child .. kaçır*|götür*|alıp & baba*|eski|eşim|kocam|yurt*|tehdit|izinsiz
tehdit .. @child .. kaçır*|al*|götür*
çıplak|müstehcen .. foto*|resim* & @child|14|13|kız*|tehdit|şantaj|istiyor
adam|yabancı|biri .. @child .. takip|konuş*|foto*|yaklaş*|yanaş*
evden .. kaçtım`,
    'police-at-door': `
üniformalı .. kapı*|dışarıda|geldi*|adam*
kapı*|kapıda .. üniformalı|adamlar|memurlar
kapıyı .. yumruklu*|tekmeli*|zorlu* & aç*|götür*|polis*|memur*
aç kapıyı|açın .. kapıyı .. bağır*
yabancılar|göçmen dairesi|bürosu .. kapı*|geldi*
polis* .. oda*|odaları|daireleri .. arıyor|geziyor|tek
polis|polisler|memurlar|yabancılar|jandarma|polisi .. kapı*|kapıda|geldi|geldiler|önünde|dışarıda|burada|çalıyor*|vuruyor*|aşağıda|girmek|evde|zorluyor|götür*|almaya|bizi .. çal*|vuruyor*|bekliyor*|girm*|götür*|al*|dayandı|istiyor*|şu|şimdi|açayım|arıyor|kapı*|alacak*|kır*
kapı* .. polis*|memur*
kapıda .. polis*
kapıyı .. polis*|çalıyor*|kırıyor*|yumruk* & polis*|memur*
polis* .. kapı*
polis*|onlar .. götür*|tutukla*|gözaltı*|aldı*|alıp & beni|kocam*|kardeş*|bizi|oğl*|baba*|şimdi|bugün|arkadaş*|eşim*|abi*|sabah|az|götür*|gece*
gözaltı* .. alındı|al*|kocam|kardeşim|şimdi|beni|eşim|oğlum
tutukla* & kocam*|kardeş*|beni|oğl*|şimdi|polis*|eşim*|arkadaş*|abi*|bugün
sınır_dışı*|sınırdışı|deport* & bu|şimdi|yarın|bugün|gece|havaalan*|saat*|sabah|ediyor*|edecek*|uçak*|bugün
sınır|sınırdışı .. edil*|ediyor*|edecek*
geri gönder*|gönderil* & bu_gece|şimdi|yarın|havaalan*|sabah|polis*|bugün
havaalan* & polis*|götür*|sınır|deport*
bizi|beni .. almaya|götürmeye|götürmek .. geldi*|istiyor*
baskın
arama .. emri|kararı|yapıyor*|izni
tutuklama emri
ev*|oda* .. arıyor|arıyorlar|arama & polis*
karakol* & şu|tutul*|götür*|ben*|kocam|oturuyor*|gözalt*|kardeşim
polis .. arabası* & ben*|götür*|kocam
kapıyı .. açayım|açmalı|açmak & polis*|memur*
kelepçe*`,
    'homeless-tonight': `
kalacak|yatacak|uyuyacak|gidecek|sığınacak|barınacak .. yer*|yok|ev*|bir .. yok|yer*|bulam*|arıyor*|lazım|nerede|kalmadı
kalacak|yatacak|uyuyacak|gidecek .. yerim*|yerimiz|yer .. yok
bu gece .. kal*|yat*|uyu*|yer*|sokak*|dışarıda|nerede .. yok|yer|kalacağım|yatacağım|nerede|sokak*|bilmiyorum|kalabilir*|yatacak|uyuyacağım|kalıcam
nerede .. yat*|kal*|uyu* & bu_gece|gece*|sokak*|bilm*|çocuk*|yok
sokak*|sokağa|sokakta .. kal*|yat*|uyu*|at*|yaşıyor*|çocuk*|gece*|soğuk
sokakta .. kaldım|kaldık|yatıyor*|uyuyor*|kalıyor*
park*|gar*|istasyon*|bank*|araba*|arabada|köprü*|durak*|tren_garı*|çadır*|dışarıda|garda|terminal* .. yat*|uyu*|gece*|kalıyor*
dışarıda .. uyu*|yat*|kaldım|kaldık|kalıyor*|soğuk
evsiz*|barınak*|sığınak & bu|şimdi|kaldım|gece*|dolu|kapalı|yer|acil|kalacak|kaldık|lazım|sokak*|donuyor
evsizim|evsiz_kaldım|evsiz_kaldık
evden|evimden|daireden|odadan|yurttan|kamptan .. at*|kov*|çıkar* & sokak*|şimdi|bu|gece*|bugün|az|ev_sahibi*|nereye|kaldım|kapı*|kocam|beni|bizi
ev sahibi* .. at*|kov*|kilit*|çıkar* & sokak*|bugün|şimdi|kilid*|dışarı|eşya*|gece*|beni
kapının|kapı önüne .. koy*|kondu*
beni|bizi .. sokağa|kapıya|dışarı .. at*|koy*
kilidi .. değiştir*
soğuk*|donuyor*|kar|eksi|donacağ* & sokak*|dışarı*|yat*|park*|bank*|uyu*|gece* & yat*|uyu*|kal*|yer|adam|sokak*|evsiz
donuyor*|donacağ*
yurt*|kamp*|barınak*|sığınak*|heim .. dolu|kapalı|almadı*|kabul & gece*|sokak*|yat*|kal*|nereye
eksi .. derece & dışarı*|sokak*|yat*
başımızı|başımı .. sok*
çatı .. yok|altı`,
  },
  harmless: `
medical: ambulans .. şoför*|sürücü*
şiddet*|ticaret*|intihar*|yangın*|cinayet* ... hakkında|üzerine .. tez*|film*|kitap*|ödev*|makale*|araştırma*
violence,fire,medical: yıl|sene|ay önce ...
violence,fire,medical: geçen|geçtiğimiz yıl|sene ...
child: derste|dersinde|matematikte|sınavda|almancada .. kayboldu|kayıp|kayboluyor
child: kreşte|kreş|anaokulu* ... ağlıyor ..
child: ağlıyor ... kreş* ..
fire: duman dedektörünü|dedektörü ... kontrol|kapıda|takmak ..
police-at-door: müzik|gürültü ... polis ..
child,violence: oğlum|kızım|çocuğum ... çocuklara|arkadaşlarına|diğer .. vuruyor|ısırıyor|itiyor
trafficking: kaçak çalış* ...
child: kaç|yalnız ... yaş* ... tek|yalnız ..
violence: işten ... tehdit ..
fire: sigara ... duman ..
fire,poisoning: duman|yangın|gaz dedektör*|alarm*|sensör* ..
fire: ateş|mangal .. yakmak|yakabilir* ..
fire: yangın .. sigorta*|tatbikat*|merdiven*|kapısı|söndür* ..
fire: havai fişek ..
violence,suicide: bürokrasi|iş|sıcak|gürültü|stres|evrak|sırtım ... öldürüyor|öldürecek
suicide: yurtta|evde|şehirde|burada|odada|ailemle|kampta|apartmanda ... yaşamak istemiyor*
suicide: artık ... ödeyem*|gelem*|bulam*
fire: sigara ... duman*
fire: duman* ... sigara
violence: tehdit ... kovmak*|çıkarmak*|işten|avukat*|dava*|ceza*|haciz
violence: işten|kovmak*|çıkarmakla|avukat*|dava* ... tehdit
violence: gönüllü* ... kadın|sığınma
violence: sığınma|kadın ... gönüllü*
child: kaybetti|kayboldu|kayıp ... ceket*|çanta*|mont*|kimli*|pasaport*|aşı*
child: ceketini|çantasını|montunu|kartını|kimliğini|anahtarını|aşı ... kaybetti|kayboldu|kayıp
child: çocuğum|oğlum|kızım ... ceketini|çantasını|montunu|kartını|kimliğini|anahtarını ... kaybetti|kayboldu|kayıp
police-at-door: okul*|trafik ... polis*
police-at-door: polis* ... okul*|trafik
medical: geçen_yıl|geçen_sene|yıl_önce|ay_önce ... felç|kriz*|inme
medical: felç|kriz*|inme ... rehabilitasyon|yıl_önce|geçen_yıl
can sıkıntısı* .. öl*|patl*|geber*
meraktan|gülmekten|açlıktan|sıkıntıdan|sıcaktan|utançtan|yorgunluktan|soğuktan .. öl*|öldüm|ölüyorum|öleceğim|geber*|çatl*
vakit|zaman .. öldür*
telefon*|pil|batarya|bilgisayar*|laptop*|şarj* .. öldü|bitti|boş|bozuldu
fatura*|ücret*|ödeme*|masraf*|sigorta*|para|kaç|öde* ... ambulans*|hastane*|itfaiye*|acil
ambulans*|hastane*|itfaiye*|acil ... fatura*|ücret*|ödeme*|masraf*|sigorta*|para|kaç|öde*|karşıl*
itfaiyeci*|polis*|hemşire*|ambulans*|güvenlik*|itfaiye* ... olmak|meslek*|iş*|gönüllü*|eğitim*|staj*|başvur*|ausbildung|çalışmak
gönüllü*|meslek*|ausbildung|eğitim*|staj* ... itfaiye*|polis*|hemşire*|ambulans*|güvenlik*
sabıka|sicil|iyi_hal .. kayd*|belge*
polis* ... sabıka*|belge*|bisiklet*|çalındı|şikayet*|kayıp|ihbar|tutanak
bisiklet*|cüzdan*|telefon*|çanta*|pasaport*|kimli*|anahtar*|kedi*|köpe*|kart* .. çalındı|kayboldu|kayıp|kaybettim|çaldılar
kaybettim|çalındı .. pasaport*|cüzdan*|kimli*|anahtar*|telefon*|kart*
pasaport*|belge*|evrak*|kimli* ... konsolos*|büyükelçi*|daire*|yenile*|süresi|memur*|belediye*|mahkeme*|göçmen*
konsolos*|büyükelçi*|daire*|memur*|belediye* ... pasaport*|belge*|evrak*|kimli*
kurs*|seminer*|ders* ... ilk_yardım|savunma|intihar*|şiddet*|yangın*|önleme
ilk yardım .. kurs*|eğitim*
ilk yardım ... bayıl*|nefes*|kalp*|boğul*
kendini savunma
film*|roman*|kitap*|dizi*|tez*|ödev*|araştırma*|istatistik*|makale*|sergi* ... intihar*|öldür*|ticaret*|şiddet*|yangın*|tecavüz*|köle*|kayıp|ölüyor|cinayet
intihar*|şiddet*|ticaret*|köle* ... film*|roman*|kitap*|önleme|tez*|ödev*|araştırma*|istatistik*|seminer*|gönüllü*
duman|yangın|karbonmonoksit .. dedektör*|alarm*|sensör* ... zorunlu|tak*|ev_sahibi*|pil*|satın|kim|değiştir*|gerekli|bozuk
yangın .. sigorta*|tatbikat*|söndürücü*|merdiveni
sigorta* ... yangın*|kaza*|patla*
pil*|ilaç*|ilac*|boya* ... at*|geri_dönüşüm|bertaraf|çöp*
gaz ... fatura*|sözleşme*|sayaç*|şirket*|abone*
doğalgaz ... fatura*|sözleşme*|sayaç*|şirket*|abone*
nöbetçi eczane*
eczane ... nöbetçi|gece|açık
otel*|hostel*|pansiyon*|airbnb ... gece*|kal*
gece*|kal* ... otel*|hostel*|pansiyon*|airbnb
gönüllü*|bağış*|yardım ... evsiz*|mülteci*|barınak*
evsizlere .. yardım|bağış*|kıyafet
çocuk .. koltuğu|parası|yardımı|yuvası
çocuğum|bebeğim .. gece*|iyi .. uyumuyor
zil .. çal*|çalıyor
vur* .. damga|kaşe
elime vurdu`,
}
