import {
  constructions,
  type Construction,
  type Element,
  type Slot,
} from '../../language/frames/construction.ts';
import { FRAMES, frameKey } from '../../language/frames/index.ts';
import { DETERMINERS } from '../../language/grammar-words.ts';
import { MONTHS } from '../../language/months.ts';
import { overAside, rightEdge } from './edges.ts';
import { type State, fitAll } from './fitting.ts';
import { goesOn } from './gone.ts';
import type { Chunk, Clause } from './subjects.ts';
import type { Word } from './words.ts';

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
  // The group has counted the "not" right behind it: "is not responsible" denies once.
  const counted = clause.group.negated && words[clause.group.after]?.norm === 'not';
  const state: State = {
    words,
    stops,
    at: overAside(words, clause.group.after + (counted ? 1 : 0)),
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
  if (frame.startsWith('departure/') && goesOn(words, state.last)) return null;
  if (MADE_TO.test(frame) && givenTo(words, state.slots.get('V'))) return null;
  return {
    frame,
    slots: state.slots,
    predicate: { from: clause.group.from, to: state.last },
    negated: state.negated,
    weight: state.weight,
  };
}

/** Senses of making or asking somebody to do something. */
const MADE_TO = /^compulsion\/(?:ask|direct|force)$/;

/** "An application is made to [the council]": a noun behind "to" is who gets it, no deed. */
function givenTo(words: readonly Word[], deed: Chunk | undefined): boolean {
  return (
    deed !== undefined && words[deed.from - 1]?.norm === 'to' && DETERMINERS.has(words[deed.from]?.norm ?? '')
  );
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
