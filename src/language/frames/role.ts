import type { Frame } from './frame.ts';

/** What somebody is there to do: to support another, or to direct it; as what it acts. */
export const ROLE: readonly Frame[] = [
  {
    name: 'post',
    type: 'role',
    compare: 'none',
    question: 'What is {A} called?',
    topic: 'What {A} is called',
    senses: {
      hold: {
        stance: 'acts as',
        example: 'The bank acts as sponsor.',
        phrases: [
          'A [act|serve|work] as V',
          'A [become|remain] V',
          'A [take] control|charge|responsibility as V',
        ],
      },
    },
  },
  {
    name: 'role',
    type: 'role',
    compare: 'opposed',
    question: 'Does {A} support {P}, or direct it?',
    topic: 'What {A} is there to do',
    reconcile: 'Both can be true only if it supports in one matter and directs in another.',
    settle: 'The document that sets out the arrangement would settle it.',
    oppositions: [['support', 'direct']],
    senses: {
      support: {
        stance: 'supports',
        example: 'The older school supports the younger.',
        phrases: [
          'A [support|help|assist|advise|coach|mentor|back] P',
          'A [coach|advise|train] and [mentor|support|assist] P',
          'A [work] (intensively|closely) with|alongside P',
          'A [provide|give|offer] (practical|expert) support|advice|help|assistance (to|for P)',
          'aim|purpose|point of R [be] to support|help|assist P',
          'R [be] about supporting|helping|assisting P',
          'A [have] (purely|only|merely) advisory|consultative role (to|for P)',
          'A [act] as adviser|advisor|consultant|mentor to P',
        ],
      },
      direct: {
        stance: 'directs',
        example: 'The trust directs the clinic.',
        phrases: [
          'A [direct|command|instruct] P',
          'P [comply] with (any|all) instructions|directions|orders (of|from|by A)',
          'P [obey|follow] (any|all) instructions|directions|orders (of|from|by A)',
          'A [provide|give|issue] direction|instructions|orders (to P)',
          'A [overrule|override] P',
        ],
      },
    },
  },
];
