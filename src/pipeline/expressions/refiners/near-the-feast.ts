import { monthBeside } from '../../../time/calendar.ts';
import { each } from './pairwise.ts';

const NEAR =
  /\b(?:(?:just|shortly|soon|right|immediately|not long|a little|a few (?:days|weeks)|days|weeks) (?<way>before|after))\s+$/i;

/** "just after Easter", "shortly before Christmas": some day near to the feast, and not the feast. */
export const nearTheFeast = each((finding, before, _after, text) => {
  const { reading: read, rule, ends } = finding;
  if (rule !== 'holiday' || ends !== null || read.known.dayPart !== undefined) return finding;
  if (read.known.day === undefined && read.known.holiday === undefined) return finding;
  const near = NEAR.exec(before);
  if (near === null) return finding;
  const way = /before/i.test(near.groups?.way ?? '') ? 'before' : 'after';
  const known = { ...read.known, near: way } as const;
  const absolute = read.absolute === null ? null : monthBeside(read.absolute, way);
  return finding.with(
    { start: finding.index - near[0].length, reading: { ...read, known, absolute, mod: 'APPROX' } },
    text,
  );
});
