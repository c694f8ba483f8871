/** Names of the days and their common abbreviations, lower case without a full stop, to 1 (Monday) – 7 (Sunday). */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    ['monday', 'mon'],
    ['tuesday', 'tues', 'tue'],
    ['wednesday', 'weds', 'wed'],
    ['thursday', 'thurs', 'thur', 'thu'],
    ['friday', 'fri'],
    ['saturday', 'sat'],
    ['sunday', 'sun'],
  ].flatMap((names, i) => names.map((name): [string, number] => [name, i + 1])),
);

/** Whether a lower-case word says a day by itself: a weekday, or one counted from now. */
export const isDayWord = (lower: string): boolean =>
  WEEKDAYS.has(lower) || /^(?:yesterday|today|tonight|tomorrow)$/.test(lower);
