/** A sentence with one expression in brackets, the day it is written, and where the expression lies. */
export interface Placing {
  readonly sentence: string;
  readonly written: string | null;
  readonly edtf: string | null;
  /** The TIMEX3 value, where it is not the EDTF one. */
  readonly value: string | undefined;
}

const at = (sentence: string, written: string | null, edtf: string | null, value?: string): Placing => ({
  sentence,
  written,
  edtf,
  value,
});

export const PLACINGS: readonly Placing[] = [
  // Counted from the day of writing.
  at('It closed in [July last year].', '2018-01-26', '2017-07'),
  at('She said [yesterday] that', '2019-05-21', '2019-05-20'),
  at('The vote is [tomorrow].', '2019-11-20', '2019-11-21'),
  at('It was told [last month].', '2019-06-06', '2019-05'),
  at('That was [last week].', '2019-06-12', '2019-06-03/2019-06-09', '2019-W23'),
  at('That was [three weeks ago].', '2019-06-12', '2019-05-22'),
  at('It opened [three years ago].', '2019-06-12', '2016'),
  at('They vote in [a fortnight’s time].', '2019-11-16', '2019-11-30'),
  at('It will end by [the end of next April].', '2019-06-09', '2020-04'),
  at('Cracks were seen [last November].', '2019-05-21', '2018-11'),
  at('It failed [last winter].', '2019-06-06', '2018-24', '2018-WI'),
  at('It opens [next summer].', '2019-11-16', '2020-22', '2020-SU'),
  at('It took effect on [Monday of last week].', '2019-06-12', '2019-06-03'),
  at('It was signed [last Thursday].', '2019-11-20', '2019-11-14'),
  at('The first is [next Tuesday].', '2019-06-05', '2019-06-11'),
  at('The next one is [Thursday week].', '2019-06-09', '2019-06-20'),
  at('Done by [St Andrew’s Day next year].', '2019-06-09', '2020-11-30'),
  at('It fell in [the second half of last year].', '2019-06-09', '2018-07/2018-12', '2018-H2'),
  at('It grew over [the past 18 months].', '2018-01-26', '2016-07~/2018-01~', 'P18M'),
  at('It passed [five years ago next month].', '2023-10-12', '2018-11'),
  at('A man fell [five months ago yesterday].', '2023-10-12', '2023-05-11'),
  at('Track work begins [the week of October 16].', '2023-09-22', '2023-10-16/2023-10-22', '2023-W42'),
  at('He said so [the week before Christmas].', '2022-11-02', '2021-12-13/2021-12-19', '2021-W50'),
  at('It was withdrawn [shortly before Christmas].', '2015-04-14', '2014-12'),
  at('It sold 1,140 in [the year to 31 March].', '2022-10-12', '2021-04-01/2022-03-31', 'P1Y'),
  at('Loans rose in [the first eight months of the year].', '2023-10-05', '2023-01/2023-08'),
  at('It will be rebuilt [this spring and summer].', '2014-02-18', '2014-21/2014-22'),
  // The end of a year is its last month; TIMEX3 leaves the part to `mod`.
  at('It must be done by [the end of next year].', '2023-10-17', '2024-12', '2024'),
  at('It was sent in [the closing months of 2021].', '2022-10-17', '2021-10/2021-12', '2021'),
  // Left open by the words: tense decides, not nearness.
  at('They will have lent their last books by [the end of September].', '2023-03-15', '2023-09'),
  at('A second van should have started on [4 September] but did not.', '2023-10-05', '2023-09-04'),
  at('He cut the ban, with effect from [28 February].', '2019-02-12', '2019-02-28'),
  at('It has taken a lease from [1 January].', '2023-10-05', '2024-01-01'),
  at('The bar in his Order of [10 March] stands and will be kept.', '2023-12-28', '2023-03-10'),
  at('Since ending the contract for default in [March], it has done well.', '2023-09-22', '2023-03'),
  at('Following the decision to take staff away in [April], it became harder.', '2023-12-12', '2023-04'),
  at('The [Boxing Day] match, held at Holme Gap, will be moved.', '2023-10-14', '2023-12-26'),
  at('That would go on props, needed by [10 November].', '2023-10-17', '2023-11-10'),
  at('The motor quit on [July 14].', '2024-01-18', '2023-07-14'),
  at('There will be a Mass for those lost at sea on [Sunday].', '2023-07-04', '2023-07-09'),
  at('The letter reached the hall on [Friday].', '2019-05-21', '2019-05-17'),
  at('They will meet on [Friday].', '2019-05-21', '2019-05-24'),
  at('The scheme was dropped in [July].', '2019-11-16', '2019-07'),
  at('The scheme will be dropped in [July].', '2019-08-16', '2020-07'),
  at('It was dropped in [December].', '2019-11-16', '2018-12'),
  at('A plan will be published in [mid-February].', '2019-11-14', '2020-02'),
  at('They have to be finished by [30 November].', '2019-06-06', '2019-11-30'),
  at('An appeal would have to be lodged by [24 March].', '2023-03-02', '2023-03-24'),
  at('It has closed its doors until [the summer].', '2023-02-28', '2023-22'),
  at('I wrote to them on [Wednesday] to ask why.', '2019-06-09', '2019-06-05'),
  at('The first one was due on [Friday].', '2023-03-05', '2023-03-03'),
  at('Most will have seen [Tuesday]’s Courier.', '2023-03-05', '2023-02-28'),
  at('It has been shut since [December].', '2019-05-21', '2018-12'),
  at('We have been asking since before [Christmas].', '2019-05-21', '2018-12-25'),
  at('Questions are wanted by [Thanksgiving].', '2019-11-20', '2019-11-28'),
  at('It was in the paper on [the 21st].', '2019-06-09', '2019-05-21'),
  at('Announced in [the third quarter], it will help.', '2019-06-12', '2019-35', '2019-Q3'),
  at(
    'It shuts [from Monday 3 June until the end of November next year].',
    '2019-05-21',
    '2019-06-03/2020-11',
  ),
  at('The count runs [from 17 to 21 June] and will help.', '2019-06-09', '2019-06-17/2019-06-21'),
  at('They meet [next Tuesday from 4pm to 7pm].', '2019-06-05', '2019-06-11T16:00/2019-06-11T19:00'),
  at('It gives them until [29 March] to mend it.', '2023-10-17', '2024-03-29'),
  at('The vote was put off until [November].', '2019-03-27', '2019-11'),
  at('It was shut until [November].', '2019-03-27', '2018-11'),
  at('It was due by [26 March].', '2024-04-04', '2024-03-26'),
  at('It will help to fix the gap that has been there since [Easter].', '2021-10-16', '2021-04-04'),
  at('He could not be reached on [Friday].', '2023-10-15', '2023-10-13'),
  at('The board, which meets next on [Wednesday], is silent.', '2022-03-17', '2022-03-23'),
  at('Allowed if the merged company sells it by [January].', '2023-07-19', '2024-01'),
  at('The [15 April] start was “looking good”.', '2024-03-08', '2024-04-15'),
  at('On [Tuesday] three of those who are paid to look out for us voted.', '2021-10-16', '2021-10-12'),
  at('They said that [this weekend] was quiet.', '2013-02-26', '2013-02-23/2013-02-24', '2013-W08-WE'),
  at('It closed [a decade ago].', '2019-06-12', '2009'),
  at('It was paid [two days after Christmas].', '2019-02-12', '2018-12-27'),
  at('It came on [the Friday before Palm Sunday].', '2015-04-14', '2015-03-27'),
  at('It will end on [the first Monday of September].', '2019-02-12', '2019-09-02'),
  at('It will meet [two weeks from tomorrow].', '2017-03-15', '2017-03-30'),
  at('There will be a meeting [a week from Thursday].', '2009-02-17', '2009-02-26'),
  at('They had until [yesterday, 1 February] to answer.', '2018-02-02', '2018-02-01'),
  at('It is due by [the second of next month].', '2009-02-17', '2009-03-02'),
  // Years of accounts and of teaching.
  at('The agency spent £38m in [2018-19].', '2019-06-12', '2018-04/2019-03'),
  at('The college took more students in [2018-19].', '2019-06-12', '2018-08/2019-07'),
  at('It happened in [2018-19].', '2019-06-12', '2018/2019'),
  // Nothing to count from.
  at('It closed in [July last year].', null, null),
  at('It closed in [July].', null, null),
];

/** Two expressions, the second counted from the first. */
export const FOLLOWING: readonly (readonly [text: string, edtf: readonly (string | null)[]])[] = [
  ['It met on 30 October 2019. It signed two days later.', ['2019-10-30', '2019-11-01']],
  ['In force on 3 June 2019, it lapses on the previous day.', ['2019-06-03', '2019-06-02']],
  ['It began in May 1940. The following month it ended.', ['1940-05', '1940-06']],
  ['It began in 1940. In March it grew.', ['1940', '1940-03']],
  ['It began on 28 December 1941. In January it grew.', ['1941-12-28', '1942-01']],
  ['It began in May 1940. The next day it ended.', ['1940-05', null]],
];
