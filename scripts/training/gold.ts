import type { Document } from '../../src/model/document.ts';
import type { Candidate } from '../../src/pipeline/conflicts/contrast/candidate.ts';
import type { Place } from '../../src/model/span.ts';

interface GoldText {
  readonly doc: string;
  readonly text: string;
  readonly occurrence?: number;
  readonly stance?: string;
}

export interface Gold {
  readonly conflicts: readonly {
    readonly level?: string;
    readonly level_also?: string | readonly string[];
    readonly must?: boolean;
    readonly question: string;
    readonly positions: readonly GoldText[];
  }[];
}

/** What a reader made of a pair: a disagreement of that number, one with an innocent reading, or nothing. */
export interface Verdict {
  readonly conflict: number;
  readonly flag: boolean;
}

const INNOCENT = new Set(['compatible', 'variant', 'supported']);
/** A statement is a gold position's where it covers at least this share of the shorter of the two. */
const COVER = 0.3;

/** Judges candidates by a story's gold: right where the two sides touch two stances of one gold conflict. */
export function judge(gold: Gold, documents: readonly Document[]): (pair: Candidate) => Verdict | null {
  const byFile = new Map(documents.map((d) => [d.file, d]));
  const conflicts = gold.conflicts.map((c) => ({
    flag: [c.level ?? 'contradiction', c.level_also ?? []].flat().some((l) => !INNOCENT.has(l)),
    stances: c.positions.map((p, i) => ({ stance: p.stance ?? String(i), spots: places(byFile, p) })),
  }));
  return ({ a, b }) => {
    for (const [i, { flag, stances }] of conflicts.entries()) {
      const taken = (s: Place): string[] =>
        stances.filter((p) => p.spots.some((x) => touches(s, x))).map((p) => p.stance);
      const theirs = taken(b.span);
      if (taken(a.span).some((x) => theirs.some((y) => x !== y))) return { conflict: i, flag };
    }
    return null;
  };
}

function places(byFile: ReadonlyMap<string, Document>, { doc, text, occurrence }: GoldText): Place[] {
  const document = byFile.get(doc);
  const found: Place[] = [];
  for (
    let at = document?.text.indexOf(text) ?? -1, n = 1;
    document && at >= 0;
    at = document.text.indexOf(text, at + 1), n++
  ) {
    if (occurrence === undefined || occurrence === n)
      found.push({ doc: document.id, start: at, end: at + text.length });
  }
  return found;
}

function touches(a: Place, b: Place): boolean {
  const shared = a.doc === b.doc ? Math.min(a.end, b.end) - Math.max(a.start, b.start) : 0;
  return shared > 0 && shared >= COVER * Math.min(a.end - a.start, b.end - b.start);
}
