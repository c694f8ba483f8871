import { moved } from '../../../time/calendar.ts';
import { each } from './pairwise.ts';

const OPENING =
  /(?:\bthe\s+)?\bweek\s+(?<way>beginning|commencing|starting|of|ending|to)(?:\s+on)?\s+(?:the\s+)?$/i;

/** "the week beginning 4 March 2019", "the week of June 3", "the week ending 7 June": seven days, one expression. */
export const weekOf = each((finding, before, _after, text) => {
  const { reading: read, ends, index } = finding;
  const opening = OPENING.exec(before);
  if (opening === null || ends !== null || read.type !== 'DATE' || read.known.day === undefined)
    return finding;
  const last = /ending|to/i.test(opening.groups?.way ?? '');
  const { absolute } = read;
  const day = /^\d{4}-\d\d-\d\d$/.exec(absolute ?? '')?.[0];
  const six = day === undefined ? null : moved(day, 'day', last ? -6 : 6);
  const stretch = day === undefined || six === null ? absolute : last ? `${six}/${day}` : `${day}/${six}`;
  return finding.with(
    { start: index - opening[0].length, reading: { ...read, absolute: stretch }, rule: 'week-of' },
    text,
  );
});
