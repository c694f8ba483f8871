import { MONTH_NAMES } from '../language/months.ts';

/** An ISO day as a reader of English reads it: `2018-01-25` is "25 January 2018". */
export function dayInWords(iso: string): string {
  const { year, month, day } = Temporal.PlainDate.from(iso);
  return `${day} ${MONTH_NAMES[month - 1] ?? ''} ${year}`;
}

/** A month of EDTF as a reader of English reads it: `2018-01` is "January 2018". */
export function monthInWords(edtf: string): string {
  const [year = '', month = ''] = edtf.split('-');
  return `${MONTH_NAMES[Number(month) - 1] ?? ''} ${year}`;
}
