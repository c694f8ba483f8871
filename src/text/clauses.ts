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
  'after because while although though if unless until when whenever as since whereas before once meaning saying amid despite'.split(
    ' ',
  ),
);
const COORDINATORS = new Set(['and', 'but', 'or', 'so', 'yet', 'nor']);

const SUBJECTS = new Set(['i', 'you', 'he', 'she', 'it', 'we', 'they', 'who']);

interface Cut {
  readonly at: number;
  readonly kind: 'relative' | 'subordinate' | 'coordinate' | 'mark';
  readonly opener: number;
}

/**
 * Cuts a sentence into clauses at its marks, relative pronouns, conjunctions and coordinations that bring a
 * verb of their own. A relative clause without a comma stays in its noun phrase. `gap(i)` is what stands in the
 * text between word i-1 and word i; `isDate(i)` whether word i begins a date, before which "after" and its kin
 * are prepositions.
 */
export function clausesOf(
  words: readonly TaggedWord[],
  gap: (i: number) => string,
  isDate: (i: number) => boolean = () => false,
): Clause[] {
  const groups = verbGroups(words).filter((g) => g.finite);
  const starts = new Map(groups.map((g) => [g.from, g]));
  const inGroup = new Set(
    groups.flatMap((g) => [...Array(g.to - g.from - 1).keys()].map((k) => g.from + 1 + k)),
  );
  const cuts: Cut[] = [];
  for (let i = 1; i < words.length; i++) {
    const cut = inGroup.has(i) ? null : cutAt(words, i, gap(i), starts, isDate(i + 1));
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
      verb: mainVerb(words, groups, cut.at, to),
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

/**
 * The first finite verb that is not in a relative clause without commas ("the women who attended waited": waited).
 * A phrase that a preposition opens has no verb but such.
 */
function mainVerb(
  words: readonly TaggedWord[],
  groups: readonly VerbGroup[],
  from: number,
  to: number,
): VerbGroup | null {
  const inside = groups.filter((g) => g.from >= from && g.from < to);
  const nested = (g: VerbGroup): boolean => {
    const before = words[g.from - 1];
    const pronoun = before !== undefined && SUBJECTS.has(before.norm) ? words[g.from - 2] : before;
    const noun = words[words.indexOf(pronoun ?? words[0]!) - 1];
    return g.from - 1 > from && /^(?:who|which|that)$/.test(pronoun?.norm ?? '') && noun?.is === 'noun';
  };
  const main = inside.find((g) => !nested(g));
  if (main) return main;
  return /^(?:of|in|under|for|with|by|at|to)$/.test(words[from]?.norm ?? '') ? null : (inside[0] ?? null);
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
  dateNext: boolean,
): Cut | null {
  const word = words[i];
  if (!word) return null;
  const norm = word.norm;
  if (gap.includes(',')) {
    const opener = relativeOpener(words, i);
    if (opener > 0) return { at: i, kind: 'relative', opener };
  }
  if (/[;:]|\s[–—-]\s|—|\n|…/.test(gap)) {
    return {
      at: i,
      kind: COORDINATORS.has(norm) ? 'coordinate' : 'mark',
      opener: COORDINATORS.has(norm) ? 1 : 0,
    };
  }
  if (SUBORDINATORS.has(norm) && !dateNext && hasVerbAhead(words, i + 1, starts)) {
    return { at: i, kind: 'subordinate', opener: 1 };
  }
  if (COORDINATORS.has(norm)) {
    // "was founded in 1563 and has 3,150 students": a second verb of one subject; ", but they did": a clause.
    if (starts.has(i + 1)) return { at: i, kind: 'coordinate', opener: 1 };
    if (gap.includes(',') && hasVerbAhead(words, i + 1, starts))
      return { at: i, kind: 'coordinate', opener: 1 };
    if (SUBJECTS.has(words[i + 1]?.norm ?? '') && starts.has(i + 2))
      return { at: i, kind: 'coordinate', opener: 1 };
    return null;
  }
  // "When I saw her in May she agreed": a clause put first ends where a subject and verb begin.
  const fronted = SUBORDINATORS.has(words[0]?.norm ?? '');
  if (fronted && i > 3 && SUBJECTS.has(norm) && starts.has(i + 1) && words[i - 1]?.norm !== 'that') {
    return { at: i, kind: 'mark', opener: 0 };
  }
  return gap.includes(',') ? { at: i, kind: 'mark', opener: 0 } : null;
}

/** How many words open a relative clause at `i`: "which" 1, "of which" 2, "a number of which" 4; 0 for none. */
function relativeOpener(words: readonly TaggedWord[], i: number): number {
  if (RELATIVE.has(words[i]?.norm ?? '')) return 1;
  for (let k = i + 1; k <= i + 3; k++) {
    const norm = words[k]?.norm ?? '';
    if (
      (norm === 'which' || norm === 'whom') &&
      /^(?:of|in|under|to|by|for|from|at|on|with)$/.test(words[k - 1]?.norm ?? '')
    ) {
      return k - i + 1;
    }
  }
  return 0;
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
