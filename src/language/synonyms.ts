/**
 * Words that news and law use for one another, base forms, a row for each meaning. Used to find a thing said in
 * other words, never to say that two texts mean the same: a row is wide on purpose, so that a search that finds
 * nothing means something. A word may stand in several rows.
 */
const ROWS = `
close shut seal closure shutdown
open reopen opening
job post position role vacancy worker employee staff
cut axe lose go shed scrap eliminate abolish remove loss redundancy redundant layoff close cost affect
scheme project programme program works work repair development undertaking refurbishment upgrade job
choose appoint pick select name nominate elect designate appointment election
finish complete end conclude completion close finalise finalize wrap
cleanup remediation corrective decontamination
begin start commence launch open opening commencement
keep retain remain stay maintain preserve hold continue
pay contribute fund finance foot meet cost contribution payment funding
cost price worth value budget bill estimate spend expense put
repair fix mend restore strengthen works work refurbish maintenance renovation rebuild reline
order direct instruct require command tell mandate oblige direction instruction requirement
ask request invite urge call seek
must shall have need require duty obligation
allow permit let authorise authorize may permission enable
ban bar prohibit forbid outlaw block prohibition restriction
limit restrict cap restriction maximum ceiling threshold
except exempt exclude exception exemption spare apart omit exclusion
include cover contain inclusion apply extend
apply extend cover affect concern
say state declare announce set describe read provide
give provide supply offer grant deliver
help assist support aid assistance
lead direct head run chair leadership
control charge command authority responsibility management
manage run operate administer look handle oversee supervise management supervision
responsible charge accountable responsibility
join unite merge combine union merger unify amalgamate
takeover acquire absorb swallow acquisition take buy
equal equally partner parity same alike
student pupil learner undergraduate
teacher lecturer professor academic faculty staff
school college university academy institution campus
council authority borough county city
compensate compensation reimburse refund repay repayment recompense damages redress pay
increase rise raise grow up growth hike
reduce cut lower decrease fall drop decline reduction down
freeze frozen peg unchanged
fee tuition charge fare levy price
money fund cash sum grant pound dollar
review inspect examine assess audit check inspection examination evaluation assessment consider
investigate inquiry enquiry investigation probe examine
report publish issue release publication
find discover detect identify spot uncover finding notice conclude
fail failure failing breach default neglect
break breach violate infringe violation contravene
approve agree consent accept approval backing endorse back assent
reject refuse decline turn dismiss refusal
oppose object against opposition dissent
vote ballot poll
meet meeting gather assemble session sit
move relocate transfer relocation shift
buy purchase acquire
sell sale dispose
build construct erect construction
demolish raze dismantle demolition pull knock tear
vehicle car lorry truck van traffic bus motorist driver
bus service transport coach
boat ship vessel craft ferry
plane aircraft flight airline
lorry truck vehicle van
shop store retailer trader business outlet
trader shopkeeper retailer business
dog animal pet
ambulance emergency rescue fire police blue
weight tonne heavy load
pedestrian walker foot footway footpath pavement walk
train railway rail
child young youth pupil minor
patient sick
doctor physician clinician medic gp consultant
hospital ward clinic infirmary trust
drug medicine medication treatment
baby birth maternity newborn midwife labour obstetric
die death dead fatal deceased kill
injure hurt injury wound harm
ill sick illness disease
danger risk hazard threat unsafe dangerous
safe safety harmless
warn warning alert caution
recall withdraw withdrawal remove return
remove lift free end clear
complaint report grievance
receive reach get hear arrive
wage salary pay earnings
strike walkout stoppage picket
worker workman employee staff labour labor labourer workforce
intruder hacker attacker unauthorised unauthorized
dig excavate extract quarry mine extraction excavation mining
customer consumer buyer user client purchaser
product item goods article unit device
sell supply distribute market
maker manufacturer producer company firm business
company firm business corporation operator
factory plant works site
fine penalty sanction fee
resign quit leave depart resignation step stand
sack dismiss fire dismissal
hire employ recruit engage
employ employee work worker workforce staff
passenger traveller traveler commuter
fire blaze inferno
fight tackle battle combat
full capacity
strip dock deduct deprive deduction docking
stand standee standing
sum amount payment
replace successor succeed substitute replacement supersede change swap exchange
delay postpone defer late adjourn suspend
suspend halt stop pause suspension cease stop
cancel scrap abandon drop withdraw revoke annul rescind void
renew extend renewal extension prolong
deadline date time limit
year annual annually twelvemonth yearly
month monthly
quarter quarterly
week weekly
weekend saturday sunday friday
day daily
first initial opening inaugural
last final closing
member seat place nominee
board council committee panel body governor trustee
trustee governor director board
chair chairman chairwoman chairperson head president
chief head director executive
leader head chief
boss manager head chief director
decide decision determine resolve ruling rule judgment
plan programme program scheme project proposal strategy
agreement deal accord pact contract memorandum memo understanding settlement
letter document paper
law act statute legislation regulation rule
term condition clause provision
sign signature
finding conclusion
improve improvement better enhance
worsen deteriorate decline
house home dwelling housing property flat
resident tenant occupier householder neighbour
land site ground plot
water river stream supply
leak spill discharge escape release
pollute pollution contaminate contamination
inform notify tell notice advise notification
write letter correspond written
inspector inspectorate regulator
comply obey follow compliance observe abide
cooperate co-operate cooperation co-operation collaborate work
access entry enter admission
provide supply furnish make
train training teach coach coaching mentor
independent autonomous separate own independence separately
layoff redundancy dismissal job
compulsory forced obligatory mandatory against will force compel
voluntary voluntarily volunteer willing
half fifty
fifth twenty
tenth ten
quarter twenty-five
share portion part percentage proportion percent contribution
equal same identical
big large great
small little minor
many numerous several
need require necessary
want wish hope desire
believe think feel consider view
show reveal demonstrate display indicate
happen occur take place
hold host stage conduct
carry conduct perform undertake do execute implement deliver
use usage operate operation utilise
live reside dwell
visit attend call
talk speak discuss discussion consult consultation negotiate
rebuild reconstruct reconstruction
service run running operation operate
sign register recruit enrol enroll registration signing
install fit mount installation
clean cleanup clear remediation corrective remedy decontaminate
rewrite amend revise redraft change amendment
connect hook link connection attach
license licence authorise authorize approve licensing
refund repay reimburse return
evacuate leave move relocate evacuation
ban bar prohibit forbid exclude outlaw
inflate overstate exaggerate
pick choose select appoint
maintain maintenance upkeep repair service
supply deliver provide delivery
quit leave resign depart
stay remain keep
hand give pass transfer
use apply deploy
own possess hold ownership owner
damage harm wreck destroy
steal theft take stolen
hack breach intrude intruder intrusion attack hacker
data record information file
employee worker staff member
pollute foul contaminate
finding conclusion conclude find
strike hit collide collision crash ram smash run plough impact
accident incident mishap collision crash casualty grounding contact occasion
ship boat vessel freighter coaster tanker trawler liner barge
work crew site
bribe kickback backhander payment gift inducement sweetener
repay repayment refund reimburse restore payback
lift withdraw remove drop end relax ease revoke repeal waive
award let grant place
bid tender quote quotation offer competition
sell dispose offload part sale disposal
buy acquire purchase snap
sack dismiss fire axe remove oust let go
chair lead head preside run
monitor watch oversee check supervise mind scrutinise scrutinize police
supervisor overseer monitor invigilator
sole exclusive single
begin start open launch commence initiate
adviser advisor consultant mentor counsellor
accuse allege charge blame
arrest detain hold custody
jail imprison prison sentence
sue claim action lawsuit suit litigation proceedings
appeal challenge contest
evidence proof sign trace indication
hide conceal withhold cover suppress
destroy shred delete wipe erase
forge falsify fake doctor tamper alter
mislead deceive misrepresent lie
missing absent lost gone vanished
empty vacant unoccupied
crack split fracture rupture burst break
collapse fall cave subside give
flood inundate overflow deluge
explode explosion blast blow
infect infection outbreak contract sicken
vaccinate inoculate immunise immunize jab vaccination vaccine
expel exclude suspend expulsion exclusion suspension
enrol enroll admit intake admission enrolment enrollment
graduate qualify degree qualification
rent lease let hire rental
evict eject eviction
borrow loan lend debt mortgage
lend loan advance
owe owing debt arrears outstanding
donate give donation gift bequest bequeath endow
profit surplus gain
loss deficit shortfall
raise collect fundraise
export ship
import bring
grow cultivate farm plant
harvest crop yield pick
slaughter cull kill destroy
graze pasture
fell cut chop
plant sow
fish catch trawl net
shoot hunt cull
dredge dredging deepen
divert reroute diversion detour
widen broaden enlarge expand
narrow shrink
shorten curtail
lengthen extend prolong
double twice
treble triple thrice
outage blackout failure cut
electricity power energy
gas fuel
sewage effluent waste wastewater slurry
rubbish refuse waste trash garbage litter
asbestos contaminant toxin
noise din racket sound
smell odour odor stench
footage video film recording tape
photo photograph picture image
email e-mail message letter
phone telephone call ring
website site page online
password login credential
unveil reveal announce present
premiere debut opening
rehearse rehearsal
perform performance play show
play show production drama
audience spectator crowd house
ticket admission seat
match game fixture tie
win victory beat defeat
lose loss defeat
draw tie
coach manager trainer
pilot captain skipper
crew staff sailor
cook chef
butcher slaughterman
baker bakery
farmer grower smallholder
miner pitman collier
soldier troop serviceman
lawyer solicitor attorney barrister counsel
accountant auditor bookkeeper
surveyor engineer
scientist researcher academic
campaigner protester protestor activist demonstrator objector
protest demonstration demo rally march
petition signature
councillor member alderman
bishop diocese church
congregation parishioner worshipper
grave burial cemetery churchyard bury
statue monument memorial sculpture
painting picture artwork canvas
museum gallery
archive library collection
`;

/** A word's rows, by number: two words that share one can stand for each other. */
export const SYNONYM_ROWS: ReadonlyMap<string, readonly number[]> = (() => {
  const map = new Map<string, number[]>();
  for (const [row, line] of ROWS.trim().split('\n').entries()) {
    for (const word of new Set(line.trim().split(/\s+/))) map.set(word, [...(map.get(word) ?? []), row]);
  }
  return map;
})();
