import { expect, test } from 'vitest';
import { tagWords } from './tagged.ts';
import { VERB_CASES } from './verb-groups.cases.ts';
import { verbGroups } from './verb-groups.ts';

test.each(VERB_CASES)('%s', (sentence, wanted) => {
  const got = verbGroups(tagWords(sentence)).map((g) => [
    sentence.slice(g.start, g.end),
    g.tense,
    (['perfect', 'duty', 'possible', 'passive', 'negative'] as const).filter((k) => g[k]).join(' '),
  ]);
  expect(got).toEqual(wanted);
});

test('offsets count from the offset handed in', () => {
  const [group] = verbGroups(tagWords('It has closed.', 100));
  expect([group?.start, group?.end]).toEqual([103, 113]);
});
