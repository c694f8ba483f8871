import type { Country } from '../language/countries.ts';
import { HOLIDAYS } from './holidays.ts';

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
