import { expect, test } from 'vitest';
import { common, weighing } from './matter.ts';
import { notionsOf } from './meaning.ts';

const STATEMENTS = [
  'The ferry sails to the island in summer.',
  'The ferry was painted in spring.',
  'The ferry inspection found rust.',
].map((s) => notionsOf(s));
const weigh = weighing(STATEMENTS);

test('a word that stands everywhere weighs less than one that stands once', () => {
  expect(weigh('ferri')).toBeLessThan(weigh('rust'));
  expect(weigh('rust')).toBe(1);
  expect(weigh('never-seen')).toBe(1);
});

test.each([
  // Inflections, nouns for verbs, synonyms.
  ['the inspection of the blocks', 'the blocks were last inspected in May', ['inspection', 'blocks']],
  ['closure of the school', 'the school will shut', ['closure', 'school']],
  // Nothing in common.
  ['the inspection of the blocks', 'the choir sang in May', []],
] as const)('%s / %s', (a, b, words) => {
  expect(common(notionsOf(a), notionsOf(b), weigh).words.map((n) => n.norm)).toEqual(words);
});

test('a synonym counts less than the word itself, and each word answers once', () => {
  const same = common(notionsOf('closure'), notionsOf('closure'), weigh);
  const like = common(notionsOf('closure'), notionsOf('shut'), weigh);
  expect(like.ofFirst).toBeLessThan(same.ofFirst);
  expect(common(notionsOf('shut closure'), notionsOf('shut'), weigh).words).toHaveLength(1);
});
