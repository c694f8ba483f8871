import type { Difference, Variation } from '../../model/quote.ts';
import type { Range } from '../../model/span.ts';
import type { Stretch } from '../../text/differences.ts';
import { accepted, fragment } from './acceptance.ts';
import { evidenceOf, isInMarks } from './evidence.ts';
import type { Saying } from './sayings.ts';
import { classify } from './variation.ts';
import type { Word } from './words.ts';

/** Two stretches found to be wordings of one saying. */
export interface Wording {
  readonly a: Saying;
  readonly b: Saying;
  /** The stretches compared: all of a saying, or the part of it that the other takes up. */
  readonly rangeA: Range;
  readonly rangeB: Range;
  readonly variation: Variation;
  readonly differences: readonly Difference[];
}

/** Longer sayings are cut before alignment, whose time grows with the product of both lengths. */
const LONGEST = 400;

/** Aligns two sayings; null where what they share is too little to call them one saying. */
export function compare(a: Saying, b: Saying): Wording | null {
  const left = a.words.slice(0, LONGEST);
  const right = b.words.slice(0, LONGEST);
  const evidence = evidenceOf(left, right);
  if (!evidence || !accepted(a, b, evidence) || isInMarks(a, b, evidence)) return null;
  const part = a.form === 'indirect' || b.form === 'indirect' || a.form === 'text' || b.form === 'text';
  const rangeA =
    part && !fragment(a)
      ? spanned(
          left,
          evidence.matches.map((m) => m.a),
        )
      : a;
  const rangeB =
    part && !fragment(b)
      ? spanned(
          right,
          evidence.matches.map((m) => m.b),
        )
      : b;
  const reported = a.form === 'indirect' || b.form === 'indirect';
  return { a, b, rangeA, rangeB, ...classify(stretch(a, rangeA), stretch(b, rangeB), reported) };
}

function stretch({ doc }: Saying, { start, end }: Range): Stretch {
  return { doc: doc.id, text: doc.text, start, end };
}

function spanned(words: readonly Word[], matched: readonly number[]): Range {
  return { start: words[matched[0] ?? 0]?.start ?? 0, end: words[matched.at(-1) ?? 0]?.end ?? 0 };
}
