import { MONTHS } from '../../../language/months.ts';
import { oneOf } from '../../../language/one-of.ts';
import { withoutForm } from '../company-name.ts';
import { isNoPublisher } from '../no-publisher.ts';

/** What stands between the pieces of a line. */
const CUT =
  /\s+[|•·–—/~¦‖›>»:-]\s+|\s{2,}|[|•·›»]|,\s+|[:;]\s+|\.\s+(?=[\p{Lu}©])|\s+(?=©)|\s*\((?=\p{Lu})|\)(?=\s|$)/u;

const MONTH = `(?:${oneOf(MONTHS.keys())})\\.?`;
const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?';
/** A day, an hour, a number or a year that follows a name without a stroke between them. */
const DAY_AFTER = new RegExp(
  `(?:^|\\s)(?:${WEEKDAY},?\\s)?(?:(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}\\b.*|${MONTH} \\d.*|(?:issue|no|vol|edition|page)\\.? ?\\d.*|\\d{1,2}[:./]\\d{2}.*|(?:19|20)\\d\\d)$`,
  'iu',
);
/** What a line says before the name: "© 2020", "Published by", "Get". */
const BEFORE =
  /^(?:(?:©|\(c\)|copyright|all content|by|from|for|in|on|at|via|source|about|credit|posted|published|publication|written|first|printed|of|visit|follow|support|contact|email|issued|special to|get|download|join|become|thanks|read|see|more|with|image|photo|picture|elsewhere on|also on|\d{4}(?:[-–]\d{2,4})?)[:,]?\s+){1,6}/iu;
const RIGHTS = /©|\(c\)|copyright/i;

const CAPITAL = String.raw`(?:\p{Lu}[\p{L}\d’'&.-]{0,30}(?:s[’']|[\p{L}\d])|\p{Lu}|\d{1,3}(?:\.\d)?)(?![\p{L}\d])`;
/** Words with capitals in a row, with small ones between them. */
const SEQUENCE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:The )?${CAPITAL}(?: (?:(?:of|for|and|the|&) ){0,2}${CAPITAL}){0,6}`,
  'gu',
);

const SMALL = /^(?:of|for|and|the|&|\+|in|on|to|at|de|la|y|an?|by|plc|v)$/;
const [LONGEST, MOST_WORDS] = [75, 8];

/** A name that a line may print, with its place among the line's pieces. */
export interface Piece {
  readonly name: string;
  readonly piece: number;
  readonly pieces: number;
  readonly owned: boolean;
}

/** What of a line could be a name: the whole of it, and the pieces between its strokes and commas. */
export function piecesOf(line: string): Piece[] {
  const cut = line
    .split(CUT)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  const parts = cut.map((part, i) => ({
    name: part,
    piece: i,
    pieces: cut.length,
    owned: RIGHTS.test(`${cut[i - 1] ?? ''} ${part}`),
  }));
  const whole = { name: line, piece: -1, pieces: cut.length, owned: RIGHTS.test(line) };
  return (cut.length > 1 ? [whole, ...parts] : parts).flatMap((part) => {
    const bare = nameIn(part.name);
    const name = part.owned ? withoutForm(bare) : bare;
    return isName(name) ? [{ ...part, name, piece: Math.max(0, part.piece) }] : [];
  });
}

/** The names inside a sentence, with where each begins. */
export function namesInside(sentence: string): { readonly name: string; readonly from: number }[] {
  return [...sentence.matchAll(SEQUENCE)].flatMap((m) => {
    const name = nameIn(m[0]).replace(/[’']s$/u, '');
    return isName(name) ? [{ name, from: m.index }] : [];
  });
}

const nameIn = (words: string): string =>
  words
    .replace(BEFORE, '')
    .replace(DAY_AFTER, '')
    .replace(/[.,:]+$| logo$/i, '')
    .trim();

/** A few words with capitals. */
function isName(name: string): boolean {
  const words = name.split(' ');
  return (
    name.length > 1 &&
    name.length < LONGEST &&
    words.length <= MOST_WORDS &&
    /^[\p{Lu}\d]/u.test(name) &&
    /\p{L}{2}/u.test(name) &&
    !/[?!@%£$€"“”]|\d{4}/.test(name) &&
    words.every((word) => SMALL.test(word) || /^[(&]?[\p{Lu}\d]/u.test(word)) &&
    !SMALL.test(words.at(-1)!.toLowerCase()) &&
    !isNoPublisher(name)
  );
}
