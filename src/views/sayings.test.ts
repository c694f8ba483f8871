import { expect, test } from 'vitest';
import { NO_CORPUS } from '../model/corpus.ts';
import { run } from '../pipeline/run.ts';
import { alone } from './quoted-once.ts';
import { sayings, type Wording } from './sayings.ts';
import { storyOf, type Story } from './story.ts';

function story(...texts: readonly string[]): Story {
  const documents = texts.map((text, index) => {
    const id = `paper-${index + 1}`;
    return { id, file: `${id}.txt`, sha256: id, text };
  });
  return storyOf(run(documents, NO_CORPUS));
}

const paper = (said: string, headline = 'The market on the quay'): string =>
  `${headline}\n\n4 March 2020\n\nThe market on the quay was closed in the autumn by the harbour board.\n\n${said}\n`;
const FULL =
  'Ada Brine, leader of the port council, said: “We have listened to every trader on the quay, and we will open the market again in spring. Nobody asked us to close it.”';
const CUT = 'Ada Brine said: “We will open the market again in spring.”';
const CHANGED =
  'Ada Brine said: “We have listened to every trader on the harbour, and we will open the market again in spring.”';

const marksOf = ({ span, marks }: Wording): string[] =>
  marks.map(({ start, end, name }) => `${name}: ${span.text.slice(start - span.start, end - span.start)}`);

test('a saying that is merely cut has nothing marked', () => {
  const [saying, ...others] = sayings(story(paper(FULL), paper(CUT)));
  expect(others).toEqual([]);
  expect(saying?.worst).toBe('trimmed');
  expect(saying?.wordings.map(({ variation }) => variation)).toEqual([null, 'trimmed']);
  expect(saying?.wordings.flatMap(marksOf)).toEqual([]);
});

test('each wording is set against a fuller one, and only changed words are marked as such', () => {
  const [saying, ...others] = sayings(story(paper(CUT), paper(CHANGED), paper(FULL)));
  expect(others).toEqual([]);
  expect(saying?.worst).toBe('altered');
  expect(saying?.wordings.map(({ places }) => places.map(({ source }) => source.id))).toEqual([
    ['paper-3'],
    ['paper-2'],
    ['paper-1'],
  ]);
  expect(saying?.wordings.map(marksOf)).toEqual([['changed: quay'], ['changed: harbour'], []]);
  expect(saying?.wordings.map(({ variation }) => variation)).toEqual([null, 'altered', 'trimmed']);
});

test('a word dropped inside a quotation is told beside the wording that lacks it', () => {
  const told = story(paper(FULL), paper(FULL.replace('every trader', 'trader')));
  const [saying] = sayings(told);
  expect(saying?.wordings.map(marksOf)).toEqual([['changed: every'], []]);
  expect(saying?.wordings.map(({ without }) => without)).toEqual([[], ['every']]);
});

test('pieces of a wording in its own document have no line of their own', () => {
  const told = story(paper(FULL, 'Council has ‘listened to every trader’'), paper(CUT));
  const [saying, ...others] = sayings(told);
  expect(others).toEqual([]);
  expect(saying?.wordings).toHaveLength(2);
  expect(saying?.wordings[0]?.cuts.map(({ text }) => text)).toEqual(['listened to every trader']);
});

test('what one document alone has is told once, however often it is cut there', () => {
  const told = story(paper(FULL, 'Council has ‘listened to every trader’'), paper('Nobody was there.'));
  expect(sayings(told)).toEqual([]);
  expect(told.sources.map((source) => alone(told, source, []).length)).toEqual([1, 0]);
});

test('the same words in several documents are one line with all of them', () => {
  const [saying] = sayings(story(paper(FULL), paper(FULL)));
  expect(saying?.worst).toBe('verbatim');
  expect(saying?.wordings.map(({ places }) => places.length)).toEqual([2]);
});
