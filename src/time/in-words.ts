const MONTH_NAMES =
  'January February March April May June July August September October November December'.split(' ');

/** An ISO day as a reader of English reads it: `2018-01-25` is "25 January 2018", `-0489-03-01` is "1 March 490 BC". */
export function dayInWords(iso: string): string {
  // Temporal takes a year before Christ with six digits only; ISO counts 1 BC as the year 0.
  const { year, month, day } = Temporal.PlainDate.from(iso.replace(/^-(?=\d{4}-)/, '-00'));
  return `${day} ${MONTH_NAMES[month - 1] ?? ''} ${year < 1 ? `${1 - year} BC` : year}`;
}

/** A month of EDTF as a reader of English reads it: `2018-01` is "January 2018". */
export function monthInWords(edtf: string): string {
  const [year = '', month = ''] = edtf.split('-');
  return `${MONTH_NAMES[Number(month) - 1] ?? ''} ${year}`;
}
