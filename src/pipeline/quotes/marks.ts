import type { Range } from '../../model/span.ts';

/** Double marks close with double ones and single with single, however curly or straight either is printed. */
export type MarkFamily = 'double' | 'single';

/**
 * What a character can be where it stands. `maybe-close` may be the apostrophe of a plural possessive
 * ("the officers' time"); `maybe-open` may be an elision ("’23"); `either` is left to the count of marks.
 */
type MarkRole = 'open' | 'maybe-open' | 'close' | 'maybe-close' | 'either';

export interface Mark extends Range {
  readonly family: MarkFamily;
  readonly role: MarkRole;
  /** For a closing mark: nothing but a closing mark could stand here (punctuation before it, or no s). */
  readonly plain: boolean;
}

const CANDIDATE = /["“”„‟«»'‘’‚‛`]/gu;
const LETTER = /[\p{L}\p{N}]/u;
const BEFORE_OPENING = /[\s([{—–\-/]/u;
const AFTER_CLOSING = /[\s.,;:!?)\]}…—–\-/]/u;
const OPENING = new Set('“„«‘‚');
const CLOSING = new Set('”»');
const ANY = new Set('"“”„‟«»\'‘’‚‛`');
/** Clipped words that begin with an apostrophe, and years without their century ("’23", "'90s"). */
const CLIPPED = /^(?:em|til|tis|twas|twill|n|cos|cuz|nuff|ere|tween)(?![\p{L}])/iu;
const SHORT_YEAR = /^\d\d(?:s\b|(?!\d))/u;
/** Words that cannot be what a possessor owns: after them an s' is a closing mark. */
const NEVER_OWNED =
  /^\s+(?:a|an|the|this|that|these|those|and|or|but|nor|so|yet|if|as|at|by|for|from|in|into|of|off|on|onto|over|to|under|up|upon|with|within|without|about|after|against|between|during|before|because|when|while|where|which|who|than|then|is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|should|shall|may|might|must|not|he|she|it|they|we|you|i|his|her|its|their|said|says|told|added)\b/iu;

/**
 * The quotation marks of `text` from `range.start` to `range.end`, in order, apostrophes left out. Each mark
 * is judged by the characters beside it, as typesetting rules do: an opening mark has space (or a bracket or
 * dash) before it and none after, a closing mark the other way round.
 */
export function marksIn(text: string, range: Range): Mark[] {
  const marks: Mark[] = [];
  // Only the range is searched: a block without marks would else be read on to the document's end.
  for (const { index } of text.slice(range.start, range.end).matchAll(CANDIDATE)) {
    const mark = judge(text, range.start + index, range);
    if (mark) marks.push(mark);
  }
  return marks;
}

function judge(text: string, at: number, range: Range): Mark | null {
  const char = text.charAt(at);
  const before = at > range.start ? text.charAt(at - 1) : '';
  const after = at + 1 < range.end ? text.charAt(at + 1) : '';
  const free = before === '' || BEFORE_OPENING.test(before);
  const done = after === '' || AFTER_CLOSING.test(after);
  // A mark beside another mark is judged by what stands beyond: ‘“We …” and … out’,” stay as they face.
  const left = free || (ANY.has(before) && facesRight(text, at - 1, range));
  const right = done || (ANY.has(after) && !facesRight(text, at + 1, range));
  const family: MarkFamily = '"“”„‟«»'.includes(char) ? 'double' : 'single';
  const make = (role: MarkRole, plain = true): Mark => ({ start: at, end: at + 1, family, role, plain });

  if (family === 'double') {
    if (isInch(text, at, range)) return null;
    if (OPENING.has(char)) return make(!left && right ? 'close' : 'open');
    if (CLOSING.has(char)) return make(left && !right ? 'open' : 'close');
    if (left && !right) return make('open');
    if (right && !left) return make('close');
    return make('either');
  }
  if (LETTER.test(before) && LETTER.test(after)) return null;
  const rest = text.slice(at + 1, Math.min(at + 16, range.end));
  if (left && !right) {
    if (CLIPPED.test(rest)) return null;
    if (SHORT_YEAR.test(rest)) return make('maybe-open');
    return make(char === '’' ? 'maybe-open' : 'open');
  }
  if (char === '`' || !right || left) return OPENING.has(char) && left ? make('open') : null;
  if (!LETTER.test(before)) return make('close');
  if (/\d/.test(before) && char === "'") return make('close', false);
  if (/[sxz]/i.test(before)) {
    if (after === '' || !/\s/.test(after)) return make('close', false);
    if (NEVER_OWNED.test(rest)) return make('close', false);
    return make('maybe-close', false);
  }
  return make('close');
}

/** So many marks side by side are no quotation, and what stands beyond them says nothing. */
const SIDE_BY_SIDE = 12;

/** Whether the mark at `at` stands before its words rather than after them. */
function facesRight(text: string, at: number, range: Range): boolean {
  if (OPENING.has(text.charAt(at))) return true;
  if (CLOSING.has(text.charAt(at))) return false;
  let i = at - 1;
  while (i >= range.start && i >= at - SIDE_BY_SIDE && ANY.has(text.charAt(i))) i--;
  return i < range.start || BEFORE_OPENING.test(text.charAt(i));
}

/** A height or a measure: 6'2", a 12" pipe. Only where a figure stands right before the straight mark. */
function isInch(text: string, at: number, range: Range): boolean {
  if (text.charAt(at) !== '"') return false;
  const before = text.slice(Math.max(range.start, at - 8), at);
  return /\d['′]\s?\d{1,2}$/.test(before);
}
