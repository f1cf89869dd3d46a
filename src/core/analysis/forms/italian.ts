/** Italian: see {@link file://../word-forms.ts}. */
export const ITALIAN = `
accadere accadde
accendere accese accesero | accensione
accludere accluso
accogliere accolse accolsero accolto accolgono | accoglienza
accorgere accorse accorto
accrescere accrebbe
addurre adduce addusse addotto
affiggere affisse
affliggere afflisse afflitto
aggiungere aggiunse aggiunto
alludere alluse | allusione
amare ama amano amò amato | amore
ammettere ammise ammisero ammesso | ammissione
andare andò andato andrà vada
apparire appaiono apparve apparvero apparso | apparizione
appartenere appartiene appartengono appartenne | appartenenza
appendere appese
apprendere apprese
aprire apre aprono aprì aperto | apertura
ardere arse | incendio
ascendere ascese | ascensione
assalire | assalto
assistere | assistenza
assolvere assolse assolto | assoluzione
assumere assunse assunsero assunto | assunzione
attendere attese
attingere attinse attinto
attrarre attrae attraggono attrasse attratto | attrazione
avvenire avviene avvennero avvenne
bere beve bevve bevvero berrà | bevanda
cadere caddero cadde cadrà
cedere cedette | cessione
chiedere chiese chiesero chiesto | richiesta
chiudere chiuse chiusero | chiusura
cingere cinse cinto
cogliere colse colto
coincidere coincise | coincidenza
commettere commise commesso | commissione
comporre compone compongono compose composto | composizione
comprendere comprende comprese | comprensione
comprimere compresse | compressione
concedere concesse concessero | concessione
concludere concluse | conclusione
condurre conduce condusse condotto | conduzione conduttore
confondere confuse | confusione
connettere connesse | connessione
conoscere conobbe conobbero | conoscenza
consentire | consenso
contendere contese
contenere contiene contengono contenne
convincere convinse convinto | convinzione
convenire conviene convenne | convegno convenzione
coprire coperto | copertura
correggere corresse corretto | correzione
correre corse corsero | corridore
corrispondere corrispose corrisposto | corrispondenza
corrompere corrotto corruppe | corruzione
costringere costrinse costretto | costrizione
costruire | costruzione
crescere crebbe crebbero
cucire | cucitura
cuocere cosse cotto | cottura cucina
dare danno diede diedero dato dava
decidere decise decisero | decisione
dedurre deduce dedotto dedusse | deduzione
deludere deluse | delusione
deporre depone depose deposto | deposizione
deridere derise
descrivere descrisse descritto | descrizione
difendere difende difese difesero
diffondere diffuse | diffusione
dipendere dipende dipese | dipendenza
dipingere dipinse dipinto dipinsero | pittura pittore
dire dice disse dissero detto
dirigere diresse diretto | direzione dirigente
discendere discese
discutere discute discusse discussero | discussione
disfare disfece disfatto
dispiacere dispiacque
disporre dispone disposto dispose dispongono | disposizione
dissolvere dissolse dissolto | dissoluzione
distinguere distinse distinto | distinzione
distrarre distrae distratto | distrazione
distruggere distrusse distrutto distrussero | distruzione
divenire diviene divenne divennero
dividere divise divisero | divisione
dolere duole | dolore
dormire | sonno dormitorio
dovere dovette dovrà debba
eleggere elesse eletto elessero | elezione elettore
emergere emerse | emersione emergenza
emettere emise emesso | emissione
ergere eresse eretto
erigere eresse eretto | erezione
escludere escluse | esclusione
esigere | esigenza
esistere | esistenza
esplodere esplose | esplosione
esporre espone espose esposto espongono | esposizione
esprimere espresse | espressione
estendere estese | estensione
estinguere estinse estinto | estinzione
estrarre estrae estrasse estratto | estrazione
evadere evase | evasione
fendere fesso
fingere finse finto | finzione
fondere fuse | fusione
friggere frisse fritto
fuggire | fuga
giacere giacque
giocare | giocatore
giungere giunse giunto giunsero
illudere illuse | illusione
immergere immerse | immersione
immettere immesso | immissione
imporre impone impose imposto impongono | imposizione
imprimere impresse | impressione
incidere incise | incisione
includere incluse | inclusione
indurre induce indusse indotto | induzione
infrangere infranse infranto | infrazione
insorgere insorse insorto | insurrezione
intendere intese
interrompere interruppe interrotto | interruzione
intervenire interviene intervenne | intervento
introdurre introduce introdusse introdotto | introduzione
invadere invase | invasione
iscrivere iscrisse iscritto | iscrizione
istruire | istruzione
leggere lesse lessero letto | lettura lettore
mantenere mantiene mantenne
mettere mise misero messo
mordere morse
morire muore muoiono morto | mortale decesso
mungere munse munto
muovere mosse mossero | movimento
nascere nacque nacquero nato
nascondere nascose nascosto
nuocere nocivo
offendere offese
offrire offre offrì offrono offerto
opporre oppone oppose opposto | opposizione
ordire ordì
ottenere ottiene ottengono ottenne ottennero
parere parve parso
percorrere percorse
perdere perse persero
permettere permise permesso
persuadere persuase
piacere piacque
piangere pianse pianto
piovere piovve | pioggia
porre pone pongono pose posero posto | posizione
possedere possiede possedette | possesso possessore
potere potrà potrebbe
prendere presero prese
prescrivere prescritto prescrisse | prescrizione
presiedere presiedette | presidente
pretendere pretende pretese
prevedere previde previsto | previsione
prevenire previene prevenne | prevenzione
produrre produce produsse produssero prodotto | produzione
promettere promise promesso
promuovere promosse | promozione
proporre propone propose proposto
proteggere protesse protetto | protezione
provenire proviene provenne | provenienza
provvedere provvide provvisto
pungere punse punto | puntura
raccogliere raccolse raccolto raccolgono
raggiungere raggiunse raggiunto
reggere resse retto
rendere rese resero
reprimere represse | repressione
respingere respinse respinto
richiedere richiese richiesto
riconoscere riconobbe
ridurre riduce ridusse ridotto | riduzione
rimanere rimangono rimase rimasto rimasero rimarrà
rimettere rimise rimesso
rimuovere rimosse | rimozione
rinascere rinacque rinato
ripetere | ripetizione
riprendere riprende riprese
riscuotere riscosse | riscossione
risolvere risolse risolto | risoluzione soluzione
risorgere risorse risorto
rispondere risposero rispose risposto
ritenere ritiene ritenne | ritenzione
riunire | riunione
riuscire riesce
rivolgere rivolse rivolto
rompere ruppe ruppero rotto | rottura
salire salgono
sapere sa sanno seppe seppero saprà sappia
scegliere scelse scelsero scelto scelgono
scendere scese scesero | discesa
sciogliere sciolse sciolto
scommettere scommise scommesso
scomparire scompare scomparve scomparso
sconfiggere sconfisse sconfitto
scoprire scoperto
scorgere scorse scorto
scrivere scrisse scrissero scritto | scrittura scrittore
scuotere scosse
sedere siede sedette
seppellire sepolto | sepoltura
servire | servizio
smettere smise smesso
soffrire sofferto | sofferenza
sopravvivere sopravvive sopravvisse | sopravvivenza
sorgere sorse sorto
sorprendere sorprende sorprese
sorridere sorrise
sospendere sospende sospese | sospensione
sostenere sostiene sostengono sostenne | sostegno
sottomettere sottomise sottomesso
sottoscrivere sottoscrive sottoscrisse sottoscritto | sottoscrizione
sottrarre sottrae sottratto | sottrazione
spegnere spense spento spensero
spendere spese spesero
spingere spinse spinto
stendere stese | stesura
stringere strinse stretto
succedere successe | successione successore
svolgere svolse svolto
tacere tacque
tendere tese | tensione
tenere tiene tengono tenne tennero
tingere tinse tinto | tintura
togliere tolse tolto tolgono
tradurre traduce tradusse tradotto | traduzione traduttore
trarre trae trasse
trascorrere trascorse
trasmettere trasmise trasmesso | trasmissione
uccidere uccise uccisero | uccisione
udire ode udì udito | udienza
ungere unse unto
unire unisce unì unito | unione
usare usa usano usò usato
uscire esce escono uscì uscito
valere valse valgono | valore
vedere vide videro visto vedrà | visione
vendere vendette | venditore
venire viene vengono venne vennero verrà
vincere vinse vinsero vinto | vittoria vincitore
vivere visse vissero vivrà | vita
volere vuole vogliono volle vollero vorrà | volontà
agire agisce agì agito | azione
partire | partenza
nuotare | nuotatore
cercare | ricerca
rubare | furto ladro
giudicare | giudizio
negare | negazione
cantare | canzone
lavare | lavaggio
nevicare | neve
uomo uomini | umano
bue buoi
tempio templi
ala ali
chiave chiavi
schiavo | schiavitù
nave | navale
ago aghi
attore attrice
autore autrice
pittore pittrice
direttore direttrice
scrittore scrittrice
fondatore fondatrice
elettore elettrice
lettore lettrice
re | reale regno regina regio
dottore dottoressa
professore professoressa
studente studentessa
poeta poetessa | poesia
principe principessa
conte contessa
duca duchessa
buono migliore meglio | bene bontà
cattivo peggiore peggio
grande gran maggiore massimo | grandezza
piccolo minore minimo
alto | altezza
lungo | lunghezza
largo | larghezza
ricco | ricchezza
povero | povertà
giovane | gioventù
vecchio | vecchiaia
vero | verità
nuovo | novità
forte | forza
debole | debolezza
libero | libertà
caldo | calore
malato | malattia
ampio | ampiezza
rosso | arrossire
acqua | idrico acquatico
mare | marino marittimo
cielo | celeste
terra | terrestre
notte | notturno
giorno | giornaliero quotidiano
mese | mensile
anno | annuale annuo
settimana | settimanale
mano | manuale
dente | dentale dentista
occhio | oculare
cuore | cardiaco
latte | latticino
padre | paterno
madre | materno
figlio | filiale
fratello | fraterno
donna | femminile
bambino | infanzia infantile
città | cittadino urbano
legge | legale
guerra | bellico
chiesa | ecclesiastico
vescovo | vescovile episcopale
cavallo | equestre
Francia | francese
Spagna | spagnolo
Inghilterra | inglese
Germania | tedesco
Svezia | svedese
Danimarca | danese
Norvegia | norvegese
Polonia | polacco
Irlanda | irlandese
Scozia | scozzese
Ungheria | ungherese
Croazia | croato
Austria | austriaco
Cina | cinese
Giappone | giapponese
Egitto | egiziano
Marocco | marocchino
Iraq | iracheno
Milano | milanese
Napoli | napoletano
Genova | genovese
Bologna | bolognese
Torino | torinese
Venezia | veneto
Firenze | fiorentino
annettere annesso | annessione
apporre appone appose apposto | apposizione
arrendere arrese | resa
ricondurre riconduce ricondotto
ricorrere ricorse
incorrere incorse
occorrere occorse
soccorrere soccorse
concorrere concorse
decorrere decorso
pervenire perviene pervenne
prevalere prevalse | prevalenza
redigere redasse redatto | redazione
riaprire riaperto | riapertura
richiudere richiuse
ricadere ricadde
riporre ripone ripose riposto
riprodurre riproduce riprodotto | riproduzione
rivedere rivide rivisto | revisione
rivivere rivisse
rifare rifatto
soddisfare soddisfece soddisfatto
trattenere trattiene trattenne
intrattenere intrattiene
risiedere risiedette | residenza
scindere scisse | scissione
rescindere rescisso | rescissione
recidere recise
sopraggiungere sopraggiunse
supporre suppone suppose supposto | supposizione
sovrapporre sovrapposto
disdire disdice disdisse disdetto
predire predice predisse predetto
contraddire contraddisse contraddetto | contraddizione
benedire benedisse benedetto | benedizione
maledire maledisse maledetto
`;
