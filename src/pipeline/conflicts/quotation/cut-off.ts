import { TURNING } from '../../../language/weighty-words.ts';
import type { Difference, WordingPair } from '../../../model/quote.ts';
import type { Span } from '../../../model/span.ts';
import { plainWords } from './plain-words.ts';

/** A half that goes against the other: quoted alone, the other says more than was meant. */
const OTHER_HALF = /^(?:but|yet|though|although|unless|except|however)\b|\b(?:but|yet)$/i;
/** "By no means certain": no single word of it turns anything. */
const BY_NO_MEANS = /\b(?:by no means|anything but|far from|in no way|no longer)$/;

/** What words cut off at an end do: nothing, unless they turn what is left, or go against it. */
export function cutOff(
  pair: WordingPair,
  d: Difference,
  before: (wording: Span) => string,
): 'halved' | 'turned' | 'none' {
  const cut = d.kind === 'deleted' ? d.a : d.b;
  if (OTHER_HALF.test(cut.text.trim())) return 'halved';
  const [whole, left] = d.kind === 'deleted' ? [pair.a, pair.b] : [pair.b, pair.a];
  const leads = !/[\p{L}\p{N}]/u.test(whole.text.slice(0, cut.start - whole.start));
  if (!leads) return 'none';
  const words = plainWords(cut.text);
  const turns = TURNING.has(words.at(-1) ?? '') || BY_NO_MEANS.test(words.join(' '));
  // "They were not “a series of honest mistakes”": the writer says outside the marks what is left out inside.
  return turns && !deniesBefore(before(left)) ? 'turned' : 'none';
}

function deniesBefore(lead: string): boolean {
  const clause = lead.split(/[.;:!?]\s/).at(-1) ?? '';
  return (
    plainWords(clause).some((w) => TURNING.has(w)) ||
    /\b(?:deni|reject|dismiss|far from|ruled? out)/i.test(clause)
  );
}
