type Dimension =
  | 'length'
  | 'mass'
  | 'volume'
  | 'area'
  | 'speed'
  | 'flow'
  | 'power'
  | 'energy'
  | 'voltage'
  | 'pressure'
  | 'concentration'
  | 'data'
  | 'temperature'
  | 'noise';

/** What a unit measures, and how many of the base unit (metre, kilogram, litre, square metre, watt …) it is. */
interface Measure {
  readonly dimension: Dimension;
  readonly factor: number;
}

const UNIT_ROWS: readonly (readonly [string, Dimension | null, number, string])[] = [
  ['percent', null, 1, '% percent pc'],
  ['tonne', 'mass', 1000, 'tonne tonnes t ton tons'],
  ['kilogram', 'mass', 1, 'kg kilo kilos kilogram kilograms kilogramme kilogrammes'],
  ['gram', 'mass', 0.001, 'g gram grams'],
  ['milligram', 'mass', 1e-6, 'mg milligram milligrams'],
  ['microgram', 'mass', 1e-9, 'mcg microgram micrograms'],
  ['ounce', 'mass', 0.02835, 'oz ounce ounces'],
  ['pound in weight', 'mass', 0.4536, 'lb lbs'],
  ['mile', 'length', 1609.34, 'mile miles'],
  ['kilometre', 'length', 1000, 'km kilometre kilometres kilometer kilometers'],
  ['metre', 'length', 1, 'm metre metres meter meters'],
  ['centimetre', 'length', 0.01, 'cm centimetre centimetres centimeter centimeters'],
  ['millimetre', 'length', 0.001, 'mm millimetre millimetres millimeter millimeters'],
  ['foot', 'length', 0.3048, 'ft foot feet'],
  ['inch', 'length', 0.0254, 'inch inches'],
  ['yard', 'length', 0.9144, 'yd yards'],
  ['litre', 'volume', 1, 'litre litres liter liters'],
  ['millilitre', 'volume', 0.001, 'ml millilitre millilitres milliliter milliliters'],
  ['megalitre', 'volume', 1e6, 'megalitre megalitres megaliter megaliters'],
  ['gallon', 'volume', 4.546, 'gallon gallons'],
  ['pint', 'volume', 0.568, 'pint pints'],
  ['barrel', 'volume', 159, 'barrel barrels bbl'],
  ['cubic metre', 'volume', 1000, 'm3 m³ cubic_metre cubic_metres cubic_meter cubic_meters'],
  ['cubic foot', 'volume', 28.317, 'cubic_foot cubic_feet cubic_ft'],
  ['cubic yard', 'volume', 764.55, 'cubic_yard cubic_yards'],
  ['acre-foot', 'volume', 1233482, 'acre_foot acre_feet'],
  ['cubic metre a second', 'flow', 1, 'm3/s m³/s cumec cumecs'],
  ['cubic foot a second', 'flow', 0.028317, 'cfs'],
  ['hectare', 'area', 10000, 'ha hectare hectares'],
  ['acre', 'area', 4046.86, 'acre acres'],
  ['square metre', 'area', 1, 'm2 m² sqm square_metre square_metres square_meter square_meters sq_m'],
  ['square foot', 'area', 0.0929, 'sqft square_foot square_feet sq_ft'],
  [
    'square kilometre',
    'area',
    1e6,
    'km2 km² square_kilometre square_kilometres square_kilometer square_kilometers sq_km',
  ],
  ['square mile', 'area', 2589988, 'square_mile square_miles sq_miles'],
  ['mph', 'speed', 1.60934, 'mph'],
  ['km/h', 'speed', 1, 'kph kmh km/h'],
  ['knot', 'speed', 1.852, 'knot knots'],
  ['watt', 'power', 1, 'watt watts'],
  ['gigawatt', 'power', 1e9, 'gw gigawatt gigawatts'],
  ['megawatt', 'power', 1e6, 'mw megawatt megawatts'],
  ['kilowatt', 'power', 1000, 'kw kilowatt kilowatts'],
  ['horsepower', 'power', 745.7, 'hp horsepower'],
  ['kilowatt-hour', 'energy', 1, 'kwh kilowatt_hour kilowatt_hours'],
  ['megawatt-hour', 'energy', 1e3, 'mwh megawatt_hour megawatt_hours'],
  ['gigawatt-hour', 'energy', 1e6, 'gwh gigawatt_hour gigawatt_hours'],
  ['terawatt-hour', 'energy', 1e9, 'twh terawatt_hour terawatt_hours'],
  ['volt', 'voltage', 1, 'volt volts'],
  ['kilovolt', 'voltage', 1000, 'kv kilovolt kilovolts'],
  ['millibar', 'pressure', 100, 'millibar millibars'],
  ['psi', 'pressure', 6895, 'psi'],
  ['kilopascal', 'pressure', 1000, 'kpa kilopascal kilopascals'],
  [
    'part in a billion',
    'concentration',
    1,
    'ppb µg/l μg/l ug/l mcg/l micrograms_per_litre micrograms_per_liter',
  ],
  ['part in a million', 'concentration', 1000, 'ppm mg/l milligrams_per_litre milligrams_per_liter'],
  ['kilobyte', 'data', 1, 'kb kilobyte kilobytes'],
  ['megabyte', 'data', 1e3, 'mb megabyte megabytes'],
  ['gigabyte', 'data', 1e6, 'gb gigabyte gigabytes'],
  ['terabyte', 'data', 1e9, 'tb terabyte terabytes'],
  ['degree', 'temperature', 1, 'degree degrees'],
  ['decibel', 'noise', 1, 'db decibel decibels'],
  ['hour', null, 1, 'hour hours hr hrs'],
  ['minute', null, 1, 'minute minutes min mins'],
  ['person', null, 1, 'person persons people'],
  ['GBP', null, 1, 'pound pounds sterling'],
  ['USD', null, 1, 'dollar dollars'],
  ['EUR', null, 1, 'euro euros'],
];

/**
 * Words for units, lower case, to one name each, an underscore between the words of one; a noun that is no unit counts
 * in its own singular.
 */
export const UNITS: ReadonlyMap<string, string> = new Map(
  UNIT_ROWS.flatMap(([name, , , words]) => words.split(' ').map((w): [string, string] => [w, name])),
);

/** What is measured in a unit, by the unit's name; counts, money and shares are in none. */
export const MEASURES: ReadonlyMap<string, Measure> = new Map(
  UNIT_ROWS.flatMap(([name, dimension, factor]): [string, Measure][] =>
    dimension === null ? [] : [[name, { dimension, factor }]],
  ),
);

/**
 * What units measure. Each is measured seldom enough in one story that two figures of it are the likelier of one thing,
 * unlike counts and money.
 */
export const DIMENSIONS: ReadonlySet<string> = new Set(
  UNIT_ROWS.flatMap(([, dimension]) => (dimension === null ? [] : [dimension])),
);

/** Whether a dimension is a sum of money: a currency's code (ISO 4217), or dollars of a country not said. */
export function isMoney(dimension: string): boolean {
  return dimension === 'dollar' || /^[A-Z]{3}$/.test(dimension);
}
