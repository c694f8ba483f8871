/** Two sentences of two documents, and whether their numbers are set against each other at all. */
export const MET: readonly (readonly [a: string, b: string, met: boolean])[] = [
  // The highest is under what it is said to have reached; a value below a limit is not.
  [
    'The dust in the hall came to levels of up to 62 micrograms per litre.',
    'The highest result for dust in the hall was 26 micrograms per litre.',
    true,
  ],
  [
    'The dust in the hall came to levels of up to 62 micrograms per litre.',
    'One result for dust in the hall was 26 micrograms per litre.',
    false,
  ],
  // The only number of such things in either, whatever else is said.
  ['Everybody knows that three chapels must go.', 'The buyer has promised to part with two chapels.', true],
  // Among few numbers a thing can be told by any other word, but not in another dimension.
  ['Everybody knows that three chapels must go.', 'The buyer has promised to part with two oratories.', true],
  ['Everybody knows that three chapels must go.', 'The buyer has promised to part with £2m.', false],
];
