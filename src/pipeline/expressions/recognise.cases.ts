import { DAYS } from './recognise.days.cases.ts';
import { LENGTHS } from './recognise.lengths.cases.ts';
import { PERIODS } from './recognise.periods.cases.ts';
import { RECURRING } from './recognise.recurring.cases.ts';
import { IN_WORDS, NO_TIME_IN_WORDS } from './recognise.words.cases.ts';

/** Words that are one expression, with the recogniser that reads them and what they say. */
export interface Case {
  readonly rule: string;
  /** One value, many phrasings: EDTF, a TIMEX3 value, or the known parts and what they are counted in. */
  readonly says: string;
  readonly phrasings: readonly string[];
}

/**
 * Each phrasing is a sentence with the expression in brackets. `says` is `absolute`, else `value`, else known parts and
 * deictic as `month=7 year-1` (narrative: `@`, event: `!`, left to tense: `?`).
 */
export const CASES: readonly Case[] = [...DAYS, ...PERIODS, ...LENGTHS, ...RECURRING, ...IN_WORDS];

/** What looks like a time and must be left alone. */
export const NOTHING: readonly string[] = [
  'At age 16 May left home.',
  'It went at 12 miles per hour, and then at thirty kilometres an hour.',
  'Its half-year results were poor.',
  'a 1900-strong crowd',
  'its 2500 games',
  'its 1800 sales',
  'It carries 45 cubic metres of water per second, or 6,200 gallons per minute.',
  'It is Report No. 14 of 2019/20 under the Ombud Act 17 of 2009',
  'as held in [2017] UKSC 5 by the court',
  'a gift of the Class of 1989',
  'He was booked on a Thursday night for an unpaid fine',
  'They came over one Saturday, as they always do',
  'It lit up the kitchen like it was noon',
  'Shares closed at 1046, the lowest yet',
  'made a dame in the New Year Honours',
  'not later than that date as extended',
  'All the four seasons were played, and it has a 168-year history.',
  'Paid for her Sunday lunch with coppers.',
  'The Kennedy yearbook sold.',
  'State regulators passed Resolution 2019-47.',
  'I’ve had happier Fridays, he said',
  'They are due any day and ready',
  'She comes from Port Lammas, and signed',
  "It was called in '12 Angry Men' style",
  ...NO_TIME_IN_WORDS,
  'By June Ashdown\nStaff writer',
  'BY MAY ASHDOWN',
  'He came with his wife, April, who sang',
  'Somebody tell April.',
  'Ring the office and ask for May.',
  'They had just closed a “Twelfth Night” that nobody saw.',
  'Shares closed at 14.20, and it paid out at 04.40 per cent.',
  'when April and Rose Dunmore kept the shop',
  'Write to 22 March Road, Ashby',
  'its annual general meeting',
  'under the Highways Act 1980 and the Roads Order 2019',
  'section 14 of the 1991 Act',
  'the Clean Rivers Act of 1970',
  'paragraphs 10, 12, 12C and 17A',
  'sections 23C to 24D',
  'IR 7.14 and IR 4.3',
  'NOW THEREFORE the Minister directs',
  'The Council may require it from time to time.',
  'They will march past and may stop.',
  'Mrs April Summers met Mr May.',
  'Theresa May said so. April Jones agreed.',
  'ref SCU/2018/4471',
  'Tel: 01632 960305 or 555-0161',
  'It cost £2,019, or £1950 and $2019 in all',
  'a 148-year-old bridge, and a man aged 63',
  'He is 18 years old. She is in her 60s.',
  'by 31 votes to 9; it won 3-2',
  'a limit of 7.5 tonnes, a 2000-seat hall and 1900 troops',
  'at the same time, and at all reasonable times',
  'The Daily Mail and the Sunday Times said',
  'a spring in his step and the fall of the wall',
  'the Spring Statement and a summer school',
  'a second crossing and a second-hand car',
  'What a day. It has been quite a week.',
  'the 21st floor',
  'a quarter of them left; three quarters stayed',
  'The rock band was called June Carter.',
  'version 1.2.10',
  'OAH Docket No. 24-02-1988',
  'Level 14: apartments 1401 to 1407',
  'Where the last day is a Saturday, Sunday or legal holiday, it moves.',
  'He stood at 1930 points.',
  'a 4 minute read',
  'Two overnight closures are to come, and the road shuts on two nights.',
  'An overnight stay, a dawn chorus and a sunset clause.',
  'It was a Tuesday. Any year will do, and any day but that.',
  'They are hourly-paid staff at the hourly rate.',
  'He ate like a Christmas ham.',
  'The mean age was 45 years.',
  '- 1. The Council\n- 2. The Board',
  'They voted ten to three, and it costs 3.40 a head.',
  'Nine of them left, at a cost of 21.40.',
  'A teatime show, a midweek match, done at breakfast time.',
  'I sat through every minute of it, and every second counts.',
  'and not a day sooner, whatever they say',
  'It is open all year round, at a moment’s notice.',
  'The hourly team members and their hires.',
];
