import type { Quote } from '../../model/quote.ts';
import { stem, tokenise } from '../../text/tokens.ts';

/**
 * Speakers for quotations that nothing near them attributes (a headline, a grade taken up again): the speaker
 * of the same words elsewhere in the document, else the one on whom all other documents that have the words
 * agree. Said to be inferred, and never sure.
 */
export function bySameWords(quotes: readonly Quote[], open: (quote: Quote) => boolean): Quote[] {
  const known = new Map<string, Quote[]>();
  for (const quote of quotes) {
    if (quote.speaker === null || quote.form === 'indirect') continue;
    const key = keyOf(quote);
    known.set(key, [...(known.get(key) ?? []), quote]);
  }
  return quotes.map((quote) => {
    if (quote.speaker !== null || !open(quote)) return quote;
    const same = known.get(keyOf(quote)) ?? [];
    const here = same.filter(({ doc }) => doc === quote.doc);
    const from = here.length > 0 ? here : same;
    const speakers = new Set(from.map(({ speaker }) => speaker));
    const [speaker] = speakers;
    if (speakers.size !== 1 || speaker == null) return quote;
    return here.length > 0
      ? {
          ...quote,
          speaker,
          confidence: 0.8,
          reason: 'The same words have this speaker elsewhere in the document.',
        }
      : { ...quote, speaker, confidence: 0.5, reason: 'Other documents give these words to this speaker.' };
  });
}

function keyOf(quote: Quote): string {
  return tokenise(quote.text)
    .map(({ norm }) => stem(norm))
    .join(' ');
}
