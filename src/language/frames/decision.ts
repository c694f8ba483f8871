import type { Frame } from './frame.ts';

/** What was decided. */
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
          'A [license|licence|authorise|authorize|rubber-stamp|adopt] O',
          'A [give] (the) green light|thumbs-up to|for O',
          'O [go] through',
          'O [win] backing|support (of|from A)',
          'O [get|win|receive|secure|gain] (the) go-ahead|approval|consent|permission',
        ],
      },
      consider: {
        stance: 'still to be considered',
        example: 'Members will consider the plan.',
        phrases: [
          'A [consider|weigh|debate|mull] O',
          'A [look] at O',
          'A [have] yet to approve|decide|license|licence|authorise|authorize|agree (on) O',
          'O [have] yet to be approved|licensed|authorised|authorized|agreed|decided',
          'O [be] subject to approval|consent|agreement (of|from|by A)',
          'O [need|require|await] approval|consent|clearance|permission (of|from|by A)',
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
          'A [reject|refuse|block|veto|dismiss|quash|overturn|rebuff] O',
          'A [turn] down O',
          'A [throw] out O',
          'A [vote] against O',
          'A [vote] down O',
          'A [withhold|deny] approval|permission|consent for|to O',
          'A [say] no to O',
          'A [scupper|disallow|disapprove] O',
          'A [refuse] permission|consent|approval for|to O',
        ],
      },
    },
  },
];
