import type { Bounds } from '../../time/bounds.ts';
import { type Group, daysIn } from './candidate.ts';

/** Share of days that two long stretches must have in common to be taken for the same one. */
const NEARLY = 0.75;

/**
 * Whether the words for a vaguer time can mean a day or days inside it: "the end of May" none of its first weeks, and
 * "from May to October" no day between the two.
 */
export function mayHold(vague: Group, inside: Group): boolean {
  const [[v], [i]] = [vague, inside];
  if (!v || !i) return true;
  if (v.date.rule === 'range' && !sharesEnd(v.bounds, i.bounds)) return false;
  return isPart(v.date.mod, v.bounds, i.bounds);
}

/** Both begin or both end on one day. */
function sharesEnd(a: Bounds, b: Bounds): boolean {
  return a.earliest === b.earliest || a.latest === b.latest;
}

/** The end of a time is in its second half, the start in its first, the middle in neither of its outer quarters. */
function isPart(mod: string | null, whole: Bounds, { earliest, latest }: Bounds): boolean {
  const before = daysIn({ earliest: whole.earliest, latest: earliest }) / daysIn(whole);
  const until = daysIn({ earliest: whole.earliest, latest }) / daysIn(whole);
  if (mod === 'END') return until > 0.5;
  if (mod === 'START') return before <= 0.5;
  if (mod === 'MID') return until > 0.25 && before <= 0.75;
  return true;
}

/** "from autumn 2018 to early 2021" and "from 4 September 2018 to 31 March 2021": most of their days are the same. */
export function nearlySame(a: Bounds, b: Bounds): boolean {
  if (a.earliest === null || b.earliest === null || a.latest === null || b.latest === null) return false;
  const [from, to] = [
    a.earliest > b.earliest ? a.earliest : b.earliest,
    a.latest < b.latest ? a.latest : b.latest,
  ];
  if (from > to) return false;
  const all = {
    earliest: a.earliest < b.earliest ? a.earliest : b.earliest,
    latest: a.latest > b.latest ? a.latest : b.latest,
  };
  return daysIn({ earliest: from, latest: to }) >= NEARLY * daysIn(all);
}
