/** Finnish: persons and tenses of verbs, and nouns whose consonants change; see {@link file://../word-forms.ts}. */
export const FINNISH = `
kirjoittaa kirjoittavat kirjoitettu kirjoittanut kirjoitettiin kirjoittivat | kirjoittaja kirjoitus
lukea luki luetaan luettiin lukevat lukenut luettu lukivat | lukija lukeminen
rakentaa rakentavat rakensi rakensivat rakennettiin rakennetaan rakennettu rakentanut | rakennus rakentaja
pestä pesee pesi pestiin pesty pesevät pessyt | pesu peseminen
myydä myy myi myytiin myyvät myivät myyty myynyt | myynti myyjä
ostaa ostettiin ostavat ostivat ostettu ostanut | osto ostaja
pitää piti pidetään pidettiin pitävät pitivät pidetty pitänyt | pito
nukkua nukkui nukkuvat nukkuivat nukkunut | uni
kuolla kuolee kuoli kuollut kuolivat kuolevat | kuolema
syntyä syntyy syntyi syntynyt syntyivät | syntymä
elää elävät elivät elänyt eletään | elämä
asua asui asuvat asuivat asunut | asunto asukas
viedä vie vei vievät veivät vietiin viety vienyt
tuoda tuo toi tuovat toivat tuotiin tuotu tuonut | tuonti
juoda juo joi juovat joivat juotiin juotu juonut | juoma
syödä syö söi syövät söivät syötiin syöty syönyt | syöminen
saada saa sai saavat saivat saatiin saatu saanut
käydä käy kävi käyvät kävivät käytiin käynyt | käynti
jäädä jää jäi jäävät jäivät jäänyt
lyödä lyö löi lyövät löivät lyötiin lyöty | lyönti
uida ui uivat uitiin uinut | uinti uimari
tulla tulee tuli tulevat tulivat tultiin tullut | tulo
mennä menee meni menevät menivät mentiin mennyt | meno
panna panee pani panevat panivat pantiin pantu
tehdä tekee tekevät tekivät tehtiin tehty tehnyt | teko tekijä
nähdä näkee näki näkevät näkivät nähtiin nähty nähnyt | näkö
antaa antavat antoi antoivat annetaan annettiin annettu antanut
ottaa ottavat ottivat otetaan otettiin otettu ottanut
maksaa maksoi maksavat maksettiin maksettu maksanut | maksu
alkaa alkoi alkavat alkoivat alkanut aletaan aloittaa aloitettiin | alku
loppua loppui lopettaa
avata avaavat avattiin avattu | avaus
sulkea suljetaan suljettiin suljettu sulkevat | sulku
varata varattiin varattu | varaus
vastata vastasi vastattu | vastaus
kysyä kysyy kysyi kysyttiin kysyvät | kysymys
sanoa sanoi sanottiin sanovat sanottu | sana
kertoa kertoi kerrotaan kerrottiin kertovat kerrottu | kertomus
puhua puhui puhuttiin puhuvat | puhe
oppia opittiin oppivat
opettaa opetettiin opettavat opetettu | opetus opettaja
auttaa auttoi autetaan autettiin auttavat autettu auttanut | apu
valita valitsee valitsi valittiin valitsevat valittu valitsivat | valinta vaali
löytää löysi löydetään löydettiin löytävät löydetty löytänyt | löytö
etsiä etsi etsittiin etsivät
hoitaa hoiti hoidetaan hoidettiin hoitavat hoidettu | hoito
johtaa johdetaan johdettiin johtavat johdettu | johto johtaja
perustaa perustettiin perustettu perustivat | perustaja perustus
leipoa leipoi leivotaan leivottiin leivottu leipovat
keittää keitetään keitettiin keittävät keitetty
paistaa paistoi paistettiin paistettu
rikkoa rikkoi rikottiin rikottu rikkovat rikkonut rikki
korjata korjattiin korjattu | korjaus
siivota siivoaa siivottiin siivottu | siivous
kuivata kuivattu kuivua kuivui
leikata leikkaa leikattiin leikattu | leikkaus
pelata pelattiin pelattu | peli pelaaja
voittaa voittavat voitettiin voittanut voitettu | voitto voittaja
hävitä häviää hävisi hävinnyt | häviö tappio
varastaa varastettiin varastettu varastivat | varkaus
tappaa tappoi tapettiin tapettu tappanut | tappo
lentää lensi lentävät lensivät | lento
juosta juoksee juoksevat | juoksu
istua istui istuvat
seistä seisoo seisoi seisovat
nousta nousee nousi nousevat noussut
laskea laskettiin laskettu | lasku
kasvaa kasvoi kasvavat kasvatetaan | kasvu kasvatus
muuttaa muutetaan muutettiin muuttavat muuttua muuttui | muutto muutos
lähteä lähtevät lähdetään lähdettiin lähtenyt | lähtö
palata palaavat | paluu
lähettää lähetettiin lähetetty | lähetys
soittaa soitetaan soittavat soitettiin | soitto
laulaa lauloi laulavat lauletaan | laulu laulaja
kieltää kielsi kiellettiin kielletty | kielto
sallia sallittiin sallittu
tarvita tarvitsee tarvitsevat
käyttää käytetään käytettiin käyttävät käytetty | käyttö käyttäjä
vuokrata vuokrattu | vuokraaja
säilyttää säilytetty | säilytys
täyttää täytetään täytetty täyttävät
vaihtaa vaihtoi vaihdetaan vaihdettiin vaihdettu vaihtavat | vaihto
kerätä kerättiin kerätty | keräys
käsi kädet kättä käsien käteen
vesi veden vettä veteen
köysi köyden köyttä
kuusi kuuset
susi suden
vuosi vuodet
kuukausi kuukauden kuukautta
hevonen hevosen hevosta
nainen naisen
ihminen ihmisen
lapsi lapset lasta
mies miehen
varas varkaan varasta
vieras vieraan
asiakas asiakkaan
asukas asukkaan
oppilas oppilaan
kuningas kuninkaan kuninkaat
vaate vaatteet
laite laitteen
sääntö säännöt sääntöjen
leipä leivän
ranta rantaa
lintu linnun
kaupunki kaupungin
kenkä kengän
poika pojan
äiti äidin äidit
sota sodan
pöytä pöydän
katu kadun
joki joen joet jokea
mäki mäen mäet
meri meren merta
saari saaren
kivi kiven
ovi oven
lumi lumen lunta
kieli kielen kieltä
nimi nimen
puu puun puut puita
työ työn työt töitä työtä
yö yön yöt öitä
tie tien tiet teitä
maa maan maat maita
jalka jalan
pelto pellon
lampi lammen
hammas hampaan
kauppa kaupan
kukka kukan
aika ajan
hyvä parempi paras parhaat
pitkä pidempi pisin | pituus
korkea korkeampi | korkeus
syvä syvempi | syvyys
leveä leveämpi | leveys
suuri suurempi suurin suuren | suuruus
uusi uuden uutta
Suomi suomalainen suomen
Ruotsi ruotsalainen
Venäjä venäläinen
Saksa saksalainen
Ranska ranskalainen
Englanti englantilainen
`;
