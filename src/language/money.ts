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
]);

/** Currencies whose sign is a bare dollar at home. */
export const DOLLARS: ReadonlySet<string> = new Set(['USD', 'AUD', 'CAD', 'NZD']);
