/** Norwegian: see {@link file://../word-forms.ts}. */
export const NORWEGIAN = `
skrive skrev skrevne | skrift
beskrive beskrev beskrevne
underskrive underskrev underskrevne
innskrive innskrev innskrevne
gi gir ga gav gitt
utgi utgir utga utgav utgitt | utgivelse
overgi overgir overga overgav overgitt
gå gikk gått | gang
inngå inngikk inngått
foregå foregikk foregått
overgå overgikk overgått
komme | ankomst
ta tok tatt
delta deltok deltatt | deltakelse deltagelse
motta mottok mottatt | mottakelse
overta overtok overtatt | overtakelse
innta inntok inntatt
oppta opptok opptatt
se sett | syn
sitte satt | sete
ligge lå | leie
legge la lagt
planlegge planla planlagt
anlegge anla anlagt
fremlegge fremla fremlagt
stå stod sto stått
bestå bestod besto bestått
forstå forstod forsto forstått
oppstå oppstod oppsto oppstått | opprinnelse
foreslå foreslo foreslått | forslag
slå slo slått | slag
dra dro dratt drog
bære bar | byrde
skjære skar
stjele stjal | tyveri tyv
bryte brøt brutt | brudd
avbryte avbrøt avbrutt
bringe brakte
anbringe anbrakte
medbringe medbrakte
tilbringe tilbrakte
bød budt | bud
tilby tilbød tilbydd tilbudt
forby forbød forbydd forbudt
fly fløy fløyet flydd | flukt
lyve løy løyet | løgn
fryse frøs frosset | frost
skyte skjøt skutt | skudd
nyte nøt
synge sang sunget
synke sank sunket
drikke drakk drukket
springe sprang sprunget
finne fant funnet
oppfinne oppfant oppfunnet
vinne vant vunnet | gevinst seier
forsvinne forsvant forsvunnet
binde bandt bundet | binding
forbinde forbandt forbundet
tvinge tvang tvunget
stikke stakk stukket
rekke rakk rukket
strekke strakk strukket strakte
trekke trakk trukket
tiltrekke tiltrakk tiltrukket
spise spiste | mat
falle falt
inneholde | innhold
la lot latt
tillate tillot tillatt
forlate forlot forlatt
gråte grått
sove | søvn
fare | fart
erfare erfarte | erfaring
vokse vokste | vekst
dø døde dødd | dødsfall
leve levde | liv
gjøre gjorde gjort
vite visste
velge valgte | valg
utvelge utvalgte
selge solgte | salg
stille stilte | stilling
bestille bestilte | bestilling
følge fulgte
forfølge forfulgte
spørre spurte | spørsmål
skille skilte
adskille adskilte | forskjell
kjøpe kjøpte
innkjøpe innkjøpte
betale betalte | betaling
bygge bygde | bygning
lede ledde
møte møtte
måle målte | måling
lese leste | lesning
reise reiste
hjelpe hjalp hjulpet
tenke tenkte | tanke
synes syntes
søke søkte | søknad
besøke besøkte
undersøke undersøkte
røyke røykte | røyking
låse låste
løse løste | løsning
bruke brukte
anvende anvendte
sende | sending
innsende innsendte
kjenne kjente | kjennskap
erkjenne erkjente
anerkjenne anerkjente
godkjenne godkjente | godkjenning
glemme glemte
drømme drømte | drøm
lære lærte | lærling
kjøre kjørte | kjøring sjåfør fører
høre hørte
tilhøre tilhørte
føre førte
utføre utførte
innføre innførte
overføre overførte
leie leide | leietaker utleie
utleie utleide
styre styrte | styring
lukke | lukking
åpne | åpning åpen
henge hang hengt
ringe ringte
brenne brant brent | brann
dømme dømte | dom
nevne nevnte
gjemme gjemte
tape tapte
miste | tap
vise viste | visning
mene mente | mening
tjene tjente | tjeneste
kreve krevde | krav
skje skjedde
tro trodde
bo bodde | bolig beboer
sy sydde
flykte | flukt flyktning
gifte | giftermål bryllup ekteskap
føde fødte | fødsel
drepe drepte | drap
myrde | mord
melde | melding
påmelde | påmelding
beslutte | beslutning
bestemme bestemte
begrave begravde | grav
grave gravde
grunnlegge grunnla grunnlagt
fastsette fastsatte
rengjøre rengjorde rengjort | rengjøring
utnevne utnevnte
erobre | erobring
ødelegge ødela ødelagt
låne lånte
utlåne utlånte
svare svarte
prøve prøvde | forsøk
øve øvde | øvelse
veide | vekt
rive | rev riving
slippe slapp sluppet
gripe grep
angripe angrep
begripe begrep
ri red ridd | rytter
vri vred vridd
stige steg | stigning
overstige oversteg
spre spredte spredde | spredning
stri stred
bite bet bitt
slite slet slitt | slitasje
lide lidt
gli gled glidd
drive drev | drift
svike svek
bedra bedro bedratt | bedrageri
løpe løpt
krype krøp
helle helte
gjelde gjaldt
fortelle fortalte | fortelling
telle | telling
forklare | forklaring
forsvare forsvarte | forsvar
avgjøre avgjorde avgjort
avslutte | avslutning
avlyse avlyste | avlysning
behandle | behandling
utvikle | utvikling
endre | endring
begynne begynte
slutte | slutning
oversette oversatte
sette satte
ansette ansatte
ersette ersatte
innsette innsatte
nedsette nedsatte
fortsette fortsatte
erstatte | erstatning
levere | levering
reparere | reparasjon
organisere | organisasjon
produsere | produksjon
installere | installasjon
informere | informasjon
kontrollere | kontroll
reservere | reservasjon
studere | studie student
investere | investering
kommunisere | kommunikasjon
regjere | regjering
reagere | reaksjon
publisere | publikasjon
konstruere | konstruksjon
restaurere | restaurering
diskutere | diskusjon
finansiere | finansiering
arrangere | arrangement
registrere | registrering
parkere | parkering
feire | feiring
flytte | flytting
røre rørte
barn | barndom
mann menn
fot føtter
hånd | hender
tann | tenner
natt netter
bror brødre
far fedre
mor mødre
datter døtre
gås gjess
ku kyr
tå tær
klo klør
øye øyne
øre ører
nøkkel nøkler
kraft krefter
strand strender
søster søstre
finger fingre
vinter vintre
sommer somre
teater teatre
kloster klostre
nummer numre
åker åkre
sykkel sykler
engel engler
regel regler
tittel titler
artikkel artikler
middel midler
muskel muskler
møbel møbler
seddel sedler
himmel himler
djevel djevler
onkel onkler
kne knær
tre trær
museum museer
gymnas gymnaser
sentrum sentre senter
medium medier
kriterium kriterier
laboratorium laboratorier
akvarium akvarier
stipendium stipendier
ministerium ministerier
gammel gamle eldre eldst | alder
ung yngre yngst | ungdom
lang lengre lengst | lengde
stor større størst
tung tyngre tyngst | tyngde vekt
liten små mindre minst
dårlig verre verst
god bedre best godt
høy | høyde
dyp | dybde
bred | bredde
sterk | styrke
kald | kulde
syk | sykdom
fri | frihet
fattig | fattigdom
rik | rikdom
vakker vakre | skjønnhet
sikker sikre sikkert
åpen åpne
egen egne
moden modne
voksen voksne
Norge | norsk nordmenn
Frankrike | fransk franskmenn
Tyskland | tysk
England | engelsk engelskmenn
Storbritannia | britisk briter
Skottland | skotsk skotter
Irland | irsk
Spania | spansk spanjoler
Italia | italiensk
Hellas | gresk grekere
Polen | polsk polakker
Russland | russisk
Ukraina | ukrainsk
Danmark | dansk
Finland | finsk
Sverige | svensk
Island | islandsk
Grønland | grønlandsk
Færøyene | færøysk
Nederland | nederlandsk hollandsk
Belgia | belgisk
Sveits | sveitsisk
Østerrike | østerriksk
Ungarn | ungarsk
Tsjekkia | tsjekkisk
Tyrkia | tyrkisk
Kina | kinesisk
Japan | japansk
India | indisk
Egypt | egyptisk
Persia | persisk
Amerika | amerikansk
Canada | kanadisk
Brasil | brasiliansk
Mexico | meksikansk
Europa | europeisk
Afrika | afrikansk
Asia | asiatisk
Roma | romersk romere
tale talte | samtale
avtale avtalte
`;
