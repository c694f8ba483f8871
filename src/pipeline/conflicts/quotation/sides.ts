import type { Conflict } from '../../../model/conflict.ts';
import type { WordingPair } from '../../../model/quote.ts';
import { samePlace, type Span } from '../../../model/span.ts';
import type { Change } from './change.ts';

/** A pair of wordings with what the one makes of the other. */
export interface Judged {
  readonly pair: WordingPair;
  readonly change: Change;
}

/** The two wordings of a pair, each with those of other documents that say the same in the same sense. */
export function sidesOf({ a, b }: WordingPair, pairs: readonly Judged[], mates: readonly Change[]): Span[][] {
  return apart(sideOf(a, pairs, mates), sideOf(b, pairs, mates));
}

function sideOf(wording: Span, pairs: readonly Judged[], mates: readonly Change[]): Span[] {
  const same = pairs
    .filter(({ change }) => mates.includes(change))
    .flatMap(({ pair }) =>
      samePlace(pair.a, wording) ? [pair.b] : samePlace(pair.b, wording) ? [pair.a] : [],
    );
  return [wording, ...same];
}

/** A wording cut so short that it fits both sides speaks for neither. */
function apart(a: readonly Span[], b: readonly Span[]): Span[][] {
  const both = a.slice(1).filter((s) => b.some((t) => samePlace(s, t)));
  return [a, b].map((list) => list.filter((s, i) => i === 0 || !both.some((t) => samePlace(s, t))));
}

/** Without the pairs of sentences of two wordings that are paired themselves: those are told by the whole. */
export function wholesOnly(pairs: readonly WordingPair[]): WordingPair[] {
  const holds = (whole: Span, part: Span): boolean =>
    whole.doc === part.doc && whole.start <= part.start && part.end <= whole.end;
  const longer = (p: WordingPair, q: WordingPair): boolean =>
    q.a.text.length + q.b.text.length > p.a.text.length + p.b.text.length;
  return pairs.filter((p) => !pairs.some((q) => holds(q.a, p.a) && holds(q.b, p.b) && longer(p, q)));
}

/** One key for the same two sides, in whatever order they are found. */
export function keyOf(sides: readonly (readonly Span[])[]): string {
  const place = ({ doc, start }: Span): string => `${doc}:${String(start)}`;
  return sides
    .map((spans) => spans.map(place).sort().join(','))
    .sort()
    .join('|');
}

/** Whether all that `b` shows is shown by `a`. */
export function overlapsWholly(a: Conflict, b: Conflict): boolean {
  return b.positions.every((p) =>
    a.positions.some(
      (q) => q.doc === p.doc && q.spans.some((s) => p.spans.some((t) => s.start < t.end && t.start < s.end)),
    ),
  );
}
