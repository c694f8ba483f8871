import { COORDINATORS, PREPOSITIONS, RELATIVE_PRONOUNS } from '../../language/grammar-words.ts';
import { antecedent, overParenthesis, stillToBe } from './antecedents.ts';
import { trimmed } from './fronted.ts';
import { BOUNDARY, chunkBefore } from './noun-chunks.ts';
import { completed, describedBy } from './heavy-subjects.ts';
import type { VerbGroup } from './verb-groups.ts';
import type { Word } from './words.ts';

/** Word indices, `to` not included. */
export interface Chunk {
  readonly from: number;
  readonly to: number;
}

/** A verb group with what stands before it as its subject. */
export interface Clause {
  readonly group: VerbGroup;
  readonly subject: Chunk | null;
  /** The subject stands elsewhere: before another verb, or before a relative pronoun. */
  readonly borrowed: boolean;
  /** Index of the group that governs it (a verb of saying, wanting, making), or null. */
  readonly governor: number | null;
}

/** Verbs whose object does what the infinitive says: "told the club to pay". */
const CONTROLLING: ReadonlySet<string> = new Set(
  `ask tell order direct instruct require force compel oblige allow permit enable expect call urge advise encourage
  invite persuade help leave want appoint name choose cause get lead push press prompt warn teach authorise authorize
  forbid request beg recruit hire pay trust`.split(/\s+/),
);

/** Each verb group with its subject and its governor, in order. */
export function clauses(words: readonly Word[], groups: readonly VerbGroup[]): Clause[] {
  const out: Clause[] = [];
  for (const [i, group] of groups.entries()) out.push(clauseOf(words, groups, out, i, group));
  return out;
}

function clauseOf(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  done: readonly Clause[],
  i: number,
  group: VerbGroup,
): Clause {
  const previous = groups[i - 1];
  const before = done[i - 1];
  if (before !== undefined && previous !== undefined && previous.after >= group.to) {
    return { ...before, group };
  }
  const floor = previous?.to ?? 0;
  const near = chunkBefore(words, group.from, floor);
  const governor = governorOf(words, done, i, near?.from ?? group.from);
  const toBe = stillToBe(words, group, floor);
  if (toBe !== null) return { group, subject: toBe, borrowed: true, governor: null };
  if (group.kind === 'infinitive' && before !== undefined && previous !== undefined) {
    const gap = words.slice(previous.to, group.from).some((w) => /^[;:.!?]$/.test(w.norm));
    const object =
      CONTROLLING.has(previous.lemma) && !previous.passive && !gap ? objectOf(words, previous, group) : null;
    if (object !== null) return { group, subject: object, borrowed: false, governor: i - 1 };
    return { group, subject: before.subject, borrowed: true, governor: gap ? before.governor : i - 1 };
  }
  const joint = words[group.from - 1];
  if (
    joint !== undefined &&
    COORDINATORS.has(joint.norm) &&
    before !== undefined &&
    group.kind !== 'gerund'
  ) {
    const twin = twinOf(group, done) ?? before;
    return { group, subject: twin.subject, borrowed: true, governor: twin.governor };
  }
  if (group.kind === 'gerund' && (near === null || PREPOSITIONS.has(words[group.from - 1]?.norm ?? ''))) {
    const main = done.findLast((c) => c.group.kind === 'finite');
    return { group, subject: main?.subject ?? null, borrowed: true, governor: main?.governor ?? null };
  }
  if (near !== null) {
    const relative = words[near.to - 1];
    if (relative !== undefined && RELATIVE_PRONOUNS.has(relative.norm) && near.to - near.from === 1) {
      return { group, subject: antecedent(words, near.from), borrowed: true, governor };
    }
    const described = describedBy(words, before, near) ?? completed(words, groups, i, near);
    return { group, subject: described ?? trimmed(words, near), borrowed: false, governor };
  }
  const whole = completed(words, groups, i, null);
  if (whole !== null) return { group, subject: whole, borrowed: false, governor };
  if (joint?.norm === ',' && group.kind === 'participle') {
    return { group, subject: antecedent(words, group.from), borrowed: false, governor: null };
  }
  if (joint?.norm === ',' && group.kind === 'finite') {
    const skipped = overParenthesis(words, done, group.from - 1);
    if (skipped !== null) return { group, subject: trimmed(words, skipped), borrowed: false, governor };
  }
  const main = done.findLast((c) => c.group.kind === 'finite');
  return { group, subject: main?.subject ?? null, borrowed: true, governor: main?.governor ?? null };
}

/** What stands between a verb and the infinitive that it governs: "called on [the chair], a lawyer, to resign". */
function objectOf(words: readonly Word[], verb: VerbGroup, infinitive: VerbGroup): Chunk | null {
  let from = verb.after;
  while (from < infinitive.from && PREPOSITIONS.has(words[from]!.norm)) from++;
  let to = from;
  while (to < infinitive.from && !BOUNDARY.test(words[to]!.norm)) to++;
  return to > from ? { from, to } : null;
}

/** The earlier verb that "and" joins this one to: the last with an auxiliary if this has one, else the last finite. */
function twinOf(group: VerbGroup, done: readonly Clause[]): Clause | undefined {
  const helped = (g: VerbGroup): boolean => g.main > g.from;
  if (group.kind === 'infinitive') return done.findLast((c) => c.group.kind === 'infinitive');
  // "Selected by the state and paid by the firm".
  if (group.kind === 'participle' && done.at(-1)?.group.kind === 'participle') return done.at(-1);
  const finite = done.filter((c) => c.group.kind === 'finite');
  return (helped(group) ? finite.findLast((c) => helped(c.group)) : undefined) ?? finite.at(-1);
}

/** The verb of saying, wanting or making whose complement the clause is: "said that", "recommends the board". */
function governorOf(
  words: readonly Word[],
  done: readonly Clause[],
  i: number,
  start: number,
): number | null {
  const before = done[i - 1];
  if (before === undefined) return null;
  const between = words.slice(before.group.to, start);
  const complement =
    between.length === 0 || between.some((w) => w.norm === 'that') || between.every((w) => w.mark);
  if (complement && between.length <= 8 && !between.some((w) => w.norm === 'and' || /[;.]/.test(w.norm)))
    return i - 1;
  const coordinated = between.findIndex((w) => COORDINATORS.has(w.norm)) >= 0;
  return coordinated ? before.governor : null;
}
