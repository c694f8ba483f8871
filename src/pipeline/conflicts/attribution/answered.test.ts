import { expect, test } from 'vitest';
import type { Conflict } from '../../../model/conflict.ts';
import { topicOfPaper } from '../../../model/ids.ts';
import type { Rated } from '../contrast/quarrels.ts';
import { answered } from './answered.ts';

const span = (doc: string, start: number, text: string) => ({ doc, start, end: start + text.length, text });
const SAID = span('news', 0, 'Two swimmers have died, says the notice');
const NEAR = span('notice', 0, 'Swimmers need not see a doctor');
const ANSWER = span('notice', 100, 'No harm to anybody has been reported');

const FOUND: Conflict = {
  id: 'c',
  type: 'attribution',
  level: 'unsupported',
  topic: topicOfPaper('notice'),
  topicTitle: 'What the notice says',
  question: 'Is this in the notice?',
  explanation: '',
  settle: '',
  confidence: 0.5,
  positions: [
    { doc: 'news', stance: 'the notice says so', spans: [SAID], deciding: [] },
    { doc: 'notice', stance: 'nearest passage; does not say so', spans: [NEAR], deciding: [] },
  ],
  reference: NEAR,
  rule: 'attribution',
  weight: 0.8,
};

const rated = (p: number): Rated[] =>
  [
    { pair: { a: { span: ANSWER, deciding: ANSWER }, b: { span: SAID, deciding: SAID } }, p },
  ] as unknown as Rated[];

const shown = (c: Conflict): string[] => c.positions.flatMap((p) => p.spans.map((s) => s.text)).sort();

test('the passage that most likely answers the statement is shown', () => {
  expect(shown(answered(FOUND, () => rated(0.2), []))).toEqual([ANSWER.text, SAID.text]);
});

test('what hardly answers it leaves the passage with most of its words', () => {
  expect(shown(answered(FOUND, () => rated(0.01), []))).toEqual([NEAR.text, SAID.text]);
});
