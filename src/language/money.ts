/** Signs of money before a figure, lower case. */
export const MONEY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['$', 'USD'],
  ['us$', 'USD'],
  ['a$', 'AUD'],
  ['au$', 'AUD'],
  ['c$', 'CAD'],
  ['ca$', 'CAD'],
  ['nz$', 'NZD'],
  ['₹', 'INR'],
  ['rs', 'INR'],
  ['rs.', 'INR'],
  ['¥', 'JPY'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ['₩', 'KRW'],
  ['s$', 'SGD'],
  ['hk$', 'HKD'],
  ['nt$', 'TWD'],
  ['r$', 'BRL'],
  ['ksh', 'KES'],
  ['chf', 'CHF'],
  ['rm', 'MYR'],
  ['r', 'ZAR'],
]);

/** Currencies whose sign is a bare dollar at home. */
export const DOLLARS: ReadonlySet<string> = new Set(['USD', 'AUD', 'CAD', 'NZD']);
