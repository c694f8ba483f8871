import { BE, DO, HAVE } from '../../language/grammar-words.ts';
import { SAYING } from '../../language/saying.ts';
import { byPhrase, personEnd, rightEdge } from './edges.ts';
import type { Match } from './matching.ts';
import type { Chunk, Clause } from './subjects.ts';
import type { Word } from './words.ts';

/** Verbs that carry no deed of their own. */
const EMPTY: ReadonlySet<string> = new Set([
  ...BE,
  ...DO,
  ...HAVE,
  'seem',
  'appear',
  'let',
  'go',
  'come',
  'get',
  'become',
]);

/**
 * A clause whose verb no frame knows, as a plain deed: who does what to whom. Only where it says what is done to
 * something, for a verb alone can be compared with nothing.
 */
export function anyDeed(words: readonly Word[], clause: Clause, stops: ReadonlySet<number>): Match | null {
  const { group, subject } = clause;
  if (EMPTY.has(group.lemma) || SAYING.has(group.lemma) || group.kind === 'gerund') return null;
  const slots = new Map<'A' | 'O', Chunk>();
  const end = rightEdge(words, group.after, stops);
  if (group.passive) {
    if (subject === null) return null;
    slots.set('O', subject);
    const by = byPhrase({ words, at: group.after }, end);
    if (words[by]?.norm === 'by' && by + 1 < end)
      slots.set('A', { from: by + 1, to: personEnd(words, by + 1, end) });
  } else {
    if (end <= group.after) return null;
    slots.set('O', { from: group.after, to: end });
    if (subject !== null) slots.set('A', subject);
  }
  return {
    frame: `deed/${group.lemma}`,
    slots,
    predicate: { from: group.from, to: group.to },
    negated: false,
    weight: 0,
  };
}
