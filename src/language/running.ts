/** Words for what runs in parts: a row for each kind of undertaking, so that a line and its plant go together. */
const UNDERTAKINGS: readonly ReadonlySet<string>[] = [
  'plant factory works mill line lines production operation operations operate output furnace kiln site',
  'railway rail train trains route routes service services line lines bus buses ferry ferries tram trams',
  'school schools class classes campus college site sites',
  'hospital ward wards unit units clinic clinics bed beds theatre theatres department departments',
  'road roads lane lanes carriageway bridge tunnel crossing street streets',
  'shop shops store stores branch branches market stall stalls restaurant restaurants',
  'beach beaches pool pools park parks trail trails path paths',
  'mine mines quarry pit pits shaft shafts well wells rig rigs',
  'port harbour harbor berth berths quay dock docks terminal terminals runway runways airport',
  'office offices court courts library libraries museum gallery galleries',
].map((row) => new Set(row.split(' ')));

/** Which kinds of undertaking the words speak of, by row. */
export function undertakings(words: readonly string[]): ReadonlySet<number> {
  return new Set(UNDERTAKINGS.flatMap((row, i) => (words.some((w) => row.has(w)) ? [i] : [])));
}

const STOPPED = String.raw`(?:on hold|at a standstill|halted|stopped|suspended|shut(?: down)?|closed|idle|idled|out of (?:use|service|action)|gone dark|not running)`;

/** "All production is on hold", "the whole line is shut". */
export const ALL_STOPPED = new RegExp(
  String.raw`\b(?:all|every|the (?:whole|entire))\b[^.;,]{2,80}\b(?:is|are|was|were|has been|have been|has|have|to be|will be)\s+(?:now\s+)?${STOPPED}\b`,
  'i',
);

/** "One of the three lines is down", "shall not operate Line 2": a part that does not run. */
export const PART_STOPPED = new RegExp(
  String.raw`\b${STOPPED}\b|\b(?:is|are|was|were) down\b|\b(?:shall|may|must|can|will) not (?:operate|run|use|open)\b`,
  'i',
);

/** "The others are running", "lines 1 and 3 may continue to operate": the rest goes on. */
export const REST_RUNS =
  /\b(?:(?:the )?others?(?: \p{L}+){0,2}|the (?:rest|remainder|remaining \p{L}+)|\p{L}+s \d+(?:(?:, \d+)* and \d+)?)\s+(?:(?:may|can|will|are (?:allowed|free|able) to|is (?:allowed|free|able) to)\s+)?(?:still\s+)?(?:continues?(?: to \p{L}+)?|(?:are|is) (?:still )?(?:running|open|working|operating)|run|operate|stays? open|remains? (?:open|in (?:use|operation))|keeps? (?:running|going|working))\b/iu;
