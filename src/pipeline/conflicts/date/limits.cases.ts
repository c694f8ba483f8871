/** Two lines of one order, and whether they set two first or last days for one thing. */
export const LIMITS: readonly (readonly [string, string, boolean])[] = [
  [
    'The owner shall not fell any trees in North Wood before 1 April 2021.',
    'Earliest date for felling trees in North Wood: 1 February 2021',
    true,
  ],
  [
    'The owner shall not fell any trees in North Wood before 1 April 2021.',
    'Earliest date for felling trees in North Wood: 1 April 2021',
    false,
  ],
  [
    'The owner shall not fell any trees in North Wood before 1 April 2021.',
    'The owner shall not fish in the mill pond before 1 February 2021.',
    false,
  ],
  [
    'The grant scheme for orchard owners remains open until 30 June 2022.',
    'The grant scheme for orchard owners closes on 31 May 2022.',
    true,
  ],
];
