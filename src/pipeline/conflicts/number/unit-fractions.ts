import { partsIn } from '../../../language/fractions.ts';
import { NUMBER_WORDS, numberOf } from '../../../language/numbers.ts';
import { MEASURES, UNITS } from '../../../language/units.ts';
import type { Document } from '../../../model/document.ts';
import { spanOf, type Range } from '../../../model/span.ts';
import type { Amount } from './amounts.ts';

/** What part of one a noun names; undefined where it is no fraction. */
function fractionOf(noun: string): number | undefined {
  const parts = partsIn(noun);
  return parts === undefined ? undefined : 1 / parts;
}

/** "half a mile", "a quarter of a mile", "three-quarters of an inch". */
const OF_A_UNIT =
  /(?<![\p{L}\p{N}])(?:(?:an?|one|(?<times>two|three|five|seven))[\s-])?(?<part>half|quarters?|thirds?|fifths?|eighths?|tenths?)\s(?:of\s)?(?:an?|one)\s(?<unit>\p{L}+)(?![\p{L}])/giu;
/** "a mile and a half", "two miles and a quarter", "two and a half miles", "2½ miles". */
const AND_A_PART = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(?:(?<one>an?)|(?<figure>\\d{1,3}|${NUMBER_WORDS}))(?:\\s(?<unit>\\p{L}+)\\sand\\sa\\s(?<part>half|quarter|third)|(?:\\sand\\sa\\s(?<before>half|quarter|third)|\\s?(?<sign>[½¼¾⅓⅔]))[\\s-](?<after>\\p{L}+))(?![\\p{L}])`,
  'giu',
);
const SIGNS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
]);
const UP_TO = /\b(?:up to|at most|no more than|not more than)\s+$/i;
const OVER = /\b(?:over|more than|at least|no less than)\s+$/i;
const ABOUT = /\b(?:about|around|some|roughly|nearly|almost|just (?:over|under))\s+$/i;
/** How roughly such measures are told, as a share. */
const ROUNDLY = 0.05;

/** Measures told in fractions of their unit. Hours, days and the like are times, and left out. */
export function unitFractionsIn(document: Document, sentence: Range): Amount[] {
  const text = document.text.slice(sentence.start, sentence.end);
  const read = (m: RegExpExecArray, times: number | null, word: string): Amount[] => {
    const measure = MEASURES.get(UNITS.get(word.toLowerCase()) ?? '');
    if (measure === undefined || times === null) return [];
    const start = sentence.start + m.index;
    const before = text.slice(Math.max(0, m.index - 20), m.index);
    const value = times * measure.factor;
    const quantity = {
      ...spanOf(document.id, document.text, start, start + m[0].length),
      value,
      to: null,
      unit: word.toLowerCase(),
      comparison: ABOUT.test(before)
        ? ('about' as const)
        : UP_TO.test(before)
          ? ('at-most' as const)
          : OVER.test(before)
            ? ('more-than' as const)
            : ('exact' as const),
      tolerance: value * ROUNDLY,
    };
    return [{ start, end: start + m[0].length, quantity, dimension: measure.dimension, sign: false }];
  };
  const parts = [...text.matchAll(OF_A_UNIT)].flatMap((m) => {
    const { times, part = '', unit = '' } = m.groups ?? {};
    const plain = fractionOf(part);
    return read(m, plain === undefined ? null : plain * (numberOf(times ?? 'one') ?? 1), unit);
  });
  const more = [...text.matchAll(AND_A_PART)].flatMap((m) => {
    const { figure, unit, part, before, sign, after } = m.groups ?? {};
    const whole = figure === undefined ? 1 : numberOf(figure);
    const rest = sign === undefined ? fractionOf(part ?? before ?? '') : SIGNS.get(sign);
    return read(m, whole === null || rest === undefined ? null : whole + rest, unit ?? after ?? '');
  });
  return [...parts, ...more];
}
