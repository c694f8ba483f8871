import type { TimexMod } from '../../model/date.ts';
import { boundsOf } from '../../time/bounds.ts';

const END = /^(?:the\s+)?(?:very\s+)?(?:end|close)\s+of\b/i;
const START = /^(?:the\s+)?(?:very\s+)?(?:start|beginning)\s+of\b/i;
const CLOSING = /^(?:the\s+)?(?:closing|last|final|opening|first)\s+(?:few\s+)?months\s+(?:of|in)\b/i;

/**
 * "The end of 2024" is its last month, "the start of the year" its first, its "closing months" a
 * quarter of it. Parts of what is no longer than a month, and rougher ones ("early in 2024"), stay as they are.
 */
export function partOfYear(words: string, edtf: string, mod: TimexMod | null): string {
  if (mod !== 'END' && mod !== 'START') return edtf;
  const { earliest, latest } = boundsOf(edtf);
  if (earliest === null || latest === null || earliest.slice(0, 7) === latest.slice(0, 7)) return edtf;
  if (END.test(words)) return latest.slice(0, 7);
  if (START.test(words)) return earliest.slice(0, 7);
  const year = /^\d{4}$/.test(edtf);
  if (year && CLOSING.test(words)) return mod === 'END' ? `${edtf}-10/${edtf}-12` : `${edtf}-01/${edtf}-03`;
  return edtf;
}
