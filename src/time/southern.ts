const MONTHS: Readonly<Record<string, readonly [from: string, to: string, years: number]>> = {
  '21': ['09', '11', 0],
  '22': ['12', '02', 1],
  '23': ['03', '05', 0],
  '24': ['06', '08', 0],
};

const SEASON = /^(\d{4})-(2[1-4])$/;

/** Whether an EDTF value is a season of a year. */
export function isSeason(edtf: string): boolean {
  return SEASON.test(edtf);
}

/** A season of the year as the months that it has south of the equator: `2023-24`, winter, is `2023-06/2023-08`; other values stay as they are. */
export function southernSeason(edtf: string): string {
  const season = SEASON.exec(edtf);
  const months = MONTHS[season?.[2] ?? ''];
  if (months === undefined) return edtf;
  const year = Number(season?.[1]);
  const [from, to, years] = months;
  return `${year}-${from}/${year + years}-${to}`;
}
