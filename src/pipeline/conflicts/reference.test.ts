import { expect, test } from 'vitest';
import { NO_CORPUS } from '../../model/corpus.ts';
import { analysisBefore } from '../run.ts';
import { position } from './compose.ts';
import { file, twoArticles } from './folder.fixture.ts';
import { referenceFor } from './reference.ts';

const ORDER = `ORDER

Dated: 1 March 2021

1. Larkhill Dairies Limited ("the Company") makes Larkhill Gold Cheddar 2020 at Larkhill.

2. The Company shall withdraw every pack of the cheese from the shops and repay the customers.

3. The Company shall keep a record of each sale for two years.
`;

/** The clause that speaks to what two articles say. */
function clauseFor(a: string, b: string): string | null {
  const sources = [...twoArticles(a, b), file('order', ORDER)];
  const corpus = { ...NO_CORPUS, documents: { 'order.txt': { kind: 'official' as const, primary: true } } };
  const { documents } = analysisBefore('entities', sources, corpus);
  const positions = [a, b].map((words, i) => {
    const { id, text } = documents[i]!;
    const start = text.indexOf(words);
    return position(id, words, [{ doc: id, start, end: start + words.length, text: words }]);
  });
  return referenceFor(documents, positions)?.text ?? null;
}

test('the clause that says what the two speak of', () => {
  expect(
    clauseFor(
      'Larkhill has to withdraw the cheese from shops and repay its customers.',
      'Nobody made the dairy withdraw its cheese or repay anybody, it says.',
    ),
  ).toMatch(/shall withdraw every pack/);
});

test('a clause that only names the same thing speaks to nothing', () => {
  expect(
    clauseFor(
      'Mould was seen on Larkhill Dairies’ Larkhill Gold Cheddar 2020 in spring.',
      'Nobody found fault with Larkhill Gold Cheddar 2020 from Larkhill Dairies.',
    ),
  ).toBeNull();
});
