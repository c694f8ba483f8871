import type { Reading } from './question.ts';

/** Words of a source, how long they may be, and how they are shown. */
export const EXCERPTS: readonly (readonly [text: string, most: number, shown: string])[] = [
  ['The firm must repay the grant.', 60, 'The firm must repay the grant'],
  ['The firm must repay the grant to the council by June.', 30, 'The firm must repay …'],
  ['4.4 Registration gives the public no right of way.', 60, 'Registration gives the public no right of way'],
  ['(a) that the club did not tell the league', 60, 'that the club did not tell the league'],
  ['• ordered the college to move its staff', 60, 'ordered the college to move its staff'],
  ['GREENVILLE, Ohio (NP) — The mill is to close.', 60, 'The mill is to close'],
  ['SINGAPORE – The authorities are looking into it', 60, 'The authorities are looking into it'],
  ['2.5 million people were told', 60, '2.5 million people were told'],
  ['“We did not find a thief,” the auditor\nsaid,', 60, 'We did not find a thief, the auditor said'],
  ["An 'inadequate' service", 60, 'An inadequate service'],
  ["the directors' pay was cut", 60, "the directors' pay was cut"],
];

/** A question's lead, two readings, and the question. */
export const CHOICES: readonly (readonly [asks: string, a: Reading, b: Reading, question: string])[] = [
  [
    'Which is so',
    { text: 'The road is open.' },
    { text: 'the road is closed' },
    'Which is so: “The road is open”, or “the road is closed”?',
  ],
  [
    'Which time is right',
    {
      text: 'After years of delay, and to nobody’s surprise, the last of the barges left the yard on 4 May 2019',
      place: { start: 86, end: 96 },
    },
    { text: 'the last of the barges left in June', place: { start: 31, end: 35 } },
    'Which time is right: “… the barges left the yard on 4 May 2019”, or “the last of the barges left in June”?',
  ],
  ['Which is so', { text: 'left alone' }, { text: 'left alone.' }, 'Which is so: is it “left alone”?'],
];

/** A question's lead, what two have in few words, what is said after them, and the question. */
export const BETWEENS: readonly (readonly [
  asks: string,
  a: string,
  b: string,
  about: string,
  question: string,
])[] = [
  ['How long', '10 years', 'twelve\nyears', ' (lease)', 'How long: 10 years, or twelve years (lease)?'],
  [
    'By whom',
    'a person who has no connection with the school and never had one',
    'the head of the school’s own office for the books',
    '',
    'By whom: a person who has no connection …, or the head of the school’s own office …?',
  ],
];

/** A word with a capital, a text, and whether the text shows that it is no name. */
export const COMMON: readonly (readonly [word: string, text: string, common: boolean])[] = [
  ['Ambulances', 'No vehicle may cross, ambulances excepted.', true],
  ['Viaduct', 'The aqueduct was shut.', false],
  ['Mill', 'The windmill was shut.', false],
  ['Halvorsen', 'Ms Halvorsen said so.', false],
];
