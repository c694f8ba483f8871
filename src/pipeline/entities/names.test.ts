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

test('a place whose name defines a term, beside the body named for it, is read to the end', () => {
  const text =
    'This agreement is made between the Norland Airport Authority and Quill Freight Inc. for land at Norland Airport (the "Airport").\n\n1. The Authority shall keep the Airport open.';
  expect(named(text)).toContain('organisation: Norland Airport Authority');
});
