import { after, type Candidate } from './candidate.ts';
import { isPostcode } from '../run-words.ts';
import type { Word } from '../words.ts';

/** Streets as addresses and American papers abbreviate them: "Mill St.", "Elm Ave.". */
export const STREET = /^(?:st|ave|rd|blvd|hwy|pkwy)$/;

/** "11 Exchequer Walk, London SW1Z 4QT", "211 Customs Street, Newford": a postcode follows, or a street with its number stands before. */
export function isInAddress({ line, from, to, outerFrom }: Candidate): boolean {
  const { words } = line;
  if (
    outerFrom < from ||
    words.slice(from, to + 1).some((w) => !w.cap || /\d/.test(w.text) || POST_WORDS.test(w.lower))
  )
    return false;
  if (isPostcode(words, to + 1) && /^,? $/.test(words[to + 1]!.gap)) return true;
  const street = words[from - 1];
  if (line.doc.kind === 'official' && line.block.role === 'heading' && isAfterBuilding(words, from))
    return true;
  if (words[from]!.gap !== ', ' || !street?.cap || !(STREETS.test(street.lower) || STREET.test(street.lower)))
    return false;
  return words.slice(Math.max(0, from - 5), from - 1).some((w) => /^\d{1,5}[A-Za-z]?$/.test(w.text));
}

/** "To: Acmex Ltd, Anchor House, Newford": what closes the line after a building is its town. */
const isAfterBuilding = (words: readonly Word[], at: number): boolean =>
  at > 1 &&
  at === words.length - 1 &&
  words[at]!.gap === ', ' &&
  BUILDINGS.test(words[at - 1]!.lower) &&
  words[at - 1]!.cap &&
  words[at - 1]!.gap === ' ';

/** "Keel Court, Dock Road, Newford", "Anchor House, 3 Quay Street": a building where a street follows. */
export function isBuilding(c: Candidate, words: readonly Word[]): boolean {
  if (words.length < 2 || words.length > 3 || !BUILDINGS.test(words.at(-1)!.lower) || after(c)?.gap !== ', ')
    return false;
  const number = /^\d{1,5}[A-Za-z]?$/.test(after(c)!.text) ? 1 : 0;
  for (let n = 1 + number; n <= 3 + number; n++) {
    const word = after(c, n);
    if (!word?.cap || (n > 1 && word.gap !== ' ')) return false;
    if (STREETS.test(word.lower) || STREET.test(word.lower)) return n > 1 + number;
  }
  return false;
}

const BUILDINGS =
  /^(?:building|buildings|centre|center|chambers|court|exchange|hall|house|mill|offices?|tower|works)$/;

const STREETS =
  /^(?:street|road|avenue|lane|drive|boulevard|terrace|way|walk|court|place|square|crescent|close|highway|parade|quay|row|mews|wharf)$/;
/** Floors and units of the same address. */
const POST_WORDS = /^(?:floor|suite|unit|level|room|flat|apartment|po|gpo|box|building|house|block)$/;
