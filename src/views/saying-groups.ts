import type { QuoteGroup, WordingPair } from '../model/quote.ts';
import { contains, samePlace, type Span } from '../model/span.ts';
import { tokenise } from '../text/tokens.ts';

/** One saying as the page shows it: one group of the dossier, or several that are about the same words. */
export interface SayingGroup {
  /** The ids of its groups. */
  readonly ids: readonly string[];
  readonly pairs: readonly WordingPair[];
  /** The distinct stretches that its pairs compare. */
  readonly spans: readonly Span[];
}

/** Fewer words than this ("inadequate") stand in many sayings. */
const LEAST_SHARED = 4;

/**
 * Groups that share a stretch of one document are one saying: a quotation may be set against one document's words as it
 * stands, and against another's from its second word on.
 */
export function unitedGroups(groups: readonly QuoteGroup[]): SayingGroup[] {
  const united: SayingGroup[] = [];
  for (const { id, pairs } of groups) {
    let whole: SayingGroup = { ids: [id], pairs, spans: distinct(pairs.flatMap(({ a, b }) => [a, b])) };
    for (const other of united.filter((known) => shareWords(known.spans, whole.spans))) {
      united.splice(united.indexOf(other), 1);
      whole = {
        ids: [...other.ids, ...whole.ids],
        pairs: [...other.pairs, ...whole.pairs],
        spans: distinct([...other.spans, ...whole.spans]),
      };
    }
    united.push(whole);
  }
  return united;
}

/** Spans without those that stand twice. */
function distinct(spans: readonly Span[]): Span[] {
  return spans.filter((span, index) => spans.findIndex((other) => samePlace(other, span)) === index);
}

function shareWords(some: readonly Span[], others: readonly Span[]): boolean {
  return some.some((a) =>
    others.some((b) => {
      if (a.doc !== b.doc || !(contains(a, b) || contains(b, a))) return false;
      const shorter = contains(a, b) ? b : a;
      return tokenise(shorter.text).length >= LEAST_SHARED;
    }),
  );
}
