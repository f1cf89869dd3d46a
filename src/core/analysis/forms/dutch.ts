/** Dutch: see {@link file://../word-forms.ts}. */
export const DUTCH = `
schrijven schreef geschreven | schrift schrijver
beschrijven beschreef
onderschrijven onderschreef
omschrijven omschreef
voorschrijven voorschreef voorgeschreven | schrijft schreef
inschrijven inschreef ingeschreven | schrijft schreef
uitschrijven uitschreef uitgeschreven | schrijft schreef
opschrijven opschreef opgeschreven | schrijft schreef
blijven bleef gebleven | verblijf
verblijven verbleef
krijgen kreeg gekregen
kijken keek gekeken
bekijken bekeek
rijden gereden | rit
overrijden overreden
lijden geleden
snijden sneed gesneden
strijden streed gestreden
bestrijden bestreed
wijzen wijst gewezen
bewijzen bewijst bewezen
verwijzen verwijst verwezen
aanwijzen aanwijst aangewezen aanwees | wijst wijzen
toewijzen toewijst toegewezen | wijst wijzen
afwijzen afwijst afgewezen | wijst wijzen
stijgen steeg gestegen | stijging
zwijgen zweeg gezwegen
lijken geleken | gelijkenis
vergelijken vergeleek
verdwijnen verdween
schijnen scheen geschenen
verschijnen verscheen
bijten beet gebeten
grijpen greep gegrepen
begrijpen begreep | begrip
ingrijpen ingreep ingegrepen | grijpt greep
overlijden overleed | dood
bieden bood geboden | aanbod
verbieden verbood
aanbieden aanbood aangeboden | biedt bood
schieten schoot geschoten
genieten genoot
gieten goot gegoten
vliegen vloog gevlogen | vlucht
liegen loog gelogen | leugen
bedriegen bedroog
kiezen kiest koos gekozen | keuze verkiezing
verkiezen verkiest verkoos
verliezen verliest verloor
vriezen vriest vroor gevroren | vorst
bevriezen bevriest bevroor
sluiten gesloten | sloot sluiting
besluiten besloten
afsluiten afgesloten | sluit
aansluiten aangesloten | sluit
opsluiten opgesloten | sluit
uitsluiten uitgesloten | sluit
fluiten floot gefloten
buigen boog gebogen
zuigen zoog gezogen
kruipen kroop gekropen
ruiken geroken | geur reuk
duiken dook gedoken | duiker
schuiven schoof geschoven
verschuiven verschoof
binden bindt gebonden | binding
verbinden verbindt verbonden
vinden vindt vond gevonden | vondst
bevinden bevindt bevond
ondervinden ondervindt ondervond
uitvinden uitvindt uitvond uitgevonden | uitvinder
plaatsvinden plaatsvindt plaatsvond plaatsgevonden vindt vond
zingen zingt zong gezongen | zanger zang
springen springt sprong gesprongen
drinken drinkt dronk gedronken | drank
verdrinken verdrinkt verdronk
stinken stinkt stonk gestonken | stank
klinken klinkt klonk geklonken | klank
zinken zinkt zonk gezonken
dwingen dwingt dwong gedwongen | dwang
winnen wint wonnen gewonnen | won winst winnaar
beginnen begint begon begonnen | begin
zwemmen zwemt zwom zwommen gezwommen | zwemmer
klimmen klimt klom klommen geklommen | klimmer
trekken trekt trok getrokken
betrekken betrekt betrok
vertrekken vertrekt vertrok
intrekken intrekt introk ingetrokken | trekt trok trekken
terugtrekken terugtrekt terugtrok teruggetrokken | trekt trok trekken
aftrekken aftrekt aftrok afgetrokken | trekt trok trekken
schenken schenkt schonk geschonken | schenking
treffen treft trof troffen getroffen
betreffen betreft betrof betroffen
aantreffen aantreft aantrof aantroffen aangetroffen | treft trof troffen treffen
werpen werpt wierp geworpen | worp
ontwerpen ontwerpt ontwierp ontworpen | ontwerper
onderwerpen onderwerpt onderwierp onderworpen
sterven sterft stierf gestorven | dood
werven werft wierf geworven | werving
verwerven verwerft verwierf verworven
bederven bederft bedierf bedorven
helpen helpt hielp geholpen | hulp
gelden geldt gold gegolden
breken brak gebroken | breuk
onderbreken onderbrak onderbroken
verbreken verbrak verbroken
afbreken afbrak afgebroken | breekt brak
inbreken inbrak ingebroken | breekt brak
uitbreken uitbrak uitgebroken | breekt brak
spreken sprak gesproken | gesprek spreker
afspreken afsprak afsproken afgesproken | spreekt sprak
bespreken besprak besproken
uitspreken uitsprak uitgesproken | spreekt sprak
aanspreken aansprak aangesproken | spreekt sprak
steken stak gestoken
aansteken aanstak aangestoken | steekt stak
nemen nam genomen
ondernemen ondernam ondernomen | ondernemer
overnemen overnam overnomen
aannemen aannam aangenomen | neemt nam
deelnemen deelnam deelgenomen | neemt nam deelnemer
opnemen opnam opgenomen | neemt nam
afnemen afnam afgenomen | neemt nam
meenemen meenam meegenomen | neemt nam
toenemen toenam toegenomen | neemt nam
gestolen | stelen stal diefstal dief
bevelen beval bevolen
aanbevelen aanbeval aanbevolen
geven geeft gaf gegeven | gift
opgeven opgaf opgegeven | gaf geven
uitgeven uitgaf uitgegeven | gaf geven uitgever
aangeven aangaf aangegeven | gaf geven
teruggeven teruggaf teruggegeven | gaf geven
toegeven toegaf toegegeven | gaf geven
afgeven afgaf afgegeven | gaf geven
lezen leest las gelezen | lezer lezing
eten eet at aten gegeten
vergeten vergat
meten mat gemeten | meting
treden trad getreden
betreden betrad
overtreden overtrad
optreden optrad opgetreden | treedt trad
intreden intrad ingetreden | treedt trad
aftreden aftrad afgetreden | treedt trad
toetreden toetrad toegetreden | treedt trad
bidden bidt | gebed
liggen ligt lag gelegen | ligging
zitten zat gezeten | zitting
bezitten bezat bezeten | bezitter
staan stond gestaan | staat
bestaan bestond
ontstaan ontstond
verstaan verstond
toestaan toestaat toestond toegestaan | toestemming
gaan gaat ging gegaan | gang
begaan begaat beging
ondergaan ondergaat onderging
vergaan vergaat verging
doorgaan doorgaat doorging doorgegaan | gaat ging gaan
uitgaan uitgaat uitging uitgegaan | gaat ging gaan
zien ziet zag gezien | zicht
herzien herziet herzag
voorzien voorziet voorzag
inzien inziet inzag ingezien | ziet zag zien
toezien toeziet toezag toegezien | ziet zag zien
zeggen zegt zeiden gezegd
opzeggen opzegt opzei opzeiden opgezegd | zegt zeiden zeggen
leggen legt legde gelegd
verleggen verlegt verlegde
aanleggen aanlegt aanlegde aangelegd | legt legde leggen
uitleggen uitlegt uitlegde uitgelegd | legt legde leggen
vastleggen vastlegt vastlegde vastgelegd | legt legde leggen
slaan slaat sloeg geslagen | slag
verslaan verslaat versloeg verslagen
opslaan opslaat opsloeg opgeslagen | slaat sloeg slaan
overslaan overslaat oversloeg overgeslagen | slaat sloeg slaan
dragen droeg gedragen
bedragen bedroeg
verdragen verdroeg
overdragen overdroeg | overdracht
bijdragen bijdroeg bijgedragen | draagt droeg
voordragen voordroeg voorgedragen | draagt droeg
varen vaart gevaren | voer
ervaren ervaart ervoer
graven groef gegraven | gracht
begraven begroef | begrafenis
opgraven opgroef opgegraven | graaft groef
laden geladen | lading
opladen opgeladen | laadt
vragen vroeg gevraagd
aanvragen aanvroeg aangevraagd | vraagt vroeg aanvrager
jagen joeg gejaagd | jacht jager
verjagen verjoeg verjaagd
vallen valt viel | gevallen val
vervallen vervalt verviel
bevallen bevalt beviel
vangen vangt ving gevangen | vangst
ontvangen ontvangt ontving | ontvangst ontvanger
vervangen vervangt verving
hangen hangt hing gehangen
ophangen ophangt ophing opgehangen | hangt hing hangen
afhangen afhangt afhing afgehangen | hangt hing hangen
houden hield gehouden
behouden behield
onderhouden onderhield
onthouden onthield
verhouden verhield
inhouden inhield ingehouden | houdt hield
slapen sliep geslapen
liet gelaten
verlaten verliet
toelaten toeliet toegelaten
nalaten naliet nagelaten
lopen liep gelopen
verlopen verliep
ontlopen ontliep
aflopen afliep afgelopen | loopt liep
roepen riep geroepen
beroepen beriep
oproepen opriep opgeroepen | roept riep
uitroepen uitriep uitgeroepen | roept riep
stoten gestoten
scheppen schept schiep geschapen | schepping
wegen woog gewogen | gewicht
overwegen overwoog
bewegen bewoog
scheren schoor geschoren
zweren zweert zwoer gezworen
bakken bakt gebakken | bakker
wassen wast gewassen
brengen brengt bracht gebracht
terugbrengen terugbrengt terugbracht teruggebracht | brengt bracht brengen
meebrengen meebrengt meebracht meegebracht | brengt bracht brengen
aanbrengen aanbrengt aanbracht aangebracht | brengt bracht brengen
doorbrengen doorbrengt doorbracht doorgebracht | brengt bracht brengen
overbrengen overbrengt overbracht overgebracht | brengt bracht brengen
denken denkt dacht gedacht
bedenken bedenkt bedacht
kopen kocht gekocht | koper
verkopen verkocht | verkoper
inkopen inkocht ingekocht | koopt kocht
zoeken zocht gezocht
bezoeken bezocht | bezoeker
onderzoeken onderzocht
verzoeken verzocht
opzoeken opzocht opgezocht | zoekt zocht
doet deed gedaan | daad
meedoen meedoet meedeed meegedaan | doet deed
opendoen opendoet opendeed opengedaan | doet deed
komen komt kwam gekomen | komst
aankomen aankomt aankwam aangekomen | komt kwam komen aankomst
terugkomen terugkomt terugkwam teruggekomen | komt kwam komen
overkomen overkomt overkwam overgekomen | komt kwam komen
uitkomen uitkomt uitkwam uitgekomen | komt kwam komen
voorkomen voorkomt voorkwam voorgekomen | komt kwam komen preventie
bekomen bekwam
ontkomen ontkwam
ontbreken ontbrak ontbroken
lenen leende geleend | lening
uitlenen uitleende uitgeleend | leent leende
huren huurt huurde gehuurd | huurder
verhuren verhuurt verhuurde | verhuurder
ophalen ophaalde opgehaald
afhalen afhaalde afgehaald
behalen behaalde
werken werkt gewerkt | werknemer
bewerken bewerkt
verwerken verwerkt
meewerken meewerkt meegewerkt | werkt werken
wonen woonde gewoond | woning bewoner
leren leert leerde geleerd | leraar les leerling
spelen speelde gespeeld | speler
maken maakte gemaakt | maker
schoonmaken schoonmaakte schoongemaakt | maakt maakte
openmaken openmaakte opengemaakt | maakt maakte
bouwen bouwt bouwde gebouwd | gebouw
verbouwen verbouwt verbouwde
opbouwen opbouwt opbouwde opgebouwd | bouwt bouwde bouwen
ombouwen ombouwt ombouwde omgebouwd | bouwt bouwde bouwen
betalen betaalde
terugbetalen terugbetaalde | betaalt betaalde
uitbetalen uitbetaalde | betaalt betaalde
tellen telt telde geteld | telling
vertellen vertelt vertelde
stellen stelt stelde gesteld
bestellen bestelt bestelde
vaststellen vaststelt vaststelde vastgesteld | stelt stelde stellen
instellen instelt instelde ingesteld | stelt stelde stellen
opstellen opstelt opstelde opgesteld | stelt stelde stellen
voorstellen voorstelt voorstelde voorgesteld | stelt stelde stellen
aanstellen aanstelt aanstelde aangesteld | stelt stelde stellen
zetten gezet
inzetten ingezet | zet
omzetten omgezet | zet
opzetten opgezet | zet
aanzetten aangezet | zet
uitzetten uitgezet | zet
leiden geleid | leiding leider
voeren voert voerde gevoerd
vervoeren vervoert vervoerde
invoeren invoert invoerde ingevoerd | voert voerde voeren
uitvoeren uitvoert uitvoerde uitgevoerd | voert voerde voeren
doorvoeren doorvoert doorvoerde doorgevoerd | voert voerde voeren
horen hoort hoorde gehoord
behoren behoort behoorde
leven leefde geleefd
dienen diende gediend | dienst
openen opeende geopeend
heropenen heropeende
rekenen rekent rekende gerekend
berekenen berekent berekende
tekenen tekent tekende getekend | tekenaar
ondertekenen ondertekent ondertekende | handtekening
betekenen betekent betekende
regelen regelt regelde geregeld
verzamelen verzamelt verzamelde
handelen handelt handelde gehandeld
behandelen behandelt behandelde
onderhandelen onderhandelt onderhandelde
wisselen wisselt wisselde gewisseld
veranderen verandert veranderde
leveren levert leverde geleverd
inleveren inlevert inleverde ingeleverd | levert leverde leveren
aanleveren aanlevert aanleverde aangeleverd | levert leverde leveren
opleveren oplevert opleverde opgeleverd | levert leverde leveren
bewaren bewaart bewaarde
redden redt gered | redding redder
doden gedood
planten geplant
oogsten geoogst
koken kookte gekookt
kosten gekost
sturen stuurt stuurde gestuurd
besturen bestuurt bestuurde
versturen verstuurt verstuurde
opsturen opstuurt opstuurde opgestuurd | stuurt stuurde sturen
terugsturen terugstuurt terugstuurde teruggestuurd | stuurt stuurde sturen
klagen klaagde geklaagd | klacht
geloven gelooft geloofde
danken dankt gedankt
bedanken bedankt
drukken drukt gedrukt
afdrukken afdrukt afgedrukt | drukt drukken
stemmen stemt stemde gestemd | stem stemming
bestemmen bestemt bestemde
instemmen instemt instemde ingestemd | stemt stemde stemmen
afstemmen afstemt afstemde afgestemd | stemt stemde stemmen
straffen straft gestraft | straf
beschermen beschermt beschermde
schatten geschat | schatting
melden meldt gemeld | melding
aanmelden aanmeldt aangemeld | meldt meldde
afmelden afmeldt afgemeld | meldt meldde
eindigen eindigt eindigde geeindigd | einde
trouwen trouwt trouwde getrouwd | huwelijk bruiloft
schilderen schildert schilderde geschilderd | schilderij
dansen danst gedanst | dans danser
oefenen oefent oefende geoefend
draaien draait draaide gedraaid
branden brandt gebrand | brandweer
verbranden verbrandt
afbranden afbrandt afgebrand | brandt brandde
groeien groeit groeide gegroeid
stichten gesticht | stichting stichter
oprichten opgericht | oprichter
veroveren verovert veroverde
ontdekken ontdekt | ontdekker
verklaren verklaart verklaarde
vermoorden vermoordt | moord moordenaar
benoemen benoemde
noemen noemde genoemd | naam
gebruiken gebruikt | gebruiker
verbruiken verbruikte
reizen reist reisde gereisd | reiziger
parkeren parkeerde geparkeerd | parkeerplaats
roken rookte gerookt
repareren repareerde gerepareerd | reparatie
organiseren organiseerde georganiseerd | organisatie
installeren installeerde geinstalleerd | installatie
controleren controleerde gecontroleerd | controle
produceren produceerde geproduceerd | productie
studeren studeerde gestudeerd | studie student
informeren informeerde geinformeerd | informatie
investeren investeerde geinvesteerd
reserveren reserveerde gereserveerd
annuleren annuleerde geannuleerd
communiceren communiceerde gecommuniceerd | communicatie
regeren regeerde geregeerd
publiceren publiceerde gepubliceerd | publicatie
reageren reageerde gereageerd | reactie
discussiëren discussiërt discussiërde gediscussiërd | discussie
restaureren restaureerde gerestaureerd | restauratie
financieren financiert financierde gefinancierd
plaatsen plaatst geplaatst | plaats
wijzigen wijzigt wijzigde gewijzigd
eisen eist geeist
beschadigen beschadigt beschadigde
reinigen reinigt reinigde gereinigd
verzekeren verzekert verzekerde
erven erft erfde geerfd | erfenis erfgenaam
luisteren luistert luisterde geluisterd | luisteraar
wachten gewacht
kloppen klopt geklopt
stoppen stopt gestopt | stop
starten gestart
hopen hoopte gehoopt
wensen wenst gewenst | wens
volgen volgt volgde gevolgd | vervolg
vervolgen vervolgt vervolgde
opvolgen opvolgt opvolgde
sparen spaart spaarde gespaard
ruilen ruilde geruild
delen deelde gedeeld | deling
verdelen verdeelde
meedelen meedeelde meegedeeld | deelt deelde
uitdelen uitdeelde uitgedeeld | deelt deelde
duren duurt duurde geduurd
vullen vult vulde gevuld
invullen invult invulde ingevuld | vult vulde vullen
voeden gevoed | voedsel voeding
opvoeden opgevoed
hechten gehecht
heersen heerst geheerst | heerser
beheersen beheerst
winkelen winkelt winkelde gewinkeld
ontwikkelen ontwikkelt ontwikkelde
verplichten | plicht
verbeteren verbetert verbeterde
verlengen verlengt verlengde
verminderen vermindert verminderde
verwijderen verwijdert verwijderde
afschaffen afschaft afgeschaft
herstellen herstelt herstelde | herstel
beslissen beslist
beheren beheerde | beheerder
kind kinderen
stad steden
lid leden
schip schepen
ei eieren
rund runderen
lam lammeren
kalf kalveren
blad bladeren
been beenderen
kleed kleren kleding
lied liederen
volk volkeren
gelid gelederen
smid smeden
museum musea
centrum centra
datum | data
gymnasium gymnasia
aquarium aquaria
laboratorium laboratoria
criterium criteria
medium media
politicus politici
musicus musici
technicus technici
historicus historici
chemicus chemici
medicus medici
catalogus catalogi
collega collegae
brandweerman brandweerlieden brandweermannen
zeeman zeelieden
koopman kooplieden kooplui
timmerman timmerlieden timmerlui
goed beter best
hoog hoger hoogste | hoogte
diep dieper | diepte
breed breder | breedte
lang | lengte
dik | dikte
warm | warmte
koud kouder | kou
zwaar | gewicht zwaarte
ziek | ziekte
oud ouder oudste | ouderdom leeftijd
jong | jeugd
arm | armoede
rijk | rijkdom
sterk | sterkte kracht
vrij | vrijheid
schoon | schoonmaak
wijs | wijsheid
lief | liefde
geboren | geboorte
Frankrijk | Frans Fransen
Duitsland | Duits Duitsers
Engeland | Engels Engelsen
Spanje | Spaans Spanjaarden
Italië | Italiaans Italianen
Portugal | Portugees
Griekenland | Grieks
Nederland | Nederlanders
België | Belgisch Belgen
Vlaanderen | Vlaams Vlamingen
Noorwegen | Noors
Denemarken | Deens
Finland | Fins Finnen
Rusland | Russisch Russen
Oekraïne | Oekraïens
Hongarije | Hongaars
Roemenië | Roemeens
Bulgarije | Bulgaars
Turkije | Turks
Zwitserland | Zwitsers
Ierland | Iers
Schotland | Schots
Engels | Brits
China | Chinees
Japan | Japanners
Indonesië | Indonesisch
Marokko | Marokkaans
Egypte | Egyptisch Egyptenaren
Amerika | Amerikaans
Europa | Europees Europeanen
Afrika | Afrikaans
Azië | Aziatisch Aziaten
Rome | Romeins
India | Indiaas Indiërs
Perzië | Perzisch
Israël | Israëlisch
scheiden gescheiden | scheiding
opleiden opgeleid
schaden geschaad
gevierd | vieren viering
landt geland | landing
`;
