import type { Range } from '../model/span.ts';
import type { TaggedWord } from './tagged.ts';

export type Tense = 'past' | 'present' | 'future' | 'none';

/** A verb with its auxiliaries: "has been appointed", "will be reviewed", "is due to open". */
export interface VerbGroup extends Range {
  readonly tense: Tense;
  /** `perfect`: done by now ("has appointed"), as against merely past. */
  readonly perfect: boolean;
  /** It must be done: shall, must, has to, is to, should. */
  readonly duty: boolean;
  /** It may come: may, might, could, would, hopes to. */
  readonly possible: boolean;
  readonly passive: boolean;
  readonly negative: boolean;
  /** Whether it can carry a sentence; a bare infinitive, participle or gerund cannot. */
  readonly finite: boolean;
  /** The verb that carries the meaning, as written, folded. */
  readonly main: string;
  /** Where the first word stands in the list of words, and the place after the last one. */
  readonly from: number;
  readonly to: number;
}

const HAVE = new Set(['has', 'have', 'had', 'having', "'ve", "'d"]);
const BE = new Set(['be', 'been', 'being', 'is', 'are', 'was', 'were', 'am', "'s", "'re"]);
const DO = new Set(['do', 'does', 'did']);
const FUTURE = new Set(['will', 'shall', "'ll", 'wo']);
const DUTY = new Set(['shall', 'must', 'should', 'ought']);
/** Between an auxiliary or "to" and a verb these announce what is to come: "is due to open", "plans to close". */
const PROSPECT = /^(?:due|set|expected|scheduled|planned|likely|going|about|supposed|meant|poised|bound)$/;
const HOPE =
  /^(?:hopes?|plans?|intends?|expects?|aims?|wants?|proposes?|means|hoping|planning|intending|expecting|aiming|promised|agreed|pledged|vowed)$/;
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

interface Reading {
  tense: Tense;
  perfect: boolean;
  duty: boolean;
  possible: boolean;
  negative: boolean;
  finite: boolean;
  be: boolean;
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

type Step = 'main' | 'more' | 'skip' | 'stop';

/** Reads one more word into the group; `stop` where it is no part of it. */
function take(word: TaggedWord, read: Reading, main: TaggedWord | null, next: TaggedWord | undefined): Step {
  const w = word.norm;
  if (word.negative || w === 'not' || w === 'never') {
    read.negative = true;
    return 'more';
  }
  if (main !== null) {
    // "hopes to open", "agreed to pay": what is hoped for is still to come.
    if (w === 'to' && HOPE.test(main.norm) && next?.is === 'base') {
      if (read.tense !== 'past' || read.perfect) read.possible = true;
      read.tense = read.tense === 'past' ? read.tense : 'future';
      return 'stop';
    }
    return 'stop';
  }
  if (FUTURE.has(w) || DUTY.has(w)) {
    read.tense = 'future';
    if (DUTY.has(w)) read.duty = true;
    return 'more';
  }
  if (word.is === 'modal') {
    if (read.tense === 'none') read.tense = 'future';
    if (w === "'d" || w === 'would') read.possible = true;
    else if (/^(?:may|might|could|can)$/.test(w)) read.possible = true;
    return 'more';
  }
  if (HAVE.has(w)) return have(w, read, next);
  if (BE.has(w) || word.is === 'copula') return be(w, read);
  if (DO.has(w)) {
    if (next && (next.is === 'base' || next.negative)) {
      if (read.tense === 'none') read.tense = w === 'did' ? 'past' : 'present';
      return 'more';
    }
    if (read.tense === 'none') read.tense = w === 'did' ? 'past' : 'present';
    return 'main';
  }
  if (w === 'to') return infinitive(read, next);
  if (PROSPECT.test(w) && next?.norm === 'to' && (read.be || read.perfect)) {
    read.tense = 'future';
    return 'more';
  }
  return content(word, read);
}

function have(w: string, read: Reading, next: TaggedWord | undefined): Step {
  if (next?.norm === 'to') {
    read.tense = w === 'had' ? 'past' : 'future';
    read.duty = true;
    return 'more';
  }
  const perfect =
    next !== undefined && (/^(?:past|participle|copula)$/.test(next.is) || next.norm === 'been');
  const adverb =
    next !== undefined &&
    (next.norm.endsWith('ly') || /^(?:now|already|just|also|since|still|not|never)$/.test(next.norm));
  if (perfect || adverb) {
    if (read.tense === 'none') read.tense = 'past';
    read.perfect = w !== 'had';
    return 'more';
  }
  if (read.tense === 'none') read.tense = w === 'had' ? 'past' : 'present';
  return 'main';
}

function be(w: string, read: Reading): Step {
  read.be = true;
  if (read.tense === 'none') {
    read.tense = w === 'was' || w === 'were' ? 'past' : 'present';
    if (w === 'be' || w === 'been' || w === 'being') read.finite = false;
  }
  return 'more';
}

/** "to" inside a group ("is to open", "has to pay") or at its head ("Viaduct to shut", as headlines put it). */
function infinitive(read: Reading, next: TaggedWord | undefined): Step {
  const verb = next !== undefined && /^(?:base|past|copula|present)$/.test(next.is);
  if (!verb) return 'stop';
  if (read.be && read.tense === 'present') read.duty = true;
  if (read.tense !== 'past') read.tense = 'future';
  else if (read.be) read.possible = true;
  return 'more';
}

function content(word: TaggedWord, read: Reading): Step {
  if (word.is === 'past' || word.is === 'participle') {
    if (read.tense === 'none') read.tense = 'past';
    return 'main';
  }
  if (word.is === 'base' || word.is === 'present') {
    if (read.tense === 'none') read.tense = 'present';
    return 'main';
  }
  if (word.is === 'gerund' && read.be) return 'main';
  const adverb =
    word.norm.endsWith('ly') ||
    /^(?:now|already|just|also|still|then|yet|again|first|all|both)$/.test(word.norm);
  return adverb && read.tense !== 'none' ? 'skip' : 'stop';
}
