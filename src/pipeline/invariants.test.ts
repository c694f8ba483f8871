import { beforeAll, expect, test } from 'vitest';
import { NO_CORPUS } from '../model/corpus.ts';
import { InvariantError } from '../model/errors.ts';
import { spanOf } from '../model/span.ts';
import type { Analysis } from '../model/stage.ts';
import { assertInvariants } from './invariants.ts';
import { run } from './run.ts';

const TEXT = 'The mayor opened the bridge on 3 May 2019.';
let whole: Analysis;
beforeAll(() => {
  const dossier = run([{ id: 'a', file: 'a.txt', sha256: '', text: TEXT }], NO_CORPUS);
  whole = { ...dossier, expressions: [], unnamed: new Map() };
});

const quote = {
  ...spanOf('a', TEXT, 0, 9),
  id: 'q',
  form: 'direct',
  speaker: null,
  cue: null,
  confidence: 1,
  reason: '',
} as const;

test('what a run makes holds', () => {
  expect(() => {
    assertInvariants(whole, 'test');
  }).not.toThrow();
});

test.each<[string, () => Partial<Analysis>, RegExp]>([
  ['a span that is not its slice', () => ({ quotes: [{ ...quote, text: 'The major' }] }), /not its slice/],
  ['a span outside the text', () => ({ quotes: [{ ...quote, end: 999 }] }), /outside/],
  ['a span of no document', () => ({ quotes: [{ ...quote, doc: 'b' }] }), /unknown document/],
  [
    'a speaker who is nobody',
    () => ({ quotes: [{ ...quote, speaker: 'e-9' }] }),
    /"e-9", which does not exist/,
  ],
  ['two quotes with one id', () => ({ quotes: [quote, quote] }), /have the id "q"/],
  [
    'sentences that overlap',
    () => ({
      documents: whole.documents.map((d) => ({
        ...d,
        sentences: [0, 4].map((start) => ({ ...spanOf('a', TEXT, start, 9), id: `s${start}`, block: 'b' })),
      })),
    }),
    /overlap or are out of order/,
  ],
])('%s is noticed, with the stage named', (_what, broken, message) => {
  const check = (): void => {
    assertInvariants({ ...whole, ...broken() }, 'quotes', whole);
  };
  expect(check).toThrow(InvariantError);
  expect(check).toThrow(message);
  expect(check).toThrow(/stage "quotes"/);
});
