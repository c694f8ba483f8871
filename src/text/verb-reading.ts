import { BE, DO, DUTY, FUTURE, HAVE } from './auxiliary-words.ts';
import type { TaggedWord } from './tagged.ts';
import type { Tense } from './verb-group.ts';

/** Between an auxiliary or "to" and a verb these announce what is to come: "is due to open", "plans to close". */
const PROSPECT = /^(?:due|set|expected|scheduled|planned|likely|going|about|supposed|meant|poised|bound)$/;
const HOPE =
  /^(?:hopes?|plans?|intends?|expects?|aims?|wants?|proposes?|means|hoping|planning|intending|expecting|aiming|promised|agreed|pledged|vowed)$/;

/** What the words of a group read so far tell of it. */
export interface Reading {
  tense: Tense;
  perfect: boolean;
  duty: boolean;
  possible: boolean;
  negative: boolean;
  finite: boolean;
  be: boolean;
}

type Step = 'main' | 'more' | 'skip' | 'stop';

/** Reads one more word into the group; `stop` where it is no part of it. */
export function take(
  word: TaggedWord,
  read: Reading,
  main: TaggedWord | null,
  next: TaggedWord | undefined,
): Step {
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
  // "Had read" is tagged as a modal where the participle looks like the bare verb.
  if (word.is === 'modal' && (w === "'d" || !HAVE.has(w))) {
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
