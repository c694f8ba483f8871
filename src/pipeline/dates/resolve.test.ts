import { expect, test } from 'vitest';
import { NO_CORPUS } from '../../model/corpus.ts';
import type { DateMention } from '../../model/date.ts';
import type { Document } from '../../model/document.ts';
import { NOTHING_FOUND } from '../../model/stage.ts';
import { expressions } from '../expressions/index.ts';
import { bareDocument } from './bare-document.ts';
import { dates } from './index.ts';
import { FOLLOWING, PLACINGS } from './resolve.cases.ts';

function datesIn(...documents: Document[]): DateMention[] {
  const empty = { ...NOTHING_FOUND, documents };
  const context = { corpus: NO_CORPUS };
  const found = expressions.run(empty, context).items.expressions ?? [];
  return [...(dates.run({ ...empty, expressions: found }, context).items.dates ?? [])];
}

const written = (text: string, day: string | null): Document => bareDocument('a', text, day);

test.each(PLACINGS)('$sentence written on $written', ({ sentence, written: day, edtf, value }) => {
  const wanted = /\[([^\]]+)\]/.exec(sentence)?.[1] ?? '';
  const found = datesIn(written(sentence.replace(/[[\]]/g, ''), day));
  expect(found.map(({ text }) => text)).toEqual([wanted.replace(/^from (?=\w+ \d|\d)/, '')]);
  expect(found[0]?.edtf).toBe(edtf);
  if (value !== undefined) expect(found[0]?.value).toBe(value);
  expect(found[0]?.reason).toMatch(/^.+\.$/);
});

test.each(FOLLOWING)('%s', (text, edtf) => {
  expect(datesIn(written(text, null)).map((mention) => mention.edtf)).toEqual(edtf);
});

test('the morrow of a day told long before the news goes on from it, in a sentence of its own', () => {
  const days = (text: string): (string | null)[] =>
    datesIn(written(text, '2009-01-16')).map((mention) => mention.edtf);
  expect(days('The bank gave way on 14 June 2008. The water rose on Sunday.')).toEqual([
    '2008-06-14',
    '2008-06-15',
  ]);
  expect(days('The bank gave way on 14 June 2008. She said on Sunday that it would hold.')).toEqual([
    '2008-06-14',
    '2009-01-11',
  ]);
  expect(days('A fund begun on 14 June 2008 had reached its end by Sunday.')).not.toContain('2008-06-15');
});

test('a deadline counted from an instrument’s own date ends on the corresponding date', () => {
  const [due] = datesIn(
    written('The report is due within 3 months of the date of this Direction.', '2018-01-25'),
  );
  expect(due).toMatchObject({
    value: 'P3M',
    edtf: '2018-01-25/2018-04-25',
    earliest: '2018-01-25',
    latest: '2018-04-25',
    basis: 'derived',
    anchor: 'the date of this Direction',
    extent: 'within',
  });
  const [short] = datesIn(written('The report is due within 3 months of signature.', '2017-11-30'));
  expect(short?.latest).toBe('2018-02-28');
});

test('a length counted from an event without a date here has no date', () => {
  const [due] = datesIn(written('The report is due within 28 days of the start of the works.', '2018-01-25'));
  expect(due).toMatchObject({ value: 'P28D', edtf: null, earliest: null, latest: null });
});

test('by and before leave every day up to the date', () => {
  const [by] = datesIn(written('Send it by the end of May 2018.', '2018-01-25'));
  expect(by).toMatchObject({ edtf: '2018-05', mod: 'END', latest: '2018-05-31' });
  const [before] = datesIn(written('None shall close before 31 July 2022.', '2019-11-14'));
  expect(before).toMatchObject({ edtf: '2022-07-31', earliest: '2019-11-14', latest: '2022-07-30' });
});

test('where only an interval of writing is known, both its ends are counted from', () => {
  const published = {
    edtf: '2018-01-25/2018-08-31',
    basis: 'inferred' as const,
    evidence: [],
    reason: '',
    best: null,
  };
  const undated = (text: string): DateMention[] => datesIn(bareDocument('a', text, null, { published }));
  expect(undated('It closed in July last year.')[0]?.edtf).toBe('2017-07');
  expect(undated('It closed yesterday.')[0]).toMatchObject({ earliest: '2018-01-24', latest: '2018-08-30' });
});

test('a dateline’s day is what today counts from, and a quotation’s is the day it was said', () => {
  const text =
    'HARBOUR, Wednesday – Boats were turning back today. ‘It is open,’ the mayor told a meeting on Tuesday evening. ‘I went yesterday and had it to myself.’';
  const found = datesIn(written(text, '2019-06-06'));
  expect(found.map(({ edtf }) => edtf)).toEqual(['2019-06-05', '2019-06-05', '2019-06-04', '2019-06-03']);
});

test('what is told in the past does not follow on a date to come, nor on the day of saying', () => {
  const text =
    'The levee broke on 15 June 2008. The rest must be paid by May 2009. Three hundred feet of it washed out that Saturday.';
  expect(datesIn(written(text, '2009-01-16')).at(-1)?.edtf).toBe('2008-06-14');
  const claims = 'Claims rose last week, the office said on Thursday. They were up on the previous week.';
  expect(datesIn(written(claims, '2009-05-14')).at(-1)?.edtf).toBe('2009-04-27/2009-05-03');
});

test.each([
  ['the day on which somebody spoke does not', '“I did the sums,” she said yesterday', '2022-08-19'],
  ['nor where the words come after it', 'She said yesterday: “I did the sums”', '2022-08-19'],
  ['a day on which something else was done does', 'The “sums” were done yesterday', '2022-11-29'],
  ['a day on which nobody is quoted does', 'She said yesterday what they were', '2022-11-29'],
  ['a day too long ago for news does', '“I did the sums,” she said ten days ago', '2022-11-20'],
])('what moves a story on: %s', (_, words, wanted) => {
  const told = `Results came on 18 August. ${words}. She wrote to them the next morning.`;
  expect(datesIn(written(told, '2022-11-29')).at(-1)?.edtf).toBe(wanted);
});

test('what is past does not come to lie ahead', () => {
  const ahead = 'It was asked for on 6 March. They learned of it three months later.';
  expect(datesIn(written(ahead, '2024-03-13')).at(-1)?.edtf).toBe(null);
  // A count that has no place at all is no count that lies ahead.
  const month = 'It began in May 2019. The next day it ended.';
  expect(datesIn(written(month, '2024-03-13')).at(-1)?.edtf).toBe(null);
});

test('where an end of the interval is open, what every likely day of writing gives alike is taken', () => {
  const dated = bareDocument('a', 'It met.', '2019-02-12');
  const open = { edtf: '2019-01-07/..', basis: 'inferred' as const, evidence: [], reason: '', best: null };
  const text = 'A panel sat in November. It met on Tuesday.';
  const found = datesIn(dated, bareDocument('b', text, null, { published: open }));
  expect(found.map(({ edtf }) => edtf)).toEqual(['2018-11', '2019-01-01/..']);
});

test('what joins today lies on neither side of it', () => {
  const text = 'You can hear it tonight at 8, and again on Sunday.';
  expect(datesIn(written(text, '2018-01-31')).at(-1)?.edtf).toBe('2018-02-04');
});

test('only North America has a fall', () => {
  const text =
    'The council met in Cape Town, South Africa, and the rand fell. It was found in the fall of 2012.';
  expect(datesIn(written(text, '2016-09-06')).at(-1)?.edtf).toBe('2012-23');
});

test('a day without its month is of the month just told of', () => {
  const flood = 'The order came on 12 June 2018. The levee went on the 14th.';
  expect(datesIn(written(flood, '2019-02-12')).at(-1)?.edtf).toBe('2018-06-14');
  const club = 'The club voted in December 2018. Papers were lodged on the 19th.';
  expect(datesIn(written(club, '2019-02-12')).at(-1)?.edtf).toBe('2018-12-19');
});

test('a document of the story can say when its years of accounts begin', () => {
  const terms = bareDocument(
    'a',
    'The term “fiscal year 2010” shall mean the year beginning on October 1, 2009.',
    '2009-02-10',
  );
  expect(datesIn(terms)[0]?.edtf).toBe('2009-10/2010-09');
  const named =
    '“Fiscal year” means the fiscal year of the Authority, which begins on July 1. It was paid in fiscal year 2022.';
  expect(datesIn(bareDocument('a', named, '2024-03-08')).at(-1)?.edtf).toBe('2021-07/2022-06');
});

test('a document of the story can lay down what a year written 2020-21 is', () => {
  const terms = bareDocument(
    'a',
    '“2020-21” means the academic year beginning on 1 August 2020.',
    '2019-11-14',
  );
  const news = bareDocument('b', 'The budget for 2018-19 was £3m.', '2019-11-14');
  expect(datesIn(terms, news).at(-1)?.edtf).toBe('2018-08/2019-07');
});

test('seasons, feasts and years of accounts are those of where a document was written', () => {
  const melbourne = written(
    'The Shire Council met in Melbourne, Cr Dunn told the ABC in Australia. Over the winter it was shut. It cost $3m in 2021-22. It opened on Father’s Day.',
    '2023-09-20',
  );
  expect(datesIn(melbourne).map(({ edtf }) => edtf)).toEqual([
    '2023-06/2023-08',
    '2021-07/2022-06',
    '2023-09-03',
  ]);
  const ottawa = written(
    'The Ontario board met in Ottawa, Canada. It will test again by Thanksgiving.',
    '2019-04-06',
  );
  expect(datesIn(ottawa).at(-1)?.edtf).toBe('2019-10-14');
});

test('an hour has the day of what was told to have happened, or of its sentence; else it is an hour alone', () => {
  const told = 'The mayor came on 3 May 2019. He left at 3pm.';
  expect(datesIn(written(told, '2019-06-06')).at(-1)?.edtf).toBe('2019-05-03T15:00');
  const rule = 'This notice has effect from 3 May 2019. No bell shall be rung after 9pm.';
  expect(datesIn(written(rule, '2019-06-06')).at(-1)).toMatchObject({ edtf: null, value: 'T21:00' });
});

test('hours and minutes are counted from an hour, days from the day told in the same sentence', () => {
  const race = 'Runners start on 15 October 2023 at 7am. The half marathon starts 45 minutes later.';
  expect(datesIn(written(race, '2023-08-23')).at(-1)?.edtf).toBe('2023-10-15T07:45');
  const wait = 'On 14 October 2019 it advised to wait until January 2020. Two days later it was done.';
  expect(datesIn(written(wait, '2021-01-14')).at(-1)?.edtf).toBe('2019-10-16');
});

test('small hours follow the evening told, and a letter’s own day has no hours', () => {
  const night =
    'A crew worked on it on the evening of 7 October 2019. An alarm rang at 1.58am. It burned 49 minutes later.';
  expect(datesIn(written(night, '2020-02-02')).map(({ edtf }) => edtf)).toEqual([
    '2019-10-07',
    '2019-10-08T01:58',
    '2019-10-08T02:47',
  ]);
  const early = 'It began in the early hours of 8 October 2019. They rang at 5am.';
  expect(datesIn(written(early, '2020-02-02')).at(-1)?.edtf).toBe('2019-10-08T05:00');
  const letter = 'It was told so in a letter of 14 August 2023. The first run began at 7am.';
  expect(datesIn(written(letter, '2023-10-20')).at(-1)).toMatchObject({ edtf: null, value: 'T07:00' });
});

test('an hour is of the day named in its sentence', () => {
  const show = 'The board met on 3 March 2023. Tonight’s concert goes ahead at 7.30pm.';
  expect(datesIn(written(show, '2023-03-10')).at(-1)?.edtf).toBe('2023-03-10T19:30');
});

test('hours that head the entries of a page are of its day', () => {
  const page =
    'It last leaked in June 2016.\n\n10.25pm\n\nIt burns still.\n\nPosted at 14:20\n\nThey sent word before 3 a.m. today.';
  expect(
    datesIn(written(page, '2019-10-08'))
      .map(({ edtf }) => edtf)
      .slice(1, 3),
  ).toEqual(['2019-10-08T22:25', '2019-10-08T14:20']);
  const one = 'It last leaked in June 2016.\n\n10.25pm\n\nIt burns still.';
  expect(datesIn(written(one, '2019-10-08')).at(-1)?.edtf).toBeNull();
});

test('a day without its year is the one that the folder names with its year, unless tense tells', () => {
  const order = bareDocument('a', 'The order was signed on 12 June 2018 and on 30 June 2018.', '2018-06-30');
  const day = (text: string): string | null | undefined =>
    datesIn(order, bareDocument('b', text, '2019-02-17')).at(-1)?.edtf;
  expect(day('I am the one who signed the order to leave on 12 June.')).toBe('2018-06-12');
  expect(day('It will be kept until 12 June.')).toBe('2018-06-12');
  expect(day('It will be kept until 30 June.')).toBe('2019-06-30');
  expect(day('It is shut until Wednesday 12 June.')).toBe('2019-06-12');
});

test('that day is one in the month spoken of since', () => {
  const text = 'It burned on 8 October 2019. It has smelled since October. They stayed in that day.';
  expect(datesIn(written(text, '2020-02-02')).at(-1)?.edtf).toBe('2019-10-08');
});

test('a year just gone by does not hold what else its sentence tells', () => {
  const dues = 'They were last raised in 2018, and the board decided on 30 March to leave them alone.';
  expect(datesIn(written(dues, '2022-04-06')).at(-1)?.edtf).toBe('2022-03-30');
  const shop = 'In 1984 the shop opened and by March it was full.';
  expect(datesIn(written(shop, '2022-04-06')).at(-1)?.edtf).toBe('1984-03');
});

test('a story can lay down years of its own', () => {
  const deed = bareDocument(
    'a',
    '“the Season 2023-24” means the year beginning on 1 October 2023. In 2024-25 no charge rises.',
    '2023-09-06',
  );
  expect(datesIn(deed).at(-1)?.edtf).toBe('2024-10/2025-09');
});

test('a verb after “and” has no part in a date before it', () => {
  const leaves = 'She told the board of it before Christmas and will leave in May.';
  expect(datesIn(written(leaves, '2021-01-14'))[0]?.edtf).toBe('2020-12-25');
});

test('years in a list stay apart', () => {
  const heat = 'In view of the heat in 2019, 2021 and 2022 it was cut short.';
  expect(datesIn(written(heat, '2023-08-14')).map(({ edtf }) => edtf)).toEqual(['2019', '2021', '2022']);
});

test('what an entry of a timeline tells counts from its own day', () => {
  const lines =
    '2 February 2018: She leaves port on Friday evening.\n\n6 February, 03:50: She rolls over.\n\n06:05: The last man is lifted off.\n\n7 February: The search is called off at 17:30.';
  expect(datesIn(written(lines, '2019-04-26')).map(({ edtf }) => edtf)).toEqual([
    '2018-02-02',
    '2018-02-02',
    '2018-02-06T03:50',
    '2018-02-06T06:05',
    '2018-02-07',
    '2018-02-07T17:30',
  ]);
  const rule = '3 May 2019: The notice is served.\n\nNo bell shall be rung after 9pm.';
  expect(datesIn(written(rule, '2019-06-06')).at(-1)?.edtf).toBeNull();
});

test('a fiscal year of which nobody says when it begins is known by the year it is named for', () => {
  const american = (text: string): (string | null)[] =>
    datesIn(bareDocument('a', text, '2023-05-16', { english: 'american' })).map(({ edtf }) => edtf);
  expect(american('The ferry lost money in fiscal 2022.')).toEqual(['2022']);
  expect(american('The ferry lost money in fiscal 2021-22.')).toEqual(['2021/2022']);
});

test('the hour at which a sitting closed is of the day of its minutes, other hours follow what is told', () => {
  const minutes = (text: string, kind: Document['kind']): (string | null)[] =>
    datesIn({ ...written(text, '2019-05-14'), kind }).map((mention) => mention.edtf);
  const text = 'Minutes of the meeting on 9 April 2019 were approved. The meeting closed at 9.50 pm.';
  expect(minutes(text, 'official')).toEqual(['2019-04-09', '2019-05-14T21:50']);
  expect(minutes(text, 'news')).toEqual(['2019-04-09', '2019-04-09T21:50']);
  expect(minutes('On 9 April 2019 the pump failed. It stopped at 9.50 pm.', 'official')).toEqual([
    '2019-04-09',
    '2019-04-09T21:50',
  ]);
});

test('an hour that says whose it is, is of the day told before', () => {
  const days = datesIn(
    written(
      'It failed on 3 May 2019. The licence had been allowed to run out at noon that day.',
      '2019-06-14',
    ),
  );
  expect(days.map((mention) => mention.edtf)).toEqual(['2019-05-03', '2019-05-03T12:00']);
});

test('“that night” is of the evening told, not of a later day told without its parts', () => {
  const text =
    'The boiler burst on the evening of 3 May 2019.\n\nThe stoker died on 20 May 2019.\n\nFour were on duty at 7pm that night.';
  expect(datesIn(written(text, '2019-06-14')).at(-1)?.edtf).toBe('2019-05-03T19:00');
  const goesOn =
    'The boiler burst on the evening of 3 May 2019.\n\nThe stoker died on 20 May 2019.\n\nThat night they rang the bell.';
  expect(datesIn(written(goesOn, '2019-06-14')).at(-1)?.edtf).toBe('2019-05-20');
});

test('a document can say when its fiscal years begin or end in other words', () => {
  const last = (text: string): string | null | undefined => datesIn(written(text, '2024-10-08')).at(-1)?.edtf;
  expect(last('It spent more in fiscal 2024, which ended June 30, than in fiscal 2023.')).toBe(
    '2022-07/2023-06',
  );
  expect(
    last(
      'References to a fiscal year are to the twelve months ending June 30. It was paid in fiscal year 2023.',
    ),
  ).toBe('2022-07/2023-06');
  expect(
    last(
      'The budget for its first fiscal year, July 1, 2023, through June 30, 2024, was met. It grew in fiscal 2023.',
    ),
  ).toBe('2022-07/2023-06');
});

test('a year of accounts that ended last June is no month before now', () => {
  const text = 'It sold 900 tickets in the fiscal year that ended last June.';
  expect(datesIn(written(text, '2023-09-14'))[0]?.edtf).toBe('2022-07/2023-06');
});
