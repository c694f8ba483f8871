import { each } from './pairwise.ts';

const ABOUT =
  /\b(?:(?:just|shortly|soon|a little|a bit|a few minutes|minutes|moments|not long) (?:before|after)|about|around|almost|nearly|roughly)\s+$/i;

/** "just before midnight", "a little after nine yesterday morning", "about 7pm": how near to the hour is a part of it. */
export const aboutTheHour = each((finding, before, _after, text) => {
  const { reading: read, rule, ends } = finding;
  if ((rule !== 'clock' && rule !== 'day-and-time') || ends !== null || read.type !== 'TIME') return finding;
  if (/^[\s(]*(?:on|yesterday|today|tomorrow|the|[A-Z])/.test(finding.text)) return finding;
  const about = ABOUT.exec(before);
  if (about === null) return finding;
  const start = finding.index - about[0].length;
  return finding.with({ start, reading: { ...read, mod: read.mod ?? 'APPROX' } }, text);
});
