import type { Respect } from '../candidate.ts';

/** What two articles say, and whether the two are set against each other in that respect. */
export const STANCES: readonly (readonly [respect: Respect, a: string, b: string, met: boolean])[] = [
  // Freely or not.
  [
    'freedom',
    'The baker was evicted at the end of May.',
    'Mr Loll said that nobody leaned on him to go.',
    true,
  ],
  [
    'freedom',
    'The firm was left with no alternative.',
    'It was the owner’s own notion to stop the press.',
    true,
  ],
  [
    'freedom',
    'The two sides settled between themselves on shorter hours.',
    'The judge imposed it on the mill.',
    true,
  ],
  ['freedom', 'The mill was ordered to cut its hours.', 'The mill had to cut its hours by half.', false],
  ['freedom', 'Was the baker evicted?', 'Nobody leaned on him to go.', false],
  // Settled or open.
  ['settled', 'A third kiln is on order.', 'Whether to buy more plant has yet to be decided.', true],
  ['settled', 'The club has signed with a new brewer.', 'The contract is still under consideration.', true],
  ['settled', 'The laundry admits that steam escaped.', 'We have never said that it did.', true],
  ['settled', 'A third kiln is on order.', 'The kiln will be lit in June.', false],
  // Who has the say.
  ['charge', 'The rowing club runs the boathouse.', 'The boathouse is managed by a charity.', true],
  ['charge', 'The estate has owned the mill for years.', 'The mill is the property of two brothers.', true],
  ['charge', 'The rowing club runs the boathouse.', 'The boathouse is run by the rowing club.', false],
  ['charge', 'The rowing club runs the boathouse.', 'A lead surveyor looked at the boathouse.', false],
  // What a paper says.
  [
    'credit',
    'The auditors’ report urges the parish to sell the hall.',
    'We offer no view on whether the hall should be kept.',
    true,
  ],
  [
    'credit',
    'The licence forbids any music after dark.',
    'Music may be played only with the windows shut.',
    true,
  ],
  ['credit', 'The hall was full on Sunday.', 'We offer no view on whether the hall should be kept.', false],
  // The same words in both are no disagreement in how they are put.
  [
    'settled',
    '“We have not made up our minds about the kiln,” he said.',
    '“We have not made up our minds about the kiln,” said Mr Loll, who will retire.',
    false,
  ],
];
