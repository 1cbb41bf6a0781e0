import type { DangerLexicon } from './lexicon.ts'

/** French. */
export const fr: DangerLexicon = {
  classes: {
    want: 'veux|veut|voudrais|voudrait|envie|pense|penses|aimerais|souhaite|voulais|voulait|vais|va|préfère|décidé|essayé|menace|pensé|songe|compte|tenté|veu',
    person:
      'mari|copain|conjoint|compagnon|ex|père|papa|beau|mère|maman|frère|oncle|cousin|il|elle|voisin|voisins|partenaire|fiancé|famille|parents|belle|copains|ami|homme|femme|quelqu|type|mec|colocataire|fils|frères|belles',
    hits: 'frappe|frappé|frappée|frappent|bat|battu|battue|battent|gifle|giflé|cogne|cogné|tape|tapé|étrangle|étranglé|étranglée|viole|violé|violée|agresse|agressé|agressée|maltraite|maltraité|maltraitée|coups|tabasse|tabassé|tabassée|violent|violente|brutalise|torture|poignardé|bouscule|bousculée|battre|frapper|pousse|harcèle|fouette',
    child:
      'enfant|enfants|bébé|fils|fille|filles|garçon|petit|petite|gamin|gamine|nourrisson|nièce|neveu|ado|adolescent|mineur|gosse|gosses|élève|frère|soeur|petits|nouveau|né|petits|fillette',
    boss: 'patron|patronne|employeur|chef|agence|gérant|passeur|passeurs|intermédiaire|entreprise|boss|proxénète|propriétaire|responsable|ils|recruteur|madame|trafiquants|trafiquant|famille|contremaître|maquereau|hommes|homme|réseau',
  },
  phrases: {
    suicide: `
veux|vais|pense|envie|vouloir|voudrais|songe|essayé|tenté|pensé .. me_tuer
se tuer
je .. me_tue|me_tuerai
suicid*
me|se|te pendre|suicider|noyer|flinguer|foutre|buter|tuerai|mutiler|mutile|scarifie|scarifier|ouvrir|trancher|jeter|supprimer
@want .. mourir|crever|en_finir|disparaître|me_jeter|partir_pour_toujours|plus_exister
envie .. mourir|disparaître|vivre|en_finir|crever
en finir .. vie|tout|avec
en finir
plus|pas envie|la_force|goût|raison|envi .. vivre|de_la_vie|continuer|la_vie
veux|veut|voudrais|supporte|envie .. plus|pas .. vivre|me_réveiller|exister|être_là|continuer|me_lever|de_vivre|de_cette_vie
n plus .. vivre
ne|n|je .. plus vivre|la_force
ne .. veux|veut .. plus .. vivre|être
ne .. plus jamais .. réveiller
plus me réveiller
jamais .. me .. réveiller|réveille
m endormir .. réveiller|pour_toujours
dormir .. pour_toujours|jamais|plus_me_réveiller
n_en|en peux|peut plus $|vivre|je|j|tout|rien|veux
tiens plus $|je|j|la_vie|debout
à bout & plus|vie|mourir|vivre|finir
vie .. n|ne|aucun|plus|pas .. sens|intérêt|peine|vaut
vie .. plus .. sens
plus|aucun|de_sens .. vie|vivre|continuer|plus
plus rien .. sens
aucune|plus .. raison .. vivre|continuer
vie .. vaut .. peine
vie .. n a
à quoi bon .. vivre|continuer
mieux .. sans_moi|mort|morte|si_je|ne_plus|jamais
sans moi .. mieux
seraient|serait|irait .. mieux .. sans|si je
si je .. n_étais|meurs|disparais|mourais|étais|suis .. plus_là|mort|morte|né
jamais né|née
plus là .. demain|quand|si|mieux
quand je .. ne|serai .. plus là
serai plus là
lettre|message|mot|lettres d adieu|adieux|de suicide
adieu .. à .. tous|mes|monde|la_vie
adieu|adieux .. enfants|tout|mes|la_vie|famille
dire adieu
fait .. mes|ses adieux
comprimés|médicaments|cachets|somnifères|pilules .. gardés|accumulé|stock*|mis_de_côté|prêts|devant|tous|gardé & avaler|prendre|mourir|tous|veux|dormir|accumul*|gard*|suffisamment|assez|stock*
accumulé|gardé|stocké|mis|rassemblé|économisé .. cachets|comprimés|médicaments|somnifères|pilules
prendre|avaler .. tous|toute|toutes .. cachets|comprimés|médicaments|somnifères|pilules|boîte
sauter|sauterai|saute|jeter|jette|jetterai .. du|d|de|par|sous|dans|sur .. pont|toit|fenêtre|train|métro|tram|balcon|immeuble|voie|étage
sous .. un|le|train .. train|métro|tram
suis|est .. sur .. pont|toit|rebord|rails|voies
couper|ouvert|tailler|taillader|coupe|tranche|trancher|tailladé|ouvrir .. veines|poignets|bras
veines
scarif*|automutil*
me fais du mal
me faire .. du mal
fardeau|poids|charge|boulet .. pour .. tous|famille|tout|mes|monde|autres|enfants
mettre fin .. jours|vie|à
fin à mes|ses jours
mettre fin à
occupez|prenez .. mes_enfants|chat|fils|fille
prenez soin .. enfants
manquerai .. à .. personne
personne .. me|va .. manquer|regretter|regrettera
vois .. plus|aucune|pas .. issue|sortie|avenir|sens|raison|solution
pas d issue
idées|pensées .. noires|suicidaires|de_mort|mort
pense .. à .. la_mort|mourir|en_finir|me_tuer
voix .. disent|dit|ordonnent .. tuer|sauter|mourir
dernier|dernière .. message|lettre|jour|nuit .. vie|adieu
tout .. finira|finir|terminé|arrêter .. bientôt|ce_soir|demain|veux
parle .. de .. mourir|suicide|en_finir|la_mort|se_tuer
dit .. veut|envie .. mourir|en_finir|plus_vivre`,
    medical: `
arrive|peut|peux|respire|parvient|puis|arrivent|du .. plus|pas|mal|difficile* .. respirer|à_respirer|du_tout|plus|bien
ne respire .. plus|pas|presque|mal
respire plus|pas|mal|difficile*|à_peine|très_mal|bizarrement|bruyamment
mal à respirer
respirer .. difficile|peine|mal|plus
plus respirer
étouff*
s_étouffe|m_étouffe|étouffe
coincé .. gorge|trachée
bleu .. lèvres|visage|devient|tout|devenu
devient .. bleu|bleue|violet
lèvres .. bleues|gonfl*
douleur*|mal|serre|oppression|pression|brûlure|point|poids .. poitrine|thorax|coeur|bras_gauche|cœur
poitrine .. serre|douleur|mal|brûle|fait|oppress*
crise .. cardiaque|coeur|d_épilepsie|épilepsie|convulsion*|d_asthme|asthme|cœur
arrêt .. cardiaque
infarctus
avc
attaque .. cérébrale|cardiaque
inconscien*
perdu|perd|perte .. connaissance
évanoui*|évanouissement
sans connaissance
réveille .. plus|pas
arrive .. pas|plus .. à .. réveiller
pas|plus .. le|la|les réveiller
réagit|bouge|bougent plus|pas
ne répond plus & inconscien*|sol|respir*|tombé*|appel|adieu|lettre
effondré|effondrée|écroulé|écroulée|tombé|tombée .. raide|sol|d_un|bouge|inconscien*|coup|par_terre|réagit|rue
pas|plus .. pouls
pouls .. plus|faible
saigne|saignement|saignements|saignait|hémorragie|saigner .. beaucoup|pas|plus|arrête*|abondamment|fort|tête|bouche|oreille|nez|enceinte|énormément|trop|partout|ne
hémorragie
arrêter .. le_sang|saignement|de_saigner|hémorragie
sang .. beaucoup|partout|arrête|plein|vomi*|crach*|perd*|coule|tousse|énormément
perd*|perds|vomit|crache|tousse|vomi .. sang
visage|bouche|face .. paraly*|tombe|tordu*|travers|affaissé*|déformé*|pend|de_côté|engourdi*
paralys*
peut|peux|arrive .. plus|pas .. parler|bouger|lever|articuler & soudain*|coup|bras|visage|bouche|côté|jambe|brusquement
parle .. bizarrement|difficilement|confus*|mal .. bras|visage
bras|côté|jambe|moitié|visage .. engourdi*|paralys*|insensible|plus_bouger|ne_sent
perdu|perdus .. les eaux
perdre|perd les eaux
poche .. eaux .. rompue|percé*
accouch* .. maintenant|en_train|est|va|maison|commence|là
en train d accoucher
contractions .. minutes|fortes|toutes|commencé|régulières|rapprochées|elle|j|femme
enceinte & saign*|sang|douleur*|tomb*|contraction*|bouge|mal|perd*|crampes|évanou*|eaux
convuls*
crise & épilep*|tremble|convul*|sol|yeux|fils|fille|première|minutes|s_arrête
tremble & sol|yeux|partout|inconscien*|mousse|corps|convul*
bave|mousse|écume .. bouche
fièvre .. 40|41|42|39|forte|élevée|haute|très & bébé|nourrisson|enfant|fils|fille|réveill*|mou|molle|mois|convul*|réagit|baisse|boit|tache*|raide
40|41|42 .. de_fièvre|fièvre
bébé|nourrisson|nouveau .. mou|molle|amorphe|boit|réveille|réagit|respire|inerte|chaud .. plus|pas|fièvre|inerte|respire|molle|mou|amorphe
allerg* & gonfl*|respir*|choc|gorge|langue|visage|étouff*|oedème
gorge|langue|visage|lèvres .. gonfl*|enfl*|serre
anaphyla*
piqué|piquée|mordu|mordue .. guêpe|abeille|serpent|vipère|frelon
guêpe|abeille|frelon .. gorge|bouche|langue|piqu* & gorge|bouche|langue|gonfl*|respir*
tombé|tombée|chuté|chute|tomber .. de|du|d|des|dans .. échelle|toit|escalier|escaliers|balcon|fenêtre|échafaudage|arbre|étage|haut|hauteur
cogné|tapé|choc|coup|cognée|heurté .. tête & vomi*|inconscien*|sang|saign*|dort|somnol*|évanou*|confus*|perdu
accident & bless*|sang|saign*|coincé*|voiture|grave|incarcér*|vient|inconscien* & bless*|sang|saign*|coinc*|grave|mort*|inconscien*|victime*
renversé|renversée|fauché|percuté|écrasé .. voiture|bus|tram|camion|par|vélo|train
grièvement|gravement blessé*
électrocut*|choc électrique
noie|noyé|noyée|noyade|noyer .. piscine|lac|eau|est|enfant|rivière|se|bain*
se noie
brûl* & bouillant*|huile|visage|bras|main|corps|enfant|bébé|grave*|eau|ébouillant*|café|thé|degré
ébouillant*
eau|huile|thé|café bouillant*
diab*|insuline|sucre|hypoglycémi* & inconscien*|tremble|malaise|réveill*|évanou*|coma|transpire
asthme & crise|respir*|ventoline|inhalat*
doigt|main|bras|doigts .. coupé|sectionné|arraché|coupés
coupé|sectionné|arraché|tranché .. doigt|main|bras|doigts
poignard*|coup de couteau|coups de couteau|blessé par balle
couteau .. ventre|sang|blessé|planté
ambulance|samu|secours|ambulence .. vite|besoin|appel*|urgent*|maintenant|svp|immédiatement|plaît|envoy*
appelez|besoin|envoyez|appeler|faut|vite|appelle .. ambulance|samu|secours|ambulence|médecin_d_urgence|notarzt
urgence médicale|vitale
meurt|mourant|mourante|va_mourir|vais_mourir|en_train_de_mourir|je_meurs & mari|père|mère|aide*|bébé|douleur*|vite|je|il|elle|homme
mal de tête|maux de tête|tête & soudain*|pire|violent|vie|nuque|raide & pire|nuque|vie|vomi*|vision|brutal*|soudain*
nuque raide
douleur* .. insupportable*|atroce*|violente*|terrible*|horrible* .. ventre|abdom*|dos|côté|bas
ventre .. douleur*|mal .. insupportable*|atroce*|terrible*|horrible*|violent*
os .. sort|visible|dehors|voit
malaise & réveill*|tombé*|coeur|répond*|poitrine|inconscien*|grave|respir*`,
    poisoning: `
empoisonn*|intoxiqu*|intoxication*|intox
poison .. avalé|bu|mangé|pris
mort aux rats
avalé|avale|bu|mangé|boit|ingéré|bue|gobé|avalée|léché|croqué|bouche|sucé|goûté|mange|but & javel|lessive|produit|produits|nettoyant|détergent|ménager|déboucheur|soude|acide|vinaigre|essence|antigel|alcool|white|spirit|pile|piles|bouton|aimant|aimants|champignon|champignons|baie|baies|plante|feuilles|médicament|médicaments|comprimés|cachets|pilules|comprimé|capsule|pastille|shampooing|parfum|désinfectant|gel|liquide|cigarette|cigarettes|mégot|nicotine|pétrole|térébenthine|dissolvant|acétone|peinture|colle|insecticide|pesticide|poison|savon|vaisselle|rats|pièce|huile|lampe|détartrant|adoucissant|chlore|muguet|somnifères|gélules
trop|boîte|boite|plaquette|tous|surdose|tube .. médicaments|comprimés|cachets|somnifères|paracétamol|doliprane|pilules|insuline
surdose|overdose
médicament* .. avalé|pris|mangé|trouvé & enfant|fils|fille|bébé|petit*|trop|boîte|tous|mamie|erreur|par
odeur|sent|sens|sentons|pue|ça .. gaz|le gaz
fuite .. gaz
gaz .. fuite|fuit|odeur|s_échappe
monoxyde
intoxication .. gaz|monoxyde|champignons
mal_à_la_tête|vertiges|nausées|tête|tourne & chauffage|chaudière|poêle|barbecue|gaz|charbon|cheminée|groupe|brasero|chauffe
barbecue|charbon|brasero|groupe_électrogène & intérieur|dedans|chambre|appartement|salon & tête|vertige*|nausée*|malaise|évanou*|mal
champignons .. mangé|cueilli*|ramass* & malade*|vomi*|mal|ventre|diarrhée|vénén*|toxi*|nausée*
champignon* .. vénén*|toxique* & mang*|aval*
mélangé .. javel|produit*|vinaigre|acide|chlore
vapeur*|fumées|gaz|chlore .. respiré|inhalé
respiré|inhalé .. vapeur*|gaz|chlore|produit*|fumée*
projection|éclaboussé|giclé|reçu|pris .. yeux|oeil|œil & produit*|acide|javel|soude|chlore|déboucheur|nettoyant
dans les yeux & produit*|acide|javel|soude|déboucheur
mordu|vipère .. serpent|vipère|mordu*
drogué*|ghb|quelque_chose_dans & verre|verres|boisson|soirée
dans mon verre
trompé|mauvais|mauvaise|double .. médicament*|dose`,
    fire: `
incendie & chez|dans|appartement|maison|immeuble|cuisine|voisin*|cave|vite|aide*|y|au|il|déclaré|étage|foyer|palier
^ incendie
au feu
^ feu
feu .. dans|à|chez|au|cuisine .. la|l|mon|ma|notre|le|les|cuisine|appartement|maison|immeuble|voisin*|cave|étage|lit|poubelle*|chambre|cage|poêle
il y a .. le|un|du feu|incendie|flammes
pris feu|prend feu
en feu|flammes
prend|pris feu
brûle|brule|crame|flambe|brûlent .. appartement|maison|cuisine|immeuble|voiture|chez|toit|cave|chambre|rideau*|huile|poêle|tout|voisin*|lit|canapé|poubelle|four|lichtenberg
appartement|maison|cuisine|immeuble|voiture|toit|cave|chambre|rideau*|huile|poêle|voisin*|lit|canapé|poubelle|four|prise|batterie|sapin|ça|quelque|machine|télé|friteuse|garage|foyer .. brûle|brule|crame|flambe|flammes|fume|feu|brûlent
flammes .. sort*|dans|partout|cuisine|fenêtre|poêle|hautes
fumée .. sort*|partout|dans|noire|épaisse|envahi*|cage|sous|plein|remplit|beaucoup|vient|de_la|du
plein de fumée
sent|odeur .. brûlé|cramé|fumée|roussi
étincelles|court|fume & prise|câble|compteur|tableau|batterie|four|machine|télé
appelez|envoyez|appeler|vite .. pompiers
besoin des|de pompiers
pompiers .. vite|besoin|urgent|svp|maintenant|tout
mis le feu|met le feu|mettre le feu
mis|mettre|met .. le feu
incendi* .. volontaire|criminel
explosion|explosé|exploser & gaz|maison|immeuble|cuisine|vient|batterie|voisin*|bouteille|fort*
explosion
alarme|détecteur .. incendie|fumée .. sonne|retentit & fumée|odeur|brûl*|voisin*|feu
peut|peux|pouvons|pouvez|arrive .. plus|pas .. sortir & fumée|feu|flammes|brûle
cocktail molotov`,
    violence: `
il|elle|mari|conjoint|copain|ex|père|frère .. me_tue|me_tuera|me_tuerait
dit .. tuer|tuera|tuerait
@person .. me|m|nous|la|l|ma|sa|mes|une|sur .. @hits|violent*
@person .. frappe|bat|gifle|cogne|étrangle|viole|agresse|maltraite|tabasse|frappé*|battu*|violé*|violent|menace_de_mort
me frappe|bat|gifle|cogne|étrangle|viole|agresse|maltraite|tabasse|frappent|battent
m a|ont frappé*|battu*|giflé*|cogné*|étranglé*|violé*|agressé*|maltraité*|tabassé*|poignardé*|poussé*
@hits .. par .. mon|son|ma|mari|le|un|des|mes|ma|lui
suis|ai|été|fait|fais .. battue|battu|frappée|violée|violé|agressée|agressé|étranglée|maltraitée|tabassée|poignardée|menacée|tabassé|séquestrée|frappé
levé la main sur
lève la main
viol|violée|violé|violer|violeur
agression .. sexuelle|sexuel
agress* .. sexuel*|rue|raciste|couteau|viens|vient
harcèlement sexuel|attouchement*
violence* .. conjugal*|domestique*|familial*|subi*|mari|conjoint|physique*|sexuel*|victime
victime .. de violence*
menace|menacé|menacée|menaces|menacent|menacer .. me|m|mort|tuer|de|avec|nous|mon|couteau|ex|mari|arme .. tuer|mort|couteau|frapper|enfants|arme|brûler|famille|pistolet|acide|égorger
menace*|menacé|menacée .. de mort|me tuer
m a menac*|me menace
va|vais|veut|dit|jure|promis|voulu|tenté|essayé .. me|nous|la|te tuer|égorger|poignarder|étrangler|brûler|buter|violer
il|mari|ex|copain|conjoint|père|frère|veut|menace .. me_tuer|nous_tuer|la_tuer|m_égorger
couteau & menac*|mari|poursuit|main|il|homme|attaque*|gorge|ex|court & menac*|poursuit|main|attaque*|gorge|contre|crie|me
arme|pistolet|fusil & menac*|braqu*|pointe|mari|tempe
peur .. de .. mon|rentrer|lui|mari|retourner|ma_vie|mon_père|frère|il|mourir
peur .. rentrer|mari|ex|conjoint|copain|père|vie|frères|tue|frappe
crains .. pour .. ma|sa|notre vie
ai peur .. qu il
enferm*|séquestr*|enferme & me|m|mari|moi|maison|appartement|il|chambre|nous|clé|père|famille|cave|elle
m|me|nous .. enferm*|séquestr*
laisse|laissent .. pas|plus .. sortir|partir|téléphoner|parler
interdit|empêche|empêchent .. de .. sortir|partir|téléphoner
pas|plus le droit .. sortir & mari|frère|père|famille|il
suit|suivie|suivent|poursuit|traque|harcèle|guette|attend|épie .. me|m|partout|rue|quelqu|homme|ex|depuis|moi|devant|par
me|m .. suit|suivent|poursuit|traque|harcèle|guette|suivie|poursuivi*
quelqu un .. me|suit|m
homme .. me suit
suis|est suivie|suivi|harcelée|traquée
oblige|obligée|forcée|forcé|force|forcent|obliger|contrainte|veulent|contraint .. me|à|de|m|épouser .. marier|épouser|coucher|sexe|relations|rapport*|mariage|faire_l_amour|lit
mariage .. forcé|force
marier .. force|contre|refuse|obligent
contre .. ma|sa volonté
force à coucher
crime d honneur
honneur & tuer|famille|frère*
fui|fuir|enfui|enfuie|échappé|cache|cachée|sauvée|partie|réfugiée|échapper|enfuir & mari|conjoint|violent|copain|père|salle|maison|toilettes|famille|ex
me cache|cachée|enfermée .. dans|toilettes|salle
foyer|refuge|hébergement & femmes|violence* & besoin|urgence|battu*|place|où|ce|cherche
bleus|ecchymoses|hématomes|oeil_au_beurre|coquard & mari|partout|corps|il|frapp*|visage|bras|conjoint
cassé .. nez|bras|côte|dent|mâchoire|doigt & il|mari|m|conjoint|copain
tiré|traînée|tire|traîne .. par|les .. cheveux
cheveux .. tir*|traîn*
mains .. autour|sur .. cou|gorge
serré|sert|serre la gorge|le cou
crie|hurle|cris|hurlements|hurle & voisin*|femme|aide|secours|à_côté & voisin*|coups|secours|à_côté|aide
défonce|force|casse|enfonce|tambourine .. porte|entrer & mari|ex|quelqu|il|homme|ivre|essaie
quelqu un .. essaie|tente|force|entre .. entrer|porte|chez|forcer
cambriol* .. en_cours|en_train|maintenant|chez
agressé*|attaqué*|braqué|volé .. dans_la_rue|couteau|vient|viens|à_l_instant
raciste* .. agress*|frapp*|attaqu*|coups
excis* & fille|petite|famille|veulent`,
    trafficking: `
traite .. êtres|humains|personnes
trafic .. êtres|humains|personnes
esclav*
@boss .. pris|prend|garde|gardé|confisqué|confisque|retient|rend|refuse|a|caché|retenu|ont .. passeport*|papiers|documents|pièce|passport
passeport*|papiers|documents|passport & patron*|employeur|agence|chef|passeur*|proxénète|gérant|ils|boss|réseau|recruteur & pris|gard*|confisqu*|rend*|retien*|rendre|caché|enferm*
confisqué|pris|gardé|confisqués .. mon|nos|ses|leurs passeport*|papiers
ne .. rend*|veut .. pas .. passeport*|papiers
forc*|oblig*|contrain*|exploit* .. me|à|de|nous|travailler|prostitu* .. prostitu*|coucher|travailler|mendier|voler|hommes|clients|sexe|vendre|corps|gratuit*
prostitu* & forc*|oblig*|contrain*|dettes|réseau|veut|veulent|fuir|vendu*|refuse|malgré|sortir|pass*|doit|dois
proxén*|maison_close|bordel
coucher .. avec .. clients|hommes|inconnus
vendre .. mon|son corps
mendier|mendicité & forc*|oblig*|doit|argent|frapp*|chef
dette*|dois|devoir|rembourser|doit & passeur*|travailler|patron*|voyage|menac*|réseau|trajet|agence & passeur*|menac*|réseau|passeport|voyage|partir|libre|travailler_pour|patron*|trajet|rembourser
passeur* & menac*|dette*|argent|rembourser|famille|passeport|oblig*|forc*|veut|réclam*
laisse*|droit|autoris*|peux|peut|pouvons|interdit|interdi* .. pas|plus|jamais|de .. partir|sortir|quitter|téléphoner|démissionner & travail*|patron*|employeur|usine|restaurant|chantier|passeport|agence|ferme|maison|clients|massage|surveill*
empêch* .. de .. partir|sortir|quitter
enferm*|séquestr*|retenu*|retien*|prisonn*|captive* & travail*|patron*|employeur|usine|restaurant|atelier|nous|hommes|ferme|filles|contre|force|maison
retenu*|retien*|gard* .. prisonn*|captive*|contre|de_force
surveill*|gardien*|gardé* & sortir|travail*|dorm*|partir|jour|patron*|toujours|fuir|chambre
dors|dormons|dort|vivons|vis|loge|logés|dorment|dormir .. sur|dans|au|à .. chantier|usine|atelier|entrepôt|restaurant|lieu|travail|cave|hangar & patron*|pay*|passeport|travail*|salaire|sortir|argent|chantier|usine|droit
sans|pas|jamais|aucun|plus .. pay*|salaire|argent|payé* & passeport|enferm*|menac*|sortir|droit|dorm*|partir|frapp*|heures & passeport|enferm*|menac*|sortir|frapp*|partir|dorm*
16|17|18|20 heures .. jour & pay*|passeport|sans|sortir|salaire
vendu|vendue|vendues|achetée|achetés .. à|par|moi|m|nous|un|homme*|fille*
m ont|a vendu*|acheté*
menac* .. ma_famille|parents|enfants|mes & travail*|partir|dette*|argent|pays|fuir|pars
menac* .. dénoncer|expuls*|police & travail*|patron*|partir|employeur
promis .. travail|emploi & prostitu*|club|clients|passeport|bar|forc*|sexe
vaudou|juju`,
    child: `
pas|jamais .. ramené|rendu|ramenés .. enfant|fille|fils|enfants|petit
fille|garçon|enfant|bébé|petite .. pleure|seul|seule .. seul|seule|rue|arrêt
@child .. disparu|disparue|perdu|perdue|enlevé|enlevée|kidnapp*|introuvable|fugué|manque|volé
disparu|perdu|enlevé|kidnapp*|volé|perdu .. @child
perdu|perdue .. mon|ma|notre .. @child
trouve|trouvons|retrouve|retrouvons .. plus|pas .. @child
@child .. n|pas|toujours .. est|rentré*|revenu*|arrivé* .. pas|rentré*|école|maison
@child .. pas .. rentré*|revenu*|arrivé*
où est .. @child
cherche .. mon|ma .. @child .. disparu*|depuis
maître|maîtresse|prof|professeur|père|beau|mère|oncle|entraîneur|papa|maman|parents|nounou|grand|voisin|voisine|voisins|éducateur|mari|ex|instituteur|animateur|tonton|beau|compagnon .. @hits|touche*|attouch*|caress* .. @child|moi|petit*
père|papa|maman|mère|parents|beau|oncle|tonton|prof .. me|m|nous .. @hits|touch*
@child .. @hits
@hits .. @child
@child .. bleus|négligé*|maltrait*|affamé*|marques|blessures|attouch*|hématomes|maltraitance
enfan* maltrait*|battu*
maltraitance .. enfant*
m_a_touché*|me_touche|attouch*|caress*|tripot*|abus* & @child|oncle|prof*|entraîneur|beau|intime*|sexe|parties|grand|moi|culotte|voisin & intime*|sexe|parties|@child|oncle|beau|entraîneur|culotte|prof*
j ai|ai 9|10|11|12|13|14|15|16|17 ans & seul*|peur|fugu*|parents|dehors|rue|frapp*|aide*|personne|enfui*|parti*|dormir|sans
9|10|11|12|13|14|15|16|17 ans .. seul*|fugu*|sans_parents|sans_mes_parents
mineur* & seul*|rue|isolé*|dehors|parents|non_accompagné* & seul*|rue|isolé*|sans|ce|suis
suis .. seul* .. sans .. parents
@child .. seul|seule|seuls|enfermé|enfermée|coincé*|livré* & maison|voiture|appartement|rue|pleure|heures|nuit|chambre|jours|dehors|depuis|parents|gare|balcon|bain|toute|ascenseur
@child .. enfermé*|coincé*|bloqué* .. dans|voiture|bain|chambre
@child .. pleure|hurle|crie|pleurs|cris & voisin*|nuit*|heures|frapp*|toujours|à_côté|coups|sans_arrêt|tous
voisin* & @child & frapp*|crie|hurle|pleur*|seul*|maltrait*|cris|coups|battu
marier .. @child|14|15|13|16|de_force & 14|15|13|16|mineur*|forc*|@child
trouvé|trouvée .. bébé|enfant|petit|petite|fillette & seul*|rue|abandonn*|pleure|perdu*
emmené|emmener|enlever|pris|prendre|enlevé|part .. mes|mon|ma|les .. @child & père|ex|sans|étranger|pays|menac*|autorisation|accord|mari
menac* .. prendre|enlever|emmener .. @child|enfants
photos|photo|images .. nue*|intime*|nu|nues & @child|14|13|12|ans|fille|menac*|chantage|internet
homme|inconnu|type .. suit|parle|approche|aborde|photographie|filme .. @child|enfants
fugué|fugue|enfui*|parti* .. chez|maison|foyer & ans|parents|peur|père
peur .. mon_père|mes_parents|ma_mère|beau|papa`,
    'police-at-door': `
uniforme|uniformes .. porte|devant|frapp*|dehors|palier
hommes .. en uniforme
crient|crie|hurlent .. ouvrez|ouvrir & porte|police|dehors|frapp*
préfecture|immigration|office_des_étrangers .. porte|devant|chez|là
policiers|police|gendarmes .. fouillent|fouille|passent|contrôlent .. chambres|foyer|appartements|appartement|logement
là|ici|venus|viennent .. pour .. nous|m .. emmener|arrêter|expulser|prendre
police|policiers|flics|gendarmes|policier|agents|immigration|huissier .. porte|frappe*|frapp*|devant|là|sonne*|chez|dehors|rentrer|entrer|venue|vient|arrive*|toque*|tape*|emmen*|bas|tambourine* .. porte|moi|nous|maintenant|dehors|entrer|ouvrir|moment|emmen*|là|chez|arrêter|rentrer|chercher|sonne*|perquisition*|frapp*|cogne*|immeuble|foyer
porte .. police|policiers|flics|gendarmes|policier
devant .. ma|la|notre porte .. police|policiers|flics
frapp*|sonn*|tambourin*|toqu*|cogn*|tap* .. police|policiers|flics
police|policiers|ils|flics .. emmen*|embarqu*|arrêt*|pris|prend*|interpell*|attrap* & mari|frère|moi|nous|père|fils|ami|maintenant|ce|vient|matin|viennent|famille|voisin|copain|l
arrêté|arrêtée|interpellé|embarqué|emmené|arrêtés .. mon|mari|frère|fils|par|police|vient|ce|hier|l
mari|frère|fils|père|ami|copain|voisin|cousin .. été|vient|s_est|est .. arrêté|interpellé|embarqué|emmené|expulsé
veulent|vont|viennent .. nous|m|me|l|le|les|mon|expulser|emmener .. expulser|emmener|arrêter|embarquer|renvoyer|chercher
viennent .. nous|me .. chercher|prendre|emmener
expuls*|déport*|renvoi .. ce_soir|cette_nuit|maintenant|demain|aujourd|heures|aéroport|matin|avion|immédiat*|moment|pays
ce_soir|cette_nuit|maintenant|demain|aujourd .. expuls*|déport*
expulse .. nous|on|moi|m
aéroport & expuls*|police|emmen*|déport*|force
descente|rafle|raid & police|foyer|camp|maintenant|cours|policiers
perquisition*
mandat .. arrêt|perquisition|amener
garde à vue
suis|est .. au|dans .. commissariat|poste|cellule|voiture_de_police
commissariat & suis|retenu*|mari|garde|emmen*|frère|arrêt*
centre de rétention|rétention
ouvrir .. porte|leur & police|policiers|flics
menott*`,
    'homeless-tonight': `
nulle_part|pas|aucun|plus|sans|rien|trouve .. où|endroit|toit|lit|place|logement|abri|hébergement .. dormir|ce_soir|cette_nuit|passer_la_nuit|coucher
nulle part .. dormir|aller|où
où .. dormir|aller|passer|loger|coucher .. ce_soir|cette_nuit|nuit|maintenant|ce|dehors
sais|savons|sait .. pas|plus .. où .. dormir|aller|passer|loger
ai|avons|a|n .. nulle|pas|plus|aucun .. part|endroit|où|toit|lit|logement .. dormir|aller|tête|ce_soir|nuit|loger
pas de|d toit|lit|logement|endroit|abri|place .. ce_soir|cette_nuit|nuit|dormir|dehors|rue|enfants
sans .. abri|toit|logement|domicile & suis|ce|nuit|maintenant|sommes|froid|dehors|dort|soir|enfants|homme|depuis|avec
toit .. sur|pour .. tête|nuit
cherche|besoin|trouver|faut .. lit|abri|place|hébergement|endroit|logement|toit .. ce_soir|cette_nuit|urgence|urgent|maintenant|nuit|immédiat*
hébergement .. urgence
à la rue
dans|à|sur .. la|rue .. rue|trottoir & dors|dormons|suis|sommes|ce|nuit|jeté*|mis|dormir|dort|enfants|vis|soir|retrouve|depuis|expuls*
dors|dormons|dort|dormi|dormir|passe|dorment|couche .. dans|à|sur|sous|dehors|la|au .. gare|rue|parc|voiture|banc|pont|dehors|tente|trottoir|métro|hall|escalier|abribus|jardin
dormir|dors|dort|dormons|dormi dehors
dehors .. ce_soir|cette_nuit|froid|dormir|nuit|enfants|valises|bébé
mis|mise|jeté|jetée|viré|virée|chassé|chassée|foutu|expulsé|expulsée|mettre|jetés|virés|fichu|met .. à_la_porte|dehors|à_la_rue|rue|la_porte|de_chez|de_la_maison|logement|appartement & ce|maintenant|soir|nuit|dehors|rue|aujourd|moi|dormir|propriétaire|sais|aller|mari|porte|parents|suis|nulle|où
mis|jeté|mise|jetée|viré .. dehors
à la porte .. ce|mis|nuit|dehors
changé .. serrure*
propriétaire|bailleur|colocataire .. serrure*|dehors|jeté|viré
sdf & suis|froid|nuit|soir|homme|dehors|gèle
foyer|centre|refuge|auberge|115 .. plein|complet|fermé|refus*|place & ce|nuit|dormir|dehors|rue|soir|aller|où
froid|gèle|gel|neige|moins|degrés|glacial & dehors|rue|dort|dors|banc|nuit|abri|gare & dort|dors|dormir|nuit|suis|homme|abri|allongé|nulle|couché|sans
meurs de froid|mourir de froid
en train de geler|gèle dehors
gare & dormir|nuit|ce_soir|dors|coincé*|enfants & nulle|dormir|pas|où|dors|nuit`,
  },
  harmless: `
mémoire|film|livre|exposé|documentaire|thèse|article .. sur ...
violence,fire,medical: il_y_a .. ans|mois|an ...
violence,fire,medical: @hits|brûlé|incendie .. il_y_a .. ans|mois|an
police-at-door: police ... voisins .. cause|musique|bruit|hier
police-at-door: musique|bruit|voisins ... police ..
violence: travail|bruit|chaleur|stress|paperasse|attente|administration|loyer|dos|allemand|froid|bureaucratie ... me tue|tuera|tuer
child: peut|puis|âge ... seul|seule|seuls ..
child: mon|ma fils|fille|enfant frappe|tape|mord ..
fire: fume|fument ... fumée ..
fire,poisoning: détecteur*|avertisseur* .. fumée|monoxyde|gaz|incendie ..
fire: faire|allumer .. un feu|barbecue ..
fire: feu .. de camp|artifice|rouge|vert ..
fire: assurance|dégâts|exercice|porte .. incendie|feu ..
violence: va|vont me tuer ... oublie|retard|rate|perds|casse ..
violence: paperasse|bruit|travail|mal_du_pays|froid|chaleur|stress|ça|cela|loyer|dos ... me tue|tuer|tuera
medical: bureau|propriétaire|administration|mairie|site ... répond|réagit ..
suicide: ne veux plus .. vivre .. en|dans|avec|chez|ici|à .. foyer|appartement|parents|résidence|ville|allemagne|colocation|chambre|mari
suicide: peux plus .. payer|venir|attendre|trouver|travailler|louer
suicide: en peux plus .. bruit|attente|paperasse|administration|voisins|chaleur|de|du|des ... bruit|attente|paperasse|administration|voisins|chaleur
fire: fume|cigarette*|fumeur* ... fumée
fire: fumée ... cigarette*|fume|fumeur*
fire: an|ans|mois|année|dernier|dernière ... incendie|brûlé|feu
medical: an|ans|mois|dernier|dernière|année ... avc|infarctus|crise|attaque|convulsions
medical: avc|infarctus|crise|attaque ... rééducation|an|ans|mois|dernier
medical: pas .. urgence vitale
violence: menace|menacé|menacer ... licenci*|avocat|expuls*|huissier|tribunal|amende|augment*|payer|loyer|couper
violence: bénévol* ... femmes|foyer|violence*
child: perdu ... veste|manteau|sac|carnet|carte|doudou|dent|clé|clés|bonnet|cartable|passeport
child: enfant|fils|fille ... perdu ... veste|manteau|sac|carnet|carte|doudou|dent|clé|clés|bonnet|cartable
trafficking: copie ... passeport|papiers
trafficking: malade|retard ... patron ... payer
police-at-door: école|collège|code|route ... police
police-at-door: police ... école|collège|code|route
mourir|meurs|mort|morte|crève de|d rire|ennui|faim|curiosité|chaud|chaleur|honte|soif|fatigue|impatience
mort de rire
tuer|tue le|du temps
téléphone|portable|batterie|ordinateur|ordi .. mort|morte|vide|déchargé*|lâché
facture|payer|coût|coûte|prix|assurance|remboursé*|rembours*|frais|cher|gratuit* ... ambulance|pompiers|hôpital|samu|urgences|secours
ambulance|pompiers|hôpital|samu|urgences|secours ... facture|payer|paye|coût|coûte|prix|assurance|rembours*|frais|cher|gratuit*
devenir|métier|formation|travail*|emploi|bénévol*|apprentissage|stage|postuler|concours|recrut* ... pompier*|police|policier*|infirmi*|ambulanc*|sécurité|secouriste*
pompier*|policier*|police|infirmi*|ambulanc* ... devenir|métier|formation|emploi|bénévol*|apprentissage|stage|postuler|concours|recrut*|volontaire*
casier judiciaire
extrait ... casier|police
police ... casier|certificat|bonne_conduite|plainte|vol|vélo|déclar*|perdu*
vol|volé|perdu|perdue|volée .. vélo|portefeuille|téléphone|sac|passeport|carte|clés|papiers|valise|portable
vélo|portefeuille|téléphone|sac|passeport|carte|clés|papiers|valise|chat|chien|portable|colis .. volé*|perdu*|disparu*|vol
déclarer .. vol|perte
passeport*|papiers|documents ... ambassade|consulat|préfecture|mairie|renouvel*|expiré*|périmé*|bureau|office|tribunal|fonctionnaire|étrangers
ambassade|consulat|préfecture|mairie|bureau|office|fonctionnaire|administration ... passeport*|papiers|documents
cours|stage|formation|atelier|conférence|séminaire ... secours|secourisme|défense|suicid*|violence*|incendie|prévention
premiers secours
self_défense|auto_défense|autodéfense
film|roman|livre|série|mémoire|thèse|étude|statistique*|recherche|article|exposition|documentaire|polar|pièce|exposé ... suicid*|tue|tuer|meurt|traite|violence*|incendie|viol|esclav*|disparu*|meurtre|prostitution|assassin*|trafic
suicid*|violence*|traite|esclav*|prostitution ... film|roman|livre|prévention|mémoire|thèse|étude|statistique*|recherche|article|exposition|conférence|bénévol*|exposé
détecteur* .. fumée|monoxyde|incendie ... obligat*|install*|propriétaire|pile*|acheter|qui|chang*|poser|doit|loi
assurance .. incendie|habitation
assurance* ... incendie|accident|explosion|brûlé
exercice|alarme .. incendie ... exercice|test|école|essai
exercice|extincteur*|consigne*
batteries|piles|médicaments|peinture|produits|huile ... jeter|recycl*|déchet*|rapporter|débarrass*|poubelle
jeter|recycl*|déchet*|rapporter|débarrass* ... batteries|piles|médicaments|peinture|produits|huile
ramass*|cueill* .. champignons
gaz ... facture|contrat|fournisseur|compteur|prix|abonnement|tarif
facture|contrat|fournisseur|compteur ... gaz
pharmacie .. garde
pharmacie ... nuit|garde|ouverte
hôtel|auberge|airbnb|hostel|camping ... nuit|soir|dormir
nuit|soir|dormir ... hôtel|auberge|airbnb|hostel|camping
bénévol*|aider|don|donner|dons ... sans|abri|sdf|réfugié*|foyer
siège .. auto|enfant
allocation*|kindergeld
enfant|bébé .. ne|dort .. pas|mal la nuit
moins .. ans
feu .. rouge|vert|artifice
feu d artifice
feu de camp
brûlé|brûle .. gâteau|plat|calories`,
}
