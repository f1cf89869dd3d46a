/** Spanish: see {@link file://../word-forms.ts}. */
export const SPANISH = `
abrir abre abren abrió abrieron abierto abra | apertura
acertar acierta
acordar acuerda
acostar acuesta
adherir adhiere adhirió adhesión
admitir | admisión
adquirir adquiere | adquisición
advertir advierte advirtió | advertencia
agredir | agresión
alentar alienta
almorzar almuerza
amar ama aman amó amado | amor
andar anda andan anduvo
apostar apuesta
apretar aprieta
aprobar aprueba
arrepentir arrepiente arrepintió
arder arde ardió
ascender asciende | ascenso
atender atiende | atención
atraer atrajo atraído | atracción
atravesar atraviesa
caber cupo quepa
caer cae caen cayó cayeron caído caiga cayendo
calentar calienta | calor
cerrar cierra
ceder | cesión
cocer cuece
colgar cuelga
comenzar comienza comience
competir compite | competencia competición
comprobar comprueba
concebir concibe | concepción concepto
conceder | concesión
concluir | conclusión
conducir condujo condujeron conduzca | conducción
confesar confiesa | confesión
conmover conmueve
conocer conozca
conseguir consigue consiguió
consentir consiente consintió
construir | construcción
contar cuenta
contener contiene contuvo contenga
contradecir contradice contradijo | contradicción
convencer convenza
convenir conviene convino convenga | convenio
convertir convierte convirtió | conversión
corregir corrige corrija | corrección
costar cuesta
crecer crezca | crecimiento
creer creyó creyeron creído | creencia
cruzar cruce
cubrir cubierto
dar da dan dio dieron dado daba dando
decidir | decisión
decir dice dijo dijeron dicho diga
deducir dedujo | deducción
defender defiende | defensa
demostrar demuestra
descender desciende | descenso
describir descrito | descripción
descubrir descubierto
deshacer deshizo deshecho
despedir despide | despido
despertar despierta
destruir | destrucción
detener detiene detuvo detenga | detención
devolver devuelve devuelto | devolución
digerir digiere | digestión
dirigir dirija | dirección
disolver disuelve disuelto | disolución
divertir divierte divirtió
doler duele | dolor
dormir duerme durmió | sueño
elegir elige elija electo | elección
empezar empieza empiece | comienzo
encender enciende
encerrar encierra
encontrar encuentra
entender entiende
enterrar entierra
envolver envuelve envuelto
erigir erija
errar yerra | error
escoger escoja
escribir escrito | escritura escritor
esforzar esfuerza
establecer establezca
exceder | exceso
excluir | exclusión
exigir exija | exigencia
expedir expide | expedición
exponer expuso expuesto exponga | exposición
extender extiende | extensión
extinguir extinga | extinción
extraer extrajo extraído extraiga | extracción
favorecer favorezca
fingir finja
florecer florezca
forzar fuerza fuerce
freír fríe frito
fregar friega
gobernar gobierna
habido hubiera habrá
hacer hicieron hizo hecho haga hará
helar hiela
herir hiere hirió
hervir hierve hirvió
huir huye huyeron | huida
impedir impide
imponer impuso impuesto imponga
imprimir impreso | impresión
incluir | inclusión
inducir indujo
inscribir inscrito | inscripción
instruir | instrucción
interponer interpuso interpuesto
intervenir interviene intervino intervenga | intervención
introducir introdujo introdujeron introduzca | introducción
invadir | invasión
invertir invierte invirtió | inversión
ir iba iban vaya yendo ido
jugar juega | jugador
leer lee leen leyeron leído leyendo leía lea | lectura lector
limpiar | limpieza
llover llueve | lluvia
manifestar manifiesta
mantener mantiene mantuvo mantenga
medir mide
mentir miente mintió | mentira
merendar merienda
morder muerde | mordedura
morir muere murió muerto
mostrar muestra
mover mueve | movimiento
nacer nazca | nacimiento
negar niega | negación negativa
nevar nieva
notificar notifique
obedecer obedezca | obediencia
obtener obtiene obtuvo obtenga | obtención
ofender | ofensa
ofrecer ofrezca | oferta
oír oye oyen oyó oyeron oído oiga | oyente
oler huele olió | olor
oponer opuso opuesto oponga | oposición
parecer parezca
pedir pide | petición
pensar piensa | pensamiento
perder pierde
permanecer permanezca
permitir | permiso
pertenecer pertenezca
perseguir persigue persiguió | persecución
poner puso puesto ponga pondrá
poseer posee poseyó | posesión
preferir prefiere prefirió
prescribir prescrito | prescripción
prevenir previene previno prevenga | prevención
prever previsto prevea | previsión
probar prueba
producir produjo produjeron produzca | producción producto
promover promueve | promoción
proponer propuso propuesto proponga | proposición
proseguir prosigue prosiguió
proteger proteja | protección
proveer provee proveyó provisto proveído | provisión proveedor
provenir proviene provino provenga
publicar publique
pudrir podrido
quebrar quiebra
querer quiere quiso
recaer recae recayó recaiga
recibir | recepción
recoger recoja
recomendar recomienda
reconocer reconozca
recordar recuerda
reducir redujo redujeron reduzca | reducción
referir refiere refirió
reforzar refuerza refuerce
regar riega
regir rige rija | régimen
reír ríe ríen rio rieron | risa
renovar renueva
reñir riñe
rendir rinde | rendición
repetir repite | repetición
reproducir reprodujo
requerir requiere requirió | requisito
rescindir | rescisión
resolver resuelve resuelto | resolución
restringir restrinja | restricción
retener retiene retuvo retenga | retención
reunir | reunión
revolver revuelve revuelto
robar | ladrón
rodar rueda
rogar ruega
romper roto | rotura ruptura
saber supo sepa sabrá
salir salga saldrá
satisfacer satisfizo satisfecho satisfaga | satisfacción
seguir sigue siguieron | seguimiento
sembrar siembra
sentar sienta
sentir siente sintieron | sentimiento
servir sirve | servicio
soltar suelta
sonar suena
soñar sueña
someter | sumisión
sonreír sonríe sonrió | sonrisa
sostener sostiene sostuvo sostenga
suceder | suceso sucesión
sugerir sugiere sugirió | sugerencia
suponer supuso supuesto suponga
suscribir suscrito | suscripción
suspender | suspensión
sustraer sustrae sustrajo
temblar tiembla
tender tiende
tener tiene tuvo tenga tendrá
tocar toque
torcer tuerce
traducir tradujo tradujeron traduzca | traducción
traer trajo trajeron traído traiga
transferir transfiere transfirió
tropezar tropieza
unir une unen unió unido | unión
usar usa uso usado usan
utilizar utilice
autorizar autorice
realizar realice
garantizar garantice
finalizar finalice
alcanzar alcance
avanzar avance
lanzar lance | lanzamiento
rechazar rechace
reemplazar reemplace
aplazar aplace
aplicar aplique
comunicar comunique
indicar indique
modificar modifique
justificar justifique
verificar verifique
identificar identifique
solicitar | solicitud
buscar busque | búsqueda
explicar explique
dedicar dedique
practicar practique
sacar saque
atacar ataque
valer valga
vencer venza | vencimiento
vender | venta
ver ve vio vieron visto vea veían viendo
venir viene vinieron venga vendrá
volar vuela
volver vuelve vuelto
acción | actuar
boca | bucal
ojo | ocular
agua | acuático
bueno mejor | bien bondad
malo peor | maldad
grande gran mayor
pequeño menor
alto | altura
ancho | anchura amplitud
largo | longitud
hondo profundo
fuerte | fuerza fortaleza
joven jóvenes | juventud
viejo | vejez
pobre | pobreza
rico riqueza
nuevo | novedad
cierto | certeza
lento | lentitud
hambre hambriento
sed | sediento
cien ciento
primero primer
tercero tercer
carácter caracteres
régimen regímenes
hombre | humano
huérfano | orfanato
hueso | óseo
huevo | ovario
noche | nocturno
día | diario
mes | mensual
año | anual
semana | semanal
mano | manual
muerto | mortal
diente | dental dentista
pueblo | popular población
ciudad | urbano
rey | real reino
padre | paterno
madre | materno
hijo | filial
ley | legal
iglesia | eclesiástico
obispo | episcopal
guerra | bélico
mar | marino marítimo
barco | naval
caballo | ecuestre
niño | infancia infantil
leche | lácteo
vida vivir | vital
hielo | glacial
tierra | terrestre
enfermo | enfermedad
rojo | enrojecer
Francia | francés
España | español
Inglaterra | inglés
Alemania | alemán
Grecia | griego
Gales | galés
Suecia | sueco
Dinamarca | danés
Polonia | polaco
Rusia | ruso
Turquía | turco
Bélgica | belga
Irlanda | irlandés
Escocia | escocés
Hungría | húngaro
Croacia | croata
Japón | japonés
Marruecos | marroquí
Egipto | egipcio
Chile | chileno
Perú | peruano
Cuba | cubano
Brasil | brasileño
Estadounidense | Unidos
Roma | romano
Cataluña | catalán
Galicia | gallego
Vasco | Euskadi
Irak | iraquí
abstener abstiene abstuvo
bendecir bendice bendijo bendito | bendición
componer compuso compuesto componga | composición
deponer depuso depuesto
descomponer descompuso descompuesto
desobedecer desobedezca
disponer dispuso dispuesto disponga | disposición
emitir | emisión
entretener entretiene entretuvo
fortalecer fortalezca
influir | influencia
maldecir maldijo maldito
predecir predice predijo | predicción
rehacer rehízo rehecho
reelegir reelige
reponer repuso repuesto reponga
revertir revierte
seducir sedujo
sobrevivir | supervivencia
agradecer agradezca
aparecer aparezca | aparición
desaparecer desaparezca | desaparición
padecer padezca
carecer carezca | carencia
vencido | vencimiento
inquirir inquiere
arrendar arrienda
aterrizar aterrice
`;
