import { expect, it } from 'vitest';
import { analyse, spoken, type Cast } from '../../text/story.testing.ts';
import { blocks } from '../blocks/index.ts';
import { quotes } from '../quotes/index.ts';
import { sentences } from '../sentences/index.ts';
import { unnamed } from './index.ts';

const CAST: Cast = [
  ['person', 'Ruth Amadi', 'Ms Amadi', 'Amadi'],
  ['organisation', 'Harbour Board', 'the board'],
];

const read = (...texts: string[]) =>
  analyse(texts, CAST, [blocks.run, sentences.run, quotes.run, unnamed.run]);

it.each([
  ['whoever has a post only', '“It leaks,” said the deckhand.', ['It leaks, — the deckhand']],
  ['kin of somebody', '“He was kind,” her sister told us.', ['He was kind, — her sister']],
  [
    'a source, and not Ms Amadi, who goes on',
    'Ms Amadi was there. “It leaks,” a council source said. “It always has.”',
    ['It leaks, — a council source', 'It always has. — a council source'],
  ],
  [
    'whose it is',
    'The dean of the chapter called it “a sad old heap”.',
    ['a sad old heap — the dean of the chapter'],
  ],
  [
    'no paper that a preposition governs',
    'In a note of 1994 the village insisted on “slate for slate”.',
    ['slate for slate — ?'],
  ],
  ['a body that is one of many', 'A tribunal found the pay “a pittance”.', ['a pittance — a tribunal']],
  [
    'a report that nobody wrote, taken up by "it"',
    'The report said the ward was “cold and loud”. It added: “Nobody was asked.”',
    ['cold and loud — the report', 'Nobody was asked. — the report'],
  ],
  [
    'a paper brought in before',
    'Forty people signed a petition. It reads: “Let it be.”',
    ['Let it be. — a petition'],
  ],
  ['a report that is somebody’s is theirs', 'Ms Amadi’s report calls it “dry”.', ['dry — Ruth Amadi']],
  ['no thing that nobody is', 'A banner on the quay read “We won at last”.', ['We won at last — ?']],
  ['nobody out of many', '“It leaks,” one resident said.', ['It leaks, — ?']],
])('%s', (_, text, expected) => {
  expect(spoken(read(text), ({ form }) => form !== 'indirect')).toEqual(expected);
});

it('is one for "the report" said twice, and two for "a driver" said twice', () => {
  const { entities } = read(
    'The report called it “cold”. The report also calls it “loud and dear”. “No,” said a driver. “Yes,” said a driver.',
  );
  const names = entities.map(({ name }) => name).slice(CAST.length);
  expect(names).toEqual(['the report', 'a driver', 'a driver']);
});

it('gives the words to whom another document names, and keeps wordings together', () => {
  const { quotes: found, entities } = read(
    '“It will not hold another winter,” the surveyor said.',
    '“It will not hold another winter,” Ruth Amadi said.',
  );
  const name = new Map(entities.map((e) => [e.id, e.name]));
  expect(found.map(({ speaker }) => name.get(speaker ?? ''))).toEqual(['Ruth Amadi', 'Ruth Amadi']);
});
