import { isNameToo } from '../../../language/dictionary.ts';
import { isGivenName, isKnownPlace, isRegion } from '../../../language/lexicon.ts';
import {
  GEOGRAPHIC_HEADS,
  NUMBERED_PLACES,
  PLACE_HEADS,
  PLACE_NOUNS,
  ABBREVIATED_STATES,
} from '../../../language/places.ts';
import { STREET } from './addresses.ts';
import { after, isPlainName, isUnknown, lowerName, type Candidate, withoutNumber } from './candidate.ts';
import type { Word } from '../words.ts';

/** The part of a town that a station, ward or district is in: "Vessoul East". */
const QUARTER = /^(?:north|south|east|west|central)$/;

/** "River Wye", "Market Street": a noun of the name says that it is a place. */
export function namesPlace(all: readonly Word[]): boolean {
  const words = withoutNumber(all);
  if (words.length === 1 && all.length > 1)
    return PLACE_NOUNS.has(words[0]!.lower) || NUMBERED_PLACES.has(words[0]!.lower);
  if (words.length < 2) return false;
  if (all.length > words.length && NUMBERED_PLACES.has(words.at(-1)!.lower)) return true;
  const first = words[0]!.lower;
  if (GEOGRAPHIC_HEADS.has(first) && words.slice(1).every((w) => w.cap)) return true;
  if (PLACE_HEADS.has(first) && words.slice(1).some(isUnknown)) return true;
  if (PLACE_HEADS.has(first) && isKnownPlace(lowerName(words.slice(1)))) return true;
  const of = words.findIndex((w) => w.lower === 'of');
  if (of > 0) return PLACE_NOUNS.has(words[of - 1]!.lower) || words[of - 1]!.lower === 'states';
  const last = words.at(-1)!.lower;
  if (words.length === 2 && QUARTER.test(last) && isPlainName(words[0]!) && !isGivenName(first)) return true;
  if (STREET.test(last) && all.length === words.length) return true;
  if (!PLACE_NOUNS.has(last) || (words.length === 2 && isGivenName(first) && isNameToo(last))) return false;
  return true;
}

/** "N. Korea", "S. Carolina": a well-known place by its quarter, as headlines abbreviate it. */
export function isPartOfPlace([first, ...rest]: readonly Word[]): boolean {
  const quarter = QUARTERS.get(first!.text.replace(/\.$/, ''));
  const name = lowerName(rest);
  return quarter !== undefined && (isKnownPlace(name) || isKnownPlace(`${quarter} ${name}`));
}

const QUARTERS: ReadonlyMap<string, string> = new Map([
  ['N', 'north'],
  ['S', 'south'],
  ['E', 'east'],
  ['W', 'west'],
]);

/** "Springfield, Ohio": a state, province or country follows the comma. */
export function isBeforeRegion(c: Candidate): boolean {
  const next = after(c);
  if (next?.gap !== ', ' || !next.cap || next.possessive || c.line.words[c.to]!.possessive) return false;
  if (/^(?:republic|people)$/.test(next.lower)) return true;
  const two = after(c, 2);
  const pair = two?.gap === ' ' && two.cap ? `${next.lower} ${two.lower}` : next.lower;
  if (isMiss(next.text, two)) return false;
  return isRegion(pair) || isRegion(next.lower) || ABBREVIATED_STATES.has(next.text.replace(/\.$/, ''));
}

/** "P. Brook, Miss E. Tarn": a form of address, and not Mississippi. */
export const isMiss = (letters: string, next: Word | undefined): boolean =>
  letters === 'Miss' && next?.gap === ' ' && next.cap;

/** "BEIRUT (AP) — The …", "PORT NEWFORD, Ohio - …", "CORBY, Sept. 17, 2025 – …": the town in capitals that opens a report. */
export function isDateline(c: Candidate): boolean {
  const { line, from, to } = c;
  const { words } = line;
  if (from !== 0 || words[0]!.gap.trim() !== '' || words.slice(0, to + 1).some((w) => !w.upper)) return false;
  const text = line.doc.text.slice(words[to]!.end, words[to]!.end + 80);
  return /^(?:, \p{L}[\p{L}. ]{1,24})?(?:, (?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9}\.?)(?:,? \d{4})?)?,?(?: \((?:\p{Lu}[\p{L}\p{N} /.]{1,30})\)| \/[^/]{2,30}\/)? ?(?:—|–|--| -) ?\S/u.test(
    text,
  );
}
