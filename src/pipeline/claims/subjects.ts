import {
  COORDINATORS,
  DETERMINERS,
  PREPOSITIONS,
  RELATIVE_PRONOUNS,
  SUBORDINATORS,
  MIDDLE_ADVERBS,
} from '../../language/grammar-words.ts';
import { MONTHS } from '../../language/months.ts';
import { SAYING } from '../../language/saying.ts';
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

/** Words that end a time at the front of a clause: "on 3 December 2018 the council". */
const TIME_WORD =
  /^(?:(?:1[5-9]|2[01])\d\d|year|month|week|morning|afternoon|evening|night|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** Pronouns that are never objects. */
const SUBJECTS = new Set('i he she we they'.split(' '));
const BOUNDARY = /^[,;:.!?()–—"“”]$/;

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
  if (before !== undefined && previous?.after === group.to && previous.after > previous.to) {
    return { ...before, group };
  }
  const floor = previous?.to ?? 0;
  const near = chunkBefore(words, group.from, floor);
  const governor = governorOf(words, done, i, near?.from ?? group.from);
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
    return { group, subject: trimmed(words, near), borrowed: false, governor };
  }
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
  const finite = done.filter((c) => c.group.kind === 'finite');
  return (helped(group) ? finite.findLast((c) => helped(c.group)) : undefined) ?? finite.at(-1);
}

/** Words between the last boundary or verb and the verb: its subject, if any. */
function chunkBefore(words: readonly Word[], end: number, floor: number): Chunk | null {
  if (words[end - 1]?.norm === ')') end = opening(words, end - 1, floor);
  let from = end;
  while (from > floor) {
    const w = words[from - 1]!;
    if (w.norm === 'as' && from < end) break;
    if (w.norm === ',' && inList(words, from, end, floor)) {
      from--;
      continue;
    }
    if (BOUNDARY.test(w.norm) || (SUBORDINATORS.has(w.norm) && from < end && w.norm !== 'than')) break;
    if (SUBORDINATORS.has(w.norm) && !RELATIVE_PRONOUNS.has(w.norm)) break;
    from--;
    if (SUBORDINATORS.has(w.norm)) break;
  }
  from = afterObject(words, from, end, floor);
  while (
    from < end &&
    (COORDINATORS.has(words[from]!.norm) || words[from]!.norm === 'with' || words[from]!.mark)
  )
    from++;
  let to = end;
  while (
    to > from &&
    (words[to - 1]!.norm.endsWith('ly') ||
      isAdverb(words[to - 1]!.norm) ||
      (to - from > 1 && words[to - 1]!.norm === 'neither'))
  )
    to--;
  if (to <= from) return null;
  if (to - from === 1 && PREPOSITIONS.has(words[from]!.norm)) return null;
  return { from, to };
}

/** The index of the bracket that the one at `close` closes; itself where none does. */
function opening(words: readonly Word[], close: number, floor: number): number {
  for (let i = close - 1; i >= floor && i > close - 12; i--) if (words[i]!.norm === '(') return i;
  return close;
}

/** Whether the comma before `from` joins a list that ends in "and": "fire engines, police cars and buses". */
function inList(words: readonly Word[], from: number, end: number, floor: number): boolean {
  if (!words.slice(from, end).some((w) => w.norm === 'and' || w.norm === 'or')) return false;
  let start = from - 1;
  while (start > floor && !BOUNDARY.test(words[start - 1]!.norm)) start--;
  const item = words.slice(start, from - 1);
  const first = words[start - 1];
  return (
    item.length > 0 &&
    item.length <= 4 &&
    (first === undefined || first.norm === ',') &&
    !item.some(
      (w) =>
        PREPOSITIONS.has(w.norm) ||
        COORDINATORS.has(w.norm) ||
        SUBORDINATORS.has(w.norm) ||
        w.norm.endsWith('ly') ||
        w.norm === 'however',
    )
  );
}

/** "The board today announced": an adverb that is never a pronoun. */
function isAdverb(norm: string): boolean {
  return MIDDLE_ADVERBS.has(norm) && !/^(?:all|both|one)$/.test(norm);
}

/** Where a verb's object and the next verb's subject stand side by side: after "and", or from a pronoun. */
function afterObject(words: readonly Word[], from: number, end: number, floor: number): number {
  const verb = words[floor - 1];
  if (floor === 0 || from > floor || verb === undefined || verb.readings.some((r) => SAYING.has(r.lemma)))
    return from;
  for (let i = end - 1; i > from; i--) {
    const { norm } = words[i]!;
    if (COORDINATORS.has(norm) && i < end - 1) return i;
    if (SUBJECTS.has(norm)) return i;
  }
  return from;
}

/** Drops what stands before the noun phrase: a clause's number, a preposition, "on 3 May". */
function trimmed(words: readonly Word[], chunk: Chunk): Chunk {
  let from = chunk.from;
  while (from + 1 < chunk.to && /^\d+(?:\.\d+)*$/.test(words[from]!.norm) && words[from + 1]!.capital) from++;
  const opener = words[from]?.norm ?? '';
  if (PREPOSITIONS.has(opener)) {
    if (opener !== 'in') from++;
    const time = words
      .slice(from, chunk.to)
      .findLastIndex((w) => TIME_WORD.test(w.norm) || MONTHS.has(w.norm));
    if (time >= 0) from += time + 1;
    else if (opener !== 'in' || chunk.to - from > 4) from = afterFront(words, from, chunk.to);
  }
  return from < chunk.to ? { from, to: chunk.to } : chunk;
}

/** "Within a month of the effective date [the firm] shall": where a noun phrase begins beside another one. */
function afterFront(words: readonly Word[], from: number, to: number): number {
  for (let i = to - 1; i > from + 1; i--) {
    const [word, before] = [words[i]!, words[i - 1]!];
    const opens = DETERMINERS.has(word.norm) || (word.capital && !before.capital);
    const closed =
      !PREPOSITIONS.has(before.norm) &&
      !DETERMINERS.has(before.norm) &&
      !COORDINATORS.has(before.norm) &&
      !before.possessive &&
      !before.mark &&
      !before.norm.endsWith('ly');
    if (opens && closed && !(word.capital && before.norm !== before.norm.toLowerCase()))
      return isNoun(before) ? i : from;
  }
  return from;
}

/** A word that can close a noun phrase: not "former", "new", "chief" before a name. */
function isNoun({ norm }: Word): boolean {
  return /(?:date|day|days|weeks?|months?|years?|decision|order|notice|letter|agreement|report|meeting|hearing|signature|service|deal|plan|rules?|law|terms|contract|scheme|arrangement|settlement|licen[cs]e|act|treaty|review|inquiry|statement|announcement)$/.test(
    norm,
  );
}

/** The noun phrase before a relative pronoun, over a comma: back to the last boundary, verb or preposition "of" aside. */
function antecedent(words: readonly Word[], relative: number): Chunk | null {
  let to = relative;
  while (to > 0 && (words[to - 1]!.mark || PREPOSITIONS.has(words[to - 1]!.norm))) to--;
  let from = to;
  while (from > 0) {
    const w = words[from - 1]!;
    if (w.mark || SUBORDINATORS.has(w.norm) || (PREPOSITIONS.has(w.norm) && w.norm !== 'of')) break;
    if (w.readings.some((r) => r.form !== 'ing' && r.form !== 'base') && to - from >= 2 && !w.possessive)
      break;
    from--;
  }
  return to > from ? { from, to } : null;
}

/** "The board, which met in May, has": from the closing comma to the noun phrase before the opening one. */
function overParenthesis(words: readonly Word[], done: readonly Clause[], comma: number): Chunk | null {
  let open = comma - 1;
  while (open > 0 && !/^[,;.]$/.test(words[open]!.norm)) open--;
  if (open === 0) return null;
  // "The chair of the board, Mary Smith, said": the name between the commas is the subject.
  if (comma - open > 2 && words.slice(open + 1, comma).every((w) => w.capital))
    return { from: open + 1, to: comma };
  const chunk = antecedent(words, open);
  const inside = done.find((c) => chunk !== null && c.group.from >= chunk.from && c.group.to <= chunk.to);
  return inside === undefined ? chunk : inside.subject;
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
