import type { DangerLexicon } from './lexicon.ts'

/** Spanish. */
export const es: DangerLexicon = {
  classes: {
    want: 'quiero|quiere|quisiera|ganas|gustaría|pienso|piensa|pensando|deseo|voy|va|prefiero|decidido|intentó|intenté|quería|amenaza|planeo|pensado|ojalá',
    person:
      'marido|esposo|novio|pareja|ex|padre|papá|padrastro|madre|mamá|hermano|hermanos|tío|primo|él|ella|vecino|vecinos|suegro|suegra|mujer|esposa|familia|padres|hombre|alguien|compañero|exmarido|exnovio|tipo|hijo|casero|amigo',
    hits: 'pega|pegó|pegado|pegan|pegando|golpea|golpeó|golpeado|golpeada|golpes|golpean|golpeando|maltrata|maltratan|maltratada|maltrato|maltratado|viola|violó|violada|violado|violaron|violar|ahorca|ahorcó|estrangula|estranguló|agrede|agredió|agredida|agredido|agredieron|agresivo|violento|patea|pateó|empuja|empujó|abofetea|tortura|azota|apuñaló|abusa|abusó|abusado|abusan|abusaron|paliza|palizas|cachetea|cacheteó|atacó|atacaron|pegarme|golpearme',
    child:
      'niño|niña|niños|niñas|hijo|hija|hijos|bebé|bebe|nene|nena|chico|chica|pequeño|pequeña|nieto|nieta|sobrino|sobrina|menor|crío|cría|recién|alumno|adolescente|hermanita|hermanito|hermana|hermano|hijita|hijito|chiquito|guagua|muchacho',
    boss: 'jefe|jefa|patrón|patrona|empleador|empresa|agencia|dueño|dueña|encargado|traficante|traficantes|coyote|proxeneta|chulo|intermediario|contratista|ellos|gerente|mafia|señora|señor|familia|hombre|hombres|capataz|red',
  },
  phrases: {
    suicide: `
quiero|voy|pienso|ganas|intenté|quisiera|deseo|pensado .. matarme
ninguna|ninguna razón|motivo .. seguir|vivir
suicid*
matarse|quitarme|quitarse|suicidarme|ahorcarme|ahorcarse|colgarme|colgarse|cortarme|cortarse|lastimarme|tirarme|tirarse|lanzarme|desaparecer|pegarme un tiro|envenenarme|autolesion*|ahogarme
me mato|quiero_matar|voy_a_matar|ahorco
quitar* .. la vida
me|se quito|quita|quitó|quité la vida
@want .. morir|morirme|morirse|desaparecer|estar_muert*|dormir_y_no|acabar_con|terminar_con|dejar_de_existir|muert*
quiero .. morir*
no .. quiero|quiere|deseo|soporto|aguanto|encuentro|veo .. vivir|seguir_viviendo|despertar*|existir|seguir|más|sentido|vida|ganas
ya no .. quiero|aguanto|soporto|quiere|tengo .. vivir|seguir_viviendo|despertar|ganas|fuerzas|así|esto_más
no puedo más $|vivir|así
no aguanto más $|vivir|así|esta_vida
sin|no|perdí|perdido .. ganas .. vivir|seguir|vida|nada
ganas de vivir
seguir viviendo
vida .. no|sin|perdido|ya .. sentido|vale|merece|nada
sentido .. vivir|vida|seguir|nada|ya
nada .. tiene|sentido .. sentido|ya
ya nada
no .. tiene .. sentido .. vivir|seguir|nada|vida|ya
no .. vale .. la pena .. vivir|seguir|nada|vida
no .. veo|encuentro|hay|queda .. salida|sentido|futuro|razón|motivo|esperanza|solución
acabar|terminar|poner|ponerle|acabo|termino .. con|fin|a .. vida|todo|mi_vida|todo_esto
acabar con todo
poner fin
mejor .. sin_mí|sin_mi|muert*|si_me_muero|si_no|morir|morirme|no_haber
sin mí .. mejor
estarían|estará|estaría|estarán mejor .. sin|si
si yo|me .. no|muero|muriera|desapareciera|estuviera
cuando .. yo|ya .. no esté
ojalá .. me|no .. muriera|despertara|hubiera|muriese|despertar|nacido|despierte
nunca .. haber|hubiera nacido|despertar|despertarme
nunca .. despertar*
no .. despertar* .. más|mañana|nunca|quiero
dormir* .. y .. no|nunca|para_siempre .. despertar*|siempre
dormir* para siempre
carta|nota|mensaje|cartas .. despedida|despedirme|adiós|suicidio
despedid*|despedirme|despido|adiós|despidió|despidiendo .. de|a|para .. todos|hijos|mis|siempre|vida|mundo|familia
me despido
adiós .. a_todos|mundo|para_siempre|mis_hijos
pastillas|medicinas|medicamentos|píldoras .. guardad*|juntado|acumulad*|reunido|listas|todas|delante|suficientes|juntando & tomar*|morir|dormir|todas|guard*|junt*|acumul*|tragar*
guardado|juntado|acumulado|juntando|acumulando|ahorrado .. pastillas|medicamentos|píldoras
tomarme|tomar|tragar* .. todas .. pastillas|píldoras
saltar|salto|tirar*|lanzar*|tiro|arrojar* .. de|del|desde|al|por|a .. puente|techo|ventana|tren|metro|balcón|edificio|tranvía|azotea|vías|terraza
estoy|está|parado|parada .. puente|borde|azotea|vías|tejado .. saltar|tirar*|quiere|quiero
cortar*|cortado|corto|corta .. venas|muñecas|brazos
venas
me_corto|se_corta|me_autolesion*
carga|estorbo .. para .. todos|mi_familia|mis|demás|los
soy .. una carga|un estorbo
cuiden|cuida|cuidad .. mis_hijos|mi_hijo|mi_hija|mis_niños
nadie .. me|va .. extrañar|echar|echará|extrañará|echaría
pensamientos|ideas .. suicid*|muerte|morir|matarme|quitarme
pienso|pensando|piensa .. en .. morir|muerte|matarme|suicid*|quitarme|quitarse
voces .. dicen|ordenan|me
último|última|últimos .. mensaje|día|noche|carta .. vida|mi|despedida
mañana ya_no estaré
ya no estaré
todo .. acabará|terminará|acabe|termine|va_a_acabar .. pronto|hoy|esta_noche|ya
dice|dijo|habla .. quiere|de_morir|de_matarse|no_quiere .. morir*|vivir|matarse
cansad* .. de .. vivir|la_vida|mi_vida`,
    medical: `
romper|rompió|roto .. aguas|fuente
no|apenas|casi|cuesta|dificultad|mal|deja|dejó|puede|dejado .. respira*|respirar|respirando|respira
no .. respira|puede_respirar|puedo_respirar
respira .. mal|muy|con|apenas|raro|no|difícil*
falta .. aire
se_ahoga|me_ahogo|ahogando|ahogó|atragant*|asfixia*|asfixi*
ahoga* & no|comida|niñ*|bebé|hij*|respir*|agua|se
atascado|atorado|atorada .. garganta
azul|morado|morada .. labios|cara|se_está|poniendo|se_puso
labios .. azules|morados|hinchad*
dolor*|duele|presión|opresión|ardor|pinchazo|punzada|aprieta .. pecho|corazón|brazo_izquierdo|tórax
pecho .. duele|dolor|aprieta|presión|oprime|opresión
infarto*
ataque .. corazón|cardíaco|cardiaco|epiléptico|epilepsia|asma|convuls*
derrame|ictus|embolia|acv
paro .. cardíaco|cardiaco|cardiorrespiratorio
inconsciente*
perdió|perdido|pierde|perdí el_conocimiento|la_conciencia|la_consciencia|el_sentido|conocimiento
desmay*
no .. despierta|se_mueve|se_despierta|respira|abre_los_ojos
no .. reacciona|responde & respira|suelo|tirado|inconsciente|bebé|él|ella|madre|padre|desmay*|abuel*|marido|carta|despedida
no .. consigo|puedo|logro|podemos .. despertar*
colapsó|desplomó|desplomado|desvaneció|desvanecido
sin pulso
no tiene pulso
sangra*|sangrando|sangre|hemorragia|desangra* .. mucho|mucha|no|para|parar|cabeza|boca|vomita|tose|embaraz*|muchísim*|por|pierde|todas|detener*|fuerte|escup*|abundante
hemorragia
desangr*
pierde|pierdo|vomita|tose|escupe|perdiendo|vomitando|mucha .. sangre
cara|boca|rostro .. torcid*|caíd*|paraliz*|dormid*|chueca|desviad*|entumecid*
no .. puede|puedo .. hablar|mover|levantar & repente|brazo|cara|boca|lado|pierna|súbit*|derrame
habla .. raro|enredado|mal|arrastra .. brazo|cara|repente
brazo|lado|pierna|mitad|cuerpo .. dormid*|paraliz*|entumecid*|no_siente|no .. mover
rompió|roto|rompieron|rompí .. aguas|fuente|bolsa|la_fuente
rota .. fuente|bolsa
parto & ya|empezó|está|ahora|minutos|contracciones|casa|comenz*|nace
dando_a_luz|está_pariendo|dar_a_luz_ya
contracciones
bebé .. ya|está .. viene|naciendo|saliendo
embarazada & sangr*|dolor*|caí*|contracc*|mueve|líquido|manch*|desmay*|duele|fuente|cólico*
convuls*
ataque|crisis & epilep*|suelo|tiembla|convul*|piso|espuma|minutos
tiembla|temblando & suelo|piso|ojos|inconsciente|espuma|cuerpo|convul*
espuma .. boca
fiebre .. 40|41|42|39|alta|mucha|altísima|muy & bebé|niñ*|hij*|despiert*|meses|convul*|responde|baja|mama|come|decaíd*|recién|flácid*|rigid*
40|41|42 .. fiebre
bebé|recién .. decaíd*|flácid*|no|respira .. despierta|mama|come|llora|reacciona|respira|fiebre|moviendo|responde
alerg* & hinch*|respir*|shock|garganta|lengua|cara|ahog*|grave
garganta|lengua|cara|labios .. hinch*|inflam*|cierra|cerrando
anafil*
picado|picó|mordido|mordió .. abeja|avispa|serpiente|víbora|culebra|alacrán
avispa|abeja & garganta|boca|lengua|hinch*|respir*
cayó|caído|caí|caída|caer .. de|del|desde|por|la|las .. escalera*|techo|balcón|ventana|andamio|árbol|piso|altura|tejado|segundo|azotea
golpeó|golpe|golpeado|pegó|golpe .. cabeza & vomit*|sangr*|inconsciente|dormid*|desmay*|confus*|mareo|conocimiento|sueño
accidente & herid*|sangr*|atrapad*|coche|carro|grave*|acaba|muert*|inconsciente & herid*|sangr*|atrapad*|grave*|muert*|inconsciente|víctima*
atropell*|arroll*
gravemente .. herid*
herid* .. grave*
electrocut*|descarga eléctrica
ahogó|ahogado|ahogando|ahoga .. piscina|lago|agua|río|mar|alberca|bañera
quem* & agua|hirviendo|aceite|cara|brazo|mano|niñ*|bebé|cuerpo|grave*|café|caliente
agua|aceite|café hirviendo
diab*|insulina|azúcar|hipogluc* & inconsciente|tiembla|desmay*|despierta|coma|suda|baj*
asma & ataque|respir*|inhalador|crisis
cort*|amput*|arranc* .. dedo|mano|brazo|dedos
apuñal*|puñalada*|acuchill*|baleado|disparo|dispararon
cuchillo|navaja .. clavad*|herid*|barriga|abdomen
ambulancia .. rápido|urgente|por|favor|ya|necesit*|ahora|llam*|manden
llamen|necesito|necesitamos|manden|envíen|llamar|llama|mande .. ambulancia|una médico urgente|emergencias
emergencia médica
muriendo|muere|morirá|murien* & marido|madre|padre|ayuda*|bebé|se|me|estoy|rápido|alguien|esposo|hombre
se_está_muriendo|me_estoy_muriendo|se_muere|me_muero
dolor de cabeza & repent*|peor|vida|cuello|rígid*|explos* & peor|vida|cuello|vomit*|visión|repent*
dolor* .. insoportable*|terrible*|horrible*|muy_fuerte|fortísim*|agud* .. vientre|estómago|abdom*|barriga|espalda|panza
estómago|vientre|barriga|abdomen .. dolor*|duele .. insoportable*|muchísimo|terrible*|horrible*
hueso .. fuera|salido|sale|expuesto|ve`,
    poisoning: `
pastillas|medicinas .. abuela|abuelo & comió|tomó|tragó
envenen*|intoxic*
veneno .. tomó|bebió|tragó|comió|ratas|para
raticida|matarratas
bebió|bebido|tragó|tragado|comió|comido|tomó|tomado|ingirió|tragué|bebí|comí|chupó|bebe|boca|probó|lamió|comimos|tragaron|ingerido & lejía|cloro|detergente|limpiador|producto|limpieza|desinfectante|amoniaco|ácido|vinagre|gasolina|anticongelante|alcohol|pila|batería|botón|imán|imanes|seta|setas|hongo|hongos|bayas|baya|planta|pastilla|pastillas|medicina|medicinas|medicamento|medicamentos|píldoras|cápsula|champú|perfume|gel|líquido|cigarrillo|cigarrillos|nicotina|colilla|petróleo|aguarrás|acetona|pintura|pegamento|insecticida|pesticida|veneno|jabón|lavavajillas|moneda|suavizante|sosa|quitaesmalte|jarabe|hojas|flores|frutos|salfumán|disolvente
demasiad*|muchas|caja|todas|frasco|bote .. pastillas|medicamentos|paracetamol|ibuprofeno|píldoras|medicinas|insulina|somníferos
sobredosis
pastillas|medicamentos|medicinas .. tomó|tragó|comió|tomado|encontró & niñ*|hij*|bebé|muchas|todas|error|caja|abuel*|equivoc*
huele|olor|huelo|olemos|oliendo .. gas
fuga .. gas
escape .. gas
gas .. fuga|huele|olor|saliendo|escapa
monóxido
mareo*|mareado|mareada|dolor_de_cabeza|náusea* & estufa|calefacción|caldera|brasero|carbón|barbacoa|gas|generador|calentador|chimenea|calefactor
carbón|brasero|barbacoa|generador|parrilla & dentro|habitación|casa|cuarto & mare*|cabeza|desmay*|náusea*|inconsciente
setas|hongos .. com*|recog*|bosque & vomit*|mal|estómago|diarrea|venen*|tóxic*|enferm*|náusea*
setas|hongos|seta|hongo .. venen*|tóxic* & com*|tragó|ingir*
mezclé|mezclado|mezcló|mezclar .. lejía|cloro|amoniaco|productos|vinagre|limpi*
inhal*|respirad*|respiré .. cloro|gas*|humo|producto*|vapor*|químic*
salpic*|cayó|entró|ojo|ojos .. ojo|ojos & lejía|ácido|cloro|producto|limpiador|químic*|sosa
en .. bebida|copa|vaso .. echaron|pusieron|algo|droga*
me drogaron
echaron .. algo|droga .. bebida|copa|vaso
mordi* .. serpiente|víbora
equivoc* .. medicamento*|medicina|dosis
doble dosis`,
    fire: `
incendio & en|casa|piso|edificio|cocina|vecin*|hay|sótano|ayuda|ahora|aquí|apartamento|rápido|residencia
^ incendio
^ fuego
hay .. fuego|incendio|llamas
fuego .. en|a|cocina .. la|el|mi|casa|cocina|piso|edificio|apartamento|vecin*|sótano|cuarto|sartén|nuestra|cama
se .. está|esta .. quemando|incendiando|ardiendo
quem*|arde|ardiendo|incendi*|prendió|llamas|arden|encendió .. casa|piso|cocina|edificio|coche|carro|techo|sótano|cuarto|cortina*|aceite|sartén|vecin*|cama|sofá|basura|horno|todo|apartamento|balcón|departamento|enchufe|batería|habitación
casa|piso|cocina|edificio|coche|carro|techo|sótano|cuarto|cortina*|aceite|sartén|vecin*|cama|sofá|contenedor|horno|apartamento|enchufe|batería|árbol|habitación|departamento|algo|lavadora|ropa|pelo .. quemando|arde|ardiendo|llamas|fuego|incendi*|humo|arden|prendi*|echando_chispas
en llamas
prendió_fuego|prendieron_fuego|prender_fuego
llamas .. sal*|por|en|cocina|ventana|altas|hay
humo .. sale|saliendo|por|lleno|mucho|negro|denso|llena|viene|de|en|hay|entra
llen* de humo
huele|olor .. quemado|humo|chamusc*
chispas|cortocircuito & enchufe|cable|fuego|humo|cuadro|salt*
llamen|llamar|manden|vengan|llama .. bomberos
necesito|necesitamos bomberos|a_los_bomberos
bomberos .. rápido|urgente|por|ya|necesit*|ahora|favor
explosión|explotó|explosion|estalló & gas|casa|edificio|cocina|acaba|batería|vecin*|fuerte|bombona
explosión
alarma|detector .. incendio*|humo .. son* & humo|huele|quem*|vecin*|fuego
no .. podemos|puedo|pueden .. salir|escapar & humo|fuego|llamas|incendio
pegó|prender|prendió|prendieron|quieren|puesto .. fuego .. casa|edificio|coche|nosotros|puerta|refugio`,
    violence: `
me mata .. si|cuando
dijo .. me .. mata|matará|mataría
@person .. me|nos|la|le|a .. @hits
@person .. @hits
me|nos @hits
@hits .. por .. mi|su|un|unos|marido
he|fui|sido|soy|están|ha .. golpeada|golpeado|violada|agredida|agredido|maltratada|atacada|apuñalada|abusada|violado
viola*|violó|violación|violada|violaron|violador
agresión|agresion|abuso .. sexual*
acoso|acosa|acosan|acosando|acosador|acosada|abus* .. sexual*|me|calle|vecino|jefe|ex|persigue
violencia .. doméstica|de_género|machista|género|familiar|sufro|víctima|sexual|intrafamiliar|en_casa
víctima .. violencia|maltrato|malos
malos tratos
amenaz* .. matar*|muerte|con_un|cuchillo|ex|marido|pistola|llevar*|hijos|arma .. matar*|muerte|cuchillo|golpear*|hijos|pistola|quemar*|familia|arma|me|hacer*|ácido
me_amenaz*|nos_amenaz*|me_ha_amenazado
va|quiere|dice|dijo|intentó|jura|juró|quería|van|iba .. matarme|matarnos|matarla|apuñalarme|estrangularme|quemarme|violarme|matar
matarme|matarnos .. él|marido|ex|novio|va|quiere|amenaza|dice|hermano*|familia
me|nos|la va a matar
me quiere matar
cuchillo|navaja|machete|arma|pistola & amenaz*|marido|persigue|mano|él|hombre|atac*|apunt*|ex|tiene|me & amenaz*|persigue|mano|atac*|apunt*|contra|cuello|corre
miedo|temo|aterrada|asustada|terror .. de|a|por|que|volver .. marido|casa|él|volver|mi_vida|me_mate|novio|padre|ex|hermano*|esposo|pareja|regresar|vida|haga
temo .. por .. mi|su|nuestra vida
encerr*|encierra|encerrada|encerró .. me|en|mi|casa|cuarto|con|habitación|nos|marido|llave|él|piso|baño
me .. encerr*|encierra|tiene_encerr*
no .. deja|dejan|permite|permiten|me_deja .. salir|ir|hablar|llamar|trabajar|usar
prohíbe|prohibe|impide .. salir|hablar|llamar
persigue|persiguen|sigue|siguen|acecha|vigila|siguiendo|persiguiendo|seguida|espía .. me|alguien|hombre|ex|calle|por|desde|un|casa|nos
me|nos .. persigue*|sigue|siguen|acecha|vigila|está_siguiendo|vienen_siguiendo
alguien .. me|está .. sig*|persigu*
obliga*|obligó|forz*|fuerza|fuerzan|quieren|obligado .. me|a|casar*|nos|que .. casar*|sexo|acostar*|relaciones|boda|matrimonio|tener|acueste
matrimonio .. forzado|fuerza|obligado
casar* .. a .. fuerza|contra|obligan|no_quiero
casarme .. obligan|fuerza|no_quiero|contra
contra .. mi|su voluntad
honor & matar*|familia|hermano*
escapé|escap*|huí|huir|huyendo|escond*|escapado|huido|refugi* .. de|en|del .. marido|esposo|novio|baño|casa|padre|él|familia|ex|maltrat*|pareja|violen*
escondida|escondido .. en|baño|cuarto|de_mi|del
casa|refugio|albergue .. acogida|mujeres|maltratadas|seguro & necesito|hoy|marido|noche|maltrat*|golp*|urgente|donde|dónde|ahora
moretones|moratones|morados|ojo_morado|cardenales & marido|cuerpo|golp*|él|cara|brazo*|tengo|novio
rompió .. nariz|brazo|costilla*|diente*|mandíbula|dedo & él|marido|me|novio|ex
me rompió .. nariz|brazo|costilla*|diente*|dedo
tir*|arrastr*|agarr*|jal* .. pelo|cabello|cuello|garganta
manos .. cuello|garganta
apretó|aprieta|agarró .. cuello|garganta
grit*|chilla* & vecin*|mujer|ayuda|socorro|al_lado & vecin*|golp*|socorro|auxilio|al_lado
tirar|romper|golpea|patea|forzar|rompiendo|aporrea .. puerta & marido|ex|alguien|él|hombre|borracho|entrar|abajo
alguien .. está|intenta|quiere .. entra*|forz*|romp*
ladrón|ladrones .. en|dentro|casa
robaron|asaltaron|atracaron|atacaron|agredieron & me|acaban|ahora|calle|cuchillo|navaja|nos|racist*
racist* .. agres*|golp*|atac*|pegar*
borracho .. pega|golpea|miedo|violento|agresivo|rompe|grita`,
    trafficking: `
víctima*|soy|red|caí|obligad*|atrapad* .. trata .. personas|blancas|humana|mujeres
tráfico .. personas|humano
esclav*
@boss .. quitó|quitaron|quita|tiene|retiene|guarda|retuvo|confiscó|devuelve|devuelven|se_quedó|quedado|quitado|escondió|robó|tienen .. pasaporte*|documentos|papeles|identificación
pasaporte*|documentos|papeles & jefe|jefa|patrón|patrona|empleador|agencia|dueño|ellos|proxeneta|coyote|encargado|traficante*|mafia|empresa & quit*|devuelv*|retien*|tiene*|qued*|guard*|confisc*|devolver*|escond*
quitaron|quitó|quitado|retenido .. el|mi|los|nuestros|su pasaporte*|documentos|papeles
no .. devuelv*|quiere|dan|entrega* .. pasaporte*|documentos
oblig*|forz*|fuerza*|explot* .. me|a|nos|prostitu*|trabajar .. prostitu*|acostar*|trabajar|mendigar|robar|hombres|clientes|sexo|pedir|gratis|cuerpo|limosna
prostitu* & oblig*|forz*|fuerza|deuda*|escapar|vend*|engañ*|quieren|salir|clientes|red
proxeneta|burdel|prostíbulo
acostar*|sexo .. con .. clientes|hombres|desconocidos
vender .. mi|su cuerpo
deuda*|debo|debemos & coyote|traficante*|trabaj*|viaje|jefe|amenaz*|agencia|libre|mafia & coyote|traficante*|amenaz*|viaje|pasaporte|libre|mafia|dejan|ir|obligan
traficante*|coyote|mafia & amenaz*|deuda*|dinero|familia|pasaporte|oblig*|retien*
no .. deja*|permit*|puedo|podemos|puede .. salir|irme|irnos|ir|dejar|marchar*|abandonar & trabaj*|jefe|patrón|fábrica|restaurante|finca|pasaporte|agencia|obra|clientes|dueño|masaj*|burdel|club
prohib* .. salir
encerr*|retien*|reten*|cautiv*|secuestr*|prisioner*|encierr* & trabaj*|jefe|patrón|fábrica|restaurante|taller|nos|hombres|finca|chicas|mujeres|contra|fuerza|dueño
secuestr*
nos|me tienen .. encerr*|retenid*|cautiv*|contra|vigilad*|como
vigil*|guardia*|custod* & salir|trabaj*|dorm*|escapar|siempre|jefe|día|puerta
dorm*|viv*|duermo .. en|donde .. fábrica|taller|obra|almacén|restaurante|trabajo|sótano|nave|mismo & jefe|pag*|pasaporte|salir|sueldo|trabaj*|encerr*|patrón|dejan
sin|no|nunca .. pag*|sueldo|salario|dinero|cobrar & pasaporte|encerr*|salir|dorm*|golp*|irme|horas & pasaporte|encerr*|amenaz*|salir|golp*|escapar
16|17|18|20 horas .. día|diarias & pag*|pasaporte|sin|salir|dorm*
vendieron|vendió|vendida|vendido|compró .. me|a|como|un|hombre*|chica*|nos
me|nos vend*|compr*
amenaz* .. mi_familia|padres|hijos|con & trabaj*|deuda*|dinero|país|irme|escapar|dejo
amenaz* .. deport*|policía|denunci* & trabaj*|jefe|patrón|irme
promet* .. trabajo|empleo & prostitu*|club|clientes|pasaporte|bar|oblig*|sexo|hombres`,
    child: `
no .. devolvió|devolvieron|trajo|devuelve .. niño|niña|hijo|hija|niños|hijos
niña|niño|bebé|nena|nene .. llora|sola|solo .. sola|solo|calle|parada
@child .. desaparec*|perdid*|secuestr*|perdió|perdi|robaron|llevaron|extravi*|falta|raptad*|fugó
desaparec*|perdí|secuestr*|robaron|perdido|raptaron|perdimos .. mi|a|nuestro .. @child
no .. encuentro|encontramos|aparece|hallo .. @child
@child .. no .. aparece|ha_vuelto|volvió|llegó|regresó|encuentro|vuelve|llega|ha_llegado|ha_regresado
dónde está .. @child
maestro|maestra|profesor|profesora|padre|padrastro|madre|tío|entrenador|papá|mamá|padres|niñera|abuelo|vecino|vecina|vecinos|marido|ex|cuidadora|educador*|profe|madrastra|novio|pareja .. @hits|toca*|tocó|manosea* .. @child|mí
padre|papá|mamá|madre|padres|padrastro|tío|profesor|profe .. me|nos .. @hits|toc*|manosea*
@child .. @hits
@hits .. @child
@child .. moret*|descuidad*|desnutrid*|hambre|marcas|heridas|maltrat*|abus*|golpes|moratones
maltrato infantil
abus*|toc*|manose*|acarici* & @child|tío|profesor|entrenador|padrastro|partes|íntim*|abuelo|privad*|mí & partes|íntim*|privad*|@child|tío|padrastro|entrenador|profesor
tengo 9|10|11|12|13|14|15|16|17 años|y|estoy .. sol*|miedo|padres|escap*|calle|peg*|ayuda|nadie|casa|dormir|huí|sin
9|10|11|12|13|14|15|16|17 años & sol*|escap*|padres|calle|huí|nadie & sol*|escap*|sin|calle|miedo
menor .. de_edad|edad|no_acompañad* & sol*|calle|padres|estoy|soy|sin
estoy .. sol* .. sin .. padres|familia
@child .. sol*|encerrad*|atrapad*|abandonad* & casa|coche|carro|piso|calle|llora*|horas|noche|cuarto|días|desde|padres|estación|balcón|baño|apartamento|frío|auto|ascensor
@child .. encerr*|atrapad*|qued* .. dentro|coche|baño|carro|auto|cuarto|piso
@child .. llora*|grita*|gritos|llantos|chilla* & vecin*|noche*|horas|golp*|siempre|al_lado|peg*|todo|parar
vecin* & @child & peg*|grit*|llor*|sol*|maltrat*|golp*|encerr*
casar* .. @child|14|15|13|16|años & 14|15|13|16|menor|oblig*|@child|fuerza
encontr* .. bebé|niñ* & sol*|calle|abandon*|llor*|perdid*
llevar*|llevó|llev*|quitar*|raptar|secuestrar .. mi|mis|al|a .. @child & padre|ex|sin|extranjero|país|amenaz*|permiso|marido
amenaz* .. llev*|quit* .. @child
fotos|foto|vídeo* .. desnud*|íntim* & @child|14|13|12|años|hija|chantaj*|amenaz*|internet
hombre|desconocido|extraño .. sigue|habla|acerca|fotograf*|graba .. @child|niños
escapé|escap*|fugué .. de casa
miedo .. mi_padre|mis_padres|mi_madre|padrastro|papá`,
    'police-at-door': `
uniforme|uniformados|uniformes .. puerta|afuera|tocan|golpean
hombres .. de uniforme
gritan|grita .. abran|abra|abre & puerta|afuera|policía|tocan|golpean
policías|policía|agentes .. registran|registra|revisan|buscan .. habitaciones|cuartos|albergue|casa|piso
policía|policías|agentes|migración|inmigración|extranjería|patrulla .. puerta|toca*|tocando|afuera|aquí|llama*|golpea*|entrar|viene*|vinieron|abajo|está|llev*|casa|fuera .. puerta|mí|nosotros|ahora|afuera|entrar|abrir|llev*|aquí|casa|detener|tocando|timbre|registr*|arrest*|golpea*|fuera|piso|llamando|habitación
puerta .. policía|policías|agentes
policía .. en|a .. la|mi|puerta .. puerta|casa
toca*|golpea*|llama*|aporrea* .. puerta & policía|policías|agentes|uniform*
policía|policías|ellos|agentes|migración .. llev*|arrest*|deten*|detuv*|agarr*|sac* & marido|hermano|me|nos|padre|hijo|amigo|ahora|esposo|hoy|familia|acaba*|mañana
arrest*|detenid*|detuvi*|detien* & mi|marido|hermano|hijo|policía|acaban|me|esposo|ahora|amigo|padre|hoy & marido|hermano|hijo|me|esposo|ahora|amigo|padre|acaban|policía
quieren|van|vienen|vinieron .. llevar*|deportar*|detener*|arrest*|expulsar*|por_nosotros|buscarnos|sacarnos
se .. llev* .. a_mi|mi|marido|policía|hermano
deport*|expuls* .. esta_noche|ahora|mañana|hoy|horas|aeropuerto|avión|ya|madrugada|están
esta_noche|ahora|mañana|hoy|madrugada .. deport*|expuls*
deportan|expulsan .. nos|me|hoy
nos|me .. deport*|expuls*
aeropuerto & deport*|policía|llev*|expuls*|fuerza
redada*|allan*
registr* .. casa|piso|policía|orden|habitación & policía|orden|ahora
orden .. registro|arresto|detención|captura|cateo
comisaría|calabozo|patrulla & estoy|tienen|marido|llev*|detenid*|retenid*|hermano
estoy|está .. en .. comisaría|calabozo
centro .. detención|internamiento
abrir|abro .. puerta & policía|policías|agentes
espos* .. puestas
esposado|esposada`,
    'homeless-tonight': `
echar|echado|echarnos|echarme .. del|de .. piso|casa|habitación
no|sin|ningún|ni .. tengo|tenemos|hay|sé|sabemos|encuentro|lugar|sitio|techo|cama|donde|dónde|tiene .. donde|dónde|lugar|sitio|techo|cama|casa .. dormir|ir|quedar*|pasar|esta_noche|noche|hoy|adonde
no .. donde|dónde .. dormir|ir|quedar*|pasar
dónde|donde .. dormir|duermo|pasar|quedar*|dormimos .. esta_noche|noche|hoy|ahora|calle
esta noche .. dormir|calle|dónde|donde|sin|no
sin .. techo|hogar|casa & estoy|esta|noche|ahora|estamos|frío|calle|hoy|niños|duerme|hijos|quedé|quedamos|hombre|dormir
sin .. lugar|sitio|cama|donde|dónde .. dormir|quedar*|esta
techo .. sobre|donde|para
necesito|busco|necesitamos|buscamos|hay .. cama|albergue|refugio|lugar|sitio|techo|alojamiento .. esta_noche|hoy|urgente|ahora|dormir|emergencia
albergue|refugio .. esta_noche|hoy|lleno|cerrado|emergencia
en la calle & duermo|dormimos|estoy|estamos|esta|noche|quedé|quedamos|hijos|dormir|duerme|vivo|niños|frío|hoy|echaron|dejaron|sin
duermo|dormimos|duerme|dormí|dormir|dormido|durmiendo|duermen|pasar|pasé .. en|afuera|bajo|fuera|la .. estación|calle|parque|coche|carro|banco|puente|afuera|carpa|tienda|fuera|auto|acera|parada|portal|intemperie|aire
duermo|dormimos|dormir|durmiendo|duerme afuera|fuera
echaron|echó|botaron|botó|sacaron|sacó|corrió|expulsaron|desalojaron|echado|echan|desalojado|echar|corrieron .. me|nos|de|a|la .. calle|casa|piso|habitación|fuera|apartamento|cuarto|albergue & calle|noche|ahora|hoy|sin|ir|dormir|fuera|dónde|donde|casero|esta|acaba*|hijos|de_casa|dueñ*
me|nos echaron|echó|botaron|botó|sacaron|corrió|echan|ha_echado|han_echado .. casa|piso|calle|habitación|apartamento|fuera
cambi* .. cerradura|chapa
indigente|vagabundo|sintecho & frío|noche|hombre|calle|dormido|congel*
albergue|refugio|hostal|centro .. lleno|cerrado|no|sin .. hay|admit*|sitio|plaza|dej* & noche|dormir|calle|hoy|fuera|dónde
frío|bajo_cero|nieve|helado|congel*|grados|heland* & calle|afuera|duerm*|dorm*|banco|noche|fuera|parque & duerm*|dorm*|noche|estoy|hombre|sin|tirado|estamos
muriendo|muero|morir .. de frío
congel* .. afuera|calle|fuera
estación & dormir|noche|dormim*|sin|niños|atrapad* & dormir|noche|no|sin|donde|dónde
acabo|acabamos .. llegar & no|sin & dormir|dónde|donde|lugar|quedar*`,
  },
  harmless: `
medical: me_muero por ..
medical: me_muero de risa|vergüenza|hambre|ganas|aburrimiento|calor|sueño
police-at-door: policía .. llevó .. coche|auto|moto|bici|carro ..
poisoning: qué|cuál|dónde|comprar veneno ...
trabajo|tesis|proyecto|charla|película|libro|documental|ensayo .. sobre ...
violence,fire,medical: hace .. años|meses|año .. dejé|separé|divorcié|denuncié ...
violence,fire,medical: el año pasado ...
police-at-door: policía ... vecinos ... música|ruido ..
homeless-tonight: ruido|música|obra|tráfico ... calle ...
homeless-tonight: calle ... ruido|música|obra ..
homeless-tonight: caravana|autocaravana|furgoneta|camper|turista|viaje ... dormir|noche ...
homeless-tonight: dormir|noche ... caravana|autocaravana|furgoneta|camper|turista ..
homeless-tonight: bici|bicicleta|coche|maletas|perro|gato ... noche ..
homeless-tonight: quieren|quiere|pueden|puede|van_a|puedan .. echar ..
child: puede|edad|pueden ... solo|sola|solos ..
child,violence: hijo|hija|niño pega|muerde|empuja .. otros|compañeros
fire: fuma|fuman ... humo ..
fire,poisoning: detector|detectores|alarma .. de humo|humos|incendios|gas ..
fire: hacer|encender .. fuego|fogata|hoguera ..
fire: seguro|daños|simulacro|puerta|escalera .. incendio*|humo ..
fire: fuegos artificiales ..
violence: va a matarme|matar ... olvido|tarde|pierdo|rompo ..
violence: trabajo|ruido|calor|burocracia|papeleo|frío|espalda ... me mata|matando|matar
suicide: no quiero .. vivir .. en|con|aquí ... residencia|piso|padres|casa|ciudad|alemania|albergue|habitación|marido
suicide: no puedo .. pagar|ir|esperar|encontrar|trabajar
fire: fuma|cigarro*|cigarrillo*|tabaco ... humo
fire: humo ... cigarro*|cigarrillo*|fuma|tabaco
fire: año|años|mes|meses|pasado|pasada ... incendio|quem*|fuego
fire: incendio|quem*|fuego ... año|años|mes|meses|pasado|seguro
medical: año|años|mes|meses|pasado ... derrame|ictus|infarto|ataque|convuls*
medical: derrame|ictus|infarto|ataque ... rehabilitación|año|años|meses|pasado
violence: amenaz* ... desped*|abogado|desahucio|multa|subir|luz|cortar|demand*
violence: voluntari* ... mujeres|refugio|violencia
child: perdió|perdido|perdí ... chaqueta|mochila|abrigo|tarjeta|diente|llave|llaves|juguete|cartilla|pasaporte
child: hijo|hija|niño|niña ... perdió|perdido ... chaqueta|mochila|abrigo|tarjeta|diente|llave|llaves|juguete
trafficking: copia ... pasaporte|documentos|papeles
police-at-door: colegio|escuela|tráfico ... policía
police-at-door: policía ... colegio|escuela|tráfico
homeless-tonight: voluntari*|donar|ayudar ... albergue|techo|hogar
muero|morir|muerto|muerta|morirme|mueres .. de|por risa|aburrimiento|hambre|curiosidad|calor|vergüenza|ganas|sed|saber|ver|probar|sueño
me muero de|por hambre|risa|ganas|sueño|aburrimiento|calor|curiosidad|vergüenza|sed|saber|ver
matar el|tiempo tiempo
matar tiempo
teléfono|móvil|batería|celular|portátil|ordenador .. murió|muerto|muerta|descargad*|apagó
factura|pagar|costo|cuesta|precio|seguro|cubre|reembols*|caro|gratis|cobr* ... ambulancia|bomberos|hospital|urgencias
ambulancia|bomberos|hospital|urgencias ... factura|pagar|pago|costo|coste|cuesta|precio|seguro|cubre|reembols*|caro|gratis|cobr*
trabaj*|ser|convertirme|formación|empleo|voluntari*|curso|prácticas|oposi*|hacerme|estudiar|ausbildung ... bombero*|policía|enfermer*|ambulancia|seguridad|paramédic*
bombero*|policía|enfermer*|ambulancia|paramédic* ... trabaj*|ser|formación|empleo|voluntari*|prácticas|oposi*|ausbildung|carrera
antecedentes .. penales|policiales
certificado ... antecedentes|policía
policía ... antecedentes|certificado|denuncia*|robo|bici*|robaron|perdid*
rob*|perdí|perdido|perdió|hurt* .. bici*|cartera|teléfono|bolso|pasaporte|llaves|tarjeta|documentos|maleta|móvil|celular|mochila
bici*|cartera|teléfono|bolso|pasaporte|llaves|tarjeta|documentos|maleta|móvil|celular|gato|perro|paquete .. rob*|perdid*|perdí|desaparec*
pasaporte*|papeles|documentos ... embajada|consulado|oficina|ayuntamiento|renovar|caducad*|vencid*|extranjería|trámite*|funcionari*|juzgado
embajada|consulado|oficina|ayuntamiento|extranjería|funcionari* ... pasaporte*|papeles|documentos
curso|taller|charla|seminario|clase*|conferencia ... primeros|auxilios|defensa|suicid*|violencia|incendio*|prevención
primeros auxilios
desaparec* .. chat|grupo|lista|sistema|página|pagina|app
defensa personal
película|novela|libro|serie|tesis|estudio|estadística*|investigación|artículo|exposición|documental|trabajo_de|ensayo|obra ... suicid*|mata|matan|muere|trata|violencia|incendio|viola*|esclav*|desaparec*|asesin*|prostitu*|tráfico
suicid*|violencia|trata|esclav*|prostitu* ... película|novela|libro|prevención|tesis|estudio|estadística*|investigación|artículo|charla|voluntari*|ensayo|seminario
detector*|alarma* .. humo|monóxido|incendio* ... obligator*|instal*|propietario|casero|pila*|comprar|quién|cambi*|debe|ley
seguro .. incendio*|hogar
seguro ... incendio|accidente|explosión
simulacro|extintor*
pilas|baterías|medicamentos|medicinas|pintura|aceite ... tirar|recicl*|desech*|basura|deposit*
tirar|recicl*|desech*|deposit* ... pilas|baterías|medicamentos|medicinas|pintura|aceite
recoger|buscar .. setas|hongos
gas ... factura|contrato|proveedor|compañía|contador|tarifa|precio
factura|contrato|proveedor|compañía|contador ... gas
farmacia .. guardia
farmacia ... guardia|noche|abierta
hotel|hostal|airbnb|hostel|albergue_juvenil|camping ... noche|dormir
noche|dormir ... hotel|hostal|airbnb|hostel|camping
voluntari*|ayudar|donar|donación ... sin_techo|sin_hogar|refugiad*|albergue|personas_sin
silla|asiento .. niño|bebé|coche
bebé|niño|hijo .. no duerme bien|por
toca .. guitarra|piano|mí
pega .. bien|sol
fuegos artificiales`,
}
