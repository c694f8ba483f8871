import type { TaggedWord } from './tagged.ts';
import type { VerbGroup } from './verb-group.ts';

const RELATIVE = new Set(['who', 'which', 'whose', 'whom', 'where']);
const SUBORDINATORS = new Set(
  'after because while although though if unless until when whenever as since whereas before once meaning saying amid despite'.split(
    ' ',
  ),
);
const COORDINATORS = new Set(['and', 'but', 'or', 'so', 'yet', 'nor']);

/** Pronouns that can only be, or most often are, what a verb is said of. */
export const SUBJECTS = new Set(['i', 'you', 'he', 'she', 'it', 'we', 'they', 'who']);

/** A place where a clause begins: the index of its first word, and how many words open it. */
export interface Cut {
  readonly at: number;
  readonly kind: 'relative' | 'subordinate' | 'coordinate' | 'mark';
  readonly opener: number;
}

/** What opens a sentence's first word: a conjunction, or nothing of the kind. */
export function openerOf(words: readonly TaggedWord[]): 'subordinate' | 'coordinate' | 'mark' {
  const first = words[0]?.norm ?? '';
  if (COORDINATORS.has(first)) return 'coordinate';
  return SUBORDINATORS.has(first) ? 'subordinate' : 'mark';
}

/** The cut before word `i`, or null; `gap` stands before the word, `starts` has the finite verb groups by first word. */
export function cutAt(
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
