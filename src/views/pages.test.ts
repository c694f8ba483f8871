import { expect, test } from 'vitest';
import { NO_CORPUS } from '../model/corpus.ts';
import { run } from '../pipeline/run.ts';
import { chartOf } from './chart.ts';
import { homeView } from './home.ts';
import { matrixRows } from './matrix.ts';
import { printedLabel, readingParts, type BlockView } from './reading.ts';
import { storyOf, type Story } from './story.ts';

const source = (id: string, text: string) => ({ id, file: `${id}.txt`, sha256: id, text });
const ORDER = `HARBOUR ORDER 2019

- 1. The Harbour Board shall keep control of the quay until 3 May 2019.
- 2. The Board shall:
 - a. repair the crane; and
 - b. report to the Minister by the end of June 2019.

Dated: 4 March 2019
`;
const NEWS = `Harbour board loses control of quay

5 March 2019

The port council will take control of the quay in May 2019. “We are ready,” said Ada Brine, leader of the council.

Read more: Ferry fares rise again
`;

function story(...documents: readonly (readonly [string, string])[]): Story {
  return storyOf(
    run(
      documents.map(([id, text]) => source(id, text)),
      NO_CORPUS,
    ),
  );
}

const two = story(['order', ORDER], ['news', NEWS]);

test('a reading page has every character of every block once, its number aside', () => {
  for (const shown of two.sources) {
    const views = readingParts(two, shown).flatMap((part): readonly BlockView[] =>
      part.kind === 'block' ? [part.view] : part.views,
    );
    expect(views).toHaveLength(shown.doc.blocks.length);
    for (const { block, pieces } of views) {
      const text = pieces.flatMap((piece) => piece.segments.map((segment) => segment.text)).join('');
      const number = printedLabel(block) === null ? '' : (block.label ?? '');
      expect(text).toBe(block.text.slice(number.length).trimStart());
    }
  }
});

test('anchors of a page are its own, and every link to a sentence finds one', () => {
  for (const shown of two.sources) {
    const views = readingParts(two, shown).flatMap((part): readonly BlockView[] =>
      part.kind === 'block' ? [part.view] : part.views,
    );
    const anchors = views.flatMap((view) => [
      view.anchor,
      ...view.pieces.flatMap((piece) => piece.anchor ?? []),
    ]);
    expect(new Set(anchors).size).toBe(anchors.length);
    for (const sentence of shown.doc.sentences) expect(anchors).toContain(two.linkTo(sentence).split('#')[1]);
  }
});

test('the home page of a story shows what was found, in every shape', () => {
  const view = homeView(two);
  expect(view.counts[0]).toBe('2 documents');
  expect(view.events.length).toBe(two.dossier.events.length);
  expect(view.timeline?.tall.lanes).toHaveLength(2);
  const drawn = new Set(chartOf(two).marks.map((mark) => mark.event));
  for (const event of two.dossier.events) {
    if (event.earliest !== null && event.latest !== null) expect(drawn).toContain(event.id);
  }
});

test('in a long list what is told beside the story is set small, in a short one nothing is', () => {
  expect(homeView(two).events.every((event) => !event.minor)).toBe(true);
  const days = Array.from({ length: 30 }, (_, i) => `The guild mended gate ${i + 1} on ${i + 1} June 2020.`);
  const long = story(['gates', `Gates of the quay\n\n30 June 2020\n\n${days.join('\n\n')}\n`]);
  const { events } = homeView(long);
  expect(events.length).toBeGreaterThan(24);
  expect(events.filter((event) => !event.minor)).toHaveLength(24);
});

test('one document without a date has no timeline and no disagreement, and says so', () => {
  const one = story(['note', 'A short note\n\nThe quay is blue. Nobody minds.\n']);
  const view = homeView(one);
  expect(view.timeline).toBeNull();
  expect(view.events).toEqual([]);
  expect(matrixRows(one, 'all')).toEqual([]);
  expect(view.counts.join(' ')).not.toMatch(/disagree/);
});
