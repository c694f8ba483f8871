import type { ParsingContext } from 'chrono-node';
import { Chrono } from 'chrono-node/en';
import { describe, expect, test } from 'vitest';
import type { Range } from '../../model/span.ts';
import { MASKS } from './masks.ts';
import { parsed, stretchOf } from './parsed.ts';
import { holiday } from './parsers/holiday.ts';
import { HOUR_OF_A_DAY } from './parsers/hour-of-a-day.ts';
import { numericDay } from './parsers/numeric-day.ts';
import { CASES, NOTHING } from './recognise.cases.ts';
import { parserOf } from './recogniser.ts';
import { RECOGNISERS } from './recognisers.ts';
import { readersIn } from './timely.ts';

const TEXTS = [...CASES.flatMap(({ phrasings }) => phrasings), ...NOTHING].map((text) =>
  text.replace(/[[\]]/g, ''),
);

function contextOf(text: string): ParsingContext {
  const met: ParsingContext[] = [];
  const keep = (context: ParsingContext): [] => {
    met.push(context);
    return [];
  };
  new Chrono({ parsers: [], refiners: [{ refine: keep }] }).parse(text);
  return met[0]!;
}

// What is an hour only beside a day needs the day, and reads the hour.
const ALL = [...RECOGNISERS.map(({ find }) => find), numericDay(false), holiday].filter(
  ({ rule }) => rule !== HOUR_OF_A_DAY,
);

describe.each(ALL.map((find) => [find.rule, find] as const))('%s', (_rule, find) => {
  const parser = parserOf(find);
  const called = readersIn([find]);
  const read = (text: string, part: Range): string[] =>
    parsed(parser, contextOf(text), part).map((finding) => `${finding.index} ${finding.text}`);

  test('whatever it reads holds a word that it needs', () => {
    for (const text of TEXTS) {
      const whole = read(text, { start: 0, end: text.length });
      const near = called(text).flatMap((needed) => read(text, stretchOf(text)(needed)));
      expect(near, text).toEqual(whole);
    }
  });
});

test.each(MASKS.filter(({ needs }) => needs !== undefined).map((mask) => [mask.name, mask] as const))(
  'the mask %s finds nothing without a word that it needs',
  (_name, mask) => {
    const called = readersIn([mask]);
    for (const text of TEXTS) {
      const found = text.search(mask.pattern) >= 0;
      if (found) expect(called(text), text).toHaveLength(1);
    }
  },
);

test('readers are called in their order, with where their words stand', () => {
  const [weekday, year] = [{ needs: ['monday'] }, { needs: ['0000'] }];
  const always = {};
  const found = readersIn<{ needs?: string[] }>([year, weekday, always])('In 2019, on MONDAY, 3pm Mondays');
  expect(found).toEqual([
    { reader: year, start: 3, end: 7 },
    { reader: weekday, start: 12, end: 18 },
    { reader: always, start: 0, end: 31 },
  ]);
});

test('an expression that runs over a page break is read whole', () => {
  const gap = ' '.repeat(300);
  const text = `They met again last${gap}Monday.`;
  const [needed] = readersIn([{ needs: ['monday'] }])(text);
  expect(needed && stretchOf(text)(needed)).toEqual({ start: 0, end: text.length });
});
