import { TURNING } from '../../language/weighty-words.ts';
import type { Evidence } from './evidence.ts';
import type { Saying } from './sayings.ts';

/** Words in marks that begin with so many words alike are one saying, however they go on. */
export const OPENING = 5;
/** So many words may say the same with other small words between. */
const FEW = 8;

/**
 * Whether the shared words make two sayings one. The fewer words, the more must match; other speakers need
 * more than the same speaker; a word or two in marks are the same saying only where both are all of it.
 */
export function accepted(a: Saying, b: Saying, evidence: Evidence): boolean {
  const { matches, telling, share, density, run } = evidence;
  const strangers =
    a.quote?.speaker != null && b.quote?.speaker != null && a.quote.speaker !== b.quote.speaker;
  const shorter = Math.min(a.words.length, b.words.length);
  const equal = a.words.length === b.words.length && matches.length === a.words.length;
  const text = a.form === 'text' || b.form === 'text';
  if (equal && !text) return !strangers || telling >= 3;
  if (!text && shorter > 1 && isSame(a, b) && isPartOf(a, b, evidence)) return true;
  if (shorter <= 2) return !strangers && !text && shorter === 2 && isHeadlineOf(a, b, evidence);
  if (!strangers && !text && (saysItOtherwise(a, b) || beginsAlike(a, b, evidence))) return true;
  if (fragment(a) || fragment(b)) {
    const least = text || strangers ? 2 : 1;
    if (telling < least || share < 0.99) {
      if (text) return shorter >= 6 && telling >= 2 && density >= 0.85 && matches.length >= shorter - 1;
      return shorter >= 3 && telling >= 2 && share >= 0.75 && density >= 0.6;
    }
    return density >= (text ? 0.99 : strangers ? 0.6 : 0.5) && (matches.length >= 3 || telling >= 2);
  }
  if (text) return telling >= 5 && run >= 5 && share >= 0.5;
  if (a.form === 'indirect' || b.form === 'indirect') {
    return !strangers && telling >= 4 && density >= 0.5 && share >= 0.4 && run >= 3;
  }
  // "We have been told what to do and we will do it": plain words, but nearly all of them, in one row.
  if (!strangers && run >= 4 && run === shorter) return true;
  if (!strangers && run >= 6 && matches.length >= 0.7 * shorter) return true;
  if (!strangers && run >= 4 && matches.length >= 0.75 * shorter) return true;
  return telling >= (strangers ? 5 : 3) && share >= (strangers ? 0.7 : 0.55) && run >= 3;
}

/** Both are known to be one speaker's. */
const isSame = (a: Saying, b: Saying): boolean =>
  a.quote?.speaker != null && a.quote.speaker === b.quote?.speaker;

/** A few words in marks that the same speaker says in a row within more; of two words, where that begins or ends. */
function isPartOf(a: Saying, b: Saying, { matches, telling }: Evidence): boolean {
  const [x, y] = a.words.length < b.words.length ? [a, b] : [b, a];
  const [first, last] = [matches[0]!, matches.at(-1)!];
  const row = matches.length - 1 === last.a - first.a && matches.length - 1 === last.b - first.b;
  const inMarks = x.whole && x.form !== 'indirect' && y.form !== 'indirect';
  if (!row || !inMarks || matches.length < x.words.length || telling === 0) return false;
  const [from, to] = x === a ? [first.b, last.b] : [first.a, last.a];
  return matches.length > 2 || from === 0 || to === y.words.length - 1;
}

/** Two words in a headline, side by side and in a row in what its text has somebody say. */
function isHeadlineOf(a: Saying, b: Saying, { matches, run, telling }: Evidence): boolean {
  return a.doc === b.doc && a.heading !== b.heading && matches.length === 2 && run === 2 && telling >= 1;
}

/** "Neither kind nor safe", "kind, but not safe": all that tells is the same, and only small words differ. */
function saysItOtherwise(a: Saying, b: Saying): boolean {
  if (Math.max(a.words.length, b.words.length) > FEW) return false;
  const [x, y] = [a, b].map(({ words }) =>
    words.filter((w) => w.telling && !TURNING.has(w.norm)).map((w) => w.root),
  );
  return x!.length >= 2 && x!.join(' ') === y!.join(' ');
}

/** Words in marks that begin alike, word for word, and go on otherwise. */
function beginsAlike(a: Saying, b: Saying, { matches, telling }: Evidence): boolean {
  const opening = matches.findIndex((m, i) => m.a !== i || m.b !== i);
  const words = opening < 0 ? matches.length : opening;
  const marked = fragment(a) && fragment(b);
  if (a.form === 'indirect' || b.form === 'indirect') return false;
  return (
    (marked || isSame(a, b)) &&
    (words >= OPENING ? telling >= 1 : words === OPENING - 1 && telling >= 2 && isSame(a, b))
  );
}

/** A few words in marks, all of them. */
export function fragment({ form, whole }: Saying): boolean {
  return form === 'fragment' && whole;
}
