import { ADVISED, DUTY, NO_DUTY } from '../../../language/duty.ts';
import { MADE_TO, OFFERED, OF_FREE_WILL, REFUSED, UNWILLING } from '../../../language/free-will.ts';
import { NEGATIVE } from '../../../language/negatives.ts';
import type { Told } from '../statements/sentences.ts';
import { flag, type Features } from './candidate.ts';
import { once } from '../../../text/once.ts';

/** How a sentence puts what it tells: what it denies, how binding, how certain, on whose word. */
const MANNERS = {
  denied: (text) => NEGATIVE.test(text),
  dutyDenied: (text) => NO_DUTY.some((p) => p.test(text)),
  duty: (text) => DUTY.some((p) => p.test(text)),
  advice: (text) => ADVISED.test(text),
  free: (text) => OF_FREE_WILL.some((p) => p.test(text)) || OFFERED.some((p) => p.test(text)),
  made: (text) => MADE_TO.some((p) => p.test(text)),
  unwilling: (text) => REFUSED.some((p) => p.test(text)) || UNWILLING.some((p) => p.test(text)),
  ahead: (text) => /\b(?:will|shall|is to|are to|due|plan\w*|propos\w*|intend\w*|expected)\b/i.test(text),
  open: (text) => /\b(?:may|might|could|can|if|unless|provided|subject to|would)\b/i.test(text),
  credited: (text) =>
    /\b(?:said|says|according to|report(?:s|ed)?|found|states?|stated|wrote|told|ruled|concluded|letter|order|notice|document|decision)\b/i.test(
      text,
    ),
  disputed: (text) =>
    /\b(?:claim(?:s|ed)?|insist(?:s|ed)?|believe[sd]?|argue[sd]?|think|denie[sd]|deny|dispute[sd]?)\b/i.test(
      text,
    ),
} as const satisfies Record<string, (text: string) => boolean>;

type Manner = keyof typeof MANNERS;
const NAMES = Object.keys(MANNERS) as readonly Manner[];

const mannerOf = once(
  ({ span }: Told): ReadonlySet<Manner> => new Set(NAMES.filter((name) => MANNERS[name](span.text))),
);

/**
 * In which manner the two sentences differ and which they share: a thing ordered in one and offered in the other is a
 * disagreement in few words, and two sentences that both look ahead tell of one plan.
 */
export function manners(a: Told, b: Told): Features {
  const [x, y] = [mannerOf(a), mannerOf(b)];
  const each = NAMES.flatMap((name): [string, number][] => [
    [`${name}ForOne`, flag(x.has(name) !== y.has(name))],
    [`${name}ForBoth`, flag(x.has(name) && y.has(name))],
  ]);
  const across = (p: Manner, q: Manner): boolean => (x.has(p) && y.has(q)) || (y.has(p) && x.has(q));
  return {
    ...Object.fromEntries(each),
    madeAgainstFree: flag(across('made', 'free') || across('made', 'dutyDenied')),
    dutyAgainstAdvice: flag((x.has('duty') || y.has('duty')) && across('duty', 'advice')),
    freeAgainstUnwilling: flag(across('free', 'unwilling')),
  };
}
