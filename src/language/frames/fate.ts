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
      ['resign', 'made to leave'],
      ['made to leave', 'stay'],
    ],
    senses: {
      resign: {
        stance: 'resigned',
        example: 'The chairman resigned.',
        phrases: [
          'O [resign|quit|retire]',
          'O [take|make] decision to step|stand|leave|retire|resign|go|quit',
          'O [choose|decide|elect|opt] to step|stand|leave|retire|resign|go|quit',
          'O [tender|offer] resignation',
          'O [bow] out',
          'O and P [part] ways|company',
          'O [part] ways|company (with P)',
          'O [leave|depart|go] by mutual consent',
          'O [leave|go|depart] of own accord|free|volition',
          'O [step|stand] down|aside|back',
          'O [ask] to step|stand|leave|retire|resign|go|quit|be',
          'O [hand] in resignation',
          'O [resign] as R',
        ],
      },
      sacked: {
        stance: 'dismissed',
        example: 'The chairman was sacked.',
        phrases: [
          'A [sack|fire|dismiss|oust|remove|axe|suspend] O (as R)',
          'A [depose|eject|terminate|discharge] O (as|from R)',
          'A [force|push|squeeze|boot|kick|throw|turf|vote|hound|drum|order] O out (of R)',
          'A [boot|kick|throw|turf] O off R',
          'A [push|drive] O from R',
          'A [force|tell|order|ask|instruct|require|direct|compel] O to resign|quit|leave|go|step|stand|retire',
          'A [relieve|strip] O of duties|post|role|job|command|title',
          'A [show] O door',
          'A [remove] O from post|office|role|position',
        ],
      },
      'made to leave': {
        stance: 'has to leave',
        only: 'directed',
        example: 'The chairman must give up his seat.',
        phrases: [
          'O [cease] to be|serve|hold (R)',
          'O [give] up chair|post|role|seat|job|presidency|chairmanship|office',
          'O [leave|vacate|quit] board|post|office|chair|role|job',
          'O [resign|retire]',
          'O [stand|step] down|aside',
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
        phrases: ['A [injure|hurt|wound|harm|maim] O'],
      },
      unharmed: {
        stance: 'unharmed',
        example: 'A walker escaped unhurt.',
        phrases: ['O [be|escape|remain|emerge] unharmed|unhurt|uninjured', 'O [survive]'],
      },
    },
  },
];
