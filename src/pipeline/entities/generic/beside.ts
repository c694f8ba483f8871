import type { Marks } from '../marks.ts';
import type { Placed } from '../reading.ts';
import type { Word } from '../words.ts';

/** The body that the phrase is put beside, between commas or after a dash: before it, or after it. */
export function besideOf(words: readonly Word[], marks: Marks, article: number, to: number): Placed | null {
  return bodyBefore(words, marks, article, to) ?? bodyAfter(words, marks, article, to);
}

/** "The contractor, Acmex Ltd, left", "her group, Friends of the Tarn.": the name closes the apposition, and is no member of a list. */
function bodyAfter(words: readonly Word[], marks: Marks, article: number, to: number): Placed | null {
  let at = to + 1;
  if (article < 0 || words[to]!.possessive || words[at]?.gap !== ', ') return null;
  if (words[at]!.lower === 'the') at++;
  const body = marks.on[at];
  if (body?.type !== 'organisation' || marks.from[at] !== at) return null;
  const last = marks.to[at]!;
  if (words[last]!.possessive) return null;
  const next = words[last + 1];
  if (next === undefined || /^["”’')]*[.;:]/.test(next.gap)) return body;
  if (next.gap === ' ') return /^(?:of|which|that)$/.test(next.lower) ? body : null;
  return /^, $/.test(next.gap) && !/^(?:and|or|as|the|an?)$/.test(next.lower) && !next.cap ? body : null;
}

/** "Acmex, the regulator,", "Acmex – the regulator – ". */
function bodyBefore(words: readonly Word[], marks: Marks, article: number, to: number): Placed | null {
  const body = marks.on[article - 1];
  if (article < 1 || body?.type !== 'organisation' || words[article - 1]!.possessive) return null;
  const { gap } = words[article]!;
  const after = words[to + 1];
  if (/^ [–—-] $/.test(gap)) return body;
  return gap === ', ' &&
    (after === undefined || /^[,.;]/.test(after.gap) || /^(?:which|that|whose)$/.test(after.lower))
    ? body
    : null;
}
