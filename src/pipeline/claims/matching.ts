import { DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS, SUBORDINATORS } from '../../language/grammar-words.ts';
import {
  constructions,
  type Construction,
  type Element,
  type Slot,
} from '../../language/frames/construction.ts';
import { FRAMES, frameKey } from '../../language/frames/index.ts';
import { MONTHS } from '../../language/months.ts';
import type { Chunk, Clause } from './subjects.ts';
import { isAuxiliary, type Word } from './words.ts';

/** A phrase of the frame tables found at a clause. */
export interface Match {
  readonly frame: string;
  readonly slots: ReadonlyMap<Slot, Chunk>;
  /** The verb and the fixed words of the phrase. */
  readonly predicate: Chunk;
  /** "no exception": a denial among the fixed words. */
  readonly negated: boolean;
  /** How many fixed words fitted; the fuller phrase wins. */
  readonly weight: number;
}

interface Entry {
  readonly frame: string;
  readonly construction: Construction;
}

const ENTRIES: readonly Entry[] = FRAMES.flatMap((frame) =>
  Object.entries(frame.senses).flatMap(([name, sense]) =>
    sense.phrases.flatMap((p) =>
      constructions(p).map((construction) => ({ frame: frameKey(frame, name), construction })),
    ),
  ),
);

const BY_VERB: ReadonlyMap<string, readonly Entry[]> = (() => {
  const map = new Map<string, Entry[]>();
  for (const entry of ENTRIES) {
    for (const verb of entry.construction.verbs) map.set(verb, [...(map.get(verb) ?? []), entry]);
  }
  return map;
})();

/** Phrases without a verb. */
export const ASIDES: readonly Entry[] = ENTRIES.filter((e) => e.construction.verbs.length === 0);

/** Particles stand next to their verb: "take over", never "take the lead over". */
const PARTICLES: ReadonlySet<string> = new Set([
  'over',
  'out',
  'up',
  'down',
  'off',
  'in',
  'on',
  'back',
  'aside',
  'ahead',
  'after',
]);

/** The longest noun phrase that fills a slot, in words. */
const LONGEST = 22;

/** Every frame that the clause fits, the fullest phrase of each sense. */
export function matches(words: readonly Word[], clause: Clause, stops: ReadonlySet<number>): Match[] {
  const best = new Map<string, Match>();
  for (const { frame, construction } of BY_VERB.get(clause.group.lemma) ?? []) {
    if (construction.passive !== clause.group.passive) continue;
    const match = fit(words, clause, construction, frame, stops);
    if (match && match.weight > (best.get(frame)?.weight ?? -1)) best.set(frame, match);
  }
  return [...best.values()];
}

function fit(
  words: readonly Word[],
  clause: Clause,
  c: Construction,
  frame: string,
  stops: ReadonlySet<number>,
): Match | null {
  const state: State = {
    words,
    stops,
    at: overAside(words, clause.group.after),
    slots: new Map(),
    negated: false,
    weight: 0,
    last: clause.group.to,
  };
  if (c.after.length === 0 && !c.passive && takesObject(words, state.at)) return null;
  if (!fitSubject(state, clause, c.before)) return null;
  const wide = c.after.some((e) => takesClause(e));
  const end = rightEdge(words, state.at, wide ? new Set() : stops, wide);
  if (!fitAll(state, c.after, end)) return null;
  return {
    frame,
    slots: state.slots,
    predicate: { from: clause.group.from, to: state.last },
    negated: state.negated,
    weight: state.weight,
  };
}

/** "Shall retain, [at its own expense,] an engineer": where a verb's complements go on after what is put in. */
export function overAside(words: readonly Word[], at: number): number {
  if (words[at]?.norm !== ',' || !PREPOSITIONS.has(words[at + 1]?.norm ?? '')) return at;
  for (let i = at + 2; i < words.length && i < at + 12; i++) {
    const { norm, mark } = words[i]!;
    if (norm === ',')
      return DETERMINERS.has(words[i + 1]?.norm ?? '') || words[i + 1]?.norm === 'to' ? i + 1 : at;
    if (mark || isAuxiliary(norm)) return at;
  }
  return at;
}

/** "Stopped [the tram]", "stop [carrying]": a verb with an object is not the verb that stands alone. */
function takesObject(words: readonly Word[], at: number): boolean {
  const next = words[at];
  if (next === undefined || next.mark) return false;
  return (
    (DETERMINERS.has(next.norm) && next.norm !== 'all' && next.norm !== 'both') ||
    next.readings.some((r) => r.form === 'ing') ||
    (next.capital &&
      !MONTHS.has(next.norm) &&
      !/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(next.norm))
  );
}

/** Whether an element can hold verbs: "told the club [to pay what it owes]", "a [“requires improvement”] rating". */
function takesClause(element: Element): boolean {
  return element.kind === 'slot'
    ? element.slot === 'V'
    : element.kind === 'optional' && element.elements.some(takesClause);
}

export interface State {
  readonly words: readonly Word[];
  readonly stops: ReadonlySet<number>;
  at: number;
  slots: Map<Slot, Chunk>;
  negated: boolean;
  weight: number;
  /** Where the last fixed word ended. */
  last: number;
}

function fitSubject(state: State, { group, subject }: Clause, before: readonly Element[]): boolean {
  const first = before[0];
  if (before.length === 0) return true;
  if (before.length === 1 && first?.kind === 'slot') {
    if (subject) state.slots.set(first.slot, subject);
    return true;
  }
  if (first?.kind === 'slot') {
    // "A voluntarily [recall] O": the adverb stands in the verb group or just before it.
    const near = state.words.slice(Math.max(0, group.from - 2), group.to).map((w) => w.norm);
    const adverbs = before.slice(1).every((e) => e.kind === 'words' && e.any.some((w) => near.includes(w)));
    if (!adverbs) return false;
    if (subject) state.slots.set(first.slot, subject);
    state.weight += before.length - 1;
    return true;
  }
  if (subject === null) return false;
  const inner: State = { ...state, at: subject.from, slots: state.slots, last: subject.from };
  if (!fitAll(inner, before, subject.to)) return false;
  [state.negated, state.weight] = [inner.negated, inner.weight];
  return true;
}

/** Fits elements one after another from `state.at` to `end`. */
export function fitAll(state: State, elements: readonly Element[], end: number): boolean {
  for (const [i, element] of elements.entries()) {
    if (element.kind === 'optional') {
      const trial: State = { ...state, slots: new Map(state.slots) };
      const opens = element.elements[0];
      if (opens?.kind === 'words' && opens.any[0] === 'by') trial.at = byPhrase(trial, end);
      if (fitAll(trial, element.elements, end)) Object.assign(state, trial);
    } else if (element.kind === 'words') {
      const adjacent = i === 0 ? PARTICLES.has(element.any[0] ?? '') : elements[i - 1]?.kind === 'slot';
      const hit = findWord(state, element.any, end, !adjacent);
      if (hit < 0) return false;
      if (state.words.slice(state.at, hit).some((w) => w.norm === 'no' || w.norm === 'not'))
        state.negated = true;
      [state.at, state.last, state.weight] = [hit + 1, hit + 1, state.weight + 1];
    } else if (!fitSlot(state, element.slot, elements.slice(i + 1), end)) return false;
  }
  return true;
}

/** Where "by" and a doer stand after a passive verb, times and manner between: not "by March", "by 5 p.m.". */
export function byPhrase({ words, at }: Pick<State, 'words' | 'at'>, end: number): number {
  for (let i = at; i < end; i++) {
    const next = words[i + 1]?.norm ?? '';
    if (words[i]!.norm === 'by' && !/^(?:\d|the end|now|then|next|last)/.test(next) && !MONTHS.has(next))
      return i;
  }
  return at;
}

/** The next fixed word: at once, or after a determiner, an adverb or an adjective or two of its noun. */
function findWord({ words, at }: State, any: readonly string[], end: number, near: boolean): number {
  const from = near ? overTime(words, at, end) : at;
  for (let i = from; i < Math.min(end, from + (near ? 4 : 1)); i++) {
    const { norm, mark } = words[i]!;
    if (any.includes(norm)) return i;
    if (mark && !/^["'“‘]$/.test(norm)) return -1;
    if (PREPOSITIONS.has(norm) || (SUBJECT_PRONOUNS.has(norm) && !DETERMINERS.has(norm))) return -1;
  }
  return -1;
}

/** "Volunteered [in June] to", "agreed [last week] with": where a time that stands after the verb ends. */
function overTime(words: readonly Word[], at: number, end: number): number {
  const opener = words[at]?.norm ?? '';
  if (
    !/^(?:in|on|at|by|before|after|last|this|next|earlier|yesterday|today|early|late|until|till|through)$/.test(
      opener,
    )
  )
    return at;
  let i = at;
  let timed = false;
  for (; i < Math.min(end, at + 6); i++) {
    const { norm, mark } = words[i]!;
    if (mark && norm !== ',') break;
    if (norm === ',' && !/^\d{4}$/.test(words[i + 1]?.norm ?? '')) break;
    const isTime = TIME.test(norm) || MONTHS.has(norm);
    if (!isTime && i > at && !/^(?:the|of|a|end|start|middle|beginning)$/.test(norm) && norm !== ',') break;
    timed ||= isTime;
  }
  return timed ? i : at;
}

const TIME =
  /^(?:\d{1,4}(?:st|nd|rd|th)?|today|yesterday|last|this|next|early|late|earlier|mid|spring|summer|autumn|winter|weeks?|months?|years?|morning|evening|afternoon|night|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

function fitSlot(state: State, slot: Slot, rest: readonly Element[], end: number): boolean {
  const from = state.at;
  if (slot === 'Q' && !/^["'“‘]$/.test(state.words[from]?.norm ?? '')) return false;
  const fixed = rest.find((e) => e.kind === 'words');
  let to = Math.min(end, from + LONGEST);
  if (fixed !== undefined && rest[0] === fixed) {
    const hit = state.words.findIndex((w, i) => i > from && i < to && fixed.any.includes(w.norm));
    if (hit < 0) return false;
    to = hit;
  } else if (rest[0]?.kind === 'optional') {
    const opens = rest.flatMap((e) =>
      e.kind === 'optional' && e.elements[0]?.kind === 'words' ? e.elements[0].any : [],
    );
    const hit = state.words.findIndex((w, i) => i > from && i < to && opens.includes(w.norm));
    if (hit > 0) to = hit;
  }
  if ((slot === 'A' || slot === 'P') && fixed === undefined) to = personEnd(state.words, from, to);
  const next = to;
  while (
    from < to &&
    (state.words[to - 1]!.mark || (fixed === undefined && state.words[to - 1]!.norm === 'to'))
  )
    to--;
  if (from >= to || (from + 1 === to && PREPOSITIONS.has(state.words[from]!.norm))) return false;
  if (PREPOSITIONS.has(state.words[from]!.norm)) return false;
  state.slots.set(slot, { from, to });
  state.at = next;
  return true;
}

/** A person or body ends at the first preposition that is not "of" or "for". */
export function personEnd(words: readonly Word[], from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    const { norm } = words[i]!;
    if (norm === 'to' || (PREPOSITIONS.has(norm) && norm !== 'of' && norm !== 'for')) return i;
  }
  return to;
}

/** Where a verb's complements end: at a full stop or comma, a new clause, or `stops` (the next verb's subject). */
export function rightEdge(
  words: readonly Word[],
  from: number,
  stops: ReadonlySet<number>,
  wide = false,
): number {
  let i = from;
  for (; i < words.length && i < from + LONGEST * 2; i++) {
    const { norm, mark } = words[i]!;
    if (mark && /^[,;:.!?()–—]$/.test(norm) && !listed(words, i)) {
      const closed = norm === ',' ? overApposition(words, i) : null;
      if (closed === null) break;
      i = closed;
      continue;
    }
    if (i > from && (stops.has(i) || (!wide && isAuxiliary(norm)))) break;
    if ((norm === 'and' || norm === 'but' || norm === 'or') && stops.has(i + 1)) break;
    if (i > from && SUBORDINATORS.has(norm) && !DETERMINERS.has(norm) && norm !== 'than') break;
  }
  return i;
}

/** "Handed the park, the home of the club since 1931, back": the comma that closes an apposition before a preposition. */
function overApposition(words: readonly Word[], comma: number): number | null {
  if (!DETERMINERS.has(words[comma + 1]?.norm ?? '')) return null;
  const close = words.findIndex((w, i) => i > comma + 2 && i < comma + 12 && w.mark);
  if (close < 0 || words[close]!.norm !== ',') return null;
  return /^(?:back|to|over|from|with)$/.test(words[close + 1]?.norm ?? '') ? close : null;
}

/** A comma inside a list that "and" or "or" closes within a few words: "police, fire and rescue". */
function listed(words: readonly Word[], comma: number): boolean {
  if (words[comma]?.norm !== ',') return false;
  const next = words[comma + 1];
  if (next === undefined || SUBORDINATORS.has(next.norm) || SUBJECT_PRONOUNS.has(next.norm)) return false;
  const ahead = words.slice(comma + 1, comma + 7);
  const close = ahead.findIndex((w) => w.norm === 'and' || w.norm === 'or');
  return (
    close > 0 &&
    !ahead.slice(0, close).some((w) => w.mark && w.norm !== ',') &&
    !ahead.slice(0, close + 2).some((w) => isAuxiliary(w.norm))
  );
}
