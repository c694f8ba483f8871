/** One text, and the papers that it names. */
export const PAPERS: readonly (readonly [string, readonly string[]])[] = [
  ['The pit was dug under Licence No. 212, which has run out.', ['Licence No. 212']],
  [
    'It settles Notice of Violation NOV-16-041 and Mining Permit M-88-2.',
    ['Notice of Violation NOV-16-041', 'Mining Permit M-88-2'],
  ],
  [
    'RESOLUTION GRANTING CONDITIONAL USE PERMIT CUP-21-07\n\nThe board met.',
    ['CONDITIONAL USE PERMIT CUP-21-07'],
  ],
  ['Voters passed Measure B and Proposition 13.', ['Measure B', 'Proposition 13']],
  ['The line is kept up under the Tramway Agreement of 2009.', ['Tramway Agreement of 2009']],
  ['It sits under the Rivers Act 25 of 1999.', ['Rivers Act 25 of 1999']],
  ['We read Rule 2004-1, S.B. 2010 and LAC 34:I.3917.', ['Rule 2004-1', 'S.B. 2010', 'LAC 34:I.3917']],
  ['The agreement of 2009 has 14 clauses, and order 4 is one of 12.', []],
];
