/** A sentence of one article, one of another (both of March 2021), and the type of what is found, or null. */
export const DATES: readonly (readonly [string, string, string | null])[] = [
  [
    'The two clubs will become one club on July 1.',
    'The two clubs will become one club on August 1.',
    'date',
  ],
  [
    'The road was closed for 18 months after the flood.',
    'The road was closed for five weeks after the flood.',
    'date',
  ],
  [
    'The first complaint reached the firm in June 2019.',
    'The firm received the first report of it in November 2020.',
    'date',
  ],
  ['The road reopens to lorries in March 2022.', 'The road must be reopened by 30 November 2021.', 'date'],
  ['Jane Whitlow waited four hours in the clinic.', 'Jane Whitlow waited two hours in the clinic.', 'number'],
  // Coarser, other words, kept deadlines.
  ['The road reopens in May 2021.', 'The road reopens on 12 May 2021.', null],
  ['The road must be reopened by 30 November 2021.', 'The road reopens to lorries in August 2021.', null],
  [
    'The road was closed for 18 months after the flood.',
    'The road was closed for a year and a half after the flood.',
    null,
  ],
  [
    'Patients should be seen within 15 minutes at the clinic.',
    'Patients were seen in two hours at the clinic.',
    null,
  ],
  // Other events.
  ['The club sold the ground on 3 June 2019.', 'The club bought the ground on 12 May 2018.', null],
  [
    'The council approved the plan on 3 June 2019.',
    'The council rejected an earlier plan on 12 May 2018.',
    null,
  ],
  ['She said yesterday that the plan was ready.', 'The plan will be announced in the third quarter.', null],
];
