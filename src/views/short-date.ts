import { MONTHS } from '../layout/ticks.ts';
import type { TimelineEvent } from '../model/event.ts';

/** A date for a label beside an axis that shows the year: "7 Jul", "Jul", "Jun–Aug", "until 25 Jan". */
export function shortDate(event: Pick<TimelineEvent, 'earliest' | 'latest' | 'status'>): string {
  const { earliest, latest, status } = event;
  if (status === 'deadline' && latest !== null) return `by ${dayMonth(latest)}`;
  if (earliest === null) return latest === null ? '' : `until ${dayMonth(latest)}`;
  if (latest === null) return `from ${dayMonth(earliest)}`;
  if (earliest === latest) return dayMonth(earliest);
  const wholeMonths = earliest.endsWith('-01') && Number(latest.slice(8)) > 27;
  if (!wholeMonths) return `${dayMonth(earliest)} – ${dayMonth(latest)}`;
  const [from, to] = [earliest.slice(0, 7), latest.slice(0, 7)];
  if (from === to) return month(earliest);
  if (earliest.slice(5, 7) === '01' && latest.slice(5, 7) === '12') {
    const years = [earliest.slice(0, 4), latest.slice(0, 4)];
    return years[0] === years[1] ? years[0]! : years.join('–');
  }
  return `${month(earliest)}–${month(latest)}`;
}

function month(iso: string): string {
  return MONTHS[Number(iso.slice(5, 7)) - 1] ?? '';
}

function dayMonth(iso: string): string {
  return `${Number(iso.slice(8))} ${month(iso)}`;
}
