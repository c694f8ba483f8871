import type { Frame } from './frame.ts';

/** Open or closed, in or out, allowed or not, safe or not. */
export const ACCESS: readonly Frame[] = [
  {
    name: 'access',
    type: 'scope',
    compare: 'opposed',
    question: 'Is {O} closed, or open?',
    topic: 'Whether {O} is open or closed',
    oppositions: [['open', 'closed']],
    senses: {
      open: {
        stance: 'open',
        opposite: 'closed',
        example: 'The pool stays open.',
        phrases: [
          'O [be|remain|stay|become] open (to P)',
          'A [keep|leave|hold] O open (to P)',
          'A [admit|accept|welcome] P to|into O',
          'O [be|remain|stay|continue] in use|operation|service',
        ],
      },
      // What reopens was closed before: the two are no opposites.
      reopened: {
        stance: 'opens again',
        example: 'The pool reopens in May.',
        phrases: ['A [open|reopen] O (to P)', 'O [reopen]'],
      },
      closed: {
        stance: 'closed',
        opposite: 'open',
        example: 'The pool was shut to visitors.',
        phrases: [
          'O [be|remain|stay] shut|closed (to P)',
          'A [close|shut|seal] (down|off) O (to P)',
          'A [keep|leave] O shut|closed (to P)',
          'O [close|shut] (down) (to P)',
          'O [close|shut] doors',
          'A [bar|turn] P from O',
        ],
      },
    },
  },
  {
    name: 'inclusion',
    type: 'scope',
    compare: 'opposed',
    question: 'Does it apply to {O}?',
    topic: 'Whether {O} is covered',
    oppositions: [['in', 'out']],
    senses: {
      in: {
        stance: 'included',
        opposite: 'out',
        example: 'The levy applies to ferries.',
        phrases: [
          'O [be] part|among of G',
          'O [be] included (in G)',
          'O [be] covered|affected (by G)',
          'G [include|cover|affect|embrace|encompass] O',
          'G [apply|extend] to O',
          'O [fall|come|be] within|under scope|remit|ambit of G',
          'G [take] in O',
          'O among them',
          'O included',
        ],
      },
      out: {
        stance: 'left out',
        opposite: 'in',
        example: 'Ferries are exempt from the levy.',
        phrases: [
          'A [exclude|exempt|omit|spare|except] O (from G)',
          'A [leave] O out (of G)',
          'O [be] exempt|excluded (from G)',
          'O [be|fall|lie|remain] outside scope|remit|ambit|reach of G',
          'O [sit] G out',
          'A [make] exception|exemption for O',
          'exception|exemption for O',
          'except (for) O',
          'nothing in G [reach|touch|bind] O',
          'excluding O',
          'apart from O',
          'with the exception of O',
        ],
      },
    },
  },
  {
    name: 'permission',
    type: 'modality',
    compare: 'opposed',
    question: 'Is {O} allowed?',
    topic: 'Whether {O} is allowed',
    oppositions: [['allow', 'ban']],
    senses: {
      allow: {
        stance: 'allowed',
        opposite: 'ban',
        example: 'The rules allow dogs.',
        phrases: [
          'A [allow|permit|authorise|authorize] P to O',
          'A [allow|permit|authorise|authorize|legalise|legalize] O',
          'A [lift] ban on O',
          'O [be] legal|lawful|permissible',
        ],
      },
      ban: {
        stance: 'banned',
        opposite: 'allow',
        example: 'The council banned dogs.',
        phrases: [
          'A [ban|prohibit|bar|stop|prevent] P from O',
          'A [forbid] P to O',
          'A [ban|prohibit|forbid|outlaw|bar] O',
          'A [impose] ban on O',
          'O [be] illegal|unlawful|forbidden|off-limits',
        ],
      },
    },
  },
  {
    name: 'safety',
    type: 'scope',
    compare: 'opposed',
    question: 'Is {O} safe?',
    topic: 'Whether {O} is safe',
    oppositions: [['safe', 'unsafe']],
    senses: {
      safe: {
        stance: 'safe',
        opposite: 'unsafe',
        example: 'The water is safe.',
        phrases: [
          'O [be|remain] (perfectly|entirely|completely) safe|harmless',
          'O [pose] no risk|danger|threat',
        ],
      },
      unsafe: {
        stance: 'unsafe',
        opposite: 'safe',
        example: 'The water is contaminated.',
        phrases: [
          'O [be|remain] unsafe|dangerous|hazardous',
          'A [contaminate|poison] O',
          'O [pose] (a) risk|danger|threat',
        ],
      },
    },
  },
];
