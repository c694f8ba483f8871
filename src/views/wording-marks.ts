import type { Difference, Variation } from '../model/quote.ts';
import type { Range, Span } from '../model/span.ts';
import { tokenise } from '../text/tokens.ts';
import type { Mark } from './segments.ts';

/** Two wordings, or two passages, with the places where they part. */
interface Compared {
  readonly a: Span;
  readonly b: Span;
  readonly differences: readonly Difference[];
  /** Absent for passages, which nobody need have put in quotation marks. */
  readonly variation?: Variation;
}

/**
 * What is marked in each of two wordings: `changed` where one has other words than the other, `left-out` where it has
 * words that the other lacks. What is cut at either end is not marked: a shorter quotation leaves out most of what was
 * said. Words dropped inside quotation marks without a sign are a change, whole sentences aside.
 */
export function wordingMarks({ a, b, differences, variation }: Compared): { a: Mark[]; b: Mark[] } {
  const marks = { a: [] as Mark[], b: [] as Mark[] };
  if (variation === 'verbatim' || variation === 'punctuation') return marks;
  for (const difference of differences) {
    const inA = difference.a.end > difference.a.start;
    const inB = difference.b.end > difference.b.start;
    if (inA && inB) {
      marks.a.push(mark(difference.a, 'changed'));
      marks.b.push(mark(difference.b, 'changed'));
      continue;
    }
    const [side, missing, other, gap] = inA
      ? (['a', difference.a, b, difference.b] as const)
      : (['b', difference.b, a, difference.a] as const);
    if (isCut(missing, other, gap)) continue;
    const silent = variation === 'altered' && !hasSentence(inA ? a : b, missing);
    marks[side].push(mark(missing, silent ? 'changed' : 'left-out'));
  }
  return marks;
}

/** Whether words of a wording end a sentence and go on, or are one from its beginning to its end. */
function hasSentence(wording: Span, { start, end, text }: Span): boolean {
  const before = wording.text.slice(0, start - wording.start);
  const after = wording.text.slice(end - wording.start);
  return /[.!?]/.test(text) || (/[.!?]\P{L}*$/u.test(before) && /^[.!?]/.test(after));
}

function mark({ start, end }: Range, name: 'changed' | 'left-out'): Mark {
  return { start, end, name };
}

/**
 * Whether words are missing at an end of a wording: no word of it stands before the place, or none after. Where what
 * stands there is also how the missing words end or begin ("I | was glad and I | left"), they may as well be missing
 * before or after it.
 */
function isCut(missing: Span, wording: Span, place: Range): boolean {
  const gone = words(missing.text);
  const before = words(wording.text.slice(0, place.start - wording.start));
  const after = words(wording.text.slice(place.end - wording.start));
  return gone.endsWith(before) || gone.startsWith(after);
}

/** The words of a text, each with a blank before and after. */
function words(text: string): string {
  return tokenise(text)
    .map(({ norm }) => ` ${norm} `)
    .join('');
}
