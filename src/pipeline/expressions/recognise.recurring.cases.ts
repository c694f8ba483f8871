import type { Case } from './recognise.cases.ts';

/** What comes again and again. */
export const RECURRING: readonly Case[] = [
  { rule: 'rate', says: 'P1Y', phrasings: ['They will pay €45,000 [a year], and no more.'] },
  { rule: 'every', says: 'P1Y', phrasings: ['not more than 12 private events in [any year];'] },
  {
    rule: 'every',
    says: 'P6M',
    phrasings: ['reviewed [every six months]', '[each semester]', 'and [every six months] thereafter'],
  },
  { rule: 'quarter-of-an-hour', says: 'PT15M', phrasings: ['struck [every quarter of an hour]'] },
  { rule: 'rate', says: 'P3M', phrasings: ['and [once a quarter] thereafter'] },
  {
    rule: 'every',
    says: 'P2W',
    phrasings: ['meets [every other Thursday]', 'held [every second Tuesday]', '[every fortnight]'],
  },
  {
    rule: 'nth-of-period',
    says: 'P1M',
    phrasings: ['on [the third Thursday of every month]', 'on [the first of each month]'],
  },
  {
    rule: 'adverb-of-recurrence',
    says: 'P6M',
    phrasings: ['[six monthly] reviews', '[six-monthly] reviews', 'a [half-yearly] report'],
  },
  { rule: 'adverb-of-recurrence', says: 'P3M', phrasings: ['on a [quarterly] basis'] },
  { rule: 'adverb-of-recurrence', says: 'P4M', phrasings: ['shall meet [termly]'] },
  {
    rule: 'rate',
    says: 'P1D',
    phrasings: ['nine thousand vehicles [a day]', '40 deliveries [per day]', 'open [24 hours a day]'],
  },
  { rule: 'rate', says: 'P1W', phrasings: ['they met [twice a week]'] },
  {
    rule: 'plural-weekday',
    says: 'P1W',
    phrasings: ['only on [Mondays to Saturdays]', '[Monday to Friday]', 'on [Sundays]'],
  },
  {
    rule: 'plural-weekday',
    says: 'P1W',
    phrasings: [
      'done [between 7am and 7pm on Mondays]',
      '[8 a.m. to 8 p.m. Eastern time, Monday through Friday]',
    ],
  },
  {
    rule: 'daily-hours',
    says: 'P1D',
    phrasings: ['closed [between 8pm and 8am].', '[between eight at night and eight in the morning]'],
  },
  { rule: 'adverb-of-recurrence', says: 'P6M', phrasings: ['a [semi-annual] coupon', 'paid [semiannually]'] },
  {
    rule: 'every',
    says: 'P1W',
    phrasings: ['met [every Wednesday night]', 'no more than twice in [any calendar week]'],
  },
  { rule: 'every', says: 'P1D', phrasings: ['trucks on [any one day]'] },
  { rule: 'every', says: 'P1Y', phrasings: ['by [1 March of each year]', 'on [March 1 every year]'] },
  {
    rule: 'plural-weekday',
    says: 'P1W',
    phrasings: ['no work on [a Saturday, Sunday or bank holiday].', 'never on [a Sunday]'],
  },
  {
    rule: 'plural-weekday',
    says: 'P1D',
    phrasings: ['blasting on [weekdays]', 'from the yard, [weekdays] only'],
  },
  { rule: 'rate', says: 'P1Y', phrasings: ['at 4 per cent [per annum]'] },
  { rule: 'every', says: 'P1Y', phrasings: ['[Each school year] it tests', 'in [every financial year]'] },
  {
    rule: 'every',
    says: 'P1D',
    phrasings: [
      'from [10 to 17 every day except Monday].',
      'present [between 0700 and 2100 on every day] on which',
      'open [any day you like, between eight in the morning and ten at night], and',
      'packing up at [nine every evening].',
      'read [twice each working day] and',
    ],
  },
  { rule: 'every', says: 'P1.5M', phrasings: ['and [every month and a half] from then on'] },
  { rule: 'every', says: 'P6M', phrasings: ['inspected [once every six months] until the end'] },
  {
    rule: 'every',
    says: 'P1Y',
    phrasings: ['in [every full year] after', 'In [each Season] it', 'and [each June 1] after'],
  },
  { rule: 'every', says: 'P1W', phrasings: ['visits on at least [three days in every week].'] },
  { rule: 'rate', says: 'P6M', phrasings: ['checked [twice a year] by'] },
  { rule: 'rate', says: 'P1M', phrasings: ['on at least [two Saturdays a month].'] },
  {
    rule: 'rate',
    says: 'P1W',
    phrasings: ['open [8am to 10pm, seven days a week].', 'works [two days a week] at'],
  },
  {
    rule: 'adverb-of-recurrence',
    says: 'P1D',
    phrasings: [
      'open [between 8 a.m. and 10 p.m. daily], whether',
      'open [daily from 8 a.m. to 6 p.m.] at',
      'from [dawn to dusk daily], in',
    ],
  },
  { rule: 'adverb-of-recurrence', says: 'P1M', phrasings: ['paid in four [monthly] instalments from then'] },
  {
    rule: 'nth-of-period',
    says: 'P1M',
    phrasings: [
      '[the second and fourth Saturdays of each month, 9 a.m. to 1 p.m.], in the hall',
      'from [2pm to 4pm on the second and fourth Tuesdays of the month].',
      '[first Wednesday of every month, 8 p.m.]',
    ],
  },
  {
    rule: 'hours-by-light',
    says: 'P1D',
    phrasings: ['no ship shall enter [between sunset and sunrise];', 'from [mid-morning to mid-afternoon].'],
  },
  { rule: 'plural-weekday', says: 'P1D', phrasings: ['open [9 to 5 on weekdays].'] },
  {
    rule: 'every',
    says: 'P1Y',
    phrasings: [
      'piling [between 1 April and 31 August in any year].',
      'flow [from 15 May to 30 June in each year].',
      'no more than four peals in [any calendar year].',
    ],
  },
  { rule: 'weekday', says: 'P1W', phrasings: ['no ringing for [Sunday] services'] },
  { rule: 'nth-of-period', says: 'P1Y', phrasings: ['held on [the first Sunday of every February].'] },
  { rule: 'every', says: 'P1Y', phrasings: ['shut on [every public holiday].'] },
  { rule: 'rate', says: 'P1D', phrasings: ['The gate is used 40 times [a day].'] },
  { rule: 'rate', says: 'P1Y', phrasings: ['They may have the hall for 20 evenings [a year].'] },
  { rule: 'every', says: 'P1M', phrasings: ['free for the first six nights in [each month]'] },
  {
    rule: 'rate',
    says: 'P1W',
    phrasings: ['It sails [five days a week].', 'It sails [four times a week].'],
  },
  { rule: 'rate', says: 'P4M', phrasings: ['Lessons cost £210 [a term].'] },
  { rule: 'plural-weekday', says: 'P1W', phrasings: ['closed on [weeknights] but open'] },
  { rule: 'every', says: 'P1D', phrasings: ['The yard is swept [every morning and every night].'] },
];
