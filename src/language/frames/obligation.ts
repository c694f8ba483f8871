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
          'V [be] mandatory|compulsory|obligatory (for A)',
          'compulsory|mandatory|obligatory V',
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
          'V [be] optional|voluntary (for A)',
          'V [be] matter of choice (for A)',
          'it [be] up to A (whether) to V',
          'A [choose] (whether) to V',
        ],
      },
    },
  },
  {
    name: 'norm',
    type: 'modality',
    compare: 'none',
    question: 'Is it recommended, or required?',
    topic: 'What is required',
    settle: 'The rule or the advice in its own words would settle it.',
    senses: {
      recommend: {
        stance: 'recommended',
        example: 'Inspectors recommended two exits.',
        phrases: ['P [recommend|suggest|propose|advise] (that) V'],
      },
      require: {
        stance: 'required',
        example: 'The order requires two exits.',
        phrases: ['P [require|demand|mandate|stipulate|impose] (that) V', 'A [ensure] (that) V'],
      },
    },
  },
];
