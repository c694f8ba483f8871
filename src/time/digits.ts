/** A month, a day, an hour or a minute in two digits, as EDTF and ISO 8601 write it. */
export function two(n: number): string {
  return String(n).padStart(2, '0');
}

/** A year in four digits; years before Christ count astronomically (1 BC is 0000, ISO 8601). */
export function four(year: number): string {
  return year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0');
}
