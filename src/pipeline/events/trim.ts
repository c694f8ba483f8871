import type { Range } from '../../model/span.ts';

/** Words that introduce a date: cut off together with it. */
const DATE_OPENER =
  /(?:\b(?:(?:(?:in|for|during|over) )?the (?:financial |fiscal |calendar )?(?:year|half[- ]year|quarter|month|week|period|season) (?:to|ended|ending|from|beginning)|(?:no|not) later than|as of|as from|with effect from|at the end of|by the end of|on or before|on or after|on or about|by or before|just|only|on|in|by|from|since|until|till|through|during|between|before|after|at|of|around|about|for|dated|beginning|starting|every)\s+)+(?:the\s+)?$/i;
const LOOSE_END =
  /(?:[\s,;:–—-]|\s(?:and|or|but|of|in|on|at|by|for|with|from|to|into|under|during|as|the|an|(?<!(?:before|after|of|than|with|for|like|from|to|at|on|by|in|as) )that|which|who|whose|than|between|until|its|their|is|was|are|were|and again|again on)(?=\s*$)|(?:,? (?:for |as )?(?:the )?(?:following|follows)(?: \p{L}+)?(?:, and for no others?)?)\s*$)+$/iu;
const LOOSE_START =
  /^(?:[\s,;:.–—)\]-]+|(?:and|but|or|so|yet|that(?! (?:is|was|were|will|would|may|might|has|had|did|does|means|meant|came|comes|made|makes|took|takes|went|goes|left|leaves|gave|gives|led|leads|brought|brings)\b)|then|also|now|which|who|p\.?s\.?|to (?:ensure|make sure|see to it|secure) that)\s)+/i;
/** Where a long heading may be cut: before these words, or after a comma. */
const BREAK =
  /,\s|\s(?=(?:and|or|in|into|on|at|by|for|with|without|from|under|over|during|through|throughout|about|against|between|towards?|within|so|to|which|who|whose|where|that|after|before|until|while|when|because|if|whether|meaning)\s)/g;
/** Shortest heading that a cut may leave, in characters. */
const SHORTEST = 25;

/** "Christmas was generous": the date is what the verb is said of. */
const IS_SUBJECT =
  /^\s+(?:is|was|are|were|has been|had been|will be|would be|marks|marked|brought|brings|saw|sees)\b/;

/** Words that introduce a date stand within so many characters before it. */
const OPENER = 120;

/** A stretch without the date at its start or end and the words that introduce it; a date in the middle stays. */
export function withoutDate(text: string, piece: Range, date: Range): Range {
  if (date.end <= piece.start || date.start >= piece.end) return piece;
  const opener =
    DATE_OPENER.exec(text.slice(Math.max(piece.start, date.start - OPENER), date.start))?.[0].length ?? 0;
  const before = date.start - opener;
  const rest = text.slice(date.end, piece.end);
  // "At Tuesday's meeting": the day belongs to the noun after it.
  if (/^[’']s\b/.test(rest)) return piece;
  if (/^[\s.,;:)\]"”’']*$/.test(rest)) return { start: piece.start, end: before };
  if (opener === 0 && IS_SUBJECT.test(rest)) return piece;
  if (/^[\s,;:(["“‘-]*$/.test(text.slice(piece.start, before))) return { start: date.end, end: piece.end };
  return piece;
}

/** Loose words at an end stand within so many characters: a sentence may be a whole page that lost its breaks. */
const LOOSE = 200;

/** A stretch without loose conjunctions, prepositions, articles and marks at its ends. */
export function trim(text: string, piece: Range): Range {
  const start = piece.start + (LOOSE_START.exec(text.slice(piece.start, piece.end))?.[0].length ?? 0);
  let { end } = piece;
  // "of the": each loose word that goes may lay bare another.
  for (let cut = 1; cut > 0 && end > start; end -= cut)
    cut = LOOSE_END.exec(text.slice(Math.max(start, end - LOOSE), end))?.[0].length ?? 0;
  if (text.slice(start, end).endsWith(' a')) end -= 2;
  return { start, end: Math.max(start, end) };
}

/** A definition in brackets, which a heading does not show. */
const DEFINED = /\s*[([](?:["“‘'][^)\]]*["”’'])[)\]]/g;
/** Where a cut would leave a word without what it belongs to: a name, a title with its name, a number and its unit. */
const TORN =
  /(?:\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Cllr|Rev|St|Sen|Rep|Gov|Judge|Justice|President|Councillor|Councilor|Inspector|Commissioner)\.?|\b(?:between|from) [^,]{1,30}|\p{Sc}?\d[\d.,]*)$/u;

/** Cuts a long stretch at its last good place within `room` characters, never inside a date. */
export function shorten(text: string, piece: Range, room: number, dates: readonly Range[] = []): Range {
  const defined = (text.slice(piece.start, piece.end).match(DEFINED) ?? []).join('').length;
  const space = room + defined;
  if (piece.end - piece.start <= space) return piece;
  const words = text.slice(piece.start, piece.start + space);
  const whole = (at: number): boolean =>
    !dates.some((d) => d.start < piece.start + at && piece.start + at < d.end) &&
    isBalanced(words.slice(0, at));
  let cut = -1;
  for (const m of words.matchAll(BREAK))
    if (m.index >= SHORTEST && whole(m.index) && !TORN.test(words.slice(Math.max(0, m.index - 40), m.index)))
      cut = m.index;
  if (cut < 0) cut = lastSpace(words, whole);
  return trim(text, { start: piece.start, end: piece.start + (cut > 0 ? cut : space) });
}

/** The last space that parts no name, no title from its name and no number from its unit. */
function lastSpace(words: string, whole: (at: number) => boolean): number {
  for (let at = words.lastIndexOf(' '); at >= SHORTEST; at = words.lastIndexOf(' ', at - 1)) {
    const name =
      /\p{Lu}[\p{L}.’'-]*$/u.test(words.slice(Math.max(0, at - 20), at)) &&
      /^ \p{Lu}/u.test(words.slice(at, at + 2));
    if (!name && whole(at) && !TORN.test(words.slice(Math.max(0, at - 40), at))) return at;
  }
  return words.lastIndexOf(' ');
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
