import { weekBeside } from '../../../time/calendar.ts';
import type { Reading } from '../finding.ts';
import { each } from './pairwise.ts';

const OPENING =
  /(?:\bthe\s+)?\bweek\s+(?<way>beginning|commencing|starting|of|ending|ended|to|before|after)(?:\s+on)?\s+(?:the\s+)?$/i;

/** What a weekday alone may end or begin: "the week to last Saturday". */
const BY_WEEKDAY = /^(?:beginning|commencing|starting|ending|ended|to)$/;

/** "the week beginning 4 March 2019", "the week of June 3", "the week ending 7 June", "the week before Christmas": seven days, one expression. */
export const weekOf = each((finding, before, _after, text) => {
  const { reading: read, ends, index } = finding;
  if (ends !== null || read.type !== 'DATE') return finding;
  const opening = OPENING.exec(before);
  if (opening === null) return finding;
  const way = (opening.groups?.way ?? '').toLowerCase();
  const named = read.known.day !== undefined || read.known.holiday !== undefined;
  if (!named && !(finding.rule === 'weekday' && BY_WEEKDAY.test(way))) return finding;
  // "A week after 3 May" counts seven days; "the week after Easter" is one of the calendar's.
  const beside = way === 'before' || way === 'after';
  if (beside && !/^the\s/i.test(opening[0])) return finding;
  const week = beside ? way : /end|to/.test(way) ? 'to' : 'from';
  const { absolute } = read;
  const day = /^\d{4}-\d\d-\d\d$/.exec(absolute ?? '')?.[0];
  const placed: Reading =
    day === undefined
      ? { ...read, known: { ...read.known, week } }
      : { ...read, absolute: weekBeside(day, week) };
  return finding.with({ start: index - opening[0].length, reading: placed, rule: 'week-of' }, text);
});
