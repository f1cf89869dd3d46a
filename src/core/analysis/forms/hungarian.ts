/** Hungarian: persons and tenses of verbs, and nouns whose stem changes; see {@link file://../word-forms.ts}. */
export const HUNGARIAN = `
ír írják írtak írták írni megírta | írás író
olvas olvassa olvassák olvasott olvastak olvasták olvasni | olvasás olvasó
ad adják adott adtak adták adni | adás adó
elad eladja eladják eladott eladtak eladták eladni eladva | eladás eladó
vesz vett vettek vették venni vegye | vesző vétel vevő
megvesz megvett megvettek megvették megvenni
visz vitt vittek vitték vinni vigye | visző
elvisz elvitt elvittek elvitték elvinni
hoz hozzák hozott hoztak hozták hozni | hozás hozó
tesz tett tettek tették tenni tegye | tesző
eszik evett ettek enni egyen | étel
iszik ivott ittak inni igyon issza isszák | ivás ital
alszik aludt aludtak aludni alhat | alvás álom
fekszik feküdt feküdtek feküdni fekhet
jön jött jöttek jönni jöjjön | jövetel
megy mennek mentek menni menjen mehet
meghal meghaltak meghalni | halál halott
élnek éltek élték élni | élés
születik született születtek születni | születés
mos mossa mossák mosott mostak mosták mosni | mosás mosó
épít építnek épített építettek építették építeni épül épült épültek felépült felépítették | építés építő
kér kért kérték kérni | kérés kérő kérelem
kap kapják kapott kaptak kapták kapni | kapó
tart tartnak tartják tartott tartottak tartották tartani | tartás tartó
tanít tanítnak tanítják tanított tanítottak tanították tanítani | tanítás tanító tanár
tanul tanulnak tanulják tanultak tanulták tanulni | tanulás tanuló
fizet fizetnek fizetett fizettek fizették fizetni befizet befizetni | fizetés fizető
lop lopják lopott loptak lopták lopni ellopta ellopták ellopott | lopás tolvaj
tör törtek törték törni eltört eltörte betört betörte | törés törő
süt sütnek sütött sütöttek sütötték sütni sült | sütés sütő
főz főzött főztek főzték főzni | főzés főző
nyit nyitnak nyitják nyitott nyitottak nyitották nyitni nyílik kinyit kinyitni | nyitás nyitó
zár zárják zártak zárták zárni bezár bezárta bezárni zárva | zárás záró
választ választnak választják választott választtak választták választani választotta választották megválasztották | választás választó
áll állják álltak állták állni | állás álló
ül ültek ülték ülni | ülés ülő
kezd kezdi kezdett kezdtek kezdték kezdeni kezdődik kezdődött elkezdte | kezdés kezdő
végez végzett végzettek végzették végezni végezte | végező
indul indulnak indulják indultak indulták indulni indít indított elindul elindult | indulás induló
érkezik érkezett érkeztek érkezni megérkezett | érkezés
marad maradja maradják maradtak maradták maradni | maradás maradó
talál találják találtak találták találni megtalálta megtalálták | találás találó
keres keresett kerestek keresték keresni | keresés kereső
mond mondja mondják mondott mondtak mondták mondani | mondás mondó
beszél beszéltek beszélték beszélni | beszélés beszélő beszéd
tud tudja tudják tudott tudtak tudták tudni | tudás tudó
lát látnak látják látott láttak látták látni | látás látó látvány
néz nézett néztek nézték nézni | nézés néző
hall hallják hallott halltak hallták hallani hallotta hallották | hallás
használ használnak használják használtak használták használni | használás használó
dolgozik dolgozott dolgoztak dolgozni | dolgozó
játszik játszott játszottak játszani | játék játékos
nyer nyertek nyerték nyerni megnyerte | nyerő
veszít veszítnek veszített veszítettek veszítették veszíteni vesztett elveszít elvesztett elvesztette | veszítés veszítő veszteség vesztes
győz győzött győztek győzték győzni legyőzte | győzés győző győzelem győztes
küld küldi küldött küldtek küldték küldeni | küldés küldő
gyűjt gyűjtnek gyűjtött gyűjttek gyűjtték gyűjteni gyűjtötte gyűjtötték | gyűjtés gyűjtő
vág vágják vágott vágtak vágták vágni | vágás vágó
ültet ültetnek ültetett ültettek ültették ültetni | ültetés ültető
szed szedett szedtek szedték szedni | szedés szedő
arat aratnak aratják aratott arattak aratták aratni | aratás arató
metsz metszett metsztek metszték metszeni metszette metszették | metszés metsző
takarít takarítnak takarítják takarított takarítottak takarították takarítani | takarítás takarító
javít javítnak javítják javított javítottak javították javítani | javítás javító
készít készítnek készített készítettek készítették készíteni készül készült elkészült | készítés készítő
alapít alapítnak alapítják alapított alapítottak alapították alapítani alapítva | alapítás alapító
vezet vezetnek vezetett vezettek vezették vezetni | vezetés vezető
rendez rendezett rendeztek rendezték rendezni | rendezés rendező
fest festnek festett festettek festették festeni | festés festő festmény
énekel énekeltek énekelték énekelni | énekelés énekelő ének énekes
fut futnak futják futott futottak futották futni | futás futó
úszik úszott úsztak úszni | úszás úszó
repül repülnek repültek repülték repülni | repülés repülő
utazik utazott utaztak utazni | utazás utas
lakik lakott laktak lakni | lakás lakó
szeret szeretnek szeretett szerettek szerették szeretni | szerető
kerül kerülnek kerültek kerülték kerülni
változik változott változtak változni | változás
nőtt nőttek nőni növekszik növekedett | növekedés növény
csökken csökkennek csökkentek csökkenték csökkenni csökkentette csökkenteni | csökkenés csökkenő
emel emeltek emelték emelni emelkedik emelkedett | emelés emelő
esik esett estek esni | esés
leégett elégett égett éget | égés
oltotta oltani olt oltották eloltotta | oltás
hív hívják hívott hívtak hívták hívni | hívás hívó
nevez nevezett neveztek nevezték nevezni elnevezte | nevezés nevező név
dönt döntnek döntött döntöttek döntötték dönteni | döntés döntő
szavaz szavazza szavazzák szavazott szavaztak szavazták szavazni | szavazás szavazó
tilos tilt tiltott tiltják megtiltották | tilalom
bérel béreltek bérelték bérelni | bérlés bérlő bérlet
kölcsönöz kölcsönzött kölcsönzöttek kölcsönzötték kölcsönözni kölcsönzi | kölcsönöző kölcsönzés
ment mentnek mentett mentettek mentették menteni megmentette | mentés mentő
őriz őrzött őrzöttek őrzötték őrizni őrzi | őrzés őr
köt kötött kötöttek kötötték kötni | kötés kötő
öntnek öntött öntöttek öntötték önteni | öntés öntő
húz húzza húzzák húzott húztak húzták húzni | húzás húzó
dob dobják dobott dobtak dobták dobni | dobás dobó
fúj fújják fújtak fújták fújni | fújás fújó
hagy hagyják hagyott hagytak hagyták hagyni | hagyás hagyó
bont bontnak bontják bontott bontottak bontották bontani lebontották | bontás bontó
lő lőtt lőttek lőni | lövés
ló lovak lovas
tó tavak
kő kövek
fű füvek
mű művek
fa fák
híd hidak
kehely kelyhek
cukor cukrok
bokor bokrok
ökör ökrök
tükör tükrök
torony tornyok
álom álmok
majom majmok
lélek lelkek
étterem éttermek
terem termek
verem vermek
malom malmok
halom halmok
sátor sátrak
bátor bátrak
eper epret
nehéz nehezebb
kevesebb kevesen
jobb legjobb
szép szebb legszebb
kicsi kis kisebb legkisebb
rossz rosszabb
hosszú hosszabb | hossz hosszúság
könnyű könnyebb
lassú lassabb
régi régebbi
magas magasabb | magasság
mélyebb | mélység
széles szélesebb | szélesség
hó havat havas
só sós
szó szavak
ajtó ajtaja
erdő erdeje
idő ideje
mező mezeje
tető teteje
ifjú ifjak
férfi férfiak
gyermek gyerek gyermekek gyerekek
barát barátok
Magyarország | magyar
Németország | német
Franciaország | francia
Olaszország | olasz
Oroszország | orosz
Lengyelország | lengyel
Anglia | angol
Ausztria | osztrák
`;
