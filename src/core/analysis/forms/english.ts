/** English: see {@link file://../word-forms.ts}. */
export const ENGLISH = `
arise arose arisen
awake awoke awoken
bear bore borne
beat beaten
become became
begin began begun
bend bent
bind bound
bite bit bitten
bleed bled | blood
blow blew blown
break broke broken | breach
breed bred
bring brought
build built
burn burnt
buy bought
catch caught
choose chose chosen | choice
cling clung
come came
creep crept
deal dealt
die died dying | death dead
dig dug
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
dwell dwelt
eat ate eaten
fall fell fallen
feed fed | food
feel felt
fight fought
find found
flee fled | flight
fling flung
fly flew flown flies | flight
forbid forbade forbidden
foresee foresaw foreseen
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
get got gotten
give gave given | gift
go went gone
grind ground
grow grew grown | growth
hang hung
hear heard
hide hid hidden
hold held
keep kept
kneel knelt
know knew known | knowledge
lay laid
lead led
lean leant
leap leapt
learn learnt
leave left
lend lent | loan
lie lay lying lain
light lit
lose lost | loss
make made
mean meant
meet met
mistake mistook mistaken
overcome overcame
overtake overtook overtaken
overthrow overthrew overthrown
pay paid | payment
prove proven | proof
rebuild rebuilt
repay repaid
ride rode ridden
ring rang rung
rise rose risen
run ran
say said
see saw seen | sight
seek sought
sell sold | sale
send sent
sew sewn
shake shook shaken
shine shone
shoot shot
show shown
shrink shrank shrunk
sing sang sung | song
sink sank sunk
sit sat
slay slew slain
sleep slept
slide slid
sow sown
speak spoke spoken | speech
speed sped
spell spelt
spend spent
spill spilt
spin spun
spoil spoilt
spring sprang sprung
stand stood
steal stole stolen | theft
stick stuck
sting stung
strike struck stricken
string strung
strive strove striven
swear swore sworn
sweep swept
swell swollen
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
think thought
throw threw thrown
undergo underwent undergone
understand understood
undertake undertook undertaken
undo undid undone
uphold upheld
wake woke woken
wear wore worn
weave wove woven
weep wept
win won | winner
wind wound
withdraw withdrew withdrawn
withstand withstood
write wrote written
child children | childhood
man men
woman women
person people
foot feet
tooth teeth
goose geese
mouse mice
ox oxen
wife wives
knife knives
half halves
shelf shelves
wolf wolves
thief thieves
loaf loaves
calf calves
self selves
phenomenon phenomena
criterion criteria
analysis analyses | crisis crises
basis bases
thesis theses
hypothesis hypotheses
axis axes
datum data
medium media
bacterium bacteria
curriculum curricula
index indices
matrix matrices
vertex vertices
appendix appendices
nucleus nuclei
fungus fungi
radius radii
alumnus alumni
stimulus stimuli
good better best | well
bad worse worst
far further furthest farther farthest
little less least
high | height
deep | depth
long | length lengthen
strong | strength strengthen
wide | width widen
broad | breadth
warm | warmth
hot | heat
poor | poverty
wealthy | wealth
young | youth
true | truth
proud | pride
wise | wisdom
able | ability enable
free | freedom
bored | boredom
marry | marriage wedding
advise | advice
destroy | destruction
explode | explosion
invade | invasion
decide | decision
conclude | conclusion
expand | expansion
extend | extension extent
divide | division
defend | defence defense
respond | response
permit | permission
admit | admission
submit | submission
commit | commission
receive | receipt reception
deceive | deception
describe | description
subscribe | subscription
apply | application
multiply | multiplication
produce | product
succeed | success
proceed | procedure process
fail | failure
depart | departure
press | pressure
sign | signature
complain | complaint
restrain | restraint
constrain | constraint
inquire | inquiry enquire enquiry
discover | discovery
recover | recovery
deliver | delivery
injure | injury
weigh | weight
believe | belief
relieve | relief
live alive | life
serve | service servant
pursue | pursuit
move | motion
visible | vision
hate | hatred
solve | solution
revolve | revolution
evolve | evolution
absorb | absorption
acquire | acquisition
behave | behaviour behavior
perceive | perception
conceive | concept conception
consume | consumption
assume | assumption
resume | resumption
redeem | redemption
exempt | exemption
maintain | maintenance
retain | retention
detain | detention
contain | content
explain | explanation
proclaim | proclamation
pronounce | pronunciation
occur | occurrence
abolish | abolition
France | French
Spain | Spanish Spaniard
Britain | British Briton
England | English
Scotland | Scottish Scots
Wales | Welsh
Ireland | Irish
Greece | Greek
Denmark | Danish Dane
Sweden | Swedish Swede
Finland | Finnish Finn
Poland | Polish Pole
Turkey | Turkish Turk
Switzerland | Swiss
Netherlands | Dutch
Germany | German
Norway | Norwegian
Portugal | Portuguese
China | Chinese
Iraq | Iraqi
Thailand | Thai
Philippines | Filipino
Peru | Peruvian
Congo | Congolese
`;
