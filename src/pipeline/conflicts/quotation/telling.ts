import type { Difference, WordingPair } from '../../../model/quote.ts';
import type { Span } from '../../../model/span.ts';
import type { Analysis } from '../../../model/stage.ts';
import { alike, asking, LONGEST_QUESTION, readingOf, sharing } from '../wording/question.ts';

/** The name of whoever both are given to, or null. */
export function speakerOf(analysis: Analysis, { a, b }: WordingPair): string | null {
  const of = (span: Span): string | null =>
    analysis.quotes.find((q) => q.doc === span.doc && q.start <= span.start && span.end <= q.end)?.speaker ??
    null;
  const [x, y] = [of(a), of(b)];
  const id = x === null || y === null || x === y ? (x ?? y) : null;
  return analysis.entities.find((e) => e.id === id)?.name ?? null;
}

/** The words round the place where two wordings part; the whole where it is short. */
export function excerpt(wording: Span, place: Span | undefined): string {
  const plain = (words: string): string => words.replace(/\s+/g, ' ').replace(/[\s,;]+$/, '');
  if (wording.text.length <= 90 || place === undefined) return cut(plain(wording.text));
  const at = Math.max(0, place.start - wording.start);
  const from = at < 60 ? 0 : wording.text.indexOf(' ', at - 45) + 1;
  const end = place.end - wording.start;
  const to = end + 40 >= wording.text.length ? wording.text.length : wording.text.lastIndexOf(' ', end + 40);
  return `${from > 0 ? '… ' : ''}${plain(wording.text.slice(from, Math.max(to, end)))}${to < wording.text.length ? ' …' : ''}`;
}

/** "Did she say “…”, or “…”?", round the place where the two part; where they part nowhere, what is asked is who said it. */
export function questionOf(
  who: string,
  { a, b, moved }: WordingPair,
  parting: Difference | undefined,
): string {
  if (moved !== null && parting?.kind !== 'replaced')
    return asking('Who said this', a.text.length < b.text.length ? a : b);
  const lead = `Did ${who} say`;
  const [x, y] = sharing(
    LONGEST_QUESTION - `${lead} “”, or “”?`.length,
    parting ? readingOf(a, parting.a) : a,
    parting ? readingOf(b, parting.b) : b,
  );
  if (alike(a, b) || x === y) return asking(`Is this what ${who} said`, a);
  return `${lead} “${x}”, or “${y}”?`;
}

function cut(words: string): string {
  return words.length <= 90 ? words : `${words.slice(0, words.lastIndexOf(' ', 88))} …`;
}
