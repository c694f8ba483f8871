import { partsIn } from '../../../language/fractions.ts';
import { NUMBER_WORDS, numberOf } from '../../../language/numbers.ts';
import type { Quantity } from '../../../model/claim.ts';
import type { Document } from '../../../model/document.ts';
import { spanOf, type Range } from '../../../model/span.ts';
import type { Amount } from './amounts.ts';

const NUMBER = `\\d{1,3}(?:,\\d{3})+|\\d+|${NUMBER_WORDS}`;
const FRACTION = 'half|halves|thirds?|quarters?|fifths?|sixths?|eighths?|tenths?';

/** "two-thirds of", "a third of", "half of the", "half the". */
const FRACTIONS = new RegExp(
  `\\b(?:(${NUMBER})[\\s-](${FRACTION})|an?\\s(${FRACTION})|(half))\\s+(?:of\\s+|(?=(?:the|its|their|his|her|our|all|those)\\b))`,
  'giu',
);
/** "31 of 90 shifts", "two of the five trustees", "three out of four", "one in five". */
const OUT_OF = new RegExp(
  `(?<![\\p{L}\\p{N}.,£$€])(none|all|${NUMBER})\\s+(?:of|out of|in|in every)\\s+(?:the\\s+|its\\s+|their\\s+|every\\s+)?(${NUMBER})(?![\\p{N}.,]*\\p{N}|\\s*%)\\s+(?=\\p{L})`,
  'giu',
);
/** "all seven governors", "none of the 12 samples"; "all one thing" is none. */
const WHOLE = new RegExp(
  `\\b(all|every one of|each of|none of|not one of)\\s+(?:the\\s+|its\\s+)?(?!one\\b|1\\s)(${NUMBER})\\s+(?=\\p{L})`,
  'giu',
);
/** "most of the staff", "a majority of residents". */
const MAJORITY = /\b(?:most of|(?:a|the) majority of|most)\s+(?=(?:the|its|their|those)\b)/gi;

/** Numbers that say what share of a whole is meant: the whole follows them. */
export function portionsIn(document: Document, sentence: Range): Amount[] {
  const text = document.text.slice(sentence.start, sentence.end);
  const found: Amount[] = [];
  const counts: Amount[] = [];
  const add = (
    match: RegExpExecArray,
    value: number | null,
    tolerance: number,
    part?: number,
    whole?: number,
    comparison?: Quantity['comparison'],
  ): void => {
    const length = match[0].trimEnd().length;
    const start = sentence.start + match.index;
    const range = { start, end: start + length };
    if (
      value === null ||
      !(value >= 0 && value <= 1) ||
      found.some((f) => f.start < range.end && range.start < f.end)
    )
      return;
    const quantity: Quantity = {
      ...spanOf(document.id, document.text, range.start, range.end),
      value,
      to: null,
      unit: 'share',
      comparison: comparison ?? comparisonOf(text.slice(Math.max(0, match.index - 24), match.index)),
      tolerance,
    };
    found.push({ ...range, quantity, dimension: 'share', sign: false });
    if (part === undefined) return;
    const end = start + /^\S+(?:\s\S+)*?(?=\s+(?:of|out of)\s)|^\S+/.exec(match[0])![0].length;
    const count = {
      ...quantity,
      ...spanOf(document.id, document.text, start, end),
      value: part,
      unit: '',
      tolerance: 0.5,
    };
    counts.push({
      start,
      end,
      nounFrom: range.end,
      quantity: count,
      dimension: 'count',
      sign: false,
      ...(whole === undefined ? {} : { whole }),
    });
  };
  for (const m of text.matchAll(FRACTIONS)) {
    const parts = partsIn(m[2] ?? m[3] ?? m[4] ?? '');
    const top = m[1] === undefined ? 1 : numberOf(m[1]);
    // Of whom "a third of them" is said stands elsewhere: with what share it can be compared nobody knows.
    const unnamed = /^(?:(?:them|whom|which|us)\b|(?:it|these|those)\b(?! \p{L}))/iu.test(
      text.slice(m.index + m[0].length),
    );
    if (parts !== undefined && top !== null && !unnamed) add(m, top / parts, 0.02);
  }
  for (const m of text.matchAll(WHOLE)) {
    const none = /^(?:none|not)/i.test(m[1] ?? '');
    add(m, none ? 0 : 1, 0.001, none ? undefined : (numberOf(m[2] ?? '') ?? undefined));
  }
  for (const m of text.matchAll(OUT_OF)) {
    const whole = numberOf(m[2] ?? '') ?? 0;
    const part = /^none$/i.test(m[1] ?? '') ? 0 : /^all$/i.test(m[1] ?? '') ? whole : numberOf(m[1] ?? '');
    const inside = /\s(?:in|in every)\s/i.test(m[0]);
    // "two in 2019", "12 in 40 years": a time; "five of 200": rounded to the whole.
    if (part === null || whole === 0 || (inside && whole > 1000)) continue;
    add(m, part / whole, inside ? 0.02 : 0.25 / whole, inside || part < 1 ? undefined : part, whole);
  }
  for (const m of text.matchAll(MAJORITY)) add(m, 0.5, 0, undefined, undefined, 'more-than');
  return [...found, ...counts];
}

function comparisonOf(before: string): Quantity['comparison'] {
  if (/(?:more than|over|at least|well over|upwards of)\s+(?:an?\s+)?$/i.test(before)) return 'more-than';
  if (/(?:fewer than|less than|under|up to|not even|barely|no more than)\s+(?:an?\s+)?$/i.test(before))
    return 'less-than';
  if (
    /(?:about|around|nearly|almost|some|roughly|just over|just under|close to)\s+(?:an?\s+)?$/i.test(before)
  )
    return 'about';
  return 'exact';
}
