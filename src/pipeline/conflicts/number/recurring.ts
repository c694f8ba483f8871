const PERIODS: ReadonlyMap<string, string> = new Map([
  ['annual', 'year'],
  ['yearly', 'year'],
  ['monthly', 'month'],
  ['weekly', 'week'],
  ['daily', 'day'],
  ['hourly', 'hour'],
]);

/** "an annual budget of £4m": what a sum recurs in, as after it "a year" would say; the empty string where it does not. */
export function recurring(before: string): string {
  const adjective = /\b(annual|yearly|monthly|weekly|daily|hourly)\b[^,;]{0,40}$/i.exec(before)?.[1];
  return adjective === undefined ? '' : (PERIODS.get(adjective.toLowerCase()) ?? '');
}
