import { expect, test } from 'vitest';
import { NO_CORPUS } from '../../../model/corpus.ts';
import { run } from '../../run.ts';

const article = (id: string, judge: string) => ({
  id,
  file: `${id}.txt`,
  sha256: '',
  text: `Court hears of the ferry\n\nBy Ann Other, reporter\n\n12 March 2021\n\nThe case came before ${judge} at Saltby on Friday, and it was put off until the summer.\n`,
});

/** How two articles call the judge, and whether the two styles are found. */
const STYLES: readonly (readonly [string, string, boolean])[] = [
  ['Ms Justice Ruth Arkwright', 'Mr Justice Arkwright', true],
  ['Mrs Justice Arkwright', 'Ms Justice Ruth Arkwright', false],
  ['Mr Justice Arkwright', 'Ms Justice Bellamy', false],
  ['Mr Justice Arkwright', 'Mr Justice Arkwright, who sat with Ms Justice Arkwright,', false],
];

test.each(STYLES)('%s / %s', (a, b, found) => {
  const { conflicts } = run([article('a', a), article('b', b)], NO_CORPUS);
  expect(conflicts.some((c) => c.rule === 'title/styles')).toBe(found);
});
