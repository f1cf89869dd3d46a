/** Romanian: see {@link file://../word-forms.ts}. */
export const ROMANIAN = `
aduce adus aduse
admite admis admise
ajunge ajuns ajunse
ajuta | ajutor
alege ales alese | alegeri
apărea apăru | apariție
aprinde aprins aprinse
arde ars arse ard | ardere
ascunde ascuns ascunse
atinge atins atinse
atrage atras atrase | atracție
bate bătut bătu | bătaie
bea beau băut bău bere
cădea căzut căzu căzură | cădere
cere cerut ceru ceară | cerere
cheltui cheltuiește | cheltuială cheltuieli
citește citesc citit citea | citire lectură
coace copt
coase cusut | cusătură
coborî coboară coborât
comite comis
compune compus | compoziție
conduce condus conduse
construi construiește construit | construcție clădire
corespunde corespuns
convinge convins convinse
crea creează creat
crede crezut crezu | credință
crește crescut crescu cresc
culege cules culese | recoltă
cumpăra cumpere
cunoaște cunoscut cunoscu | cunoștință
dat dădu dădură dea dând dădea
decide decis | decizie
deduce dedus
depinde depins | dependență
depune depus
descrie descris descriu | descriere
deschide deschis deschise
dispărea dispare dispăru | dispariție
dispune dispus | dispoziție
distinge distins | distincție
distruge distrus distruse
divide divizat | diviziune
dormi | somn
duce dus duseră
durea durut | durere
exclude exclus
exista | existență
expune expus expuse | expoziție
extinde extins extinse
extrage extras
făcut făcu făcură facă făcând | facere
fierbe fiert fierse
fugi fugit
frige fript
găsi găsește găsit găsesc
hotărî hotărăște hotărât | hotărâri
ieși ieșit | ieșire
impune impus impuse
include inclus
interzice interzis | interzicere interdicție
intra intrat intrau | intrare
introduce introdus introduse
învăța | învățătură
învinge învins învinse | victorie înfrângere
închide închis închise
închiria închiriază | închiriere chirie
începe începu
înscrie înscris înscrise înscriu | înscriere
întinde întins întinse
întoarce întors întoarse
înțelege înțeles înțelese
juca jucat joacă | jocuri
locui locuiește | locuință
lua ia iau luat luau
lucra | lucru muncă
mânca mănâncă
merge mers merse
minți | minciună
muri moare murit | moarte deces
naște născut născu
oferi | ofertă
opri oprește oprit opresc | oprire
opune opus | opoziție
permite permis | permisiune
pierde pierdut pierdu
plânge plâns plânse
ploua | ploaie ploi
prevedea prevăzut prevăd prevăzu
prinde prins prinse
produce produs produse | producție
promite promis
propune propus propuse
pune pus puseră
purta poartă
răci rece
rămâne rămas
răspunde răspuns răspunse
râde râs
reduce redus
ruga roagă | rugăminte rugăciune
rupe rupt
scădea scăzut
scoate scos
scrie scris scrise scriu scriind | scriere scriitor scrisoare
scurge scurs
semna | semnătură
sili silește
sparge spart sparse
spune spus spuse
sta stătut stând
stinge stins stinse
strânge strâns strânse
sui suit
supune supus
surprinde surprins
ști știe știut știau | știință
șterge șters șterse
tăcea tăcut tăcu | tăcere
tăia tăiat | tăiere
teme temut
tinde tins
toarce tors
trage tras
traduce tradus traduse
trăi trăiește trăit | viață
transmite transmis
trece trecut trecu
trimite trimis
tunde tuns
ținut țină
ucide ucis ucise
umbla umblat
umple umplut
uni unește unit unesc | unire
usca uscat
vedea văzut văd văzu | vedere
veni vine venit veneau | venire sosire
vinde vândut vându vând | vânzare
vrea vrut vreau
vota votează votat | voturi
zbura zboară
servi | serviciu
fura furat | furt hoț
cânta | cântec
sosi sosește sosit | sosire
dori dorește dorit | dorință
iubi iubește iubit | iubire dragoste
numi numește numit | numire
privi privit
lovi lovește lovit
păzi păzește păzit | paznic
pescui pescuiește
greși | greșeală
dovedi | dovadă dovezi
zidi zidește zidit
mână mâini | manual
fete fetei
soră surori
noră nurori
om oameni | omenesc uman
copil copii copiii | copilărie
băiat băieți
bărbat bărbați
femeie femei
tânăr tineri | tinerețe
cal cai
vițel viței
miel miei
cățel căței
porumbel porumbei
păr peri
ou ouă
cap capete
piatră pietre pietrei
viață vieți
iarbă ierburi
stradă străzi
ladă lăzi
brad brazi
verde verzi
livadă livezi
zăpadă zăpezi
dovadă dovezi
oglindă oglinzi
comandă comenzi
amendă amenzi
grindă grinzi
coadă cozi
ghid ghizi
nod noduri
urs urși
cuvânt cuvinte
mormânt morminte
veșmânt veșminte
jurământ jurăminte | jura
așezământ așezăminte
sfânt sfinți
loc locuri
lac lacuri
pod poduri
râu râuri
vin vinuri
zid ziduri
foc focuri | incendiu
fel feluri
rol roluri
bar baruri
templu temple
lucru lucruri
teatru teatre | teatral
centru centre | central
registru registre
metru metri
litru litri
maestru maeștri
ministru miniștri | minister
membru membri
codru codri
negru negri
muzeu muzee
liceu licee
trofeu trofee
traseu trasee
ulei uleiuri
apă ape | acvatic
ușă uși
oră ore
oaie oi
foaie foi
ploaie ploi
cheie chei cheile
zile ziua zilei | zilnic
stea stele steaua
cafea cafeaua
masă mese mesei
vară veri
casă casei
piață piețe pieței
cameră camerei
județ | județean
oraș | orășean urban
sat | sătean rural
an ani | anual
lună | lunar
săptămână | săptămânal
noapte | nocturn
mare | maritim marin
soare | solar
rege | regal regat regină
împărat | imperiu împărăteasă
doctor doctoriță | medic
actor actriță
tată | patern
mamă | matern
frate | fratern
fiul fiica
biserică | bisericesc
război războaie
popor | populație popular
lege | legal
bun | bunătate
rău rea rele | răutate
nou | noutate
vechi | vechime
greu grea grele | greutate
ușor | ușurință
înalt | înălțime
adânc | adâncime
lung | lungime
lat | lățime
larg | lărgime
mic | micșora
slab | slăbiciune
bogat bogați
bolnav boală | îmbolnăvi
liber | libertate elibera
cald | încălzi
frig rece | răci
bătrân | bătrânețe îmbătrâni
alb albă albi albe
roșu roșie
viu vie vii
gol goi
moale moi
Franța | francez
Spania | spaniol
Anglia | englez
Elveția | elvețian
Danemarca | danez
Norvegia | norvegian
Rusia | rus
Belgia | belgian
Scoția | scoțian
Ungaria | ungur maghiar
Austria | austriac
India | indian
Egipt | egiptean
Cehia | ceh
Serbia | sârb
Ucraina | ucrainean
Moldova | moldovean
Brazilia | brazilian
Iran | iranian
Irak | irakian
Israel | israelian
Italia | italian
Portugalia | portughez
Ardeal | ardelean
București | bucureștean
Iași | ieșean
Cluj | clujean
absolvi absolvent
atribui atribuie
contrazice contrazis
constitui constituie
corupe corupt
deceda | deces
împinge împins
îngheța | gheață
înghiți înghite
omorî omoară omorât
prescrie prescris | prescripție
proteja | protecție
reface refăcu
revedea revăzut
restitui restituie restituit
relua reia
suferi | suferință
sădi sădește
dărui dăruiește
bănui bănuiește
`;
