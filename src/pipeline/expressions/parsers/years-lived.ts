import { reading } from '../finding.ts';
import type { Recogniser } from '../recogniser.ts';
import { NUMBER, amountOf, pattern } from '../pattern.ts';

const ONCE_A_YEAR =
  'summers|winters|springs|autumns|Christmases|harvests|(?:(?:[a-z]{3,10}ing|football|cricket|rugby|playing|league|racing|theatre|theater|summer|winter)\\s+)?seasons';

/** "closed for three summers", "over seven seasons", "twenty winters": years counted by what each of them has once. */
export const yearsLived: Recogniser = {
  rule: 'years-lived',
  needs: ['summers', 'winters', 'springs', 'autumns', 'christmases', 'seasons', 'harvests'],
  pattern: pattern(
    `(?:(?:the\\s+)?(?:past|last|next|first|final|coming|previous)\\s+)?(?<amount>${NUMBER})\\s+(?:(?:more|full|whole|further|successive|consecutive|straight|good|bad|hard|long|dry|wet)\\s+)?(?:${ONCE_A_YEAR})\\b`,
  ),
  read: (match, { before }) => {
    const n = amountOf(match.groups?.amount);
    if (n === null || n < 2 || /[\d.,£$€/:-]$/.test(before)) return null;
    // "The four seasons" are those of one year.
    if (n === 4 && /seasons$/i.test(match[0]) && /\b(?:the|all)\s+$/i.test(before)) return null;
    return reading({ type: 'DURATION', value: `P${n}Y` });
  },
};
