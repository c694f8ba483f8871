import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segments } from './segments.ts';

const span = { doc: 'a', start: 10, end: 30, text: 'the council must act' };

test('overlapping marks share a stretch', () => {
  const cut = segments(span, [
    { name: 'who', start: 10, end: 21 },
    { name: 'deciding', start: 14, end: 26 },
  ]);
  expect(cut.map((s) => [s.text, s.marks])).toEqual([
    ['the ', ['who']],
    ['council', ['who', 'deciding']],
    [' must', ['deciding']],
    [' act', []],
  ]);
});

test('nothing is lost and nothing is added, whatever the marks', () => {
  const mark = fc.record({ name: fc.constant('x'), start: fc.nat(50), end: fc.nat(50) });
  fc.assert(
    fc.property(fc.array(mark), (marks) => {
      expect(
        segments(span, marks)
          .map((s) => s.text)
          .join(''),
      ).toBe(span.text);
    }),
  );
});
