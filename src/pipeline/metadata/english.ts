import {
  AMERICAN,
  BRITISH,
  DAY_FIRST,
  FIGURES_DAY_FIRST,
  FIGURES_MONTH_FIRST,
  MONTH_FIRST,
} from '../../language/spelling.ts';
import type { Document } from '../../model/document.ts';

type English = Document['english'];

/** A clear majority of spellings and words; the order of dates counts little, for British papers use both. */
const LEAD = 2;
/** A price in pounds is a sign; a page full of prices is no surer one. */
const [POUNDS, MOST_POUNDS] = [/£ ?\d/g, 3];

/**
 * Which English each document of a folder is written in, by its id, from its spelling, words and dates; furniture counts too. One whose
 * words do not show it is written in that of the others, where these agree: a story is mostly told where it happened. Only one that
 * writes its days day first is not American, whatever the others are; British papers write them in either order.
 */
export function englishIn(documents: readonly Document[]): ReadonlyMap<string, English> {
  const read = documents.map((d) => ({ id: d.id, ...signsIn(d) }));
  const sure = new Set(read.map(({ byWords }) => byWords).filter((english) => english !== 'unknown'));
  const [ofFolder = 'unknown'] = sure.size === 1 ? sure : [];
  return new Map(
    read.map(({ id, byWords, byAll }) => [
      id,
      byWords !== 'unknown' ? byWords : ofFolder === 'unknown' || byAll === 'british' ? byAll : ofFolder,
    ]),
  );
}

/** What a document’s words say, and what they say with the order of its dates. */
function signsIn({ text }: Document): { readonly byWords: English; readonly byAll: English } {
  const read = text.slice(0, 200_000);
  const count = (pattern: RegExp): number => read.match(pattern)?.length ?? 0;
  const american = 2 * (count(AMERICAN) + count(FIGURES_MONTH_FIRST));
  const british = 2 * (count(BRITISH) + count(FIGURES_DAY_FIRST)) + Math.min(MOST_POUNDS, count(POUNDS));
  return {
    byWords: leading(american, british),
    byAll: leading(american + 0.5 * count(MONTH_FIRST), british + count(DAY_FIRST)),
  };
}

function leading(american: number, british: number): English {
  if (american >= british + LEAD && american > 1.5 * british) return 'american';
  if (british >= american + LEAD && british > 1.5 * american) return 'british';
  return 'unknown';
}
