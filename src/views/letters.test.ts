import { expect, test } from 'vitest';
import { letters } from './letters.ts';

const news = (publisher: string | null) => ({ publisher, primary: false });

test('the publisher’s initial where it is free, else the first free letter', () => {
  expect(letters([news('The Courier'), news(null), news('Chronicle'), news('B Post')])).toEqual([
    'C',
    'A',
    'D',
    'B',
  ]);
});

test('the primary document chooses first', () => {
  expect(letters([news('Dispatch'), { publisher: 'Department of Works', primary: true }])).toEqual([
    'A',
    'D',
  ]);
});

test('every letter is given once, past the alphabet too', () => {
  const many = letters(Array.from({ length: 60 }, () => news(null)));
  expect(new Set(many).size).toBe(60);
  expect(many[26]).toBe('AA');
});
