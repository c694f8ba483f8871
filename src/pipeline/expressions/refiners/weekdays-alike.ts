import type { Refiner } from 'chrono-node';
import { Finding, reading } from '../finding.ts';
import { isBareWeekday } from './weekday-to-weekday.ts';

/** "9 to 5 on Monday to Friday and 10 to 4 on Saturday": the day that follows days of every week is one of every week. */
export const weekdaysAlike: Refiner = {
  refine: ({ text }, results) => {
    const out: Finding[] = [];
    for (const finding of results) {
      if (!(finding instanceof Finding)) continue;
      const last = out.at(-1);
      const follows =
        last?.rule === 'plural-weekday' &&
        finding.index - last.stop <= LONGEST_GAP &&
        GOES_ON.test(text.slice(last.stop, finding.index));
      out.push(follows && namesOne(finding) ? everyWeek(finding) : finding);
    }
    return out;
  },
};

const LONGEST_GAP = 16;
const GOES_ON = /^(?:[,;]|[,;]?\s+(?:and|or))\s+(?:(?:from|between|on)\s+)?$/i;

/** A weekday alone, or hours of one. */
function namesOne({ text, rule, reading: { known }, ends }: Finding): boolean {
  const day = ends?.[1] ?? null;
  if (rule === 'weekday') return isBareWeekday(text);
  const named = day?.reading.known ?? known;
  return named.weekday !== undefined && named.hour !== undefined && named.day === undefined;
}

function everyWeek(finding: Finding): Finding {
  const read = reading({ type: 'SET', value: 'P1W', quant: 'EVERY' });
  return new Finding(finding.index, finding.text, 'plural-weekday', read);
}
