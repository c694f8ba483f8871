/**
 * Two sentences of two documents that no rule of its own sets against each other, and whether they are worth a second
 * look: one matter told in other words, or two matters.
 */
export const PAIRS: readonly (readonly [a: string, b: string, shown: boolean])[] = [
  [
    'The Panel imposes no fine on the sailing club.',
    'The sailing club has been hit with a fine of £9,000 by the panel.',
    true,
  ],
  [
    'The sea defence works will be run by the Coastal Works Agency.',
    'Marlow Town Council is to take charge of the sea defence works.',
    true,
  ],
  [
    'At no time did the ferry company offer to repair the landing stage.',
    'The ferry company has volunteered to repair the landing stage.',
    true,
  ],
  [
    'The library will close on Sundays in the winter.',
    'The bakery in Mill Lane sells bread on Sundays.',
    false,
  ],
  ['Nobody was hurt when the crane came down.', 'The council spent the summer resurfacing roads.', false],
];
