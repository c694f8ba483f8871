/** What a reader of the paper of the test says of it, and the openings of the two places that are set against each other. */
export const POINTED: readonly (readonly [said: string, places: readonly [string, string] | null])[] = [
  [
    'As for the nets, the agreement is at odds with itself. Paragraph 2 has them mended in the year; by paragraph 4 nobody has touched them since 2015.',
    ['2. All the nets', '4. None of the nets'],
  ],
  [
    'Nobody can tell how long the ferry may wait. Clause 3 keeps it at the ferry stage for an hour. The schedule sends it off after ten minutes.',
    ['3. The ferry', '1. At the ferry'],
  ],
  [
    'The agreement cannot decide for how long the ferry waits: an hour in its main text, but ten minutes in the list of times at the end.',
    ['3. The ferry', '1. At the ferry'],
  ],
  [
    'Paragraph 2 has all the nets mended in the year, paragraph 4 has none of them touched. Both cannot stand.',
    ['2. All the nets', '4. None of the nets'],
  ],
  // Two places, and nothing amiss; one place; two places about other things.
  ['Paragraph 2 is about the nets, and paragraph 4 has more about the nets.', null],
  ['It is unclear what paragraph 2 has to say about the nets.', null],
  ['It is unclear whether clause 3 or the schedule holds for the bakery.', null],
];
