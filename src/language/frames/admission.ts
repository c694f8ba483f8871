import type { Frame } from './frame.ts';

/** Whether somebody owns up to a thing. */
export const ADMISSION: readonly Frame[] = [
  {
    name: 'admission',
    type: 'scope',
    compare: 'opposed',
    question: 'Did {A} admit it?',
    topic: 'What {A} admitted',
    reconcile: 'Both can be true only if one thing was admitted and another denied.',
    settle: 'The plea, agreement or statement in its own words would settle it.',
    oppositions: [['admit', 'deny']],
    senses: {
      admit: {
        stance: 'admitted it',
        opposite: 'deny',
        example: 'The firm admitted the breach.',
        phrases: [
          'A [admit|concede|confess|acknowledge] (to) (that) V',
          'A [plead] guilty (to V)',
          'A [accept|take|admit] responsibility|liability|blame|fault (for V)',
        ],
      },
      deny: {
        stance: 'did not admit it',
        example: 'The firm denied the breach.',
        phrases: [
          'A [deny|dispute|contest|refute] (that) V',
          'A [plead] not guilty (to V)',
          'A [make] no admission (of V)',
          'G [spare] A from V',
          'without admission|admitting (of) V',
        ],
      },
    },
  },
];
