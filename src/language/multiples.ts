/** What a letter or word after a figure multiplies it by: "£14m", "3bn", "2 million". */
export const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['crore', 1e7],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
