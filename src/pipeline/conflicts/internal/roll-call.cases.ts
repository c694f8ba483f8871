/** How a vote is counted in words, the names for and against, and whether they differ. */
export const ROLL_CALLS: readonly (readonly [result: string, yes: string, no: string, clash: boolean])[] = [
  ['Carried, 4 to 1', 'Ayes: Abel, Brook, Carr', 'Nays: Dunn, Eyre', true],
  ['The motion was adopted by a vote of 4-1.', 'For: Abel; Brook; Carr', 'Against: Dunn and Eyre', true],
  ['Carried, 3 to 2', 'Ayes: Abel, Brook, Carr', 'Nays: Dunn, Eyre', false],
  ['Defeated, 2 to 3', 'In favour: Abel, Brook', 'Opposed: Carr, Dunn, Eyre', false],
  // An absent member, or another vote: it is not the same sum.
  ['Carried, 4 to 2', 'Ayes: Abel, Brook, Carr', 'Nays: Dunn, Eyre', false],
  // What stands against whom is no list of names.
  ['Carried, 4 to 1', 'For: more money, and soon', 'Against: the wind, the rain', false],
];
