/** Danish: see {@link file://../word-forms.ts}. */
export const DANISH = `
skrive skrev | skrift
beskrive beskrev
underskrive underskrev
indskrive indskrev
give gav
udgive udgav
gå gik gået | gang
indgå indgik
foregå foregik
overgå overgik
kommet | ankomst
taget | tog
deltage deltog
modtage modtog
overtage overtog
set | syn
sidde sad | sæde
ligge lå | leje
lægge lagde lagt
planlægge planlagde
anlægge anlagde
fremlægge fremlagde
stå stod stået
bestå bestod | bestanddel
forstå forstod
opstå opstod
modstå modstod
foreslå foreslog | forslag
slå slog slået | slag
drage drog
inddrage inddrog
bære bar | byrde
skære skar
stjæle stjal | tyveri tyv
bryde brudt | brød brud
bringe bragte
anbringe anbragte
medbringe medbragte
tilbringe tilbragte
byde bød budt | bud
tilbyde tilbød tilbudt
forbyde forbød forbudt
flyve fløjet | flugt fly
lyve løj | løgn
fryse frøs | frost
skyde skød skudt | skud
nyde nød nydt
synge sang sunget
synke sank sunket
drikke drak drukket
springe sprang sprunget
finde fandt fundet
opfinde opfandt opfundet
vinde vundet | gevinst
forsvinde forsvandt forsvundet
binde bundet | binding
forbinde forbandt forbundet
tvinge tvang tvunget
stikke stak stukket
række rakte
strække strakte
trække trak trukket
tiltrække tiltrak tiltrukket
spise spiste | mad
æde ædt
indeholde | indhold
lade lod
forlade forlod
tillade tillod
græde grædt | gråd
sove | søvn
fare | fart
erfare erfor | erfaring
sværge svor
vokse | vækst
dø døde | dødsfald
leve | liv
gøre gjorde gjort
sagde sagt
vide vidste
vælge valgte
udvælge udvalgte
sælge solgte | salg
stille | stilling
bestille | bestilling
følge fulgte
forfølge forfulgte
spørge spurgte | spørgsmål
skille skilte | skel
adskille adskilte | forskel
købe købte
indkøbe indkøbte
betale betalte | betaling
bygge | bygning byggeri
lede ledte
møde mødte
måle målte | måling
læse læste | læsning
rejse rejste
hjælpe hjalp hjulpet
tænke | tanke
synes syntes
søge søgte | søgning ansøgning
ryge røg | rygning
låse låste
løse løste | løsning
bruge brugte
anvende anvendte
sende | afsendelse
indsende indsendte
kende | kendskab
erkende erkendte
anerkende anerkendte
glemme glemte
drømme drømte
lære lærte | lærling
køre kørte | kørsel chauffør fører
høre hørte
tilhøre tilhørte
føre førte
udføre udførte
indføre indførte
overføre overførte | overførsel
leje | udlejning
styre | styring
lukke | lukning
åbne | åbning åben
hænge hang
brænde | brand
dømme dømte
nævne nævnte
gemme gemte
tabe tabte
vise viste | visning
tale talte | samtale
aftale aftalte
mene mente | mening
tjene tjente | tjeneste
kræve | krav
ske skete
tro troede
bo boede | bolig beboer
sy syede
nå nåede
flygte | flugt flygtning
gifte | giftermål bryllup
fødte | føde fødsel
myrde | mord
melde | melding
tilmelde | tilmelding
beslutte | beslutning
bestemme bestemte
begrave | grav
grundlægge grundlagde
fastlægge fastlagde
forlægge forlagde
offentliggøre offentliggjorde offentliggjort
rengøre rengjorde rengjort | rengøring
godkende godkendte
udnævne udnævnte
erobre erobrede | erobring
ødelægge ødelagde
låne lånte
udlåne udlånte
sejle | sejlads
handle | handel
levere | levering leverance
reparere | reparation
organisere | organisation
producere | produktion
installere | installation
informere | information
reservere | reservation
studere | studie student
investere | investering
kommunikere | kommunikation
regere | regering
reagere | reaktion
publicere | publikation
konstruere | konstruktion
restaurere | restaurering
diskutere | diskussion
flytte | flytning
røre rørte
slippe slap sluppet
slibe sleb
gribe greb
angribe angreb
begribe begreb
ride red | rytter
vride vred
stige steget | stigning
sprede spredte | spredning
stride stred stridt
bide bidt
slide sled slidt
glide gled
drive drev | drift
overdrive overdrev
bedrage bedrog | bedrageri
krybe krøb
overnatte | overnatning
opbevare | opbevaring
fortælle fortalte | fortælling
tælle talte | tælling
erklære | erklæring
forklare | forklaring
afgøre afgjorde afgjort
afslutte | afslutning
aflyse aflyste | aflysning
opsige opsagde | opsigelse
behandle | behandling
udvikle | udvikling
ændre | ændring
slutte | slutning
oversætte oversatte
sætte satte
ansætte ansatte
fastsætte fastsatte
nedsætte nedsatte
indsætte indsatte
erstatte | erstatning
barn børn | barndom
hånd hænder
tand tænder
nat nætter
stad stæder
bror brødre
mor mødre
datter døtre
gås gæs
and ænder
ko køer
tå tæer
klo kløer
øje øjne
øre ører
kraft kræfter
søster søstre
finger fingre
vinter vintre
teater teatre
kloster klostre
nummer numre
ager agre
cykel cykler
engel engle
regel regler
titel titler
artikel artikler
middel midler
muskel muskler
møbel møbler
seddel sedler
himmel himle
djævel djævle
onkel onkler
museum museer
gymnasium gymnasier
centrum centre center
medium medier
kriterium kriterier
laboratorium laboratorier
akvarium akvarier
stipendium stipendier
ministerium ministerier
gammel gamle ældre ældst | alder
ung yngre yngst | ungdom
lang længere længst
større størst
tung | tyngde vægt
små mindre mindst
dårlig værre værst
bedre bedst
høj | højde
dyb | dybde
stærk | styrke
kold | kulde
syg | sygdom
fri | frihed
fattig | fattigdom
rig | rigdom
smuk | skønhed
sikker sikre sikkert
åben åbne
egen egne
moden modne
voksen voksne
dansk | Danmark
Frankrig | fransk franskmænd
Tyskland | tysk
England | engelsk englændere
Storbritannien | britisk briter
Skotland | skotsk skotter
Irland | irsk
Spanien | spansk
Italien | italiensk
Grækenland | græsk grækere
Polen | polsk polakker
Rusland | russisk
Ukraine | ukrainsk
Norge | norsk nordmænd
Finland | finsk
Sverige | svensk
Island | islandsk
Grønland | grønlandsk
Færøerne | færøsk
Nederlandene | nederlandsk hollandsk
Belgien | belgisk
Schweiz | schweizisk
Østrig | østrigsk
Ungarn | ungarsk
Tjekkiet | tjekkisk
Tyrkiet | tyrkisk
Kina | kinesisk
Japan | japansk
Indien | indisk
Egypten | egyptisk
Persien | persisk
Amerika | amerikansk
Canada | canadisk
Brasilien | brasiliansk
Mexico | mexicansk
Europa | europæisk
Afrika | afrikansk
Asien | asiatisk
Rom | romersk
optage optog
afbryde afbrød afbrudt
`;
