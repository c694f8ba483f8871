import type { Slip } from './digits.ts';

/** Two figures, and the slip that makes the one of the other. */
export const SLIPS: readonly (readonly [a: string, b: string, slip: Slip])[] = [
  ['8.6', '6.8', 'swapped'],
  ['23', '32', 'swapped'],
  ['1,420', '1,240', 'swapped'],
  ['24', '14', 'one digit'],
  ['131', '31', 'one digit'],
  ['£412,000', '£421,000', 'swapped'],
  ['9 October', '19 October', 'none'],
  ['2.47pm', '3.47pm', 'one digit'],
  ['40', '4', 'none'],
  ['12', '12', 'none'],
  ['7', '9', 'none'],
  ['350', '1,200', 'none'],
];
