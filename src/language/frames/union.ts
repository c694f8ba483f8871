import type { Frame } from './frame.ts';

/** Whether one body swallows another or joins it. */
export const UNION: readonly Frame[] = [
  {
    name: 'union',
    type: 'control',
    compare: 'opposed',
    question: 'Is one taken over, or do the two join as equals?',
    topic: 'Takeover or union of equals',
    reconcile: 'What is equal on paper may work out otherwise, but the documents are worded as opposites.',
    settle: 'The terms of the agreement would settle it.',
    oppositions: [
      ['absorb', 'equal'],
      ['absorb', 'independent'],
      ['absorb', 'not absorb'],
    ],
    senses: {
      absorb: {
        stance: 'taken over',
        example: 'The bank was absorbed by its rival.',
        phrases: [
          'A [absorb|swallow|acquire|engulf|subsume] O',
          'A [take] over O',
          'A [buy] (out|up) O',
          'O [become] a subsidiary|part of A',
          'O [vanish|disappear] into A',
        ],
      },
      equal: {
        stance: 'join as equals',
        example: 'The two firms merge as equals.',
        phrases: [
          'O [unite|merge|combine|join|enter] (into the merger) as equals|partners',
          'O [be] equal|equals|a merger of equals',
        ],
      },
      independent: {
        stance: 'stays independent',
        example: 'The brewery stays independent.',
        phrases: [
          'O [be|remain|stay] (fully) independent|autonomous|separate',
          'O [retain|keep] independence',
        ],
      },
    },
  },
];
