/**
 * Regular verbs common in news, law and official writing, in the base form: enough to see where one clause
 * ends and the next begins. `NOUN_LIKE` ones are at least as often nouns and need more around them.
 */
export const COMMON_VERBS: readonly string[] = `
abandon absorb accept accompany achieve acknowledge acquire acquit act add address adjourn admit adopt advance
advertise advise affect afford agree allege allow amend announce apologise apologize appear apply appoint appreciate
approve argue arrange arrest arrive assemble assess assist assume assure attach attain attempt attend attract
authorise authorize avoid award ban bar base believe belong berth block board borrow brand breach brief call cancel
cap captain capture care carry cause cease celebrate certify chair challenge change charge charter check choose cite
claim clarify classify clear close co-chair co-operate co-own coach collapse collect combine commend comment
commission commit compare compel compensate complain complete comply compromise concede conclude condemn conduct
confirm connect consent consider consist constitute construct consult consume contact contain continue contribute
convene convert convict convince cooperate coordinate correct count cover crash create criticise criticize cross curb
cure damage debate decide declare decline decrease defeat defend defer delay delete deliver demand demolish demote
deny depart depend deploy describe deserve design detail detain detect determine develop devise diagnose die differ
direct disagree disappear disappoint discharge disclose discontinue discover discuss dismiss display dispute
disqualify disrupt dissolve distribute divide dock donate double doubt downgrade draft draw drop drown earn ease elect
eliminate emerge employ empty enable encourage end endorse enforce engage enhance enjoy enrol enroll ensure enter
equip establish estimate evacuate evaluate evict examine exceed exclude excuse exempt exercise exist exonerate expand
expect expel experience expire explain explode explore expose express extend face facilitate fail favor favour fear
feature fell file fill finance finish fire fix flood focus follow force form found freeze fulfil fulfill function fund
gain gather generate govern grant greet guarantee guide halt halve hand handle happen harm head help hire honor honour
hope hospitalise hospitalize host house identify ignore imagine impact implement imply import impose improve include
incorporate increase indicate induce infect inform inherit initiate injure inquire insist inspect install instruct
insure intend interview introduce invent invest investigate invite involve issue join judge jump justify kick kidnap
kill knock lack land last launch lease lift limit link list listen live load lobby locate lock look lower maintain
manage mandate march mark market match measure mention mentor merge miss misuse mobilise mobilize modify monitor moor
motivate move murder name nationalise nationalize need neglect negotiate nominate note notice notify object oblige
observe obtain occupy occur offer open operate oppose opt order organise organize oust outline outnumber outsource
oversee own participate pass pause perform permit persuade phase place plan play plead please pledge point poison post
postpone praise predict prefer prepare prescribe present press pressure prevail prevent print privatise privatize
proceed process procure produce prohibit promise promote prompt propose prosecute protect protest provide publish pull
punish purchase pursue push qualify question race raise rank rate ratify reach react realise realize reassure recall
receive recognise recognize recommend reconsider record recover recruit rectify redeem reduce refer reference reflect
refund refurbish refuse refute regain regard register regret regulate reinstate reject relate relax release relegate
relieve relocate rely remain remark remember remind remove rename renew renovate rent reopen repair repay repeal
repeat replace reply report represent request require rescind rescue resign resist resolve respond rest restart
restore restrict result resume retain retire retreat return reveal reverse review revise revoke reward roll rule sack
safeguard sail satisfy save schedule score scrap screen seal search second-guess secure seem seize select separate
serve settle share shelve shift shorten sign signal simplify situate slash slow solve sound source span spark specify
sponsor spot staff stage start state stay step stop store strengthen stress strip study submit subsidise subsidize
substitute succeed suffer suggest suit summon supersede supervise supply support suppose surprise surrender survey
survive suspect suspend swallow switch tackle talk tamper target tax terminate test testify thank threaten tighten tip
top total touch tour trace trade train transfer transform transmit travel treat trial trigger trust try turn uncover
unite unveil update upgrade urge use vaccinate value vary verify veto view violate visit volunteer vote wait walk want
warn wash waste watch weigh welcome widen wish witness work worry wreck yield
`
  .trim()
  .split(/\s+/);

/** Forms in which these words are nouns at least as often as verbs: "the report", "a review of the cost". */
export const NOUN_LIKE: ReadonlySet<string> = new Set(
  `access act address advance affect aim answer appeal approach arrest attack attempt award balance ban bar base bid
  bill block board book breach break brief budget burn call campaign cap care case cause centre chair challenge change
  charge check claim class clear close coach comment commission compromise contact control cost count course cover crash
  credit cross cure cut damage date deal debate decline decrease defeat delay demand deposit design detail document
  doubt draft draw drink drive drop effect email e-mail end escape estimate exercise experience experiment export face fall farm
  favour favor fear feature feel field fight figure file fill film finance find fine finish fire firm fit fix flight
  flood focus force form freeze fuel function fund gain grant ground group grow guarantee guard guide halt hand harm
  head heat help hit hold home honour honor hope host house hurt impact import increase influence inquire interest
  interview invite issue jail join joint judge jump kick kill lack land last launch lead lease leave level licence lie
  lift light limit line link list load lobby lock look loss machine man manage march mark market master match matter
  measure meet mention merit mind mine minister minute miss model monitor move murder name need note notice number
  object offer open opening operate order organ own pace pack page paint pair park part pass pause pay permit phase
  picture place plan plant play plea pledge point police port position post power practice practise praise present press
  pressure price print process produce profile profit program programme progress project promise prompt protest pull
  purchase push question race raise range rank rate reach read recall record recruit reference refund refuse regard
  register regret release remark rent repair reply report request rescue research reserve rest result return review
  reward ring rise risk roll root round rule run safeguard sale save saving say schedule school score screen seal search
  seat second secret sell sense sentence separate service set shape share shift ship shock shop shot show shut side sign
  signal sister site size slide slip source space span spot spread staff stage stand star start state station stay step
  stick stop store strain stress stretch strike stroke structure struggle study style subject substitute suit supply
  support surprise survey suspect switch table talk target task tax test thanks tie time tip title top total touch tour
  tower trace track trade train transfer transport travel treat trial trigger trip trouble trust try turn type update
  upgrade use value venture view visit voice volunteer vote wait walk want war warrant wash waste watch water wave weather
  welcome while will wind winter wish witness wonder word work works worry wound wreck yield`.split(/\s+/),
);
