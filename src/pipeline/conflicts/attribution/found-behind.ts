import { AUTHORS } from '../../../language/disclaiming.ts';
import type { Telling } from './credited-findings.ts';
import { positively } from './positively.ts';

const WHO = `(?:the|an?|its|his|her|their|this)\\s+(?:(?!(?:will|would|to|that|has|had|is|was|and|who|at)\\b)[\\p{L}’'-]+\\s+){0,4}?(?:${AUTHORS})\\b`;

/** "…, the ombudsman has found", "…, says the report": who found it stands last. */
const BEHIND = new RegExp(
  `,\\s+(?:${WHO}\\s+(?:(?:has|have|had|also|now)\\s+){0,2}(?:found|finds?|says?|said|ruled|rules?|concluded|concludes?|held|holds?|decided|decides?|determined|determines?|stated|states?|declared|declares?)|(?:says?|said|finds?|found|ruled|concluded)\\s+${WHO}|according\\s+to\\s+${WHO})(?:[^,.;]{0,40})?[.,]?$`,
  'iu',
);

/** "According to the board, …". */
const ACCORDING = new RegExp(
  `^\\W*according\\s+to\\s+${WHO}(?:\\s+(?:of|for|on|into)\\s[^,.;]{3,50})?,\\s+`,
  'iu',
);

/** What is said to be found in front of whose finding it is, or behind "according to". */
export function foundBehind(sentence: string): Telling | null {
  const opens = ACCORDING.exec(sentence);
  if (opens) {
    const start = opens[0].length;
    return telling(sentence, { start: 0, end: start }, { start, end: sentence.length });
  }
  const behind = BEHIND.exec(sentence);
  if (!behind) return null;
  // Somebody's own words in quotation marks are his, not what was found.
  if (/[”"’'],?$/.test(sentence.slice(0, behind.index + 1))) return null;
  return telling(
    sentence,
    { start: behind.index + /^,\s+/.exec(behind[0])![0].length, end: sentence.length },
    { start: 0, end: behind.index },
  );
}

function telling(sentence: string, cue: Telling['cue'], told: Telling['told']): Telling | null {
  const rest = positively(` ${sentence.slice(told.start, told.end)}`);
  return rest === null
    ? null
    : { cue, text: `says that${rest}`, told: { start: told.start, end: told.start + rest.length - 1 } };
}
