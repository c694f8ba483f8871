import type { Frame } from './frame.ts';

/** How a dispute ended, and who bears what it cost. */
export const OUTCOME: readonly Frame[] = [
  {
    name: 'outcome',
    type: 'compulsion',
    compare: 'opposed',
    question: 'Was the dispute decided by a ruling, or settled by agreement?',
    topic: 'How the dispute ended',
    reconcile: 'Both can be true only if one part was decided and another agreed.',
    settle: 'The order or the agreement itself would settle it.',
    oppositions: [
      ['ruled', 'settled'],
      ['ruled', 'not ruled'],
    ],
    senses: {
      ruled: {
        stance: 'decided by a ruling',
        opposite: 'not ruled',
        example: 'The tribunal ruled in favour of the driver.',
        phrases: [
          'A [rule|decide|find] in O favour|favor',
          'A [rule|decide|find] in favour|favor of O',
          'A [rule|find] against O',
          'O [win|lose] (legal|court) battle|case|lawsuit|appeal',
          'A [impose] settlement (on O)',
        ],
      },
      settled: {
        stance: 'settled by agreement',
        example: 'The two sides settled the dispute.',
        phrases: [
          'A [settle] O',
          'A [reach] (an) (out-of-court) settlement|compromise (with P)',
          'A [come] to terms (with P)',
          'A [agree] terms',
          'A [compromise] (the) action|claim|case',
          'by consent',
        ],
      },
      'not ruled': {
        stance: 'nothing was ruled',
        example: 'The court made no finding.',
        phrases: ['A [make|reach] no finding|findings|ruling (on|about O)', 'A [rule] nothing'],
      },
    },
  },
  {
    name: 'costs',
    type: 'agent',
    compare: 'opposed',
    question: 'Who bears the costs?',
    topic: 'Who bears the costs',
    oppositions: [['own', 'other']],
    settle: 'The order as to costs would settle it.',
    senses: {
      own: {
        stance: 'each side its own',
        example: 'Each party shall bear its own costs.',
        phrases: [
          'O [pay|bear|meet|cover] own (legal) costs|bills|fees|expenses',
          'no order as|for|on to|of O',
        ],
      },
      other: {
        stance: 'one side pays',
        example: 'The club was ordered to pay the legal costs of the fans.',
        phrases: [
          'A [pay|bear|meet|cover] O legal|court costs|fees|bill|bills',
          'A [award] costs to|against P',
        ],
      },
    },
  },
];
