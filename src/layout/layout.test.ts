import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisOf } from './axis.ts';
import { dayOf, isoOf } from './days.ts';
import { placeLabels, spread } from './labels.ts';
import { fitText, textWidth } from './text-width.ts';
import { tracks } from './tracks.ts';

test('days count from 1970 and back', () => {
  expect(dayOf('1970-01-02')).toBe(1);
  expect(dayOf('0044-03-15')).toBeLessThan(dayOf('1563-01-01'));
  expect(isoOf(dayOf('2018-01-25'))).toBe('2018-01-25');
  expect(() => dayOf('2018-01')).toThrow(RangeError);
});

test('an axis without a gap is one stretch with its months', () => {
  const axis = axisOf([dayOf('2017-07-07'), dayOf('2018-09-30'), dayOf('2018-01-25')], 0, 1000);
  expect(axis.folds).toEqual([]);
  expect(axis.ticks.map((tick) => tick.label)).toContain('Jan');
  expect(axis.ticks.filter((tick) => tick.head !== null).map((tick) => tick.head)).toEqual(['2017', '2018']);
});

test('an outlier is folded, and the fold says how much is left out', () => {
  const recent = ['2018-01-01', '2018-05-01', '2018-09-03', '2019-02-01', '2019-04-09', '2019-12-31'];
  const axis = axisOf(['1563-05-01', '1871-06-01', ...recent].map(dayOf), 100, 900);
  expect(axis.folds).toHaveLength(2);
  expect(axis.folds[0]!.days / 365.25).toBeCloseTo(308, 0);
  expect(axis.stretches.at(-1)!.end).toBeCloseTo(1000);
  expect(axis.at(dayOf('2019-01-01')) - axis.at(dayOf('2018-01-01'))).toBeGreaterThan(250);
});

test('a few events spread over decades are not folded', () => {
  const years = ['1962-01-01', '1971-01-01', '1980-01-01', '1988-01-01', '1999-01-01', '2006-01-01'];
  expect(axisOf(years.map(dayOf), 0, 900).folds).toEqual([]);
});

test('a single day has an axis', () => {
  const axis = axisOf([dayOf('2019-02-03')], 0, 300);
  expect(axis.at(dayOf('2019-02-03'))).toBeCloseTo(150, -1);
  expect(axis.ticks.length).toBeGreaterThan(0);
});

const dayNumber = fc.integer({ min: -150_000, max: 30_000 });

test('later days never lie before earlier ones, and ticks of a stretch have room', () => {
  fc.assert(
    fc.property(fc.array(dayNumber, { minLength: 1, maxLength: 40 }), (days) => {
      const axis = axisOf(days, 0, 900);
      const at = [...days].sort((a, b) => a - b).map((day) => axis.at(day));
      for (const [index, place] of at.entries()) expect(place).toBeGreaterThanOrEqual(at[index - 1] ?? 0);
      for (const [index, tick] of axis.ticks.entries()) {
        if (index > 0) expect(tick.at - axis.ticks[index - 1]!.at).toBeGreaterThan(20);
      }
    }),
  );
});

const wish = fc.record({
  at: fc.integer({ min: 0, max: 800 }),
  width: fc.integer({ min: 20, max: 200 }),
  weight: fc.double({ min: 0, max: 1, noNaN: true }),
});

test('labels never overlap and stay inside', () => {
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 40 }), (wishes) => {
      const keyed = wishes.map((w, index) => ({ ...w, key: String(index) }));
      const placed = placeLabels(keyed, { from: 0, to: 800, rows: 3, gap: 6 });
      const boxes = placed.map((label) => ({
        ...label,
        right: label.left + keyed[Number(label.key)]!.width,
      }));
      for (const a of boxes) {
        expect(a.left).toBeGreaterThanOrEqual(0);
        expect(a.right).toBeLessThanOrEqual(800);
        for (const b of boxes) {
          if (a !== b && a.row === b.row) expect(a.right <= b.left || b.right <= a.left).toBe(true);
          if (b.row > a.row) expect(b.at <= a.left || b.at >= a.right).toBe(true);
        }
      }
    }),
  );
});

test('the weightiest label has its place', () => {
  const [label] = placeLabels(
    [
      { key: 'light', at: 100, width: 90, weight: 0.1 },
      { key: 'heavy', at: 110, width: 90, weight: 0.9 },
    ],
    { from: 90, to: 220, rows: 1, gap: 4 },
  );
  expect(label?.key).toBe('heavy');
});

test('spread keeps order and distance and moves as little as it can', () => {
  expect(spread([10, 100, 200], 20, 0, 300)).toEqual([10, 100, 200]);
  expect(spread([100, 100], 20, 0, 300)).toEqual([90, 110]);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 500 }), { maxLength: 20 }), (wishes) => {
      const out = spread(
        [...wishes].sort((a, b) => a - b),
        25,
        0,
        600,
      );
      for (const [index, place] of out.entries()) {
        if (index > 0) expect(place - out[index - 1]!).toBeGreaterThanOrEqual(24.999);
      }
    }),
  );
});

test('marks of one track do not touch; the first in rank has the first track', () => {
  const given = tracks(
    [
      { start: 0, end: 10, rank: 1 },
      { start: 5, end: 8, rank: 0 },
      { start: 12, end: 20, rank: 1 },
    ],
    1,
    4,
  );
  expect(given).toEqual([1, 0, 0]);
});

test('text is cut at a word', () => {
  expect(fitText('The council must act', 1000, 12)).toBe('The council must act');
  const cut = fitText('The council must act within three months', 120, 12);
  expect(cut).toMatch(/^The council.*…$/);
  expect(textWidth(cut, 12)).toBeLessThanOrEqual(120);
});
