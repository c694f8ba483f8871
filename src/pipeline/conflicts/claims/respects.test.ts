import { expect, test } from 'vitest';
import { NO_CORPUS } from '../../../model/corpus.ts';
import { NOTHING_FOUND } from '../../../model/stage.ts';
import { run } from '../../run.ts';
import { storyOf } from '../statements/sentences.ts';
import { doneIn } from './done.ts';
import { respects } from './respects.ts';

const file = (name: string, text: string) => ({ id: name, file: `${name}.txt`, sha256: '', text });
const article = (sentence: string): string =>
  `Town hears the news at last\n\nBy Ann Other, reporter\n\n12 March 2021\n\n${sentence}\n`;

/** Two tellings, a respect, and whether they can be set against each other in it. */
const CASES: readonly (readonly [string, string, string, boolean])[] = [
  [
    'Saltby Council sold the old pier to Marle Trust.',
    'Marle Trust bought the old pier from Saltby Council.',
    'polarity',
    false,
  ],
  [
    'Saltby Council sold the old pier to Marle Trust.',
    'Marle Trust bought the old pier from Saltby Council.',
    'agent',
    false,
  ],
  [
    'A second mobile library shall enter service in May.',
    'A second mobile library should have entered service in May.',
    'strength',
    false,
  ],
  [
    'A second mobile library shall enter service in May.',
    'A second mobile library may enter service in May.',
    'strength',
    true,
  ],
  [
    'The harbour master shall appoint a keeper of the light.',
    'Ann Marle has been appointed keeper of the light.',
    'strength',
    false,
  ],
];

test.each(CASES)('%s / %s: %s', (a, b, respect, apart) => {
  const dossier = run([file('a', article(a)), file('b', article(b))], NO_CORPUS);
  const analysis = { ...NOTHING_FOUND, ...dossier };
  const done = doneIn(analysis, storyOf(analysis));
  const [x, y] = ['a', 'b'].map((doc) =>
    done.filter((d) => d.span.doc === doc && d.told.block.role !== 'heading'),
  );
  const found = x!.flatMap((p) => y!.flatMap((q) => respects(p, q)));
  expect(found.some((r) => r === respect)).toBe(apart);
});
