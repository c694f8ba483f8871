import { expect, test } from 'vitest';
import { entitiesIn } from './entities.fixture.ts';

const ARTICLE =
  'The pool on Mill Lane was shut on Friday, 4 May 2023, and nobody was told why, said the keeper of the pool, who has worked there since 1998.\n\nHe said that he would not go back, and that the water had been cold for years.';
const PAPER =
  '1. The pool on Mill Lane shall be shut from 4 May 2023, and nobody may enter it.\n\n2. This notice shall end on 4 May 2024.';

const called = (text: string): string[] =>
  entitiesIn({ text }).flatMap((e) => e.mentions.map((m) => `${e.type}: ${m.text}`));

test.each([
  [
    'the line that heads its page, above its number',
    `THE BROOK\n\nVol. 11, No. 2\n\nPool shut\n\n${ARTICLE}`,
    'THE BROOK',
  ],
  [
    'its imprint',
    `Home | News | Sport\n\nPool shut\n\n${ARTICLE}\n\nRelated stories\n\nCopyright © 2023, Wenmouth Public Radio`,
    'Wenmouth Public Radio',
  ],
  [
    'its motto, as whose it is',
    `THE BROOK\nNewsletter of the Friends of Wenmouth Pool\nVol. 11, No. 2\n\nPool shut\n\n${ARTICLE}`,
    'Friends of Wenmouth Pool',
  ],
  [
    'whoever paid for it',
    `THE BROOK\n\nVol. 11, No. 2\n\nPool shut\n\n${ARTICLE}\n\nPaid for by the Wenmouth Pool Committee, P.O. Box 9, Wenmouth`,
    'Wenmouth Pool Committee',
  ],
])('an outlet by %s', (_, text, expected) => {
  expect(called(text)).toContain(`organisation: ${expected}`);
});

test('a section of a page is no outlet', () => {
  const found = called(`City & Business\n\nPool shut\n\n${ARTICLE}`);
  expect(found.filter((f) => f.startsWith('organisation'))).toEqual([]);
});

test('the building, the street and the town of a letterhead', () => {
  const found = called(
    `KENT POOLS AUTHORITY\n\nFifth Floor, Cadwell Exchange, 18 Sheath Street, Leverby LV2 7HN\n01632 960417 | pools@kent.example\n\nCLOSURE NOTICE\n\n${PAPER}`,
  );
  expect(found).toEqual(
    expect.arrayContaining([
      'place: Cadwell Exchange',
      'place: Sheath Street',
      'place: 18 Sheath Street',
      'place: Leverby',
    ]),
  );
});
