import { FULL_WEEKDAY } from '../pattern.ts';
import { each } from './pairwise.ts';

/** A day, a night or a weekend of which nothing is said but the month or season that it lies in. */
const ONE_DAY = `(?:${FULL_WEEKDAY}|weekend|weekday|day|night|morning|afternoon|evening)(?:\\s+(?:morning|lunchtime|afternoon|evening|night))?`;
const BEFORE = new RegExp(
  `\\b(?:an?|one|some)\\s+(?:[a-z]{3,10}\\s+)?${ONE_DAY}\\s+(?<prep>(?:early|late)\\s+in\\s+|in\\s+|during\\s+|of\\s+)?(?:the\\s+)?$`,
  'i',
);
const ARTICLE = /\b(?:an?|one)\s+$/i;
const WEEKEND = /^\s+(?:weekend|morning|afternoon|evening|night|day)\b/;
const RELATIVE = /^(?:last|this|next|that)\b/i;

/** "a Saturday in July", "one Tuesday last summer", "a July weekend": a day of which only the month or the season is said. */
export const oneOfThem = each((finding, before, after, text) => {
  const { rule, ends, reading: read } = finding;
  if (!/^(?:month|month-year|season)$/.test(rule) || ends !== null || read.mod !== null) return finding;
  const opening = BEFORE.exec(before);
  if (opening !== null && (opening.groups?.prep !== undefined || RELATIVE.test(finding.text)))
    return finding.with({ start: finding.index - opening[0].length }, text);
  const [article, day] = [ARTICLE.exec(before), WEEKEND.exec(after)];
  if (article === null || day === null || !/^[A-Z]/.test(finding.text)) return finding;
  return finding.with({ start: finding.index - article[0].length, stop: finding.stop + day[0].length }, text);
});
