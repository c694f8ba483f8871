import type { Document } from '../../model/document.ts';
import type { Quote } from '../../model/quote.ts';
import { overlaps } from '../../model/span.ts';
import { tokenise } from '../../text/tokens.ts';
import { keyOf } from './same-words.ts';

/** More words than this in marks are somebody's, whether or not the text says whose. */
const A_FEW = 3;

/**
 * Leaves out scare quotes: a few words of running text in marks for which nothing speaks, neither a verb of
 * saying nor an agent, and which no other quotation repeats. The writer holds them at arm's length; nobody is
 * said to have said them. `bare` has the ids of those for which nothing speaks. Headlines quote without a source by custom, so theirs stay.
 */
export function withoutScareQuotes(
  quotes: readonly Quote[],
  bare: ReadonlySet<string>,
  documents: readonly Document[],
): Quote[] {
  const count = new Map<string, number>();
  for (const quote of quotes) {
    if (quote.form !== 'indirect') count.set(keyOf(quote), (count.get(keyOf(quote)) ?? 0) + 1);
  }
  const headings = new Map(
    documents.map(({ id, blocks }) => [id, blocks.filter(({ role }) => role === 'heading')]),
  );
  return quotes.filter(
    (quote) =>
      quote.form !== 'fragment' ||
      quote.speaker !== null ||
      !bare.has(quote.id) ||
      (count.get(keyOf(quote)) ?? 0) > 1 ||
      tokenise(quote.text).length > A_FEW ||
      (headings.get(quote.doc) ?? []).some((heading) => overlaps(heading, quote)),
  );
}
