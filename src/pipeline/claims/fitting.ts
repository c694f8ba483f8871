import type { Element, Slot } from '../../language/frames/construction.ts';
import { DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS } from '../../language/grammar-words.ts';
import { byPhrase, LONGEST, overTime, personEnd, rightEdge } from './edges.ts';
import type { Chunk } from './subjects.ts';
import type { Word } from './words.ts';

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

/** Pronouns that are nothing but objects, so that no noun phrase begins with them. */
const OBJECT_PRONOUN = /^(?:it|them|him|us|me|itself|themselves|himself|herself)$/;

/** Words that open a question or statement told as an object: "decides [whether the race is off]". */
const ASKING = /^(?:whether|what|who|whom|whose|which|how|that)$/;

/** Where a question told as an object ends, its own verbs and all; null where none begins. */
function questionEnd(words: readonly Word[], from: number): number | null {
  if (!ASKING.test(words[from]?.norm ?? '') || words[from + 1]?.mark !== false) return null;
  const end = Math.min(rightEdge(words, from + 1, new Set(), true), from + LONGEST);
  return end > from + 1 ? end : null;
}

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
  const asked = questionEnd(state.words, from);
  if (asked !== null && fixed === undefined) {
    state.slots.set(slot, { from, to: asked });
    state.at = asked;
    return true;
  }
  if (from >= to || (from + 1 === to && PREPOSITIONS.has(state.words[from]!.norm))) return false;
  if (PREPOSITIONS.has(state.words[from]!.norm)) return false;
  // "Own [it] from then on": what follows an object pronoun is of the verb.
  if (OBJECT_PRONOUN.test(state.words[from]!.norm)) to = from + 1;
  state.slots.set(slot, { from, to });
  state.at = next;
  return true;
}
