/** French: see {@link file://../word-forms.ts}. */
export const FRENCH = `
abattre abat abattu abattit
absoudre absout absous
accourir accourt accourut
accroître accroît accru accrut | accroissement
acquérir acquiert acquis acquit | acquisition
acheter | achat
admettre admet admis admit | admission
agir agit | action acte
apercevoir aperçoit aperçut aperçu
apparaître apparaît apparut apparu apparaissent | apparition
appartenir appartient appartint appartiennent
apprendre apprend apprennent apprit appris | apprentissage
asseoir assied assit assis
astreindre astreint
atteindre atteint atteignent
attendre attend attendu | attente
battre bat battu battit | bataille
boire boit boivent bu buvait | boisson
brûler | brûlure
combattre combat combattu combattit
comparaître comparaît comparut
comprendre comprend comprennent comprit | compréhension
compromettre compromet compromis
conclure conclut conclu | conclusion
concevoir conçoit conçut conçu | conception
concourir concourt
conduire conduit conduisit | conducteur
confondre confond confondu | confusion
connaître connaît connut connu connaissent
conquérir conquiert conquit | conquête
construire construit construisit | construction
contenir contient contint contenu contiennent
contraindre contraint contraignit
contredire contredit | contradiction
convaincre convainc convaincu convainquit | conviction
convenir convient convint convenu
corrompre corrompt corrompu | corruption
coudre coud cousu cousit | couture
courir courut couru | course coureur
couvrir couvert | couverture
craindre craint craignit
créer | création
croire croit crut cru croient croyait | croyance
croître croît croissent | croissance
cueillir | cueillette
cuire cuit cuisit | cuisson cuisine
décevoir déçoit déçut déçu | déception
découdre découd décousu
découvrir découvert
décrire décrit décrivit | description
décroître décroît décrut
déduire déduit déduisit | déduction
défaire défait
défendre défend défendu | défense
dépendre dépend dépendu
descendre descend descendu | descente
détenir détient détint détenu | détention détenteur
détruire détruit détruisit | destruction
détendre détend détendu | détente
devenir devient devint devenu deviennent
devoir devra devait dût
dire dit disent
disparaître disparaît disparut disparu disparaissent | disparition
dissoudre dissout dissous | dissolution
distraire distrait | distraction
dormir dort | sommeil dortoir
écrire écrit écrivit | écriture écrivain
élire élit élu élut élisent | élection électeur électoral
émettre émet émis émit | émission
encourir encourt encouru
endormir endort
enfreindre enfreint enfreignit | infraction
entendre entend entendu
entreprendre entreprend entreprit | entreprise
entretenir entretient entretenu entretint | entretien
envoyer enverra
éteindre éteint éteignit | extinction
étendre étend étendu | extension
étudier étudie
exclure exclut exclu | exclusion
extraire extrait extrayait | extraction
faillir | faillite
fait font fit firent fera faisait feront
falloir faudra fallait fallu fallut
feindre feint
fendre fend fendu
fondre fondu | fonte fusion
fonder | fondation
frire frit
fuir fuit fui fuient
haïr hait haï | haine
inclure inclut inclus
induire induit induisit
inscrire inscrit inscrivit | inscription
interdire interdit interdisent | interdiction
interrompre interrompt interrompu interrompit | interruption
intervenir intervient intervint intervenu interviennent | intervention
introduire introduit introduisit | introduction
joindre joint joignit | jonction
lire lit lisent lut lu | lecture lecteur
luire luit
maintenir maintient maintint maintenu maintiennent
maudire maudit
mentir | mensonge
mettre met mis mit mirent
mordre mord mordu | morsure
moudre moud moulu
mourir meurt meurent mourut moururent mort | décès
naître naît naissent naquit | naissance
nuire nuisent | nuisance
obtenir obtient obtint obtenu obtiennent | obtention
offrir offre offert offrit | offrande
omettre omet omis omit | omission
ouvrir ouvert | ouverture
paraître paraît parut paru paraissent
parcourir parcourt parcouru parcourut
parvenir parvient parvint parvenu
payer paye paient
peindre peint peignit | peinture peintre
pendre pend pendu
percevoir perçoit perçut perçu perçoivent | perception
perdre perd perdu | perte
permettre permet permis | permission
plaindre plaint plaignit
plaire plaît plut plu
pleuvoir pleut pleuvait | pluie
pondre pond pondu | ponte
posséder | possession
poursuivre poursuit poursuivit
pourvoir pourvoit pourvu
prendre prend prennent pris prit prirent
prescrire prescrit prescrivit | prescription
prétendre prétend prétendu
prévenir prévient prévint prévenu | prévention
prévoir prévoit prévu prévit | prévision
produire produit produisit | production
promettre promet promis | promesse
promouvoir promeut promu promut | promotion
proscrire proscrit
protéger | protection
publier publie
recevoir reçoit reçut reçu reçoivent recevait recevra | réception
reconnaître reconnaît reconnut reconnu reconnaissent
recourir recourt recouru
recouvrir recouvert
réduire réduit réduisit | réduction
rejoindre rejoint rejoignit
remettre remet remis remise
rendre rend rendu
répandre répand répandu
repeindre repeint repeignit
répondre répond répondu | réponse
reprendre reprend reprit reprennent reprise
reproduire reproduit reproduisit
requérir requiert requis
résoudre résout résolu résolut résolvent
ressentir ressent
restreindre restreint restreignit | restriction
retenir retient retint retenu retiennent
revenir revient revint revenu reviennent | retour
revoir revoit revit revu
rire rit riait
rompre rompt rompu rompit | rupture
satisfaire satisfait | satisfaction
savoir sait savent sut su saura savait sache
séduire séduit séduisit
servir sert | service
souffrir souffert | souffrance
soumettre soumet soumis | soumission
souscrire souscrit | souscription
soustraire soustrait
soutenir soutient soutint soutenu soutiennent
souvenir souvient souvint souvenu
suffire suffit suffisent
suivre suit suivit
surprendre surprend surprit | surprise
survivre survit survécut survécu
suspendre suspend suspendu | suspension
taire tait tut
teindre teint | teinture
tendre tend tendu | tension
tenir tient tiennent tint tenu tiendra
tondre tond tondu | tonte
tordre tord tordu
traduire traduit traduisit | traduction
transmettre transmet transmis | transmission
vaincre vainc vaincu vainquit | victoire
valoir vaut valent valut valu vaudra | valeur
vendre vend vendu | vente
venir vient viennent vint vinrent venu viendra
vêtir vêtu
vivre vit vivent vécut vécu vécurent | vie
voir voit voient vu vus verra voyait | vision
vouloir veut veulent voulut voulu voudra | volonté
modifier modifie
vérifier vérifie
signifier signifie
justifier justifie
identifier identifie
certifier certifie
copier copie
marier marie | mariage noces
oublier oublie
lier | lien liaison
prier | prière
confier confie
bénéficier bénéficie
apprécier apprécie
remercier remercie
nettoyer | nettoyage
essayer essaye
user usé usage | usure
utiliser | usage
choisir | choix
accéder | accès
œil yeux | oculaire
ciel cieux | céleste
aïeul aïeux
travail travaux travailler
bail baux | bailleur
vitrail vitraux
corail coraux
émail émaux
bétail bestiaux
mal maux
gentilhomme gentilshommes
nouveau nouvel | nouveauté
vieux vieil | vieillesse
beau bel | beauté
fou folle | folie
mou molle
blanc blanche | blancheur
franc franche | franchise
frais fraîche | fraîcheur
sec sèche | sécheresse
long longue | longueur
bref brève
public publique
grec grecque
turc turque
doux douce | douceur
roux rousse
faux fausse | falsifier
gros grosse | grossesse
gras grasse | graisse
bas basse | baisse
épais épaisse | épaisseur
las lasse
favori favorite
gentil gentille
neuf neuve
veuf veuve
vif vive
directeur directrice | direction
acteur actrice
instituteur institutrice
inspecteur inspectrice
traducteur traductrice
auteur autrice
électeur électrice
lecteur lectrice
fondateur fondatrice
empereur impératrice | empire
vendeur vendeuse
serveur serveuse
danseur danseuse | danse
chanteur chanteuse
travailleur travailleuse
joueur joueuse | jeu jouer
nageur nageuse
boulanger boulangère
étranger étrangère
léger légère
entier entière
mauvais pire
bon meilleur mieux
haut | hauteur
large | largeur élargir
profond | profondeur
grand | grandeur agrandir
petit moindre
fort | force
faible | affaiblir
chaud | chaleur chauffer
froid | refroidir
jeune | jeunesse
pauvre | pauvreté
riche | richesse
libre | liberté libérer
vrai | vérité
juste | justice
clair | clarté éclairer
lourd | alourdir
noir | noircir
vert | verdure
dent | dentaire
main | manuel
pied | pédestre
roi | royal royaume reine
loi | légal
mer | maritime marin
terre | terrestre
ville | urbain
mois | mensuel
an | annuel année
jour | quotidien journalier
nuit | nocturne
semaine | hebdomadaire
père | paternel
mère | maternel
frère | fraternel
homme | humain
femme | féminin
enfant | enfance
cheval | équestre
eau | aquatique
lait | laitier
église | ecclésiastique
évêque | épiscopal
guerre | guerrier
peuple | populaire population
mort | mortel mortalité décès
voler | voleur
jouer | jeu
chanter | chanson
entrer | entrée
gagner gain
gérer | gestion
peser | poids
nager | natation
louer | location loyer locataire
signer | signature
fermer | fermeture
blesser | blessure
semer | semailles
envahir | invasion
décider | décision
céder | cession
décéder | décès
succéder | succession
nommer | nomination
noyer | noyade
Espagne | espagnol
Allemagne | allemand
Angleterre | anglais
Suède | suédois
Danemark | danois
Norvège | norvégien
Pologne | polonais
Hongrie | hongrois
Suisse | helvétique
Belgique | belge
Autriche | autrichien
Italie | italien
Chine | chinois
Inde | indien
Maroc | marocain
Algérie | algérien
Tunisie | tunisien
Égypte | égyptien
Canada | canadien
Québec | québécois
Brésil | brésilien
Mexique | mexicain
Iran | iranien
Irak | irakien
Israël | israélien
Syrie | syrien
Bretagne | breton
Rome | romain
Paris | parisien
abstenir abstient abstint
advenir advient advint
débattre débat débattu
déplaire déplaît
dépeindre dépeint
élargir large
équivaloir équivaut
exposer | exposition
parfaire parfait
prédire prédit | prédiction
reconstruire reconstruit reconstruisit
reconduire reconduit | reconduction
redevenir redevient redevint
refaire refait | réfection
relire relit relu
renvoyer renverra
réélire réélit réélu
réapparaître réapparaît réapparu
revivre revit
revêtir revêtu
secourir secourt secouru
seoir sied
sourire sourit
subvenir subvient
surseoir sursis
survenir survient survint survenu
transparaître transparaît
`;
