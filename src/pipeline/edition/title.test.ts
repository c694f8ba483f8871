import { expect, test } from 'vitest';
import type { Document } from '../../model/document.ts';
import { editionTitle } from './title.ts';

/** A document with a kind, a title and a text. */
function document(id: string, kind: Document['kind'], title: string | null, text: string): Document {
  return { id, kind, title, text } as Document;
}

const order = document(
  'a',
  'official',
  'Enforcement Notice',
  'The owner must repair the roof of the mill by May.',
);
const daily = document(
  'b',
  'news',
  'Owner told to repair roof of old mill',
  'The owner must repair the mill roof.',
);
const column = document(
  'c',
  'news',
  'Eels, echoes and an empty purse',
  'Who will repair the roof of the mill?',
);

test('the headline whose words the other documents use', () => {
  expect(editionTitle([order, column, daily])).toBe('Owner told to repair roof of old mill');
});

test('an official paper gives its name only where no newspaper has a headline', () => {
  expect(editionTitle([order, { ...daily, title: null }])).toBe('Enforcement Notice');
  expect(editionTitle([order, column])).toBe('Eels, echoes and an empty purse');
});

test('nothing where no document has a title', () => {
  expect(editionTitle([{ ...order, title: null }])).toBeNull();
});
