import type { TimexMod } from '../../../model/date.ts';
import type { Finding } from '../finding.ts';
import { each } from './pairwise.ts';

const LIMITS: readonly (readonly [string, TimexMod])[] = [
  ['(?:no|not) later than\\s+(?:the\\s+)?', 'ON_OR_BEFORE'],
  ['on or before\\s+(?:the\\s+)?', 'ON_OR_BEFORE'],
  ['(?:no|not) (?:earlier|sooner) than\\s+(?:the\\s+)?', 'ON_OR_AFTER'],
  ['not before\\s+(?:the\\s+)?', 'ON_OR_AFTER'],
  ['on or after\\s+(?:the\\s+)?', 'ON_OR_AFTER'],
  ['(?:by|until|till)\\s+(?:the\\s+)?', 'ON_OR_BEFORE'],
  ['(?:since|from)\\s+(?:the\\s+)?', 'ON_OR_AFTER'],
  ['(?:before|prior to|ahead of)\\s+(?:the\\s+)?', 'BEFORE'],
  ['(?:after|following)\\s+(?:the\\s+)?', 'AFTER'],
  ['(?:about|around|circa|c\\.|ca\\.|roughly|approximately)\\s*', 'APPROX'],
];
/** One group each. */
const LIMIT = new RegExp(`\\b(?:${LIMITS.map(([words]) => `(${words})`).join('|')})$`, 'i');

/** "by", "no later than", "before", "since" in front of a date: which side of it is meant. The words stay outside. */
export const limits = each((finding, before, _after, text): Finding => {
  const { reading: read } = finding;
  if (read.mod !== null || finding.ends !== null || (read.type !== 'DATE' && read.type !== 'TIME'))
    return finding;
  const limit = LIMIT.exec(before);
  const mod = LIMITS.find((_, i) => limit?.[i + 1] !== undefined)?.[1];
  return mod === undefined ? finding : finding.with({ reading: { ...read, mod } }, text);
});
