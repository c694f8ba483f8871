import { TRADE_WORDS } from '../../../language/bodies/firms.ts';
import { SCHOOL_LETTERS, SCHOOL_WORDS } from '../../../language/bodies/schools.ts';
import { isKnownPlace } from '../../../language/lexicon.ts';
import { INHABITED_NOUNS } from '../../../language/places.ts';
import { bare, type Merger, type Node } from '../nodes.ts';

/** Nouns of houses where people work, learn, live or play, that one is at. */
const HOUSES: ReadonlySet<string> = new Set(
  `academy arena bakery ballpark brewery cannery college colliery dairy distillery farm field gallery home hotel hatchery
  house institute kindergarten laboratory lab lido lodge mill mine museum nursery observatory park plant prison pool
  quarry racecourse refinery school smelter speedway stadium station tannery theatre theater unit university wing works
  yard zoo`.split(/\s+/),
);

/** Works and grounds that a town has are named after it. */
const OF_THE_TOWN =
  /^(?:water|wastewater|sewage|sewerage|treatment|leisure|recreation|sports|community|public|town|city|county|memorial|municipal|regional)$/;

const isHouse = ({ words, name }: Node): boolean => {
  if (words.some((w) => OF_THE_TOWN.test(w))) return false;
  const last = words.at(-1)!;
  if (
    /^(?:care|nursing|medical|treatment)$/.test(words.at(-2)!) &&
    /^(?:center|centre|facility|home)$/.test(last)
  )
    return true;
  if (HOUSES.has(last) || SCHOOL_WORDS.has(last) || INHABITED_NOUNS.has(last)) return true;
  return SCHOOL_LETTERS.test(name.split(' ').at(-1)!) || TRADE_WORDS.has(bare(words).at(-1)!);
};

/** What tells of a town by itself. */
const TOWN_RULES =
  /^(?:dateline|place before its country|place in an address|well-known place|seat or home|called a place|road number|place of a firm or of somebody with an age)$/;

/** One is in a town and on a road, and comes from there; one is at a house, and it does and has something. */
const AS_A_TOWN =
  /\b(?:in|on|near|nearby|around|outside|inside|into|through|across|along|towards?|between|down|up|from|to|(?:people|residents|town|village|city|streets?|north|south|east|west|edge|outskirts|side|mayor) of)(?: the)? $/i;
/** "Vessoul, Ohio", "Vessoul-based", "Vessoul resident": said of a town. */
const OF_A_TOWN =
  /^(?:, \p{Lu}[\p{L}.]+(?:,| |$)|-based|-born| (?:resident|residents|mayor|council|councillors?|police|area|people)\b)/u;

/**
 * "Larch Bend" for Larch Bend Care Center, "Elm Street" for Elm Street School: a name that nothing but a preposition or a
 * noun made a place, by which nobody is in or comes from anywhere, and with which one house only begins.
 */
export function isHousesOwn(short: Node, begun: readonly Node[], merger: Merger): boolean {
  if (short.type !== 'place' || begun.length === 0 || isKnownPlace(short.words.join(' '))) return false;
  if (new Set(begun.map((n) => merger.rootOf(n.id))).size !== 1 || !begun.every(isHouse)) return false;
  return short.found.every(({ doc, start, end, titled, rule }) => {
    const [before, after] = [doc.text.slice(Math.max(0, start - 18), start), doc.text.slice(end, end + 24)];
    if (titled !== null || TOWN_RULES.test(rule) || OF_A_TOWN.test(after)) return false;
    // "in its Larch Bend mine", "a message to Larch Bend families": said of what comes after it.
    const next = /^ (\p{L}+)/u.exec(after)?.[1] ?? '';
    return !AS_A_TOWN.test(before) || HOUSES.has(next) || /^\p{Lu}/u.test(next);
  });
}
