/** Swedish: see {@link file://../word-forms.ts}. */
export const SWEDISH = `
skriva skrev skrivit skrivna | skrift
beskriva beskrev beskrivit beskrivna
underskriva underskrev underskrivit underskrivna
inskriva inskrev inskrivit inskrivna
avskriva avskrev avskrivit avskrivna
omskriva omskrev omskrivit omskrivna
ge gav gett givit given givna
utge utgav utgett utgivit utgiven utgivna
överge övergav övergett övergivit övergiven övergivna
tog tagit tagen tagna
överta övertog övertagit övertagen övertagna
återta återtog återtagit återtagen återtagna
mottog mottagit mottagen mottagna
kommen | ankomst
återkomma återkom återkommit
föregå föregick föregått
övergå övergick övergått
uppgå uppgick uppgått
ingick ingått
avgå avgick avgått
se såg sett sedd | syn sikt
anse ansåg ansett ansedd
sätta | sättning
suttit | satt sits
lägga lade lagt lagd | läggning
anlägga anlade anlagt | anläggning
stå stod stått
förstod förstått | förståelse
uppstå uppstod uppstått | uppkomst
bestå bestod bestått
föreslå föreslog föreslagit föreslagen | förslag
slå slog slagit slagen
avslå avslog avslagit avslagen
dra drog dragit dragen
avdra avdrog avdragit avdragen
bar burit buren burna | börda
skära skurit skuren | skärning
stjäla stal stulit stulen stulna | stöld tjuv
bryta bröt brutit bruten brutna | brott
avbryta avbröt avbrutit avbruten avbrutna
bjuda bjöd bjudit bjudna | bud inbjudan
inbjuda inbjöd inbjudit inbjudna
erbjuda erbjöd erbjudit erbjudna
förbjuda förbjöd förbjudit förbjudna | förbud
flyga flög flugit | flykt
ljuga ljög ljugit | lögn
frysa frös frusit frusen frusna | frost
skjuta sköt skjutit | skott
njuta njöt njutit | njutning
sjunga sjöng sjungit | sång
sjunka sjönk sjunkit
dricka drack druckit drucken | dryck
springa sprang sprungit
finna fann funnit funnen | fynd
uppfinna uppfann uppfunnit uppfunnen | uppfinning
vinna vann vunnit vunnen | vinst
försvinna försvann försvunnit försvunnen
binda bundit bunden bundna | band bindning
förbinda förbundit förbunden förbundna
hinna hann hunnit
brinna brann brunnit | brand
spricka sprack spruckit sprucken
slippa slapp sluppit
äta ätit äten | mat
falla föll fallit
överfalla överföll överfallit
hålla höll hållit | hållning
behålla behöll behållit | behållning
innehålla innehöll innehållit | innehav
underhålla underhöll underhållit
upphålla upphöll upphållit
låta låtit
gråta gråtit
sova sovit | sömn
erfara erfor erfarit | erfarenhet
svära svor svurit
växa växte vuxit vuxen | tillväxt
dö dör dog | död
leva levde levt | liv
veta visste | vetskap
välja valde valt
utvälja utvalde utvalt
sälja sålde | sålt försäljning
ställa ställde ställt | ställning
beställa beställde beställt | beställning
framställa framställde framställt | framställning
anställa anställde anställt | anställning
inställa inställde inställt
fastställa fastställde fastställt
uppställa uppställde uppställt
dölja dolde dolt
följa följde följt
förfölja förföljde förföljt
svälja svalde svalt
skilja skilde skilt | skillnad
köpa köpte
inköpa inköpte
betala betald betalt | betalning
bygga | byggnad
leda ledde lett | ledning
möta mötte
läsa läste | läsning
resa reste | resenär
hjälpa hjälpte
söka sökte | sökning ansökan
undersöka | undersökning
röka rökte
lösa löste | lösning
åka åkte
använda använt | användning
sända sänt | sändning
vända vänt
känna kände känt | kännedom känsla
erkänna erkände erkänt
glömma glömde glömt | glömska
drömma drömde drömt | dröm
lära lärde lärt
köra körde kört | körning förare
höra hörde hört
tillhöra tillhörde tillhört
föra förde fört | föring
utföra utförde utfört
införa införde infört
överföra överförde överfört
hyra hyrde hyrt | hyresgäst
uthyra uthyrde uthyrt
styra styrde styrt
stänga | stängning
ringa | ringning
bränna brände bränt
döma dömde dömt
fördöma fördömde fördömt
nämna nämnde nämnt
lämna | lämning
gömma gömde gömt
tillverka | tillverkning
sluta slutit slutna slöt
avsluta | avslutning
ske skedde skett
tro trodde trott
bo bodde bott | boende bostad
sy sydde sytt | sömnad
nå nådde
fly flydde | flykt
gifta | giftermål bröllop
föda födde | födsel
anmäla anmälde anmält | anmälan
bestämma bestämde bestämt
tillåta tillåtit tillåtna | tillstånd
förlora | förlust
förlåta förlåtit
förklara | förklaring
försvara | försvar
förstöra förstörde förstört
begrava begravde begravt | begravning grav
gräva grävde grävt | grävning
pröva | prövning
erövra | erövring
uppfylla uppfyllde uppfyllt
fylla fyllde fyllt | fyllning
kräva krävde krävt
låna | låntagare
klaga | klagomål
segla | segling
handla | handel
leverera | leverans
reparera | reparation
organisera | organisation
producera | produktion
installera | installation
informera | information
kontrollera | kontroll
reservera | reservation
studera | studier student
investera | investering
kommunicera | kommunikation
regera | regering
reagera | reaktion
publicera | publikation
konstruera | konstruktion
restaurera | restaurering
diskutera | diskussion
röra rörde rört
stöda stödde stött
tvinga tvungit | tvång
viga vigde vigt | vigsel
vägde vägt | vikt
släppa släppte
knyta knöt knutit
flyta flöt flutit
skryta skröt skrutit
kliva klev klivit
driva drev drivit drivna | drift
gripa grep gripit gripna | grepp
angripa angrep angripit angripna | angrepp
begripa | begrepp
rida red ridit | ritt ryttare
vrida vred vridit
stiga stigit | steg stigning
överstiga överstigit
sprida spred spridit spridd | spridning
strida stred stridit
bita bet bitit | bett
slita slet slitit slitna | slitage
svika svek svikit
vika vek vikit | vikning
lida lidit
bedra bedrog bedragit | bedrägeri
tiga teg tigit
smyga smög
bok böcker
fot fötter
bror | bröder
mor mödrar
dotter döttrar
gås gäss
mus möss
öga ögon
öra öron
nyckel nyckeln nycklar
fågel fågeln fåglar
cykel cykeln cyklar
möbel möbeln möbler
regel regeln regler
titel titeln titlar
artikel artikeln artiklar
syster systrar
finger fingrar
vinter vintrar
sommar somrar
teater teatrar
fönster fönstren
afton aftnar
morgon morgnar
djävul djävlar
himmel himmeln himlar
spegel spegeln speglar
medel medlen
exempel exemplen
tempel templen
sedel sedeln sedlar
segel seglen
hammare hamrar
kammare kamrar
museum museer museet
gymnasium gymnasier
centrum centra
medium medier
kriterium kriterier
laboratorium laboratorier
akvarium akvarier
stipendium stipendier
ministerium ministerier
evangelium evangelier
gammal gamla äldre äldst | ålder
ung yngre yngst | ungdom
lägre lägst | låg
tung tyngre tyngst | tyngd vikt
trång trängre
grov grövre
dålig värst
bred | bredd
stark | styrka
kall | kyla
sjuk | sjukdom
frisk | hälsa
fri | frihet
fattig | fattigdom
rik | rikedom
sann | sanning
vacker vackra | skönhet
säker säkra säkert
öppen öppna öppet
trogen trogna
egen egna
mogen mogna
död | dö
torr | torka
Frankrike | fransk fransmän
Tyskland | tysk
England | engelsk engelsmän
Storbritannien | brittisk britter
Skottland | skotsk skottar
Irland | irländsk
Spanien | spansk spanjorer
Italien | italiensk
Grekland | grekisk greker
Polen | polsk polacker
Ryssland | rysk ryssar
Ukraina | ukrainsk
Danmark | dansk
Norge | norsk norrmän
Finland | finsk
Sverige | svensk
Island | isländsk
Nederländerna | nederländsk holländsk
Belgien | belgisk
Schweiz | schweizisk
Österrike | österrikisk
Ungern | ungersk
Tjeckien | tjeckisk tjecker
Turkiet | turkisk turkar
Kina | kinesisk kineser
Japan | japansk
Indien | indisk
Egypten | egyptisk
Persien | persisk perser
Amerika | amerikansk
Kanada | kanadensisk
Brasilien | brasiliansk
Mexiko | mexikansk
Europa | europeisk européer
Afrika | afrikansk
Asien | asiatisk
Estland | estnisk
Lettland | lettisk
Litauen | litauisk
Rom | romersk
`;
