import { expect, test } from 'vitest';
import { bareDocument } from '../dates/bare-document.ts';
import { englishIn } from './english.ts';

const BRITISH = 'The councillors cancelled the programme, which cost £4m.';
const AMERICAN = 'The neighborhood program was canceled, the district attorney said.';
const BARE = 'The quay was shut on Oct. 4.';

const english = (...texts: string[]): string[] => [
  ...englishIn(texts.map((text, i) => bareDocument(`d${String(i)}`, text, null))).values(),
];

test.each([
  ['spelling tells', [BRITISH, AMERICAN], ['british', 'american']],
  ['a text whose words tell nothing is in that of the others', [AMERICAN, BARE], ['american', 'american']],
  ['whatever the order of its dates', [BRITISH, `${BARE} ${BARE} ${BARE} ${BARE}`], ['british', 'british']],
  [
    'but days written day first are not American',
    [AMERICAN, 'The quay was shut on 4 May 2021, and on 5 May and 6 May it was open.'],
    ['american', 'british'],
  ],
  ['a surname is no colour', ['Mr Gray told Mrs Gray that Mr Gray would go.'], ['unknown']],
  ['analyses are made in both', ['The analyses were wrong, and two more analyses failed.'], ['unknown']],
  [
    'where the others differ, the order of its dates tells',
    [BRITISH, AMERICAN, BARE.repeat(5)],
    ['british', 'american', 'american'],
  ],
  [
    'a meter is read in either, and pounds are paid in one',
    ['It got £18 for a meter and £4 for a visit.'],
    ['british'],
  ],
  [
    'figures that can be read in one order alone',
    ['Seen on 10/22/16.', 'Seen on 22/10/16.'],
    ['american', 'british'],
  ],
  ['nothing tells', [BARE], ['unknown']],
] as const)('%s', (_, texts, expected) => {
  expect(english(...texts)).toEqual(expected);
});
