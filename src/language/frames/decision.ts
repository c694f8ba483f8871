import type { Frame } from './frame.ts';

/** What was decided, found and done in the end. */
export const DECISION: readonly Frame[] = [
  {
    name: 'approval',
    type: 'modality',
    compare: 'opposed',
    question: 'Was {O} approved?',
    topic: 'Whether {O} was approved',
    reconcile: 'Both can be true only if the decision was taken, or changed, between the two reports.',
    settle: 'The minutes of the meeting that decides would settle it.',
    oppositions: [
      ['approve', 'reject'],
      ['approve', 'consider'],
      ['reject', 'consider'],
    ],
    senses: {
      approve: {
        stance: 'approved',
        opposite: 'reject',
        example: 'Members approved the plan.',
        phrases: [
          'A [approve|back|endorse|grant|ratify|uphold|accept|pass] O',
          'A [vote] for O',
          'A [vote] in favour|favor of O',
          'A [give] (the) go-ahead|approval|consent|permission|blessing to|for O',
          'A [give] O (the) go-ahead|nod',
          'A [sign] off (on) O',
          'O [get|win|receive|secure|gain] (the) go-ahead|approval|consent|permission',
        ],
      },
      consider: {
        stance: 'still to be considered',
        example: 'Members will consider the plan.',
        phrases: [
          'A [consider|weigh|debate|mull] O',
          'A [look] at O',
          'A [defer|postpone] decision on O',
          'A [decide] whether to approve O',
          'O [be] under consideration',
        ],
      },
      reject: {
        stance: 'rejected',
        opposite: 'approve',
        example: 'Members threw out the plan.',
        phrases: [
          'A [reject|refuse|block|veto|oppose|dismiss|quash|overturn|rebuff] O',
          'A [turn] down O',
          'A [throw] out O',
          'A [vote] against O',
          'A [vote] down O',
          'A [withhold|deny] approval|permission|consent for|to O',
          'A [say] no to O',
        ],
      },
    },
  },
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
          'A [convict|blame|censure] O',
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
          'A [clear|acquit|exonerate|vindicate|absolve] O',
          'A [find] O not guilty|liable|responsible',
          'A [find] no fault|wrongdoing by O',
        ],
      },
    },
  },
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
          'without dissent|opposition',
          'A unanimously [approve|back|vote|agree|pass|endorse|reject] O',
        ],
      },
      split: {
        stance: 'split',
        opposite: 'unanimous',
        example: 'The vote split the board.',
        phrases: ['by vote of O', 'O [split] A', 'A [dissent]', 'A [be] split|divided over|on O'],
      },
    },
  },
];
