import type { Difference, WordingPair } from '../../../model/quote.ts';
import type { Span } from '../../../model/span.ts';

/** Forms of the present and the past that stand for them after a past verb of saying (Quirk et al. 1985, 14.31). */
const PAST_OF: ReadonlyMap<string, string> = new Map([
  ['will', 'would'],
  ['can', 'could'],
  ['may', 'might'],
  ['am', 'was'],
  ['is', 'was'],
  ['are', 'were'],
  ['have', 'had'],
  ['has', 'had'],
  ['do', 'did'],
  ['does', 'did'],
]);

/** A verb of saying or thinking that governs what follows. */
const GOVERNS =
  /\b(?:told|tell|tells|said|say|says|promised|promise|thought|think|knew|know|hoped|hope|believed|believe|assured|warned|swore)\b[^.;:!?]{0,40}$/i;

/**
 * Whether the two wordings differ here only as "I've told her I'll come" and "I told her I'd come" do: the tense follows
 * that of the verb of saying, and nothing else was promised.
 *
 * @param a the words that differ, folded and written out
 * @param b the same of the other wording
 */
export function isBackshift(
  pair: WordingPair,
  d: Difference,
  a: readonly string[],
  b: readonly string[],
): boolean {
  const shifted = (now: readonly string[], past: readonly string[]): boolean =>
    now.length === past.length &&
    now.some((word, i) => word !== past[i]) &&
    now.every((word, i) => word === past[i] || PAST_OF.get(word) === past[i]);
  const governed = (whole: Span, place: Span): boolean =>
    GOVERNS.test(whole.text.slice(0, place.start - whole.start));
  return governed(pair.a, d.a) && governed(pair.b, d.b) && (shifted(a, b) || shifted(b, a));
}
