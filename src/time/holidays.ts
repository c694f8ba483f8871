import type { Country } from '../language/countries.ts';

/** A feast or holiday: a fixed day of a month, or a rule that finds its day in a year. */
type Holiday =
  | { readonly kind: 'fixed'; readonly month: number; readonly day: number }
  | { readonly kind: 'easter'; readonly offset: number }
  | {
      readonly kind: 'nth';
      readonly month: number;
      readonly weekday: number;
      readonly nth: number;
      readonly plus?: number;
    };

const fixed = (month: number, day: number): Holiday => ({ kind: 'fixed', month, day });
const easter = (offset: number): Holiday => ({ kind: 'easter', offset });
/** The nth weekday of a month (-1: the last), and days after it. */
const nth = (month: number, weekday: number, n: number, plus = 0): Holiday => ({
  kind: 'nth',
  month,
  weekday,
  nth: n,
  plus,
});

/** Holidays of English-speaking countries that bear one meaning, lower case, apostrophes straight. */
export const HOLIDAYS: ReadonlyMap<string, Holiday> = new Map([
  ["new year's day", fixed(1, 1)],
  ["new year's eve", fixed(12, 31)],
  ['hogmanay', fixed(12, 31)],
  ["new year's", fixed(1, 1)],
  ['twelfth night', fixed(1, 5)],
  ['epiphany', fixed(1, 6)],
  ['old twelfth night', fixed(1, 17)],
  ['burns night', fixed(1, 25)],
  ['australia day', fixed(1, 26)],
  ["st brigid's day", fixed(2, 1)],
  ['candlemas', fixed(2, 2)],
  ['waitangi day', fixed(2, 6)],
  ['groundhog day', fixed(2, 2)],
  ["valentine's day", fixed(2, 14)],
  ["st valentine's day", fixed(2, 14)],
  ['leap day', fixed(2, 29)],
  ["st david's day", fixed(3, 1)],
  ["international women's day", fixed(3, 8)],
  ['pi day', fixed(3, 14)],
  ["st patrick's day", fixed(3, 17)],
  ['lady day', fixed(3, 25)],
  ["april fools' day", fixed(4, 1)],
  ["april fool's day", fixed(4, 1)],
  ['earth day', fixed(4, 22)],
  ["st george's day", fixed(4, 23)],
  ['anzac day', fixed(4, 25)],
  ['may day', fixed(5, 1)],
  ["midsummer's day", fixed(6, 24)],
  ['midsummer day', fixed(6, 24)],
  ['national indigenous peoples day', fixed(6, 21)],
  ['juneteenth', fixed(6, 19)],
  ['canada day', fixed(7, 1)],
  ['fourth of july', fixed(7, 4)],
  ['independence day', fixed(7, 4)],
  ['bastille day', fixed(7, 14)],
  ["st swithin's day", fixed(7, 15)],
  ['lammas', fixed(8, 1)],
  ['michaelmas', fixed(9, 29)],
  ['trafalgar day', fixed(10, 21)],
  ['halloween', fixed(10, 31)],
  ["hallowe'en", fixed(10, 31)],
  ["all saints' day", fixed(11, 1)],
  ["all souls' day", fixed(11, 2)],
  ['bonfire night', fixed(11, 5)],
  ['guy fawkes night', fixed(11, 5)],
  ['armistice day', fixed(11, 11)],
  ['remembrance day', fixed(11, 11)],
  ['martinmas', fixed(11, 11)],
  ['veterans day', fixed(11, 11)],
  ["st andrew's day", fixed(11, 30)],
  ['christmas eve', fixed(12, 24)],
  ['christmas', fixed(12, 25)],
  ['christmas day', fixed(12, 25)],
  ['boxing day', fixed(12, 26)],
  ["st stephen's day", fixed(12, 26)],
  ['shrove tuesday', easter(-47)],
  ['pancake day', easter(-47)],
  ['ash wednesday', easter(-46)],
  ['mothering sunday', easter(-21)],
  ['passion sunday', easter(-14)],
  ['palm sunday', easter(-7)],
  ['maundy thursday', easter(-3)],
  ['good friday', easter(-2)],
  ['easter', easter(0)],
  ['holy thursday', easter(-3)],
  ['holy saturday', easter(-1)],
  ['easter day', easter(0)],
  ['easter sunday', easter(0)],
  ['easter monday', easter(1)],
  ['low sunday', easter(7)],
  ['rogation sunday', easter(35)],
  ['ascension day', easter(39)],
  ['corpus christi', easter(60)],
  ['trinity sunday', easter(56)],
  ['pentecost', easter(49)],
  ['whit sunday', easter(49)],
  ['whitsun', easter(49)],
  ['whit monday', easter(50)],
  ['martin luther king day', nth(1, 1, 3)],
  ['martin luther king jr. day', nth(1, 1, 3)],
  ['martin luther king jr day', nth(1, 1, 3)],
  ['mlk day', nth(1, 1, 3)],
  ['family day', nth(2, 1, 3)],
  ["presidents' day", nth(2, 1, 3)],
  ['presidents day', nth(2, 1, 3)],
  ["president's day", nth(2, 1, 3)],
  ['commonwealth day', nth(3, 1, 2)],
  ["patriots' day", nth(4, 1, 3)],
  ['early may bank holiday', nth(5, 1, 1)],
  ['may day bank holiday', nth(5, 1, 1)],
  ['victoria day', nth(5, 1, -1, -7)],
  ['spring bank holiday', nth(5, 1, -1)],
  ['memorial day', nth(5, 1, -1)],
  ["mother's day", nth(5, 7, 2)],
  ["father's day", nth(6, 7, 3)],
  ["australian father's day", nth(9, 7, 1)],
  ["new zealand father's day", nth(9, 7, 1)],
  ['august bank holiday', nth(8, 1, -1)],
  ['late august bank holiday', nth(8, 1, -1)],
  ['civic holiday', nth(8, 1, 1)],
  ['labor day', nth(9, 1, 1)],
  ['canadian labour day', nth(9, 1, 1)],
  ['new zealand labour day', nth(10, 1, 4)],
  ['columbus day', nth(10, 1, 2)],
  ["indigenous peoples' day", nth(10, 1, 2)],
  ['remembrance sunday', nth(11, 7, 2)],
  ['advent', nth(11, 4, -1, 3)],
  ['advent sunday', nth(11, 4, -1, 3)],
  ['canadian thanksgiving', nth(10, 1, 2)],
  ['canadian thanksgiving day', nth(10, 1, 2)],
  ['thanksgiving', nth(11, 4, 4)],
  ['thanksgiving day', nth(11, 4, 4)],
  ['black friday', nth(11, 4, 4, 1)],
  ['cyber monday', nth(11, 4, 4, 4)],
  ['melbourne cup day', nth(11, 2, 1)],
  ['election day', nth(11, 1, 1, 1)],
]);

/** A feast under the name that tells it from those of other countries: Canada's Thanksgiving, Britain's Mothering Sunday. */
export function localHoliday(name: string, country: Country): string {
  if (name === "mother's day" && country === 'britain') return 'mothering sunday';
  const local = `${ADJECTIVES[country] ?? country} ${name}`;
  return HOLIDAYS.has(local) ? local : name;
}

const ADJECTIVES: Readonly<Partial<Record<Country, string>>> = {
  australia: 'australian',
  canada: 'canadian',
};

/**
 * The ISO day of a holiday in a year of the Gregorian calendar. Easter by the anonymous algorithm printed by
 * Meeus (Astronomical Algorithms, 1991, chapter 8).
 *
 * @throws RangeError for a name that is not in the table
 */
export function holidayIn(name: string, year: number): string {
  const holiday = HOLIDAYS.get(name);
  if (holiday === undefined) throw new RangeError(`"${name}" is no holiday of the table`);
  switch (holiday.kind) {
    case 'fixed':
      return Temporal.PlainDate.from({ year, month: holiday.month, day: holiday.day }).toString();
    case 'easter':
      return easterSunday(year).add({ days: holiday.offset }).toString();
    case 'nth':
      return nthWeekday(year, holiday.month, holiday.weekday, holiday.nth)
        .add({ days: holiday.plus ?? 0 })
        .toString();
  }
}

function easterSunday(year: number): Temporal.PlainDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(n / 31), day: (n % 31) + 1 });
}

/** The nth (1–5) or last (-1) weekday (1 Monday) of a month. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): Temporal.PlainDate {
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  if (n > 0) return first.add({ days: ((weekday - first.dayOfWeek + 7) % 7) + 7 * (n - 1) });
  const last = first.add({ months: 1 }).subtract({ days: 1 });
  return last.subtract({ days: (last.dayOfWeek - weekday + 7) % 7 });
}
