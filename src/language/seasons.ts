/** Names of the seasons, British and American, lower case, to their EDTF codes (21 spring … 24 winter). */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 21],
  ['springtime', 21],
  ['summer', 22],
  ['summertime', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
  ['wintertime', 24],
]);
