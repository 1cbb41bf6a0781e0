import type { DangerLexicon } from './lexicon.ts'

/** German. */
export const de: DangerLexicon = {
  classes: {
    will: 'will|wil|möchte|möcht|mag|wollte|würde|wünsche|wünschte|willst|möchten|wollen|könnte',
    person:
      'er|sie|mann|ehemann|freund|freundin|exfreund|exmann|ex|partner|lebensgefährte|vater|papa|mutter|mama|bruder|onkel|cousin|schwiegervater|schwiegermutter|stiefvater|stiefmutter|schwiegereltern|eltern|familie|sohn|nachbar|nachbarn|mitbewohner|typ|jemand|kerl|verlobter|frau|vermieter|stalker|brüder',
    child:
      'kind|kinder|kindes|baby|säugling|sohn|tochter|junge|mädchen|kleine|kleiner|kleinen|enkel|enkelin|enkelkind|neffe|nichte|schwester|bruder|tochte|sohnes|neugeborenes|kleinkind|söhne|töchter|zwillinge|zweijährige|zweijähriger|nachbarskind|schüler|schülerin',
    me: 'mich|mir|uns|ihr|ihre|ihren|ihn|meine|meiner|meinen|mein|freundin|schwester|mutter|nachbarin|kollegin|tochter|frau|mutti|mama',
    hits: 'schlägt|schlug|schlagen|schlegt|schlagt|geschlagen|haut|verprügelt|prügelt|verhaut|tritt|getreten|würgt|gewürgt|würgte|misshandelt|verbrüht|ohrfeigt|geohrfeigt|boxt|verdrischt|vermöbelt|zusammengeschlagen|schubst|geschubst|gestoßen|attackiert|angegriffen|vergewaltigt|vergewaltigen|vergewaltigte|schläge|prügel|quält|foltert',
    boss: 'chef|chefin|boss|arbeitgeber|arbeitgeberin|agentur|vermittler|vermittlerin|firma|schleuser|schlepper|zuhälter|madame|vorarbeiter|besitzer|agent|leute|mann|frau|typ|er|sie|familie|gastfamilie|hausherr|hausherrin|männer',
    tonight:
      'heute|heut|jetzt|nacht|nachts|abend|tonight|sofort|gerade|plötzlich|gleich|minus|frost|kalt|eiskalt|draußen',
    now: 'jetzt|gerade|grad|eben|sofort|plötzlich|hier|dringend|schnell|hilfe|überall',
  },
  phrases: {
    suicide: `
ich .. mich .. töten|erhängen|aufhängen|erschießen|vergiften|ertränken
mich erhängen|aufhängen|aufzuhängen|ertränken
nur noch schlafen .. für_immer|nie|ewig
schluss .. macht|machen|mache|machen_will .. mit_allem|allem
traue|trau mir .. nicht mehr & fenster|brücke|dach|tabletten|allein|messer
kann .. nicht .. weiterleben
keine kraft .. für .. leben
macht|mache .. dem|allem .. ein ende
alles verloren & sterben|schlafen|leben|sinn|tot
kein*|keinen zweck mehr
mag nimmer
egal .. will .. nur .. schlafen|sterben|weg
niemand|keiner .. merken|merkt .. wenn ich
soll .. endlich|es .. aufhören|vorbei_sein & schmerz|alles|leben
schmerz* .. aufhört|aufhören|vorbei & will|kann|nur|endlich
findet .. ihr .. mich .. nicht mehr
warum|wozu|wofür .. noch .. aufstehen|aufstehe|da_bin|bin|kämpfe|weiter
abgeschlossen .. mit .. allem|leben
letzte nachricht|worte
das war .. es .. mit_mir|für_mich
bald .. ruhe & verschenkt|sagt|leben
weg von dieser welt
denke|denk|gedanke .. vor|an .. s_bahn|zug|brücke|tod
leer & sinn|leben|will|tot|nichts_mehr|aufstehen
*selbstmord*
*suizid*
*selbstmörd*
*lebensmüd*
ich|ihr|sie|er @will .. sterben
ich @will .. tot sein
am liebsten .. sterben|tot|weg|verschwinden
lieber tot
ich .. wäre .. tot
wäre ich .. tot
wenn ich .. tot wäre|bin
wenn ich .. nicht mehr da|hier|lebe|leben|bin|wäre
nicht mehr .. leben @will
@will .. nicht mehr .. leben|weiterleben|aufwachen|existieren|dasein|weitermachen|aufstehen
@will .. nicht .. mehr_da|mehr_hier|mehr_auf_der|mehr_hier_sein
nicht mehr leben|weiterleben|aufwachen
nie mehr|wieder aufwachen|aufwache
einfach einschlafen .. nicht|nie
einfach .. nicht mehr aufwache|aufwachen
für immer einschlafen|schlafen|weg|gehen|verschwinden
will .. nie wieder aufwachen
morgen .. nicht mehr aufwachen|erleben|aufwache|dasein|leben
morgen .. nicht mehr da|hier|leben
nicht|nich|kann weiter leben
kann so nicht weiterleben|weitermachen
so nicht mehr weiter
ich kann nicht mehr $
ich kann einfach|wirklich|echt|so nicht mehr
^ kann nicht mehr $
ich halte|halt es|das|das|alles nicht|nich .. mehr aus
ich halte .. nicht mehr aus
umbringen & sich|selbst|selber
ich .. mich .. umbringen
^ will|werde|möchte .. mich umbringen
umzubringen & mich|sich|selbst|selber
bringe|bring mich .. um
bringt sich .. um
mich|sich .. um bringen
sich|selbst|selber|ich_mich|mich_selbst töten|erhängen|aufhängen|erschießen|aufzuhängen|umgebracht|vergiften|erhängt|ertränken|anzünden|verbrennen
mir|sich das leben nehmen
das leben .. nehmen|genommen
nehme mir das leben
mir|sich|selbst etwas|was|schlimmes antun|anzutun|antut|angetan|antue
tut|tue|tu sich|mir etwas|was|noch an
mein|ihrem|seinem|meinem|dem|sein|ihr leben .. beenden|ende
leben .. zu beenden
leben ein ende
allem .. ein ende
alles beenden|beende
es .. beenden @will
@will .. es beenden
@will .. schluss machen .. leben|allem
schluss mit dem leben|allem
mit dem|meinem leben abgeschlossen|fertig|schluss
*abschiedsbrief*
*abschiedsnachricht*
abschied .. geschrieben|schreiben|brief|kindern|nehmen .. leben|immer|kindern
brief* .. zum abschied
verabschiedet & immer|allen|komisch|leben|kinder|kindern|letzte
verabschieden & immer|kindern|leben|allen|kinder|letzte
ohne mich .. besser|leichter
besser .. ohne mich
besser .. wenn ich .. weg|tot|nicht|sterbe|gehe
besser .. nicht mehr|geboren .. leben|worden|geben
es wäre besser .. gäbe|mich
nie geboren
allen .. zur last
nur eine|noch|zur last .. alle|familie|kinder|allen
bin .. nur .. eine last
keinen|kein|keine .. sinn|grund .. leben|lebe|weiterleben|aufzustehen
keinen|kein sinn mehr $|leben|zu_leben|im
sinn|grund mehr zu|zum leben
alles|leben|das .. keinen|kein sinn .. mehr
leben .. keinen|kein sinn
leben .. nicht|nichts_mehr|nichts_wert|lebenswert
leben .. sinnlos
alles .. sinnlos
keinen ausweg .. mehr
sehe|sieht|seh .. keinen|kein .. ausweg|anderen|zukunft|sinn
gibt keinen ausweg
keinen lebenswillen|lebensmut
lebenswillen|lebensmut .. verloren
keine kraft .. mehr .. leben|weiter|weiterleben
keine|kein .. lust|kraft|mut|freude .. leben
habe|hab .. vom leben genug
leben satt
vor den|die|einen|ein|nen zug|bahn|s|straßenbahn|auto|tram|lkw|ubahn|sbahn
unter den zug
von|vom der|einer|einem|dach|hochhaus|balkon .. springen|springt|springe|stürzen|gesprungen|runterspringen
brücke|dach|balkon|hochhaus|fenster|gleis|gleise|gleisen & springen|springe|spring|springt|runterspringen|runterspringe|runter|hinunter
steht|stehe|sitze|sitzt|bin auf|an|am|im der|einer|dem|dach|gleisen|rand|balkon .. brücke|dach|springen|gleis|gleisen|hochhauses
auf|an den|die|der schienen|gleise|gleisen|bahngleisen
*pulsader*
*ritze mich
ritze|ritzt|schneide|schneidet|verletze mich|sich .. arm|arme|selbst|wieder|immer
mich|sich selbst verletze|verletzt|ritze
*selbstverletz*
tabletten|pillen|schlaftabletten|medikamente .. gesammelt|aufgespart|gehortet|zurückgelegt|zusammen|bereit|alle|genug|vor_mir
alle|viele|sammle|sammelt|genug .. tabletten|pillen|schlaftabletten & nehmen|schlucken|will|schlafen|gesammelt|mir|liegen|seit
überdosis .. nehmen|will
seil|strick|schlinge & gekauft|hals|schon|bereit|hängt|besorgt
pistole|waffe|messer an|am meinen|meinem|kopf|hals|schläfe
niemand|keiner .. vermissen|vermisst
vermisst|vermissen mich .. niemand|keiner|eh
letzte|letzter|letztes nachricht|mal|tag & leben|leb|schreibe|meldet|verabschiede|wohl
lebt|leb wohl
passt|kümmert|pass|kümmer|achtet .. auf|um .. kinder|katze|hund & weg|nicht_mehr|gehe|wenn_ich|ich_gehe
heute|heute_nacht|bald_ist .. alles vorbei
bald ist es vorbei
dann ist .. alles vorbei
alles .. vorbei .. sein
*gedanken .. sterben|tod|tot
denke|denkt|denk .. ans|an|über .. sterben|tod|umbringen|selbstmord|tot
gedanken .. selbst|mich .. töten|umzubringen
todeswunsch
*suizidgedank*
redet|spricht|schreibt .. vom|von|über .. sterben|tod|umbringen
will .. sterben $
würde|wäre am liebsten .. nicht mehr|tot|einschlafen|sterben
stimme* .. sage|sagt|sagen|befehlen .. springen|umbringen|töten|sterben
bereue .. dass ich .. lebe
warum .. lebe ich .. noch
wozu|warum .. noch leben|weiterleben|weitermachen
wofür .. lebe|leben|weiter
will nur .. schmerz|ruhe .. aufhört|immer|haben .. immer|leben
schaffe|schaff es|das nicht|nich .. mehr|leben
ich gebe auf .. leben
nicht mehr .. auf dieser welt
von dieser welt
verschwinden .. für immer
geschenke|sachen .. verschenkt .. verabschiedet|braucht
verschenkt .. alle* .. sachen`,
    medical: `
schwillt|anschwillt .. hals|zunge|gesicht|lippe|lippen
hals|zunge|gesicht|lippen|lippe .. schwillt|zugeschwollen|anschwillt
*herzinfarkt*
*schlaganfall*
*herzstillstand*
@child|mann|vater|mutter|frau|er|sie|ich|freund|opa|oma|person|nachbar|kollege .. bekommt|kriegt|bekomme|kriege|krieg|bekomm .. keine|kaum|schlecht|nicht .. luft
keine|kaum|schlecht luft .. mehr
luft .. nicht|kaum|keine & atmen|bekomme|kriege|kriegt|bekommt
keine luft mehr|bekommt|bekommen|kriegt|zum|$
kaum .. atmen
nicht|nich|kaum|schlecht|schwer .. atmen|atme|atmet
atmet|atme|atmen .. nicht|nich|kaum|schwer|schlecht|komisch|flach|röchelt|schnell
atmet .. nicht
hört .. auf .. zu atmen
*atemnot*
erstickt|ersticke|erstickte|ersticken
verschluckt & luft|blau|atmet|atmen|hustet|würgt|erstickt|steckt
steckt|fest .. im|in .. hals & luft|atmen|blau|würgt
blau .. angelaufen|lippen|gesicht|an
lippen .. blau
läuft|wird|lief|ist .. blau .. an|gesicht|lippen
brustschmerz*
schmerz* .. brust|brustkorb|herz|arm .. arm|stark|luft|druck|seit|plötzlich|schweiß|jetzt
druck|stechen|schmerz*|enge|drückt|brennen|sticht|tut .. brust|herzen|herz
brust .. tut .. weh|schmerzt|drückt|eng|sticht
linke|linker|linken arm & brust|weh|schmerz*|taub|herz|zieht|strahlt|kribbelt
*bewusstlos*
*ohnmächtig*
*ohnmacht*
umgekippt|zusammengebrochen|umgefallen|kollabiert|kolabiert
liegt|lag .. am|auf|auf_dem_boden .. reagiert|bewegt_sich|antwortet|rührt|ansprechbar
reagiert .. nicht mehr & atmet|liegt|boden|wach|baby|opa|oma|er|sie|mann|vater|mutter|kind|augen
reagiert nicht & atmet|liegt|boden|wach|baby|opa|oma|er|sie|mann|vater|mutter|augen|ansprechbar
nicht|nich .. ansprechbar|erweckbar
wacht|wach .. nicht .. auf
nicht .. aufwacht|wecken|wachzukriegen|aufgewacht|wach
bewegt|rührt sich .. nicht .. mehr
antwortet .. nicht .. mehr .. liegt|boden|atmet|schläft
kein puls
keinen puls
puls & nicht|kein|keinen|schwach|rast
blutung .. stoppen|stillen|hört|nicht|stark
blutet|blute|blutung|blutungen|bluten .. stark|viel|nicht|unaufhörlich|überall|aufhören|schlimm|heftig
blutet .. kopf|mund|ohr|bauch|hals|arm|bein|stark
viel|so|lauter|überall .. blut
blut .. überall|stoppen|hört|nicht_auf
blut .. erbrochen|erbricht|spuckt|gespuckt|hustet|huste|kotzt
spuckt|erbricht|hustet|spucke|huste|kotzt .. blut
verblutet|verblute|verbluten
mundwinkel|gesicht|gesichtshälfte|mund .. hängt|schief|taub|gelähmt|hängen|herunter|runter
hängender mundwinkel
kann .. nicht .. sprechen|reden & plötzlich|arm|gesicht|seite|taub|mund|lallt|gelähmt
lallt|lallen|undeutlich|verwaschen & arm|gesicht|plötzlich|mund|seite|bein
arm|bein|seite|körperhälfte|hälfte .. gelähmt|taub|nicht .. bewegen|spüren|heben
plötzlich .. gelähmt|taub|blind
sieht|sehe .. plötzlich .. nichts|doppelt
*fruchtblase*
*wehen .. alle|minuten|stark|regelmäßig|früh|zu_früh
wehen & krankenhaus|minuten|baby|jetzt|los|kommt|angefangen|presst
baby .. kommt .. jetzt|gleich|gerade|zu_früh|sofort
baby|kind kommt jetzt|gleich|schon & wehen|geburt|fruchtblase|presst|schwanger|krankenhaus|hilfe
geburt .. geht_los|hat_begonnen|losgegangen
schwanger* & blut*|krämpfe|schmerz*|unterleib*|bauchschmerzen|gestürzt|bewegt
*krampfanfall*
*krampft*
*anfall .. epilep*|krampf*|boden|zuckt|schaum|dauert|aufhört
*epilep* & anfall|anfal|zuckt|boden|jetzt|gerade
zuckt & körper|ganzen|schaum|boden|augen|überall|bewusst*|ganze|arme
schaum .. mund
schaum vor|vorm mund
fieber .. 40|41|42|hoch|hohes|über|39 & wach*|baby|säugling|schlaf*|trinkt|reagiert|krampf*|apathisch|runter|monate|wochen|nicht|grad|kind
40|41|42|395|405|407|403 grad .. fieber
40|41|42 fieber
hohes fieber & baby|säugling|neugeboren*|wach|schlapp|krampf*|apathisch|trinkt|monate|wochen
baby|säugling|neugeborenes .. hat|mit .. fieber & nicht|schlapp|apathisch|trinkt|40|hoch|39|atmet
baby|säugling|kind|neugeborenes .. trinkt nicht|nichts & seit|schlapp|fieber|schläfrig|wach
baby|säugling .. schlapp|apathisch|teilnahmslos|reglos|leblos|schlaff|atmet
leblos*|reglos*|regungslos*
*allergisch* & schwillt|geschwollen|luft|atmen|zunge|hals|gesicht|schock|reaktion .. jetzt|stark
hals|zunge|gesicht|lippen .. schwillt|geschwollen|schwellen|zugeschwollen|anschwillt & wespe|stich|nuss|luft|allerg*|zu|dick|gegessen|biene|schluck*|atmen|plötzlich|an
wespe|biene|hornisse .. gestochen & hals|mund|luft|zunge|geschwollen|schwillt|atmen|rachen
anaphyla*
*knochen .. raus|sieht|schaut|guckt|heraus
knochen & haut|sehen|offen|raus|heraus
finger|hand|arm|bein|zeh|daumen .. abgetrennt|abgeschnitten|abgesägt|abgehackt|abgerissen
von|vom der|einer|einem|die|leiter|dach|balkon|treppe|gerüst|fenster|baum|gefallen .. gefallen|gestürzt|runtergefallen|abgestürzt & bewegt|bewusst*|spürt|beine|wach|kopf|blut*|reagiert|rücken|nicht|liegt
treppe|leiter|gerüst|fenster|balkon .. gestürzt|gefallen|runtergefallen|gefalen|heruntergefallen
schwer|schlimm* verletzt & jetzt|gerade|blut*|unfall|liegt|hilfe|eben|schnell
*verletzte & unfall|auto|viele|straße|mehrere|liegen
autounfall|verkehrsunfall|unfall & verletzt*|blut*|jetzt|gerade|liegt|eingeklemmt|bewusst*|passiert .. gerade
angefahren|überfahren & liegt|auto|blut*|gerade|worden|kind
eingeklemmt
stromschlag
ertrunken|ertrinkt|untergegangen|untergangen & wasser|see|pool|atmet|luft|kind|bad*
ertrinkt
*verbrüht*|verbrannt|verbrühte & arm|hand|gesicht|haut|kind|baby|öl|heiß*|wasser|kaffee|tee|ganze|körper|bein|blasen
kochend* wasser|öl .. über|haut|geschüttet|gekippt|arm|bein
heiß* wasser|öl|tee|kaffee|suppe .. über|geschüttet|gekippt
diabet*|zucker|insulin & zittert|bewusst*|wach|ansprechbar|verwirrt|ohnmacht|unterzuckert|schwitzt|reagiert|umgekippt|koma
unterzucker*
zuckerschock
asthma & anfall|spray|luft|atm*|hilft_nicht
asthmaanfall
notarzt
brauche|brauchen|ruf|rufen|ruft|schickt|bitte|schnell|schicken|hol|holt .. rettungswagen|krankenwagen|notarzt|rettung|ambulanz|krankenwgen|sanitäter
krankenwagen|rettungswagen .. schnell|bitte|jetzt|sofort|brauch*|rufen|kommen
medizinischer notfall & jetzt|hier|hilfe|schnell|bei
stirbt|sterbe|verblutet & ich|er|sie|glaube|gleich|gerade|mann|vater|mutter|baby|kind|frau|hilfe
ich sterbe $|gleich|jetzt|hier|bitte|hilfe
sterbe gleich
er|sie|mann|vater|mutter|baby|kind|frau|opa|oma|jemand|freund|freundin stirbt
kopfschmerz* .. schlimmste|plötzlich|leben|steif|explosions*|donner & plötzlich|leben|steif|erbrechen|nacken|nie|sehe|taub
schlimmste* kopfschmerz* & leben*|plötzlich|nacken|steif
nackensteif*|hirnhautentzünd* & fieber|licht|kind|flecken|jetzt|ausschlag
steifen nacken|hals .. fieber
messer*|gestochen|stichwunde & bauch|blut*|brust|steckt
wunde .. tief|blut*|klafft|offen & blut*|hört|klafft|tief .. sehr
kopf & gefallen|gestürzt|gestoßen|aufgeschlagen|angeschlagen & erbr*|kotz*|bricht|bewusst*|blut*|verwirrt|schläfrig|übergibt|wach
bauchschmerz* .. unerträglich|stark|schlimm|schreit|heftig* & nicht|schreit|fieber|unerträglich|blut*|bretthart|krümmt|erbricht
unerträgliche schmerzen & bauch|brust|jetzt|plötzlich|schreit|unterleib`,
    poisoning: `
kind|kinder|baby|sohn|tochter|kleine .. alkohol|schnaps|wodka|wein .. getrunken|erwischt
gelutscht|geleckt|gekaut|genuckelt|gebissen & *kapsel*|batterie|pflanze|*blüte|reiniger|tablette*|waschmittel|beeren|blatt|putz*|gift*|nikotin*
*melder .. piept|piepst|alarm|schlägt_an & kopfschmerz*|schwindlig|schwindel|übel|müde|kohlenmonoxid*
kohlenmonoxid* & kopfschmerz*|piept|alarm|schwind*
gegrillt|grill|kohle|holzkohle & drinnen|wohnung|zimmer|innen|haus & schwind*|übel|kopf*|ohnm*|bewusst*
frostschutz*|lampenöl|abflussreiniger|entkalker & saft|trank|getrunken|kind|mund|gehalten
faulen|faule eiern|eier
maiglöckchen*|tollkirsch*|goldregen|eisenhut|herbstzeitlose|engelstrompete
etwas .. ins .. getränk|glas|bier|cocktail
*vergift*
*giftig* .. gegessen|getrunken|geschluckt|probiert|im_mund
gift .. getrunken|geschluckt|gegessen|genommen|eingeatmet
*rattengift*
getrunken|trank|geschluckt|verschluckt|gegessen|schluckt|trinkt|ausgetrunken|gesoffen|getrunkn|probiert|mund|genascht|trunken & *reiniger*|spülmittel|bleiche|chlor*|*bleichmittel*|domestos|putzmittel|waschmittel|wc|entkalker|frostschutz*|benzin|lampenöl|terpentin|säure|essigsäure|essenz|desinfektion*|weichspüler|spülmaschinen*|spülmaschinentab*|nagellack*|batterie|knopfbatterie|knopfzelle|magnet|magnete|pilz|pilze|beeren|eibe|tollkirsche|maiglöckchen|pflanze|oleander|kapsel|pod|waschkapsel|shampoo|parfüm|e_liquid|liquid|nikotin|zigarette|zigaretten|kippe|tabletten|tablette|medikament|medikamente|pillen|pille|duftöl|abflussfrei|rohrreiniger|dünger|farbe|lack|klebstoff|kleber|pestizid*|unkraut*|insekten*|methadon|tropfen|quecksilber|laugen|lauge|petroleum|brennspiritus|spiritus|feuerzeugbenzin|grillanzünder|putz*|*gift*|hustensaft|*herbizid*|schlaftabletten|blutdrucktabletten|herztabletten|antibabypillen
zu_viele|viel|so_viele .. tabletten|pillen|medikamente|schlaftabletten|paracetamol|ibuprofen|tropfen|insulin|hustensaft
packung|schachtel|flasche|dose .. tabletten|pillen|medikamente|schlaftabletten|paracetamol|ibuprofen .. geschluckt|genommen|gegessen|leer|weg
tabletten|pillen|medikamente|schlaftabletten|pille|tablette .. genommen|gegessen|geschluckt|eingenommen|geschlukt|genascht|gefunden & kind|zu|alle|viele|ganze|sohn|tochter|baby|oma|aus|versehen|opa|kleine
überdosis
überdosier*
knopfzelle*|knopfbatterie*
batterie & verschluckt|geschluckt|mund|magen|gegessen
nach|es gas
riecht|rieche|stinkt|riechen|stinks .. gas
gasgeruch
gas .. ausgetreten|tritt_aus|strömt|leck|undicht|austritt|geruch|riech*|treppenhaus
gashahn .. offen|auf|vergessen|kaputt
gasleck
kohlenmonoxid* .. alarm|melder .. pieps*|geht|alarm|schlägt|kopf*
co melder|warner|alarm|vergiftung
kohlenmonoxid & kopf*|schwindel*|übel|alarm|heizung|therme|grill
grill|kohlegrill|holzkohle*|generator|therme|ofen|shisha & kopf*|schwindel*|schwindlig|übel|bewusst*|ohnm* & wohnung|zimmer|drinnen|innen|haus|kopf*|alle
holzkohle|grill|kohle .. in .. wohnung|zimmer|schlafzimmer & kopf*|schwind*|übel|schlecht|ohnm*|bewusst*
pilze gegessen|gesammelt & übel|schlecht|erbr*|kotz*|bauch*|durchfall|krämpfe|falsche
knollenblätter*|fliegenpilz & gegessen|gekocht|probiert|übel|schlecht
beeren|pflanze|blätter|samen|eibe|maiglöckchen|efeu|pilz .. gegessen|geschluckt|mund|probiert|gekaut|im_mund & kind|sohn|tochter|baby|giftig|kleine|rote|unbekannt*|garten|park|was|aus|wald
chlor* & bleiche|essig|reiniger|gemischt|eingeatmet|husten|dämpfe|dampf|gas|luft|zusammen
dämpfe|dampf|gase .. eingeatmet|geatmet & husten|luft|brennt|schwind*|reiniger|übel|chem*|chlor
gemischt & reiniger|chlor*|essig|bleiche|putzmittel
gespritzt|spritzer|gekommen|spritzt & auge|augen & reiniger|lauge|säure|chem*|abfluss*|chlor*|kalk
drogen|ko|k .. tropfen & getrunken|getan|glas|drink|bewusst*|etwas
ko tropfen
etwas ins glas|getränk .. getan|gemischt
schlangenbiss|schlange .. gebissen
kreuzotter
*reiniger .. getrunken|geschluckt|gegessen
hat .. *reiniger|spülmittel|chlor|bleiche .. getrunken|erwischt
falsche|falschen tabletten|medikamente|medikament|pilze|flasche .. genommen|gegeben|gegessen|getrunken`,
    fire: `

benzin .. geschüttet|ausgeschüttet|tür|angezündet|vergossen
jetzt|plötzlich .. brennt .. das|die|der|mein|unser
brennt .. dach|haus|küche|wohnung|keller|auto|müll|zimmer|bett|sofa
es|wohnung|haus|küche|dach|keller|zimmer|auto|nachbar|nebenan|bett|sofa|mülltonne|balkon|treppenhaus|gebäude|fernseher|akku|pfanne|öl|fett|weihnachtsbaum|adventskranz|herd|ofen|handy|vorhang|gardine|müll|heim|unterkunft|stock|wald|steckdose|waschmaschine|trockner|toaster|kinderzimmer|dachstuhl|container|hütte|garage|carport|ebike|roller|gegenüber|etage|baum|kerze .. brennt|brent|brennen|brannte|flammen|feuer & nicht|alles|hilfe|wir|bei|gerade|jetzt|im|in|das|die|der|schnell|was|unsere|mein|meine|lichterloh|überall|neben|noch
es brennt
brennt es
es brent
hier brennt
brennt .. hier
^ feuer $
feuer .. im|in|bei|auf|unter .. haus|wohnung|küche|keller|zimmer|treppenhaus|unserem|unserer|der|dem|nachbar*|heim|hof|dach|uns|stock
feuer & hilfe|raus|flammen|rauch|schnell|haus|wohnung|küche|ausgebrochen|löschen|unterkunft|nicht|keller
*feuer .. gefangen
fängt|fing .. feuer
feuer ausgebrochen
brand ausgebrochen|im_haus|im_keller|in_der|ausbruch
*zimmerbrand|wohnungsbrand|küchenbrand|kellerbrand|hausbrand|dachstuhlbrand & jetzt|gerade|bei|hilfe|haus|was
*flammen
in flammen
flammen .. aus|schlagen|hoch|herd|pfanne|fenster|überall
rauch|brandrauch|zigarettenrauch .. aus|im|in|kommt|unter|überall|dringt|zieht|steigt|quillt|treppenhaus|viel|dichter|schwarzer
*qualm* .. aus|im|in|kommt|unter|überall|raus|treppenhaus|dichter|schwarzer|zieht|steigt|steckdose
qualmt|raucht|kokelt|schmort|glimmt|funken|brutzelt & steckdose|kabel|sicherung*|herd|ofen|akku|auto|maschine|waschmaschine|toaster|dach|fenster|wand|fernseher|motor|trockner|elektro*|gerät|handy|laptop|nachbar*|roller|es|verteiler|keller|küche|aus|wohnung
qualmt|kokelt|schmort
riecht|stinkt .. verbrannt|rauch|brand|brandgeruch|angebrannt|verschmort|verkohlt|qualm|feuer
brandgeruch
herd .. angelassen|an|angeschaltet & brennt|rauch*|flammen|qualm*|feuer|weg
topf|pfanne|öl|fett .. herd|küche & brennt|flamm*|feuer|rauch*|qualm*
in brand .. gesetzt|gesetz|steckt|gesteckt|geraten
brand gesteckt|gesetzt|geraten
angezündet|zündet|anzünden|anzuzünden|angezündt & haus|wohnung|unterkunft|heim|auto|uns|tür|jemand|treppenhaus|keller|kinderwagen|müll*|sich
*brandanschlag*
*molotow*
explosion|explodiert|explodierte & gas|haus|gerade|knall|küche|akku|laut|feuer|nachbar*|heizung|gasflasche
explosion
rauchmelder|feuermelder|feueralarm|brandmelder|rauchmelder .. piept|geht|los|schrillt|ausgelöst|klingelt & rauch|qualm*|riecht|feuer|brand*|nachbar*|niemand|stinkt|öffnet
feueralarm .. gerade|los|jetzt|ausgelöst
kommen|komme|können|kann|kommt .. nicht .. raus|hinaus|rauskommen|heraus & rauch|feuer|brennt|flamm*|qualm|treppenhaus
treppenhaus .. voller|voll|verraucht|rauch*|qualm*
ruf|rufen|ruft|schnell|holt|schickt .. feuerwehr
brauche|brauchen feuerwehr|die_feuerwehr
feuerwehr schnell|bitte|rufen|jetzt|sofort|kommen
gardine|vorhang|sofa|bett|kleidung|haare|matratze|decke|teppich|kleid .. brennt|feuer|brennen|flammen
kleider|kleidung|haare .. brenn*
lichterloh`,
    violence: `
vater|mann|er .. rastet .. aus
an die wand .. gedrückt|geworfen
mund .. zugehalten
gegen .. willen .. geküsst|festgehalten|angefasst
werde .. verfolgt|bedroht
nimmt .. geld|schlüssel|handy .. weg & darf|niemand*|sehen
er|mann|freund|ex hat .. meine|meinen|mir|ihr .. nase|arm|rippe|rippen|zahn|kiefer|finger .. gebrochen|ausgeschlagen
chef|vermieter|kollege|nachbar|mitbewohner|trainer|hausmeister|onkel .. fasst|begrapscht|betatscht|küsst|berührt .. mich|an|sie
nachts .. in|zu .. mein|meinem|unser .. zimmer|bett
schickt|schreibt|ruft .. drohungen|drohnachrichten|drohungen_und|morddrohungen
drohungen|drohnachrichten & ex|mann|freund|er|tür|fotos
@person .. @hits .. @me
mich|mir|uns .. @hits
meine|meiner|meinen|freundin|schwester|mutter|nachbarin|kollegin|tochter|frau|mama .. wird|wurde|werden|von|worden .. @hits
@hits .. @me & mann|ehemann|freund|ex|partner|er|sie|vater|bruder|papa|onkel|familie|eltern|schwieger*|nachbar|wieder|ständig|immer|täglich|jeden|wenn|seit|oft|jetzt|gerade|mitbewohner|frau|betrunken|kinder|vermieter
werde|wurde|werd|wird|wurden|werden|bin .. von|vom .. @hits
werde|wurde|wurden|wird|worden .. @hits
mich .. @hits
er @hits
*vergewaltig*
*missbrauch* .. mich|sexuell|wurde|worden|er|mein
sexuell* *missbrauch*|belästigt|genötigt|gewalt|übergriff|angegriffen
begrapscht|betatscht|befummelt|begrabscht
*häusliche|häuslicher|häuslich gewalt .. erlebe|opfer|von|ich|betroffen|mann|zu_hause|erlebt
gewalttätig|handgreiflich|gewaltätig
gewalt & mann|ehemann|partner|freund|mir_gegenüber|gegen_mich|zuhause|hause|familie|ex
bedroht|bedrohte|bedrohen .. mich|uns|sie|meine|freundin|schwester
mich|uns|sie|meine|mir|uns .. bedroht|bedrohte|bedrohen|gedroht
droht|drohte|gedroht|drohen|bedroht & umzubringen|töten|messer|tot|pistole|waffe|umbringen|schlag*|kindern|ermord*|säure|anzünden|abstechen
er|mann|ex|freund|partner|bruder|vater|familie droht|drohte .. mir|uns
*morddroh*|todesdroh*
mit|ein|einem|dem messer & er|mann|bedroh*|jagt|hält|vor|kommt|mich|uns|steht|angreift|geht
messer .. in der hand|an die kehle|an den hals
pistole|waffe & bedroh*|zielt|mich|kopf|er|gerichtet
@will|droht|wird|sagt|gesagt .. mich|uns|sie|ihr|dich|meine|kinder .. umbringen|töten|umzubringen|erschießen|abstechen|erstechen|anzünden|totschlagen|tötet|umbringt|verletzen
@person bringt|bringen .. mich|uns|sie .. um
bringt er|sie mich|uns|sie um
umbringen & mein|er|vater|bruder|familie|ex|mann|angst|droht|mich
*ehrenmord*
ehre .. familie & töten|umbringen|angst|bruder|brüder|tot
*zwangsheirat*|zwangsverheirat*|zwangsehe
zwingt|zwingen|gezwungen|zwang .. heiraten|ehe|sex|schlafen|verheiraten|hochzeit|verlobung
muss|soll .. jemanden|mann|cousin|onkel|alten .. heiraten & nicht|eltern|will|gegen|familie|fremden|zwing*
gegen meinen|ihren willen
verheiraten|heiraten & eltern|familie|vater|zwing*|gegen .. willen|zwing*|will_nicht|angst|muss
zwingt|gezwungen|zwang|nötigt .. mich|sie|uns|zu .. sex|sexuell*|mit_ihm|ihm|schlafen|bett|dingen|haus
sex .. gegen|zwing*|obwohl|ich_nicht
schlafen .. mit ihm .. muss|zwing*|will_nicht
sperrt|schließt|eingesperrt|einsperrt|eingeschlossen|gesperrt & mich|mir|sie|er|mann|zimmer|wohnung|uns|haus|freundin|nachbarin|keller
lässt|läst .. mich|sie|uns .. nicht .. raus|gehen|weg|telefonieren|haus|wohnung|allein
darf|durfte .. nicht .. raus|rausgehen|telefonieren|haus|wohnung|allein & mann|er|ehemann|vater|familie|bruder|schwieger*
mein|ihr mann .. verbietet|erlaubt|kontrolliert
verfolgt|verfolgen|folgt|stalkt|stalkd|gestalkt|auflauert|lauert .. mich|mir|uns|ihr|sie
*stalk*
lauert .. mir
werde .. verfolgt
werde .. bedroht|gestalkt
jemand .. folgt|verfolgt|läuft .. mir|nach|hinterher|mich
läuft .. mir .. nach|hinterher
steht .. wieder|immer|ständig|vor .. vor .. meiner|der|unserer .. tür|wohnung|haus & ex*|mann|bedroh*|er|angst|schreit|messer|betrunken|schlägt|tritt|droht
tür .. eintreten|einzuschlagen|einschlagen|eintritt|eingetreten|aufbrechen|hämmert
bricht .. ein & gerade|jemand|jetzt|wohnung|tür|fenster|haus|hilfe
einbrecher
angst .. vor .. meinem|meiner|ihm|mein|ihrem|meinen|ehemann|mann|vater|ex|freund|brüdern
fürchte .. mich|um .. mann|leben|ihm|ihn|hause|kinder
angst .. nach_hause|zuhause|heimzugehen|heim
traue .. mich .. nicht .. nach|heim|nachhause|hause
angst .. um mein|ihr|unser leben
habe angst .. dass er
mein|meine|unser leben .. bedroht|gefahr
rastet .. aus & mann|er|trinkt|schlägt|schreit|angst|wirft|betrunken|freund
geflohen|geflüchtet|weggelaufen|abgehauen|fliehen|flüchten|verstecke|versteckt|versteck & vor|von .. mann|meinem|ihm|freund|vater|familie|gewalt|schlägt|bad|ex|partner
verstecke .. mich .. vor|im|bad|zimmer
frauenhaus & brauche|jetzt|sofort|heute|dringend|muss|flieh*|freundin|platz
schutz .. vor .. meinem|ihm|mann|ex|familie|vater
blaue flecken
blaues auge
blauen flecken
gebrochen .. nase|arm|rippe & mann|er|freund|partner|vater
nase|rippe|arm|kiefer .. gebrochen & mann|er|freund|partner|vater|ehemann|hat_mir
an den haaren|haare .. gezogen|zieht|gerissen|schleift|zog
an die wand .. geworfen|gedrückt|gestoßen
wirft .. sachen|teller|dinge|gegenstände|flaschen|möbel .. nach|mir|mich
hand|hände .. an .. hals|kehle|gurgel & er|mein|mir|hat|mann
hält|hielt .. mund|nase|kehle .. zu
überfallen|ausgeraubt|zusammengeschlagen|niedergeschlagen|angegriffen|attackiert & gerade|worden|mich|uns|wurde|jetzt|eben|messer
rassist* .. angegriffen|geschlagen|angreif*|schläg*|bedroh*
schlägerei|prügelei .. jetzt|gerade|hier|vor|messer
schreit|schreie|schreien|hilfeschreie & frau|nachbar*|nebenan|wohnung|schläge|hilfe & nebenan|nachbar*|hilfe|schläge|poltert|schlag*|hört
*beschneid*|genitalverstümmel* & tochter|mädchen|will|wollen|familie|zwing*
mein|meine|unser .. schlägt|schlegt|schlägt .. wenn|immer|jeden|oft|ständig|mich|die|uns|kinder
gewürgt
würgt mich|sie
finger .. mann|er .. gebrochen
kinder .. weggenommen|wegnehmen & droht|mann|entführt|er
nimmt|nahm|weggenommen .. handy|telefon|schlüssel|geld & mann|er|kontroll*|raus|ehemann|eingesperrt|freund`,
    trafficking: `
komme|kommen|lassen .. haus|wohnung .. nicht_raus|nicht_weg & schulde|geld|schulden
schulde .. ihnen|ihm .. geld & raus|weg|haus|lassen
männer empfangen|bedienen
chef .. schlägt .. uns|mich
muss|müssen .. für_ihn|für_sie|für_den .. stehlen|klauen|betteln|anschaffen
nagelstudio|massagesalon|laden|imbiss & schlafen|schläft & muss|arbeiten
im laden|salon|studio|imbiss schlafen
muss|soll|müssen .. anschaffen
au_pair|aupair|putzfrau|haushaltshilfe|hausmädchen|pflegerin & nie|darf|eingesperrt|lässt|raus|pass
muss .. verkaufen|dealen|schmuggeln .. drogen & sonst|zwing*|drohen|tun|bruder|familie
drogen|gras|koks .. verkaufen|dealen|schmuggeln & sonst|zwing*|muss|drohen
zwingen|zwingt|muss|soll|müssen .. mit .. männern|anderen_männern|freunden|kunden .. schlafen|gehen|ins_bett
anderen männern
schleuser|schlepper & zahle|passiert|droh*|familie|geld|schulden|zurück
schicken|schickt .. betteln|stehlen|klauen|anschaffen
gekauft & gehöre|mich|sie_sagt|frau|mann|besitzt
gehöre ihr|ihm|ihnen
verkauft .. an .. mann|männer|einen|bordell
an .. mann|männer|bordell .. verkauft
massagesalon|bordell|club|wohnung .. festgehalten|eingesperrt|gezwungen
schwur|juju|eid & zahl*|schulden|euro
komme|kommen .. nicht .. weg & hierher|gebracht|pass|arbeit*|sie_haben
weglaufen|fliehen|abhauen .. will|versucht .. geschlagen|verprügelt|bestraft
kein geld & bewachen|bewacht|stunden_am_tag
stunden am tag & kein_geld|ohne_geld|ohne_lohn|bewacht|bewachen|pass
sammelt|eingesammelt|eingezogen .. ausweise|pässe|papiere
ausweise|pässe|papiere .. eingesammelt|eingezogen|abgenommen|weggenommen
nehmen|nimmt .. mir .. alles .. ab|weg & betteln|abends|arbeit*
opfer .. menschenhandel
*menschenhandel*|menschenhändler* & hilfe|opfer|flieh*|gezwungen|meine|freundin|mich|uns
*zwangsprostit*|zwangsarbeit & mich|wir|uns|muss|hilfe|freundin|ich
@boss .. pass|reisepass|ausweis|papiere|dokumente|pässe .. weggenommen|abgenommen|genommen|behalten|einbehalten|behält|eingezogen|eingeschlossen|versteckt|zurück|gibt|nimmt|hält|konfisziert|einkassiert|wegenommen
@boss .. hat|hält|haben|behält|nimmt|nahm .. mein*|unser*|ihre*|ihren .. pass|reisepass|ausweis|papiere|dokumente|pässe|reisepässe
pass|reisepass|ausweis|papiere|dokumente|pässe & chef|chefin|boss|arbeitgeber*|agentur|vermittler*|zuhälter|schleuser|madame|vorarbeiter|gastfamilie & weg*|behält|behalten|nicht|nimmt|genommen|abgenommen|eingeschlossen|safe|hat
pass .. weggenommen|abgenommen|wegenommen
pässe .. weggenommen|abgenommen|eingesammelt
gibt .. mir|uns|ihr .. pass|papiere|ausweis|pässe .. nicht .. zurück
*prostitu* & zwing*|zwang|muss|gezwungen|müssen|soll|geschickt|anschaffen|freundin|will_nicht|schulden|bordell
bordell & zwing*|muss|gezwungen|raus|festgehalten|verkauft|arbeiten|weg|darf|schulden|halten
anschaffen .. gehen|muss|soll|geschickt|zwing*|zu_gehen
zum anschaffen
anschaffen gehen|schicken|geschickt|gehe
zwing*|gezwungen|zwang|zwingt|muss|müssen|soll .. sex|männern|männer|kunden|freiern|freier|körper & geld|männer*|kunden|freier*|verkaufen|schulden|arbeiten|fremden
mit .. männern|fremden|kunden|freiern schlafen
körper verkaufen
freiern_bedienen|zuhälter*
zwing*|gezwungen|zwingt .. mich|uns|sie|ihn|zu|zum|zur .. arbeit*|betteln|arbeiten|stehlen|klauen|drogen
gezwungen|zwingt|zwingen .. arbeiten|betteln|stehlen|klauen|arbeit
zum_betteln|stehlen|klauen|arbeiten .. gezwungen|zwingt|zwingen|geschickt
betteln & zwing*|gezwungen|muss|müssen|schickt|abgeben|geld
arbeite*|arbeiten|arbeit & ohne .. lohn|geld|bezahlung & darf|raus|pass|weg|eingesperrt|schlaf*|bedroh*|seit_monaten|stunden
kein* .. lohn|geld|bezahlung & pass|weg|darf|raus|eingesperrt|bedroh*|schlaf*|gehen & chef|arbeit*|er|boss|baustelle|restaurant|darf|familie|haushalt
schulden .. abarbeiten|abzahlen|zurückzahlen & chef|reise|schleuser|schlepper|arbeit*|agentur|bordell|ihnen|leute|frei|familie|drohen|droht|sie|ihm|kosten|madame|sonst|muss|erst
schuld|schulden|reise|fahrt|geld|kosten .. abarbeiten
schulde|schulden .. reise|schleuser|schlepper|fahrt & arbeit*|droh*|zwing*|abarbeiten|bedroh*
darf|dürfen|durften|lassen|lässt .. nicht .. weg|gehen|raus|verlassen|kündigen|telefonieren|hinaus & chef|arbeit*|boss|baustelle|restaurant|fabrik|firma|bordell|haushalt|betrieb|agentur|hof|farm|putzen|massage|lager|kunden|familie|pass|lohn
darf|dürfen .. haus|unterkunft|wohnung|gelände|betrieb .. nicht|nie .. verlassen|raus
nicht .. verlassen .. darf|dürfen & haus|unterkunft|arbeit*
lässt|lassen|läst .. mich|uns|sie .. nicht .. weg|gehen|kündigen|raus|nach_hause|frei
halten|hält|gehalten|festgehalten|festhalten .. mich|uns|sie|dort|hier .. fest|gefangen|eingesperrt
werden .. festgehalten|gefangen|eingesperrt|bewacht
werde|werden|wird|wurde .. gefangen gehalten|festgehalten|bewacht
bewacht|bewachen|überwacht|bewacher|aufpasser & arbeit*|raus|schlaf*|wir|uns|haus|immer|tag|nacht|darf|dürfen|chef
schlaf* .. in|im|auf .. betrieb|fabrik|werkstatt|baustelle|restaurant|keller|lager|lagerhalle|halle|arbeitsplatz|container|küche & chef|arbeit*|darf|pass|lohn|bewacht|raus|geld|boss|zwing*|dürfen|kein
eingesperrt|einsperrt|sperrt|eingeschlossen|schließt & chef|boss|arbeit*|fabrik|arbeitgeber*|betrieb|firma|vermittler*|bordell|unterkunft|madame|restaurant
haushaltshilfe|hausangestellte|au_pair|aupair|kindermädchen|pflegekraft|putzfrau & pass|raus|eingesperrt|schläft|stunden .. frei|nie|zwing*|darf|lohn & nicht|kein*|nie|weggenommen|pass|darf
verkauft .. mich|worden|werden|an|uns|haben|sie
ich|mädchen|sie|wurde|wurden .. verkauft .. worden|an|männer|bordell|wie
wie .. sklave*|sklavin
wie|als .. sklave|sklavin|sklaven
loverboy
18|16|17|20 stunden .. tag & ohne|kein|pass|darf|lohn|geld
drohen|droht|drohten|bedroht|gedroht & familie|eltern|kinder & heimat|zuhause|arbeit*|weglaufe|gehe|abhaue|weiter|pass|schulden|zahle|dort|afrika|nigeria|rumänien|bulgarien|vietnam
juju|voodoo
versprochen|versprach & job|arbeit|modell|kellnerin|hotel & bordell|sex|männer*|pass|zwing*|prostit*|tanzen
droht|drohen .. polizei|abschiebung|anzeigen|ausländerbehörde & arbeit*|chef|boss|nicht|gehe|kündige`,
    child: `
@child weg|verschwunden|vermisst|entführt|geschlagen|misshandelt|eingesperrt|verloren $|hilfe|was|bitte|seit
@child allein|alleine auto|wohnung|straße|bahnhof|zuhause|daheim|balkon
mein|meine .. kind|sohn|tochter .. ist|hat .. weg|verschwunden|abgehauen
kind|sohn|tochter .. geht_nicht .. ans_telefon|handy|ran & seit|nicht_nach_hause|schule|stunden
@child .. nicht .. zurückgebracht|zurückgegeben|zurück_gebracht
nicht zurückgebracht|zurückgegeben & kind|sohn|tochter|kinder|vater|ex
@child .. überfällig
@child .. mit .. einem_fremden|fremdem_mann|unbekannten|fremden_mann .. mitgegangen|gegangen|mit
kinderwagen .. leer|weg|verschwunden
unsittlich berührt|angefasst
kind|mädchen|junge|baby .. weint|weinendes|allein .. haltestelle|straße|park|bahnhof|treppe & allein*|niemand
weinendes .. kind|mädchen
eltern .. sperren|schlagen|schließen .. mich
bin 9|10|11|12|13|14|15|16|17 & sperren|eingesperrt|schlagen
stiefvater|vater|mutter|eltern .. verprügelt|schlägt|prügelt .. kinder|die_kinder
junge|mädchen|schüler|kind .. wunden|verletzungen|blaue_flecken|angst_vor_zu
bruder|schwester .. verloren_gegangen
@child|bruder .. verloren .. gegangen
ausgesperrt & elf|zwölf|zehn|kind|1*|neun|mama|papa|bin_erst
kinder|kind .. nichts|nie .. zu .. essen
freund meiner mutter|mama .. zimmer|bett|fasst|schlägt
kind|baby|mädchen|junge & fenster|balkon|brüstung & allein|stock|niemand|klettert|sitzt|steht
angesprochen & tochter|sohn|kind|mädchen & mann|mitnehmen|schule|auto|fremd*
kita|schule|hort|erzieherin|erzieher|lehrer|tagesmutter .. @hits|eingesperrt|gehauen|geohrfeigt .. kind|sohn|tochter|ihn|kinder
kind|sohn|tochter wurde|wird|worden .. @hits|gehauen
striemen|blaue_flecken & kind|nachbarskind|tochter|sohn|*tochter|*sohn
bin erst|nur 9|10|11|12|13|14|15|16|17|elf|zwölf|dreizehn|vierzehn|fünfzehn|zehn
läuft|steht|sitzt|irrt .. mädchen|junge|kind .. allein|alleine
mädchen|junge|kind .. allein|alleine .. herum|straße|park|unterwegs|auf
jähriges|jähriger mädchen|junge .. allein*
@child|kinde|kinder .. verschwunden|vermisst|weg|weggelaufen|entführt|abgehauen|verloren|ausgerissen|spurlos|vershwunden & ich|mein|meine|unser|seit|nicht|finde|gestern|stunden|heute|spielplatz|schule|wo|ist|hat|weg
@child .. nicht|nich .. nach_hause|heimgekommen|zurück|heim|nachhause|gekommen|auffindbar|angekommen|finden|zurückgekommen
finde|finden|find .. mein*|unser*|ihr* .. @child .. nicht|nirgends|nirgendwo
@child .. nicht .. finden|finde
vermisse .. mein* .. @child
wo ist mein*|unsere .. @child
@child .. verloren .. spielplatz|stadt|park|zoo|bahnhof|supermarkt|markt|kaufhaus|menge|gedränge
@child .. in|im .. stadt|park|zoo|bahnhof|supermarkt|kaufhaus .. verloren
entführt|entführen|entführung|mitgenommen|verschleppt & @child
kindesentführung|*kindesmissbrauch*|kindesmisshandlung|kindeswohlgefährdung
lehrer|lehrerin|erzieher|erzieherin|vater|papa|mutter|mama|onkel|trainer|opa|tante|stiefvater|mann|nachbar|er|sie|eltern|imam|pfarrer|babysitter|ex|freund|betreuer|tagesmutter .. @hits .. @child
@child .. @hits
@hits .. @child
@child .. von|vom|wird|wurde|werden .. @hits
papa|mama|vater|mutter|eltern|stiefvater|lehrer|onkel .. @hits|verhaut|schimpft .. mich
@child .. blaue_flecken|verletzungen|striemen|verhungert|hunger|vernachlässigt|angekettet|verwahrlost|misshandelt
fasst_mich|fasst_sie|fasst_ihn|fassen|gefasst|angefasst|berührt|anfasst|begrapscht|streichelt|betatscht|befummelt & @child|mich|onkel|trainer|lehrer|intim*|unten|stiefvater|opa|papa|hose|nackt|betreuer|nachbar|zwischen
angefasst|anfasst|berührt & onkel|lehrer|trainer|stiefvater|vater|@child
ich bin|bin 9|10|11|12|13|14|15|16|17|8|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn & allein|alleine|weggelaufen|angst|ohne|eltern|hilfe|schlägt|niemand|draußen|abgehauen|nachhause|hause|straße|kein|schlafen|hergekommen|schlafplatz
9|10|11|12|13|14|15|16|17 jahre & allein|alleine|weggelaufen|ohne_eltern|niemand|straße|abgehauen
minderjährig* & allein|alleine|ohne_eltern|straße|unbegleitet & ich|bin|heute|straße|schlafen|bahnhof|hier|wo
unbegleitet* .. minderj* & bahnhof|heute|straße|schlaf*|allein|jetzt
allein|alleine .. ohne .. eltern & bin|ich|junge|mädchen|kind
@child .. allein*|eingesperrt|eingeschlossen & wohnung|zuhause|hause|auto|seit|zimmer|weint|schreit|straße|bahnhof|stunden|tagelang|dunkel|keller|gelassen|balkon|nacht|unterwegs|herum
@child .. im|in|auto|wohnung|badezimmer|bad|aufzug .. eingeschlossen|eingesperrt
@child .. im|in .. heißen|geschlossenem|abgeschlossenen auto
@child .. schreit|weint|schreie|schreien & nachbar*|nebenan|stundenlang|jede|schläge|geschlagen|ständig|nacht|nächte|hilfe|allein
nachbar* & @child & schreit|weint|schreien|schlag*|schläge|verletz*|misshand*|allein|vernachläss*|angst|angebunden
@child|mädchen .. verheiratet|verheiraten|heiraten & 12|13|14|15|16|eltern|vater|familie|zwing*|soll
droht|drohen .. @child .. wegzunehmen|mitzunehmen|entführen
jugendamt .. nimmt|holt|weggenommen|mitgenommen|nehmen .. @child & jetzt|gerade|heute|mitgenommen
baby|säugling .. ausgesetzt|gefunden|allein|geschüttelt|schüttelt
schüttelt .. baby|kind|säugling
baby|kind .. gefunden .. straße|park|tür|allein
nacktfotos|nacktbilder|nackte_bilder|fotos & @child|tochter|sohn|13|12|14|schickt|internet|erpress*|chat|fremder|mann
fremder|fremde|unbekannter_mann .. @child
mann .. spricht|sprach|angesprochen|lockt|filmt|fotografiert .. kinder|kind|tochter|sohn|mädchen
ich habe angst .. vor .. papa|mama|meinem_vater|meinen_eltern|stiefvater
trau|traue .. mich nicht nach hause|heim .. papa|vater|mama|eltern|schule|zeugnis
von_zuhause|zu_hause|daheim .. weggelaufen|abgehauen|ausgerissen|rausgeschmissen`,
    'police-at-door': `
^ polizei vor|an|da|hier|tür|haus
polizei|beamte|polizisten .. gerade|jetzt .. wohnung|haus|zimmer|drin
wollen .. ins|in .. wohnung|zimmer|haus & polizei|beamte|uniform*|männer
papa|vater|mutter|mama|bruder|mann|frau|sohn|freund .. wird|werden|wurde .. gerade|eben|jetzt .. abgeführt|abgeholt|mitgenommen|festgenommen
uniform|uniformierte|uniformierten .. tür|vor|draußen|klopf*|treppenhaus
ruft|rufen|schreien|brüllen .. aufmachen & tür|draußen|polizei|klopf*
bullen .. haus|tür|wohnung|rein|da|hier|holen
nehmen|nimmt .. papa|vater|mann|bruder|mama|sohn|freund|onkel .. mit
zoll|polizei .. baustelle|restaurant|arbeit|betrieb|küche & mitkommen|alle|jetzt|gerade|papiere|weglaufen|kontroll*
soll|muss .. mit .. auf_die_wache|aufs_revier|zur_wache|mitkommen
auf die wache|aufs revier
kontrolliert & mitkommen|wache|festgehalten|papiere_weg|mitgenommen
ohne durchsuchungsbeschluss|beschluss|papier .. rein|reinkommen|wohnung
durchsuchungsbeschluss
abgeholt .. werden .. heute|morgen|nacht & flughafen|abschieb*|polizei
polizisten|polizei|beamte|uniformierte .. flur|überall|gang|stockwerk|heim|wohnheim|unterkunft|hof|treppenhaus
flur|gang|treppenhaus|heim|wohnheim|unterkunft|hof .. polizisten|polizei|beamte
treppenhaus|tür|flur .. rufen|ruft .. meinen|unseren namen
aus dem bett geholt|gerissen
mit zum flughafen
sofort|jetzt .. flughafen & beamte|polizei|müssen|sie|zwing*
hämmert|hämmern|poltert .. an|gegen .. tür|wohnungstür & traue|aufmachen|öffnen|polizei|angst|jemand
verstecken|verstecke|versteckt & polizei|abschieb*|beamte
polizei .. sucht|suchen .. uns|mich|ihn
in einer|der zelle
wurde|bin|hat_man_mich .. festgenommen|verhaftet
bus .. abschieb*|abschiebung
hunden|hunde .. vor .. heim|wohnheim|tür|unterkunft & sie|polizei|beamte
wollen|will uns|mich mitnehmen|holen|abholen
polizeiauto|polizeiautos|streifenwagen|blaulicht .. draußen|vor|haus|hier|hof & zimmer|haus|uns|tür|suchen|holen|gehen
zimmer zu zimmer
männer|leute in|mit uniform|uniformen
in uniform .. holen|holt|stehen|steht|klopf*|tür
uniformierte
ins flugzeug setzen|gesetzt|bringen|steigen
flugzeug .. setzen|zwing*|abschieb*
stunde|minuten|stunden .. zum|zu packen
minuten|stunde .. zeit & packen|sachen
ausländerbehörde .. mit .. polizei
polizei .. mitgenommen|geholt|festgehalten
mitgenommen & polizei
treten|tritt|brechen .. die .. tür .. ein|auf
darf|dürfen .. polizei .. zimmer|wohnung|rein|durchsuchen|eintreten
familien .. für .. flug|abschieb*
holen .. heute|jetzt|gerade .. familien|leute|ab
zivilpolizist*|zivilbeamte
beamte|beamter|polizist .. sagt|sagen .. muss|müssen .. mit|mitkommen|kommen
muss .. jetzt .. mitkommen
flug .. abschieb*|abschiebung .. stunden|heute|morgen|nacht
um .. vier|fünf|drei|sechs|uhr .. holen|kommen|abgeholt & sie|polizei|uns
polizei|polizisten|polizist|beamte|beamten|polizeibeamte|zivilpolizei|sek|bullen .. steht|stehen|klopft|klopfen|klingelt|klingeln|hämmert|kommt|kommen|draußen|da|ist|sind|wollen|will .. tür|haustür|wohnung|wohnungstür|rein|draußen|mitnehmen|abholen|zimmer|reinkommen|eingang|heim|einlass|unterkunft|rein|mich|uns|unten
polizei|polizisten|beamte .. vor .. der|meiner|unserer|unsere|meine|die .. tür|wohnung|haus|haustür|zimmer|wohnungstür
vor|an .. der|meiner|unserer|meine|unsere|die .. tür|wohnungstür|haustür .. polizei|polizisten|beamte|polizist|uniformierte|uniform
polizei|polizisten|beamte|männer|uniform* .. klopf*|klingel*|hämmer*|draußen
klopf*|klingel*|hämmert .. polizei|polizisten|beamte|uniform*
tür & polizei|polizisten|beamte|uniform* & klopf*|steh*|öffnen|aufmachen|aufmacht|rein|aufbrechen|eintreten|aufgebrochen|jetzt|gerade
polizei|polizisten|beamte .. in .. wohnung|unserer|meiner|unterkunft|heim|zimmer & jetzt|gerade|durchsucht|durchsuch*|mitnehmen|schreien|holen|alle
muss|soll|darf|dürfen .. ich|wir|die .. tür|polizei|beamten .. aufmachen|öffnen|reinlassen|hereinlassen & polizei|polizisten|beamte|durchsuch*
polizei|polizisten|beamte .. nimmt|nehmen|genommen|holen|holt|geholt|abholen|mitnehmen|wegbringen|verhaften|festnehmen|mitgenommen|abgeholt|festgenommen|abgeführt|verhaftet & mann|bruder|vater|sohn|mich|uns|ihn|freund|familie|frau|jetzt|gerade|heute|kinder|mitbewohner|nachbar*|früh|gekommen
@will|wollen|wolen .. mich|uns|ihn|meinen|meine|sie .. mitnehmen|abschieben|abholen|festnehmen|verhaften|wegbringen|zum_flughafen
werde|werden|wird .. gerade|jetzt|heute|morgen|gleich|eben .. abgeschoben|verhaftet|festgenommen
gerade|jetzt|eben|heute .. abgeholt|verhaftet|festgenommen|abgeführt|mitgenommen|abgeschoben|geholt & polizei|mann|bruder|vater|sohn|freund|frau|nachbar*|familie|wurde|worden|worde
*abschieb* .. heute|jetzt|nacht|morgen|gleich|gerade|früh|steht|stunden|flughafen|läuft|abend
heute|jetzt|nacht|morgen|gleich|gerade|stunden .. *abschieb*|abgeschoben|abschieben|flugzeug
abgeschoben .. heute|jetzt|morgen|gleich|gerade|nacht|flughafen
abschiebehaft|abschiebungshaft|ausreisegewahrsam
flughafen & abgeschoben|abschieb*|polizei|gebracht|zwing*|mitgenommen|sitzt
*durchsuch* .. wohnung|zimmer|gerade|jetzt|uns|haus|beschluss|polizei
durchsuchungsbefehl|durchsuchungsbeschluss|hausdurchsuchung|haftbefehl
*razzia*
festgenommen|verhaftet & wurde|worden|gerade|jetzt|mann|bruder|sohn|ich|polizei|freund|haben|wurden
sitze|sitzt|bin|ist .. auf|im|beim|in .. polizeiwache|polizeirevier|wache|revier|polizeiauto|gewahrsam|zelle|polizeistation
polizeigewahrsam
packen .. sachen|koffer & polizei|minuten|abschieb*|sofort|beamte
handschellen
tür .. eingetreten|aufgebrochen|aufbrechen|eintreten & polizei|beamte
holen .. uns|mich .. ab|jetzt|heute|gleich & polizei|abschieb*|ausländerbehörde|nacht|früh|beamte
polizei|beamte .. ist|sind|steht|stehen .. da|hier|unten|drin|im & was|mich|sucht|suchen|jetzt|abschieb*|uns|wollen|will|haus|hilfe
polizei .. sucht|fragt .. nach .. mir|meinem|uns|mich`,
    'homeless-tonight': `
^ obdachlos|wohnungslos $|heute|jetzt|hilfe|seit|mit
heute|jetzt obdachlos|wohnungslos
nacht|heute draußen|straße $
ohne bleibe|obdach|schlafplatz|unterkunft & jetzt|heute|nacht|stehe|bin|sind
überm kopf
nix|nichts|nirgends .. zum pennen|schlafen|übernachten
saukalt|arschkalt|eisig & unterkommen|schlafen|bleibe|draußen|nacht
sack und pack
irgendwo|wo .. noch .. bett|unterkommen|schlafen & heute|nacht|jetzt|abend
wohin .. mit .. kindern|kind|baby & heute|nacht|abend|jetzt
sitze|sitz .. im park|treppenhaus|bahnhof & nacht|heute|kalt|hin|rausgeworfen|mehr
hausverbot & heim|unterkunft|schlafen|rein|nacht|wohnheim
darf|dürfen .. nicht .. mehr .. rein|zurück & heim|unterkunft|wohnung|nacht|schlafen|wohnheim
letzter|letzte|letzten zug|bus|bahn & nacht|schlafen|bleiben|kein_geld|morgen_früh
warmen|warmer|warmes ort|platz|raum .. nacht|bleiben|schlafen
aufwärmen & nacht|heute|draußen|kalt|straße
fahre|fahren|sitze .. nacht|nachts|nächte .. bahn|straßenbahn|s_bahn|bus|tram
die ganze nacht .. bahn|straßenbahn|bus|laufen|gelaufen|draußen|unterwegs
niemand|keiner .. nimmt .. mich|uns .. auf
couch|sofa .. freund*|kumpel .. nicht_mehr|geht_nicht|raus
entlassen & haft|gefängnis|krankenhaus|klinik|knast & wohin|schlafen|wohnung|straße|heute
ab heute|morgen .. auf_der_straße|obdachlos|wohnungslos
kein geld .. hotel & nacht|schlafen|heute|wohin
schlafsack|zelt & kalt|draußen|park|nacht|friere|nur
wohnung .. abgebrannt|ausgebrannt|überschwemmt|eingestürzt
stehe|stehen .. mit .. koffer|koffern|sachen|taschen|kindern .. straße|draußen|da|bahnhof|tür
ab heute .. nicht mehr .. bleiben|wohnen
heute .. nicht mehr .. bleiben & kenne|niemand*|wohin|nirgends|cousin|freund
keinen platz .. zum schlafen
seit gestern .. platz|schlafplatz|draußen|straße
heim|unterkunft|pension .. nimmt|nehmen .. uns|mich .. nicht
im|in_einem zelt schlafen|übernachten & schneit|kalt|muss|regnet|winter|friere
laufe .. herum .. nicht erfrier*
bahnhof .. gejagt|vertrieben|verscheucht|rausgeworfen
geld .. zimmer .. für_die_nacht|heute_nacht
frau|mann|familie|mädchen .. heute .. schlafen & niemand*|keinen|wohin|wo
friere|frieren & notunterkunft|nachtpension|draußen|schlafplatz|straße|bahnhof
sitzen|stehen|sitze|stehe .. auf_der_straße
auf der straße .. mit .. kindern|baby|koffern
bett|schlafplatz|übernachtung|unterkunft .. für .. diese_nacht|heute_nacht|heute|die_nacht
übernachtung .. ohne .. geld
hostel|heim|wohnheim|pension .. rausgeworfen|rausgeschmissen|abgewiesen|nicht_rein
wohnung .. verloren & heute|jetzt|keinen|niemand*|bleiben|schlafen
lebe|leben|wohne|wohnen .. im .. auto|park|zelt
liege|liegen|sitze .. im .. park|freien|wald
eiskalt & park|draußen|straße|auto|bank|liege
mit koffern .. straße|draußen
sachen|koffer|tüten .. im_hausflur|vor_der_tür|auf_der_straße
nacht draußen|drausen
kein zuhause mehr
kinder .. frieren
muss .. aus|raus .. zimmer|wohnung|unterkunft & heute|abend|jetzt|nichts|sofort & nichts|wohin|hin|kein*
kann|können nirgends|nirgendwo hin|bleiben|schlafen
weiß|wissen|weis|weiss|habe|hab|haben|keine|wo .. nicht|keine .. wo .. schlafen|übernachten|hin|schlafe|bleiben|hinsoll & heute|nacht|jetzt|abend|kalt|kinder|kindern|regen|draußen|mehr|hin|baby|ich|wir
nicht wo .. ich|wir .. schlafen|übernachten|hin|bleiben
wo .. kann|soll|können|sollen .. ich|wir|er|sie .. heute|jetzt|nacht .. schlafen|übernachten|hin|unterkommen|bleiben|hingehen
wo .. heute nacht|abend .. schlafen|übernachten|bleiben|unterkommen|hin
heute nacht .. schlafen|schlafe|übernachten|bleiben|draußen|straße|obdachlos|unterkommen|bett|dach|hin|park|bahnhof|auto
kein*|keinen|kein .. bett|schlafplatz|platz|dach|unterkunft|wohnung|zimmer|bleibe|obdach|ort|schlafen|übernachtung & heute|nacht|jetzt|abend|straße|kalt|draußen|kinder|mehr|obdachlos|baby|minus|schlafen|bahnhof|park
kein* schlafplatz*
kein* dach über .. kopf
kein*|keinen platz .. zum|zu schlafen|übernachten
*schlafplatz & heute|nacht|dringend|sofort|jetzt|abend|brauche|suche|verloren
brauche|brauchen|suche|suchen|benötige .. notunterkunft|notschlafstelle|notübernachtung|schlafplatz|nachtasyl|notschlafplatz|übernachtungsplatz
notunterkunft|notschlafstelle|notübernachtung|obdachlosenunterkunft|obdachlosenheim & heute|voll|zu|geschlossen|jetzt|weggeschickt|nacht|abgewiesen|brauch*|wo
auf der|auf die straße & sitze|sitzen|stehe|stehen|schlafe|schlafen|schläft|heute|nacht|jetzt|gesetzt|bin|sind|lebe|gelandet|kind|kindern|kinder|baby|gesetz|geworfen|seit|muss|leben|rausgeworfen|draußen|koffer|ist|liegt
schlafe|schlafen|schläft|schlaf|übernachte|übernachten|geschlafen|penne|penn .. in|im|auf|am|unter|draußen|vor .. bahnhof|hauptbahnhof|hbf|park|parkbank|straße|brücke|auto|bank|zelt|freien|wald|treppenhaus|keller|tiefgarage|bushaltestelle|haltestelle|unterführung|hauseingang|sbahn|wartehalle|draußen
bahnhof|hauptbahnhof|park|parkbank|auto .. schlafen|geschlafen|übernachten|schlafe|übernachtet|gepennt|nacht
im_freien|draußen|drausen .. schlafen|übernachten|schlafe|übernachte|geschlafen|schläft|pennen
schlafe|schlafen|schläft .. draußen|drausen
obdachlos|obdachlose|wohnungslos|obdachloser & bin|jetzt|geworden|sitzt|liegt|friert|draußen|kalt|nacht|erfrier*|gerade
wir sind obdachlos
bin .. obdachlos
rausgeworfen|rausgeschmissen|rausgeschmisen|rausgesetzt|rausgeflogen|geworfen|hinausgeworfen|ausgesperrt|vertrieben|geräumt & heute|jetzt|gerade|straße|nacht|schlaf*|hin|eben|sofort|plötzlich|abend|draußen|koffer|weiß|kind|tasche|freund|schloss|vermieter|mitbewohner
vermieter|freund|mitbewohner|mann|eltern|er|familie|bekannte|bekannter|hotel|wg .. wirft|schmeißt|setzt|geworfen|gesetzt|rausgeworfen|rausgeschmissen|schmeist|rausschmeißt .. mich|uns|raus|vor & raus|tür|straße|heute|jetzt|sofort
vor die tür|straße gesetzt|geworfen
aus der|meiner|unserer wohnung|haus .. geworfen|geschmissen|gesetzt|rausgeworfen|raus|gesperrt & heute|jetzt|gerade|eben|weiß|nacht
muss|müssen .. heute|jetzt|sofort .. raus|ausziehen|räumen|verlassen & wohnung|zimmer|heim|unterkunft|hotel|hin|nichts|kein*|noch
schloss|schlösser .. ausgetauscht|gewechselt|getauscht|ausgewechselt
*zwangsräumung .. heute|jetzt|gerade|morgen
geräumt .. heute|gerade|jetzt|worden & wohnung|hin|straße
wohnung .. abgebrannt|überflutet|unbewohnbar & heute|nacht|hin|schlafen|jetzt|wohin
minus .. grad & draußen|schlaf*|straße|nacht|obdach*|bett
erfriere|erfrieren|erfriert|erfroren
friere|frieren|friert|kalt|kälte|schnee|regen & draußen|straße|schlaf*|bank|park|bahnhof|obdach*|bleibe|wohin & nacht|heute|schlaf*|hin|kein*|sitz*|liegt|wir|bin|mann|obdach*|ich
wohin .. heute|jetzt|nacht|soll & schlafen|nacht|gehen|raus|kind*|abend|heute
weiß nicht wohin
wissen nicht wohin
wir|ich|stehen|stehe .. am|auf|im .. bahnhof|hauptbahnhof|hbf & schlafen|nacht|wohin|kein*|koffer|gerade|angekommen & schlafen|wohin|kein*|nacht|hin
gerade|heute|eben .. angekommen & kein*|nicht & schlaf*|unterkunft|wohin|bett|übernacht*|hin
unterkunft|wohnheim|heim|hostel|notunterkunft|asylheim .. voll|geschlossen|zu|weggeschickt|abgewiesen|weist & nacht|heute|schlafen|draußen|hin|jetzt|straße|wohin
weggeschickt|abgewiesen & nacht|schlafen|draußen|notunterkunft|wohnheim|voll
kältebus|hilfebus & brauch*|ruf*|jemand|liegt|frier*|komm*|holen|jetzt|heute`,
  },
  harmless: `
trafficking: chef|chefin|boss|arbeitgeber*|agentur|vermieter* ... pass|reisepass|ausweis|papiere|dokumente .. kopiert|kopieren|kopie
medical: wehen waren|dauerten ...
trafficking: spend*|verein|sammelt|sammeln|ehrenamt* ... menschenhandel ..
trafficking: menschenhandel ... spend*|sammel*
suicide: vor .. jahren|monaten .. wollte ... nicht mehr leben
trafficking: chef|chefin|arbeitgeber*|vermieter* ... pass|ausweis|papiere|dokumente .. sehen|zeigen|anschauen|einsehen
child: kind|sohn|tochter ... kaputt schlägt|schlagen|geschlagen
violence: zwangsheirat|zwangsehe ... thema|projekt*|referent*|unterricht|vortrag
child: verboten|erlaubt|strafbar ... kind|kinder .. schlagen
referat|projekt*|film|buch|vortrag|masterarbeit|facharbeit|doku|aufsatz .. über ...
fire: brennt .. beim|auf .. wasserlassen|pinkeln|toilette|haut
violence,fire,medical: vor .. jahren|monaten ...
violence,fire,medical: letztes|voriges|vergangenes jahr ...
violence,fire,medical: @hits .. vor .. jahren|monaten
violence: gegen gewalt .. stadion|sport|schule|fußball ...
homeless-tonight: schule|kita|hort|ferien ... wohin mit .. kindern|kind ..
medical: *reifen|*rad|*ball|*matratze|*schlauch|*pumpe|luftballon*|*wagen|*roller ... keine|kaum luft ..
medical: keine luft .. *reifen|*rad|*ball|*matratze|*schlauch
homeless-tonight: auto ... parken|parkplatz|abstellen ..
police-at-door: polizei ... nachbarn|musik|lärm|gestern ..
homeless-tonight: lärm|laut|lauter|krach|musik|baustelle ... straße ...
homeless-tonight: straße ... lärm|laut|krach|musik ..
medical: akku|handy|pflanze|blume|baum ... stirbt ..
trafficking: studium|bank|kredit|handy|studentenwerk|bafög ... schulden ..
trafficking: schulden .. studium|bank|kredit|handy|studentenwerk|bafög ..
trafficking: schulden vom studium ..
trafficking: pass|ausweis kopiert
trafficking: chef|arbeitgeber ... pass kopiert
medical: sterbe|stirbt|sterben .. vor aufregung|nervosität|heimweh|müdigkeit|stress|glück|freude|sehnsucht|prüfungsangst|kälte|liebe|eifersucht|langeweile|hunger|durst
medical: sterbe .. für|fast|bald|gleich .. vor|döner|kaffee|langeweile|hunger|aufregung|lachen|schokolade
suicide: wenn ich .. weg|nicht_da|im_urlaub ... urlaub|reise|reisen|ferien|arbeit ..
suicide: urlaub|reise|ferien|verreise ... kümmert|passt|katze|hund|kinder ..
suicide: passt|kümmert ... katze|hund|kinder|blumen ... urlaub|reise|ferien|arbeit|verreise ..
medical: wacht|wach|aufwachen|aufwacht ... schule|morgens|pünktlich|wecker|früh ..
medical: schule|morgens|wecker ... wach|aufwachen|auf ..
trafficking: kopiert|kopie|gesehen|verlangt|geprüft|fotografiert ... pass|ausweis|papiere
trafficking: pass|ausweis|papiere|dokumente ... kopiert|gesehen|verlangt|geprüft|fotografiert|scannen
trafficking: sozialstunden|überstunden|minusstunden|strafe|geldstrafe ... abarbeiten ..
medical: wäsche|waschen|waschgang|wetter|sommer|zimmer|wohnung|dachgeschoss|büro ... grad ..
suicide: kurs|antrag|termin|warten|job|ausbildung|studium ... sinn ..
police-at-door: kann|können ... polizei ... abholen|abschieben|mitnehmen ..
child: auf dem|ihrem|seinem weg
suicide: für immer weg aus|von|nach
medical: ohnmächtig|bewusstlos|ohnmacht ... rechnung
child: darf|dürfen|kann|können|wann|alter ... allein|alleine ..
child: sohn|tochter|kind schlägt|haut|beißt|tritt .. andere|anderen|mitschüler
child,violence: schlägt|haut|beißt|tritt .. andere|anderen kinder
violence,suicide: heimweh|langeweile|mathe|job|kälte|prüfung|formular*|amt|wohnungssuche|sprache|hunger|durst|weg|fahrerei|chef_im_spiel .. bringt|bringen mich|uns .. um
violence,suicide: das|es|diese|dieser|dieses .. bringt mich|uns .. um
trafficking: probearbeit*|praktikum|überstunden|ehrenamt* ... ohne|kein* ... lohn|geld|bezahlung ..
trafficking: ohne|kein* ... lohn|geld|bezahlung ... probearbeit*|praktikum|überstunden|ehrenamt*
child,violence: prügelt|schlägt|haut|kloppt sich ..
suicide: medikamente|tabletten sind|ist|gehen alle|leer
violence: stalker*|verfolger* .. internet|online|daten
violence: daten|online|internet ... stalker*|verfolger*|stalking
homeless-tonight: im auto übernachten .. reise|reisen|urlaub|camper|darf
homeless-tonight: darf ... auto|wohnmobil|camper|zelt|park übernachten|schlafen ..
child: wann|alter ... kind|kinder allein*|alleine zu|nach|in|hause ..
fire,poisoning: rauchmelder|feuermelder|gasmelder|brandmelder ..
fire: brandschutz|brandversicherung|feuerversicherung|feuerstelle|lagerfeuer|grillfeuer ..
fire: feuer machen|anmachen ..
violence: bringt|bringen|tötet|killt mich|uns um ... vergesse|verpasse|spät|verschlafe|vergessen|kaputt|pünktlich ..

medical: reifen|fahrrad|ball|pumpe|schlauch ... keine luft
medical: keine luft .. reifen|ball|fahrrad
medical: behörde|amt|vermieter|webseite|sachbearbeiter*|hotline|schule|firma|app|portal|kita ... reagiert|antwortet ..
violence,suicide: bürokratie|papierkram|hitze|arbeit|stress|warterei|lärm|rücken|zahn|schmerzen|husten|rechnungen|miete|deutsch|grammatik|prüfung .. bringt|bringen mich|uns .. um
violence,suicide: könnte .. umbringen
violence,suicide: bringt|bringen mich|uns noch_um
violence: droht|drohen|drohte|gedroht|bedroht ... kündigung|rauswurf|klage|anwalt|inkasso|mieterhöhung|abmahnung|strom|licht|entlassung|rauszuwerfen|pfändung|zwangsvollstreckung|sperrung|kündigen|abzudrehen|gericht|räumung
violence: kündigung|inkasso|anwalt|räumung|pfändung|strom|vermieter ... droht|drohen|drohte|gedroht|bedroht
violence: prügelt|schlägt|haut sich
violence,child: schlägt|schlagen|geschlagen .. gut|tapfer|durch
violence,child: herz .. schlägt|schlagen|rast
violence,child: schlag|schlage|schlagt|schlagen|schlägt|schlugen ... vor
violence: hase|ball|tor|wecker|uhr .. schlägt
violence: spenden|spende|abgeben|ehrenamt*|freiwillig*|praktikum|arbeiten ... frauenhaus|schutzwohnung
violence: frauenhaus ... spenden|abgeben|ehrenamt*|freiwillig*|praktikum|arbeiten|kleidung|mitarbeiten
suicide: nicht mehr .. leben ... wohnheim|wohnung|stadt|eltern|wg|deutschland|dorf|heim|lager|zimmer|familie|mann
suicide: will|möchte|wollen nicht mehr .. im|in|bei|mit .. wohnheim|wohnung|stadt|eltern|wg|deutschland|dorf|heim|zimmer .. leben|wohnen
suicide: telefonseelsorge|krisendienst ... ehrenamt*|mitarbeiten|arbeiten|ausbildung
suicide: kann .. nicht mehr ... zahlen|bezahlen|kommen|finden|warten|arbeiten|teilnehmen|öffnen|einloggen
suicide: halte|halten .. hitze|lärm|kälte|krach|nachbarn|baustelle|schimmel|warten ... nicht mehr aus
suicide: abschied* ... kollegen|kollegin|feier|party|rente|lehrerin|kita|abschiedskarte
fire: raucht|rauchen|zigarette*|raucher|grill|grillen ... rauch|qualm|zieht|wohnung|balkon|schlafzimmer|fenster|mitbewohner|nachbar
fire: nachbar|mitbewohner .. raucht ... wohnung|balkon|fenster|schlafzimmer
fire: nachbar|mitbewohner .. raucht
fire: mitbewohner raucht in der wohnung
fire: ausbildung|beruf|ehrenamt* ... feuerwehr ... brauche|papiere|alter
fire: jahr|jahre|jahren|monat*|letztes|letzten|gestern_abend ... gebrannt|brannte|brand|feuer|abgebrannt
fire: gebrannt|brannte|brand|feuer|abgebrannt ... jahr|jahre|jahren|versicherung|damals
fire: wasserlassen|toilette|blase ... brennt
fire: es brennt beim|auf
fire: holz|laub|gartenabfälle ... verbrennen|brennen
fire: brennt .. nicht
medical: jahr|jahre|jahren|monat*|letztes|letzten|früher|damals ... schlaganfall|herzinfarkt|anfall|krampfanfall|unfall|bewusstlos|ohnmächtig
medical: schlaganfall|herzinfarkt|anfall|unfall ... reha|jahr|jahre|jahren|monat*|nachsorge
medical: alle|jeden .. wochen|monat|periode ... stark
medical: blute|blutung* .. wochen|monat|periode
poisoning: wohnung gas|strom
child: wann|alter|darf|dürfen ... kind|kinder allein*
child: allein|alleine .. mit .. kind|kindern|mir|sohn|tochter|baby
child: verloren|weg|verschwunden ... jacke|mütze|tasche|impfpass|ausweis|zahn|kuscheltier|schlüssel|handy|pass|ranzen|fahrkarte|urkunde
child: jacke|mütze|tasche|impfpass|ausweis|zahn|kuscheltier|schlüssel|handy|pass|ranzen|urkunde ... verloren|weg|verschwunden
child: kind|sohn|tochter|kinder ... jacke|mütze|tasche|impfpass|ausweis|zahn|kuscheltier|schlüssel|handy|ranzen|urkunde ... verloren|weg|verschwunden
child: impfpass|geburtsurkunde|ausweis|zeugnis .. kindes|kind|tochter|sohnes ... verschwunden|weg|verloren
child: weg|wegen ... schule
trafficking: gedenkstätte|mahnmal|museum|ausstellung|geschichte|führung ... zwangsarbeit|sklave*|sklaverei|*prostit*
trafficking: zwangsarbeit|sklaverei ... gedenkstätte|mahnmal|museum|ausstellung|geschichte
trafficking: kopie ... pass|ausweis|papiere|dokumente
trafficking: pass|ausweis|papiere ... kopie
trafficking: freier|freie|freiberuf*
homeless-tonight: helfen|spenden|abgeben|ehrenamt*|essen|suppe|zeitung|kältebus ... obdachlos*
homeless-tonight: obdachlos* ... helfen|spenden|abgeben|ehrenamt*|zeitung|schlafsäcke
homeless-tonight: spende|spenden|abgeben|schlafsäcke|schlafsack ... obdachlos*|notunterkunft|bahnhofsmission
homeless-tonight: reise|reisen|urlaub|camper|wohnmobil|wohnwagen ... auto|übernachten|schlafen|parkplatz
police-at-door: schule|kita|verkehr|fahrrad*|demonstration|demo|praktikum|besuch ... polizei
police-at-door: polizei ... schule|kita|verkehr|demonstration|demo|praktikum|fahrradtraining
police-at-door: vorladung|strafzettel|bußgeld|zeuge ... polizei|kripo
police-at-door: polizei|kripo ... vorladung|strafzettel|bußgeld|befragen|aussage|zeuge
sterbe|stirbt|sterben .. vor langeweile|hunger|lachen|neugier|scham|hitze|ungeduld|durst|kälte|aufregung|nervosität|heimweh|stress
schlage|schlagen|schlägt|schlug .. vor
schlage|schlagen|schlägt .. nach|buch|zelt|zelte|wurzeln
um|uns|mich .. zeit totschlagen|totzuschlagen
schlagzeug|schlagsahne
*rechnung* ... *krankenwagen|rettungswagen|notarzt|krankenhaus|rettungsdienst|ambulanz|ohnmächtig|bewusstlos|notaufnahme
krankenwagen|rettungswagen|notarzt|rettungsdienst|notaufnahme|feuerwehr ... *rechnung*|bezahlen|bezahlt|zahlt|kosten|kostet|gebühr*|teuer|versicherung|krankenkasse|ausbildung|beruf|werden|bewerb*|praktikum|job|ehrenamt*|freiwillig*|arbeiten
kosten|kostet|bezahlt|zahlt|zahlen|teuer ... krankenwagen|rettungswagen|notarzt|feuerwehr|rettungsdienst
ausbildung|beruf|job|arbeiten|werden|bewerben|bewerbung|praktikum|quereinstieg|ehrenamt*|freiwillig* ... feuerwehr*|polizei|polizist*|notarzt|rettungsdienst|sanitäter|notfallsanitäter
freiwillige feuerwehr
feuerwehr|polizei .. mitglied|ausbildung|beruf|tag|offene|besuchen|museum|bewerben
polizei ... führungszeugnis|anzeige|fundbüro|fahrrad*|verlustanzeige|bewerb*
führungszeugnis ... polizei
erste hilfe .. kurs*
erste|erster hilfe ... bewusstlos|reanimation|kurs*|lernen|schlaganfall|herzinfarkt
kurs*|seminar|vortrag|schulung|workshop ... *suizid*|selbstverteidigung|gewalt|*vergift*|erste|herzinfarkt|schlaganfall|brand*|*missbrauch*|*allerg*|epilep*|stalk*|zwangsheirat|menschenhandel
*suizid*|selbstmord*|*menschenhandel*|*gewalt|*missbrauch*|zwangsheirat|*prostit* ... *prävention*|vortrag|seminar|referat|hausarbeit|studium|statistik|veranstaltung|ausstellung|forschung|masterarbeit|bachelorarbeit|weiterbildung|fortbildung|ehrenamt*|film|roman|buch|doku*|theater|workshop
referat|hausarbeit|masterarbeit|bachelorarbeit|vortrag|film|roman|krimi|buch|serie|doku*|theaterstück|artikel|museum|ausstellung ... *suizid*|selbstmord*|menschenhandel|*gewalt|feuer|brand|*vergift*|*missbrauch*|prostitu*|sklave*|razzia|vergewaltig*|stalk*|umbringt|tötet|mord
krimi|film|serie|roman|buch ... umbringt|bringt|tötet|erschießt|stirbt|schlägt|verschwindet|verschwunden|entführt
feuer|brand|wasser|hausrat*|haftpflicht* versicherung
versicherung|hausratversicherung|haftpflicht ... brand*|feuer|brennt|gebrannt|abgebrannt|explosion|unfall|verletzt*|einbrecher
rauchmelder|feuermelder ... pflicht|vorschrift|installieren|anbringen|montieren|batterie|batterien|kaufen|vermieter|miete|wartung|prüfen|wechseln|test|testen|bohren|bringt
probealarm|übung|brandschutz*|feuerlöscher
grillen ... rauch|feuer|holzkohle|park|balkon
holzkohle|grill ... kaufen|park|erlaubt|balkon|darf
lagerfeuer|osterfeuer|feuerwerk|feuerzeug|feuerstelle
kerzen|licht|lampe|kontrollleuchte|birne .. brennt|brennen
brennt ... lampe|licht|kontrollleuchte|augen|sonne|kerze
augen|haut|blase|magen|wasserlassen|pinkeln|sodbrennen .. brennt|brennen
batterie|batterien|akku|handy|auto .. leer|tot|entsorgen|gestorben
batterien|medikamente|tabletten|farbe|lack|reiniger|putzmittel|pilze .. entsorgen|entsorgung|wegwerfen|abgeben|recycling|sammelstelle
wo|wie ... batterien|medikamente|tabletten|farben|chemikalien ... entsorg*|abgeben|wegwerfen|sammelstelle
gas .. anmelden|anbieter|vertrag|zähler|rechnung|preis|wechseln|abrechnung|heizung
gasanbieter|gasvertrag|gasabschlag
pilze sammeln|bestimmen|suchen
todmüde|todschick|totmüde
tot|gestorben .. handy|akku|leitung|telefon
mein handy .. tot|gestorben
kündigung|eigenbedarf|frist|monate|monaten ... ausziehen|raus|räumen|wohnung
heute ... hotel|hostel|airbnb|jugendherberge|pension|ferienwohnung ... übernachten|schlafen|buchen|zimmer
hotel|hostel|airbnb|jugendherberge|pension|couchsurfing|campingplatz|camping ... übernachten|schlafen|heute|nacht|auto|zelt
besuch|freunde|eltern|gäste ... bei mir|uns übernachten|schlafen
kind|kinder|baby .. schläft|durchschlafen ... nicht
wie viel .. grad
kleine|kleiner ... beule|unfall ... auto|versicherung
kindersitz|kindergeld|kinderzuschlag|kita*
geldbeutel|portemonnaie|brieftasche|handy|schlüssel|fahrrad|koffer|rucksack|hund|katze|kuscheltier|brief|paket|pass|ausweis ... verloren|weg|gestohlen|geklaut|verschwunden|vermisst|entlaufen|weggelaufen
verloren|gestohlen|geklaut ... pass|ausweis|reisepass|papiere
pass|reisepass|ausweis|papiere ... abgelaufen|verlängern|beantragen|abholen|verloren|gestohlen|geklaut
behörde|ausländerbehörde|bürgeramt|bürgerbüro|botschaft|amt|konsulat|standesamt ... pass|reisepass|ausweis|papiere|dokumente ... behalten|behält|einbehalten|zurück|abgeholt|genommen|hat|hält
pass|reisepass|papiere|dokumente ... ausländerbehörde|botschaft|amt|konsulat|sachbearbeiter*|post|bundesdruckerei
schulden .. schuldnerberatung|schufa|inkasso|ratenzahlung|bank|kredit
schuldnerberatung ... schulden
verkauft ... auto|wohnung|tickets|fahrrad|möbel|haus|handy|karten
kettensäge|fußball|tennis|box|boxen|kampfsport|judo|karate
boxt|boxen .. verein
sprachkurs|deutschkurs ... gezwungen|muss
herz* .. glückwunsch|willkommen|dank
notruf*|notrufnummer ... welche|nummer|wie|lautet|wann
apotheke* ... notdienst*|heute|nacht
notdienst* ... apotheke*|schlüssel|klempner|zahnarzt|tierarzt
gewaltschutz|opferhilfe .. verein|arbeiten|spenden|ehrenamt*
spenden ... obdachlose*|frauenhaus|flüchtlinge
ehrenamt*|freiwillig*|helfen|engagieren|spenden ... obdachlose*|frauenhaus|flüchtlinge|feuerwehr|suizid*|hilfebus|kältebus|notunterkunft|obdachlosen*
obdachlosen|obdachlose|frauenhaus ... helfen|spenden|ehrenamt*|freiwillig*|mitarbeiten|arbeiten|engagieren|kleidung
kollegen|lehrer|chef ... schlägt|schlagen ... vor`,
}
