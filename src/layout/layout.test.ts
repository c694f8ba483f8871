import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { axisOf } from './axis.ts';
import type { Chart, ChartMark } from './chart.ts';
import { dayOf, isoOf } from './days.ts';
import { placeLabels, spread } from './labels.ts';
import { tallTimeline } from './tall.ts';
import { fitText, textWidth } from './text-width.ts';
import { tracks } from './tracks.ts';
import { wideTimeline } from './wide.ts';

test('days count from 1970 and back', () => {
  expect(dayOf('1970-01-02')).toBe(1);
  expect(dayOf('0044-03-15')).toBeLessThan(dayOf('1563-01-01'));
  expect(isoOf(dayOf('2018-01-25'))).toBe('2018-01-25');
  expect(() => dayOf('2018-01')).toThrow(RangeError);
});

test('an axis without a gap is one stretch with its months', () => {
  const axis = axisOf([dayOf('2017-07-07'), dayOf('2018-09-30'), dayOf('2018-01-25')], 0, 1000, 40);
  expect(axis.folds).toEqual([]);
  expect(axis.ticks.map((tick) => tick.label)).toContain('Jan');
  expect(axis.ticks.filter((tick) => tick.head !== null).map((tick) => tick.head)).toEqual(['2017', '2018']);
});

test('an outlier is folded, and the fold says how much is left out', () => {
  const recent = ['2018-01-01', '2018-05-01', '2018-09-03', '2019-02-01', '2019-04-09', '2019-12-31'];
  const axis = axisOf(['1563-05-01', '1871-06-01', ...recent].map(dayOf), 100, 900, 40);
  expect(axis.folds).toHaveLength(2);
  expect(axis.folds[0]!.days / 365.25).toBeCloseTo(308, 0);
  expect(axis.stretches.at(-1)!.end).toBeCloseTo(1000);
  expect(axis.at(dayOf('2019-01-01')) - axis.at(dayOf('2018-01-01'))).toBeGreaterThan(250);
});

test('however many outliers there are, most of the room is for the time in which most happens', () => {
  const years = ['1952', '1998', '2010', '2014', '2016'].flatMap((y) => [`${y}-01-01`, `${y}-12-31`]);
  const recent = Array.from({ length: 30 }, (_, i) => dayOf('2021-01-01') + i * 6);
  const axis = axisOf([...years.map(dayOf), ...recent], 0, 640, 24);
  const [last, ...others] = [...axis.stretches].reverse();
  const drawn = others.reduce((sum, { start, end }) => sum + end - start - 24, 0);
  expect(last!.end - last!.start - 24).toBeGreaterThan(1.9 * drawn);
});

test('a few events spread over decades are not folded', () => {
  const years = ['1962-01-01', '1971-01-01', '1980-01-01', '1988-01-01', '1999-01-01', '2006-01-01'];
  expect(axisOf(years.map(dayOf), 0, 900, 40).folds).toEqual([]);
});

test('a single day has an axis', () => {
  const axis = axisOf([dayOf('2019-02-03')], 0, 300, 40);
  expect(axis.at(dayOf('2019-02-03'))).toBeCloseTo(150, -1);
  expect(axis.ticks.length).toBeGreaterThan(0);
});

const dayNumber = fc.integer({ min: -150_000, max: 30_000 });

test('later days never lie before earlier ones, and ticks of a stretch have room', () => {
  fc.assert(
    fc.property(fc.array(dayNumber, { minLength: 1, maxLength: 40 }), (days) => {
      const axis = axisOf(days, 0, 900, 40);
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
      const keyed = wishes.map((w, index) => ({ ...w, least: w.width / 2, key: String(index) }));
      const placed = placeLabels(keyed, { from: 0, to: 800, rows: 3, gap: 6 });
      const boxes = placed.map((label) => ({
        ...label,
        right: label.left + label.width,
      }));
      for (const label of placed) {
        const { width, least } = keyed[Number(label.key)]!;
        expect(label.width).toBeLessThanOrEqual(width);
        expect(label.width).toBeGreaterThanOrEqual(least);
      }
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
      { key: 'light', at: 100, width: 90, least: 90, weight: 0.1 },
      { key: 'heavy', at: 110, width: 90, least: 90, weight: 0.9 },
    ],
    { from: 90, to: 220, rows: 1, gap: 4 },
  );
  expect(label?.key).toBe('heavy');
});

test('near the edge a label is cut to what there is room for, and hung left only where that is too little', () => {
  const room = { from: 0, to: 300, rows: 1, gap: 4 };
  const place = (at: number) => placeLabels([{ key: 'a', at, width: 120, least: 60, weight: 1 }], room)[0];
  expect(place(100)).toMatchObject({ side: 'right', left: 104, width: 120 });
  expect(place(220)).toMatchObject({ side: 'right', left: 224, width: 76 });
  expect(place(280)).toMatchObject({ side: 'left', left: 156, width: 120 });
});

describe('a drawing of many sources', () => {
  const day = dayOf('2020-03-01');
  const chart = (lanes: number): Chart => {
    const events = Array.from({ length: lanes * 5 }, (_, index) => ({
      event: `e-${index}`,
      lane: index % lanes,
    }));
    const marks = events.map(({ event, lane }): ChartMark => ({
      key: `${event}.${lane}`,
      event,
      lane,
      from: day,
      to: day,
      form: 'point',
      state: 'happened',
    }));
    return {
      lanes: Array.from({ length: lanes }, () => ({ appeared: null })),
      marks,
      threads: [{ key: 'c-1', marks: ['e-0.0', 'e-1.1'], text: 'Is it so?' }],
      labels: [],
    };
  };

  test('few sources have all their marks beside one another, many still fit on a screen', () => {
    const height = (lanes: number): number =>
      wideTimeline(chart(lanes), { width: 1104, names: 196, rows: 6, type: 12 })!.bottom;
    expect(height(3)).toBeGreaterThan(3 * 5 * 11);
    for (const lanes of [12, 26, 34]) expect(height(lanes)).toBeLessThan(700);
  });

  test('on a phone the lanes stay on the screen, however many', () => {
    for (const lanes of [3, 9, 26, 40]) {
      const { bottom } = tallTimeline(chart(lanes), { width: 354, axis: 40, type: 12, labels: 16 })!;
      expect(bottom).toBeLessThanOrEqual(354);
    }
  });

  test('a thread says what it is about', () => {
    const [thread] = wideTimeline(chart(3), { width: 1104, names: 196, rows: 6, type: 12 })!.threads;
    expect(thread?.label).toMatchObject({ text: 'Is it so?' });
  });
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
