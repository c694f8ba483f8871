/** Nouns that make a capitalised name the name of a place when they end it, lower case. */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  `airfield airport alley arch archipelago arena armory armoury avenue barracks basin bay beach boulevard bridge brook canal
  canyon cape castle cathedral cave cemetery circle city cliff close coast common corner county cove creek
  crescent cross dale dam desert duchy district docks drive emirate empire estate falls farm fen field fields forest fort garden
  gardens gate glacier glen gorge grove guildhall gulf hall harbour harbor heath heights hill hills hotel inn
  island islands isle isles junction kingdom lake lakes lane loch lodge lough manor market marsh meadow meadows mill moor
  motorway mount mountain mountains ocean oblast palace parade parish park parkway pass passage path peak
  peninsula pier place plain plains plateau plaza point pond port prefecture prison province quarry quay railway
  ranch range reef region republic reserve reservoir ridge rise river road rock row sea shore spa spring springs
  square stadium station strait straits street summit sound temple terminal terrace territory theatre theater
  tower towers town township trail tunnel turnpike upland vale valley viaduct view village walk wall waterfall
  way weir well wells wharf wood woods zone highway freeway interstate expressway orchard orchards woodland
  allotments playground churchyard graveyard marina promenade pavilion aerodrome racecourse campus depot sidings lido
  jetty slipway boatyard dockyard shipyard chapel minster abbey priory cottage cottages villas chancellery cenotaph
  memorial monument lighthouse observatory arboretum causeway footbridge pond copse spinney hollow croft paddock house bakery dairy foundry
  levee dyke embankment sluice brae wynd vennel mews strand staithe quayside boathouse
  annex annexe airstrip heliport ballpark fairground fairgrounds showground showgrounds racetrack speedway rink gymnasium auditorium
  amphitheatre amphitheater coliseum greenway towpath bypass esplanade boardwalk bandstand sanctuary winery sawmill smelter incinerator
  almshouses guesthouse workhouse hatchery facility plant refinery colliery substation landfill jail gaol penitentiary
  bend bluff bluffs butte mesa bayou slough prairie rapids narrows inlet lagoon estuary delta firth fjord downs fells flats isthmus
  knob knoll skerry spur fork forks gully escarpment headland foreland
  cafe café bistro brasserie building clinic courthouse courts crossing diner halt pub restaurant room rooms saloon stack statehouse hangar impoundment line reservation roundabout runway siding tavern ward wing`.split(
    /\s+/,
  ),
);

/** Nouns that stand before a place's name: "River Thames", "Lake Erie", "Mount Hood". */
export const PLACE_HEADS: ReadonlySet<string> = new Set(
  'co river lake mount mt loch isle cape port fort glen point bay gulf strait sea st saint upper lower nether great little north south east west northern southern eastern western central new old'.split(
    ' ',
  ),
);

/** Prepositions after which a bare name is most often a place. */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(
  'in at near through across around outside inside throughout beyond via off towards toward into'.split(' '),
);

/** Nouns that stand before the name of water or land, whatever comes after: "Lake Erie", "Isle Royale". */
export const GEOGRAPHIC_HEADS: ReadonlySet<string> = new Set('river lake mount loch isle gulf'.split(' '));

/** States and provinces as American and Canadian newspapers abbreviate them after a town, without the last full stop. */
export const ABBREVIATED_STATES: ReadonlyMap<string, string> = new Map(
  `Ala Alabama|Ariz Arizona|Ark Arkansas|Calif California|Colo Colorado|Conn Connecticut|Del Delaware|Fla Florida|Ga Georgia|
    Ill Illinois|Ind Indiana|Kan Kansas|Ky Kentucky|La Louisiana|Md Maryland|Mass Massachusetts|Mich Michigan|Minn Minnesota|
    Miss Mississippi|Mo Missouri|Mont Montana|Neb Nebraska|Nev Nevada|N.H New Hampshire|N.J New Jersey|N.M New Mexico|
    N.Y New York|N.C North Carolina|N.D North Dakota|Okla Oklahoma|Ore Oregon|Pa Pennsylvania|R.I Rhode Island|
    S.C South Carolina|S.D South Dakota|Tenn Tennessee|Tex Texas|Vt Vermont|Va Virginia|Wash Washington|W.Va West Virginia|
    Wis Wisconsin|Wyo Wyoming|Ont Ontario|Que Quebec|Alta Alberta|Sask Saskatchewan|Man Manitoba|B.C British Columbia|
    N.B New Brunswick|N.S Nova Scotia|N.L Newfoundland and Labrador|Nfld Newfoundland|P.E.I Prince Edward Island|
    N.W.T Northwest Territories`
    .split(/\|\s*/)
    .map((pair): [string, string] => {
      const at = pair.indexOf(' ');
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
);

/** Buildings that are called by the first words of their name: "the Feathers" for the Feathers Inn. */
export const INHABITED_NOUNS: ReadonlySet<string> = new Set(
  'inn hotel hall tavern arms arena stadium theatre theater cinema'.split(' '),
);

/** Common nouns for a place where something is done or stands: "the plant", "the site". */
export const SITE_NOUNS: ReadonlySet<string> = new Set(
  `arena building depot dock dump estate facility factory farm field ground home house land landfill laboratory
  mill mine office park pitch plant premises property quarry refinery reservoir shop site stadium station store
  terminal tip venue ward warehouse well works yard bakery brewery dairy foundry tannery hangar nursery hostel
  levee boathouse orchard paddock pavilion jetty pier hatchery jail gaol prison penitentiary annex annexe ballpark fairground
  showground racetrack rink winery sawmill smelter incinerator colliery substation`.split(/\s+/),
);

/** Letters before a ship's name. */
export const SHIP_PREFIX =
  /^(?:MV|MS|MT|MY|SS|RMS|HMS|HMAS|HMCS|HMNZS|USS|USNS|USCGC|USAT|FV|RV|RRS|SMS|INS|HMY|PS|TS)$/;

/** Nouns that take one another up: each row is one kind of place. */
export const SITE_KINDS: readonly (readonly string[])[] = [
  'arena ground park stadium venue',
  'bridge crossing footbridge span viaduct',
  'factory facility hatchery mill plant refinery sawmill smelter works',
  'airfield airport',
  'gaol jail penitentiary prison',
  'boat ferry ship vessel',
  'dam reservoir',
  'dump landfill tip',
  'lake loch lough',
].map((row) => row.split(' '));

/** Nouns that name a place only with a number: "Platform 9". */
export const NUMBERED_PLACES: ReadonlySet<string> = new Set(
  `berth block bore borehole building drain hangar impoundment lagoon lock outfall pad pit platform reactor room route
  runway shaft silo turbine unit ward wing`.split(/\s+/),
);

/** Nouns that stand in small letters after the name of a body: "Kentford council". */
export const SMALL_BODIES: ReadonlySet<string> = new Set(
  'council police university hospital college school academy infirmary constabulary museum lifeboat surgery'.split(
    ' ',
  ),
);

/** Nouns that stand in small letters after the name of a place: "Carford road", "the Mill Road plant". */
export const SMALL_PLACES: ReadonlySet<string> = new Set(
  `airfield airport arena armory armoury avenue bakery barracks bay beach brewery bridge bypass campus canal cemetery colliery
  crossing dam depot docks estate factory farm ferry footbridge forest ground hall harbour harbor hills hospice hotel
  house inn island jail jetty junction lake landfill lane levee library lighthouse marina mill mine moor park peninsula
  pier plant pool port prison quarry racecourse railway reservoir river road roundabout shipyard site stadium station
  street substation terminal theatre theater tip tunnel valley viaduct ward wharf wing woods works yard`.split(
    /\s+/,
  ),
);

/** Words for the kind of such a place or body, between its name and its noun: "treatment plant", "primary school". */
export const SMALL_KINDS: ReadonlySet<string> = new Set(
  `bus business coal elementary finishing football fire grammar high inshore lifeboat holiday housing industrial power primary processing
  pumping railway recycling road secondary sewage steel swimming train treatment trading village waste water town
  bascule lift pedestrian suspension swing toll`.split(/\s+/),
);

/** What a paper calls a place by its use: "the Premises", "the Home", "the Service". */
export const SITES_BY_USE: ReadonlySet<string> = new Set(
  'premises property site home service facility establishment works land plant building venue'.split(' '),
);

/** Nouns for where people live and for what is governed as one: "the town of", "a village in". */
export const SETTLEMENTS: ReadonlySet<string> = new Set(
  `capital city colony commune community district enclave hamlet island isle municipality neighborhood neighbourhood
  parish port province region resort settlement shire stronghold suburb territory town township village`.split(
    /\s+/,
  ),
);

/** Of these and others, the ones that stand in small letters after a name: "Logar province", "Elm county". */
export const SMALL_TERRITORIES: ReadonlySet<string> = new Set(
  `archipelago city county district governorate island oblast peninsula prefecture province region state territory village`.split(
    /\s+/,
  ),
);

/** What is done to places and hardly to anybody or anything else, as it stands before the name. */
export const CONQUERED: ReadonlySet<string> = new Set(
  `annex annexed annexing besiege besieged besieging colonise colonised colonize colonized conquer conquered conquering
  evacuate evacuated evacuating garrisoned invade invaded invading liberate liberated liberating occupied occupying overran
  ransacked recapture recaptured recapturing reconquered reoccupied retake retook`.split(/\s+/),
);

/** Nouns of bodies that are buildings too, which one can be at or in. */
export const VENUE_NOUNS: ReadonlySet<string> = new Set(
  'centre center church club exchange library works'.split(' '),
);

/** Kinds of ships and boats, before a name or instead of it. */
export const VESSELS: ReadonlySet<string> = new Set(
  `barge barque battleship boat brig bulker catamaran clipper coaster corvette cruiser cutter destroyer dinghy dredger drifter
  ferry fishing-boat flagship freighter frigate galleon icebreaker ketch launch lifeboat liner lugger minesweeper paddle-steamer
  schooner ship sloop steamboat steamer steamship submarine tanker trawler troopship tug tugboat u-boat vessel warship
  whaler yacht`.split(/\s+/),
);
