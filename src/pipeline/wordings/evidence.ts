import { overlaps } from '../../model/span.ts';
import { alignLocally, type Match } from '../../text/align.ts';
import { negates } from '../../text/negates.ts';
import { TURNING } from '../../language/weighty-words.ts';
import type { Saying } from './sayings.ts';
import type { Word } from './words.ts';

/** What two sayings share, word by word. */
export interface Evidence {
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
    if (!x || !y || (x.norm !== y.norm && x.root !== y.root && !negates(x.norm, y.norm))) return 0;
    return x.telling && y.telling ? 2 : 1;
  });
  const first = matches[0];
  const last = matches.at(-1);
  if (!first || !last) return null;
  const telling = matches.filter((m) => a[m.a]?.telling && b[m.b]?.telling).length;
  // "Neither made nor kept", "made but not kept": what turns the sense is no other subject.
  const poorer = Math.min(...[a, b].map((words) => words.filter(isSubject).length));
  const shared = matches.filter((m) => a[m.a] && isSubject(a[m.a]!) && b[m.b]?.telling).length;
  return {
    matches,
    telling,
    share: poorer === 0 ? 0 : shared / poorer,
    density: matches.length / Math.max(last.a - first.a + 1, last.b - first.b + 1),
    run: longestRun(matches, a),
  };
}

const isSubject = ({ telling, norm }: Word): boolean => telling && !TURNING.has(norm);

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
