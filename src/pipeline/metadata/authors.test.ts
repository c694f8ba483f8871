import { describe, expect, it } from 'vitest';
import { NO_CORPUS } from '../../model/corpus.ts';
import { run } from '../run.ts';

const TOLD =
  'The ferry that runs to the island ran aground last night, and 40 passengers were taken off by lifeboat.\n\nI was on the quay with the harbour master, who had been there since dawn and wanted his breakfast.';
const ORDER = `HOLM HARBOUR BOARD\n\nCLOSURE ORDER\n\n1. The slip shall close on 1 May 2020.\n\n2. The Board shall mend it.\n\n3. This Order takes effect pursuant to section 4 of the Act.`;

const read = (text: string): readonly string[] =>
  run([{ id: 'page', file: 'page.txt', sha256: '', text }], NO_CORPUS).documents[0]?.authors ?? [];
const page = (head: string, foot = ''): readonly string[] =>
  read(
    `Holm Gazette\nNews | Sport | Jobs\n\nFerry runs aground off the island\n\n${head}\n\n${TOLD}\n\n${foot}\n`,
  );

describe('who wrote an article or a letter', () => {
  it.each([
    ['the day first', page('Posted 2 August 2023 by Ann Lee'), ['Ann Lee']],
    ['the name beside the day', page('28 Apr 2023 | Ann Lee'), ['Ann Lee']],
    ['a programme after the name', page('by Ann Lee, Morning Roundup'), ['Ann Lee']],
    ['a station below the name', page('Ann Lee\nHEX Scotland\n3 May 2019'), ['Ann Lee']],
    [
      'an agency on the line of a name in capitals',
      page('ANN LEE Midlands News Service\nOct 1, 2022'),
      ['Ann Lee'],
    ],
    [
      'a reporter who is named at the end of the introduction',
      page('The quay is in the way. Ann Lee reports'),
      ['Ann Lee'],
    ],
    ['a letter’s signature', page('3 May 2019', 'In solidarity,\nAnn Lee, branch secretary'), ['Ann Lee']],
    ['a letter’s signature above its town', page('3 May 2019', 'Ann Lee\nPort Marram'), ['Ann Lee']],
    ['nobody', page('3 May 2019'), []],
  ])('%s', (_, found, wanted) => {
    expect(found).toEqual(wanted);
  });
});

describe('who signed an official document', () => {
  it.each([
    [
      'not who attests',
      read(
        `${ORDER}\n\nSO ORDERED this 3rd day of March, 2020.\n\nANN LEE\nChair\n\nATTEST:\n\nED ROE\nClerk to the Board\n`,
      ),
      ['Ann Lee'],
    ],
    [
      'not who consents',
      read(
        `${ORDER}\n\nSO ORDERED this 3rd day of March, 2020.\n\nANN LEE, M.D.\nCommissioner\n\nCONSENTED TO on March 1, 2020:\n\nED ROE\nPresident\n`,
      ),
      ['Ann Lee'],
    ],
    [
      'a name that stands above its office without a word of signing',
      read(`${ORDER}\n\nANN LEE\nHead of Harbours\n`),
      ['Ann Lee'],
    ],
    [
      'an initial whose name the text has',
      read(`${ORDER.replace('The Board', 'Ann Lee for the Board')}\n\nSigned: A. Lee\nPrincipal Officer\n`),
      ['Ann Lee'],
    ],
    [
      'no heading of a schedule',
      read(`${ORDER}\n\nSigned: Ann Lee, Senior Officer\n\nFIRST SCHEDULE\n\n1. The slip.\n`),
      ['Ann Lee'],
    ],
  ])('%s', (_, found, wanted) => {
    expect(found).toEqual(wanted);
  });
});
