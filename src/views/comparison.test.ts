import { expect, test } from 'vitest';
import type { Conflict, Position } from '../model/conflict.ts';
import { NO_CORPUS } from '../model/corpus.ts';
import { spanOf } from '../model/span.ts';
import { run } from '../pipeline/run.ts';
import { comparison, pairs } from './comparison.ts';
import { storyOf } from './story.ts';

const TEXTS = {
  first: 'Quay news\n\n5 March 2019\n\nThe port council will take control of the quay.\n',
  order: `QUAY ORDER 2019

- 1. The Harbour Board shall keep control of the quay.
- 2. The Board shall repair the crane before the winter.

Dated: 4 March 2019
`,
  second: 'Port news\n\n6 March 2019\n\nFrom Monday the port council will run the quay.\n',
};
const dossier = run(
  Object.entries(TEXTS).map(([id, text]) => ({ id, file: `${id}.txt`, sha256: id, text })),
  NO_CORPUS,
);
const position = (doc: keyof typeof TEXTS, stance: string, words: string): Position => {
  const start = TEXTS[doc].indexOf(words);
  const span = spanOf(doc, TEXTS[doc], start, start + words.length);
  return { stance, doc, spans: [span], deciding: [] };
};
const conflict: Conflict = {
  id: 'c-1',
  type: 'control',
  level: 'contradiction',
  topic: 'quay',
  topicTitle: 'Who controls the quay',
  question: 'Who controls the quay?',
  explanation: '',
  settle: '',
  confidence: 0.8,
  positions: [
    position('order', 'the board', 'The Harbour Board shall keep control of the quay'),
    position('first', 'the council', 'The port council will take control of the quay'),
    position('second', 'the council', 'the port council will run the quay'),
  ],
  reference: null,
  rule: 'test',
  weight: 1,
};
const story = storyOf({ ...dossier, conflicts: [conflict] });
const between = (...ids: string[]) =>
  comparison(
    story,
    pairs(story).find(({ a, b }) => ids.includes(a.id) && ids.includes(b.id))!,
  );

test('two documents disagree where their own positions differ, in the words of each', () => {
  const [dispute, ...others] = between('order', 'second').disputes;
  expect(others).toEqual([]);
  const said = [dispute!.a, dispute!.b].map(({ source, words }) => [source.id, words[0]?.span.text]);
  expect(Object.fromEntries(said)).toEqual({
    order: 'The Harbour Board shall keep control of the quay',
    second: 'the port council will run the quay',
  });
});

test('two that differ from a third alone have no quarrel', () => {
  expect(between('first', 'second').disputes).toEqual([]);
});

test('a clause that one document alone has stands there without its number', () => {
  const { a, onlyA, onlyB } = between('order', 'second');
  const own = (a.id === 'order' ? onlyA : onlyB).map(({ text }) => text);
  expect(own).toContain('The Board shall repair the crane before the winter.');
});
