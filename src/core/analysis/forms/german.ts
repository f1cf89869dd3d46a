/** German: see {@link file://../word-forms.ts}. */
export const GERMAN = `
schreiben schreibt schrieb geschrieben | Schrift
unterschreiben unterschreibt unterschrieb | Unterschrift
beschreiben beschreibt beschrieb
verschreiben verschreibt verschrieb
einschreiben einschreibt einschrieb eingeschrieben einzuschreiben | schreibt schrieb schreiben
vorschreiben vorschreibt vorschrieb vorgeschrieben vorzuschreiben | schreibt schrieb schreiben Vorschrift
ausschreiben ausschreibt ausschrieb ausgeschrieben auszuschreiben | schreibt schrieb schreiben
bringen bringt brachte gebracht
verbringen verbringt verbrachte
mitbringen mitbringt mitbrachte mitgebracht mitzubringen | bringt brachte bringen
anbringen anbringt anbrachte angebracht anzubringen | bringt brachte bringen
einbringen einbringt einbrachte eingebracht einzubringen | bringt brachte bringen
denken denkt dachte gedacht | Gedanke
kennen kennt kannte | Kenntnis
erkennen erkennt erkannte
nennen nennt nannte genannt | Name
benennen benennt benannte
ernennen ernennt ernannte
brennen brennt brannte gebrannt | Brand
verbrennen verbrennt verbrannte
abbrennen abbrennt abbrannte abgebrannt abzubrennen | brennt brannte brennen
rennen rennt rannte gerannt
senden sendet sandte gesendet gesandt | Sendung
wenden wendet wandte gewendet
wusste gewusst
finden findet fand gefunden | Fund
erfinden erfindet erfand erfunden
empfinden empfindet empfand empfunden
stattfinden stattfindet stattfand stattgefunden stattzufinden | findet fand finden
binden bindet gebunden | Bindung
verbinden verbindet verbunden
einbinden einbindet eingebunden einzubinden | bindet binden
singen singt sang gesungen | Gesang
springen springt sprang gesprungen | Sprung
trinken trinkt trank getrunken | Getränk
ertrinken ertrinkt ertrank ertrunken
sinken sinkt sank gesunken | Senkung
klingen klingt klang geklungen
zwingen zwingt zwang gezwungen
schwimmen schwimmt schwamm geschwommen
gewinnen gewinnt gewann gewonnen
beginnen beginnt begann begonnen
verschwinden verschwindet verschwand verschwunden
dringen dringt drang gedrungen
eindringen eindringt eindrang eingedrungen einzudringen | dringt drang dringen
gelingen gelingt gelang gelungen
sprechen spricht sprach gesprochen | Gespräch
versprechen verspricht versprach versprochen
besprechen bespricht besprach besprochen
widersprechen widerspricht widersprach widersprochen | Widerspruch
ansprechen anspricht ansprach angesprochen anzusprechen | spricht sprach sprechen Anspruch
aussprechen ausspricht aussprach ausgesprochen auszusprechen | spricht sprach sprechen
brechen bricht brach gebrochen | Bruch
zerbrechen zerbricht zerbrach zerbrochen
unterbrechen unterbricht unterbrach unterbrochen
abbrechen abbricht abbrach abgebrochen abzubrechen | bricht brach brechen Abbruch
ausbrechen ausbricht ausbrach ausgebrochen auszubrechen | bricht brach brechen Ausbruch
einbrechen einbricht einbrach eingebrochen einzubrechen | bricht brach brechen Einbruch
treffen trifft traf getroffen
betreffen betrifft betraf betroffen
eintreffen eintrifft eintraf eingetroffen einzutreffen | trifft traf treffen
nehmen nimmt genommen
übernehmen übernimmt übernahm übernommen
unternehmen unternimmt unternahm unternommen
entnehmen entnimmt entnahm entnommen
teilnehmen teilnimmt teilnahm teilgenommen teilzunehmen | nimmt nehmen
annehmen annimmt annahm angenommen anzunehmen | nimmt nehmen
abnehmen abnimmt abnahm abgenommen abzunehmen | nimmt nehmen
aufnehmen aufnimmt aufnahm aufgenommen aufzunehmen | nimmt nehmen
einnehmen einnimmt einnahm eingenommen einzunehmen | nimmt nehmen
mitnehmen mitnimmt mitnahm mitgenommen mitzunehmen | nimmt nehmen
entgegennehmen entgegennimmt entgegennahm entgegengenommen entgegenzunehmen | nimmt nehmen
stechen sticht stach gestochen | Stich
sterben stirbt starb gestorben | Tod tot
versterben verstirbt verstarb verstorben
werben wirbt warb geworben | Werbung
erwerben erwirbt erwarb erworben
bewerben bewirbt bewarb beworben
werfen wirft warf geworfen | Wurf
entwerfen entwirft entwarf entworfen
verwerfen verwirft verwarf verworfen
unterwerfen unterwirft unterwarf unterworfen
vorwerfen vorwirft vorwarf vorgeworfen vorzuwerfen | wirft warf werfen
wegwerfen wegwirft wegwarf weggeworfen wegzuwerfen | wirft warf werfen
helfen hilft half geholfen | Hilfe
gelten gilt galt gegolten | Geltung gültig
stehlen stiehlt gestohlen | Diebstahl Dieb
empfehlen empfiehlt empfahl empfohlen
befehlen befiehlt befahl befohlen
geben gegeben | Gabe
übergeben übergibt übergab
vergeben vergibt vergab
abgeben abgibt abgab abgegeben abzugeben | geben
angeben angibt angab angegeben anzugeben | geben
ausgeben ausgibt ausgab ausgegeben auszugeben | geben
aufgeben aufgibt aufgab aufgegeben aufzugeben | geben
bekanntgeben bekanntgibt bekanntgab bekanntgegeben bekanntzugeben | geben
herausgeben herausgibt herausgab herausgegeben herauszugeben | geben
zurückgeben zurückgibt zurückgab zurückgegeben zurückzugeben | geben Rückgabe
sehen sieht gesehen | Sicht
übersehen übersieht übersah
versehen versieht versah
ansehen ansieht ansah angesehen anzusehen | sieht sehen
einsehen einsieht einsah eingesehen einzusehen | sieht sehen
aussehen aussieht aussah ausgesehen auszusehen | sieht sehen
vorsehen vorsieht vorsah vorgesehen vorzusehen | sieht sehen
lesen liest las gelesen | Lesung
vorlesen vorliest vorlas vorgelesen vorzulesen | liest las lesen
essen isst aß gegessen
fressen frisst fraß gefressen | Futter
vergessen vergisst vergaß
misst gemessen | messen Messung
treten trat getreten
betreten betritt betrat
übertreten übertritt übertrat
eintreten eintritt eintrat eingetreten einzutreten | trat treten
beitreten beitritt beitrat beigetreten beizutreten | trat treten
austreten austritt austrat ausgetreten auszutreten | trat treten
auftreten auftritt auftrat aufgetreten aufzutreten | trat treten
zurücktreten zurücktritt zurücktrat zurückgetreten zurückzutreten | trat treten Rücktritt
bitten bittet bat | gebeten
liegen liegt lag gelegen
sitzen sitzt saß gesessen | Sitzung
besitzen besitzt besaß besessen
stehen stand gestanden
bestehen besteht bestand
verstehen versteht verstand | Verständnis
entstehen entsteht entstand
widerstehen widersteht widerstand
angekommen ankommen ankommt ankam anzukommen | Ankunft
fahren fährt fuhr | gefahren
tragen trägt trug getragen
übertragen überträgt übertrug
eintragen einträgt eintrug eingetragen einzutragen | trägt trug tragen
beitragen beiträgt beitrug beigetragen beizutragen | trägt trug tragen
vortragen vorträgt vortrug vorgetragen vorzutragen | trägt trug tragen
schlagen schlägt schlug geschlagen
vorschlagen vorschlägt vorschlug vorgeschlagen vorzuschlagen | schlägt schlug schlagen
lädt lud geladen | laden Ladung
graben gräbt grub gegraben | Grabung
ausgraben ausgräbt ausgrub ausgegraben auszugraben | gräbt grub graben
wachsen wächst wuchs gewachsen | Wachstum
waschen wäscht wusch gewaschen
backen bäckt gebacken | Bäckerei
schaffen schafft schuf geschaffen | Schaffung
fällt fiel gefallen | fallen
halten hielt
lassen lässt ließ gelassen
verlassen verlässt verließ
erlassen erlässt erließ
entlassen entlässt entließ
hinterlassen hinterlässt hinterließ | Hinterlassenschaft Nachlass
überlassen überlässt überließ
zulassen zulässt zuließ zugelassen zuzulassen | lässt ließ lassen
schlafen schläft schlief geschlafen
blasen bläst blies geblasen
riet | raten Ratschlag
fangen fängt fing gefangen
empfangen empfängt empfing
anfangen anfängt anfing angefangen anzufangen | fängt fing fangen
hängen hängt hing gehangen gehängt
aufhängen aufhängt aufhing aufgehangen aufgehängt aufzuhängen | hängt hing hängen
aushängen aushängt aushing ausgehangen ausgehängt auszuhängen | hängt hing hängen
abhängen abhängt abhing abgehangen abgehängt abzuhängen | hängt hing hängen
laufen läuft lief gelaufen
verlaufen verläuft verlief
ablaufen abläuft ablief abgelaufen abzulaufen | läuft lief laufen
rufen ruft rief gerufen
widerrufen widerruft widerrief
anrufen anruft anrief angerufen anzurufen | ruft rief rufen
aufrufen aufruft aufrief aufgerufen aufzurufen | ruft rief rufen
stoßen stößt stieß gestoßen
verstoßen verstößt verstieß
bleiben bleibt blieb geblieben | Verbleib
verbleiben verbleibt verblieb
steigen steigt stieg gestiegen | Anstieg Steigung
besteigen besteigt bestieg
übersteigen übersteigt überstieg
einsteigen einsteigt einstieg eingestiegen einzusteigen | steigt stieg steigen
aussteigen aussteigt ausstieg ausgestiegen auszusteigen | steigt stieg steigen
aufsteigen aufsteigt aufstieg aufgestiegen aufzusteigen | steigt stieg steigen
erscheinen erscheint erschien
treiben treibt trieb
betreiben betreibt betrieb
vertreiben vertreibt vertrieb
übertreiben übertreibt übertrieb
leihen leiht lieh geliehen | Leihgabe
verleihen verleiht verlieh
ausleihen ausleiht auslieh ausgeliehen auszuleihen | leiht lieh leihen
entscheiden entscheidet entschied
scheiden scheidet schied geschieden | Scheidung
unterscheiden unterscheidet unterschied
ausscheiden ausscheidet ausschied ausgeschieden auszuscheiden | scheidet schied scheiden
meiden meidet mied gemieden
vermeiden vermeidet vermied
reiten reitet ritt geritten
streiten streitet stritt gestritten
bestreiten bestreitet bestritt
schneiden schneidet schnitt geschnitten
abschneiden abschneidet abschnitt abgeschnitten abzuschneiden | schneidet schnitt schneiden
ausschneiden ausschneidet ausschnitt ausgeschnitten auszuschneiden | schneidet schnitt schneiden
leiden leidet litt gelitten
reißen reißt riss gerissen
zerreißen zerreißt zerriss
abreißen abreißt abriss abgerissen abzureißen | reißt riss reißen
beißen beißt biss gebissen
greifen greift griff gegriffen
angreifen angreift angriff angegriffen anzugreifen | greift griff greifen
eingreifen eingreift eingriff eingegriffen einzugreifen | greift griff greifen
zugreifen zugreift zugriff zugegriffen zuzugreifen | greift griff greifen
pfeifen pfeift pfiff gepfiffen
streichen streicht strich gestrichen | Streichung Anstrich
gleichen gleicht glich geglichen
vergleichen vergleicht verglich
ausgleichen ausgleicht ausglich ausgeglichen auszugleichen | gleicht glich gleichen
weichen weicht wich gewichen
abweichen abweicht abwich abgewichen abzuweichen | weicht wich weichen
ausweichen ausweicht auswich ausgewichen auszuweichen | weicht wich weichen
beweisen beweist bewies bewiesen
überweisen überweist überwies überwiesen
nachweisen nachweist nachwies nachgewiesen nachzuweisen
hinweisen hinweist hinwies hingewiesen
ausweisen ausweist auswies ausgewiesen
verzeihen verzeiht verzieh
schließen schließt geschlossen | schloss Schließung
beschließen beschließt beschlossen | Beschluss
umschließen umschließt umschlossen
entschließen entschließt entschlossen
abschließen abschließt abgeschlossen abzuschließen | schließt schließen Abschluss
einschließen einschließt eingeschlossen einzuschließen | schließt schließen
ausschließen ausschließt ausgeschlossen auszuschließen | schließt schließen Ausschluss
anschließen anschließt angeschlossen anzuschließen | schließt schließen Anschluss
fließen fließt floss geflossen | Fluss
gießen gießt goss gegossen | Guss
schießen schießt schoss | geschossen Schuss
beschießen beschießt beschoss
erschießen erschießt erschoss
genießen genießt | Genuss
riechen riecht roch gerochen | Geruch
kriechen kriecht kroch gekrochen
bieten bietet geboten
verbieten verbietet verboten
anbieten anbietet angeboten anzubieten | bietet bieten
fliegen fliegt flog geflogen | Flug
abfliegen abfliegt abflog abgeflogen abzufliegen | fliegt flog fliegen Abflug
fliehen flieht floh geflohen | Flucht Flüchtling
ziehen zieht zog gezogen
beziehen bezieht bezog | Bezug
erziehen erzieht erzog
entziehen entzieht entzog
vollziehen vollzieht vollzog | Vollzug
umziehen umzieht umzog umgezogen umzuziehen | zieht zog ziehen Umzug
einziehen einzieht einzog eingezogen einzuziehen | zieht zog ziehen Einzug
ausziehen auszieht auszog ausgezogen auszuziehen | zieht zog ziehen Auszug
wiegen wiegt wog gewogen | Gewicht
überwiegen überwiegt überwog
abwiegen abwiegt abwog abgewogen abzuwiegen | wiegt wog wiegen
verlieren verlor | Verlust
frieren friert fror gefroren | Frost
erfrieren erfror
einfrieren einfror eingefroren einzufrieren | friert fror frieren
schieben schiebt schob geschoben
verschieben verschiebt verschob
heben hebt hob gehoben
erheben erhebt erhob
aufheben aufhebt aufhob aufgehoben aufzuheben | hebt hob heben
abheben abhebt abhob abgehoben abzuheben | hebt hob heben
bewegen bewegt bewog
schwören schwört geschworen | Schwur
lügen lügt gelogen
betrügen betrügt betrog
schmelzen schmilzt schmolz geschmolzen
wählen wählt gewählt
auswählen auswählt ausgewählt auszuwählen | wählt wählen
abwählen abwählt abgewählt abzuwählen | wählt wählen
hielt gehalten
erhalten erhielt
enthalten enthielt | Inhalt
unterhalten unterhielt
einhalten einhielt eingehalten einzuhalten | halten hielt
aufhalten aufhielt aufgehalten aufzuhalten | halten hielt Aufenthalt
betragen beträgt
erfahren erfährt erfuhr
abfahren abfährt abfuhr abgefahren abzufahren | fahren fährt fuhr
mitfahren mitfährt mitfuhr mitgefahren mitzufahren | fahren fährt fuhr
einladen einlädt einlud eingeladen einzuladen | lädt lud
hochladen hochlädt hochlud hochgeladen hochzuladen | lädt lud
herunterladen herunterlädt heruntergeladen herunterzuladen | lädt lud
gefallen gefällt gefiel
verfallen verfällt verfiel
überfallen überfällt überfiel
ausfallen ausfällt ausfiel ausgefallen | fällt fiel
beraten beriet
verraten verriet
gründen gründet gegründet
leiten leitet geleitet | Leitung
prüfen prüft geprüft | Prüfung
überprüfen überprüft
zahlen zahlt gezahlt | Zahlung
bezahlen bezahlt
einzahlen einzahlt eingezahlt einzuzahlen | zahlt zahlen
auszahlen auszahlt ausgezahlt auszuzahlen | zahlt zahlen
zurückzahlen zurückzahlt zurückgezahlt zurückzuzahlen | zahlt zahlen
kaufen kauft gekauft
verkaufen verkauft
einkaufen einkauft eingekauft einzukaufen | kauft kaufen
melden meldet gemeldet | Meldung
anmelden anmeldet angemeldet anzumelden | meldet melden
abmelden abmeldet abgemeldet abzumelden | meldet melden
ummelden ummeldet umgemeldet umzumelden | meldet melden
bauen baut gebaut | Bauwerk Gebäude
erbauen erbaut
umbauen umbaut umgebaut umzubauen | baut bauen
aufbauen aufbaut aufgebaut aufzubauen | baut bauen
ausbauen ausbaut ausgebaut auszubauen | baut bauen
spielen spielt gespielt
lernen lernt gelernt
lehren lehrt gelehrt
fragen fragt gefragt
befragen befragt
nachfragen nachfragt nachgefragt nachzufragen | fragt fragen
suchen sucht gesucht
besuchen besucht
versuchen versucht
untersuchen untersucht
zeigen zeigt gezeigt
anzeigen anzeigt angezeigt anzuzeigen | zeigt zeigen
stellen stellt gestellt
bestellen bestellt
erstellen erstellt
herstellen herstellt hergestellt herzustellen | stellt stellen
ausstellen ausstellt ausgestellt auszustellen | stellt stellen
vorstellen vorstellt vorgestellt vorzustellen | stellt stellen
einstellen einstellt eingestellt einzustellen | stellt stellen
feststellen feststellt festgestellt festzustellen | stellt stellen
setzen setzt gesetzt
besetzen besetzt | Besatzung
ersetzen ersetzt | Ersatz
übersetzen übersetzt
einsetzen einsetzt eingesetzt einzusetzen | setzt setzen
umsetzen umsetzt umgesetzt umzusetzen | setzt setzen
festsetzen festsetzt festgesetzt festzusetzen | setzt setzen
fortsetzen fortsetzt fortgesetzt fortzusetzen | setzt setzen
legen legt gelegt
belegen belegt
verlegen verlegt
festlegen festlegt festgelegt festzulegen | legt legen
ablegen ablegt abgelegt abzulegen | legt legen
vorlegen vorlegt vorgelegt vorzulegen | legt legen
führen führt geführt | Führung
einführen einführt eingeführt einzuführen | führt führen
durchführen durchführt durchgeführt durchzuführen | führt führen
ausführen ausführt ausgeführt auszuführen | führt führen
aufführen aufführt aufgeführt aufzuführen | führt führen
hören hört gehört
leben lebt gelebt
lieben liebt geliebt
arbeiten arbeitet gearbeitet
bearbeiten bearbeitet
erarbeiten erarbeitet
verarbeiten verarbeitet
mitarbeiten mitarbeitet mitgearbeitet mitzuarbeiten | arbeitet arbeiten
dienen dient gedient
bedienen bedient | Bedienung
verdienen verdient | Verdienst
öffnen öffnet geöffnet | Öffnung
eröffnen eröffnet
rechnen rechnet gerechnet | Rechnung
berechnen berechnet
abrechnen abrechnet abgerechnet abzurechnen | rechnet rechnen
zeichnen zeichnet gezeichnet | Zeichnung
bezeichnen bezeichnet
unterzeichnen unterzeichnet
auszeichnen auszeichnet ausgezeichnet auszuzeichnen | zeichnet zeichnen
ordnen ordnet geordnet
verordnen verordnet
anordnen anordnet angeordnet anzuordnen | ordnet ordnen
einordnen einordnet eingeordnet einzuordnen | ordnet ordnen
eignen eignet geeignet | Eignung
regeln regelt geregelt | Regelung
sammeln sammelt gesammelt | Sammlung Sammler
handeln handelt gehandelt | Handlung Handel
behandeln behandelt | Behandlung
verhandeln verhandelt | Verhandlung
wechseln wechselt gewechselt | Wechsel
auswechseln auswechselt ausgewechselt auszuwechseln | wechselt wechseln
ändert geändert | Änderung
verändern verändert | Veränderung
abändern abändert abgeändert abzuändern | ändert
fördern fördert gefördert | Förderung
befördern befördert
fordern fordert gefordert | Forderung
erfordern erfordert
anfordern anfordert angefordert anzufordern | fordert fordern
auffordern auffordert aufgefordert aufzufordern | fordert fordern
liefern liefert geliefert | Lieferung Lieferant
abliefern abliefert abgeliefert abzuliefern | liefert liefern
ausliefern ausliefert ausgeliefert auszuliefern | liefert liefern
lagern lagert gelagert | Lagerung
einlagern einlagert eingelagert einzulagern | lagert lagern
feiern feiert gefeiert | Feier
speichern speichert gespeichert | Speicherung
sichern sichert gesichert | Sicherung
versichern versichert
mieten mietet gemietet
vermieten vermietet
anmieten anmietet angemietet anzumieten | mietet mieten
pachten pachtet gepachtet
verpachten verpachtet
warten wartet gewartet | Wartung
retten rettet gerettet | Rettung
töten tötet getötet | Tod Tötung
pflegen pflegt gepflegt
planen plant geplant | Planung
nutzen nutzt genutzt | Nutzung
benutzen benutzt
holen holt geholt
wiederholen wiederholt
abholen abholt abgeholt abzuholen | holt holen
reisen reist gereist
abreisen abreist abgereist abzureisen | reist reisen
anreisen anreist angereist anzureisen | reist reisen
kochen kocht gekocht
putzen putzt geputzt
reinigen reinigt gereinigt
kosten kostet gekostet
schenken schenkt geschenkt | Geschenk
schicken schickt geschickt
klagen klagt geklagt
glauben glaubt geglaubt
wohnen wohnt gewohnt | Wohnung Bewohner
bewohnen bewohnt
danken dankt gedankt
bedanken bedankt
drucken druckt gedruckt
ausdrucken ausdruckt ausgedruckt auszudrucken | druckt drucken
impfen impft geimpft | Impfung
heilen heilt geheilt | Heilung
jagen jagt gejagt | Jagd
siegen siegt gesiegt
besiegen besiegt
kämpfen kämpft gekämpft
bekämpfen bekämpft
herrschen herrscht geherrscht | Herrschaft
beherrschen beherrscht
krönen krönt gekrönt | Krönung
stürzen stürzt gestürzt
strafen straft gestraft
bestrafen bestraft
schützen schützt geschützt
beschützen beschützt
stiften stiftet gestiftet | Stiftung
spenden spendet gespendet
schätzen schätzt geschätzt | Schätzung
abschätzen abschätzt abgeschätzt abzuschätzen | schätzt schätzen
schulden schuldet geschuldet | Schuldner
haften haftet gehaftet | Haftung
kündigen kündigt gekündigt
ankündigen ankündigt angekündigt anzukündigen | kündigt kündigen
löschen löscht gelöscht | Löschung
tauschen tauscht getauscht
vertauschen vertauscht
austauschen austauscht ausgetauscht auszutauschen | tauscht tauschen
sparen spart gespart | Ersparnis
einsparen einspart eingespart einzusparen | spart sparen
fehlen fehlt gefehlt
enden endet geendet
beenden beendet
verenden verendet
gehören gehört
reden redet geredet | Redner
malen malt gemalt | Gemälde
nähen näht genäht | Näherin
pflanzen pflanzt gepflanzt
ernten erntet geerntet
füttern füttert gefüttert
säen sät gesät | Saat
mähen mäht gemäht | Mahd
trocknen trocknet getrocknet | trocken
abtrocknen abtrocknet abgetrocknet abzutrocknen | trocknet trocknen
heizen heizt geheizt | Heizung
lüften lüftet gelüftet | Lüftung
tanzen tanzt getanzt
üben übt geübt | Übung
verüben verübt
ausüben ausübt ausgeübt auszuüben | übt üben
stimmen stimmt gestimmt
bestimmen bestimmt
abstimmen abstimmt abgestimmt abzustimmen | stimmt stimmen
zustimmen zustimmt zugestimmt zuzustimmen | stimmt stimmen
trennen trennt getrennt | Trennung
abtrennen abtrennt abgetrennt abzutrennen | trennt trennen
drehen dreht gedreht
umdrehen umdreht umgedreht umzudrehen | dreht drehen
decken deckt gedeckt
entdecken entdeckt
stärken stärkt gestärkt
verstärken verstärkt
senken senkt gesenkt | Senkung
steigern steigert gesteigert | Steigerung
kleben klebt geklebt
lösen löst gelöst | Lösung
erlösen erlöst
auslösen auslöst ausgelöst auszulösen | löst lösen
schalten schaltet geschaltet
einschalten einschaltet eingeschaltet einzuschalten | schaltet schalten
ausschalten ausschaltet ausgeschaltet auszuschalten | schaltet schalten
abschalten abschaltet abgeschaltet abzuschalten | schaltet schalten
bilden bildet gebildet | Bildung
ausbilden ausbildet ausgebildet auszubilden | bildet bilden
gestalten gestaltet
rauchen raucht geraucht
starten startet gestartet
testen testet getestet
hoffen hofft gehofft | Hoffnung
wünschen wünscht gewünscht
brauchen braucht gebraucht | Bedarf
verbrauchen verbraucht
folgen folgt gefolgt
befolgen befolgt
verfolgen verfolgt
wirken wirkt gewirkt | Wirkung
mitwirken mitwirkt mitgewirkt mitzuwirken | wirkt wirken
wandern wandert gewandert | Wanderung
auswandern auswandert ausgewandert auszuwandern | wandert wandern
einwandern einwandert eingewandert einzuwandern | wandert wandern
stammen stammt gestammt | Abstammung
tauchen taucht getaucht
auftauchen auftaucht aufgetaucht aufzutauchen | taucht tauchen
grenzen grenzt gegrenzt
begrenzen begrenzt
abgrenzen abgrenzt abgegrenzt abzugrenzen | grenzt grenzen
zählen zählt gezählt | Zählung
erzählen erzählt
klären klärt geklärt | Klärung
erklären erklärt
aufklären aufklärt aufgeklärt aufzuklären | klärt klären
sorgen sorgt gesorgt
besorgen besorgt
versorgen versorgt
entsorgen entsorgt
erlauben erlaubt | Erlaubnis
genehmigen genehmigt
beantragen beantragt | Antrag
benötigen benötigt | nötig
zunehmen | Zunahme
eingeben | Eingabe
ankommen | Ankunft
verschließen | Verschluss
aufstehen | Aufstand
gestehen gesteht gestand | Geständnis
ablehnen ablehnt abgelehnt lehnt
einreichen einreicht eingereicht reicht einzureichen
erreichen erreicht
entwickeln entwickelt | Entwicklung
erobern erobert | Eroberung
befreien befreit | Befreiung
verletzen verletzt
zerstören zerstört
ermorden ermordet | Mord
veröffentlichen veröffentlicht | Veröffentlichung
verpflichten verpflichtet | Pflicht
berechtigen berechtigt
verwalten verwaltet
verwenden verwendet
vertreten vertritt vertrat
bestätigen bestätigt
beschädigen beschädigt | Schaden
begraben begräbt begrub | Begräbnis Grab
bestatten bestattet
heiraten heiratet geheiratet | Hochzeit
gebären geboren | Geburt
verhaften verhaftet | Haft
verurteilen verurteilt | Urteil
studieren | Studium Student
produzieren | Produktion
organisieren | Organisation
reduzieren | Reduktion
installieren | Installation
informieren | Information
kommunizieren | Kommunikation
investieren | Investition
definieren | Definition
reparieren | Reparatur
kontrollieren | Kontrolle
diskutieren | Diskussion
konstruieren | Konstruktion
publizieren | Publikation
kritisieren | Kritik
protestieren | Protest
komponieren | Komposition Komponist
operieren | Operation
reagieren | Reaktion
stornieren | Storno
unterrichten unterrichtet
nah | nächste
teuer teure
dunkel dunkle
sauer saure
edel edle
flexibel flexible
variabel variable
kompatibel kompatible
sensibel sensible
übel üble
tot | Tod
jung | Jugend
krank | Krankheit
frei | Freiheit
arm | Armut
reich | Reichtum
heiß | Hitze
rein | Reinheit
schwer | Gewicht
wahr | Wahrheit
Museum Museen
Zentrum Zentren
Thema Themen
Firma Firmen
Konto Konten
Risiko Risiken
Praktikum Praktika Praktiken
Studium Studien
Medium Medien
Kriterium Kriterien
Ministerium Ministerien
Gremium Gremien
Stipendium Stipendien
Gymnasium Gymnasien
Laboratorium Laboratorien
Aquarium Aquarien
Stadion Stadien
Visum Visa
Album Alben
Virus Viren
Villa Villen
Drama Dramen
Globus Globen
Rhythmus Rhythmen
Organismus Organismen
Mechanismus Mechanismen
Lexikon Lexika
Prinzip Prinzipien
Material Materialien
Mineral Mineralien
Fossil Fossilien
Saal Säle
Bus Busse
Foto Fotos
Auto Autos
Büro Büros
Kino Kinos
Video Videos
Radio Radios
Menü Menüs
Hobby Hobbys
Party Partys
Handy Handys
Kamera Kameras
Pizza Pizzas Pizzen
Logo Logos
Café Cafés
Sofa Sofas
Oma Omas
Opa Opas
Kanu Kanus
Zoo Zoos
Komma Kommas
Kaufmann Kaufleute
Fachmann Fachleute
Feuerwehrmann Feuerwehrleute
Seemann Seeleute
Landsmann Landsleute
Herr Herrn
Lehrerin Lehrerinnen
Leiterin Leiterinnen
Schülerin Schülerinnen
Studentin Studentinnen
Ärztin Ärztinnen
Mitarbeiterin Mitarbeiterinnen
Teilnehmerin Teilnehmerinnen
Besucherin Besucherinnen
Bürgerin Bürgerinnen
Freundin Freundinnen
Königin Königinnen
Frankreich | französisch Französin
Polen | polnisch
Griechenland | griechisch Griechen
England | englisch
Großbritannien | britisch Briten
Schottland | schottisch Schotten
Irland | irisch Iren
Spanien | spanisch
Italien | italienisch
Portugal | portugiesisch
Russland | russisch Russen
Deutschland | deutsch
Schweiz | schweizerisch
Niederlande | holländisch
Belgien | belgisch
Dänemark | dänisch Dänen
Schweden | schwedisch
Finnland | finnisch Finnen
Tschechien | tschechisch Tschechen
Slowakei | slowakisch
Ungarn | ungarisch
Rumänien | rumänisch
Bulgarien | bulgarisch
Kroatien | kroatisch Kroaten
Serbien | serbisch Serben
Türkei | türkisch Türken
China | chinesisch
Korea | koreanisch
Indien | indisch Inder
Israel | Israelis
Persien | persisch Perser
Amerika | amerikanisch
Kanada | kanadisch Kanadier
Brasilien | brasilianisch
Mexiko | mexikanisch
Afrika | afrikanisch
Asien | asiatisch
Preußen | preußisch
Bayern | bayerisch bayrisch
Sachsen | sächsisch
Rom | römisch
Woche | wöchentlich
Kirche | kirchlich
Staat | staatlich
Schrift | schriftlich
landet gelandet | landen Landung
parkt geparkt | parken Parkplatz
teilt geteilt | teilen Teilung
mitteilen mitteilt mitgeteilt mitzuteilen
verteilen verteilt
anpassen anpasst angepasst anzupassen
beachten beachtet | Beachtung
einrichten einrichtet eingerichtet einzurichten
errichten errichtet
berichten berichtet
mitmachen mitgemacht mitzumachen
aufmachen aufgemacht
zumachen zugemacht
absagen abgesagt abzusagen
zusagen zugesagt
ausgehen ausgegangen | Ausgang
eingehen eingegangen | Eingang
bekommen bekommt bekam
entkommen entkam
begehen begeht beging begangen
abschaffen abschafft abgeschafft abzuschaffen
anschaffen anschafft angeschafft anzuschaffen
begleiten begleitet
befinden befindet befand
ausfüllen ausfüllt ausgefüllt auszufüllen
aufbewahren aufbewahrt aufzubewahren
hinzufügen hinzufügt hinzugefügt hinzuzufügen
verlängern verlängert
erweitern erweitert
erhöhen erhöht
erfüllen erfüllt
unterstützen unterstützt
ermöglichen ermöglicht
ermitteln ermittelt
benachrichtigen benachrichtigt
beschleunigen beschleunigt
vereinbaren vereinbart
bewilligen bewilligt
verweigern verweigert
verhindern verhindert
vermitteln vermittelt
betreuen betreut
beauftragen beauftragt | Auftrag
beteiligen beteiligt
entfernen entfernt
enttäuschen enttäuscht
erneuern erneuert
ernähren ernährt
erschaffen erschafft erschuf
widmen widmet gewidmet
grillen grillt gegrillt
füllen füllt gefüllt
spülen spült gespült
leeren leert geleert
stören stört gestört
verzichten verzichtet
verursachen verursacht | Ursache
erinnern erinnert
verlieben verliebt
vereinen vereint
vereinigen vereinigt
`;
