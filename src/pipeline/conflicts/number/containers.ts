import { NUMBER_WORDS, numberOf } from '../../../language/numbers.ts';
import type { Statement } from './statement.ts';

const NUMBER = `\\d{1,3}(?:,\\d{3})+|\\d+|${NUMBER_WORDS}`;
/** Stretches of time hold no things. */
const NO_TIME =
  '(?!(?:\\p{L}+\\s)?(?:second|minute|hour|day|night|week|weekend|fortnight|month|quarter|season|term|year|decade)s?\\b)';

/** "3,900 students in seven schools": in how many places they are, right after their noun. */
const AFTER = new RegExp(
  `^\\s+(?:in|at|across|aboard|on|over|among)\\s+(?:(?:the|its|their|his|her|our|these|those|all)\\s+){0,2}(${NUMBER})\\s+${NO_TIME}\\p{L}{3,}`,
  'iu',
);
/** "Seven schools with 3,900 students": the same told the other way round. */
const BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(${NUMBER})\\s+${NO_TIME}(?:\\p{L}+\\s+){1,3}(?:with|holding|housing|containing|that hold|which hold)\\s+(?:(?:about|around|some|roughly|approximately|nearly|almost|over|up to|more than|in all|a total of)\\s+)*$`,
  'iu',
);

/**
 * Whether one statement counts what is in so many places and the other what is in fewer of them, or in one of them
 * for all that is known: the less is as small a part of the more as the one number of places is of the other.
 */
export function placesApart(a: Statement, b: Statement): boolean {
  const [more, less] = a.quantity.value >= b.quantity.value ? [a, b] : [b, a];
  const [many, few] = [placesOf(more), placesOf(less)];
  if (few !== null) return many !== null && many > few;
  return many !== null && many > 1 && less.quantity.value * many <= more.quantity.value * NEARLY;
}

/** How far above its even share a single place may be. */
const NEARLY = 1.5;

function placesOf({ document: { text }, figure, clause, quantity }: Statement): number | null {
  const found =
    AFTER.exec(text.slice(figure.end, clause.end))?.[1] ??
    BEFORE.exec(text.slice(clause.start, quantity.start))?.[1];
  return found === undefined ? null : numberOf(found);
}
