/**
 * Presidents and prime ministers since the 1930s whose surname alone names their years in office, lower case, to the
 * first and last of them. Names that two of them bear (Johnson, Bush, Trudeau) or that are other words (Ford, Brown) are
 * left out.
 */
export const HEADS_OF_GOVERNMENT: ReadonlyMap<string, readonly [from: number, to: number]> = new Map([
  // United States
  ['truman', [1945, 1953]],
  ['eisenhower', [1953, 1961]],
  ['kennedy', [1961, 1963]],
  ['nixon', [1969, 1974]],
  ['carter', [1977, 1981]],
  ['reagan', [1981, 1989]],
  ['clinton', [1993, 2001]],
  ['obama', [2009, 2017]],
  ['biden', [2021, 2025]],
  // United Kingdom
  ['attlee', [1945, 1951]],
  ['macmillan', [1957, 1963]],
  ['heath', [1970, 1974]],
  ['callaghan', [1976, 1979]],
  ['thatcher', [1979, 1990]],
  ['major', [1990, 1997]],
  ['blair', [1997, 2007]],
  ['cameron', [2010, 2016]],
  // Ireland
  ['lemass', [1959, 1966]],
  // Canada
  ['diefenbaker', [1957, 1963]],
  ['pearson', [1963, 1968]],
  ['mulroney', [1984, 1993]],
  ['chrétien', [1993, 2003]],
  ['harper', [2006, 2015]],
  // Australia
  ['menzies', [1949, 1966]],
  ['whitlam', [1972, 1975]],
  ['hawke', [1983, 1991]],
  ['keating', [1991, 1996]],
  ['howard', [1996, 2007]],
  // New Zealand
  ['holyoake', [1960, 1972]],
  ['muldoon', [1975, 1984]],
  ['ardern', [2017, 2023]],
  // India
  ['nehru', [1947, 1964]],
]);
