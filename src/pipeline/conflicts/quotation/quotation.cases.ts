/** Two wordings of one remark by one speaker, and the level of what is found, or null. */
export const WORDINGS: readonly (readonly [string, string, string | null])[] = [
  [
    'We tried every other way, and this is the last of them.',
    'We tried every other way, and this is the best of them.',
    'contradiction',
  ],
  [
    'The bridge was not safe when we opened it in May.',
    'The bridge was safe when we opened it in May.',
    'contradiction',
  ],
  [
    'We did not always listen to the people who live here.',
    'We did not listen to the people who live here.',
    'contradiction',
  ],
  [
    'The cost of the roof is large, but within the means of the parish.',
    'The cost of the roof is large, and beyond the means of the parish.',
    'contradiction',
  ],
  [
    'We told the tenants before the work on the roof had started.',
    'We told the tenants after the work on the roof had started.',
    'contradiction',
  ],
  [
    'The cost of the roof is large, but within the means of the parish.',
    'The cost of the roof is large but within the means of the parish',
    null,
  ],
  ['The bridge was safe when we opened it in May.', 'The bridge was safe when we opened it in May.', null],
  ['The bridge was safe when we opened it in May.', 'The bridge was safe when we opened it', null],
  [
    'We have closed the bridge and started to repair it.',
    'We have closed the bridge and begun to repair it.',
    null,
  ],
  [
    'We came down for an answer and we are going home without one.',
    'We went down for an answer and we are coming home without one.',
    'variant',
  ],
];
