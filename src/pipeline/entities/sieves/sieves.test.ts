import { describe, expect, test } from 'vitest';
import type { Entity } from '../../../model/entity.ts';
import { entitiesIn } from '../entities.fixture.ts';
import { APART, SAME } from './sieves.cases.ts';
import { TAKEN_UP } from './taken-up.cases.ts';

const documents = (texts: readonly string[]): Record<string, string> =>
  Object.fromEntries(texts.map((text, i) => [`doc-${i}`, text]));

/** The id of the entity that has a mention of exactly these words. */
function idOf(entities: readonly Entity[], words: string): string | undefined {
  const bare = (text: string): string => text.replace(/^the /i, '');
  return entities.find((e) => e.mentions.some((m) => bare(m.text) === bare(words)))?.id;
}

describe('merging', () => {
  test.each([...SAME, ...TAKEN_UP])('%s', (_, texts, surfaces) => {
    const entities = entitiesIn(documents(texts));
    const ids = surfaces.map((s) => idOf(entities, s));
    expect(ids[0]).toBeDefined();
    expect(new Set(ids).size).toBe(1);
  });
  test.each(APART)('apart: %s', (_, texts, a, b) => {
    const entities = entitiesIn(documents(texts));
    expect(idOf(entities, a)).toBeDefined();
    expect(idOf(entities, b)).toBeDefined();
    expect(idOf(entities, a)).not.toBe(idOf(entities, b));
  });
});

describe('a folder', () => {
  const story = {
    a: 'Torbridge Borough Council ("the Council") met. The Council thanked Mr Desmond Pike, chairman of the harbour board.',
    b: 'Dave Pike and Ann Tilley, the harbour master, disagreed with Torbridge Council. The council said nothing.',
    c: 'The Water Services Agency (WSA) wrote to Desmond Pike. Pike did not answer the agency.',
  };

  test('gives the same entities in any order of its documents', () => {
    const { a, b, c } = story;
    expect(entitiesIn({ c, a, b })).toEqual(entitiesIn({ a, b, c }));
  });

  test('keeps its entities beside a document about something else', () => {
    const other = 'Elsie Brandt of Norhaven University won a race in Lisbon. The university cheered.';
    const ours = (entities: readonly Entity[]): unknown =>
      entities
        .filter((e) => e.mentions.some((m) => m.doc !== 'other'))
        .map((e) => ({ ...e, mentions: e.mentions.filter((m) => m.doc !== 'other') }));
    expect(ours(entitiesIn({ ...story, other }))).toEqual(entitiesIn(story));
  });
});
