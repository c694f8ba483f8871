import type { Range } from '../../model/span.ts';

/** Words that introduce a date: cut off together with it. */
const DATE_OPENER =
  /(?:\b(?:(?:no|not) later than|as of|as from|with effect from|at the end of|by the end of|on or before|on or after|on or about|by or before|just|only|on|in|by|from|since|until|till|through|during|between|before|after|at|of|around|about|for|dated|beginning|starting|every)\s+)+(?:the\s+)?$/i;
const LOOSE_END =
  /(?:[\s,;:–—-]|\s(?:and|or|but|of|in|on|at|by|for|with|from|to|into|under|during|as|the|an|that|which|who|than|between|until|its|their|is|was|are|were|out)(?=\s*$)|(?:,? (?:for |as )?(?:the )?(?:following|follows)(?: \p{L}+)?(?:, and for no others?)?)\s*$)+$/iu;
const LOOSE_START =
  /^(?:[\s,;:.–—)\]-]+|(?:and|but|or|so|yet|that|then|also|now|which|who|p\.?s\.?|to (?:ensure|make sure|see to it|secure) that)\s)+/i;
/** Where a long heading may be cut: before these words, or after a comma. */
const BREAK =
  /,\s|\s(?=(?:and|or|of|in|into|on|at|by|for|with|from|under|over|during|so|to|which|who|that|as|after|before|until|while|because|meaning)\s)/g;
/** Shortest heading that a cut may leave, in characters. */
const SHORTEST = 25;

/** A stretch without the date at its start or end and the words that introduce it; a date in the middle stays. */
export function withoutDate(text: string, piece: Range, date: Range): Range {
  if (date.end <= piece.start || date.start >= piece.end) return piece;
  const opener = DATE_OPENER.exec(text.slice(piece.start, date.start))?.[0].length ?? 0;
  const before = date.start - opener;
  const rest = text.slice(date.end, piece.end);
  if (/^[\s.,;:)\]"”’']*$/.test(rest)) return { start: piece.start, end: before };
  if (/^[\s,;:(["“‘-]*$/.test(text.slice(piece.start, before))) return { start: date.end, end: piece.end };
  return piece;
}

/** Loose words at an end stand within so many characters: a sentence may be a whole page that lost its breaks. */
const LOOSE = 200;

/** A stretch without loose conjunctions, prepositions, articles and marks at its ends. */
export function trim(text: string, piece: Range): Range {
  const start = piece.start + (LOOSE_START.exec(text.slice(piece.start, piece.end))?.[0].length ?? 0);
  let end =
    piece.end - (LOOSE_END.exec(text.slice(Math.max(start, piece.end - LOOSE), piece.end))?.[0].length ?? 0);
  if (text.slice(start, end).endsWith(' a')) end -= 2;
  return { start, end: Math.max(start, end) };
}

/** Cuts a long stretch at its last good place within `room` characters. */
export function shorten(text: string, piece: Range, room: number): Range {
  if (piece.end - piece.start <= room) return piece;
  const words = text.slice(piece.start, piece.start + room);
  let cut = -1;
  for (const m of words.matchAll(BREAK))
    if (m.index >= SHORTEST && isBalanced(words.slice(0, m.index))) cut = m.index;
  if (cut < 0) cut = words.lastIndexOf(' ');
  return trim(text, { start: piece.start, end: piece.start + (cut > 0 ? cut : room) });
}

const PAIRS: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['‘', '’'],
  ['(', ')'],
];

/** Takes in a closing mark that stands right behind a stretch, or the opening one right before it. */
export function balance(text: string, piece: Range): Range {
  let { start, end } = piece;
  const inside = (): string => text.slice(start, end).replace(/\p{L}’\p{L}/gu, '');
  if (count(inside(), '"') % 2 === 1) {
    if (text.slice(start - 1, start) === '"') start--;
    else end += /^[.,;]?"/.exec(text.slice(end, end + 3))?.[0].length ?? 0;
  }
  for (const [open, close] of PAIRS) {
    const opens = count(inside(), open);
    const closes = count(inside(), close);
    if (opens > closes) {
      const behind = new RegExp(`^[.,;]?\\${close}`).exec(text.slice(end, end + 3));
      if (behind) end += behind[0].length;
    } else if (closes > opens && text.slice(start - 1, start) === open) start--;
  }
  return { start, end };
}

/** Whether quotation marks and brackets open and close in equal numbers. */
export function isBalanced(text: string): boolean {
  const plain = text.replace(/\p{L}[’']\p{L}/gu, '');
  return (
    count(plain, '“') === count(plain, '”') &&
    count(plain, '‘') <= count(plain, '’') &&
    count(plain, '(') === count(plain, ')') &&
    count(plain, '"') % 2 === 0
  );
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}
