import { expect, test } from 'vitest';
import { laneNames, shortNames, type Named } from './short-names.ts';

const named = (name: string, publisher: string | null = null, published = '3 May 2019'): Named => ({
  publisher,
  name,
  published,
});

test.each<[string, Named[], string[]]>([
  [
    'publishers',
    [named('Bridge shut', 'The Echo'), named('Bridge open', 'Courier')],
    ['The Echo', 'Courier'],
  ],
  [
    'one publisher twice',
    [named('Bridge shut', 'The Echo'), named('Mayor quits', 'The Echo')],
    ['Bridge shut', 'Mayor quits'],
  ],
  [
    'all alike but the date',
    [named('Notice', null, '3 May 2019'), named('Notice', null, '4 May 2019')],
    ['3 May 2019: Notice', '4 May 2019: Notice'],
  ],
])('%s', (_, documents, expected) => {
  expect(shortNames(documents)).toEqual(expected);
});

test.each<[string, string[], string[]]>([
  [
    'the same first words',
    ['Harbour Board told to pay …', 'Harbour Board says it will appeal'],
    ['…told to pay', '…says it will appeal'],
  ],
  ['one first word', ['The bridge', 'The mayor'], ['The bridge', 'The mayor']],
  ['one the start of another', ['Harbour Board', 'Harbour Board appeals'], ['Harbour Board', '…appeals']],
])('in a lane: %s', (_, names, expected) => {
  expect(laneNames(names)).toEqual(expected);
});
