import { expect, test } from 'vitest';
import type { TimeExpression } from '../../model/expression.ts';
import { storyDays } from './story-days.ts';

const expression = (doc: string, absolute: string | null, known: TimeExpression['known']): TimeExpression =>
  ({ doc, absolute, known, role: 'event' }) as TimeExpression;

test('the day that most documents name, of which a part is told', () => {
  const days = storyDays([
    expression('a', '2019-05-14T06:10', { year: 2019, month: 5, day: 14, hour: 6, minute: 10 }),
    expression('b', null, { month: 5, day: 14 }),
    expression('a', '2019-06-02T20:00', { year: 2019, month: 6, day: 2, hour: 20, minute: 0 }),
  ]);
  expect(days).toEqual({ morning: '2019-05-14', afternoon: null, night: null });
});

test('no day where two are named alike, or none with its year', () => {
  const twice = ['a', 'b'].flatMap((doc) => [
    expression(doc, '2019-05-14', { year: 2019, month: 5, day: 14, dayPart: 'MO' }),
    expression(doc, '2019-06-02', { year: 2019, month: 6, day: 2, dayPart: 'MO' }),
  ]);
  expect(storyDays(twice).morning).toBeNull();
  const without = ['a', 'b'].map((doc) => expression(doc, null, { month: 5, day: 14, hour: 6 }));
  expect(storyDays(without).morning).toBeNull();
});
