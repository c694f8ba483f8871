/**
 * Nouns that make a capitalised name the name of a body when they end it ("Kent County Council") or head it
 * ("Department for Transport"), lower case, singular.
 */
export const BODY_NOUNS: ReadonlySet<string> = new Set(
  `academy administration agency airline airlines airways alliance army assembly associates association
  authorities authority bank board brewery brigade broadcaster brothers bros bureau cabinet campaign centre
  center chamber charity charities church club coalition college commission committee commonwealth company
  companies confederation conference congress consortium constabulary cooperative co-operative corporation
  corp council councils court department dept diocese directorate division enterprises exchange executive
  executives faculty federation fellows firm force forces forum foundation fund government group guild
  holdings hospital hospice house inc incorporated industries infirmary inquiry inspectorate institute
  institution investments joint-venture laboratories laboratory labs league legion library limited llc llp lp
  ltd magazine ministry mission motors museum navy network newspaper newspapers office ombudsman orchestra
  organisation organization panel parliament partners partnership party petroleum plc police polytechnic post
  practice press productions project publications publishing railway railways records regiment registry
  registrar regulator school schools secretariat senate seminary service services society squad squadron staff
  studios surgery syndicate systems taskforce team technologies telecom times treasury tribune tribunal trust
  trustees union unit university utilities ventures watchdog workers works workshop`.split(/\s+/),
);

/** Body nouns that are body names only with more before them than a common adjective. */
export const WEAK_BODY_NOUNS: ReadonlySet<string> = new Set(
  `house works post times records project practice library court centre center conference staff school services
  service exchange inquiry executive division church team commonwealth mission workshop unit hospital museum
  panel press group`.split(/\s+/),
);

/** Heads that take "for", "of", "on" and more of the name after them: "Office for National Statistics". */
export const BODY_HEADS: ReadonlySet<string> = new Set(
  `academy administration agency alliance army assembly association authority bank board bureau campaign centre
  center chamber church college commission committee confederation congress council court department
  directorate faculty federation foundation fund governors guild house inspectorate institute institution league
  library master masters ministry movement museum office organisation organization parliament party regents
  republic royal school secretariat senate society trades trust trustees tribunal union university workers
  friends fellows governing body citizens people national network`.split(/\s+/),
);

/** Short forms of body names, upper case, to the words that they stand for, lower case. */
export const BODY_ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    CC: 'county council',
    BC: 'borough council',
    LBC: 'london borough council',
    MBC: 'metropolitan borough council',
    RBC: 'royal borough council',
    DC: 'district council',
    TC: 'town council',
    PC: 'parish council',
    UA: 'unitary authority',
    PD: 'police department',
    FC: 'football club',
    RFC: 'rugby football club',
  }),
);

/**
 * Words that say what kind of body a council is, and may be left out of its name: "Dorset Borough Council" is
 * "Dorset Council". Two names that both have one must have the same.
 */
export const TIER_WORDS: ReadonlySet<string> = new Set(
  'county borough district city town parish metropolitan london royal unitary community regional'.split(' '),
);

/** Which nouns can take up which body: "the authority" can be a council, "the force" a constabulary. */
export const BODY_FAMILIES: readonly (readonly string[])[] = [
  ['council', 'authority', 'county', 'borough', 'city', 'town hall', 'district'],
  ['agency', 'authority', 'organisation', 'organization', 'body', 'regulator'],
  ['department', 'ministry', 'office', 'department'],
  ['university', 'college', 'school', 'institution', 'academy'],
  ['trust', 'hospital', 'hospitals', 'foundation', 'charity'],
  ['commission', 'regulator', 'watchdog', 'authority'],
  ['company', 'corporation', 'firm', 'group', 'ltd', 'limited', 'plc', 'inc', 'business', 'maker', 'llc'],
  ['police', 'constabulary', 'force'],
  ['union'],
  ['board'],
  ['committee'],
  ['party'],
  ['club', 'team'],
  ['bank', 'lender'],
  ['court', 'tribunal'],
  ['campaign'],
  ['society', 'association', 'federation', 'institute', 'charity'],
  ['government'],
  ['chamber'],
];
