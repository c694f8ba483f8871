import { expect, test } from 'vitest';
import { NO_CORPUS } from '../../model/corpus.ts';
import type { DateMention } from '../../model/date.ts';
import type { Document } from '../../model/document.ts';
import { spanOf } from '../../model/span.ts';
import { run } from '../run.ts';
import { HEADINGS, OFFERED, STAND_INS, STORIES } from './events.cases.ts';
import { MERGED } from './merging.cases.ts';
import { SIFTED } from './off-the-line.cases.ts';
import { readSentence, tellingOf, type Telling } from './telling.ts';
import { headingsOf } from './title.ts';

const source = (id: string, text: string) => ({ id, file: `${id}.txt`, sha256: '', text });

test.each([...STORIES, ...MERGED, ...SIFTED])('$what', ({ documents, wanted }) => {
  const sources = Object.entries(documents).map(([id, text]) => source(id, text));
  const { events } = run(sources, NO_CORPUS);
  const told = events.map((e) => `${e.status} ${e.edtf ?? '-'} ${e.title} [${e.sources.join(' ')}]`);
  expect(told.sort()).toEqual([...wanted].sort());
  for (const e of events) {
    expect(e.witnesses.map((w) => w.doc)).toEqual(e.sources);
    expect(e.salience).toBeGreaterThanOrEqual(0);
    expect(e.salience).toBeLessThanOrEqual(1);
  }
});

/** The telling of the date between the square brackets. */
function marked(words: string): Telling | null {
  const open = words.indexOf('[');
  const close = words.indexOf(']') - 1;
  const text = words.replace(/[[\]]/g, '');
  const span = spanOf('a', text, open, close);
  const date: DateMention = {
    ...span,
    ...{ id: 'd', type: 'DATE', value: null, mod: null, quant: null, edtf: '2019-05-03', extent: 'unknown' },
    ...{
      earliest: '2019-05-03',
      latest: '2019-05-03',
      basis: 'stated',
      anchor: null,
      reason: '',
      role: 'event',
    },
    rule: 'test',
  };
  const sentence = { ...spanOf('a', text, 0, text.length), id: 's', block: 'b' };
  const document = { id: 'a', text } as Document;
  const read = readSentence(document, sentence, null, [span]);
  return tellingOf(document, date, read, { leadIn: null, previous: null });
}

test.each(HEADINGS)('%s', (words, wanted) => {
  const telling = marked(words);
  expect(telling && headingsOf(telling, null)[0].text).toBe(wanted);
});

test.each(OFFERED)('%s offers other headings', (words, wanted) => {
  const telling = marked(words);
  expect(telling && headingsOf(telling, null).map(({ text }) => text)).toEqual(wanted);
});

test.each(STAND_INS)('%s', (text, wanted) => {
  const { events } = run([source('a', `By Ben Marsh\n12 June 2019\n\n${text}`)], NO_CORPUS);
  expect(events.map((e) => e.title)).toContain(wanted);
});

test('what reports open with outweighs an old year in passing', () => {
  const text = `Harbour board dismisses its pilots\n\nBy Ann Marsh\n12 June 2019\n\nThe harbour board dismissed its pilots on 3 June 2019. Nobody was told why. The union has said that it is angry. It will meet.\n\nThe pier was opened in 1951.`;
  const { events } = run([source('a', text)], NO_CORPUS);
  const [first] = [...events].sort((a, b) => b.salience - a.salience);
  expect(first?.edtf).toBe('2019-06-03');
  expect(first?.salience).toBeGreaterThan(2 * (events.find((e) => e.edtf === '1951')?.salience ?? 1));
});

test('two events of one sentence do not bear one title where its words offer two', () => {
  const text = `By Ann Marsh\n12 June 2019\n\nFernlink asked on 11 October 2018, and again on 3 May 2019, for a later date.`;
  const { events } = run([source('a', text)], NO_CORPUS);
  expect(new Set(events.map((e) => e.title)).size).toBe(events.length);
});

test('an official paper’s own date is an event, an article’s is not, and its order is told with its next dates', () => {
  const order = `STATUTORY ORDER TO MARLOW HARBOUR TRUST UNDER SECTION 4 OF THE HARBOURS ACT 1964

Dated 2 March 2020

1. The Minister makes this order in respect of Marlow Harbour Trust ("the Trust").

2. The Trust shall comply with every direction of the harbour master as to the depth of the channel.

3. The Trust shall report to the Minister every three months, the first report being made no later than 1 August 2020.

Signed on behalf of the Minister for Ports

JOHN SMITH`;
  const { events } = run([source('order', order)], NO_CORPUS);
  const own = events.find((e) => e.edtf === '2020-03-02');
  expect(own?.title).toBe('Statutory Order to Marlow Harbour Trust');
  const again = events.find((e) => e.status === 'recurring');
  expect(again?.projected).toEqual(['2020-11', '2021-02', '2021-05', '2021-08']);
});

test('hundreds of articles about one day take linear time or near it', () => {
  const many = Array.from({ length: 150 }, (_, i) =>
    source(
      `d${i}`,
      `By Ann Marsh\n12 June 2019\n\nThe harbour board dismissed pilot number ${i} on ${(i % 28) + 1} May 2019. Nobody was told why.`,
    ),
  );
  const before = performance.now();
  const { events } = run(many, NO_CORPUS);
  expect(events.length).toBeGreaterThan(0);
  expect(performance.now() - before).toBeLessThan(60_000);
}, 90_000);
