import type { DangerLexicon } from './lexicon.ts'

/** English. */
export const en: DangerLexicon = {
  classes: {
    want: 'want|wanna|wants|wanted|wish|wishes|wishing|gonna|going|thinking|plan|planning|ready|tempted|tried|try|trying|threatens|threatened',
    hits: 'hits|hit|hitting|beats|beat|beaten|beating|bets|slaps|slapped|slapping|punches|punched|punching|kicks|kicked|kicking|chokes|choked|choking|strangles|strangled|strangling|hurts|hurting|abuses|abused|abusing|abusive|rapes|raped|raping|attacks|attacked|attacking|assaulted|assaults|molests|molested|tortures|stabbed|stabs|whips|whipped|shoved|pushes|burns|burned',
    person:
      'he|she|husband|boyfriend|girlfriend|partner|wife|ex|exhusband|father|dad|daddy|stepfather|stepdad|mother|mom|mum|brother|uncle|cousin|inlaws|family|parents|fiance|roommate|flatmate|neighbour|neighbor|landlord|someone|somebody|man|guy|stalker|hes|they|son|brothers|hubby|bf',
    me: 'me|us|her|him|myself|my|sister|mother|mom|mum|wife|friend|neighbour|neighbor|girlfriend|them',
    child:
      'child|kid|kids|children|baby|son|daughter|boy|girl|toddler|newborn|infant|nephew|niece|grandson|granddaughter|grandchild|babys|sons|daughters|childs|pupil|student|brother|sister|teen|teenager|twins|yearold|little',
    master:
      'boss|employer|manager|agent|recruiter|owner|trafficker|traffickers|smuggler|smugglers|pimp|madam|supervisor|foreman|contractor|sponsor',
    boss: 'boss|employer|manager|agency|agent|recruiter|owner|company|trafficker|traffickers|smuggler|smugglers|pimp|madam|supervisor|foreman|contractor|sponsor|family|man|men|guy|they|he|she|people|woman|gang',
  },
  phrases: {
    suicide: `
no_one|nobody would .. notice|care|miss
trust myself .. anymore|any_more & window|bridge|alone|knife|pills|roof
cant|cannot go on living
end of my strength|rope
put an end to it|everything|all
finish it now|tonight
only|just want .. sleep .. forever|for_ever
want|wants|wanted .. disappear .. ever|forever|good
think|thinking|thoughts .. about|of .. death|dying .. every|all|constantly
no .. reason .. to .. be_here|get_up|stay|live|wake
not be here anymore|any_more
why .. get_up|wake_up|go_on|bother .. morning|living|anymore|empty
use|point .. of .. living|life|going_on
step*|walk*|going .. in_front_of .. train|car|tram|bus|truck
done|finished with .. everything|life|all & end|die|goodbye|this
my last message|words|goodbye
gave|gives|giving .. things|stuff|belongings|clothes .. away & over|goodbye|soon|rest
rather be dead
want|wanna .. it|pain|everything .. stop|end|over & anymore|life|cant|any_more|forever
leave this world|life
kids|children|family .. without me
the end .. for_me|of_me|of_everything
nobody|noone would notice|care .. if|when .. i .. die|gone|dead|disappear*
want .. sleep .. forever|wake|never
life .. too_much|unbearable|hell|meaningless|pointless|empty & die|anymore|end|want|cant|live
suicide|suicidal|suicid*
kill|killing|hurt|hurting|harm|harming|hang|hanging|shoot|shooting|cut|cutting|end|drown|poison|killed myself|himself|herself|themselves|themself|oneself
kill|killing|hurt|harm my self
kms
@want .. to die
i wanna|wana die
would|d|id rather .. die|dead
better off dead|without me
better .. if i .. dead|gone|died|disappeared|werent|wasnt|not|never
better .. without me
wish .. i was|were|am dead|never|gone
wish i .. never .. born|wake
wish i .. dead|not alive
i wish .. not .. wake up
dont|not|never @want .. to live|wake|exist|continue_like
dont|not|never @want .. to be alive|here_any*
no longer|not @want|wish .. live|alive|exist
dont|not|no_longer .. want .. live|exist anymore|longer|more|any_more
dont .. want .. to|wanna .. live|exist|wake|be_alive
dont|do|not .. want to be here|around anymore|any
dont wanna live|wake|exist|be
not|never wake up .. again|anymore|tomorrow|morning
never wake|waking up
go to sleep .. never|not wake
fall asleep|sleep .. and|forever .. not|never wake
sleep forever
cant|cannot|can .. go on .. like|anymore|any|longer|more|living
cant go on
cant|cannot .. take .. it|this .. anymore|more|longer
cant .. do this .. anymore|any
cant|cannot .. live .. like|anymore|any|with .. this|more|longer
no|any|without reason|point|sense|will|purpose|meaning .. to live|living|life|live|alive|go|continue|anymore
nothing|anything .. to live for
nothing left to_live_for
no point .. anymore|living|going|life
no sense|meaning .. any|anymore|more
life .. no .. sense|meaning|point|worth
life .. not|isnt|no|has|makes|lost .. worth .. living|more|anymore|sense|meaning
makes no sense .. live|life|anymore
tired of living|life|being alive|existing
done with life|living|everything .. want
end my|his|her|their|this life
end|ending it all|everything
take|taking|took|taken my|his|her|their .. life
take my|his|her|their own life
ending my|his|her life
put an end to .. life|it|everything
@want .. end it
@want .. to disappear .. forever|good
@want .. everything|it .. to .. be_over|end|stop .. life|forever
goodbye|farewell|suicide letter|note|letters|message|messages
letter|note|message & goodbye|farewell
said|say|saying|says goodbye|farewell .. to .. my|his|her|everyone|the_kids|children|all|life
goodbye .. forever|everyone|world|my_kids|children
goodbye my
goodbye to .. my .. child*|kids|family|everyone
pills|tablets|medicine .. collected|saved|saving|ready|collecting|hoard*|stocked|front|enough
collected|saved|saving|collecting|hoarded|enough|bought .. pills|tablets|sleeping
take|swallow|swallowing .. all .. pills|tablets|meds & want|going|end|die|sleep|now|my|the
jump|jumping|jumped .. off|from|out|in .. bridge|roof|window|building|balcony|floor|front|train|tracks
jump .. in .. front of
in front of .. train|car|tram|bus|truck & jump*|throw|walk|step|want|will|going
throw .. myself|himself|herself
standing|stand|sitting|am .. on|at .. edge|bridge|roof|tracks|rail* & jump*|want|end|goodbye|ready|die|cant|over|friend|going|train
edge .. of .. roof|bridge|building
on the train|railway tracks
slit|cut|cutting|cuts .. wrists|wrist|my_arms|veins|my_self
cutting .. again
cuts|cut|cutting himself|herself|myself
self harm*|harming
selfharm*
overdose .. @want|plan|going
@want .. overdose
rope|noose & neck|ready|bought|hang*|ceiling|around|have
gun|knife to my|his|her|own head|throat|wrist
nobody|noone|no .. would .. miss me
would not|wouldnt miss me
miss me when|if .. gone
take care of my .. when|after|if .. gone|not
look after my .. when|after|if .. gone|im_not|im
when|if i .. gone|am_not_here|not_here|im_gone .. take|please|kids|children
this is my last day|message|night|goodbye
my last day|night on|alive|message
soon .. it .. will|all .. be over
wont be here|around|alive tomorrow|anymore|much|next|longer
wont see tomorrow|me again
not be here|alive tomorrow|anymore
see no way out
no way out .. for|anymore|except|but
dont see .. way_out|any_way|future|reason|point
cant see .. way out|future|reason|point
thinking .. about .. dying|death|suicide|ending|killing|hurting
thoughts .. of .. death|dying|suicide|ending|killing|suicidal|harming
talks|talking|speaks|wrote|texted|says|said|keeps .. about|he|she|of|that .. dying|suicide|death|die|killing_him*|killing_her*|wants_die|ending
wants .. to .. die
burden .. to|on .. everyone|family|all|my|anyone
i am|im .. a|just .. burden
lost .. will|all_hope|desire .. to|live|life|in
no .. will|strength|energy|desire|motivation|hope .. to|left|for|of .. live|life|go|living|continue
voices .. tell*|say* .. kill|jump|die|hurt|me
gave|giving away .. all|everything|things|belongings & goodbye|want|friend|he|she
i hate .. my life|being alive & end|die|anymore|dont|want
want .. pain .. stop|end .. forever|life|die
do away with myself
give up on life
dont deserve .. live|alive`,
    medical: `
cut .. fingers|finger|thumb|toe|toes .. off
cut_off|cut_of|chopped_off|sawed_off .. finger*|thumb|toe*|hand
heart attack|atack|attak|stopped
cardiac arrest
stroke & having|think|face|arm|speech|signs|now|speak|symptom*|just
cant|cannot|cnt|hardly|barely|not|difficulty|trouble|struggling|stopped|unable|struggle|stops|hard|isnt|doesnt .. breathe|breathing|breath|breth|breathe|brething|breathes|breething|breating|breathing
breathing .. hard|fast|strange*|stopped|difficult*|badly|shallow|weird|not|heavy|heavily|problem*|trouble
no|not breathing|pulse|breath
breathless|gasping|wheezing
short .. of|ness breath
shortness of breath
choking|choked|choke & on|food|can*|baby|blue|he|she|child|son|daughter|something|stuck|air|turning|is|my
stuck .. in .. throat|airway|windpipe & breath*|can*|chok*|blue|child|baby|son
turn*|went|going|looks|lips|face .. blue
blue lips|face
lips .. blue|swollen|swelling
chest pain*
chest .. hurts|pain*|tight*|pressure|hurting|heavy|burning|crush*|aches
pain*|pressure|tight*|hurt*|squeezing|crushing|stabbing .. chest|heart|left_arm
left arm & chest|numb|pain|tingl*|hurt*|heart|sweat*
unconscious|unconcious|unconsious|unconcsious|uncoscious
lost|loses|losing|lose conscious*|concious*
not|isnt|no .. conscious|concious
passed|passing|pass|blacked out & not|wake|floor|wont|and|just|now|he|she|suddenly|my|bathroom|cant|doesnt|again|husband|mother|father|friend
fainted|fainting|collapsed|colapsed|collapse
wont|not|doesnt|cant|isnt|cannot|didnt|dont .. wake|waking|wakes|woken .. up|him|her
unresponsive|not_responsive
not|isnt|doesnt|wont|stopped .. respond|responding|responds|reacting|react|reacts & floor|breath*|eyes|lying|baby|he|she|mother|father|husband|wife|grandpa|grandma|child|bed
unresponsive
lifeless|limp & baby|child|son|daughter|body|is|not|breath*|fever|floppy
floppy & baby|child|newborn
lying .. on .. the|floor|ground|street & not|mov*|respond*|blood|conscious*|man|woman|can*
not|isnt|doesnt|stopped moving & baby|lying|he|she|floor|breath*|man|woman|anymore|lies|child
bleed*|bleding|bleedin .. wont|not|doesnt|cant|does|heavily|stop*|lot|badly|much|head|pregnan*|everywhere|ear|mouth|a|severe|heavy|from|internal|to
heavy|lots|so|too|much|losing|lost .. blood|bleeding
blood .. everywhere|stop*|wont|gushing|spurting|pouring|all_over|coming|from|lot|pool
cough*|vomit*|throw*|spit*|threw .. blood
blood .. vomit|cough*
face .. droop*|numb|drop*|paralys*|paralyz*|crooked|one_side|hanging
mouth .. droop*|crooked|hanging|one_side
one side .. of .. face|body|mouth|numb|weak|droop*|paraly*
arm|leg|side|face|hand .. went|gone|is|feels|suddenly|became .. numb|paraly*|weak|limp & suddenly|face|speak|speech|talk*|side|can*|move
slur*|slurred & speech|speak*|word*|suddenly|face|arm|talk*|he|she
cant|cannot|not|suddenly|unable|couldnt .. speak|talk|move & suddenly|face|arm|side|numb|mouth|leg|properly|droop*|weak|fell
suddenly .. cant|cannot|couldnt|lost|stopped .. see|speak|talk|move|vision|walk|sight|breath*
waters|water|watter .. broke|broken|just_broke|has_broken|breaking
water broke
labour|labor|contractions & minutes|started|baby|pushing|apart|strong
going into labor|labour
contractions .. minutes|started|strong|every|regular|coming
baby .. is|coming|born|comes .. coming|now|born .. now|early|right|taxi|home|already
giving birth .. now|right|here|home
pregnant & bleed*|blood|cramp*|pain*|fell|movement|moving|moved|kick*|contractions|fainted|water|fluid
having|has|had|have|epileptic|a|is .. seizure|seizures|convulsion*|seisure|siezure|seizur & now|minutes|floor|stop*|not|help|my|he|she|son|daughter|baby|still|long|again|first|since
seizures|seizing|convuls*
having|had|has .. a seizure
seizure & floor|stop*|son|daughter|child|baby|husband|wife|mother|shaking|foam|minutes|he|she
having .. a fit
shaking|jerking|twitching & uncontroll*|floor|foam|eyes|body|unconscious|rolled|rolling|whole|stop|violently
foam* .. at|from|mouth
eyes .. rolled|rolling .. back
fever & baby|infant|newborn|104|105|40|41|39|wake*|limp|stiff|seizure|months|weeks|drink*|unresponsive|high|hot|child|breath*|conf*
high fever|temperature & baby|infant|newborn|limp|wake|months|seizure|rash
temperature .. 40|41|42|104|105|39
40|41|42 degrees|fever|celsius & baby|child|son|daughter|fever|he|she|temperature|wake
baby .. wont|not|doesnt|isnt|cant .. wake|eat|drink|feed|cry|breath*|mov*|respond*|react*
hard to wake
burning up
stiff neck
allergic & swell*|swollen|breath*|throat|tongue|face|shock|reaction|epipen|lips|severe
anaphyla*|epipen
throat|tongue|face|lips .. is|swell*|swollen|closing|swelled|tight*|are & swell*|swollen|clos*|breath*|sting|stung|nut|nuts|ate|bee|wasp|peanut|peanuts|tight|shut
throat .. closing|swelling|swollen_shut
stung & throat|tongue|breath*|mouth|swell*|face|swollen
bone .. sticking|out|through|visible|see
cut|chopped|severed|sawed|tore off .. finger|hand|arm|leg|toe|thumb|foot|his|her|my
finger|hand|thumb|toe|arm|leg|fingers .. cut|chopped|severed|torn|sliced .. off
deep cut|wound
fell|fallen|falling|jumped .. from|off|out|down .. ladder|roof|stairs|balcony|window|scaffold*|tree|building|floor|bike|staircase & not|mov*|head|blood|bleed*|unconscious|can*|feel|back|legs|leg|badly|hurt|pain|hospital|my|he|she|just|child|son|daughter
hit .. head & vomit*|conscious*|confus*|bleed*|sleepy|wake|throwing|blood|dizzy|fell
head injury
badly|seriously|severely|critically injured|hurt|wounded|burned|burnt|bleeding
car accident|crash & just|injur*|hurt|bleed*|now|trapped|blood|people|unconscious|happened|not|bad
accident & injur*|bleed*|blood|unconscious|trapped|now|hurt .. badly|not|moving|people
hit|run|knocked by|over|down .. car|bus|tram|truck|train|bike
ran over
electrocuted|electric shock
drown*|drowned & pool|lake|water|child|river|not|breath*|he|she|someone|boy|girl|is|almost|nearly|bath
burn*|scald*|burnt & hand|arm|face|skin|boiling|hot|oil|water|coffee|tea|blister*|child|baby|leg|chest|badly|body & boiling|hot|oil|skin|blister*|badly|scald*|face|degree|body|spilled|poured|herself|himself
boiling|hot water|oil|tea|coffee|soup .. over|on|spilled|himself|herself
diabet*|insulin|sugar & unconscious|shak*|conf*|wake|passed|low|faint*|respond*|collapse*|sweat*|coma
asthma & attack|inhaler|breath*|can*|wheez*
call|need|send|get|calling .. ambulance|ambulence|amblance|paramedic*|medic|emergency_doctor|ambulans
ambulance|ambulence please|now|quick*|fast|asap|urgent*|immediately
medical emergency
dying & i|im|he|she|think|help|father|mother|please|husband|baby|man|someone|wife|is|am .. dying
i_am|im|hes|shes|he|she|were|think|feel|like dying
is dying & help|ambulance|blood|breath*|please|now|quick*|husband|baby|here|chest
going to die & help|pain|breath*|blood|chest|please|ambulance|he|she|baby
worst headache .. life|ever
headache & worst|sudden*|stiff|vision|vomit*|life|thunder* & sudden*|stiff|life|vision|neck|ever
stab|stabbed|stabbing|knife_wound|shot & blood|bleed*|stomach|chest|someone|been|friend|was|has|leg|got
got|been|was stabbed|shot
severe|unbearable|terrible|extreme|excruciating|horrible .. pain & stomach|abdom*|belly|vomit*|stand|scream*|side|blood
mening* & rash|fever|neck|child|think|symptom*|signs
rash & not_fade|glass|purple`,
    poisoning: `
child|kid|baby|son|daughter|toddler .. drank|drunk|drinking .. alcohol|vodka|wine|liquor|whisky
sucked|licked|bit|chewed|bitten|eating|drank .. pod|detergent|battery|plant|berries|mushroom|lily|flower|pill*|leaf|leaves|capsule|magnet
took|takes|taken .. whole|entire|all|full|handful|many .. box|bottle|pack|packet|pills|tablets|strip
put|slipped .. something|drug* .. into|in .. my|her .. drink|glass|beer
rotten eggs
thought .. antifreeze|cleaner|bleach|petrol .. was
swallow* .. methadone|heroin|drugs|ecstasy|opioid*|acid|coin*|needle
monoxide .. alarm|beep*|detector & headache*|dizzy|sick|beeping|going
methadone|fentanyl|heroin & swallow*|took|child|breath*|unconscious
poison|poisoned|poisoning|poisend|posioned & swallow*|ate|drank|drunk|eaten|child|kid|son|daughter|baby|rat|been|mushroom*|now|someone|got|took|help|berries
poisoned|poisend
rat poison
drank|drunk|swallowed|swalowed|swallow|swallowing|swollowed|ate|eaten|ingested|licked|sipped|chewed|in_his_mouth|in_her_mouth|in_mouth|into_mouth|drunken|is_eating|is_drinking|drinked|eated|eat_a|eat_washing & bleach|cleaner|detergent|chemical*|chlorine|disinfect*|antifreeze|petrol|gasoline|acid|vinegar_essence|drain|descaler|battery|batteries|magnet|magnets|mushroom|mushrooms|berry|berries|pod|pods|tablet|tablets|nicotine|cigarette|cigarettes|lamp_oil|turpentine|thinner|paint|glue|perfume|shampoo|pesticide|pesticides|weed_killer|insecticide|plant|leaves|poison*|polish|remover|sanitizer|sanitiser|toilet_cleaner|washing_powder|washing_up|cleaning_fluid|cleaning_product|cleaning_liquid|cleaning_agent|cleaning_stuff|cleaning|dishwasher|dish_soap|dish_liquid|dishwashing|washing_capsule|softener|kerosene|fuel|methanol|rat|pills|pill|medicine|medicines|medication|medications|meds|paracetamol|ibuprofen|vape|edible|edibles|domestos|ammonia|soap
swallowed|swalowed|swollowed .. battery|coin|magnet|something|pill*|cleaner|it
button battery|cell
too many|much|whole|entire|all|bottle|box|pack|handful|20|30|40|lot .. pills|tablets|paracetamol|ibuprofen|sleeping|medication|medicine|insulin|painkillers|meds|syrup|antidepressants
took|taken|swallowed .. pills|tablets|paracetamol|ibuprofen|sleeping|medication|painkillers & all|too|whole|box|many|my|bottle|pack|kid|child|son|daughter|baby|mistake|accident|grandma|friend|20|30
got|gets|getting|found|into|opened .. pills|tablets|medicine|medication|meds & child|son|daughter|baby|toddler|kid|he|she|ate|swallow*
overdose|overdosed|overdosing
smell*|smel|smells|smelling .. gas|of_gas|like_gas|rotten_eggs
gas smell|leak|leaking|odor|odour
gas .. leak*|smell*|escaping|hissing
leaking|leak .. gas
carbon monoxide & alarm|poison*|headache|dizz*|beep*|detector|going|sick|think|symptom*|heater|grill|boiler
carbon monoxide alarm|poisoning
co alarm|detector|poisoning & beep*|going|off|headache|dizz*|sick|poison*|alarm
headache|dizzy|nausea*|sick|faint & heater|stove|boiler|grill|charcoal|generator|bbq|barbecue|fireplace|gas|coal|hookah
charcoal|bbq|barbecue|grill|generator|coal & inside|indoors|apartment|room|bedroom & dizz*|headache|sick|faint*|unconscious|warm|tired|nausea*|passed
mushroom* .. ate|eaten|picked|forest & sick|vomit*|ill|stomach|cramp*|diarrh*|dizz*|wild|poison*|wrong
ate|eaten .. wild|strange|unknown|poison*|red|some|wrong|forest|garden .. mushroom*|berries|plant*|leaves|seeds
death_cap & ate|eaten
mixed .. bleach|chlorine|cleaner*|chemical*|ammonia|vinegar
fumes|vapour|vapor|gas|chlorine & inhaled|breathed|cough*|burn*|dizzy|bleach|cleaning|lungs|breathing
inhaled|breathed .. chlorine|fumes|gas|chemical*|bleach|smoke
splash*|sprayed|got|squirted .. eye|eyes|face & bleach|acid|cleaner|chemical*|drain|lye
chemical|bleach|acid|cleaner|lye in .. eye|eyes
snake .. bit|bitten|bite
bitten by .. snake
something .. in my drink|glass & drug*|dizzy|put|spiked|remember|someone
spiked .. drink
drink .. spiked
drugged & me|was|drink|someone|been|friend
wrong|double|adult .. medicine|medication|pills|dose|tablets|mushroom* & took|gave|baby|child|given|taken|accident*|ate|by`,
    fire: `
neighbour|neighbours|neighbor|neighbors .. have|has .. fire
have a fire
fire on|in|at .. balcony|stove|basement|neighbour*|neighbor*|next_door|floor|hallway|room|flat|kitchen|stairs
trapped|stuck .. floor|room|flat|inside & burn*|fire|smoke|flames
it .. burns|is_burning|burning .. below|above|here|downstairs|next|outside|inside|now
candle .. caught|curtain|fell & fire|bigger|burn*|curtain
getting|fire bigger|spreading & fire|flames|curtain|smoke|burn*
curtain* .. caught|burning|flames|fire|alight
petrol|gasoline .. poured|door|stairs|hallway
poured .. petrol|gasoline
house|flat|apartment|home|kitchen|building|room|roof|car|basement|neighbour*|neighbor*|bed|sofa|curtain|curtains|stove|oven|pan|oil|battery|bin|hostel|camp|shelter|something|stairs|staircase|floor|balcony|clothes|hair|toaster|outlet|socket|laundry|dryer|tree|forest|place|everything|it|we|school|garage|attic|cellar|shed .. is|on|are|has|its|caught|catching|just .. fire|burning|flames|alight|ablaze
on fire
caught|catches|catching fire
there .. fire
theres .. fire
^ fire $
fire .. in|at|on|next|broke .. the|my|our|out|door|kitchen|house|building|flat|basement|apartment|stairs|hall*|room|floor & now|help|spread*|what|can*|big|smoke|please|out|my|our|kitchen|there|building|next|burning|started|staircase
fire broke|breaking|has_broken|started|spreading|is_spreading
fire fire
burning .. down
is burning & house|flat|kitchen|building|apartment|room|car|stove|help|down|next|neighbour*|neighbor*|roof|basement|something|oil|pan|curtain*|wall
flames .. from|in|out|coming|everywhere|at|high|pan|stove|kitchen|window|roof
in flames
smoke|smok .. coming|everywhere|from|in|under|out|filling|filled|thick|black|full|pouring|is|lots & coming|everywhere|kitchen|stair*|door|outlet|socket|building|apartment|flat|house|room|hallway|thick|black|neighbour*|neighbor*|basement|roof|stove|oven|wall|washing|window|can*|floor|corridor|panel|heater
full of smoke
thick|black smoke
smell*|smelling .. burning|smoke|burnt|fire|burned & apartment|building|house|wall|outlet|smoke|plastic|room|coming|flat|stair*|neighbour*|neighbor*|burning|can
socket|outlet|cable|plug|battery|fuse|charger|laptop|scooter|oven|stove|tv|heater|dryer|washing_machine|phone|lamp .. is|spark*|smok*|burn*|melt* .. smok*|burn*|spark*|fire|flames|melting
sparks|sparking & outlet|socket|cable|burn*|smoke|fuse|wall|plug|wire
stove|cooker|oven|pan|oil|pot & fire|flame*|smoke|burning & kitchen|fire|flames|out|can*|help|room
left the stove|oven|iron .. on & smoke|fire|burn*
set|setting|sets .. fire|on_fire|alight|ablaze
fire to .. house|building|home|car|flat|shelter|apartment|us
arson
petrol|gasoline & pour*|door|burn|fire|threat*
molotov
explosion|exploded|explode|blew up & gas|house|fire|building|kitchen|loud|flat|battery|just|heard|next|street|injured|neighbour*|neighbor*
explosion
smoke|fire_alarm|detector & going|ring*|beep*|smoke|went|smell|off|sound* & smoke|smell|neighbour*|neighbor*|fire|burn*|building|nobody|opens|stair*|now|see
fire alarm .. going|went|ringing|sounding|is
cant|cannot|trapped|stuck .. get|out|escape|leave|inside & smoke|fire|flames|burning
trapped .. fire|smoke|burning|flames
call|send|calling .. fire brigade|department|fighters|firefighters|service|firemen|truck|engine
firefighters|fire .. brigade|department .. please|now|quick*|fast|need
roof|house|building|flat|kitchen|apartment|car|bed|curtain*|forest|basement|neighbours|neighbors .. burning`,
    violence: `
flatmate|roommate|ex|neighbour|neighbor|landlord|colleague threatens|threatened .. me
pressed|pinned|pushed .. me .. against
held .. my mouth
kissed|touched|held .. me .. against|without
followed|threatened|stalked .. for_weeks|for_days|and_threatened|every_day
weeks|months .. followed|threatened|stalked
goes|gets|going mad|crazy|violent .. home|drunk & afraid|scared|we|hit*
takes .. my .. money|phone|keys|key & may_not|cannot|not_see|anybody|anyone|lock*|allowed
husband|boyfriend|ex|father|brother|partner|he threatens|threatened .. me|us|her
hide|hiding|hid .. bathroom|toilet|wardrobe|closet|room & he|kids|drinks|drunk|scared|children|husband|when
shame .. on|to .. family & brother|father|kill|away|family|run
when .. he .. drinks|drunk|angry & hide|scared|afraid|hit*|run|kids
ex .. sends|send|texts|calls|waits|shows & threat*|photos|outside|door|every|scared
scared|afraid|fear .. he .. will|would|might|finds|is
@person .. @hits .. @me
@hits .. by .. my|his|her .. @person
@person .. @hits & husband|boyfriend|ex|partner|drunk|me|every|again|always|night|friend|sister|mother|wife|scared|afraid|help|sometimes|often|day
i|im|am|was|been|being|get|getting|got|is|keep .. @hits .. by|at|every|again|home|husband|partner|sexually
being|been|got|was|am @hits
he|she|they|husband|boyfriend|partner|dad|father|brother @hits
keeps|started|starts|stop .. hitting|beating|hurting|slapping|kicking|punching|choking|threatening
rape|raped|raping|rapist|rapd
sexual|sexually .. assault*|abus*|harass*|attack*|violence|touched
groped|fondled|molested
domestic violence|abuse & i|my|me|husband|victim|need|am|help|experiencing|partner|suffer*|now
violent|agressive|aggressive & husband|partner|boyfriend|ex|father|drunk|roommate|wife|gets
threat* .. kill|to|me|us|her|with & kill|knife|gun|hurt|burn|children|life|family|me|stab|beat|acid|hit|harm|death|us
threatened|threatening|threatens|threats .. life|kill|me_with_a|hurt|me_and|my_family
death threat*
@want|will|threatens|said|says|threatened|would|wants|gonna|ll .. kill|murder|stab|shoot|strangle|beat|hurt|burn .. me|us|her|him|my|them|you|children|kids
kill|murder|stab me|us|her
killing me .. husband|he|boyfriend
tried|trying|try .. to .. kill|strangle|choke|stab|rape|hurt|murder .. me|her|us
knife & he|husband|threat*|me|man|chasing|holding|attack*|my|came|neighbour|neighbor|hand|ex|with|son|brother & threat*|chas*|attack*|me|holding|hand|kill|throat|door|us|running|waving
gun|weapon & threat*|pointed|pointing|me|head|has|he & threat*|point*|head|me|kill|scared
honour|honor killing|kill
family .. kill me|her
forced|forces|forcing|force|pressure|pressured .. me|us|her|him|my|to|into|sister .. marry|marriage|sex|sleep|have|bed|touch|wed
forced marriage
forced .. sex|marry
marry & force*|parents|family|against|dont|cousin|arranged|old & force*|against|dont|wont|will|not|threat*|must|have|run|scared
sex .. against|when|even|dont|force*|without .. will|want|no|consent|refuse|say
against my|her will
makes me|her .. sex|sleep|do & dont|force*|refuse|want|scared|no|things
locks|locked|locking|lock .. me|her|us|him|door|in|inside|up & he|husband|boyfriend|partner|room|apartment|me|flat|father|house|family|inside|bathroom|parents|out
locked in .. by|room|bedroom|bathroom|apartment|house|basement
doesnt|wont|not|dont|does|never .. let|allow|lets|letting .. me|her|us .. out|leave|go|phone|see|talk|outside|call|house|work|anyone
not allowed .. to .. leave|go|out|phone|talk|see & husband|father|brother|family|house|he|inlaws
controls .. me|everything|my
follows|following|stalks|stalking|stalked|stalker|watching|waits|chasing|chases|chased|folowing .. me|us|her|my|home|outside|i|him
stalker|stalking|stalked
being|am|im|someone|man|guy .. followed|following|stalked|chased|watched & me|by|now|man|someone|am|street|home
someone|man|guy|stranger|somebody .. follow*|chas* .. me|us|her
outside my|our house|door|flat|apartment|work|window & ex|he|threat*|man|husband|knife|scared|shout*|waiting|again
break*|breaking|kick*|broke|smash*|bang* .. down|in|into|on|my|the .. door|house|flat|apartment|window|in & now|he|ex|someone|trying|husband|man|right|scared|drunk
someone .. is|trying .. break*|broke|inside|house .. in|into|door|my_house|flat
burglar|intruder
afraid|scared|terrified|frightened|fear|scarred .. to|of|go|for|my|him .. home|husband|him|partner|boyfriend|ex|father|dad|brother|life|son|back|hurt|kill|family|wife
fear .. for .. my|her|our life|lives|safety
in danger & husband|he|ex|family|boyfriend|my|life|brother
my life .. in|danger
not|dont .. safe .. home|house|him|husband|with|here|anymore
unsafe .. at home|with
run|ran|running|escape|escaped|fled|flee|hiding|hide|left|leave|hid|escaping .. from|away & husband|him|boyfriend|ex|abus*|partner|father|family|violent|hits|beat*|kill|he|inlaws
hiding .. in|from .. bathroom|husband|him|toilet|room|ex|closet|my
safe place & husband|now|tonight|abus*|him|partner|hide|need|violent
women|womens|womans|woman shelter|refuge|house & need|now|tonight|full|husband|violent|escape|hit*|beat*
protect* .. me|us .. from .. him|husband|ex|family|father
bruise|bruises|black_eye
broke|broken|breaks my|her|his .. nose|arm|rib|ribs|jaw|finger|hand|teeth|phone & he|husband|boyfriend|partner|hit*|beat*|my
pulled|pulls|drag*|grab*|dragged .. by|my .. hair|throat|neck
hands .. around|on|round .. neck|throat
threw|throws|throwing .. me|things|plates|at .. against|wall|me|stairs|down
robbed|mugged|attacked|assaulted|jumped & just|me|now|street|was|knife|been|someone|by|men|help|we
racist* .. attack*|beat*|hit|violence|threat*
fight & knife|now|blood|weapon*|outside|street|bottles
scream*|crying|yelling & neighbour*|neighbor*|next_door|woman|help|wife|hitting & next|hit*|beat*|help|hear|every|woman|upstairs|blood|stop
hits|beats me|her
mutilat*|circumcis*|fgm & daughter|girl|family|will|force*|want|cut
took|takes|taken|taking|hides|stole .. my_phone|keys|children|kids|passport|documents & husband|he|lock*|partner|boyfriend|leave|wife & husband|partner|boyfriend|ex|hit*|violent|hurt*|beat*
he .. gets|becomes|is .. drunk & scared|hit*|afraid|violent|scream*|throws|break*
touches|touched .. me & dont|without|boss|landlord|stop|uncle|against|he`,
    trafficking: `
cannot|cant .. get|go|come .. out .. house|flat|apartment & owe|money|debt
owe .. them .. money & out|leave|house|let|cannot|cant
receive|serve|see|meet men .. every_day|every_night|each_day
boss|owner|foreman beats|hits|beat|hit .. us|me
steal|beg|stealing|begging .. for .. him|them|her|boss
have_to|has_to|must .. work .. and .. sleep .. shop|bar|salon|restaurant|factory|store
sleep .. in .. the|a shop|nail_bar|salon|factory|restaurant|warehouse
@master .. took|keeps|kept|has|wont|hid|locked|holds .. papers|documents|id|ids|visa & work*|leave|debt|escape|lock*|go|passport
@boss .. took|takes|taken|has|have|keeps|kept .. passport|passports|papers & work*|leave|debt|owe|money|lock*|force*|back|free
held|kept|trapped|locked .. in .. massage|brothel|club|apartment|flat|house|salon|hotel & friend|girls|women|against|cant|men|she|work
send|sends|sent .. me|us|kids|him|her .. begging|beg|steal|stealing
see|meet|sleep|go|with .. other|strange|many .. men .. for|money|him|clients
sell myself|herself|themselves
smuggler*|trafficker* .. says|said|threat*|want*|demand*|hurt|family|pay|something
away .. gets|is|are|was .. beaten|hit|punished & run|escape|leave|work|pick
oath & pay|madam|debt|money|juju
boss|employer|owner|foreman|they .. lock|locks|locked us|me|the_door|workers|women .. in|inside|up|night|at
brought .. me|us|her .. here & cannot|cant|leave|away|get|passport|work
cant|cannot get away
have_to|must|forced_to|make_me .. sell .. drugs & hurt|kill|threat*|brother|family|or|otherwise
collected|took all|our|everyones .. passports
never .. gets|allowed|goes .. out & au_pair|maid|nanny|cleaner|paid|work*|housekeeper
bought .. me|her & belong*|owns|man|woman|she
belong .. to .. him|her|them & bought|sold|says|owns
keeps|keep|withholds|steals .. our|my .. wages|pay|salary & sleep|lock*|passport|leave|floor|night
treated|live|work like|as .. slave|slaves|prisoner|prisoners
treated like .. animals
trafficked|trafficker|traffickers
human trafficking & victim|me|help|friend|escape|my
forced labor|labour|work|prostitution|begging
slave|slaves|slavery|sklave
@master .. took|takes|taken|has_my|has_our|has_her|has_his|have_my|have_our|still_has|keeps|kept|keep|holds|holding|hold|confiscat*|stole|hid|hides|locked|wont|withhold*|taking|grabbed|collected .. passport|passports
passport|passports|papers|documents|id & boss|employer|agency|agent|manager|pimp|smuggler*|traffick*|owner|recruiter|madam|supervisor|farm|sponsor & took|take*|keep*|kept|hold*|wont_give|give_back|confiscat*|lock*|hid*|wont_return|not_return|not_give_back
took away|my|our|his|her .. passport|passports|papers|documents & work|boss|they|he|leave|debt|wont|cant|employer|and
passport .. taken|confiscated|withheld|away & work*|boss|they|he|employer|agency|leave|by
wont|not|doesnt|refuse* .. give|return .. passport|papers|documents & boss|employer|agency|owner|madam|pimp|work
forced|forces|forcing|force|makes|made|making|pushed|must|pressured .. me|us|her|them|him|girls|to|into|women .. prostitut*|sex|sell|men|clients|customers|escort|strip|body|brothel|beg|steal|begging|drugs|work & prostitut*|sex|body|men|client*|customer*|brothel|beg|begging|steal|drugs|money|escort|free|pay|wage*|debt|hours|force*|without
forced|forcing|forces|force .. work|beg|steal|prostitut*|prostitution|sell
prostitut*|brothel & forc*|made|debt|sold|cant|leave|pay|work*|escape|force|must|held|make|against|keep
sell my|her|our body|bodies
sleep with .. men|clients|customers|strangers
sex with .. men|clients|customers|strangers
pimp
escort .. forced|against|dont
debt|debts|owe|owed & smuggl*|traffick*|passport|journey|until|brought|prostitut*|brothel|madam|pimp|work_off|force*
work|working .. off .. debt
pay .. back|off & smuggl*|traffick*|threat*|force*|journey|madam
not allowed|permitted|cant|cannot|wont|never|dont|doesnt|not|forbidden|isnt|arent|let|allow .. leave|go|out|outside|quit|call|talk|phone & boss|work*|factory|farm|restaurant|employer|house|massage|agency|owner|guard*|site|hotel|kitchen|building|they|passport|kept|salon|clean*|brothel|customers|lock* & boss|work*|factory|farm|employer|agency|owner|guard*|passport|massage|restaurant|brothel|they|salon|customers
they|boss|owner|employer .. dont|wont|doesnt|do|not|never .. let|allow .. us|me|her|them|him|anyone .. leave|go|out|quit|outside|free & lock*|guard*|passport|house|boss|factory|farm|building|owner
locked|lock|locks|lockd|keep*|kept|held|hold .. us|me|in|inside|her|up|prisoner|captive|against & boss|work*|factory|they|farm|owner|employer|house|restaurant|agency|brothel|men|apartment|prisoner|captive|against
held|kept|keeping|keep .. captive|prisoner|prisoners|hostage|against
kidnap*|abduct*|hostage
guard*|watch*|supervis* .. us|me|door|by|always|all|house|everywhere|time & work*|leave|sleep*|boss|men|escape|house|out|never|alone|cant|night
sleep*|live|living .. at|in|on .. work|workplace|factory|site|construction|warehouse|restaurant|kitchen|workshop|floor|container|basement & boss|passport|leave|paid|pay|lock*|guard*|work*|wage*|money|allowed|cant|hours
without|no|never|not|havent|unpaid|dont .. pay|paid|wages|wage|salary|money & passport|leave|lock*|months|threat*|hours|sleep|debt|beat*|cant|escape|allowed|go & passport|leave|lock*|threat*|beat*|escape|allowed|sleep*|hit|guard*
16|17|18|20 hours .. day|a & pay|paid|passport|leave|wage*|allowed|sleep*|money|without|lock*|force*|boss
domestic|maid|housekeeper|nanny|au_pair|aupair|cleaner|caregiver|cook & passport|lock*|leave|allowed|paid|wage*|sleep*|hours|never & lock*|passport|leave|never|allowed|not|no|dont
sold me|her|us|girls to
sold me|her|him|us|girls|sister|daughter .. to
bought me|us|her
threat* .. family|parents|children|mother|relatives & work*|home|leave|country|debt|run|back|money|pay|escape|stop|there
threat* .. police|deport*|report|immigration & work*|boss|leave|quit|employer|complain|stop|pay
juju|voodoo|juju
promised .. job|work|waitress|hotel|model* & sex|prostitut*|passport|forced|club|men|different|brothel|dancing|instead
loverboy|lover boy
escape|run_away|get_away .. from|of .. boss|employer|traffick*|pimp|brothel|gang|smuggl*|farm`,
    child: `
my|our @child is|are|has|have .. missing|disappeared|vanished|kidnapped|abducted $|since|from|help|please|for
@child missing|gone|kidnapped|beaten|abused|vanished $|help|please|since|from
not|didnt|never|did_not .. bring|brought|return|returned .. @child .. back|home|visit
@child .. not|didnt|never .. brought|returned back
@child .. overdue
@child .. went|gone|left .. with .. a_stranger|stranger|unknown_man|a_man
pram|stroller|buggy .. empty|gone|disappeared
touched .. child|son|daughter|kid .. indecently|kindergarten|nursery|school
child|girl|boy|toddler .. crying .. alone|stop|street
child|girl|boy|toddler .. alone .. bus_stop|street|park|station|road
parents|mum|dad|mother|father .. lock|locks|locked .. me
beats|hits|beating the children|kids|child
boy|girl|pupil|child .. wounds|bruises|injuries & every|new|home|afraid|always
ex|husband|father .. took|takes .. the|my|our children|kids|child
ex|husband|father|mother|dad .. took|takes|taken .. children|kids|child|son|daughter .. abroad|away|country|without
spoke|talked|talking|approached .. to .. my .. daughter|son|child|kids & man|stranger|come|car|school|along|wanted
girl|boy|child|kid|toddler .. wandering|walking|sitting|alone|standing .. on_her_own|on_his_own|by_herself|by_himself|alone|window|around
children|kids|child .. next_door|neighbours|neighbors|upstairs & eat|food|hungry|hit|beat|scream*|alone|cry*|lock*
get|gets|gives nothing to eat & child*|kids
boyfriend|stepfather|stepdad|uncle|father|grandfather|brother .. comes|came|come|enters .. into|in|to .. my .. room|bed
locked .. me|us .. out & eleven|ten|twelve|child|1*|mum|dad|mom|only|kid|years
eleven|ten|twelve|nine|thirteen|fourteen|fifteen|sixteen & alone|scared|home|out|afraid|ran|hits|years & i|im|am|only & alone|scared|out|afraid|ran|hits
window|balcony & child|toddler|kid|baby & alone|nobody|home|floor|climb*|sitting
nursery|kindergarten|kita|school|daycare .. hit|hits|beat|locked|lock|slapped|abused|hurt .. child|kid|him|her|son|daughter|my
bruises & stepdaughter|stepson|daughter|son|child|kid
@child .. missing|disappeared|kidnapped|abducted|vanished|lost|gone|runaway|ran_away|run_away|taken & my|our|is|has|since|cant|not|where|hours|i|school|playground|find|help|from|today|yesterday
missing|kidnapped|abducted @child
lost my|our @child
cant|cannot|not|dont|couldnt .. find .. my|our .. @child
where is my|our @child
@child .. not|didnt|hasnt|never|isnt|havent|wasnt come|came|back|returned|arrived|return & home|since|school|hours|yesterday|still|phone|night|yet
lost .. my|our|sight .. @child & in|at|park|station|zoo|mall|shop*|crowd|can*|playground|market
took|takes|kidnap*|abduct*|snatched .. my|our .. @child|children|kids & away|ex|father|without|abroad|country|stranger
teacher|father|dad|stepfather|stepdad|mother|mom|mum|uncle|coach|trainer|grandpa|grandfather|aunt|nanny|babysitter|caretaker|parents|stepmother|kindergarten|imam|priest|ex|husband|boyfriend|neighbour|neighbor|wife|he|she|carer|they .. @hits .. @child
@child .. was|is|gets|been|being|got|are .. @hits
@hits .. my|our|his|her|their|the|a .. @child|children|kids
dad|father|mum|mom|mother|parents|stepdad|stepfather|uncle|teacher|grandpa|mummy|mommy|daddy .. @hits .. me|my_brother|my_sister
@child .. bruises|neglected|starved|starving|abused|hungry|injuries|wounds|welts|tied|chained & neighbour*|neighbor*|parents|teacher|father|always|school|next|from|by|see|has|no|his|her|kindergarten
child abuse|abuser|marriage|porn*
touched|touches|touching|tuched|molest*|grop*|fondl*|rubbed & @child|uncle|teacher|stepfather|stepdad|coach|private|inappropriat*|trainer|grandpa|grandfather|dad|priest|naked|underwear|pants|down|babysitter & private|inappropriat*|@child|uncle|coach|stepdad|stepfather|teacher|grandpa|underwear|naked|pants|me
touched .. inappropriately|private
private parts
im|am|age|aged|i 8|9|10|11|12|13|14|15|16|17 & alone|scared|ran|nobody|street|sleep|afraid|hits|hit|run_away|without|hurts|lost|out
8|9|10|11|12|13|14|15|16|17 years|year|yo|yrs & alone|ran_away|street|without_parents|scared|afraid
minor & alone|unaccompanied|street|station|without|sleep*|am|parents|nobody & alone|street|station|sleep*|without|no
unaccompanied & minor|child & tonight|station|street|alone|here|just|sleep|now
all alone & i|am|parents|14|15|16|13|12|no|without & 1*|parents|kid|child|minor
without my parents & alone|street|here|germany|sleep
@child .. alone|unattended|locked|outside|wandering|by_himself|by_herself & home|car|hours|crying|street|apartment|night|flat|room|days|cold|hot|station|all|bathroom|balcony|neighbour*|neighbor*|in|inside|two|parents|pyjamas|wandering
locked .. in|inside .. car|bathroom|room|flat|apartment & @child
@child .. locked|stuck|trapped .. in|inside|herself|himself
@child .. scream*|crying|screams|cries & neighbour*|neighbor*|next|hit*|every|hours|upstairs|all_night|beat*|help|night|nonstop|help|constantly
neighbour*|neighbor*|next_door & @child & scream*|hit*|beat*|alone|bruise*|neglect*|cry*|abus*|shout*|hungry|locked
marry|married|marriage & 12|13|14|15|16|@child|sister|girl & forc*|family|parents|old|want|going|abroad|daughter
threat* .. take|kidnap|steal|hurt .. @child|children|kids|my
hurt|hurting|harm|shake|shook|shaken|kill .. my|the|our baby|child|kids|children
afraid .. i|that|might .. hurt|harm .. my|baby|child
found .. baby|child|toddler|boy|girl & alone|street|park|abandoned|crying|lost|outside|nobody|parents
abandoned .. baby|child
naked|nude|nudes .. photos|pictures|pics|photo|video & @child|14|13|12|15|daughter|son|blackmail*|send*|someone|online|threat*|my
man|stranger|guy|someone .. talking|talk*|follow*|film*|photo*|approach*|took|lured|offer*|sends|touch* .. @child|kids|children|playground
scared|afraid .. of .. dad|father|mom|mum|mother|parents|stepdad|stepfather|my_dad
afraid|scared .. go home & dad|parents|school|mom|mum|father|stepdad|grades
ran|run away from home
my parents .. kicked|threw|hit|beat|hurt`,
    'police-at-door': `
^ police at|outside|here|door|knocking
uniform|uniforms|uniformed .. door|outside|knock*|room|stairs
shout*|yell*|scream* .. open|let_us_in & door|outside|knock*|bang*
cops .. here|house|door|inside|taking|in
taking|take|took .. my .. dad|father|husband|brother|mum|mother|son|uncle|friend .. away|with_them
customs|police .. construction|site|restaurant|work|kitchen|factory & everyone|all|now|papers|come|run|check*
come .. to .. police_station|the_station & police|officer*|must|want|have_to
stopped|checked .. police & station|come_with|took|papers|hold|now
without .. warrant
search warrant
police|officers|cops .. all_over|everywhere|corridor|hallway|staircase|in_the_yard|every_room
staircase|door|corridor .. calling|shouting .. my|our name
out of bed & took|police|husband|they
officers|police .. airport
airport .. right_now|now|with_them & officers|police|must|force*
hammer*|bang*|pound* .. on|at .. the|my|our door
hiding|hide & police|deport*|officers
police .. looking .. for|us
arrested & i|need|lawyer|have_been|been
in a cell|prison_cell|police_cell
bus .. deportation|deport*
dogs .. front|outside & they|police|hostel|camp|shelter
stopped .. by .. police & cell|took|custody|hold
immigration_office|immigration .. with .. police
with the police .. here|now|outside
men|man|people .. in uniform* & door|taking|take|neighbour*|room|outside|come|came|stairs|house|camp
uniform* & door|taking|take|knock*|outside|stairs
put .. him|her|them|me|us|husband .. on .. plane|a_plane|the_plane|flight
police|officer* .. open up
shout*|yell*|says .. police .. open
police .. enter|come_in|search .. my|our|room|flat|house & can|just|without|stand*|outside|allowed_to|now
half_an_hour|minutes|hour|20|30|15|10 .. to pack
time to pack & police|they|officers
break*|kick* .. down|in .. the|our|my door & police|they|officers|deport*
coming|come|came .. to get|pick|fetch|take|collect us|me|him .. tomorrow|tonight|morning|early|now|up|away|today
officer|policeman|police .. says|said|told .. must|have_to|need_to .. come|go .. with|along|now
police|they|officers .. go*|walking|search* .. from .. room|door .. to
room to room
plain_clothes|plainclothes|civil .. officers|police|policemen
police_cars|police_car|police_vans|police_van .. outside|front|house|here|many|several
outside|front .. police_car*|police
picking|pick|collect*|fetch* .. families|people|us .. flight|camp|deport*|plane
picked .. up .. police|for_deportation
deportation tonight|flight|tomorrow
police .. for .. me|us|my_husband|my_son
took|taken .. by .. police
taken .. by .. the police|officers
police .. has|have .. my .. husband|brother|son|father|friend|passport
police|cops|officers|policemen|policeman|immigration_police|bailiff|swat .. is|are|at|outside|here|knock*|standing|came|bang*|ring*|want|in|downstairs|come|waiting|now & door|house|here|outside|now|enter|take|in|come|apartment|flat|room|us|knock*|me|downstairs|camp|shelter|gate
police|cops|officers|policemen .. at .. my|our|the|front|door|house|apartment|flat
police|cops|officers .. knock*|bang*|ringing|outside|banging|pounding
knock*|bang*|pound* .. on|at|door & police|officer*|uniform*|cops|immigration
door & police|cops|officers|uniform* & open|knock*|outside|break*|kick*|now|standing|let|bang*|are
should|must|do|have .. i|we .. open|let & police|officers|cops|door & police|cops|officers
police|officers|cops .. inside|entered|entering|came|come|stormed|broke|searching|search* & house|flat|apartment|room|now|home|just|door|us|camp|place
search* .. our|my|house|room|apartment & police|officers|cops
search|arrest warrant
police|officers|cops|immigration|authorities .. take|took|taking|taken|arrest*|pick*|grabbed|detain*|deport*|dragged .. my|me|us|him|husband|brother|away|father|son|family|friend|roommate|neighbour|them|up & now|just|today|tonight|away|morning|came|help|right|this|want|what|where|ago|coming|from
want|wants|trying|come|came|coming to .. take|deport|arrest|detain|pick .. us|me|him|my|her|them|husband|family|friend & now|today|tonight|police|tomorrow|morning|they|away|right|door|officers|airport
being|getting|been|was|got|were|am .. arrested|deported|detained|taken & now|just|tonight|today|tomorrow|husband|brother|friend|police|i|airport|right|morning|son|plane
arrested|detained .. my|me|us|him|now|just|husband|brother|son|friend|father|today|have|been
deport*|deportaion .. tonight|now|today|tomorrow|morning|hours|soon|plane|flight|airport|right
tonight|now|today|tomorrow|hours|minutes .. deport*|deportation
deportation .. flight|detention|now|custody|team
detention|custody & i|husband|brother|now|am|deport*|police|friend|in|son|he & now|am|is|today|police|took|deport*|just
airport & deport*|police|force*|taken|put|plane & deport*|police|force*|now|taking
raid|raids|raiding & police|now|shelter|camp|hostel|house|immigration|here
police station & sitting|am|held|now|arrested|keep|took|let|being|locked
police car & am|in|sitting|put|took
handcuff*
pack .. bags|things|our|my|your & police|minutes|officers|deport*|now
police|officers|cops .. looking|asking|searching for me|my|us|him|husband|brother|son
they .. come|came|coming .. for|to .. us|me|deport & police|night|deport*|now|door|tonight|officers
they are taking .. us|me|him|my`,
    'homeless-tonight': `
i|we|he|she sleep|sleeping|slept|am_sleeping|are_sleeping .. at|in|on|under .. station|street|park|bench|bridge|doorway|streets
^ homeless $|now|tonight|help|with|since
banned|barred .. from .. shelter|hostel|camp|home
not|cant|cannot|wont .. let .. back|in & shelter|hostel|camp|dorm|night|flat
last|missed train|bus & night|sleep|no_money|stranded
warm place .. night|stay|sleep|tonight
all night .. on|in .. tram|bus|train|walking|outside|mcdonalds|station
nobody|noone|no_one .. takes|take|lets|let .. me|us .. in
released|discharged & prison|jail|hospital|clinic & nowhere|sleep|street|go
no money .. hotel|hostel & night|sleep|tonight|where|nowhere
sleeping_bag|tent & cold|freez*|outside|park|only|snow
flat|house|home .. burned|burnt down|out
standing|stand|sitting|sit .. with .. suitcase|suitcases|bags|kids|children .. street|outside|station|door
couch .. friend* .. anymore|any_more|longer|out
cannot|cant .. stay|sleep .. with|at .. anymore|any_more & today|tonight|nobody|nowhere|know
no place .. to sleep|stay .. since
walk|walking|walk_around .. night .. freeze|warm|cold
chased|kicked|thrown .. out_of .. station|park|hostel
home|shelter|camp|hostel .. does_not|doesnt|wont|not .. take .. us|me
no money .. no room|bed|hotel & night|tonight
tent & snow*|freez*|winter|cold|minus & sleep*|live|living
where can .. woman|girl|man|family|person .. sleep .. today|tonight|now
night shelter|bus .. freez*|cold|homeless|please|opens
freez*|cold|snow* & park|bench|car|street|outside|doorway|stairs & lying|live|living|sleep*|sitting|night|i|man
live|living|sleep .. in .. my|a|the|our .. car|van|tent|park|street|station
leave|left .. my|the|our .. room|flat|hostel|apartment .. this|tonight|today|evening & nothing|nowhere|no|where
turned|turn|sent .. me|us .. away & hostel|shelter|camp|outside|standing
main_station|hauptbahnhof|central_station|train_station|bus_station & nowhere|sleep|no_accommodation|homeless|stranded
no accommodation|shelter|housing & tonight|baby|station|kids|street|now|outside|cold
things|bags|stuff|suitcases .. hallway|outside|street|door|corridor & today|changed|locked|threw|put|thrown
lost .. flat|apartment|home|room|house .. today|tonight|yesterday|now & nobody|nowhere|stay|sleep|no|where
nobody|noone .. can .. stay with
no|nowhere|without|havent|dont|lost .. place|where|bed|shelter|roof|room|home|anywhere|somewhere|accommodation|accomodation .. sleep|stay|tonight|night & tonight|night|now|street|cold|kids|children|outside|today|baby|anymore
nowhere .. sleep|stay|go|live|spend|else
no place .. to|for|sleep|stay|go|live|tonight
no bed|roof|shelter|room|home & tonight|now|night|head|street|cold|today
roof over .. head & no|without|need|dont|lost|tonight|havent
place|somewhere|where|bed|shelter|room|spot|anywhere|roof .. sleep|stay|spend|crash|night|tonight .. tonight|night|now|urgent*|today|immediately|emergency|please
need|looking|find|where .. bed|shelter|place|somewhere .. tonight|now|urgent*|this_night|for_tonight
where .. can|do|should|could|to .. i|we|he|she|sleep .. sleep|stay|go .. tonight|now|night|street|outside|kids|children & sleep|tonight|night|street|homeless|money|kids|shelter|kicked|thrown
where to sleep|stay .. tonight|night|now
dont|not know .. where .. sleep|stay|go|spend
dont know where .. to go|sleep|stay|we|i
emergency shelter|accommodation|accomodation|housing|bed|sleeping
homeless & im|now|tonight|became|sleep*|night|freez*|cold|lying|been|just
im|am|were|are|became|become|being homeless
homeless shelter & full|closed|where|need|tonight|sent|turned|find|is|which|nearest|open & tonight|need|now|full|i|closed|turned|nearest|where
on the street|streets & sleep*|tonight|live|living|kicked|threw|thrown|ended|suitcase|suitcases|sitting_with|sitting|standing
sleep*|slept|spend*|spent|stay*|staying|night .. in|on|at|under|outside|rough .. station|street|streets|park|bench|car|bridge|tent|outside|bus|stairwell|forest|underpass|hauptbahnhof|train|doorway|floor_of|cold|rough|garage & tonight|night|nights|i|we|sleep*|days|outside|cold|kids|been|since|am|again|week
sleeping|sleep|slept rough|outside|outdoors
sleeping .. in .. car|park|station|tent|street
outside .. all|tonight|whole|in .. night|cold|freezing|snow|rain|tonight & sleep*|freez*|homeless|kids|nowhere|i|we|am|man|degrees
kicked|threw|thrown|throw|kick|throwing|kicking|chucked|evicted|locked|put|putting|pushed .. me|us|out|my|on .. out|street|house|flat|apartment|home|tonight|now|today|hostel|room & now|tonight|today|street|just|sleep*|go|nowhere|where|night|out|bags|immediately|landlord|minutes|cold
kicked|thrown|threw|throws|kicks .. out
evicted & today|now|tonight|just|street|sleep|nowhere|go|right|minutes|hour|being|been
landlord|owner|roommate|flatmate|boyfriend|parents|hostel|husband .. changed|locked|changes|change|swapped .. locks|lock|me|us
changed the locks
locked out .. of|by & landlord|roommate|sleep|tonight|boyfriend|cold|night|nowhere|kids|flat
have to|must|need .. leave|out|move .. now|today|tonight|immediately|hour|hours & nowhere|apartment|room|sleep|place|go|hostel|camp|flat|home
shelter|hostel|camp|dorm .. full|closed|turned|sent|away|rejected & tonight|sleep|night|outside|cold|nowhere|street
turned|sent away & shelter|tonight|sleep|night|outside|full|street|bed
freez*|froze|minus|snow|cold|snowing|5_degrees & outside|sleep*|street|bench|homeless|station|park|night|man|nowhere|car|kids|roof|tonight & tonight|sleep*|homeless|nowhere|street|lying|bench|we|i|man|night|no|outside
freezing to death
minus 5|10|3|4|6|7|8|15|ten|five & sleep*|outside|street|homeless|night|tonight|no
station|hauptbahnhof|airport|park|bus & sleep*|nowhere|tonight & nowhere|sleep*|night|kids|we|i|stuck|no & no|nowhere|place|money|homeless|kids|cold|bench
just|today arrived & nowhere|sleep|place|bed|stay|go & nowhere|no|tonight|where
flat|apartment|house .. burned|burnt|flooded|uninhabitable & tonight|sleep|nowhere|go
stranded & night|tonight|sleep|nowhere|kids|no
night bus|shelter .. homeless|cold|sleep`,
  },
  harmless: `
medical: cut|cuts|cutting off .. my|her|his|our electricity|power|gas|water|heating|internet|phone|benefit*|money|hair
homeless-tonight: kita|kindergarten|nursery|daycare|day_care|school|course|class ... no place for
homeless-tonight: no place for .. at|in .. kita|kindergarten|nursery|daycare|day_care
violence: broke|broken .. arm|leg|finger|hand|rib|ribs ... last|insurance|physio|playing|football|skiing
child,violence: hit|struck by .. ball|branch
violence: poison|remote|passport|border|pest|birth control ...
violence: we|team|club .. beaten ... league|match|game|final|score|nil|tournament
violence: used_to .. @hits .. me|us ... divorced|left|separated
trafficking: boss|employer|agency|owner|manager|landlord ... copy|copies|photocopy|scan ... passport|passports|id|papers|documents
child: legal|illegal|allowed|forbidden|law ... hit|beat|spank|hitting .. child|children|kids
medical: unconscious during|under operation|surgery|anaesthesia|the
police-at-door: lighter|bag|luggage|knife|bottle|scissors|bike|licence|license ... taken
police-at-door: search .. for|my .. bicycle|bike|phone|wallet|car
police-at-door: take .. as apprentice|trainee|employee|intern|student
trafficking: documents|register|licence|license|permit ... brothel
essay|thesis|project|film|book|talk|documentary|podcast|novel .. about|on ...
violence,fire,medical: years_ago|months_ago|last_year ...
violence: @hits ... years_ago|months_ago|last_year
violence: kill*|murder* .. me|us .. with letters|paperwork|forms|bills|homework|questions|emails|costs
violence: jobcenter|paperwork|bureaucracy|grammar|exam|exams|heat|bills|costs|rent|shoes ... kill*|murder* .. me|us
violence: forced|have|need|required to marry abroad|here|there|in|at
homeless-tonight: give|donate|donation*|blankets|volunteer|help ... sleep|sleeping|slept .. rough|outside|street|streets
child: cries|crying|cry ... nursery|kindergarten|daycare|goodbye|morning ..
medical: tire|tyre|bike|ball|mattress|balloon|wheel ... no air ..
trafficking: employer|company|boss|manager|agency|landlord|hotel|recruiter ... copy|photocopy|scan|photo ... passport ..
trafficking: employer|company|boss|manager|agency|landlord|hotel|recruiter ... passport ... copy|registration|contract|visa|file|records|renew* ..
trafficking: passport ... registration|contract|renew*|visa_application|embassy|consulate ..
fire: smoke detector|detectors|alarm .. is|are ...
fire: checks|check|inspect*|test .. smoke ...
police-at-door: police ... neighbour*|neighbor* .. because|yesterday|music|noise
police-at-door: music|noise ... police ..
homeless-tonight: noise|loud|noisy|music|construction ... street|streets ...
homeless-tonight: street|streets ... noise|loud|noisy|music ..
homeless-tonight: child|kid|baby|kids|children ... sleep* .. noise|light|street ..
trafficking: took|takes|keeps|keep|made|makes|has|have .. copy|photocopy|scan|photo|picture .. passport
trafficking: boss|employer|agency|manager|company|landlord ... passport copy|photo|number|details|scan
medical: what|counts|when ... high fever ..
medical: grandmother|grandfather|relative|aunt|uncle|mother|father ... dying ... visa|travel|flight|fly ..
trafficking: what is|about|against|stop .. trafficking
suicide: when|while|if ... holiday|vacation|travel*|trip ..
suicide: holiday|vacation|trip|travelling ... care|cat|dog|kids ..
medical: wake|wakes|waking ... school|early|morning|time|night|alarm ..
trafficking: asked|asks|needs|wants|copied|checked|scanned|saw .. passport|id|papers|documents
medical: wash*|laundry|weather|summer|room|office|attic|flat|heat ... degrees ..
police-at-door: take|takes|taking .. as|for apprentice|trainee|job|an_apprentice
police-at-door: wants|want to take .. as|on|for ..
police-at-door: search for
homeless-tonight: university|school|course|gym|group|team|class ... kicked|threw|thrown me|us out ..
child: can|may|allowed|age|old_enough ... alone ..
child: alone .. to|on|by school|train|bus|tram|swimming|kindergarten
child,violence: son|daughter|child|kid hits|bites|kicks|beats|pushes .. other|others|classmates
child,violence: hits|bites|kicks|beats|hit other|others children|kids|pupils
trafficking: internship|trial|probation|overtime|volunteer* ... without|no|unpaid ... pay|wage*|money ..
trafficking: without|no|unpaid ... pay|wage*|money ... internship|trial|probation|overtime|volunteer*
medical,fire,violence: dying to know|see|hear|try|meet|visit ..
child: age|old ... child|children|kid|kids .. alone ..
child: may|can|allowed ... child|children|kid|kids .. alone ..
medical: threaten* ... seizure
medical: seizure of|by|order|account
fire: insurance ... fire ..
violence: stalker*|stalking .. online|internet|data
violence: data|online|internet ... stalker*|stalking
homeless-tonight: camper|caravan|allowed|legal ... sleep ..
homeless-tonight: sleep .. camper|caravan|camper_van
fire,poisoning: smoke|fire|gas|co|monoxide detector|detectors|alarms ..
fire: fire|smoke damage|insurance|safety|drill|escape|extinguisher|station|brigade_job|works|place|wood ..
fire: camp|bon|open fire ..
fire: make|making|light|have .. a fire .. park|garden|forest|balcony|lake ..
fire: catch_fire|fire ... insurance ..
violence,suicide: going_to|gonna|will|would|is|ll .. kill me|us ... forget|forgot|late|miss|lose|broke|dont_finish ..
medical: office|landlord|authority|website|hotline|school|company|email|portal|agency|insurance ... respond|response|responding|responds|answer ..
suicide: dont|not|no_longer .. want .. live ... dorm|flat|apartment|city|parents|here|germany|house|roommate|village|shared
suicide: cant|cannot|no_longer ... pay|afford|come|attend|find|wait|work|login
suicide: volunteer*|work|job ... crisis|suicide|hotline|line
fire: smokes|smoking|smoker*|cigarette*|barbecue|grill* ... smoke
fire: smoke ... cigarette*|smokes|smoker*|barbecue|neighbour_smokes
fire: burn* ... wood|leaves|garden|candles
fire: fired|fire ... me|employee|boss|dismiss
violence: threaten* ... dismiss*|fire|lawyer|court|evict*|sue|fine|rent|raise|seizure|electricity|cut
violence: lawyer|court|dismissal|eviction ... threaten*
violence: volunteer*|donate|donation*|clothes ... women*|shelter
violence,suicide: back|feet|noise|heat|bureaucracy|paperwork|waiting|rent|tooth|stress|exam is|are killing me|us
child: lost|missing ... jacket|bag|backpack|record|certificate|passport|tooth|card|ticket|toy|key|keys|teddy|hat|booklet
child: child|kid|son|daughter|childs ... lost|missing ... jacket|bag|backpack|tooth|card|ticket|toy|key|keys|teddy|hat|shoe
child: record|certificate|booklet|passport|card ... missing|lost
child: childs ... record|certificate|booklet|passport|card ... missing|lost
child: missing ... school|class|days|vaccin*|documents
trafficking: memorial|museum|exhibition|history|tour ... forced|slave*|slavery|labour
trafficking: forced labour|labor ... memorial|museum|exhibition|history
trafficking: copy ... passport|id|papers|documents
trafficking: passport|papers|documents ... copy|photocopy
trafficking: student|bank|credit|phone|loan ... debt*|owe|repay|pay_back
police-at-door: school|kindergarten|traffic|demonstration|bicycle|internship|visit ... police
police-at-door: police ... school|kindergarten|traffic|demonstration|training|internship|summons|ticket|fine
homeless-tonight: sleeping_bags|donate|donation*|volunteer*|collect*|hand_in|soup|newspaper ... homeless|shelter
homeless-tonight: homeless ... donate|volunteer*|newspaper|sleeping_bags
homeless-tonight: camper|caravan|travel*|holiday|luggage|vacation ... sleep*|night|car|station|overnight
homeless-tonight: luggage ... station|overnight
medical,fire,violence: dying to know|see|hear|try|meet|visit
violence,suicide: could kill .. office|landlord|boss|printer|computer|them|for
fire,poisoning: for|new|about|pay|buy|need|install*|have|working smoke|fire|gas detector*|alarm*
smoke|fire|gas|co detector*|alarm* .. in|for|battery|new|needs|test|check|law
medical: stroke|heart_attack|seizure|seizures ... year|years|months|rehab*|ago|last_year|recovery
medical: last_year|years_ago|months_ago ... stroke|heart_attack|seizure*
fire: years_ago|last_year|months_ago ... fire|burn*
fire: fire|burn* ... years_ago|last_year|months_ago
child: age|old ... child|children|kid|kids alone ... home|school|bus
child: may|can|allowed ... child|children|kid alone ... home|school|bus|playground
child: alone with .. child|kid|children|son|daughter|baby
child: single .. parent|mother|father
bored|laughed .. to death|ourselves
laughed ourselves to death
ran away dog|cat
dog|cat|parrot|hamster .. ran|run|away|missing|lost
violence: threaten*|threatens to raise|fire|sue|cut|terminate|cancel|evict|quit|report
trafficking: jobcenter|job_centre|jobcentre|job_center|school|teacher|insurance ... force*|forces|makes
forced|forces|force ... course|integration|vaccin*|test|contract|language
age rating
locked .. out .. account|email|app
follow .. you|us|instagram|facebook|page|newsletter
homeless-tonight: help|support|donate|volunteer|feed|for|collects ... homeless
dying to|of|for know|see|meet|laugh*|laughter|boredom|curiosity|hear|try|hunger|heat|visit|embarrass*|coffee
die|dying|died of|from|with laughter|laughing|boredom|curiosity|embarrass*|heat|hunger|shame
die|dying|died laughing
bored to death
to die for
death .. certificate|benefit*|notice
certificate ... death|died
die hard
kill|killing|kills .. time|mood|vibe|two_birds|bugs|germs|bacteria|weeds|cockroach*
killing it
killing me .. paperwork|bureaucracy|feet|shoes|heat|queue|wait*|german|grammar|rent|these|stress|curiosity|deadline|prices
paperwork|bureaucracy|heat|german|grammar|waiting|shoes|forms|rent|stress|noise ... killing|kills|will_kill me|us
phone|battery|laptop|car|fridge|line|plant|washing_machine|internet .. died|dead|dying|is_dead
dead .. line|battery|phone|end
beat|beats|beating .. traffic|queue|deadline|record|heat|price|rush|team
hit .. road|gym|deadline|song|the_road|shops|snooze|button
heart attack|stroke .. prevention|course|talk|lecture|risk
attack|stroke ... rehab*|recovery|rehabilitation|last_year|years_ago|insurance
bill|invoice|receipt|cost|costs|pay|charge|charged|fee|price|insurance|cover|covers|covered|reimburs*|expensive ... ambulance|fire_department|fire_brigade|firefighters|paramedic*|emergency_doctor|hospital|helicopter
ambulance|fire_brigade|fire_department|hospital|emergency_room ... bill|invoice|cost|costs|pay|fee|charge|charged|insurance|cover|covers|reimburs*|price|free|expensive|ride
job|work|career|become|training|apprentic*|apply|volunteer*|qualif*|study|working|vacanc*|hiring|ausbildung|internship ... firefighter*|fire_brigade|fire_department|police|paramedic*|ambulance|nurse|security|rescue
firefighter*|fire_brigade|fire_department|police_officer|police|paramedic*|ambulance_driver|nurse|ambulance|guard ... job|training|career|ausbildung|apprentic*|volunteer*|apply|qualif*|vacanc*|entry|application|salary|recruit*|exam|hiring|become
volunteer* ... fire|suicide|crisis|homeless|shelter|refuge|ambulance|women*|hotline|child*
police .. clearance|certificate|record|check|report .. certificate|visa|insurance|bike|bicycle|application|stolen|lost|good|conduct
police certificate|clearance
report ... stolen|lost|theft|bike|bicycle|wallet ... police
bike|bicycle|wallet|phone|bag|car|laptop|purse ... stolen|theft|stole ... police|online|report|insurance
first aid .. course|class|kit|training|certificate
first aid ... unconscious|choking|bleeding|cpr|stroke|heart|burns|child*|baby
course|class|training|seminar|workshop|lecture|talk ... suicide|self|first_aid|trafficking|violence|abuse|fire|stroke|poison*|rape|choking|cpr|bleeding
self defence|defense .. class*|course*
self defence|defense ... attack*|women
suicide|trafficking|violence|abuse|slavery|prostitution|rape|stalking|homeless*|fgm ... prevention|research|essay|thesis|statistics|seminar|lecture|documentary|movie|film|book|novel|awareness|talk|exhibition|article|paper|conference|training|podcast|workshop|law|laws|legal_in
prevention|research|essay|thesis|statistics|seminar|lecture|documentary|movie|film|book|novel|study|exhibition|article|paper|series|show|podcast|museum|crime_novel|play|game|topic|homework|presentation ... suicide|suicid*|trafficking|violence|abuse|slave*|slavery|murder|fire|prostitut*|rape|raped|kidnap*|stalk*|stabbed|poison*|police_raid|kills|killed|dies|die|bombs|raid|drown*|brothel|homeless|missing
suicide squad
smoke|fire|carbon_monoxide|co .. detector*|alarm* ... install*|mandatory|required|landlord|battery|batteries|buy|law|check*|test*|replace|maintenance|responsible|need|rent|who|obligat*|drill
install*|mandatory|required|buy|test|landlord ... smoke|fire|carbon_monoxide|co detector*|alarm*
fire .. insurance|drill|extinguisher*|safety|escape|place|works|wood|regulations|exit|pit|door
fire drill|test
landlord|landlady .. kicks|kick .. out ... what|can|how|rights|allowed
landlord|landlady .. wants|threatens|tries .. kick .. out
aggressive ... split|separated|divorce*
police ... search* .. bicycle|bike|phone|wallet|bag
scream*|crying|yelling & football|match|matches|concert|concerts|party|karaoke|quiet_hours
on fire .. concerts|dance|weekend|tonight_on_stage|summer
hired|fired|get_fired|was_fired|fired_from
smoke|smoking .. allowed|balcony|area|quit|cigarettes|outside|ban
burn*|on fire .. calories|cd|out|rubbish|leaves|garden_waste|wood|candles
burning .. question|desire
insurance ... fire|burn*|burnt|flood*|accident|explosion|burglar*
burnt|burned|burn_out|burnout|toast
gas .. bill|contract|provider|meter|supplier|price*|heating|account|deposit|tariff|station|company
gas meter|contract
batter*|medicine*|medication|paint|chemical*|pills|tablets|cleaner*|oil .. dispose|disposal|recycle|recycling|throw_away|return|drop
dispose|recycle|throw|disposal|get_rid ... batter*|medicine*|medication|paint|chemical*|pills|tablets|cleaner*|oil
pick*|forag*|picking|collecting .. mushrooms
pharmac* ... night|emergency|tonight|open
emergency .. pharmac*|number*|dentist|plumber|locksmith|vet|contact|contacts
dog|cat|passport|wallet|phone|keys|key|bag|parcel|package|luggage|letter|id|card|bike|bicycle|suitcase|toy|licence|license ... missing|lost|disappeared|stolen|gone|ran_away|find
lost .. passport|wallet|phone|keys|key|bag|id|card|luggage|papers|documents
lost and found
passport|papers|documents|id|card ... embassy|consulate|office|expired|renew*|stolen|lost|authority|officer|foreigners|translat*|registry|landlord
embassy|consulate|office|authority|foreigners|officer|immigration_office ... passport|papers|documents|id
child ... seat|benefit|allowance|care|support_money|daycare|kindergarten_place
hotel|hostel|airbnb|motel|guesthouse|couchsurf*|camping|campsite|campervan ... tonight|night|sleep|stay
tonight|night|sleep|stay ... hotel|hostel|airbnb|guesthouse|camping|campsite
friend|friends|parents|guests|visitors|mother ... stay|sleep ... with_me|over|visit|at_my
notice .. quit|period|landlord|months
months ... move_out|leave|eviction_notice|notice
locked out .. account|email|portal|app|elster|online|bank
locked .. account|card|myself_out
baby|child|kid .. not|doesnt|wont|trouble .. sleep*
donat* ... homeless|shelter|refugee*|women*
help|helping|work|clothes|donate|volunteer with|for|the homeless
food poison* ... restaurant|report|complain
fight|fighting .. for|bureaucracy|discrimination|fine
stab .. at
shot .. vaccin*|flu|covid|photo|tetanus
flu|covid|tetanus|vaccin* .. shot*
touch .. in|base|with
keep|get|stay in touch
slave|slaving .. to|away
lose|losing my mind
boxing|kickboxing|martial|karate|judo
raid .. array|fridge`,
}
