import { isDemonym } from '../../../language/lexicon.ts';
import type { Word } from '../words.ts';

/** "French", "North American", "Anglo-Irish", "South Dakotans". */
export function isPeople(words: readonly Word[]): boolean {
  const [first, ...rest] = words.flatMap(({ lower }) => lower.split(/[-‐‑]/));
  if (first === undefined) return false;
  if (rest.length === 0) return isDemonym(first);
  if (!rest.every(isDemonym) && !(rest.length === 1 && isDemonym(`${first} ${rest[0]!}`))) return false;
  return isDemonym(first) || PARTS_OF_THE_WORLD.test(first) || isDemonym(`${first} ${rest[0]!}`);
}

const PARTS_OF_THE_WORLD =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|latin|native|african|afro|anglo|franco|austro|indo|sino|russo|non|pan|pro|anti)$/;
