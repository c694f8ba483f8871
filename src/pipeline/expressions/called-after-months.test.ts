import { expect, test } from 'vitest';
import { calledAfterMonths, namesToBlank } from './called-after-months.ts';
import { recognise } from './grammar.ts';

const STORY = [
  'The bridge was painted by April Dunmore, who has kept it since 2011. It was April who saw the crack, in April.',
  'We asked April Dunmore to wait. In June Ofwat replied, and on 4 June Mrs Ashe wrote.',
  'The painter left early. April was wet, and the June rent was late.',
];

function found(texts: readonly string[], at: number): string[] {
  const documents = texts.map((text) => ({ text }));
  const document = documents[at];
  if (!document) throw new RangeError('no such document');
  const people = namesToBlank(document, calledAfterMonths(documents));
  return recognise(document.text, { monthFirst: false, aliases: null, people }).map(({ text }) => text);
}

test('somebody called after a month is none, in full and, where she is named in full, alone', () => {
  expect(found(STORY, 0)).toEqual(['2011', 'April']);
  expect(found(STORY, 1)).toEqual(['June', '4 June']);
});

test('where nobody is named so in full, the month alone is one', () => {
  expect(found(STORY, 2)).toEqual(['April', 'June']);
});

test('a surname that is a word needs a word before it that stands before people', () => {
  expect(found(['A play by April Sung, in May.', 'He spoke with April Sung.'], 0)).toEqual(['May']);
  expect(calledAfterMonths([{ text: 'They read of the change. April Meeting Moved to Noon' }])).toEqual([]);
});
