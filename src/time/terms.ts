/**
 * Terms of schools and universities, lower case, with their first and last month: British (Oxford's, Cambridge's
 * and the courts' names, and the three of schools) and American semesters. Months, not days: each place sets its own.
 */
export const TERMS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['michaelmas term', [10, 12]],
  ['hilary term', [1, 3]],
  ['lent term', [1, 3]],
  ['epiphany term', [1, 3]],
  ['trinity term', [4, 6]],
  ['easter term', [4, 6]],
  ['autumn term', [9, 12]],
  ['spring term', [1, 4]],
  ['summer term', [4, 7]],
  ['fall term', [9, 12]],
  ['winter term', [1, 3]],
  ['fall semester', [8, 12]],
  ['autumn semester', [9, 12]],
  ['spring semester', [1, 5]],
  ['winter semester', [1, 4]],
  ['summer semester', [5, 8]],
]);
