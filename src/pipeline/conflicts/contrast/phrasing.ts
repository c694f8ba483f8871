import type { ConflictType } from '../../../model/conflict.ts';
import type { Candidate, Respect } from './candidate.ts';
import type { Side } from './side.ts';

/** How a kind of contrast is put to readers. */
interface Phrasing {
  readonly type: ConflictType;
  /** What is asked of the two. */
  readonly asks: string;
  /** In what they differ, after "They differ in". */
  readonly differ: string;
  readonly reconcile: string;
  readonly settle: string;
}

export const PHRASINGS: Readonly<Record<Respect, Phrasing>> = {
  number: {
    type: 'number',
    asks: 'Which figure is right',
    differ: 'the figure',
    reconcile: 'Both can be right only if one of them counts another part, or another time.',
    settle: 'The document that the numbers are taken from would settle it.',
  },
  date: {
    type: 'date',
    asks: 'When, or for how long',
    differ: 'when it was or is to be, or for how long',
    reconcile: 'Both can be right only if two occasions are meant.',
    settle: 'A dated record of the event would settle it.',
  },
  agent: {
    type: 'agent',
    asks: 'Whose doing is it',
    differ: 'who does it, or who has the say',
    reconcile: 'Both can be right only if both had a hand in it, or two occasions are meant.',
    settle: 'Whoever is named, or the paper that decides it, would settle it.',
  },
  polarity: {
    type: 'scope',
    asks: 'Which is so',
    differ: 'whether it is so',
    reconcile: 'Both can be right only if they speak of different things, or of different times.',
    settle: 'The paper that decides it would settle it.',
  },
  strength: {
    type: 'compulsion',
    asks: 'How free was it',
    differ: 'how far it was free, asked or required',
    reconcile: 'Both can be right only if first the one was so and then the other.',
    settle: 'The wording of the order, the request or the offer would settle it.',
  },
  denial: {
    type: 'scope',
    asks: 'Is it so',
    differ: 'whether it is so: the one says in so many words that it is not',
    reconcile: 'Both can be right only if they speak of different things, or of different times.',
    settle: 'The paper that decides it would settle it.',
  },
};

/** Longest stretch that a question quotes, in UTF-16 code units. */
const LONGEST = 90;

/** The question, in the exact words of the two statements. */
export function questionOf({ respect, a, b }: Candidate): string {
  const { asks } = PHRASINGS[respect];
  return `${asks}: ${quoted(a, respect)}, or ${quoted(b, respect)}?`;
}

/** The number or date with its clause's words where they are short; else the clause, cut at a word. */
function quoted({ span, deciding }: Side, respect: Respect): string {
  const words = (respect === 'number' || respect === 'date' ? deciding : span).text
    .replace(/\s+/g, ' ')
    .trim();
  const cut = words.length <= LONGEST ? words : `${words.slice(0, words.lastIndexOf(' ', LONGEST))} …`;
  return `“${cut.replace(/[“”"]/g, '').replace(/[,;:.]$/, '')}”`;
}
