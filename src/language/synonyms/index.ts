import { AMOUNTS } from './amounts.ts';
import { BUILDING } from './building.ts';
import { COUNTRY } from './country.ts';
import { COURSE } from './course.ts';
import { CULTURE } from './culture.ts';
import { DEEDS } from './deeds.ts';
import { HARM } from './harm.ts';
import { LAW } from './law.ts';
import { MONEY } from './money.ts';
import { SCHOOLS } from './schools.ts';
import { SPEECH } from './speech.ts';
import { TRAFFIC } from './traffic.ts';
import { WORK } from './work.ts';

/**
 * Words that news and law use for one another, base forms, a row for each meaning. Used to find a thing said in
 * other words, never to say that two texts mean the same: a row is wide on purpose, so that a search that finds
 * nothing means something. A word may stand in several rows.
 */
const ROWS = [
  COURSE,
  LAW,
  SPEECH,
  WORK,
  MONEY,
  AMOUNTS,
  BUILDING,
  TRAFFIC,
  HARM,
  SCHOOLS,
  COUNTRY,
  CULTURE,
  DEEDS,
].flatMap((table) => table.trim().split('\n'));

/** A word's rows, by number: two words that share one can stand for each other. */
export const SYNONYM_ROWS: ReadonlyMap<string, readonly number[]> = (() => {
  const map = new Map<string, number[]>();
  for (const [row, line] of ROWS.entries()) {
    for (const word of new Set(line.trim().split(/\s+/))) map.set(word, [...(map.get(word) ?? []), row]);
  }
  return map;
})();
