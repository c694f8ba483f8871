/**
 * Nouns that make a capitalised name the name of a body when they end it ("Kent County Council") or head it
 * ("Department for Transport"), lower case, singular.
 */
export const BODY_NOUNS: ReadonlySet<string> = new Set(
  `academy administration agency airline airlines airways alliance archdiocese army assembly associates association
  authorities authority bank board brewery brigade broadcaster brotherhood brothers bros bureau cabinet campaign centre
  center chamber charity charities chapter church clinic clinics club co-op coastguard coalition college commission commissioners committee commonwealth company
  companies confederation conference congress conservancy consortium consulate constabulary cooperative co-operative corporation
  corp council councils court department dept diocese directorate division embassy ensemble enterprises exchange executive
  executives conservators faculty federation feoffees fellows firm force forces forum foundation fund government governors group guild
  holdings hospital hospice inc incorporated industries infirmary inquiry inspectorate institute
  institution investments joint-venture laboratories laboratory labs league legion library limited llc llp lp
  ltd magazine ministry mission motors museum mutual navy network newspaper newspapers office ombudsman orchestra
  organisation organization panel parliament partners partnership party patrol petroleum plc police polytechnic post
  practice press productions project publications publishing railway railways records regents regiment registry
  registrar regulator school schools secretariat securities senate seminary service services society squad squadron staff
  studios surgery syndicate systems taskforce team technologies telecom times treasury tribune tribunal trust
  trustees union unit united rovers wanderers albion hotspur wheelers harriers harps gaels academicals fc afc cf sc university utilities analytics consulting consultancy pharmaceuticals entertainment electronics software motorsport racing research ventures watchdog workers works workshop zoo zoos tribe municipality`.split(
    /\s+/,
  ),
);

/** Body nouns that are body names only with more before them than a common adjective. */
export const WEAK_BODY_NOUNS: ReadonlySet<string> = new Set(
  `works post times records project practice library chapter clinic clinics ensemble centre center conference staff school services
  service inquiry executive division church team commonwealth workshop unit hospital museum
  panel press group research racing software entertainment electronics`.split(/\s+/),
);

/** Heads that take "for", "of", "on" and more of the name after them: "Office for National Statistics". */
export const BODY_HEADS: ReadonlySet<string> = new Set(
  `academy administration agency alliance archdiocese army assembly association authority bank board brotherhood bureau campaign centre
  center chamber church college commission committee confederation congress council court deanery department
  diocese directorate faculty federation foundation fund governors guild house inspectorate institute institution journal league
  library master masters ministry movement museum office organisation organization parliament party regents
  royal school centers centres institutes secretariat senate society trades trust trustees tribunal union university workers
  friends fellows governing body citizens people national network division`.split(/\s+/),
);

/** One-word bodies that a capital alone makes known. */
export const SOLE_BODIES: ReadonlySet<string> = new Set(
  'government parliament legislature congress senate treasury cabinet commons lords opposition pentagon kremlin interpol police'.split(
    ' ',
  ),
);

/** Nouns for bodies of one kind: who half remembers a name puts one of them for another. */
export const KIN_NOUNS: readonly ReadonlySet<string>[] = [
  'alliance association confederation federation guild league network society union',
  `administration agency authority board bureau centre center commission council directorate executive inspectorate
  institute office service`,
  'charity foundation fund trust',
  'department ministry',
].map((nouns) => new Set(nouns.split(/\s+/)));
