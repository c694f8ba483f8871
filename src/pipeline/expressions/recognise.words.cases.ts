import type { Case } from './recognise.cases.ts';

/** Hours, days and lengths that are said in words only. */
export const IN_WORDS: readonly Case[] = [
  { rule: 'duration', says: 'PT2M', phrasings: ['The test will last [two minutes] in all.'] },
  { rule: 'clock', says: 'hour=21 minute=0 day+0@', phrasings: ['it was getting on for [nine at night].'] },
  {
    rule: 'clock',
    says: 'hour=2 minute=10 day+0@',
    phrasings: ['the pump stopped at [ten past two in the morning].'],
  },
  { rule: 'clock', says: 'hour=17 minute=35 day+0@', phrasings: ['the bus left at [twenty-five to six].'] },
  { rule: 'clock', says: 'hour=18 minute=30 day+0@', phrasings: ['Doors open at [half six].'] },
  { rule: 'clock', says: 'hour=13 minute=12 day+0@', phrasings: ['at [twelve minutes past one] it rang'] },
  {
    rule: 'daily-hours',
    says: 'P1D',
    phrasings: ['The dispensary is open [9 to noon].', 'The kiosk is staffed from [ten until four].'],
  },
  {
    rule: 'day-and-time',
    says: 'hour=18 minute=0 weekday=7 week+0',
    phrasings: ['The ringers meet [this Sunday at six].'],
  },
  {
    rule: 'day-and-time',
    says: 'dayPart=NI hour=20 minute=0 day+0',
    phrasings: ['The film starts at [8 tonight].'],
  },
  { rule: 'deictic-day', says: 'dayPart=MO day+1', phrasings: ['Boats sail at [dawn tomorrow].'] },
  { rule: 'day-part', says: 'dayPart=AF day+0@', phrasings: ['By [mid-afternoon] the shelves were bare.'] },
  { rule: 'day-part', says: 'dayPart=NI day+0@', phrasings: ['They dug into the [small hours].'] },
  { rule: 'day-part', says: 'day+0@', phrasings: ['It shut for [the rest of the day].'] },
  {
    rule: 'nth-weekday',
    says: 'nth=1 weekday=6 month+1',
    phrasings: ['a class on [the first Saturday of next month].'],
  },
  {
    rule: 'nth-weekday',
    says: 'nth=-1 weekday=5 month+0',
    phrasings: ['It is heard on [the last Friday of this month].'],
  },
  { rule: 'season', says: 'division=24 season-2', phrasings: ['not since [the winter before last].'] },
  { rule: 'season', says: 'division=21 season?', phrasings: ['They flew home for [spring break].'] },
  { rule: 'relative-unit', says: 'week+2', phrasings: ['Lessons begin [the week after next].'] },
  { rule: 'weekday', says: 'weekday=5 weekday-2', phrasings: ['He rang on [the Friday before last].'] },
  { rule: 'named-ago', says: 'division=24 season-2', phrasings: ['It leaked [two winters ago].'] },
  { rule: 'named-ago', says: 'weekday=4 weekday-3', phrasings: ['They met [three Thursdays ago].'] },
  { rule: 'named-ago', says: 'holiday=easter holiday-2', phrasings: ['She came home [two Easters ago].'] },
  { rule: 'month-day', says: 'day=22 month=11 season-1', phrasings: ['He was hired [last Nov. 22] and'] },
  { rule: 'holiday', says: 'day=25 month=3 holiday?', phrasings: ['The rent is due on [Lady Day].'] },
  { rule: 'holiday', says: 'day=29 month=9 holiday?', phrasings: ['They pay on [Michaelmas Day].'] },
  { rule: 'every', says: 'P2W', phrasings: ['It is held [every second and fourth Wednesday].'] },
  { rule: 'every', says: 'P1M', phrasings: ['It is held [every first Monday].', 'ill [month after month]'] },
  { rule: 'every', says: 'P1Y', phrasings: ['It is read [every Fourth of July].', '[each Christmas Eve]'] },
  { rule: 'every', says: 'P1D', phrasings: ['They stood there [night after night].'] },
  { rule: 'plural-weekday', says: 'P1W', phrasings: ['He bakes [most Sundays].', 'I write [most weeks].'] },
  { rule: 'plural-weekday', says: 'P1D', phrasings: ['It rains [most days].', 'on [weekday mornings]'] },
  { rule: 'rate', says: 'P6M', phrasings: ['The nets are changed [twice a season].'] },
  { rule: 'duration', says: 'P6W/P8W', phrasings: ['Repairs take [six to eight weeks].'] },
  { rule: 'duration', says: 'P2D/P3D', phrasings: ['It keeps for [two or three days].'] },
  { rule: 'duration', says: 'P6M/P9M', phrasings: ['It lasts [between six and nine months].'] },
  { rule: 'duration', says: 'P1Y/P2Y', phrasings: ['It will be [a year or two] before it pays.'] },
  {
    rule: 'duration',
    says: 'P1Y',
    phrasings: ['She waited [well over a year].', 'It was shut for the better part of [a year].'],
  },
  { rule: 'duration', says: 'PT2H30M', phrasings: ['The crossing takes [two and a half hours].'] },
  { rule: 'bare-duration', says: 'PTXM', phrasings: ['It was full within [minutes].'] },
  { rule: 'bare-duration', says: 'PXY', phrasings: ['[Years] of neglect left it bare.'] },
];

/** What is worded like them and names no time. */
export const NO_TIME_IN_WORDS: readonly string[] = [
  'The clerk took minutes of the meeting, and the minutes were agreed.',
  'He has voted half six ways.',
  'Give me half six of those.',
  'She had a spring break through the casing.',
  'It was one thing after another.',
  'He bought a season ticket and twice a seasonal pass.',
  'Years of age do not count.',
];
