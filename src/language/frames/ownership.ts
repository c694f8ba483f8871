import type { Frame } from './frame.ts';

/** Whose a thing is in law, and who may only use it. */
export const OWNERSHIP: readonly Frame[] = [
  {
    name: 'own',
    type: 'control',
    compare: 'holder',
    question: 'Who owns {O}?',
    topic: 'Who owns {O}',
    reconcile: 'Both can be true only if the thing changed hands, or if one of them means its use.',
    settle: 'The deed, register or contract that says whose it is would settle it.',
    senses: {
      own: {
        stance: 'owns it',
        example: 'The trust owns the pier.',
        phrases: [
          'A [own|possess] O',
          'O [belong] to A',
          'A [be] (the) (sole|rightful|legal) owner|owners|proprietor|proprietors|freeholder|landlord of O',
          'O [be] (the) property of A',
          'A [have|hold] (the) title|freehold|deeds|ownership of|to O',
        ],
      },
      keep: {
        stance: 'stays its owner',
        example: 'The trust remains the owner of the pier.',
        phrases: [
          'A [remain|stay] (the) (sole|rightful|legal) owner|owners|proprietor|proprietors|freeholder|landlord of O',
          'O [remain] (the) property of A',
          'A [keep|retain] (the) title|freehold|deeds|ownership of|to O',
          'ownership|title of|to O [remain|rest|lie|stay] with A',
          'A [continue] to own O',
          'A [continue] owning O',
          'A [go|carry|keep] on owning O',
          'O [continue] to belong to A',
          'O [go|carry|keep] on belonging to A',
        ],
      },
      gain: {
        stance: 'becomes its owner',
        example: 'Ownership of the pier passes to the trust.',
        phrases: [
          'ownership|title of|to O [pass|transfer|go|move] to A',
          'P [transfer] (the) ownership|title of|to O to A',
          'P [hand|give|return|award|restore] O (back) to A',
          'A [win|get] back O',
          'A [buy|purchase|acquire] O outright',
          'A [become] (the) (sole|new) owner|owners|proprietor of O',
        ],
      },
    },
  },
];
