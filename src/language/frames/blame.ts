import type { Frame } from './frame.ts';

/** Whose fault it was. */
export const BLAME: readonly Frame[] = [
  {
    name: 'verdict',
    type: 'scope',
    compare: 'opposed',
    question: 'Was {O} cleared, or found at fault?',
    topic: 'Whether {O} was at fault',
    oppositions: [['blame', 'clear']],
    senses: {
      blame: {
        stance: 'found at fault',
        opposite: 'clear',
        example: 'The jury convicted the driver.',
        phrases: [
          'A [convict|blame|censure|fault] O (of|for G)',
          'A [fine|penalise|penalize|punish|reprimand|sanction|discipline] O (for G)',
          'A [find|hold] O responsible|liable|accountable (for G)',
          'A [find] O in breach (of G)',
          'A [uphold] complaint|complaints|charge|charges|case against O',
          'A [find] O guilty|liable|negligent|responsible|culpable',
          'A [find] O at fault|to blame',
          'O [be] to blame|at fault',
          'O [be] guilty|liable|negligent|culpable',
        ],
      },
      clear: {
        stance: 'cleared',
        opposite: 'blame',
        example: 'The inquiry cleared the pilot.',
        phrases: [
          'A [clear|acquit|exonerate|vindicate|absolve] O (of G)',
          'A [dismiss|drop|throw|reject] (out) complaint|complaints|charge|charges|case against O',
          'A [find] O not guilty|liable|responsible',
          'A [find] no fault|wrongdoing by O',
        ],
      },
    },
  },
  {
    name: 'fault',
    type: 'attribution',
    compare: 'opposed',
    question: 'Is it said who or what was to blame for {O}?',
    topic: 'Who or what was to blame for {O}',
    reconcile: 'Both can be true only if one of them adds what the other leaves open.',
    settle: 'The report or ruling in its own words would settle it.',
    oppositions: [['laid', 'open']],
    senses: {
      laid: {
        stance: 'lays the blame',
        example: 'The report blames the pilot for the crash.',
        phrases: [
          'A [blame] P for O',
          'A [blame] O on P',
          'A [attribute|ascribe] O to P',
          'A [hold|find] P responsible|liable|accountable|culpable for O',
        ],
      },
      known: {
        stance: 'says it',
        opposite: 'open',
        example: 'The report says what caused the crash.',
        phrases: [
          'A [determine|establish|identify|know] cause|causes|reason of|for O',
          'A [say|determine|establish|explain|know] what|why V',
        ],
      },
      open: {
        stance: 'leaves it open',
        example: 'The report makes no finding on the crash.',
        phrases: [
          'A [make|reach|draw] no finding|findings|conclusion|conclusions on|about|as|of (to) O',
          'nothing in G [be] finding as|on|about|of (to) O',
        ],
      },
    },
  },
];
