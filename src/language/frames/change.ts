import type { Frame } from './frame.ts';

/** What goes on, stops, rises, falls or stays as it is. */
export const CHANGE: readonly Frame[] = [
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
        phrases: [
          'O [continue|proceed]',
          'O [continue] to run|operate',
          'O [go] ahead|on',
          'O [be] going ahead',
          'O [be] running|operating',
          'O [be] up and running',
          'A [continue] O',
          'A [allow] O to run|operate|continue',
        ],
      },
      stop: {
        stance: 'stopped',
        opposite: 'go on',
        example: 'The service was scrapped.',
        phrases: [
          'A [scrap|cancel|abandon|halt|suspend|axe|discontinue|terminate|shelve] O',
          'A [call] off O',
          'O [stop|cease]',
          'O [be] on hold|idle|suspended|halted',
          'O [be] at standstill',
          'O [stand|sit|lie] idle',
          'O [go] dark',
          'O [break] down',
          'O [fall] through',
          'O [collapse]',
          'A [pull] out of O',
          'A [withdraw] from O',
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
];
