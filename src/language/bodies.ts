/**
 * Nouns that make a capitalised name the name of a body when they end it ("Kent County Council") or head it
 * ("Department for Transport"), lower case, singular.
 */
export const BODY_NOUNS: ReadonlySet<string> = new Set(
  `academy administration agency airline airlines airways alliance archdiocese army assembly associates association
  authorities authority bank board brewery brigade broadcaster brothers bros bureau cabinet campaign centre
  center chamber charity charities chapter church clinic clinics club co-op coastguard coalition college commission commissioners committee commonwealth company
  companies confederation conference congress conservancy consortium consulate constabulary cooperative co-operative corporation
  corp council councils court department dept diocese directorate division embassy ensemble enterprises exchange executive
  executives conservators faculty federation feoffees fellows firm force forces forum foundation fund government governors group guild
  holdings hospital hospice inc incorporated industries infirmary inquiry inspectorate institute
  institution investments joint-venture laboratories laboratory labs league legion library limited llc llp lp
  ltd magazine ministry mission motors museum navy network newspaper newspapers office ombudsman orchestra
  organisation organization panel parliament partners partnership party petroleum plc police polytechnic post
  practice press productions project publications publishing railway railways records regents regiment registry
  registrar regulator school schools secretariat securities senate seminary service services society squad squadron staff
  studios surgery syndicate systems taskforce team technologies telecom times treasury tribune tribunal trust
  trustees union unit united rovers wanderers albion hotspur fc afc cf sc university utilities analytics consulting consultancy pharmaceuticals entertainment electronics software motorsport racing research ventures watchdog workers works workshop zoo zoos tribe`.split(
    /\s+/,
  ),
);

/**
 * What firms make, trade in or publish: with a name before it that is no word of the language it is the firm's own,
 * "Acmex Acoustics", "Brightlea Steel".
 */
export const TRADE_WORDS: ReadonlySet<string> = new Set(
  `accountants acoustics advertising advisers advisors aerospace aggregates architects auctioneers automotive aviation
  bakeries beverages biosciences brands breweries brewing bricks broadcasting builders buses cargo caterers catering
  cement cements ceramics chemicals cinemas cleaning coaches communications confectionery construction constructors
  consultants contractors contracting cosmetics couriers dairies demolition developers developments diagnostics
  distillers dynamics electrical electricals energy engineering engineers eyewear fabrications fabrics farms
  fertilisers fertilizers ferries films finance financial fireworks fisheries foods footwear freight furniture gas
  glassworks grains groundworks haulage healthcare hosiery hygiene insurance interactive interiors international
  jewellers joinery landscapes laundry leasing lettings lighting linens logistics machinery marine materials media
  metals minerals mouldings music news nurseries oil optics packaging paints pensions petrochemicals pharma pictures
  plastics plumbing printers produce properties publishers quarries radio ratings realty recruitment recycling
  refining renewables removals resins restaurants robotics roofing sanitaryware sawmills scaffolding seafoods seeds
  shipbuilders shipping signs solar solicitors solutions stationers steel steels storage surety surveyors
  telecommunications television textiles therapeutics timber tools toys trading trains transit transport travel
  trucking utensils vehicles vineyards wallpapers waste watches wines yachts`.split(/\s+/),
);

/** What schools are called by where "School" is left out: "Cottonwood Elementary", "Northgate High". */
export const SCHOOL_WORDS: ReadonlySet<string> = new Set(
  'elementary primary infants juniors middle secondary comprehensive grammar high collegiate unified'.split(
    ' ',
  ),
);

/** Schools, hospitals and stations by their letters, after a name: "Elm Street P.S.", "Northgate H.S.". */
export const SCHOOL_LETTERS = /^(?:[PHMES]\.S|C\.I|S\.S)\.?$/;

/** Body nouns that are body names only with more before them than a common adjective. */
export const WEAK_BODY_NOUNS: ReadonlySet<string> = new Set(
  `works post times records project practice library chapter clinic clinics ensemble centre center conference staff school services
  service inquiry executive division church team commonwealth workshop unit hospital museum
  panel press group research racing software entertainment electronics`.split(/\s+/),
);

/** Heads that take "for", "of", "on" and more of the name after them: "Office for National Statistics". */
export const BODY_HEADS: ReadonlySet<string> = new Set(
  `academy administration agency alliance army assembly association authority bank board bureau campaign centre
  center chamber church college commission committee confederation congress council court department
  directorate faculty federation foundation fund governors guild house inspectorate institute institution journal league
  library master masters ministry movement museum office organisation organization parliament party regents
  royal school secretariat senate society trades trust trustees tribunal union university workers
  friends fellows governing body citizens people national network division`.split(/\s+/),
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

/** Nouns on which names of firms are built. */
const FIRM =
  'limited ltd plc inc incorporated llc corporation corp co group holdings estates homes developments company';

/**
 * Common nouns that take up a body in a later mention, to the nouns that such a body's name may be built on:
 * "the authority" can be a council or an agency, "the force" a constabulary. A noun always takes up its own.
 */
export const GENERIC_NOUNS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    council: '',
    county: 'council',
    borough: 'council',
    district: 'council',
    authority: 'council agency commission borough board executive',
    agency: 'office executive service',
    department: 'ministry office',
    ministry: 'department office',
    university: '',
    college: '',
    school: 'academy elementary high middle collegiate',
    museum: '',
    division: '',
    bureau: '',
    directorate: '',
    inspectorate: '',
    constabulary: '',
    academy: 'school',
    assembly: '',
    brigade: '',
    cooperative: 'co-operative co-op',
    'co-operative': 'cooperative co-op',
    'co-op': 'cooperative co-operative',
    diocese: '',
    guild: '',
    hospice: '',
    conservancy: '',
    coastguard: '',
    archdiocese: 'diocese',
    embassy: '',
    mutual: 'society',
    laboratory: 'laboratories lab labs',
    lab: 'laboratories laboratory labs',
    legislature: '',
    orchestra: '',
    partnership: '',
    secretariat: '',
    senate: '',
    squad: '',
    syndicate: '',
    tribe: '',
    coalition: '',
    consortium: '',
    network: '',
    confederation: '',
    inspectors: 'inspectorate',
    commissioners: 'commission',
    councillors: 'council',
    auditors: 'audit auditor',
    zoo: '',
    journal: '',
    friends: '',
    fund: '',
    funder: 'fund foundation endowment',
    utility: 'utilities waterworks company commission district',
    institution: 'university college school museum bank',
    trust: 'hospital hospitals infirmary',
    hospital: 'infirmary',
    charity: 'trust foundation society fund association',
    commission: '',
    regulator: 'commission authority agency office inspectorate',
    watchdog: 'commission authority agency office inspectorate ombudsman',
    company:
      'limited ltd plc inc incorporated llc corporation corp co group holdings partners industries brothers motors airlines airways railway',
    firm: 'limited ltd plc inc incorporated llc corporation corp co group holdings partners brothers company associates',
    corporation: 'corp',
    group: 'campaign association society network coalition alliance',
    organisation: 'campaign association society network charity trust agency union institute federation',
    organization: 'campaign association society network charity trust agency union institute federation',
    force: 'police constabulary',
    union: 'association federation guild',
    board: 'trustees governors regents directors',
    trustees: 'board trust charity foundation',
    governors: 'board',
    regents: 'board',
    body: '',
    committee: '',
    party: '',
    club: 'united rovers wanderers',
    bank: '',
    court: 'tribunal',
    tribunal: '',
    campaign: '',
    society: '',
    association: '',
    federation: '',
    institute: '',
    foundation: '',
    chamber: '',
    panel: 'committee tribunal inquiry',
    inquiry: '',
    office: 'department',
    business: 'limited ltd plc inc llc co company',
    maker: 'limited ltd plc inc llc co company corporation corp',
    retailer: 'limited ltd plc inc llc co company stores',
    paper: 'times post tribune newspaper',
    airline: 'airlines airways',
    service: '',
    league: '',
    government: '',
    police: 'constabulary',
    parliament: '',
    state: '',
    ministers: 'government',
    newspaper: 'times post tribune paper',
    brewer: FIRM,
    builder: `${FIRM} builders`,
    carrier: `${FIRM} airlines airways`,
    carmaker: FIRM,
    developer: FIRM,
    housebuilder: FIRM,
    hotelier: FIRM,
    haulier: FIRM,
    drugmaker: FIRM,
    shipbuilder: FIRM,
    steelmaker: FIRM,
    baker: FIRM,
    insurer: FIRM,
    landlord: FIRM,
    lender: `${FIRM} bank`,
    manufacturer: FIRM,
    operator: FIRM,
    supplier: FIRM,
    supermarket: `${FIRM} stores`,
  }).map(([noun, heads]) => [noun, [noun, ...heads.split(' ').filter(Boolean)]]),
);

/** Nouns for bodies of one kind: who half remembers a name puts one of them for another. */
export const KIN_NOUNS: readonly ReadonlySet<string>[] = [
  'alliance association confederation federation guild league network society union',
  `administration agency authority board bureau centre center commission council directorate executive inspectorate
  institute office service`,
  'charity foundation fund trust',
  'department ministry',
].map((nouns) => new Set(nouns.split(/\s+/)));

/** One-word bodies that a capital alone makes known. */
export const SOLE_BODIES: ReadonlySet<string> = new Set(
  'government parliament legislature congress senate treasury cabinet commons lords opposition pentagon kremlin interpol police'.split(
    ' ',
  ),
);

/** Nouns that newspapers are called by, lower case: "the Echo". */
export const PAPER_NOUNS: ReadonlySet<string> = new Set(
  `advertiser argus beacon bugle bulletin chronicle courier dispatch echo enquirer evening-standard examiner gazette
  guardian herald inquirer journal lantern mercury messenger observer register reporter sentinel telegraph times
  tribune`.split(/\s+/),
);

/** Nouns of bodies named for a place that has a life of its own: the place's name alone does not call them. */
export const TERRITORIAL_NOUNS: ReadonlySet<string> = new Set(
  'council police constabulary authority government court department parliament assembly senate legion'.split(
    ' ',
  ),
);

/** Nouns of bodies that govern a place and may be called by its name alone. */
export const GOVERNING_NOUNS: ReadonlySet<string> = new Set('council government authority'.split(' '));

/** Forms of companies that end a name, without full stops, lower case; "Jr" and "Sr" end people's names so. */
export const COMPANY_FORMS: ReadonlySet<string> = new Set(
  'inc ltd limited llc llp lp plc corp co gmbh ag sa nv bv ab as asa oy oyj spa srl sarl kg kgaa na pty pte bhd kk jr sr'.split(
    ' ',
  ),
);

/** Nouns that end the name of a firm; "of" after them says where it is: "Acmex Holdings of Ohio". */
export const FIRM_NOUNS: ReadonlySet<string> = new Set(
  `co company corp corporation enterprises group holdings inc incorporated industries limited llc llp lp ltd partners
  plc staff stores`.split(/\s+/),
);

/** Of these, the ones that mean many things alone: "the arbitration service" is a body, "the service" may be a bus. */
export const NEEDS_MODIFIER: ReadonlySet<string> = new Set('service league'.split(' '));

/** Of these, the ones that say a firm's trade: where two firms are named, "the supplier" may be neither. */
export const TRADES: ReadonlySet<string> = new Set(
  'baker brewer builder carmaker carrier developer drugmaker haulier hotelier housebuilder insurer landlord lender maker manufacturer operator shipbuilder steelmaker supermarket supplier'.split(
    ' ',
  ),
);

/** What a district is set up to provide: "Elmwood Fire District" is a body, "Lake District" is none. */
export const DISTRICT_SERVICES: ReadonlySet<string> = new Set(
  `school unified elementary college fire water sewer sanitary sanitation drainage irrigation levee flood utility
  power hospital health library park parks recreation transit transportation conservation improvement cemetery
  ambulance lighting reclamation port harbor airport`.split(/\s+/),
);
