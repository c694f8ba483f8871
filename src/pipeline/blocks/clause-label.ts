import { letter, roman, romanValue } from './numerals.ts';

/** One way to read a printed label: which series it belongs to and its place in it, from 1. */
export interface Reading {
  /** Shape and letters of the series, e.g. `(a)`, `1.`, `I.`: labels of one list share it. */
  readonly series: string;
  readonly value: number;
}

/** A clause's printed label, with every reading of it: "i" is a roman one and the ninth letter. */
export interface Label {
  /** As printed, the dash of a list included: `- 1.`. */
  readonly printed: string;
  readonly readings: readonly Reading[];
  /** `article`, `section` … where a word stands before the number; null for a bare one. */
  readonly word: string | null;
  /** All numbers of a decimal label: [4, 2] for `4.2`. Null for the others. */
  readonly decimal: readonly number[] | null;
  /** A second label in the same breath: `(1)` in `1.—(1)`. */
  readonly inner: Label | null;
  /** The step of a clause put in later between two others: `2a` for `2A.`. */
  readonly inserted: string | null;
  /** A bullet without a numeral. */
  readonly bare: boolean;
}

const NAMED =
  /^(?:(article|section|clause|rule|regulation|paragraph|part|chapter|title|sec|art|para|item|condition|recommendation|finding|requirement|ground|issue|count)\.?\s+|(§{1,2})\s*)(\d{1,3}(?:\.\d{1,3})*|[ivxlc]{1,6}|[a-z])\b\.?(?=$|\s*[.:)–—-]|\s+\p{Lu}|\s*\n)/iu;
const DECIMAL = /^((?:[-–—*•]\s+)?(\d{1,3}(?:\.\d{1,3}){1,4})\.?\)?)(?=\s)/;
const NUMBER = /^((?:[-–—*•]\s+)?([([]?)(\d{1,3})([A-Z]{0,2})(\.?[)\]]|\.))(?=\s|[-—–]*\(\d|$)/;
const SPACED_NUMBER = /^((\d{1,3}))(?=\t| {2,})/;
const LETTERS = /^((?:[-–—*•]\s+)?(\(?)([a-z]{1,2}|[ivxl]{1,6}|[A-Z]|[IVXL]{1,6})(\.|\)))(?=\s|$)/;
/** A name with initials on a line of its own, a judge's letters after it: "T. M. HOLROYD", "J. Smith", "R. Lee J.". */
const INITIALS = /^(?:\p{Lu}\. ?)+\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?(?:,? (?:C\.?)?J\.?(?:A\.?)?)?$/u;
/** What stands between the parties to a case: "- and -", "– v –". */
const BETWEEN_PARTIES =
  /^(?:[-–—]\s*(?:and|v\.?|vs\.?|versus)\s*[-–—](?: {2,}\S.{0,60})?|vs?\.(?:\s{2,}(?:\)|(?:docket|case|cause|civil|file|index|court|action|no)\b).{0,60})?)$/i;
const BULLET = /^([-–—*•▪◦‣])\s+(?=\S)/;

/** The label at the start of a block's words, or null. A word before a number counts only where a heading follows. */
export function labelOf(text: string): Label | null {
  const head = text.slice(0, 300);
  const named = NAMED.exec(head);
  if (named && (isStopped(head, named[0]) || isHeadingLike(head.slice(named[0].length), text.length))) {
    const word = (named[1] ?? named[2] ?? '').toLowerCase();
    const number = named[3] ?? '';
    const decimal = number.includes('.') ? number.split('.').map(Number) : null;
    return label(named[0].trimEnd(), readingsOf(number, `${word} `, ''), { word, decimal });
  }
  const decimal = DECIMAL.exec(head);
  if (decimal && /\p{L}/u.test(head.slice(decimal[0].length))) {
    const numbers = (decimal[2] ?? '').split('.').map(Number);
    const series = `decimal-${numbers.length}`;
    return label(decimal[1] ?? '', [{ series, value: numbers.at(-1) ?? 0 }], { decimal: numbers });
  }
  const number = NUMBER.exec(head) ?? SPACED_NUMBER.exec(head);
  if (number && number.length > 3) {
    const [whole = '', printed = '', open = '', digits = '', letters = '', close = ''] = number;
    const inside = /^(?:\s*[-—–]+\s*|\s+)(\(\d{1,2}\))(?=\s)/.exec(head.slice(whole.length));
    const inner = inside?.[1] === undefined ? null : labelOf(`${inside[1]} `);
    const inserted = letters === '' ? null : `${digits}${letters.toLowerCase()}`;
    return label(printed + (inside ? inside[0] : ''), readingsOf(digits, open, close), { inner, inserted });
  }
  if (number) return label(number[1] ?? '', [{ series: '1', value: Number(number[2]) }], {});
  const letters = INITIALS.test(text) || BETWEEN_PARTIES.test(text) ? null : LETTERS.exec(head);
  if (letters) {
    const [, printed = '', open = '', mark = '', close = ''] = letters;
    const readings = readingsOf(mark, open, close);
    return readings.length > 0 ? label(printed, readings, {}) : null;
  }
  const bullet = BETWEEN_PARTIES.test(text) ? null : BULLET.exec(head);
  return bullet?.[1] === undefined ? null : label(bullet[1], [], { bare: true });
}

/** The label of the same series with another value: what a lost or misread numeral should have been. */
export function printLabel(series: string, value: number): string {
  const mark = /^(\(?)(1|a|A|i|I)(.*)$/.exec(series);
  if (!mark) return String(value);
  const [, open = '', kind = '', close = ''] = mark;
  const words = {
    '1': String(value),
    a: letter(value),
    A: letter(value).toUpperCase(),
    i: roman(value),
    I: roman(value).toUpperCase(),
  };
  return `${open}${words[kind as keyof typeof words]}${close}`;
}

/** A value as the last step of an address: letters stay letters, romans romans. */
export function stepOf(series: string, value: number): string {
  return printLabel(series, value)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

function label(printed: string, readings: readonly Reading[], more: Partial<Label>): Label {
  return { printed, readings, word: null, decimal: null, inner: null, inserted: null, bare: false, ...more };
}

function readingsOf(mark: string, open: string, close: string): Reading[] {
  const wrap = (kind: string, value: number): Reading => ({ series: `${open}${kind}${close}`, value });
  if (/^\d/.test(mark)) return [wrap('1', Number(mark.split('.').at(-1)))];
  const lower = mark.toLowerCase();
  const small = mark === lower;
  const readings: Reading[] = [];
  if (/^[a-z]$/.test(lower)) readings.push(wrap(small ? 'a' : 'A', lower.charCodeAt(0) - 96));
  else if (/^([a-z])\1$/.test(lower)) readings.push(wrap(small ? 'a' : 'A', 26 + lower.charCodeAt(0) - 96));
  const value = romanValue(lower);
  if (value !== null) readings.push(wrap(small ? 'i' : 'I', value));
  // A lone capital I is often a misread small i or l, and the other way round.
  if (mark === 'I') readings.push(wrap('a', 9));
  return readings;
}

/** "SECTION 4. No person shall …": the dot parts the number from a whole sentence. */
function isStopped(head: string, named: string): boolean {
  return /\d\.$/.test(named) && /^\s+\p{Lu}/u.test(head.slice(named.length));
}

/** After "Article 4": nothing, or a short heading. "Section 22 of the Act requires …" is running text. */
function isHeadingLike(rest: string, length: number): boolean {
  const words = rest.replace(/^[\s.:)–—-]+/, '');
  return (
    words === '' ||
    /^[\s]*[.:–—]/.test(rest) ||
    (length < 100 && !/[.;,]$/.test(words) && /^\p{Lu}/u.test(words))
  );
}
