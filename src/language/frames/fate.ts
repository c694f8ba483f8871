import type { Frame } from './frame.ts';

/** What became of people: who left and how, who was hurt. */
export const FATE: readonly Frame[] = [
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
];
