import { expect, test } from 'vitest';
import { census, type Given } from './census.ts';

const given = (doc: string, value: number): Given => ({
  doc,
  kind: 'count',
  start: value - 0.5,
  end: value + 0.5,
});
const [order, paper, leaflet, slip] = [given('a', 31), given('b', 31), given('c', 31), given('d', 131)];

test('a figure that all but one give, and the one that only that one gives', () => {
  const features = census([order, paper, leaflet, slip])(order, slip);
  expect(features).toMatchObject({ heldBy: 2, bothHeldBy: 0, givesOther: 0, oddOneOut: 1, oddAmongMany: 1 });
});

test('who gives both figures tells of two things', () => {
  const features = census([order, paper, slip, given('d', 31)])(order, slip);
  expect(features).toMatchObject({ givesOther: 1, oddOneOut: 0 });
});

test('nobody else gives either', () => {
  expect(census([order, slip])(order, slip)).toMatchObject({ heldBy: 0, oddOneOut: 0 });
});
