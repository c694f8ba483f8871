import { COMPANY_FORMS, FIRM_NOUNS } from '../../language/bodies/firms.ts';
import { GENERIC_NOUNS } from '../../language/bodies/generic-nouns.ts';
import { PAPER_NOUNS } from '../../language/bodies/papers.ts';
import { isKnownPlace } from '../../language/lexicon.ts';
import { PLACE_NOUNS } from '../../language/places.ts';
import { ROLE_NOUNS, WATCHERS } from '../../language/roles.ts';
import type { Alias } from './aliases.ts';
import type { Node } from './nodes.ts';
import { stationOf } from './station-names.ts';

/** Phrases that call a name of a folder, where only one name of it has them. */
interface SolePhrases {
  readonly kind: Alias['kind'];
  readonly phrases: (node: Node) => readonly string[];
}

/** "the Echo" for the one paper of that noun, "the Harriers" for the one club. */
function byLastWord(n: Node): string[] {
  const last = n.name.split(/\s+/).at(-1)!;
  if (n.type !== 'organisation' || n.words.length < 2) return [];
  return PAPER_NOUNS.has(last.toLowerCase()) || isMasthead(n) || isCalledByLast(n) ? [`the ${last}`] : [];
}

/** Whether a news document is published under the name: its last word calls the paper, whatever it is. */
const isMasthead = ({ name, found, words }: Node): boolean =>
  !FIRM_NOUNS.has(words.at(-1)!) &&
  !GENERIC_NOUNS.has(words.at(-1)!) &&
  found.some(({ doc }) => doc.kind === 'news' && doc.publisher?.replace(/^The /, '') === name);

/** Whether the last word of a body's name calls it with "the" and a capital: no noun of bodies, firms, posts or places. */
const isCalledByLast = ({ name, words }: Node): boolean => {
  const last = words.at(-1)!;
  return (
    /\p{Lu}[\p{Ll}-]+$/u.test(name) &&
    !words.some((w) => /^(?:of|for|on|and|&)$/.test(w)) &&
    !FIRM_NOUNS.has(last) &&
    !COMPANY_FORMS.has(last) &&
    !GENERIC_NOUNS.has(last) &&
    !PLACE_NOUNS.has(last) &&
    !ROLE_NOUNS.has(last)
  );
};

/** "the Little Ash" for the Little Ash River, "the Wye" for the River Wye. */
function byRiver(n: Node): string[] {
  const match = /^(?:River (.+)|(.+) (?:River|Creek|Canal|Hotel|Inn))$/.exec(n.name);
  const head = match?.[1] ?? match?.[2];
  return n.type !== 'place' || head === undefined || isKnownPlace(head.toLowerCase()) ? [] : [`the ${head}`];
}

/** "the Transport Secretary" for the Secretary of State for Transport, "the health commissioner" for the Commissioner of Health. */
function byMatter(n: Node): string[] {
  const match = /^(?:(.*?\b)of State|(.+?)) (?:for|of) (?:the )?(\p{Lu}.*)$/u.exec(n.name);
  const head = (match?.[1] ?? match?.[2])?.trim();
  if (n.type !== 'role' || head === undefined || head.includes(' ')) return [];
  const matter = match![3]!;
  return [...new Set([matter, matter.split(/,? and |, /)[0]!])].flatMap((short) => {
    const phrase = `${short} ${head}`;
    return [phrase, phrase.toLowerCase()];
  });
}

/** "the monitor" for the independent monitor whom a paper has appointed. */
function byWatcher(n: Node): string[] {
  const noun = n.words.at(-1)!;
  if (n.type !== 'role' || !WATCHERS.has(noun)) return [];
  return [`the ${noun}`, `the ${noun.charAt(0).toUpperCase()}${noun.slice(1)}`];
}

/** "News 8", "Channel 8", "8 News" for the one station with letters and that number: "KQZT News 8". */
function byChannel(n: Node): string[] {
  const station = n.type === 'organisation' ? stationOf(n.name) : null;
  if (station === null) return [];
  const { number, rest } = station;
  return [`Channel ${number}`, `News ${number}`, `${number} News`, ...(rest.includes(' ') ? [rest] : [])];
}

/** In the order in which they are added. */
export const SOLE_PHRASES: readonly SolePhrases[] = [
  { kind: 'paper', phrases: byLastWord },
  { kind: 'paper', phrases: byRiver },
  { kind: 'core', phrases: byMatter },
  { kind: 'paper', phrases: byWatcher },
  { kind: 'core', phrases: byChannel },
];
