import type { Quote } from '../model/quote.ts';
import { contains, meets } from '../model/span.ts';
import { tokenise } from '../text/tokens.ts';
import type { Saying } from './sayings.ts';
import type { Source } from './sources.ts';
import type { Story } from './story.ts';

/** Quotations of speech that one document alone has, in its order; a cut of one of them is not told again. */
export function alone(story: Story, source: Source, shared: readonly Saying[]): Quote[] {
  const spans = shared.flatMap(({ wordings }) => wordings.flatMap((line) => [...line.shown, ...line.folded]));
  const quotes = story.dossier.quotes.filter(
    (quote) =>
      quote.doc === source.id && quote.form === 'direct' && !spans.some((span) => meets(span, quote)),
  );
  return quotes.filter((quote) => !quotes.some((other) => other !== quote && isCutOf(quote, other)));
}

function isCutOf(quote: Quote, other: Quote): boolean {
  if (quote.speaker !== other.speaker || quote.text.length >= other.text.length) return false;
  const [inner, outer] = [quote, other].map(({ text }) =>
    tokenise(text)
      .map(({ norm }) => norm)
      .join(' '),
  );
  return contains(other, quote) || ` ${outer!} `.includes(` ${inner!} `);
}
