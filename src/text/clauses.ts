import type { TaggedWord } from './tagged.ts';
import { verbGroups, type VerbGroup } from './verb-groups.ts';

/** How a clause hangs in its sentence; `lead` and `tail` have no verb of their own and stand before or after one. */
export type ClauseKind = 'main' | 'lead' | 'tail' | 'relative' | 'subordinate';

/** A run of words between clause boundaries, as indexes into the sentence's words (`to` not included). */
export interface Clause {
  readonly kind: ClauseKind;
  readonly from: number;
  readonly to: number;
  /** First word after what opens it ("but", "which", "after"). */
  readonly body: number;
  /** The first verb group that can carry a sentence, with indexes into the sentence's words, or null. */
  readonly verb: VerbGroup | null;
}

const RELATIVE = new Set(['who', 'which', 'whose', 'whom', 'where']);
const SUBORDINATORS = new Set(
  'after because while although though if unless until when whenever as since whereas before once so meaning saying amid despite'.split(
    ' ',
  ),
);
const COORDINATORS = new Set(['and', 'but', 'or', 'so', 'yet', 'nor']);

interface Cut {
  readonly at: number;
  readonly kind: 'relative' | 'subordinate' | 'coordinate' | 'mark';
  readonly opener: number;
}

/**
 * Cuts a sentence into clauses at its marks, relative pronouns, conjunctions and coordinations that bring a
 * verb of their own. `gap(i)` is what stands in the text between word i-1 and word i.
 */
export function clausesOf(words: readonly TaggedWord[], gap: (i: number) => string): Clause[] {
  const groups = verbGroups(words).filter((g) => g.finite);
  const starts = new Map(groups.map((g) => [g.from, g]));
  const inGroup = new Set(
    groups.flatMap((g) => [...Array(g.to - g.from - 1).keys()].map((k) => g.from + 1 + k)),
  );
  const cuts: Cut[] = [];
  for (let i = 1; i < words.length; i++) {
    const cut = inGroup.has(i) ? null : cutAt(words, i, gap(i), starts);
    if (cut) cuts.push(cut);
  }
  const bounds = [{ at: 0, kind: openerOf(words), opener: openerOf(words) === 'mark' ? 0 : 1 }, ...cuts];
  const raw = bounds.map((cut, k) => {
    const to = bounds[k + 1]?.at ?? words.length;
    return {
      cut,
      from: cut.at,
      to,
      body: Math.min(cut.at + cut.opener, to),
      verb: groups.find((g) => g.from >= cut.at && g.from < to) ?? null,
    };
  });
  return raw.map(({ cut, from, to, body, verb }, k): Clause => {
    const kind: ClauseKind =
      verb === null
        ? raw.slice(0, k).some((r) => r.verb !== null)
          ? 'tail'
          : 'lead'
        : cut.kind === 'relative' || cut.kind === 'subordinate'
          ? cut.kind
          : 'main';
    return { kind, from, to, body, verb };
  });
}

function openerOf(words: readonly TaggedWord[]): 'subordinate' | 'coordinate' | 'mark' {
  const first = words[0]?.norm ?? '';
  if (COORDINATORS.has(first)) return 'coordinate';
  return SUBORDINATORS.has(first) ? 'subordinate' : 'mark';
}

function cutAt(
  words: readonly TaggedWord[],
  i: number,
  gap: string,
  starts: ReadonlyMap<number, VerbGroup>,
): Cut | null {
  const word = words[i];
  if (!word) return null;
  const norm = word.norm;
  if (RELATIVE.has(norm) && (gap.includes(',') || norm === 'who' || norm === 'which')) {
    return { at: i, kind: 'relative', opener: 1 };
  }
  if (norm === 'that' && starts.has(i + 1) && words[i - 1]?.is === 'noun')
    return { at: i, kind: 'relative', opener: 1 };
  if (/[;:]|\s[–—-]\s|—|\n|…/.test(gap)) {
    return {
      at: i,
      kind: COORDINATORS.has(norm) ? 'coordinate' : 'mark',
      opener: COORDINATORS.has(norm) ? 1 : 0,
    };
  }
  if (SUBORDINATORS.has(norm) && hasVerbAhead(words, i + 1, starts)) {
    return { at: i, kind: 'subordinate', opener: 1 };
  }
  if (COORDINATORS.has(norm)) {
    // "was founded in 1563 and has 3,150 students": a second verb of one subject; ", but they did": a clause.
    if (starts.has(i + 1)) return { at: i, kind: 'coordinate', opener: 1 };
    if (gap.includes(',') && hasVerbAhead(words, i + 1, starts))
      return { at: i, kind: 'coordinate', opener: 1 };
    if (words[i + 1]?.is === 'pronoun' && starts.has(i + 2)) return { at: i, kind: 'coordinate', opener: 1 };
    return null;
  }
  return gap.includes(',') ? { at: i, kind: 'mark', opener: 0 } : null;
}

/** Whether a finite verb comes before the next conjunction. */
function hasVerbAhead(
  words: readonly TaggedWord[],
  from: number,
  starts: ReadonlyMap<number, VerbGroup>,
): boolean {
  for (let i = from; i < Math.min(words.length, from + 14); i++) {
    if (starts.has(i)) return true;
    if (i > from && COORDINATORS.has(words[i]?.norm ?? '') && starts.has(i + 1)) return false;
  }
  return false;
}
