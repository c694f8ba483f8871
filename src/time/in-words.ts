const MONTH_NAMES =
  'January February March April May June July August September October November December'.split(' ');

/** An ISO day as a reader of English reads it: `2018-01-25` is "25 January 2018". */
export function dayInWords(iso: string): string {
  const { year, month, day } = Temporal.PlainDate.from(iso);
  return `${day} ${MONTH_NAMES[month - 1] ?? ''} ${year}`;
}
