import { expect, test } from 'vitest';
import { countFor, EVERYTHING, fromQuery, passes, toQuery, type Filter, type Item } from './filter.ts';

const item = (over: Partial<Item>): Item => ({
  key: 'x',
  sources: ['a'],
  entities: ['e-1'],
  status: 'happened',
  disputed: false,
  from: '2018-01-01',
  to: '2018-01-31',
  ...over,
});
const ask = (over: Partial<Filter>): Filter => ({ ...EVERYTHING, ...over });

test.each<[string, Partial<Filter>, boolean]>([
  ['everything', {}, true],
  ['its source', { sources: ['b', 'a'] }, true],
  ['another source', { sources: ['b'] }, false],
  ['its person', { who: 'e-1' }, true],
  ['another person', { who: 'e-2' }, false],
  ['its status', { status: 'happened' }, true],
  ['another status', { status: 'planned' }, false],
  ['disputed only', { disputed: true }, false],
  ['a time that it touches', { from: '2018-01-31', to: '2018-03-01' }, true],
  ['a time after it', { from: '2018-02-01' }, false],
  ['a time before it', { to: '2017-12-31' }, false],
])('a filter of %s', (_, filter, shown) => {
  expect(passes(item({}), ask(filter))).toBe(shown);
});

test('an open end reaches any day; an undated event has no time', () => {
  expect(passes(item({ to: null }), ask({ from: '2030-01-01' }))).toBe(true);
  expect(passes(item({ from: null, to: null }), ask({ from: '2018-01-01' }))).toBe(false);
});

test('a count leaves its own facet out', () => {
  const items = [item({}), item({ sources: ['b'] }), item({ sources: ['b'], status: 'planned' })];
  expect(countFor(items, ask({ sources: ['a'] }), 'sources', 'b')).toBe(2);
  expect(countFor(items, ask({ status: 'planned' }), 'sources', 'b')).toBe(1);
});

test('an address keeps a filter', () => {
  const filter = ask({ sources: ['a', 'b'], who: 'e-1', disputed: true, from: '2018-01-01' });
  expect(fromQuery(toQuery(filter))).toEqual(filter);
  expect(toQuery(EVERYTHING)).toBe('');
  expect(fromQuery('from=yesterday&source=')).toEqual(EVERYTHING);
});
