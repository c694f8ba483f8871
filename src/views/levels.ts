import { isFlag, type ConflictLevel, type ConflictType } from '../model/conflict.ts';

/** A level as readers are told of it. */
export interface LevelWords {
  readonly level: ConflictLevel;
  readonly word: string;
  readonly meaning: string;
}

/** The levels, most serious first, in a reader's words. */
export const LEVELS: readonly LevelWords[] = [
  {
    level: 'contradiction',
    word: 'Contradiction',
    meaning: 'As they are worded, both cannot be true.',
  },
  {
    level: 'tension',
    word: 'Tension',
    meaning: 'The wordings pull apart, but there may be an innocent reading.',
  },
  {
    level: 'unsupported',
    word: 'Unsupported',
    meaning: 'A document is said to say something that is not found in it.',
  },
  {
    level: 'variant',
    word: 'Variant',
    meaning: 'The same thing in different words or under different names.',
  },
  {
    level: 'compatible',
    word: 'Compatible',
    meaning: 'It looks like a difference, and both can be true.',
  },
  { level: 'supported', word: 'Supported', meaning: 'The other document does say so.' },
];

/** A level's name and meaning for readers. */
export function levelWords(level: ConflictLevel): LevelWords {
  return LEVELS.find((entry) => entry.level === level)!;
}

/** The order of levels in lists: flags together, for their weight decides, and what is no disagreement last. */
export function rankOf(level: ConflictLevel): number {
  return isFlag(level) ? 0 : LEVELS.findIndex((entry) => entry.level === level);
}

/** What a difference is about, in a reader's words. */
export const TYPE_WORDS: Readonly<Record<ConflictType, string>> = {
  control: 'who is in control',
  role: 'what somebody’s part is',
  date: 'when it happens',
  number: 'how much or how many',
  scope: 'how far it goes',
  compulsion: 'whether anybody is made to',
  attribution: 'who said or found it',
  title: 'what somebody or something is called',
  quotation: 'what the exact words were',
  internal: 'one document against itself',
  agent: 'who does it',
  modality: 'how firm it is',
};
