import { TURNING } from '../../language/weighty-words.ts';
import { overlaps } from '../../model/span.ts';
import { alignLocally, type Match } from '../../text/align.ts';
import type { Saying } from './sayings.ts';
import type { Word } from './words.ts';

/** Words in marks that begin with so many words alike are one saying, however they go on. */
export const OPENING = 5;
/** So many words may say the same with other small words between. */
const FEW = 8;

/** What two sayings share, word by word. */
interface Evidence {
  readonly matches: readonly Match[];
  /** Telling words that match. */
  readonly telling: number;
  /** Matched telling words as a share of the telling words of the poorer saying. */
  readonly share: number;
  /** Matched words as a share of the stretch that the matches span, in the looser of the two. */
  readonly density: number;
  /** The longest row of matches without a gap, names not counted. */
  readonly run: number;
}

/** Aligns the words of two sayings; null where they share none. */
export function evidenceOf(a: readonly Word[], b: readonly Word[]): Evidence | null {
  const matches = alignLocally(a.length, b.length, (i, j) => {
    const x = a[i];
    const y = b[j];
    if (!x || !y || (x.norm !== y.norm && x.root !== y.root)) return 0;
    return x.telling && y.telling ? 2 : 1;
  });
  const first = matches[0];
  const last = matches.at(-1);
  if (!first || !last) return null;
  const telling = matches.filter((m) => a[m.a]?.telling && b[m.b]?.telling).length;
  const poorer = Math.min(a.filter((w) => w.telling).length, b.filter((w) => w.telling).length);
  return {
    matches,
    telling,
    share: poorer === 0 ? 0 : telling / poorer,
    density: matches.length / Math.max(last.a - first.a + 1, last.b - first.b + 1),
    run: longestRun(matches, a),
  };
}

function longestRun(matches: readonly Match[], words: readonly Word[]): number {
  let best = 0;
  let run = 0;
  matches.forEach(({ a, b }, i) => {
    const before = matches[i - 1];
    if (before?.a !== a - 1 || before.b !== b - 1) run = 0;
    if (!words[a]?.named) run++;
    best = Math.max(best, run);
  });
  return best;
}

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
  return fragment(a) && fragment(b) && words >= OPENING && telling >= 1;
}

/** A few words in marks, all of them. */
export function fragment({ form, whole }: Saying): boolean {
  return form === 'fragment' && whole;
}

/** What a reported clause or running text shares stands in marks within it: those are sayings of their own. */
export function isInMarks(a: Saying, b: Saying, { matches }: Evidence): boolean {
  const inA = matches.filter((m) => isMarked(a, m.a)).length;
  const inB = matches.filter((m) => isMarked(b, m.b)).length;
  return Math.max(inA, inB) > matches.length / 2;
}

function isMarked({ marked, words }: Saying, i: number): boolean {
  const word = words[i];
  return word !== undefined && marked.some((range) => overlaps(range, word));
}
