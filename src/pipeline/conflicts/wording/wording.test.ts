import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { NO_CORPUS } from '../../../model/corpus.ts';
import { run } from '../../run.ts';
import { isCommon } from './as-written.ts';
import { excerpt } from '../../../text/excerpt.ts';
import { flawsOf } from './flaws.testing.ts';
import { between, choosing, LONGEST_QUESTION } from './question.ts';
import { BETWEENS, CHOICES, COMMON, EXCERPTS } from './wording.cases.ts';

test.each(EXCERPTS)('%s in %i: %s', (text, most, shown) => {
  expect(excerpt(text, most)).toBe(shown);
  expect(shown.length).toBeLessThanOrEqual(most);
});

test('an excerpt keeps the words that matter', () => {
  const text = 'the wall along the north side of the old harbour, which was built by the guild in 1811, fell';
  const start = text.indexOf('1811');
  expect(excerpt(text, 40, { start, end: start + 4 })).toContain('1811');
});

test.each(CHOICES)('%s: %o / %o', (asks, a, b, question) => {
  expect(choosing(asks, a, b)).toBe(question);
  expect(question.length).toBeLessThanOrEqual(LONGEST_QUESTION);
});

test.each(BETWEENS)('%s: %s / %s', (asks, a, b, about, question) => {
  expect(between(asks, a, b, about)).toBe(question);
  expect(question.length).toBeLessThanOrEqual(LONGEST_QUESTION);
});

test.each(COMMON)('%s in “%s”: %s', (word, text, common) => {
  expect(isCommon(word, text)).toBe(common);
});

describe('flaws', () => {
  test.each([
    ['Did she say “a … of it”, or “b”?', []],
    ['Did she say “a”, or “a”?', ['readings alike']],
    ['How many: nine, or nine?', ['figures alike']],
    ['Is “the thing open?', ['marks out of balance']],
    ['Was the the pier closed?', ['word doubled']],
    ['Is it said who was to blame for our two cats?', ['speaker’s own word']],
    ['Is this in the order: “that the fi…”?', ['cut inside a word']],
  ])('%s', (question, flaws) => {
    expect(flawsOf(question)).toEqual(flaws);
  });
});

/** One story of each sort of English that is short enough for a test; the others are looked through by eye. */
const STORIES = ['viaduct'];
const stories = new URL('../../goldens/stories/', import.meta.url);

test.each(STORIES)('the questions of %s are clean headlines', (story) => {
  const folder = new URL(`${story}/`, stories);
  const files = readdirSync(folder)
    .filter((name) => /\.(?:txt|html)$/.test(name))
    .map((name) => ({
      id: name.replace(/\.\w+$/, ''),
      file: name,
      sha256: '',
      text: readFileSync(new URL(name, folder), 'utf8'),
    }));
  const { conflicts } = run(files, NO_CORPUS);
  expect(conflicts.length).toBeGreaterThan(5);
  const flawed = conflicts.map((c) => [c.question, ...flawsOf(c.question)]).filter((f) => f.length > 1);
  expect(flawed).toEqual([]);
});
