import type { Frame } from './frame.ts';

/** How a thing was marked, and whether those who decide were of one mind. */
export const JUDGEMENT: readonly Frame[] = [
  {
    name: 'rating',
    type: 'scope',
    compare: 'none',
    question: 'How was {O} rated?',
    topic: 'How {O} was rated',
    reconcile: 'Both can be true only if they speak of different marks, or of different inspections.',
    settle: 'The report that gave the marks would settle it.',
    senses: {
      rate: {
        stance: 'rated',
        example: 'The school was rated good.',
        phrases: [
          'A [rate|grade|judge|deem] O (as) R',
          'A [judge|deem] O to be R',
          'A [give|award] O R rating|grade (for G)',
          'O [receive|get|earn] R rating|grade (from|by A)',
          'A [find] O to be R',
          'O [be] Q',
        ],
      },
    },
  },
  {
    name: 'unanimity',
    type: 'scope',
    compare: 'opposed',
    question: 'Was the vote unanimous?',
    topic: 'Whether the vote was unanimous',
    oppositions: [['unanimous', 'split']],
    senses: {
      unanimous: {
        stance: 'unanimous',
        opposite: 'split',
        example: 'The vote was unanimous.',
        phrases: [
          'O [be] unanimous',
          'by unanimous O',
          'unanimous decision|verdict|ruling|judgment|agreement',
          'A [agree] unanimously (on O)',
          'without dissent|opposition',
          'A unanimously [approve|back|vote|agree|pass|endorse|reject] O',
        ],
      },
      split: {
        stance: 'split',
        opposite: 'unanimous',
        example: 'The vote split the board.',
        phrases: [
          'by vote of O',
          'by majority',
          'A dissenting',
          'O [split] A',
          'A [dissent]',
          'A [be] split|divided (over|on O)',
        ],
      },
    },
  },
];
