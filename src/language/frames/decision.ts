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
    name: 'course',
    type: 'scope',
    compare: 'opposed',
    question: 'Does {O} go on, or is it stopped?',
    topic: 'Whether {O} goes on',
    oppositions: [['go on', 'stop']],
    senses: {
      'go on': {
        stance: 'goes on',
        opposite: 'stop',
        example: 'The service continues.',
        phrases: ['O [continue|proceed]', 'O [go] ahead|on', 'O [be] going ahead', 'A [continue] O'],
      },
      stop: {
        stance: 'stopped',
        opposite: 'go on',
        example: 'The service was scrapped.',
        phrases: [
          'A [scrap|cancel|abandon|halt|suspend|axe|discontinue|terminate|shelve] O',
          'A [call] off O',
          'O [stop|cease]',
        ],
      },
    },
  },
  {
    name: 'change',
    type: 'scope',
    compare: 'opposed',
    question: 'Does {O} go up or down?',
    topic: 'Whether {O} goes up or down',
    oppositions: [
      ['up', 'down'],
      ['up', 'frozen'],
    ],
    senses: {
      up: {
        stance: 'goes up',
        example: 'Fares rise in May.',
        phrases: [
          'A [raise|increase|boost|hike] O',
          'O [rise|increase|grow|climb]',
          'A [put] up O',
          'O [go] up',
        ],
      },
      down: {
        stance: 'goes down',
        example: 'Fares fall in May.',
        phrases: [
          'A [cut|reduce|lower|slash|decrease] O',
          'O [fall|drop|decline|decrease]',
          'O [go|come] down',
        ],
      },
      frozen: {
        stance: 'stays the same',
        example: 'Fares are frozen.',
        phrases: ['A [freeze|cap] O', 'O [be|remain|stay] unchanged'],
      },
    },
  },
  {
    name: 'alteration',
    type: 'scope',
    compare: 'opposed',
    question: 'Is {O} changed?',
    topic: 'Whether {O} is changed',
    oppositions: [['changed', 'kept']],
    senses: {
      changed: {
        stance: 'changed',
        opposite: 'kept',
        example: 'The ruling changes the boundary.',
        phrases: ['A [change|alter|replace|downgrade|upgrade] O', 'A [strip] P of O'],
      },
      kept: {
        stance: 'not changed',
        opposite: 'changed',
        example: 'The boundary stays where it is.',
        phrases: ['O [stay|remain] unchanged|unaltered|same', 'O [stay|remain] where'],
      },
    },
  },
  {
    name: 'departure',
    type: 'compulsion',
    compare: 'opposed',
    question: 'Did {O} leave freely, or was the choice made by others?',
    topic: 'How {O} left',
    oppositions: [
      ['resign', 'sacked'],
      ['resign', 'stay'],
      ['sacked', 'stay'],
    ],
    senses: {
      resign: {
        stance: 'resigned',
        example: 'The chairman resigned.',
        phrases: [
          'O [resign|quit|retire]',
          'O [step|stand] down|aside',
          'O [hand] in resignation',
          'O [resign] as R',
        ],
      },
      sacked: {
        stance: 'dismissed',
        example: 'The chairman was sacked.',
        phrases: [
          'A [sack|fire|dismiss|oust|remove|axe] O (as R)',
          'A [force] O out',
          'A [force] O to resign|quit',
        ],
      },
      stay: {
        stance: 'stays',
        example: 'The chairman stays on.',
        phrases: ['O [stay] on|put (as R)', 'O [remain] in post|office|charge', 'O [remain] as R'],
      },
    },
  },
  {
    name: 'harm',
    type: 'scope',
    compare: 'opposed',
    question: 'Was {O} hurt?',
    topic: 'Whether {O} was hurt',
    oppositions: [
      ['killed', 'unharmed'],
      ['hurt', 'unharmed'],
    ],
    senses: {
      killed: {
        stance: 'killed',
        example: 'A walker was killed.',
        phrases: ['A [kill|murder] O', 'O [die|drown]'],
      },
      hurt: {
        stance: 'hurt',
        opposite: 'unharmed',
        example: 'A walker was injured.',
        phrases: ['A [injure|hurt|wound|harm] O'],
      },
      unharmed: {
        stance: 'unharmed',
        example: 'A walker escaped unhurt.',
        phrases: ['O [be|escape|remain|emerge] unharmed|unhurt|uninjured', 'O [survive]'],
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
