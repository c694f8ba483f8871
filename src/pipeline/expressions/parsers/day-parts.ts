import type { KnownParts } from '../../../model/expression.ts';

/** The TIMEX3 letters of a part of the day, or null where none is said. */
export function dayPartOf(word: string | undefined): NonNullable<KnownParts['dayPart']> | null {
  const plain = (word ?? '').toLowerCase();
  if (/morning|breakfast|dawn|daybreak|sunrise|first\s+light/.test(plain)) return 'MO';
  if (/lunch|midday|noon/.test(plain) && !plain.includes('after')) return 'MI';
  if (/afternoon|tea-?time/.test(plain)) return 'AF';
  if (/evening|dusk|sunset|sundown/.test(plain)) return 'EV';
  if (/night|hours/.test(plain)) return 'NI';
  return null;
}
