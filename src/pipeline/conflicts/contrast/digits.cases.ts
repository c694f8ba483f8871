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
  ['40', '4', 'point'],
  ['3.1', '31', 'point'],
  ['$1,850,000', '18500000', 'point'],
  ['40', '40.0', 'none'],
  ['12', '12', 'none'],
  ['7', '9', 'none'],
  ['350', '1,200', 'none'],
];

/** Two figures, and whether they meet as ones of which one may be a slip of the other. */
export const MEETINGS: readonly (readonly [a: string, b: string, meet: boolean])[] = [
  ['43', '34', true],
  ['131', '31', true],
  ['287', '187', true],
  ['3100000', '31000000', true],
  ['7', '9', false],
  ['350', '1200', false],
];
