/**
 * Nouns that news uses for one another when it speaks of one thing a second time: "the repairs … the scheme".
 * A row is a kind; a word stands in one row only. Singular, lower case.
 */
const ROWS: Readonly<Record<string, string>> = {
  works:
    'work works repair scheme project programme program refurbishment renovation rebuilding restoration task job',
  structure: 'bridge viaduct tunnel road street crossing structure building tower pier route line railway',
  school: 'school college university academy institution campus',
  hospital: 'hospital ward unit clinic infirmary department surgery',
  firm: 'company firm business manufacturer maker supplier operator group',
  product: 'product item goods batch device model unit stock',
  vessel: 'ship ferry boat vessel',
  vehicle: 'car vehicle lorry truck bus coach',
  staff: 'staff worker employee workforce',
  post: 'job post position role',
  merger: 'merger deal union agreement combination takeover tie-up',
  plan: 'plan proposal bid application',
  event: 'event festival match game race concert',
  young: 'child pupil student youngster',
  patient: 'patient resident',
  home: 'home house flat dwelling property',
  land: 'land site field plot',
  venue: 'ground stadium park arena venue',
  fee: 'fee charge tuition fare price',
  law: 'law act bill regulation rule',
  limit: 'limit restriction ban cap',
  cause: 'cause reason',
  death: 'death fatality',
  trouble: 'fault failure defect problem error mistake flaw bug malfunction breakdown',
  escape: 'leak leakage release spill spillage discharge seepage',
  inquiry: 'inquiry enquiry investigation probe inspection audit',
  timetable: 'timetable schedule rota roster',
  prison: 'prison jail gaol',
  riot: 'riot disturbance unrest disorder uprising',
  cleanup: 'cleanup clean-up remediation decontamination',
  theft: 'theft burglary robbery heist',
};

/** The kind of a singular noun, or null where it is in no row. */
export const KINDS: ReadonlyMap<string, string> = new Map(
  Object.entries(ROWS).flatMap(([kind, nouns]) => nouns.split(' ').map((n): [string, string] => [n, kind])),
);
