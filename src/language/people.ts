import { ROLE_NOUNS } from './roles.ts';

/** Plurals for the people of a body who, owned by it, speak for it: "its engineers concluded", "the firm's lawyers". */
export const PEOPLE_OF_A_BODY: ReadonlySet<string> = new Set(
  `accountants advisers advisors analysts attorneys auditors bosses chiefs counsel directors economists engineers
  executives experts governors inspectors investigators lawyers leaders managers members officers officials
  owners planners regulators representatives researchers scientists solicitors spokespeople staff surveyors
  trustees technicians`.split(/\s+/),
);

/** Nouns in the singular for a part of a body that speaks for it: "its press office", "the firm's lawyer". */
export const VOICES_OF_A_BODY =
  /\b(?:(?:press|media|communications|public affairs|information) (?:office|team|desk|unit)|lawyer|solicitor|attorney|representative)$/iu;

/** Past tenses of what people do and bodies do not. */
export const HUMAN_DEEDS: ReadonlySet<string> = new Set(
  `apologised apologized bowed cried died dined embraced emigrated fled frowned graduated joked
  kissed knelt laughed lived married met mused nodded pleaded quipped recalled recalls resigned retired sang shrugged
  sighed slept smiled starred studied swam taught testified thinks thought walked wed wept wrote`.split(
    /\s+/,
  ),
);

/** What is done to people alone, as it stands after "was". */
export const HUMAN_FATES: ReadonlySet<string> = new Set(
  `acquitted arrested assassinated baptised baptized beheaded born buried christened cremated crowned decapitated deposed
  educated executed exiled guillotined hanged hospitalised hospitalized imprisoned jailed kidnapped killed knighted
  martyred murdered orphaned ordained promoted shot strangled tortured wounded`.split(/\s+/),
);

/** What is said to be somebody’s, with a possessive, and hardly a firm’s or a country’s. */
export const OWNED_BY_PEOPLE: ReadonlySet<string> = new Set(
  `assassination autobiography biography birth birthday boyfriend brother burial childhood coronation corpse cousin
  daughter death diary eldest father fiancé fiancée funeral girlfriend grandfather grandmother grave half-brother
  handwriting husband infancy kingship lifetime memoirs mother nephew niece novel novels parents poems poetry portrait
  reign second-in-command sister skull solo son soul teammates throne tomb uncle widow wife writings`.split(
    /\s+/,
  ),
);

/** Nouns that people are called by right before their name, besides posts: "the historian Livy", "actress Ann Smith". */
const CALLINGS: ReadonlySet<string> = new Set(
  `actor actress adventurer anthropologist archaeologist archer architect artist astronaut astronomer author banker
  bassist batsman biographer biologist blogger botanist bowler boxer brother businessman businessperson
  businesswoman caliph carpenter cartoonist catcher cellist champion chef chemist choreographer colleague comedian
  composer conductor cosmonaut cousin cricketer critic cyclist dancer daughter designer diplomat dissident dramatist
  drummer duke ecologist economist emperor empress entrepreneur epidemiologist essayist explorer farmer father
  filmmaker footballer forward friend fugitive gardener general geologist goalkeeper golfer guerrilla guitarist
  gunman husband imam infielder inventor jockey journalist keyboardist khan king lawmaker legislator linebacker
  linguist lyricist magnate marathoner mathematician mechanic merchant meteorologist midfielder missionary mobster
  model mogul monk mother musician naturalist neighbor neighbour nephew newscaster niece novelist nun nurse
  outfielder painter paleontologist pathologist pharmacist philosopher photographer physicist pianist pitcher
  playwright poet politician preacher priest prince princess printmaker prophet psychiatrist psychologist
  quarterback queen rabbi rapper runner sailor saint scholar screenwriter sculptor shopkeeper shortstop singer
  sister sociologist soldier songwriter soprano sprinter statesman striker student sultan swimmer teammate tenor
  terrorist theologian toxicologist tsar tycoon uncle vet veterinarian violinist violist virologist vocalist warlord
  wife winger wrestler writer zoologist`.split(/\s+/),
);

/** Whether a noun before a name says that somebody is named: a post or what people do. */
export const isCalling = (lower: string): boolean => CALLINGS.has(lower) || ROLE_NOUNS.has(lower);

/** Nouns in the singular for what somebody is to others, by age, kin, or the part they have in an affair: no posts, no trades. */
export const KINDS_OF_PEOPLE: ReadonlySet<string> = new Set(
  `accused activist adult agent aide ally applicant assistant aunt author baby beneficiary boy boyfriend brother buyer
  bystander caller campaigner candidate caretaker carer child claimant clerk client colleague collector commuter
  complainant constituent contractor cook cousin critic customer dad daughter dealer defendant donor employee employer
  expert father fan fiancé fiancée fiance fiancee first-grader fisherman friend gentleman girl girlfriend granddaughter
  grandfather grandmother grandson guest guide host hostess husband informant insider juror kid lad lady landlady landlord
  lobbyist local lodger man mother motorist mourner mum neighbor neighbour nephew niece occupant official onlooker
  operator opponent organiser organizer parent participant passenger passer-by pastor patient pensioner person plaintiff
  player police policeman policewoman protester pupil reader rescuer resident rival roommate sailor seller shopper
  sibling sister son source spectator speaker spouse staffer stallholder stepfather stepmother stranger student
  suspect tenant teenager toddler tourist trader uncle user veteran viewer victim villager visitor volunteer voter
  widow widower wife winner witness woman worker youngster youth`.split(/\s+/),
);
