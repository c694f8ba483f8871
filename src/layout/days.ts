/** A calendar day as a number: days since 1 January 1970, UTC. */
export type Day = number;

const DAY = 86_400_000;

/** The day number of an ISO date (`2018-01-25`). Throws RangeError for anything else. */
export function dayOf(iso: string): Day {
  const match = /^(-?\d{4,6})-(\d\d)-(\d\d)$/.exec(iso);
  if (!match) throw new RangeError(`"${iso}" is no ISO day`);
  const date = new Date(0);
  // Not Date.UTC, which takes the years 0 to 99 for those of the twentieth century.
  date.setUTCFullYear(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return numberOf(date);
}

/** The number of the day that begins at a moment. */
export function numberOf(date: Date): Day {
  return date.getTime() / DAY;
}

/** The moment at which a day begins, for d3's UTC intervals and scales. */
export function dateOf(day: Day): Date {
  return new Date(day * DAY);
}

/** The ISO date of a day number. */
export function isoOf(day: Day): string {
  return dateOf(day).toISOString().replace(/T.*$/, '');
}
