import type { Merger, Node } from '../nodes.ts';
import { stationOf } from '../station-names.ts';
import { ofType } from './sieve.ts';

/** What a station may add to its letters: "QRC News", "KBRT 7 News", "WKHB Staff". */
const STATION =
  /^(?:news|radio|tv|television|sports?|staff|online|live|fm|am|channel|public|\d{1,3}(?:\.\d)?)$/;
/** How often a paper appears, which its initials leave out. */
const PERIODICAL = /^(?:weekly|daily|monthly|quarterly|magazine|news|online|today)$/;

/** What a publisher's letters are of: "qrc" for "QRC News 8", "c&g" for "Charity & Giving Weekly", or null. */
function lettersOf({ words, name }: Node): string | null {
  const station = stationOf(name);
  if (station !== null) return station.letters.toLowerCase();
  const [first = '', ...rest] = words;
  if (rest.length > 0 && rest.every((w) => STATION.test(w))) return /^[A-Z]{3,5} /.test(name) ? first : null;
  const named = PERIODICAL.test(words.at(-1)!) ? words.slice(0, -1) : words;
  return named.includes('&') && named.length > 2 ? named.map((w) => w[0]!).join('') : null;
}

/** "QRC" and "QRC News", "C&G" and "Charity & Giving Weekly". */
export function joinHouses(nodes: readonly Node[], merger: Merger): void {
  const bodies = ofType(nodes, 'organisation');
  const byLetters = Map.groupBy(bodies, lettersOf);
  for (const [letters, group] of byLetters) {
    if (letters === null) continue;
    const short = bodies.find((n) => n.words.length === 1 && n.words[0] === letters);
    const [first, ...others] = short && !letters.includes('&') ? [short, ...group] : group;
    if (letters.includes('&') && (short === undefined || group.length > 1)) continue;
    for (const n of short && letters.includes('&') ? [short] : others)
      merger.join(first!, n, `“${n.name}” and “${first!.name}” are one publisher by its letters.`);
  }
}
