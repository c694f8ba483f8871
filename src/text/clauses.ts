import { cutAt, openerOf, SUBJECTS, type Cut } from './clause-cuts.ts';
import type { TaggedWord } from './tagged.ts';
import type { VerbGroup } from './verb-group.ts';
import { verbGroups } from './verb-groups.ts';

/** How a clause hangs in its sentence; `lead` and `tail` have no verb of their own and stand before or after one. */
type ClauseKind = 'main' | 'lead' | 'tail' | 'relative' | 'subordinate';

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

/** Words between a conjunction and a date. */
const DATES_LEAD = /^(?:on|in|at|by|from|since|until|the|again|then)$/;

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
  // "and on 5 May published it": a second verb of one subject, behind its own date.
  const dated = (i: number): Cut | null => {
    if (words[i]?.norm !== 'and' && words[i]?.norm !== 'but') return null;
    let at = i + 1;
    while (at < i + 4 && DATES_LEAD.test(words[at]?.norm ?? '') && !isDate(at)) at++;
    if (at === i + 1 || !isDate(at)) return null;
    while (isDate(at)) at++;
    return starts.has(at) ? { at: i, kind: 'coordinate', opener: at - i } : null;
  };
  const cuts: Cut[] = [];
  for (let i = 1; i < words.length; i++) {
    const inside = isDate(i) && isDate(i - 1) && gap(i) === ' ';
    const cut =
      inGroup.has(i) || inside ? null : (dated(i) ?? cutAt(words, i, gap(i), starts, isDate(i + 1)));
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
