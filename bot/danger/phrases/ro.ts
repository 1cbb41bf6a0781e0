import type { DangerLexicon } from './lexicon.ts'

/** Romanian. */
export const ro: DangerLexicon = {
  classes: {
    want: 'vreau|vrea|aș vrea|vrut|doresc|gândesc|gândește|încearcă|încercat|plănuiesc|hotărât|amenință|prefer|îmi vine|vine|decis|as|voiam',
    person:
      'soțul|soț|bărbatul|prietenul|iubitul|fostul|tata|tatăl|tatal|mama|fratele|unchiul|el|ea|vecinul|vecinii|socrul|soacra|soția|partenerul|logodnicul|părinții|familia|cineva|bărbat|omul|fiul|concubinul|tatăl vitreg|vitreg|frații|colegul|sotul|proprietarul|sotu|bărbatu',
    hits: 'bate|bătut|bătută|bat|bătând|lovește|lovit|lovită|lovesc|lovește|pălmuit|pălmuiește|strânge|sugrumă|strangulat|strangulează|violează|violat|violată|agresează|agresat|agresată|agresiv|abuzează|abuzat|abuzată|maltratează|maltratat|chinuie|împinge|împins|atacat|atacată|atacă|înjunghiat|bătaie|bătăi|palme|pumni|molestat|molestează|violent|hărțuiește|bătea|torturează|loveste',
    child:
      'copil|copilul|copilului|copiii|copii|copilașul|băiatul|băiat|băiețelul|fata|fetița|fetiță|fiica|fiul|bebelușul|bebeluș|bebe|bebelusul|nepotul|nepoata|nou|nounăscut|micuțul|minor|minora|cel mic|copila|copilei|fiului|fiicei|fratele|sora|surioara|elev|adolescent|copiilor|copilu|băiatului|fetiței|sugarul|nepoțelul|gemenii',
    boss: 'șeful|șefa|patronul|patroana|angajatorul|agenția|firma|traficantul|traficanții|intermediarul|proxenetul|peștele|proprietarul|managerul|ei|recrutorul|călăuza|seful|patron|șef|interlopii|familia|bărbatul|oamenii|mafia',
  },
  phrases: {
    suicide: `
sinucid*|sinuci*
omor|omoare|omorî|ucid|spânzur|spânzura|arunc|tai|taie|înec|împușc|otrăvesc .. singur*|pe mine
mă|ma|să|m .. omor|spânzur|sinucid|otrăvesc|împușc|tai_pe_vene
mă|ma|îmi|imi omor|ucid|spânzur|iau_viața|pun_capăt|otrăvesc
se|să|s|îmi|își|își .. omoare|spânzure|ia_viața|spânzur|pună_capăt
pun|pune|pună|puna .. capăt .. vieții|zilelor|la_tot|tot
capăt zilelor|vieții
iau|ia|luat|lua .. viața
iau viața|zilele
@want .. să .. mor|moară|dispar|dispară|nu_mai|adorm|termin
vreau|vrea .. să .. mor|moară|dispar
nu .. mai .. vreau|vrea|pot|am|rezist|suport|văd|are .. trăiesc|să_trăiesc|trăi|viața|sens|trezesc|exist|putere|așa|sensul|chef|continui|rost
nu .. mai .. vreau|vrea .. să
nu mai pot $|așa|trăi|îndura|suporta_viața
nu mai rezist|suport
nu .. văd|are|am|mai .. rost|sens|ieșire|scăpare|viitor|motiv|speranță|sensul .. viața|trăi|trăiesc|nimic
viața .. nu|mea .. mai|are|fără .. sens|rost|vrea|valoare
m am săturat .. viață|trăit|tot
sătul|obosit* .. de .. viață|trăit
mai bine .. fără|dacă|mor|muream|morteam|aș|nu .. mine|muri|mor|exist|fi|nascut*|moartă|mort|m
fără mine .. mai bine|ușor
bine .. fără mine
dacă .. aș|eu|mor|nu|muri .. muri|n_aș|mai_fi|aș_fi|dispărea
aș vrea .. să .. nu .. mă|fi
când .. nu .. voi|mai .. fi
să .. nu .. mă|mai .. trezesc|trezi
nu .. mă .. trezesc
să adorm .. și|pentru .. nu|totdeauna
adorm .. nu .. mai .. trezesc
scrisoare|bilet|mesaj|scrisori .. adio|rămas|despărțire
rămas bun .. tuturor|copii*|lumii|vieții|pentru
adio .. tuturor|copii*|lume|pentru
mi am luat|iau|luat .. rămas|adio
pastile*|medicament*|somnifere* .. strâns|adunat|păstrat|toate|pregătit|fața & iau|înghit|mor|dorm|toate|strâns|adunat|păstrat|destule
strâns|adunat|strâng|păstrat .. pastile*|medicament*|somnifere*
iau|înghit .. toate .. pastile*
sar|sare|arunc|arunce|sări|arunca|săr .. de|în|din|pe|mă|se .. pod|bloc|tren*|metrou*|balcon|geam|acoperiș|fereastră|etaj|tramvai*|șine|fața
pe .. pod|acoperiș|marginea|șine .. sar|arunc|sară|stau
în fața trenului|metroului|tramvaiului
tai|taie|tăiat|tăia .. venele|mâinile|brațele
venele
mă tai|autorănesc|automutil*
povară .. pentru
sunt .. o povară
aveți|ai .. grijă .. de .. copiii|copilul|fiul|fiica mei|meu|mea
nimănui .. nu .. i|va .. lipsi*|păsa
gânduri .. sinuci*|moarte|negre|suicid*
gândesc|gândește .. la .. moarte|sinucidere|să_mor
voci* .. spun|ordonă|zic
ultimul|ultima .. mesaj|zi|noapte|scrisoare .. viața|mea|meu
mâine nu_mai|nu_voi_mai exist|voi_fi|fi
totul .. se .. va|termina .. curând|sfârși
spune|zice|vorbește|scrie .. că|despre .. vrea .. moară|omoare|moarte|sinucid*`,
    medical: `
nu|greu|abia|greutate|dificultăți|oprit|mai .. respir*|respira|respiră|aer
respir* .. nu|greu|abia|ciudat|mai|deloc|rău|sacadat
nu .. am|are|mai .. aer
sufoc*|înec*|asfixi*
mă_sufoc|se_sufocă|îneacă
blocat|rămas|înțepenit .. gât
albastr*|vânăt|vineți|învinețit .. buze|față|la|buzele
buzele .. vinete|albastre|umfl*
durere|doare|dureri|presiune|apasă|arsură|strânge|înțeapă|junghi* .. piept|inimă|inima|pieptului|brațul_stâng|pieptul
pieptul .. doare|strânge|apasă
infarct*
atac .. cerebral|de_cord|inimă|cord|epilep*|astm
avc
accident vascular|cerebral
stop cardiac|respirator
inconștient*|inconstient*
pierdut|pierde|pierdut .. cunoștința|conștiența|cunostinta
fără cunoștință
leșin*
nu .. se .. trezește|mișcă|trezește
nu .. reacționează|mișcă|își_revine|trezi|trezesc
nu răspunde & respir*|inconștient|căzut|leșin*|adio|scrisoare|telefon_de
căzut|prăbușit|cazut .. și|nu|inconștient|mișcă|răspunde|jos|pe_stradă .. nu|mișcă|răspunde|inconștient|scări
nu .. are .. puls
sânger*|sânge|hemoragi*|sangereaza|sange .. mult|nu|oprește|opri|abundent|cap|gură|vomită|tușește|gravidă|însărcinată|pierde|tare|puternic|curge|peste
hemoragie
pierde|vomită|tușește|scuipă|vomitat .. sânge
față*|fața|gura|gură .. strâmb*|căzut*|amorți*|paraliz*|lăsat*
nu .. poate|mai .. vorbi|vorbească|mișca|miște|ridica|ridice & brusc|dintr|braț*|față|gura|parte*|picior*|mâna
vorbește .. greu|încurcat|neclar|împleticit & brusc|mână|față|braț|gura
mâna|brațul|piciorul|partea|jumătate .. amorți*|paraliz*|nu .. simte|mișcă|mai
paraliz*
apa .. rupt|s
s_a_rupt|i_s|mi_s .. apa
rupt apa
naște|nasc|nască|travaliu .. acum|e|soția|a_început|acasă|copil|începe
travaliu
contracții
gravidă|însărcinată|însarcinata & sânger*|sânge|dureri|doare|contracții|căzut|mișcă|apa|leșin*|crampe
convulsi*
criză|atac .. epilep*|convuls*
tremură & jos|spume|corp|ochii|inconștient|convuls*
spume|spumă .. gură
febră|temperatură .. 40|41|42|39|mare|foarte|peste & bebe*|copil*|fiul|fiica|trezește|moale|luni|convuls*|reacționează|scade|mănâncă|sugar*|fetița|băiat*|nepo*
40|41|42 .. febră
bebe*|sugar*|copilul .. moale|nu|apatic .. mănâncă|trezește|reacționează|respiră|apatic|suge|plânge|febră|mișcă
alergi* & umfl*|respir*|șoc|gât*|limb*|faț*|sufoc*
gât*|limba|fața|buzele .. umfl*|închide
anafila*
înțepat|mușcat .. albină|viespe|șarpe|viperă
albină|viespe & gât|gură|limbă|umfl*|respir*
căzut|cazut|cade .. de|din|pe .. scar*|acoperiș|balcon|geam|fereastră|schelă|copac|etaj|înălțime|pod|bloc|scări
lovit|lovitură|lovise .. cap & vomit*|inconștient|sânge|somn*|leșin*|amețit|confuz
accident & răniț*|rănit*|sânge|blocat|grav|mașină|acum|încarcerat* & rănit*|sânge|blocat|grav|încarcerat*|mort|inconștient|răniți
rănit|rănită|răniți grav|foarte|rău
călcat|lovit|accidentat .. mașină|autobuz|tramvai|camion|tren|de_o
călcat .. mașina
electrocut*|curentat
înecat|îneacă|se_îneacă|înec .. apă|lac|piscină|copil
ars|arsă|arsură|arsuri|opărit|opărită & apă|ulei|mână|față|copil*|corp|fierb*|fierbinte|ceai|cafea|grav*|bebe*|fetița
apă|ulei fierb*|clocot*
diabet*|insulin*|glicemi*|zahăr & inconștient|tremură|leșin*|comă|trezește|transpiră|scăzut
astm* & criză|respir*|inhalator|atac
tăiat|amput*|retezat .. deget*|mâna|brațul
înjunghi*|împușc*
cuțit & înfipt|burtă|sânge|rănit
ambulanț*|salvare* .. repede|urgent|nevoie|chem*|acum|vă|trimite*|rog
chem*|trimite*|nevoie|sunați|avem .. ambulanț*|salvare*|smurd|un_medic_urgent
salvarea|ambulanța .. repede|urgent|vă
urgență medicală
moare|mor & soțul|mama|tata|ajut*|copilul|mi|se|repede|cred|bunic*|cineva|meu|soția|simt
îmi moare|mi moare
pe moarte
trage să moară
durere .. de cap|cap & brusc*|cea_mai|viața|gât|rigid|cumplit* & brusc*|cea|viața|gât|rigid|vomit*
dureri|durere|doare .. burt*|stomac*|abdom*|spate & insuportabil*|cumplit*|groaznic*|îngrozitor*|tare|foarte
dureri insuportabile|cumplite|groaznice
os|osul .. ieșit|vede|afară`,
    poisoning: `
mâncat|luat|înghițit .. pastilele|medicamentele .. bunic*|mamei|tatălui
otrăvit|otrăvită|otrăvire|intoxicat|intoxicată|intoxicație|intoxicații
otravă .. băut|înghițit|mâncat
băut|înghițit|mâncat|bea|ingerat|gustat|baut|inghitit|mancat|gură|lins|înghițite|sorbit|bând & clor*|înălbitor*|detergent*|soluție|dezinfectant*|acid|oțet|benzină|antigel|alcool|spirt|baterie|baterii|bateria|magnet|magneți|ciuperci|ciupercă|fructe|bacă|plantă|frunze|pastile|pastilă|medicament*|pilul*|capsulă|șampon|parfum|lichid|țigară|țigări|nicotină|acetonă|diluant|vopsea|lipici|insecticid*|pesticid*|otravă|săpun|sodă|monedă|vase|curățat|domestos|desfundat|gel|petrol|chimic*|produs|balsam|toaletă|tablete|boabe|bobițe|sirop
prea_mult*|multe|toate|cutie|flacon|pumn|o_folie .. pastile|medicament*|paracetamol|somnifere|insulină|pilule
supradoz*
pastile|medicament* .. băut|înghițit|luat|mâncat|găsit & copil*|fiul|fiica|bebe*|multe|toate|greșeală|cutie|fetița|băiat*|bunic*
miros|miroase|simt|pute .. gaz|gaze
scurgere|scăpare|scurgeri .. gaz*
gaz* .. miros*|scurg*|scap*|fuge
monoxid*
amețeal*|durere_de_cap|amețit*|greață|leșin*|doare_capul & sobă|centrală|gaz|cărbune|grătar|generator|șemineu|boiler|mangal|aragaz
grătar|cărbuni|generator|mangal & casă|cameră|apartament|interior|înăuntru & amețit*|cap|leșin*|greață|rău|inconștient
ciuperc* .. mâncat|cules & vomit*|rău|burt*|diaree|otrăv*|stomac|greață
ciuperc* otrăvit*|otrăvitoare & mâncat|mancat
amestec* .. clor*|oțet|înălbitor|soluți*|detergent*|acid
inhalat|respirat|inspirat .. clor*|gaz*|fum|vapori|chimic*
în .. ochi|ochii|ochiul & clor*|acid|detergent*|soluție|chimic*|înălbitor|sodă
ceva .. în .. băutură|pahar
drogat|drogată
mușcat .. șarpe|viperă
greșit|dublă .. medicament*|doză|pastil*`,
    fire: `
incendiu & în|la|casă|apartament|bloc|bucătărie|vecin*|este|e|subsol|ajutor|acum|izbucnit|scar*|cămin
^ incendiu|foc
foc .. în|la|bucătărie|casă|de_la .. casă|apartament|bloc|bucătărie|vecin*|subsol|mine|cameră|balcon|noi|scară
a_luat_foc|luat_foc|ia_foc
luat foc
arde|ard|arzând|aprins|flăcări .. casa|apartament*|bucătări*|bloc*|mașin*|acoperiș*|subsol*|camer*|perde*|ulei*|tigai*|vecin*|pat*|canapea*|gunoi*|cuptor*|tot|balcon*|aragaz*|priz*|bateri*|ceva|la|pivniț*|cămin*|garaj*|brad*
casa|apartament*|bucătări*|bloc*|mașina|acoperiș*|subsol*|camera|perde*|ulei*|tigai*|vecin*|patul|canapea*|cuptor*|aragaz*|priza|bateri*|pivniț*|ceva|balcon*|scara|garaj*|căminul .. arde|ard|flăcări|foc|fum|fumegă|scântei|aprins
arde .. la|ceva|blocul|casa|tot
flăcări*
fum .. iese|mult|negru|gros|peste_tot|din|în|dens|pe|vine|umplut|de_sub
fum* & scar*|apartament*|vecin*|priz*|geam*|hol*|subsol*|bucătări*|cas*|ușă|bloc*|tavan
miroase|miros .. ars|fum
scântei|scurtcircuit & priz*|cablu|foc|fum|tablou
chem*|trimite*|sunați .. pompierii|pompieri
nevoie de pompieri
pompieri|pompierii .. repede|urgent|acum|chem*
dat|dau|da|pus|pună|dea .. foc .. casă|casei|apartament*|ușă|nouă|mașin*|la|locuinț*
a_incendiat|au_incendiat|incendiat
explozie|explodat|explodează & gaz*|casă|bloc*|acum|vecin*|bucătări*|bateri*|butelie|puternic*
explozie
nu .. putem|pot .. ieși|scăpa & fum*|foc|flăcări|arde
alarm*|detector* .. incendiu|fum .. sună & fum|miros*|arde|vecin*`,
    violence: `
@person .. mă|m|ne|o|pe|i|îmi .. @hits
@person .. @hits
mă|ma|ne @hits
m_a|m_au|ne_a|ne_au @hits
@hits .. de .. soț*|către|prieten*|tata|partener*|un|el
sunt|am_fost|fost|este .. bătută|bătut|violată|violat|agresată|abuzată|lovită|abuzat|amenințată|atacată|atacat|maltratată|hărțuită
viol|violat|violată|violator*|violează
agresiune|agresat*|abuz*|hărțui* .. sexual*
hărțuiește|hărțuire|hărțuită|mă_pipăie|pipăit
violenț* .. domestic*|familie|casă|acasă|soț*|sexual*|victim*
victimă .. violenț*
amenință|amenințat|amenințări|ameninț* .. mă|că|cu|omoare|moartea|cuțit*|soț*|pe_mine|fost*|ne|copii* .. omoare|cuțit*|moarte*|ucide|copii*|bat*|pistol|foc|arde|mă|ia
mă amenință|m a amenințat|ne amenință
omoare|omor|ucide|ucidă|înjunghi*|taie|omoară .. mă|ne|pe_mine|mine|te|o
mă|ne|te|o .. omoare|omoară|ucide|ucidă|omor
vrea|încercat|a_zis|spune|jurat .. mă|ne omoare|ucidă|violeze|sugrume|taie|bată
cuțit*|pistol*|topor*|armă & amenin*|soț*|aleargă|mână|el|bărbat|atac*|vecin*|fost*|sare & amenin*|aleargă|mână|atac*|mine|gât
frică|teamă|tem|îngrozit*|speriat* .. de|să|mă|mi|pentru .. soț*|casă|acasă|viața|el|omoare|tata|fost*|frate*|întorc|merg|partener*|bată
mi_e|îmi_e|este|îmi_este frică .. de_el|soț*|acasă|merg|viața|întorc
mă tem .. pentru|soț*|el|viața
încuie|închide|încuiat|închis|închisă|încuiată|sechestr* .. mă|în|m|casă|ne|cameră|soț*|apartament|ușa|beci|el
mă|m|ne .. încui*|închi*|sechestr*|ține_închis*
nu .. lasă|permite|lase .. mă|să|ies|plec|sun|afară|ne|din_casă|iasă
nu mă lasă
urmărește|urmărit|urmăresc|pândește|hărțuiește|urmărită|urmareste .. mă|cineva|bărbat|fost*|pe|stradă|de
mă|ne .. urmărește|urmăresc|pândește|urmareste|urmărit*
cineva .. mă .. urmăr*
oblig*|forț*|forțează|forțată|silesc .. mă|să .. căsător*|mărit|sex|culc|nunt*|relații_sexuale|mărită
căsători*|mărit|căsătorie .. forțat*|forț*|oblig*|silă|fără_voia
mă obligă|forțează .. mărit|căsător*|culc|sex
împotriva voinței|voii
onoar* & omo*|familie*|ucid*|fraț*
fugit|fug|ascund|ascuns|ascunsă|scăpat|fugă|ascundem .. de|în|din|la .. soț*|el|baie|casă|acasă|prieten*|familie*|tata|toaletă|partener*
mă ascund
adăpost|centru|casă .. pentru .. femei & nevoie|soț*|acum|unde|noapte*|seară|urgent|bătut*
vânătăi* & soț*|corp|el|față|bate|peste|bătut|mâini|am
rupt .. nasul|mâna|coasta|dinții|brațul
mi a rupt .. nasul|mâna|coast*|dinț*
trage|tras|târât|apucat|prins .. de .. păr|gât
de gât|păr
țip*|strigă|urlă & vecin*|femei*|ajutor|alături & ajutor|bat*|alături|femei*|vecin*
sparge|forțează|bate|lovește|dărâmă .. ușa & soț*|fost*|cineva|beat|el|intr*|acum
cineva .. încearcă|intră|sparge .. intr*|ușa|casă|spargă
hoț .. în casă
jefuit*|tâlhărit*|atacat|bătut|agresat & acum|stradă|m|ne|cuțit|rasi*|tocmai
beat .. bate|lovește|violent|frică|agresiv|sparge`,
    trafficking: `
trafic .. persoane|ființe|oameni|carne
sclav*
@boss .. luat|ia|ține|are|refuză|nu|reținut|ascuns|confiscat|păstrează|au .. pașap*|acte*|document*|buletin*
@boss .. nu .. dă|vrea|dau .. pașap*|acte*|document*|buletin*
luat|confiscat|reținut|ascuns .. pașap*|actele|document*|buletin* & șef*|patron*|angajator*|agenți*|munc*|ei|nu|plec*|traficant*|firma|proxenet*|lucr*|vor|mi
pașap*|actele|document*|buletin* & șef*|patron*|angajator*|agenți*|proxenet*|traficant*|firma & luat|nu|ține|reținut|dă|ia|confiscat|are
ne_au|mi_au|mi_a|ne_a luat pașap*|actele|buletin*
oblig*|forț*|silesc|silit*|constrâns* .. mă|să|prostitu*|lucr*|munc*|cerșe*|fur|ne|culc & prostitu*|lucr*|munc*|cerș*|fur*|bărbați|clienți|sex|corp*|gratis|datorii|produc
prostitu* & oblig*|forț*|silit*|datori*|scap|vândut*|vor|ținut*|bătut*|fug|lucr*
proxenet*|bordel
culc .. cu .. bărbați|clienți|străini
sex cu .. bărbați|clienți
vând .. corpul
cerșesc|cerșit|cerșim & oblig*|forț*|bani|bat*|trebuie
datori*|datorez|dator & lucr*|munc*|traficant*|drum*|patron*|șef*|amenin*|agenți*|plec*|liber*|transport|călăuz* & traficant*|amenin*|drum*|liber*|pașap*|patron*|șef*|călăuz*|munc*|plătesc
traficanț*|călăuz* & amenin*|datori*|bani|familie*|pașap*|oblig*
nu .. lasă|lase|voie|permit*|avem|putem|pot .. plec*|ieșim|ies|iasă|să|voie|plecăm|afară|sunăm & lucr*|munc*|șef*|patron*|fabric*|restaurant*|fermă|pașap*|agenți*|șantier*|clienți*|păzi*|ferma|hală
încuia*|închi*|sechestr*|ținu*|ține|țin|închid|captiv* & lucr*|munc*|șef*|patron*|fabric*|hală|bărbați|fete|forț*|voinț*|noapte*|atelier|fermă|ne|proxenet*
ne_țin|suntem_ținuți|suntem_ținute|mă_țin|ținuți|ținute .. încui*|închi*|forț*|captiv*|prizonier*|sclav*
prizonier*|captiv*
păz*|gardian*|paznic*|supraveghea* & lucr*|munc*|ieș*|dorm*|plec*|fug*|mereu|ușă|clipă
dormim|dorm|doarme|locuim|stăm|dormi .. în|la|pe .. fabrică|hală|depozit|șantier|restaurant|muncă|beci|atelier|container|lucru|subsol & plăt*|pașap*|patron*|șef*|munc*|bani|voie|salariu|ieș*|lucr*|șantier|hală
fără|nu|niciun .. plăt*|salariu|bani|plată & pașap*|încui*|amenin*|ieș*|dormi*|bat*|plec*|fug*|voie
16|17|18|20 ore .. zi & plăt*|pașap*|fără|ieș*
vândut|vândută|cumpărat .. m|ne|un|bărbat*|fete*|ca|mă
m_au|m_a vândut|cumpărat
amenin* .. familia|părinți*|copii*|că & munc*|plec*|datori*|fug|bani|țară|lucr*
promis .. muncă|job|loc_de_muncă|un & prostitu*|club|bordel|pașap*|oblig*|sex|bărbați`,
    child: `
nu .. adus|returnat|înapoiat .. copilul|fiul|fiica|copiii|fetița
fetiță|fetița|băiețel|copil|băiețelul .. plânge|singur|singură .. singur|singură|stradă|stație
@child .. dispărut*|pierdut|pierdută|răpit*|lipsește|fugit_de
dispărut*|pierdut|răpit|furat .. @child
@child .. dispărut|dispărută|răpit|pierdut|pierdută|de_negăsit
nu .. găsesc|găsim|mai .. @child
nu .. găsesc|găsim .. copil*|fetița|băiat*|fiul|fiica
@child .. nu .. a|s|mai .. venit|întors|ajuns|vine|acasă
unde .. este|e .. @child & disp*|nu|găs*|pierd*
profesor*|învățător*|educatoa*|tata|tatăl|mama|unchi*|antrenor*|părinți*|bon*|bunic*|vecin*|soțul|fostul|vitreg|dirigint*|concubin* .. @hits|ating*|pipăi* .. @child|mine|copii*
tata|mama|tatăl|părinții|unchiul|vitreg|profesorul|bunicul .. mă|m|ne|pe .. @hits|ating*|pipăi*
@child .. @hits
@hits .. @child
@child .. vânătăi*|neglija*|înfometa*|flămân*|abuz*|maltrata*|răni
ating*|pipăi*|mângâie|abuz*|molest* & @child|unchi*|profesor*|antrenor*|vitreg|intim*|bunic*|chiloți|parte & intim*|@child|unchi*|vitreg|chiloți|antrenor*|profesor*
am 9|10|11|12|13|14|15|16|17 .. ani & singur|singură|frică|fugit|stradă|mă_bat*|nimeni|dorm
9|10|11|12|13|14|15|16|17 ani & singur|singură|fugit|stradă & singur|singură|fugit|stradă
minor* & singur*|neînsoțit*|stradă|părinți* & singur*|fără|stradă|sunt|neînsoțit*
sunt singur* .. fără .. părinți
@child .. singur*|încuia*|închi*|bloca* & casă|mașină|apartament|stradă|plânge|ore|noapte*|cameră|zile|acasă|baie|gară|frig|afară|balcon|lift
@child .. încuia*|bloca* .. mașină|baie|cameră
@child .. plânge|țipă|urlă|strigă|plânset* & vecin*|noapte*|ore|bat*|alături|mereu|continuu
vecin* & @child & bat*|țip*|plâng*|singur*|neglij*|urlă|flămân*
mărit*|căsător* .. @child|14|15|13|16 & 14|15|13|16|forț*|minor*|vor|oblig*
găsit .. copil|bebe*|băieț*|fetiț* & singur*|stradă|abandon*|plâng*|pierdut*
luat|răpi*|ia|ducă|dus|plecat|fură .. @child|copiii & tatăl|fost*|fără|străinătate|țară|amenin*|acord*|soț*
amenin* .. ia|fură|răpe* .. @child
poze|fotografii|filme .. nud|goală|dezbrăca*|intime & @child|14|13|12|ani|șantaj*|amenin*|fiica
bărbat|străin|necunoscut .. urmăr*|vorb*|apropi*|filme*|fotograf*|abord* .. @child|copii*
fugit de acasă
frică de tata|mama|părinți|tatăl`,
    'police-at-door': `
uniformă|uniforme .. ușă|ușa|afară|bat
strigă|țipă .. deschideți|deschide|deschid
imigrări|străini .. ușă|ușa|aici
polițiștii|poliția .. caută|verifică|controlează|umblă .. camere|camerele|apartamente|cămin
poliția|polițiști*|politia|polițiști|poliție|imigrări|jandarmii|politisti .. ușă|ușa|bate|sună|afară|aici|intre|vin*|jos|la|vor|ia|stă .. ușă|ușa|mine|noi|acum|afară|intre|ia|aici|casă|aresteze|percheziț*|bate|bat|sun*|deschid|cameră
ușa|ușă .. poliți*|politi*
bat*|sună|ciocăn* .. poliți*|politi*
poliți*|ei|politi* .. ia|luat|arest*|reținut|iau|ridica*|duce|dus|duc & soț*|frate*|mă|pe|ne|tata|fiul|prieten*|acum|tocmai|azi|dimineață
arestat|reținut|ridicat|luat .. soț*|frate*|fiul|tata|prieten* & poliți*|acum|tocmai|azi|ce
soțul|fratele|fiul|tata|prietenul .. a_fost|fost|este|l .. arestat|reținut|ridicat|luat|deportat|arestați
vor|vin|vrea|au_venit .. să .. ne|mă|îl .. ia|deport*|arest*|ridice|expulz*|ducă
deport*|expulz* .. noaptea|acum|mâine|azi|ore|aeroport*|avion*|diseară|dimineață|seară|chiar
acum|mâine|azi|noapte*|diseară .. deport*|expulz*
deportează|expulzează .. mă|ne
ne|mă .. deport*|expulz*
aeroport* & deport*|poliți*|expulz*|duc*
razie|descindere
percheziț*
mandat .. percheziț*|arest*
secți*|arest|celulă & sunt|ține|țin|soț*|fratele|reținut*|poliți* & sunt|ține|țin|soț*|fratele|reținut*
deschid|deschidem .. ușa & poliți*
cătușele|în_cătușe`,
    'homeless-tonight': `
nu .. am|avem|are|știu|știm|mai .. unde|loc|acoperiș|adăpost|pat .. dorm*|stau|merg|stăm|noapte*|duc|locui*|înnopt*|doarmă|mă
nu .. am|avem .. unde .. dorm*|sta*|merg*|duc*|locui*
unde .. dorm*|stau|înnopt*|stăm & noapte*|seara*|azi|acum|diseară|nu|stradă|copii*
fără .. adăpost|acoperiș|casă|loc & sunt|noapte*|acum|suntem|copii*|azi|frig|rămas|doarme|stradă
acoperiș .. deasupra|cap*
nevoie|caut|căutăm|unde .. adăpost|pat|loc|cazare .. noapte*|urgent|azi|acum|dormit|seară|dorm*
adăpost .. urgent|noapte*|plin|închis|acum|diseară
în|pe|la .. stradă|drumuri|strada & dorm*|sunt|suntem|noapte*|rămas|copii*|acum|dat|aruncat|frig|stau|trăiesc|ajuns|azi|doarme|afară
dorm|dormim|doarme|dormit|dormi|dormind .. în|pe|sub|afară|la .. gară|stradă|parc|mașină|bancă|pod|afară|cort|scară|stație|strada|aeroport
dorm*|doarme .. afară
alungat|dat_afară|evacuat|scos|aruncat|dați|izgonit|dată|gonit .. afară|din|pe|în .. casă|apartament|stradă|cameră|locuință|gazdă|cămin & acum|azi|noapte*|stradă|unde|proprietar*|ne|m|mă|seara*|casă|tocmai|drumuri
m_a|m_au|ne_a|ne_au .. dat|dată|scos|aruncat|dați|alungat|evacuat .. afară|stradă|casă|apartament
dat* afară .. casă|din
schimbat .. yala|încuietoarea|broasca
omul|om străzii .. frig|îngheață
frig|îngheț*|minus|ninge|zăpadă|grade|ger & afară|stradă|dorm*|bancă|noapte*|parc|gară & dorm*|noapte*|doarme|om|sunt|fără|suntem|bancă|nu
îngheț|înghețăm|îngheață .. afară|frig
mor de frig
adăpost*|cămin*|hostel*|centru* .. plin|închis|nu|refuz* & noapte*|dorm*|stradă|loc*|diseară|unde|primit
gară & dorm*|noapte*|blocat*|copii* & unde|dorm*|noapte*|nu`,
  },
  harmless: `
accident .. fără .. răniți|victime
omoară|ucide somnul|plictiseala|dorul|căldura|frigul|birocrația|hârtiile|hârțogăria|așteptarea
otravă|otrava .. șobolani|gândaci
lucrare|film|carte|proiect|referat|eseu|documentar .. despre ...
violence,fire,medical: acum .. ani|luni|an ...
violence,fire,medical: anul trecut ...
medical: mor|moare de nerăbdare|nerabdare|curiozitate|plictiseală ...
police-at-door: poliți* ... vecini ... muzic*|zgomot ..
child,violence: băiatul|fetița|fiul|fiica|copilul lovește|bate|mușcă .. alți|alte|copii
fire: fum*|incendi* .. detecto*|senzor* ..
child: poate|vârstă|pot ... singur|singură ..
child,violence: fiul|fiica|copilul .. lovește|bate|mușcă .. alți|alte|colegi*
fire: arde|aprins .. bec*|lumin*|led|indicator*
fire: becul|lumina|indicator* .. arde|aprins|aprinsă
fire: fume* ... fum* ..
fire,poisoning: detecto*|senzor*|alarm* .. fum|gaz|incendiu|monoxid ..
fire: foc .. de_tabără|tabără|grătar|parc ..
fire: face|aprind|facem .. foc|grătar ..
fire: asigurare*|daune|exercițiu|stingător .. incendiu|foc ..
fire: focuri|foc de artificii ..
fire: nevoie|acte|documente|devin|meseria ... pompier ..
violence,suicide: birocrația|munca|căldura|zgomotul|stresul|hârtiile|spatele ... mă omoară|omoare
suicide: nu mai vreau .. trăi*|locui* ... cămin|apartament|părinți*|oraș*|aici|germania|cameră|soț*
suicide: nu mai pot ... plăti|veni|găsi|aștepta|lucra
fire: fume*|țigar*|țigări|fumător* ... fum*
fire: fum* ... țigar*|țigări|fumător*
fire: an|ani|lun*|trecut* ... incendi*|ars|foc
medical: an|ani|lun*|trecut* ... accident vascular|atac|infarct|criză
medical: accident|infarct|atac|avc ... recuperare|an|ani|lun*|trecut
violence: amenin* ... concedi*|avocat*|evacu*|amend*|instanț*|curent*
violence: voluntar* ... femei|violenț*
child: pierdut ... geac*|rucsac*|carnet*|dinte*|chei*|hain*|jucări*
child: copil*|fiul|fiica ... pierdut ... geac*|rucsac*|carnet*|dinte*|chei*|hain*
trafficking: copie|copia ... pașap*|acte*
police-at-door: școal*|grădiniț*|circulați* ... poliți*
police-at-door: poliți* ... școal*|grădiniț*|circulați*
violence: obligator*
mor|muream|murim|muri|moare de|să râs|plictiseală|foame|curiozitate|căldură|rușine|sete|oboseală|nerăbdare|aflu|știu|dor
mor de râs|plictiseală|foame|curiozitate|căldură|rușine|sete|oboseală|nerăbdare|dor
omor* .. timpul
telefonul|bateria|laptopul|calculatorul .. murit|mort|moartă|descărcat*
factur*|plăt*|cost*|preț|asigurare*|acoper*|decont*|gratis|gratuit* ... ambulanț*|salvare*|pompieri*|spital*|urgenț*
ambulanț*|salvare*|pompieri*|spital*|urgenț* ... factur*|plăt*|cost*|preț|asigurare*|acoper*|decont*|gratis|gratuit*
lucr*|devin|deveni|meserie|curs*|voluntar*|formare|angaj*|job|ausbildung|școală|practică|aplic ... pompier*|poliți*|asistent*|ambulanț*|paz*|paramedic*
pompier*|polițist*|asistent*|paramedic*|poliție ... lucr*|devin|meserie|voluntar*|formare|angaj*|job|ausbildung|carieră
cazier*
poliți* ... cazier*|adeverin*|plâng*|furt*|biciclet*|pierdut*|declar*
furat*|pierdut*|furt .. biciclet*|portofel*|telefon*|geant*|pașap*|chei*|card*|acte*|valiz*|document*|buletin*|rucsac*
biciclet*|portofel*|telefon*|geant*|pașap*|cheile|card*|actele|valiz*|pisic*|câine*|colet* .. furat*|pierdut*|dispărut*
pașap*|acte*|document* ... ambasad*|consulat*|primări*|reîn*|expirat*|oficiu*|birou*|străini|funcționar*|instanț*|tribunal*
ambasad*|consulat*|primări*|birou*|funcționar*|străini ... pașap*|acte*|document*
curs*|atelier|seminar*|conferinț* ... prim*|ajutor|autoapărare|sinucid*|violenț*|incendi*|prevenir*
prim ajutor
autoapărare
film*|roman*|carte*|serial*|tez*|studiu*|statistic*|cercetar*|articol*|expoziț*|referat*|eseu* ... sinucid*|omoar*|ucid*|trafic*|violenț*|incendi*|viol*|sclav*|dispărut*|moare|prostitu*|crim*
sinucid*|violenț*|trafic*|sclav*|prostitu* ... film*|roman*|carte*|prevenir*|studiu*|statistic*|cercetar*|articol*|seminar*|voluntar*|referat*
detector*|alarm* .. fum|monoxid*|incendiu ... oblig*|instal*|proprietar*|bateri*|cumpăr*|cine|schimb*|trebuie|lege
asigur* ... incendiu|accident*|explozi*
exercițiu|stingător*
bateri*|medicament*|vopsea*|ulei* ... arunc*|recicl*|predau|gunoi|colect*
arunc*|recicl*|predau|colect* ... bateri*|medicament*|vopsea*|ulei*
culeg*|cules .. ciuperc*
gaz* ... factur*|contract*|furnizor*|contor*|preț*|tarif*
factur*|contract*|furnizor*|contor* ... gaz*
farmaci* .. gardă|noapte*|non
hotel*|hostel*|airbnb|pensiune*|camping* ... noapte*|dorm*|seara*
noapte*|dorm* ... hotel*|hostel*|airbnb|pensiune*|camping*
voluntar*|ajut|donez|donați* ... fără_adăpost|refugia*|străzii|adăpost*
scaun*|alocați*|kindergeld
copilul|bebelușul .. nu .. doarme
fum* .. țigări|interzis|balcon`,
}
