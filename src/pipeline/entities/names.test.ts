import { describe, expect, test } from 'vitest';
import { bySpan } from '../../model/span.ts';
import { entitiesIn } from './entities.fixture.ts';
import { NAMED, NAMELESS } from './names.cases.ts';

/** The names that one document holds, without titles and pronouns, in the order of the text. */
function named(text: string): string[] {
  return entitiesIn({ text })
    .filter((e) => e.type === 'person' || e.type === 'organisation' || e.type === 'place')
    .flatMap((e) => e.mentions.filter((m) => m.form === 'name').map((m) => ({ ...m, type: e.type })))
    .sort(bySpan)
    .map((m) => `${m.type}: ${m.text}`);
}

describe('names of people, bodies and places', () => {
  test.each(NAMED)('%s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });
  test.each(NAMELESS)('nothing in: %s', (text) => {
    expect(named(text)).toEqual([]);
  });
});
