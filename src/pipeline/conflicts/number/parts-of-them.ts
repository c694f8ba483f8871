import { partsIn } from '../../../language/fractions.ts';
import { NUMBER_WORDS, numberOf } from '../../../language/numbers.ts';
import type { Statement } from './statement.ts';

/** "Nine schools, three of them in the county", "48 moorings, of which 16": how many of those that were counted. */
const COUNTED = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(\\d{1,3}(?:,\\d{3})+|\\d+|${NUMBER_WORDS})\\s+of (?:them|these|those|whom|which)\\b|\\bof (?:whom|which) (?:(?:about|around|some|only|just|nearly|at least) )?(\\d{1,3}(?:,\\d{3})+|\\d+|${NUMBER_WORDS})(?![\\p{L}\\p{N}])`,
  'giu',
);
/** "A third of them", "half of whom". */
const FRACTION =
  /\b(half|(?:a|one) (?:third|quarter|fifth)|two[- ]thirds|three[- ]quarters) of (?:them|these|those|whom|which)\b/giu;

/** Whether the more tells, right behind itself, of a part of those it counts, and the other is that part or the rest. */
export function partOfThem(a: Statement, b: Statement): boolean {
  if (a.dimension !== 'count') return false;
  if (restOfThem(a, b) || restOfThem(b, a)) return true;
  const [more, less] = a.quantity.value >= b.quantity.value ? [a, b] : [b, a];
  const behind = more.document.text.slice(more.figure.end, more.sentence.end);
  const whole = more.quantity.value;
  return [
    ...[...behind.matchAll(COUNTED)].map((m) => numberOf(m[1] ?? m[2] ?? '')),
    ...[...behind.matchAll(FRACTION)].map((m) => whole * shareOf(m[1]!)),
  ].some((part) => part !== null && [part, whole - part].some((x) => Math.round(x) === less.quantity.value));
}

function shareOf(words: string): number {
  const [first = '', noun = first] = words.split(/[\s-]/);
  return (numberOf(first) ?? 1) / (partsIn(noun) ?? Number.NaN);
}

/** "Nine, three of them in the county", read of the three, and six: what is left when those are set off. */
function restOfThem({ document, quantity, beside }: Statement, { quantity: other }: Statement): boolean {
  return (
    /^(?:\s+of)?\s+(?:them|these|those|whom|which)\b/i.test(document.text.slice(quantity.end)) &&
    beside.includes(quantity.value + other.value)
  );
}
