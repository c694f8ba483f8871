import { expect, test } from 'vitest';
import { spanOf } from '../model/span.ts';
import { excerpt } from './excerpt.ts';

const text =
  'The harbour board said on Monday that, whatever the port authority may wish, it shall keep control of the quays until the spring.';
const whole = spanOf('a', text, 0, text.length);
const control = spanOf('a', text, text.indexOf('keep control'), text.indexOf(' of the quays'));

test('a short span is left alone', () => {
  expect(excerpt(control, [control], 60)).toEqual({ span: control, before: false, after: false });
});

test('a long one keeps its deciding words, and stays exact', () => {
  const cut = excerpt(whole, [control], 60);
  expect(cut.span.text).toContain('keep control');
  expect(text.slice(cut.span.start, cut.span.end)).toBe(cut.span.text);
  expect(cut.span.text.length).toBeLessThanOrEqual(75);
  expect(cut.before).toBe(true);
});

test('without deciding words it is the beginning', () => {
  expect(excerpt(whole, [], 40).span.text).toBe('The harbour board said on Monday that');
});

test('one word without a space is cut all the same', () => {
  const line = 'x'.repeat(400);
  expect(excerpt(spanOf('a', line, 0, 400), [], 50).span.text.length).toBeLessThanOrEqual(51);
});
