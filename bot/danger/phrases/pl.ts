import type { DangerLexicon } from './lexicon.ts'

/** Polish. */
export const pl: DangerLexicon = {
  classes: {
    want: 'chcę|chce|chciałbym|chciałabym|chciałem|chciałam|myślę|myśli|zamierzam|zamierza|mam ochotę|ochotę|ochota|próbował|próbowała|próbuje|grozi|planuję|wolę|wolałbym|wolałabym|pragnę|zdecydowałem|zdecydowałam|hce',
    person:
      'mąż|męża|mąż|chłopak|partner|narzeczony|ojciec|tata|ojczym|matka|mama|brat|bracia|wujek|on|ona|sąsiad|sąsiedzi|teść|teściowa|żona|rodzice|rodzina|ktoś|mężczyzna|konkubent|eks|były|syn|facet|współlokator|maz|chłop|kolega',
    hits: 'bije|bił|bili|biją|pobił|pobili|pobiła|pobity|pobita|uderzył|uderza|uderzyła|uderzyli|dusi|dusił|kopie|kopnął|gwałci|zgwałcił|zgwałcili|zgwałcona|zgwałcony|znęca|maltretuje|popycha|popchnął|napadł|napadli|zaatakował|zaatakowali|atakuje|katuje|szarpie|poniewiera|spoliczkował|policzkuje|krzywdzi|molestuje|molestował|przemoc|przemocy|bita|bity|dźgnął|rzucił|bicie|okłada',
    child:
      'dziecko|dziecka|dziecku|dzieci|syn|syna|synek|synka|córka|córkę|córki|córeczka|córeczkę|niemowlę|niemowlak|niemowlaka|noworodek|chłopiec|chłopca|dziewczynka|dziewczynkę|wnuk|wnuka|wnuczka|wnuczkę|bratanek|siostrzenica|siostrzenicę|maluch|malucha|dzieckiem|córce|synowi|bobas|maleństwo|dziecko|nastolatek|uczeń|brat|siostra|synkiem|córeczką|dziewczynki',
    boss: 'szef|szefowa|pracodawca|agencja|pośrednik|właściciel|właścicielka|kierownik|brygadzista|przemytnik|przemytnicy|alfons|firma|sutener|oni|gang|gangsterzy|majster|burdelmama|rodzina|mężczyzna|ludzie|gospodarz|szefa',
  },
  phrases: {
    suicide: `
nie mam .. po_co .. żyć|męczyć|dalej|wstawać
samobój*
zabić|zabiję|zabije|powiesić|powieszę|powiesi|otruć|pociąć|tnę|tnie|pociął|skrzywdzić|utopić|zastrzelić|zabijać|okaleczam|okalecza się|sie|siebie
się|sie zabiję|zabić|zabije|powieszę|powiesić|potnę|tnę|otruję
odebrać|odbiorę|odbierze|odebrał .. sobie .. życie
odebrać|odbiorę|odbierze sobie|życie
targnąć|targnął .. życie
skończyć|zakończyć|kończę|skończę|skończy .. ze_sobą|życie
@want .. umrzeć|zniknąć|nie_żyć|zasnąć|zabić_się|skoczyć|ze_sobą
chcę|chce .. umrzeć|umrzec
nie .. chcę|chce|chcem|widzę .. żyć|sensu_życia|się_budzić|obudzić|dalej_żyć|już_żyć|istnieć|siły_żyć
nie .. chcę|chce|mam_po_co .. żyć|zyc
żyć .. nie|odechciało|sensu .. chcę|chce|mi|ma
odechciało .. mi .. żyć
dość .. życia|tego życia
mam dość .. życia|wszystkiego
zmęczon* .. życiem
życie .. nie|straciło .. sensu|sens|warte
życia .. nie .. widzę .. sensu
nie .. widzę|ma|mam .. sensu|sens|wyjścia|nadziei|przyszłości|powodu .. żyć|życia|życie|dalej_żyć
nie widzę .. już .. sensu|wyjścia
nie .. daję|dam .. już .. rady $|żyć
nie mam .. już .. siły $|żyć|dalej_żyć|na_nic|walczyć
nie mogę już|więcej|tak dalej
już nie mogę|wytrzymam|daję rady
dłużej .. nie .. wytrzymam|dam_rady
lepiej .. beze|gdyby|bez|jak|jeśli|będzie|umrzeć .. mnie|umrę|umarł*|nie_było|było
beze mnie .. lepiej|łatwiej
bez mnie .. lepiej|łatwiej
lepiej .. nie .. urodzić|narodzić|urodził*
kiedy|gdy|jak|jeśli mnie_już|już_mnie|mnie_zabraknie nie będzie
mnie .. nie będzie
mnie zabraknie
nie obudzić|obudziła|obudził .. się|już|nigdy
się nie obudzić|obudziła|obudził
zasnąć .. i .. nie|już|nigdy .. obudz*|budz*
zasnąć na zawsze
już .. nigdy .. nie .. obudz*
list|listy|wiadomość|liścik .. pożegnaln*
pożegna*|żegnam|żegna|żegnajcie|pożegnał* .. się|z|wszystkich|na_zawsze|dziećmi|dzieci .. wszystkimi|zawsze|dziećmi|życiem|światem|rodziną|wami
żegnajcie
żegnam
tablet*|leki|leków|proszki|pigułki .. uzbieral*|zebral*|zbieram|odłoż*|przygotow*|mam|wszystkie|przede & połkn*|wziąć|wezmę|umrzeć|zasnąć|wszystkie|uzbieral*|zbieram|odłoż*|zebral*|nasenn*|chcę
zbieram|uzbierał*|zebrał*|odłożył*|nazbierał* .. tablet*|leki|leków|proszki
skoczyć|skoczę|skoczy|rzucić|rzucę|skakać|wyskoczyć|rzuci|wyskoczę .. z|pod|się|ze .. mostu|dachu|okna|pociąg|metro|balkonu|tramwaj|samochód|wieżowca|tory|bloku
stoję|stoi|siedzę|siedzi .. na .. moście|dachu|krawędzi|torach|parapecie
pod pociąg|tramwaj
podciąć|podetnę|podcinam|podciął|pociąć|przeciąć .. żyły|ręce|nadgarstki|sobie
żyły
tnę|tnie się|sobie
okalecz*
sznur|stryczek|lina .. szyj*|kupił*|gotow*|wisi
ciężarem|ciężar .. dla|jestem
zaopiekujcie|zajmijcie .. się .. dziećmi|synem|córką|moimi
nikt .. mnie|za .. nie .. tęsknił|tęsknić
myśli .. samobój*|o_śmierci|śmierci
myślę|myśli .. o .. śmierci|samobójstwie
głosy .. każą|mówią
ostatni|ostatnia|ostatnie .. wiadomość|dzień|noc|list .. życia|moja|mój|życiu
jutro mnie_już|już_mnie nie będzie
wszystko .. się|wkrótce .. skończy & niedługo|wkrótce|dziś|jutro
mówi|pisze|powiedział* .. że|o .. nie chce|chce .. żyć|umrzeć|śmierci|zabić
żyć .. dłużej|już .. nie`,
    medical: `
nie|trudno|ciężko|ledwo|przestał|przestała|problem*|kłopot*|mogę|może|słabo .. oddycha|oddychać|oddycham|oddech|oddychac|tchu
oddycha .. nie|ciężko|ledwo|słabo|dziwnie|źle|charczy|płytko
brak* .. tchu|powietrza|oddechu
dusi się|duszę się
dusi|duszę|dusząc|udusi*|zakrztusił*|zadławił*|krztusi|dławi
utknął|utknęło|stanęło|utkwił* .. gardle|przełyku
sini*|siny|sina|sine|zsiniał* .. usta|twarz|na|dziecko|wargi
usta|wargi .. sine|zsiniał*|sinieją|spuchły
ból|boli|bóle|ucisk|kłuje|pieczenie|ściska|gniecie .. w|klatce|piersi|sercu|serce|klatki|mostk*|lewej_ręce|za_mostkiem
klat* .. piersiow* .. boli|ból|ściska|piecze|ucisk|gniecie
serce .. boli|kłuje|stanęło|ściska
w piersi* & ból|boli|ucisk|kłuje|ściska
zawał*
atak .. serca|padaczk*|epilep*|astmy|drgaw*
udar
wylew
nieprzytomn*
stracił*|traci|utrata .. przytomność|przytomności
bez przytomności
zemdla*|omdla*
nie .. budzi|rusza|obudzić|odzyskuje_przytom*|dobudzić|ocknął
nie .. reaguje|odpowiada & oddycha|leży|podłodze|nieprzytomn*|dziecko|mąż|on|ona|tata|mama|babcia|dziadek|list
upadł*|przewrócił* .. i|się .. nie|nieprzytomn*|rusza|reaguje
nie ma pulsu|tętna
brak pulsu|tętna
krwaw*|krew|krwotok|krwi|krwią .. nie|dużo|mocno|bardzo|leci|zatamować|ustaje|wszędzie|wymiotuje|kaszle|głow*|z_ust|ciąż*|przestaje|tryska|silnie|pluje
krwotok
wykrwawi*
zatamować .. krw*
wymiotuje|kaszle|pluje|straciła|traci|wypluwa .. krwią|krew|dużo_krwi
twarz|usta|kącik|buzia .. opad*|wykrzywi*|krzyw*|opadn*|zdrętwi*|sparaliż*
nie .. może .. mówić|ruszyć|poruszyć|podnieść|ruszać & nagle|ręk*|twarz|usta|stron*|nog*|bełkocze
bełkocze|bełkot*
ręka|noga|strona|połowa|ręki|ręką .. zdrętwi*|sparaliż*|bezwładn*|drętwieje|nie_czuje
sparaliżowa*
wody .. odeszły|odchodzą|płodowe
odeszły .. wody
rodzi|rodzę|poród|porodu .. się|zaczął|już|teraz|dziecko|zaczyna|żona|w_domu|zaczęł*
skurcze .. co|minut*|regularn*|mocne|silne|zaczęł*|częste|porodow*
ciąż*|ciężarn* & krwaw*|krew|ból|boli|skurcz*|upad*|rusza|wody|zemdla*|plami*|kopie
drgaw*|padacz*|epilep* & ma|dostał*|dziecko|atak|teraz|leży|przest*|trzęsie|mąż|syn|pierwszy|minut*
ma|dostał*|napad|atak drgaw*|padacz*|epilep*
drgawki
trzęsie|drży .. podłodz*|pian*|cały|nieprzytomn*|drgaw*|oczy
piana|pianę .. z|ust
gorączk*|temperatur* .. 40|41|42|39|wysok*|nie|bardzo|ponad & niemowl*|dziec*|syn*|córk*|budzi|wiotk*|miesi*|drgaw*|reaguje|spada|pije|apatycz*|noworod*|wysypk*|sztywn*|maluch*|wnuk
40|41|42|39 .. gorączk*|stopni_gorączki
niemowl*|noworod*|dziecko|maluch .. wiotk*|apatycz*|nie|lej* .. pije|je|budzi|reaguje|oddycha|apatycz*|gorącz*|płacze|wiotk*
uczul*|alergi* & puch*|oddych*|spuch*|wstrząs|gardł*|język|twarz|dus*|opuch*
gardło|język|twarz|usta|wargi .. puchn*|spuch*|opuch*|obrzęk
anafila*
użądlił*|ugryzł*|ukąsił* .. osa|pszczoła|żmija|wąż|szerszeń
osa|pszczoła|szerszeń & gardł*|usta|język|puch*|oddych*|ust
żmija
spadł*|spadła|wypadł*|upadł*|zleciał*|zleciała .. z|ze .. drabiny|dachu|schodów|balkonu|okna|rusztowania|drzewa|wysokości|piętra
uderzył*|uderzenie .. głow* & wymiot*|krw*|nieprzytomn*|śpi*|senn*|zemdla*|splątan*
wypadek|wypadku & rann*|krw*|zakleszcz*|ciężk*|nieprzytomn*|samoch*|teraz|leż*|potrąc* & rann*|krw*|zakleszcz*|ciężk*|nieprzytomn*|leż*
potrącił*|potrącony|potrącona|przejechał* .. samochód|auto|autobus|tramwaj|przez|pociąg|człowieka|mnie|ją|go
ciężko rann*
porazi* .. prąd*
prąd .. porazi*
topi_się|tonie|utonął|utopił*|tonęła|podtopi*
oparz*|poparz* & wrząt*|olej*|twarz|ręk*|dzieck*|ciał*|mocno|gorąc*|kaw*|herbat*|syn*|córk*
wrzątkiem|wrzątek
cukrzyc*|cukier|insulin* & nieprzytomn*|trzęsie|spad*|zemdla*|śpiączk*|reaguje|poci
astm* & atak|oddych*|inhalator|dus*
odciął|obciął|urwał*|ucięło|obcięło|odcięło|uciął .. palec|palce|rękę|dłoń
palec|palce .. odci*|obci*|uci*|urw*
dźgni*|pchnięt* .. nożem
nożem .. dźgn*|zrani*|pchn*|brzuch
rana|ranę .. głębok*|kłut*|nóż|krw*
karetk* .. szybko|potrzeb*|wezw*|proszę|przyślij*|natychmiast|pilnie|dzwo*
wezwij*|potrzebuj*|przyślij*|wezwać|wzywaj*|dzwońcie|potrzebn* .. karetk*|pogotow*|lekarza|ratownik*
pogotowie .. szybko|wezw*|potrzeb*|natychmiast|pilnie
umiera|umieram & mąż|ojciec|mama|pomoc*|dziecko|chyba|szybko|ja|on|ona|tata|ktoś|mój|moja|na
umiera mi|mój|moja|na
ból .. głowy & nagły|nagle|najgorszy|życiu|kark*|sztywn*|potworny & nagły|nagle|najgorszy|życiu|kark*|wymiot*
sztywn* .. kark
ból|bóle|boli .. brzuch* & nie_do_wytrzymania|straszn*|okropn*|potworn*|wytrzym*|silny|bardzo
potworny|straszny|okropny .. ból .. brzuch*|pleców|w
kość .. wystaje|widać|na_wierzchu
złamanie otwarte`,
    poisoning: `
zatru*|otru* & dzieck*|gaz*|grzyb*|czad*|lek*|syn*|córk*|mąż|pokarm*|jedzeni*|ktoś|się|tabletk*|chyba
zatrucie|zatruł*|zatrułam|otruł*
trucizn*|trutk*
wypił*|wypiło|zjadło|połknęło|napiło|połknął|połknęła|połknął|zjadł*|wypiła|zjadła|napił*|łyknął|łyknęła|polizał*|pije|ssał|buzi|zjadłem|zjadłam|zjedliśmy|połknęli & wybielacz*|środek|środka|środków|płyn*|proszek|chlor*|domestos|kret|kreta|kwas*|ocet|octu|benzyn*|alkohol*|bateri*|magnes*|grzyb*|jagod*|roślin*|liść|liście|tablet*|lek|leki|leków|lekarstw*|kapsułk*|szampon*|perfum*|detergent*|rozpuszczaln*|aceton*|nikotyn*|papieros*|niedopałek|żrąc*|truciz*|trutk*|monet*|pigułk*|odkamieniacz*|naft*|zmywacz*|mydło|chemi*|odrdzewiacz|denaturat|spirytus|klej|farb*|owoce|jagody|syrop*|udrażniacz*
za_dużo|całe|garść|opakowanie|wszystkie|paczkę|zbyt_wiele .. tablet*|leków|proszków|leki|paracetamol*|apapu
przedawkow*
zapach* .. gazu
czuć|śmierdzi|czuję|pachnie|capi|czujemy .. gaz|gazem
gaz .. ulatnia|wyciek*|czuć|śmierdzi|cieknie|ulatuje
gaz* wyciek*
wyciek .. gazu
czad* & alarm|czujnik|zatru*|głow*|piecyk|mdłości|ulatnia|chyba
czad|czadem|czadu
tlenek węgla
tlenkiem węgla
ból_głowy|zawroty|mdłości|kręci|słabo|nudności|głowa & piecyk|piec|gaz|grill|węgiel|junkers|kominek|agregat|koza|ogrzewa*|czad
grill|agregat|węgiel & mieszkan*|pokoj*|wewnątrz|domu & głow*|słabo|mdłości|nieprzytomn*|zawrot*|mdli
grzyb* .. zjad*|zebra*|zjedliś* & wymiot*|źle|brzuch*|biegunk*|trują*|zatru*|mdł*|boli
muchomor*|sromotnik*|trujący*|trujące & zjad*|jadł*|zjedl*
zmiesza* .. chlor*|wybielacz*|środk*|oct*|kwas*|domestos*
wdycha*|nawdycha* .. chlor*|gaz*|dym*|opar*|chemi*
do oka|oczu|oko|oczy & środek|kwas*|chlor*|żrąc*|płyn|wybielacz*|kret|chemi*|prys*
ukąsił*|ugryzła .. żmija|wąż
dosypał*|wsypał*|wrzucił*|dolał* .. do|mi|coś .. drinka|napoju|szklanki
coś .. do .. drinka|napoju|szklanki`,
    fire: `
pożar & w|u|mieszkan*|dom*|kuchn*|sąsiad*|blok*|pomoc*|piwnic*|jest|wybuch*|szybko|straż|budyn*|teraz|hostel*
^ pożar
pożar $
pali|płonie|płoną|pala|palą|zapalił*|zajął|zajęł*|żarzy|tli|paliło|fajczy .. się|dom|mieszkanie|kuchnia|piwnica|dach|samochód|auto|balkon|u|sąsiad*|blok|budynek|zasłon*|firan*|olej|patelni*|kanapa|łóżko|śmietnik|cały|nam|garaż|telewizor|bateria|w|hulajnoga|piekarnik|ubranie
pali się .. u|w|mi|nam|dom|mieszkanie|kuchnia|coś|na|samochód|olej|piwnica|klatka|sąsiad*|blok|łóżko|cały|tu|szybko|dach
pali się
dom|mieszkanie|kuchnia|piwnica|dach|samochód|auto|balkon|blok|budynek|zasłon*|firan*|olej|patelni*|kanapa|łóżko|śmietnik|garaż|bateria|gniazdk*|piekarnik|choinka|pralka|pokój|hulajnoga .. pali|płonie|ogień|dymi|ogniu|iskrzy|kopci|zapali*|płomieni*|zajęł*
ogień|ognia & mieszkan*|dom*|kuchn*|sąsiad*|zgas*|pomoc*|płomien*|rozprzestrz*|wszędzie|straż*|patel*|pokoj*|duży|balkon*|piwnic*|klat*
płomienie|płomieni*|w_ogniu|płonie|płoniemy
dym .. z|ze|w|wszędzie|wydobywa|czarny|gęsty|leci|unosi|spod|dużo|pełno|klat*
dym* & klat*|mieszkan*|sąsiad*|gniazd*|okn*|korytarz*|piwnic*|kuchn*|schod*|dach*|drzwi|pokoj*|budyn*
zadymi*
czuć|śmierdzi|zapach|pachnie .. spalenizn*|dym*|swąd|spalonym|palonym
swąd
iskrzy|iskry & gniazd*|kabel|prąd*|korki|bezpieczni*
podpali*|podkład*
podpalił*|podpalają|podpalić|podłożył* .. ogień|dom|mieszkanie|drzwi|samochód|nas|nam|śmietnik|się
wybuch*|eksplo* & gaz*|dom*|teraz|sąsiad*|blok*|kuchn*|butl*|bateri*|głośn*|był
straż* .. szybko|wezw*|przyjedź*|natychmiast|pilnie
wezwij*|przyślij*|wezwać|dzwońcie .. straż*
nie .. możemy|mogę .. wyjść|uciec|wydostać & dym*|ogień|ognia|pożar*|pali
alarm|czujnik .. przeciwpoż*|dymu|pożarow* .. wyje|dzwoni|włączył & dym*|czuć|sąsiad*|pali|swąd`,
    violence: `
@person .. mnie|nas|ją|mi|moją|swoją|się .. @hits
@person .. @hits
mnie|nas|mi .. @hits
@hits .. mnie|nas|mi|przez_męża|mąż|przez|ją|moją
jestem|zostałam|zostałem|byłam|byłem|jest|została .. bita|bity|pobita|zgwałcon*|napadnięt*|maltretowan*|ofiarą|zaatakowan*|pobity|molestowan*
gwałt*|zgwałc*|gwałci*
przemoc* .. domow*|w_domu|mąż|partner|rodzin*|seksual*|doświadcz*|ofiar*
ofiarą przemocy
molest*|napast* & mnie|szef|sąsiad|wujek|seksual*|mi|właściciel
dobiera .. się .. do mnie
grozi|groził*|grożą|groźby|groził .. mi|śmierc*|że|nam|zabi*|nożem|mąż|były|dzieciom|pobiciem|bronią .. zabi*|nożem|śmierci*|mąż|że|mi|były|zabierze|pobi*|spali
grozi mi|nam|mnie
zabije|zabić|zabiję|zadźga|udusi|zarżnie .. mnie|nas|ją|cię
mnie|nas|ją|cię .. zabije|zabić|zabiję|zadźga|udusi
chce|próbował|obiecał|grozi .. zabić|udusić|zgwałcić
nożem|nóż|siekier*|pistolet* & grozi*|goni|mąż|rzucił|biega|atak*|on|sąsiad|przykład*|trzyma|rękach|ręce|lata
boję|boi|boimy|lęk|strach|przeraż*|boje .. się|wrócić|męża|ojca|byłego|domu|życie|brata|że|iść|partnera|chłopaka .. wracać|wrócić|męża|ojca|domu|życie|byłego|zabije|go|partnera|chłopaka|pobije|brata|swoje|zrobi|iść
boję .. się .. wracać|wrócić .. domu
boję się .. męża|jego|ojca|go|partnera
zamknął|zamknęli|zamyka|zamykają|więzi|uwięzi* .. mnie|nas|ją|na_klucz|drzwi_na
mnie|nas|ją .. zamkn*|zamyka*|więzi
nie .. pozwala|wypuszcza|pozwalają|wypuszczają|puszcza .. mi|mnie|wychodzić|wyjść|z_domu|nam|nas|dzwonić|jej
nie wypuszcza
śledzi|prześlad*|stalk*|idzie|nęka|chodzi|goni|czai|podąża .. mnie|za_mną|nas|ktoś|były|za
za mną .. idzie|chodzi|ktoś|jedzie|łazi
ktoś .. śledzi|idzie|mnie|próbuje|goni
zmusza|zmuszają|zmuszana|zmuszony|każą|każe|siłą .. mnie|do|wyjść|mi|ją .. ślub*|małż*|seks*|współżycia|za_mąż|spać|wyjść|za
małżeństw* .. przymus*|zmusz*|wbrew
za mąż & zmusz*|wbrew|każą|siłą|rodzic*|nie_chcę
wbrew .. mojej|jej|woli
honor* & zabi*|rodzin*|bracia
uciekł*|uciec|uciekam|uciekać|chowam|schował*|ukryw*|ukrył* .. od|przed|w|się .. męża|mężem|łazience|domu|nim|partnera|rodziny|toalecie|ojcem|niego|byłym|chłopaka
schronisk*|dom|schronienie|ośrodek .. dla .. kobiet & potrzeb*|teraz|dziś|gdzie|pilnie|mąż|szukam
siniak*|siniaki|podbite_oko & mąż|cał*|bije|partner|ciał*|twarz|on|od|mam|rękach
złamał .. mi|nos|rękę|żebro|szczękę|palec
ciągn*|szarp*|wlókł|chwyci* .. za .. włosy|gardło|szyję
za gardło|włosy
agresywn*|pijany|wściekły & mąż|bije|boj*|krzyczy|on|rzuca|demoluje|ojciec
krzyk*|krzyczy|wrzask* & sąsiad*|kobiet*|pomocy|ścian*|bije & bije|pomocy|ścian*|kobiet*|ratunk*
wyważa|wyłamuje|włamuje|dobija|wali|kopie .. do|drzwi|się & mąż|były|ktoś|on|pijany|teraz|próbuje
ktoś .. włamuje|wdziera|próbuje|wyważa
włamywacz*
okradli|napadli|napadł|pobili|zaatakowali & mnie|nas|właśnie|ulicy|teraz|nożem|rasist*`,
    trafficking: `
nie wolno .. nam|mi .. wychodzić|wyjść|dzwonić & śpi*|magazyn*|prac*|szef*|pilnuj*
handel* .. ludźmi
handlu ludźmi
niewoln*
@boss .. zabrał*|zabrali|odebrał*|trzyma|ma|nie|zatrzymał*|schował*|odebrali|zabiera|trzymają|mają .. paszport*|dokument*|dowód|dowody
@boss .. nie .. oddaje|chce|oddają|odda .. paszport*|dokument*|dowod*
zabrał*|zabrali|odebrał*|odebrali|zatrzymał* .. paszport*|dokument*|dowód & szef|pracodaw*|prac*|oni|agencj*|właściciel*|nie|kierown*|uciec|odejść|nam|mi|przemytn*
paszport*|dokument*|dowód & szef|pracodaw*|agencj*|właściciel*|kierown*|pośredni*|przemytn*|brygadzist* & zabra*|odebra*|odda*|trzyma*|ma|mają|nie
zmusz*|przymus*|każą|każe .. mnie|do|prostyt*|pracować|pracy|nas|spać|żebra*|kraść|oddawać|seks* & prostyt*|prac*|mężczyzn*|klient*|żebra*|kra*|seks*|dług*|ciał*|darmo|niewoln*
prostyt*|burdel*|sutener*|alfons*|agencji_towarzyskiej & zmusz*|muszę|dług*|uciec|sprzeda*|każ*|wbrew|siłą|wywie*|chcą|bij*|alfons*
sutener*|burdelu|alfons*
spać|seks .. z .. mężczyznami|klientami|obcymi
sprzedaw* .. ciał*|siebie
dług*|długu|winien|winna|spłac* & odprac*|podróż*|agencj*|szef*|przemytn*|groż*|oddać|paszport*|odejść|sprowadz*|wolna & odprac*|podróż*|przemytn*|groż*|szef*|paszport*|odejść|prac*|wolna|wypusz*
odpracow* .. dług*|podróż
dług* .. odpracow*
przemytn* & groż*|dług*|pieni*|rodzin*|paszport*|zmusz*
nie .. pozwal*|wypuszcz*|puszcz*|wolno|mogę|możemy|może .. wyjść|wychodzić|odejść|wyjechać|opuścić|opuszczać|nas|mnie|dzwonić & prac*|szef*|fabry*|restaurac*|gospodar*|paszport*|agencj*|budow*|klient*|właściciel*|farm*|pole|pilnuj*
nie wypuszcz* .. pracy|nas
zamykają|zamknęli|więż*|przetrzym*|trzymają|uwięz* & prac*|szef*|fabry*|nas|hal*|mężczyzn*|siłą|kobiet*|mieszkan*|burdel*|dziewczyn*|wbrew|właściciel*
przetrzym*|trzymają .. nas|mnie|ją|siłą|wbrew|zamkn*|tu|ludzi|kobiet*
pilnuj*|ochron*|strażnik*|nadzor* & prac*|wyj*|śpi*|uciec|dzień|nas|zawsze|drzwi & wyj*|śpi*|uciec|nas|drzwi
śpi*|mieszka*|śpimy|nocuj* .. w|na .. pracy|fabryce|budowie|magazynie|hali|warsztacie|restauracji|piwnicy|zakładzie|kontenerze & szef*|płac*|paszport*|wyj*|pensj*|prac*|pieni*|pozwal*|budow*|zakład*|hal*
nie|bez|żadn* .. płac*|pieni*|wypłat*|pensj*|zapłat* & paszport*|zamk*|groż*|wyj*|śpi*|bij*|odejść|pozwal*|uciec
16|17|18|20 godzin .. dzien*|dobę & bez|nie|paszport*|płac*
sprzedal*|sprzedał*|sprzedana|sprzedany|kupił* .. mnie|nas|ją|mężczyzn*|do|dziewczyn*
mnie|nas|ją .. sprzedal*|sprzedał*|kupił*
groż* .. rodzin*|rodzic*|dzieciom|że & prac*|dług*|uciek*|odej*|kraj*|pieni*
obieca* .. prac* & prostyt*|klub|burdel*|paszport*|zmusz*|seks*|mężczyzn*`,
    child: `
nie .. odwiózł|oddał|przywiózł|zwrócił|odwiozł* .. dziecka|syna|córki|dzieci
dziewczynka|chłopiec|dziecko|maluch .. płacze|sama|samo|sam .. sama|samo|sam|ulicy|przystanku
zaginęło|zaginął|zaginęła|zniknęło .. mi|nam .. dziecko|syn|córka
@child .. zagin*|porwa*|uprowadz*|zniknę*|zniknął|uciekł*|uciekła
zaginął|zaginęła|zgubił*|porwali|porwał*|zginęło|zniknął|zniknęła|zniknęło|uprowadz* .. @child
@child .. zaginął|zaginęła|zaginęło|zgubił*|porwan*|zniknął|zniknęła|zniknęło|zginęło
@child .. nie .. wrócił*|wróciło|przyszedł|przyszła|dotarł* & dom*|szkoł*|nadal|godzin*|od|wczoraj|telefon*
nie .. mogę|możemy|mogłam .. znaleźć|odnaleźć .. @child
nie .. mogę znaleźć & @child
szukam .. @child & zagin*|zniknę*|pomoc*|zgubi*
gdzie jest .. @child
nauczyciel*|wychowaw*|ojciec|ojczym|matka|tata|wujek|trener|opiekun*|dziadek|sąsiad|sąsiedzi|mąż|mama|macocha|były|rodzice|niania|partner|pani .. @hits|dotyka*|głaszcze|obmacuj* .. @child|mnie|swoje
ojciec|tata|ojczym|mama|matka|rodzice|wujek|nauczyciel|dziadek .. mnie|nas|mi .. @hits|dotyka*
@child .. @hits
@hits .. @child
@child .. siniak*|głod*|zaniedb*|maltretowan*|ranne|ranny
siniak* & @child|przedszkol*|ojciec
dotyk*|obmac*|macał|macać|molest* & @child|wujek|nauczyciel|trener|ojczym|intymn*|dziadek|mnie|majt* & intymn*|@child|wujek|ojczym|trener|majt*|nauczyciel|między
mam 9|10|11|12|13|14|15|16|17 lat & sam|sama|boj*|uciekł*|rodzic*|ulic*|bij*|pomoc*|nikt*|dom*|spać|nie
9|10|11|12|13|14|15|16|17 lat & sam|sama|uciekł*|rodzic*|ulic*|boj* & sam|sama|uciekł*|bez|ulic*|boj*
nieletni*|niepełnoletni* & sam|sama|ulic*|rodzic*|bez
jestem sam|sama .. bez .. rodziców|opieki
@child .. sam|sama|samo|same|zamknięt*|zatrzasn* & dom*|samoch*|mieszkan*|ulic*|płacze|godzin*|noc*|pokoj*|dni*|bez|łazien*|mróz|zostawi*|dworc*|od|aucie|balkon*
@child .. zatrzasn*|zamkn* .. w|samoch*|łazien*|aucie
@child .. płacze|krzyczy|wrzeszczy|płacz|krzyk* & sąsiad*|noc*|godzin*|bij*|ścian*|ciągle|cały
sąsiad* & @child & bij*|krzy*|płacz*|sam*|siniak*|głod*|zaniedb*
wydać|wydają|zmuszają|wyjść .. za mąż & @child|14|15|13|16
znalazł*|znaleźliś* .. dziecko|niemowl*|chłopc*|dziewczynk* & sam*|ulic*|porzuc*|płacz*
wywie*|zabra*|porwa*|uprowadz* .. @child|moje & mąż|ojciec|były|bez|zagran*|groz*|kraju|zgody
groz* .. zabierze|wywiezie|porwie|odbierze .. @child|dzieci
nag*|rozbieran* .. zdję*|fot* & @child|14|13|12|lat|szantaż*|groz*|internet
obcy|nieznajomy|mężczyzna .. zaczep*|śledzi|rozmawia|fotograf*|nagrywa .. @child|dzieci
uciekłem|uciekłam .. z domu
boję .. taty|ojca|rodziców|mamy|ojczyma`,
    'police-at-door': `
mundur*|umundurowan* .. drzwi*|pod|puka*|stoją
krzyczą|krzyczy .. otwier*|otwórz*
urząd|urzędnicy|imigracyjn* .. pod|drzwi* .. drzwi*|puka*
policjanci|policja .. chodzą|chodzi|sprawdzają .. pokojach|pokoje|mieszkaniach
policja|policjanci|policjant|straż_graniczna|funkcjonariusze|policję|komornik .. drzwi*|puka*|stoi|stoją|dzwoni*|pod|dobija*|u|wali|przyszł*|jest|wchodz*|chce|na_dole|są|zabier* .. drzwi*|nas|mnie|mną|teraz|wejść|otworzyć|zabrać|mieszkan*|domu|puka*|stoi|stoją|dobija*|wali|przeszuk*|zabier*|aresztować|nakaz*|dołu|pokoju
drzwi* .. policj*
pod .. drzwiami .. policj*
puka*|dobija*|wali|dzwoni|stoi|stoją .. policj*|policja
policj*|oni|funkcjonariusz* .. zabier*|zabra*|areszt*|zatrzym*|wyprowadz*|zgarn* & mąż|męża|brat*|mnie|nas|ojc*|syn*|przed|teraz|właśnie|dziś|kolegę|dzisiaj|rano|chwil*|rodzin*|chłopaka|sąsiada
zabrali|zabierają|aresztowali|zatrzymali|wyprowadzają .. mnie|nas|męża|brata|ojca|syna|mojego|kolegę|przyjaciela & policj*|teraz|właśnie|dziś|przed|rano|deport*
męża|brata|ojca|syna|mnie|nas .. zabrali|zabierają|aresztowali|zatrzymali|aresztowano|zatrzymano|deportują
chcą|przyszli|przyjechali .. nas|mnie|go|po .. deport*|zabrać|aresztować|wywieźć|nas|mnie
deport*|wydal* .. dziś|teraz|jutro|noc*|godzin*|lotnisk*|rano|samolot*|zaraz|już|dzisiaj
dziś|teraz|jutro|dzisiaj|noc|rano|zaraz .. deport*|wydal*
deportują .. nas|mnie|męża
lotnisk* & deport*|policj*|wiozą|wydal*|zabra*
nalot|obława
przeszuk* & policj*|mieszkan*|dom|nakaz
nakaz .. przeszuk*|areszt*|zatrzym*
komisari*|komend*|areszc*|celi & jestem|siedz*|mąż|zatrzym*|trzymają|brat|zabra*
otwierać|otworzyć|wpuścić|wpuszczać & policj*
kajdank*`,
    'homeless-tonight': `
nie .. mam|mamy|ma|wiem|wiemy .. gdzie|dokąd|miejsca|noclegu .. spać|nocować|iść|się|przenocować|pójść|podziać|spędzić|mieszkać
nie .. mam|mamy .. gdzie .. spać|nocować|iść|pójść|mieszkać
gdzie .. spać|przenocować|nocować|przespać & dziś|noc*|dzisiaj|teraz|nie|ulic*|mogę|darmo|dzieć*
bez .. dachu|noclegu|domu & nad|jestem|dziś|noc|teraz|zostal*|dzieć*|jesteśmy|głową
dachu nad głową
nocleg*|noclegown*|schronisk*|łóżk*|przytułek|miejsc* .. na|dziś|pilnie|potrzeb*|noc|szukam|pełn*|zamkn*|dzisiaj|teraz|dla_bezdomnych & dziś|noc|pilnie|dzisiaj|teraz|pełn*|zamkn*|ulic*|brak|natychmiast|nie|wyrzuc*
na ulicy|bruku|ulicę|bruk|dworze|dworcu|mrozie & śpi*|jestem|jesteśmy|dziś|noc*|zosta*|wyrzuc*|dzieć*|teraz|mieszk*|wylądow*|siedz*|stoj*|zimno|walizk*|koczuj*
śpię|śpimy|śpi|spałem|spałam|spaliśmy|nocuję|nocujemy|spać|spał|śpią|koczuję .. na|w|pod .. dworcu|ulicy|parku|samochodzie|ławce|mostem|klatce|przystanku|namiocie|dworze|aucie|lotnisku|piwnicy|zewnątrz|altanie
bezdomn* & jestem|teraz|dziś|zosta*|marzn*|leży|noc*|mróz|zimno|jesteśmy|zamarz*|dzieć*
wyrzuc*|wyrzucił*|wyrzucili|eksmit*|wygonił*|wywalił*|wystawił* .. mnie|nas|z|na & ulic*|dziś|teraz|mieszkan*|domu|noc*|właściciel*|dzisiaj|bruk*|właśnie|pokoj*|gdzie|mąż|dokąd
wyrzucił*|wyrzucili|wyrzuca .. mnie|nas .. z .. domu|mieszkania|pokoju
zmienił*|wymienił* .. zamki|zamek
mróz|mrozi*|zimno|minus|marzn*|zamarz*|śnieg|stopni & ulic*|śpi*|noc*|dworz*|ławce|bezdomn*|dworc*|zewnątrz & śpi*|noc*|bezdomn*|leży|jestem|nie|człowiek|spać|jesteśmy|gdzie
zamarzam|zamarznę|zamarzamy|zamarznie|zamarza
dworc* & noc*|śpi*|spać|utkn*|siedz*|gdzie & spać|śpi*|noc*|gdzie|dzieć*
przyjechal* & nie|gdzie & spać|nocleg*|gdzie|zatrzymać
hostel|schronisko|noclegownia|ośrodek .. pełn*|zamknięt*|nie|odmów* & noc*|spać|ulic*|dziś|gdzie|miejsc*`,
  },
  harmless: `
na razie
poisoning: jaka|jaką|jaki|kupić|gdzie .. trutk*|trucizn* ...
praca|pracę|referat|film|książka|książkę|esej|artykuł .. o ...
violence,fire,medical: lata|lat|rok|miesięcy|miesiące temu ...
violence,fire,medical: zeszłym|ubiegłym roku ...
child: płacze ... przedszkol*|żłob* ..
police-at-door: policj* ... sąsiad* ... muzyk*|hałas* ..
child: czy|może|ile|wieku ... sam|sama|samo|same ..
child,violence: syn|córka|dziecko bije|gryzie|popycha .. inne|innych
fire: sąsiad*|palą|pali ... dym* .. papieros*|balkon*|mieszkania
fire,poisoning: czujnik*|czujka|czujki|detektor*|alarm .. dymu|czadu|gazu|przeciwpożarow* ..
fire: rozpalić|palić|zrobić .. ognisko|grill ..
fire: ognisko|ogniska|grill|fajerwerki ..
fire: ubezpiecz*|szkod*|próbn* .. pożar*|ogni* ..
fire: palić|palenie|palacz* ..
violence,suicide: biurokracja|praca|upał|hałas|stres|papiery|plecy|język ... zabije|zabija|wykończy
violence: zabije mnie ... zapomnę|spóźnię|zgubię ..
suicide: mam dość ... pracy|hałasu|pogody|czekania|biurokracji|szefa|sąsiadów|zimy ..
medical: urząd|właściciel|hotline|szkoła|firma ... odpowiada|reaguje ..
suicide: nie chcę .. żyć|mieszkać ... hotelu|mieszkaniu|rodzicami|mieście|tutaj|akademiku|pokoju|niemczech|mężem
suicide: już nie mogę|mam ... płacić|przyjść|znaleźć|czekać|pracować
suicide: nie mogę już ... płacić|przyjść|znaleźć|czekać|pracować
fire: pali|papieros*|palacz*|palą ... dym*
fire: dym* ... papieros*|palacz*
fire: sąsiad* pali .. papieros*|na_balkonie|i dym
fire: sąsiad pali i dym ... mieszkania
fire: rok|lata|lat|miesi*|zeszł* ... pożar*|spali*
medical: rok|lata|lat|miesi*|zeszł* ... udar|zawał|atak|wypadek
medical: udar|zawał|atak ... rehabilit*|rok|lat|miesi*
violence: grozi|groził|grożą ... zwolnien*|sąd*|adwokat*|eksmis*|mandat*|prąd*|podwyżk*|komornik*
violence: wolontariu* ... kobiet|przemoc*
child: zgubił*|zgubiło|zaginął|zaginęła ... kurtk*|plecak*|legitymac*|zęba|klucz*|książeczk*|paszport*
child: dziecko|syn|córka ... zgubił*|zgubiło ... kurtk*|plecak*|zęba|klucz*|czapk*
trafficking: kopi* ... paszport*|dokument*
police-at-door: szkoł*|przedszkol*|drogow* ... policj*
police-at-door: policj* ... szkoł*|przedszkol*|drogow*
umieram|umierać|umrę|umrzeć|zdycham|konam z|ze nudów|śmiechu|głodu|ciekawości|gorąca|wstydu|pragnienia|strachu|zmęczenia
zabić|zabijam|zabijanie .. czas
telefon|bateria|laptop|komputer|akumulator .. padł*|umarł*|rozładow*|zdechł*|martw*
rachunek|rachunki|zapłac*|płac*|koszt*|ubezpiecz*|faktur*|ile|cena|darmow* ... karetk*|pogotow*|szpital*|straż*|ratunk*|sor
karetk*|pogotow*|szpital*|straż*|ratunk* ... rachunek|rachunki|zapłac*|płac*|koszt*|ubezpiecz*|faktur*|ile|cena|darmow*|opłat*
prac*|zostać|zawód|szkol*|wolontariu*|kurs*|ausbildung|staż|rekrut*|aplik*|ochotnic* ... straż*|policj*|pielęgniar*|karetk*|ochron*|ratowni*|pogotow*
straż*|policjant*|policji|pielęgniar*|ratowni* ... prac*|zostać|zawód|szkol*|wolontariu*|ausbildung|staż|rekrut*|ochotnic*
zaświadcz* ... niekaraln*|policj*
niekaraln*
policj* ... zaświadcz*|niekaraln*|zgłos*|rower*|kradzież*|skradz*|ukrad*|zgub*
ukrad*|skradz*|zgubił*|zgubion*|zaginął|kradzież* .. rower*|portfel*|telefon*|torb*|paszport*|klucz*|kart*|dokument*|walizk*|plecak*
rower*|portfel*|telefon*|torb*|paszport*|klucz*|kart*|dokument*|walizk*|kot|kota|pies|psa|paczk* .. ukrad*|skradz*|zgub*|zagin*|znikn*
paszport*|dokument* ... ambasad*|konsulat*|urz*|wyrob*|przedłuż*|nieważn*|traci|wygas*|cudzoziem*|sąd*
ambasad*|konsulat*|urz*|cudzoziem* ... paszport*|dokument*
kurs*|szkolen*|warsztat*|wykład*|seminar* ... pierwsz*|samoobron*|samobój*|przemoc*|pożar*|udzielania
pierwsz* pomoc*
samoobron*
film*|powieść|książk*|serial*|prac*_magistersk*|badani*|statystyk*|artykuł*|wystaw*|referat*|kryminał*|esej*|dokument ... samobój*|zabi*|handl*|przemoc*|pożar*|gwałt*|niewoln*|zagin*|umiera|prostyt*|morder*
samobój*|przemoc*|handel*|niewoln*|prostyt* ... film*|powieść|książk*|prewencj*|profilaktyk*|badani*|statystyk*|artykuł*|wykład*|referat*|wolontariu*
czujnik*|alarm*|detektor* .. dymu|czadu|pożar* ... obowiązk*|zamontow*|montaż|właściciel*|bateri*|kupić|kto|wymian*|musi|przepis*
ubezpiecz* ... pożar*|wypad*|wybuch*
próbny|ćwiczenia .. alarm*|pożar*|ewakuac*
gaśnic*
bateri*|lek*|farb*|olej* ... wyrzuc*|utyliz*|oddać|śmiec*|recykl*|punkt
wyrzuc*|utyliz*|oddać|recykl* ... bateri*|leki|leków|farb*|olej*|lekarstw*
zbierać|zbieranie .. grzyb*
gaz* ... rachun*|umow*|dostawc*|licznik*|cena|taryf*
rachun*|umow*|dostawc*|licznik* ... gaz*
aptek* .. dyżur*|noc*
dyżur* .. aptek*
hotel*|hostel*|airbnb|pensjonat*|kemping* ... noc*|spać|dziś
noc*|spać ... hotel*|hostel*|airbnb|pensjonat*|kemping*
wolontariu*|pomag*|odda*|przekaz*|darowi* ... bezdomn*|uchodźc*|schronisk*
fotelik*|zasiłek|kindergeld
dziecko|niemowlę .. nie .. śpi|przesypia
bije rekord*|dzwon*
papierosy|palić|palenie|grill ... dym*|balkon*`,
}
