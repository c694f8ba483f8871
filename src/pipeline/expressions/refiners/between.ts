import type { Finding } from '../finding.ts';
import { each } from './pairwise.ts';

/** "between" opens a stretch as much as "and" joins its ends. */
export const between = each((finding, before, _after, text): Finding => {
  const stretch = finding.ends !== null || finding.reading.type === 'SET';
  if (!stretch || !/\sand\s/i.test(finding.text)) return finding;
  const opening = /\bbetween\s+(?:the\s+)?$/i.exec(before);
  if (opening === null) return finding;
  return finding.with({ start: finding.index - opening[0].length }, text);
});
