/**
 * What a counted or named thing is a kind of: a second teller counts "craft" where the first counted "narrowboats". Wide
 * on purpose, for finding what may be one thing told in other words, never for saying that it is. Singular, lower case; a
 * word may stand in several rows. After the top of WordNet's noun hierarchy (Miller 1995).
 */
const ROWS: Readonly<Record<string, string>> = {
  person: `person people soul man woman child adult grown-up youth youngster teenager girl boy resident citizen villager islander local neighbour neighbor
    member subscriber customer client patron user guest visitor attendee spectator fan audience crowd passenger patient casualty victim survivor
    staff crew team workforce personnel employee worker hand colleague volunteer helper apprentice trainee intern recruit student pupil scholar
    graduate teacher tutor official officer official expert family household tenant owner holder licensee supplier parent mother father
    soldier sailor nurse doctor diver climber swimmer runner rider player actor singer dancer artist musician farmer grower fisherman
    delegate voter signatory donor shareholder investor creditor prisoner inmate detainee refugee migrant evacuee attendance membership turnout
    congregation enrolment enrollment population following`,
  job: `job post position role place worker employee staff workforce livelihood redundancy layoff work vacancy hand`,
  vessel: `vessel boat ship craft ferry barge narrowboat yacht trawler tanker freighter liner dinghy canoe kayak launch tug lifeboat fleet`,
  vehicle: `vehicle car bus coach lorry truck van wagon taxi cab pickup motorcycle bike bicycle tram train carriage locomotive fleet minibus ambulance`,
  aircraft: `aircraft plane aeroplane airplane jet helicopter airliner drone flight`,
  animal: `animal beast bird creature head cattle cow bull calf sheep lamb ewe goat pig hog horse pony dog cat hen chicken turkey duck goose fish flock herd pet stock livestock`,
  building: `building house home dwelling flat apartment unit property cottage bungalow villa block tower hall premises branch shop store outlet restaurant pub inn bar cafe
    hotel hostel school church chapel office site facility location centre center plant works library clinic hospital household lodge room`,
  capacity: `seat place space berth bed room capacity pitch slot bay stall desk patient guest audience passenger spot`,
  container: `container box pack packet crate carton case bag sack bottle can tin jar tub barrel drum parcel package bale`,
  document: `document paper page report letter file record form licence license permit ticket certificate card copy book booklet leaflet petition signature`,
  permit: `licence license permit ticket certificate authorisation authorization pass card holder`,
  case: `case instance occasion incident example error mistake fault failure finding`,
  image: `image picture photo photograph scan x-ray film print mammogram negative slide`,
  death: `death fatality dead body corpse victim burial funeral cremation grave`,
  injury: `injury wound casualty injured wounded hurt victim`,
  plant: `plant tree shrub flower bush seedling sapling tuft clump specimen bloom crop`,
  lane: `lane track alley road path line carriageway`,
  event: `event meeting game match fixture race concert show performance festival session service ceremony round tournament card`,
  stretch: `day week month year season term summer winter spring autumn fall period`,
  machine: `machine turbine engine pump generator boiler device appliance unit model set instrument telescope`,
  product: `product item piece article good copy toy line unit batch`,
  structure: `bridge dam weir tunnel pier tower wall gate lock mast pylon roof shaft well`,
  land: `land acre hectare plot field site ground farm estate lot`,
  vote: `vote ballot majority poll voter margin signature`,
  body: `company firm business club school council charity association society group agency union church team department district`,
  money: `sum money cash price cost bill fee fine penalty levy charge toll fare rent wage salary pay grant loan debt budget fund income profit loss cheque check payment contribution`,
};

const BY_WORD: ReadonlyMap<string, readonly string[]> = (() => {
  const map = new Map<string, string[]>();
  for (const [kind, words] of Object.entries(ROWS)) {
    for (const word of new Set(words.split(/\s+/))) map.set(word, [...(map.get(word) ?? []), kind]);
  }
  return map;
})();

/** Endings of nouns for people by what they do or are (Quirk et al. 1985, I.31–32). */
const DOER = /(?:[^aeiouy](?:er|or)|[aeo]er|ist|ician|[^aeiou]ee|man|woman|wife|keeper)$/;
/** Things whose names end like those of people. */
const NO_DOER =
  /^(?:.*(?:meter|metre|liter|litre|paper|letter|order|number|offer|matter|water|river|tower|power|weather|quarter|counter|center|winter|summer|chapter|corner|door|floor|motor|factor|error|mirror|sector|harbor|labor|color|honor|vapor|computer|printer|trailer|tractor|ladder|border|dinner|butter|filter|shelter|sensor|reactor|boiler|roller|locker|poster|banner|list|fist|mist|register|murder|danger|finger|timber|rubber|copper|silver|leather|feather|layer|degree|fee|tree|committee|coffee|trustee)|refer|under|over|after|other|never|ever|per|further|another|together|answer|either|whether|rather)$/;

/** The kinds that a word, in one of its base forms, belongs to. */
export function hypernymsOf(forms: readonly string[]): readonly string[] {
  const listed = forms.flatMap((f) => BY_WORD.get(f) ?? []);
  const doer = forms.some((f) => f.length > 4 && DOER.test(f) && !NO_DOER.test(f));
  return [...new Set([...listed, ...(doer ? ['person'] : [])])];
}
