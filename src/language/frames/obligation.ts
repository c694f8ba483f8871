import type { Frame } from './frame.ts';

/** Whether somebody must, or may please himself. */
export const OBLIGATION: readonly Frame[] = [
  {
    name: 'obligation',
    type: 'compulsion',
    compare: 'none',
    question: 'Does {A} have to, or is it free to choose?',
    topic: 'What {A} has to do',
    settle: 'The rule or order that lays down the duty would settle it.',
    senses: {
      bound: {
        stance: 'must',
        opposite: 'free',
        example: 'Shops are obliged to refund the fare.',
        phrases: [
          'P [require|oblige|compel|force|bind|mandate] A to V',
          'A [be] bound|obliged|required|obligated to V',
          'A [have] (a) (legal|statutory) duty|obligation to V',
          'A [be] under (a|an) (legal|statutory) duty|obligation to V',
        ],
      },
      free: {
        stance: 'need not',
        opposite: 'bound',
        example: 'Schools are free to close early.',
        phrases: [
          'A [be] (entirely|perfectly) free to V',
          'A [be] under no (legal|statutory) duty|obligation|compulsion to V',
          'A [have] no (legal|statutory) duty|obligation to V',
        ],
      },
    },
  },
];
