import { each } from './pairwise.ts';

/** "six months’ pay", "a fortnight’s notice": what a length is given for, before which it stands in the possessive. */
const OWNING = /^(?<mark>[’']s?)\s+(?!worth\b)\p{Ll}/u;

/** "six months’ pay", "on 48 hours’ notice": the mark of the possessive belongs to the length. */
export const possessiveLength = each((finding, _before, after, text) => {
  const mark = OWNING.exec(after)?.groups?.mark;
  const plural = finding.text.endsWith('s');
  if (finding.reading.type !== 'DURATION' || mark === undefined || (mark.length === 1) !== plural)
    return finding;
  return finding.with({ stop: finding.stop + mark.length }, text);
});
