import { expect, it } from 'vitest';
import type { Document } from '../../model/document.ts';
import { boundsOf } from '../../time/bounds.ts';
import type { Candidate, Heading } from './candidate.ts';
import { prominenceOf, salienceOf } from './salience.ts';

const document = (id: string, more: Partial<Document> = {}): Document =>
  ({
    id,
    kind: 'news',
    primary: false,
    title: 'Harbour board dismisses its pilots',
    published: { edtf: '2019-06-12' },
    blocks: [{ id: 'b', role: 'body' }],
    sentences: [0, 10, 20, 30, 40].map((start) => ({ start, end: start + 9, block: 'b' })),
    ...more,
  }) as Document;
const telling = (more: Partial<Candidate> = {}, edtf = '2019-06-03', start = 45): Candidate =>
  ({ document: document('a'), date: { start }, edtf, bounds: boundsOf(edtf), ...more }) as Candidate;
const heading = (text: string, worth = 1): Heading => ({ text, worth, span: telling().witness });

/** What one telling, or several, weigh, under a heading that has nothing to do with the headlines. */
const weight = (members: readonly Candidate[], head = heading('It rained'), entities = 0): number =>
  salienceOf(members[0] ?? telling(), members, entities, head, prominenceOf(members.map((m) => m.document)));

const PLAIN = weight([telling()]);
const PAPER = { document: document('a', { kind: 'official', primary: true }) };

it.each([
  ['two sources', 0.1, weight([telling(), telling({ document: document('b') })])],
  ['the opening of a report', 0.075, weight([telling({}, '2019-06-03', 5)])],
  [
    'the headline’s words',
    0.1,
    weight([telling(), telling(), telling()], heading('The pilots were dismissed by the harbour board')),
  ],
  ['people who take part', 0.025, weight([telling()], heading('It rained'), 2)],
  ['a heading that says what happened', 0.05, weight([telling()], heading('It rained', 3))],
  ['an official document', 0.05, weight([telling({ document: document('a', { kind: 'official' }) })])],
  ['the primary document', 0.1, weight([telling(PAPER)])],
  [
    'the day of the primary document itself',
    0.25,
    weight([telling({ ...PAPER, paper: new Set(['order']) })]),
  ],
  ['a month instead of a day', -0.04, weight([telling({}, '2019-05')])],
  ['a day of ten years before', -0.15, weight([telling({}, '2009-06-03')])],
])('%s', (_, gain, found) => {
  expect(found - PLAIN).toBeCloseTo(gain, 2);
});
