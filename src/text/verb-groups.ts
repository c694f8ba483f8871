import { BE, DO, DUTY, FUTURE, HAVE } from './auxiliary-words.ts';
import type { TaggedWord } from './tagged.ts';
import type { VerbGroup } from './verb-group.ts';
import { take, type Reading } from './verb-reading.ts';

const NAMES_A_THING =
  /^(?:the|a|an|this|these|those|last|next|its|their|his|her|our|my|your|no|any|each|every|of|in|on|at|for|with)$/;

/**
 * The verb groups of a clause in order, from tagged words. The rules are those of English auxiliaries (Huddleston
 * and Pullum 2002, chapter 3); a word is only taken for a bare present where no article or preposition stands
 * before it, for nouns are often tagged as verbs.
 */
export function verbGroups(words: readonly TaggedWord[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  let i = 0;
  while (i < words.length) {
    const group = groupAt(words, i);
    if (group) groups.push(group);
    i = group ? group.to : i + 1;
  }
  return groups;
}

function groupAt(words: readonly TaggedWord[], from: number): VerbGroup | null {
  const first = words[from];
  const before = words[from - 1];
  if (!first || !startsGroup(first, before, words[from + 1])) return null;
  const read: Reading = {
    tense: 'none',
    perfect: false,
    duty: false,
    possible: false,
    negative: false,
    finite: true,
    be: false,
  };
  let main: TaggedWord | null = null;
  let to = from;
  for (let i = from; i < words.length && i < from + 12; i++) {
    const word = words[i];
    if (!word) break;
    const step = take(word, read, main, words[i + 1]);
    if (step === 'stop') break;
    if (step === 'main') main = word;
    if (step !== 'skip') to = i + 1;
  }
  if (to === from) return null;
  const last = words[to - 1];
  if (!last) return null;
  const aux = main === null;
  return {
    start: first.start,
    end: last.end,
    tense: read.tense,
    perfect: read.perfect,
    duty: read.duty,
    possible: read.possible,
    passive: read.be && main !== null && (main.is === 'past' || main.is === 'participle'),
    negative: read.negative,
    finite: read.finite && read.tense !== 'none',
    main: (main ?? last).norm,
    from,
    to: aux && to === from ? from + 1 : to,
  };
}

function startsGroup(
  word: TaggedWord,
  before: TaggedWord | undefined,
  after: TaggedWord | undefined,
): boolean {
  if (word.is === 'modal' || word.is === 'copula' || HAVE.has(word.norm) || BE.has(word.norm)) return true;
  if (FUTURE.has(word.norm) || DUTY.has(word.norm) || DO.has(word.norm)) return true;
  // "an agreement dated 3 May": a label of the paper, never what the clause tells.
  if (word.is === 'past') return word.norm !== 'dated' && !NAMES_A_THING.test(before?.norm ?? '');
  if (word.norm === 'to') return after?.is === 'base' || after?.is === 'past' || after?.is === 'copula';
  if (word.is === 'present' || word.is === 'base')
    return standsAsVerb(before) || (word.is === 'present' && goesOn(before, after));
  return false;
}

function standsAsVerb(before: TaggedWord | undefined): boolean {
  return before !== undefined && !NAMES_A_THING.test(before.norm) && /^(?:noun|pronoun)$/.test(before.is);
}

/** "and hopes to start", "but leaves the board": a verb after a conjunction, with what only a verb takes behind it. */
function goesOn(before: TaggedWord | undefined, after: TaggedWord | undefined): boolean {
  const joined = /^(?:and|but|or|then|also)$/.test(before?.norm ?? '');
  return joined && /^(?:to|the|a|an|its|their|his|her|that|it|them|no)$/.test(after?.norm ?? '');
}
