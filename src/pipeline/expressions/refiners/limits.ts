import type { TimexMod } from '../../../model/date.ts';
import type { Finding } from '../finding.ts';
import { each } from './pairwise.ts';

const LIMITS: readonly (readonly [RegExp, TimexMod])[] = [
  [/\b(?:no|not) later than\s+(?:the\s+)?$/i, 'ON_OR_BEFORE'],
  [/\bon or before\s+(?:the\s+)?$/i, 'ON_OR_BEFORE'],
  [/\b(?:no|not) (?:earlier|sooner) than\s+(?:the\s+)?$/i, 'ON_OR_AFTER'],
  [/\bnot before\s+(?:the\s+)?$/i, 'ON_OR_AFTER'],
  [/\bon or after\s+(?:the\s+)?$/i, 'ON_OR_AFTER'],
  [/\b(?:by|until|till)\s+(?:the\s+)?$/i, 'ON_OR_BEFORE'],
  [/\b(?:since|from)\s+(?:the\s+)?$/i, 'ON_OR_AFTER'],
  [/\b(?:before|prior to|ahead of)\s+(?:the\s+)?$/i, 'BEFORE'],
  [/\b(?:after|following)\s+(?:the\s+)?$/i, 'AFTER'],
  [/\b(?:about|around|circa|c\.|ca\.|roughly|approximately)\s*$/i, 'APPROX'],
];

/** "by", "no later than", "before", "since" in front of a date: which side of it is meant. The words stay outside. */
export const limits = each((finding, before, _after, text): Finding => {
  const { reading: read } = finding;
  if (read.mod !== null || finding.ends !== null || (read.type !== 'DATE' && read.type !== 'TIME'))
    return finding;
  const mod = LIMITS.find(([pattern]) => pattern.test(before))?.[1];
  return mod === undefined ? finding : finding.with({ reading: { ...read, mod } }, text);
});
