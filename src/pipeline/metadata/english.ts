import { AMERICAN, BRITISH, DAY_FIRST, MONTH_FIRST } from '../../language/spelling.ts';
import type { Document } from '../../model/document.ts';

/** A clear majority of spellings and words; the order of dates counts little, for British papers use both. */
const LEAD = 2;

/** Which English a document is written in, from its spelling, words and dates; furniture counts too. */
export function englishOf({ text }: Document): Document['english'] {
  const read = text.slice(0, 200_000);
  const count = (pattern: RegExp): number => read.match(pattern)?.length ?? 0;
  const american = 2 * count(AMERICAN) + 0.5 * count(MONTH_FIRST);
  const british = 2 * count(BRITISH) + count(DAY_FIRST);
  if (american >= british + LEAD && american > 1.5 * british) return 'american';
  if (british >= american + LEAD && british > 1.5 * american) return 'british';
  return 'unknown';
}
