/** What a unit measures, and how many of the base unit (metre, kilogram, litre, square metre, watt …) it is. */
interface Measure {
  readonly dimension: 'length' | 'mass' | 'volume' | 'area' | 'speed' | 'power' | 'temperature' | 'noise';
  readonly factor: number;
}

const UNIT_ROWS: readonly (readonly [string, Measure['dimension'] | null, number, string])[] = [
  ['percent', null, 1, '% percent pc'],
  ['tonne', 'mass', 1000, 'tonne tonnes t ton tons'],
  ['kilogram', 'mass', 1, 'kg kilo kilos kilogram kilograms kilogramme kilogrammes'],
  ['gram', 'mass', 0.001, 'g gram grams'],
  ['ounce', 'mass', 0.02835, 'oz ounce ounces'],
  ['mile', 'length', 1609.34, 'mile miles'],
  ['kilometre', 'length', 1000, 'km kilometre kilometres kilometer kilometers'],
  ['metre', 'length', 1, 'm metre metres meter meters'],
  ['centimetre', 'length', 0.01, 'cm centimetre centimetres centimeter centimeters'],
  ['millimetre', 'length', 0.001, 'mm millimetre millimetres millimeter millimeters'],
  ['foot', 'length', 0.3048, 'ft foot feet'],
  ['inch', 'length', 0.0254, 'inch inches'],
  ['yard', 'length', 0.9144, 'yd yards'],
  ['litre', 'volume', 1, 'litre litres liter liters'],
  ['gallon', 'volume', 4.546, 'gallon gallons'],
  ['hectare', 'area', 10000, 'ha hectare hectares'],
  ['acre', 'area', 4046.86, 'acre acres'],
  ['mph', 'speed', 1.60934, 'mph'],
  ['km/h', 'speed', 1, 'kph kmh km/h'],
  ['knot', 'speed', 1.852, 'knot knots'],
  ['gigawatt', 'power', 1e9, 'gw gigawatt gigawatts'],
  ['megawatt', 'power', 1e6, 'mw megawatt megawatts'],
  ['kilowatt', 'power', 1000, 'kw kilowatt kilowatts'],
  ['degree', 'temperature', 1, 'degree degrees'],
  ['decibel', 'noise', 1, 'db decibel decibels'],
  ['hour', null, 1, 'hour hours hr hrs'],
  ['minute', null, 1, 'minute minutes min mins'],
  ['person', null, 1, 'person persons people'],
  ['GBP', null, 1, 'pound pounds sterling'],
  ['USD', null, 1, 'dollar dollars'],
  ['EUR', null, 1, 'euro euros'],
];

/** Words for units, lower case, to one name each; a noun that is no unit counts in its own singular. */
export const UNITS: ReadonlyMap<string, string> = new Map(
  UNIT_ROWS.flatMap(([name, , , words]) => words.split(' ').map((w): [string, string] => [w, name])),
);

/** What is measured in a unit, by the unit's name; counts, money and shares are in none. */
export const MEASURES: ReadonlyMap<string, Measure> = new Map(
  UNIT_ROWS.flatMap(([name, dimension, factor]): [string, Measure][] =>
    dimension === null ? [] : [[name, { dimension, factor }]],
  ),
);

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

/** What a letter or word after a figure multiplies it by: "£14m", "3bn", "2 million". */
export const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['crore', 1e7],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
