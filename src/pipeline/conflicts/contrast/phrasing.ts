import type { ConflictType } from '../../../model/conflict.ts';
import type { Candidate, Respect } from './candidate.ts';
import { choosing, readingOf } from '../wording/question.ts';

/** How a kind of contrast is put to readers. */
interface Phrasing {
  readonly type: ConflictType;
  /** What is asked of the two. */
  readonly asks: string;
  /** Over what it stands in a list. */
  readonly heading: string;
  /** In what they differ, after "They differ in". */
  readonly differ: string;
  readonly reconcile: string;
  readonly settle: string;
}

export const PHRASINGS: Readonly<Record<Respect, Phrasing>> = {
  number: {
    type: 'number',
    asks: 'Which figure is right',
    heading: 'Figures',
    differ: 'the figure',
    reconcile: 'Both can be right only if one of them counts another part, or another time.',
    settle: 'The document that the numbers are taken from would settle it.',
  },
  date: {
    type: 'date',
    asks: 'Which time is right',
    heading: 'Times',
    differ: 'when it was or is to be, or for how long',
    reconcile: 'Both can be right only if two occasions are meant.',
    settle: 'A dated record of the event would settle it.',
  },
  agent: {
    type: 'agent',
    asks: 'Who does it',
    heading: 'Who does it',
    differ: 'who does it, or who has the say',
    reconcile: 'Both can be right only if both had a hand in it, or two occasions are meant.',
    settle: 'Whoever is named, or the paper that decides it, would settle it.',
  },
  polarity: {
    type: 'scope',
    asks: 'Which is so',
    heading: 'Whether it is so',
    differ: 'whether it is so',
    reconcile: 'Both can be right only if they speak of different things, or of different times.',
    settle: 'The paper that decides it would settle it.',
  },
  strength: {
    type: 'compulsion',
    asks: 'How binding is it',
    heading: 'How binding it is',
    differ: 'how far it was free, asked or required',
    reconcile: 'Both can be right only if first the one was so and then the other.',
    settle: 'The wording of the order, the request or the offer would settle it.',
  },
  denial: {
    type: 'scope',
    asks: 'Which is so',
    heading: 'Whether it is so',
    differ: 'whether it is so: the one says in so many words that it is not',
    reconcile: 'Both can be right only if they speak of different things, or of different times.',
    settle: 'The paper that decides it would settle it.',
  },
  extent: {
    type: 'scope',
    asks: 'Does it hold for all, or for a part',
    heading: 'All, or a part',
    differ: 'how far it reaches',
    reconcile: 'Both can be right only if they speak of different things, or of different times.',
    settle: 'The paper that lays it down would settle it.',
  },
  doer: {
    type: 'agent',
    asks: 'Who did it',
    heading: 'Who did it',
    differ: 'whose deed it was',
    reconcile: 'Both can be right only if both had a hand in it, or two deeds are meant.',
    settle: 'Whoever is named, or a record of the time, would settle it.',
  },
  freedom: {
    type: 'compulsion',
    asks: 'Was it done freely',
    heading: 'How freely it was done',
    differ: 'how far it was done freely',
    reconcile: 'Both can be right only if first the one was so and then the other, or two deeds are meant.',
    settle: 'The wording of the order, the request or the offer would settle it.',
  },
  settled: {
    type: 'modality',
    asks: 'Is it settled',
    heading: 'Whether it is settled',
    differ: 'whether it is settled, or so at all',
    reconcile: 'Both can be right only if it was settled between the two, or two things are meant.',
    settle: 'The decision itself, if there is one, would settle it.',
  },
  charge: {
    type: 'control',
    asks: 'Who has the say',
    heading: 'Who has the say',
    differ: 'who has the say, or whose it is',
    reconcile: 'Both can be right only if each has a part of it, or two times are meant.',
    settle: 'The order, agreement or deed that says whose it is would settle it.',
  },
  credit: {
    type: 'attribution',
    asks: 'What does the paper say',
    heading: 'What the paper says',
    differ: 'what the paper says: it is told to say more than it does',
    reconcile: 'Both can be right only if another passage, or another paper, is meant.',
    settle: 'The passage that is meant would settle it.',
  },
};

/** The question, in the exact words of the two statements. */
export function questionOf({ respect, a, b }: Candidate): string {
  // Clauses in the same words differ in what stands round them.
  const alike = a.span.text === b.span.text;
  const [x, y] = [a, b].map((s) => readingOf(alike ? s.told.span : s.span, s.deciding));
  return choosing(PHRASINGS[respect].asks, x!, y!);
}

/** The heading, with the words that both statements have. */
export function headingOf(respect: Respect, matter: readonly string[]): string {
  const { heading } = PHRASINGS[respect];
  return matter.length === 0 ? heading : `${heading}: ${matter.join(', ')}`;
}
