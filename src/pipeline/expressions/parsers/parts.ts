import type { TimexMod } from '../../../model/date.ts';

/** "early" and "the start of" are START, "mid-" and "the middle of" MID, "late" and "the end of" END (TIMEX3 `mod`). */
export function partMod(words: string | undefined): TimexMod | null {
  if (words === undefined) return null;
  const plain = words.toLowerCase();
  if (/early|earlier|start|beginning|opening|first|outset|turn/.test(plain)) return 'START';
  if (/mid|height/.test(plain)) return 'MID';
  if (/late|later|end|clos(?:e|ing)|last|latter|second|final/.test(plain)) return 'END';
  return null;
}
