import type { Document } from '../../model/document.ts';
import { placeId } from '../../model/ids.ts';
import type { Quote } from '../../model/quote.ts';
import { spanOf, type Span } from '../../model/span.ts';
import type { Stage } from '../../model/stage.ts';
import { formOf } from './form.ts';
import { notSpeech } from './not-speech.ts';
import { scanQuotations, type Quotation } from './scan.ts';

export const quotes: Stage = {
  name: 'quotes',
  because: 'a speaker is an entity',
  run: ({ documents }) => ({ items: { quotes: documents.flatMap(quotesOf) }, diagnostics: [] }),
};

function quotesOf(document: Document): Quote[] {
  return scanQuotations(document)
    .filter((quotation) => !notSpeech(document, quotation))
    .map((quotation) => quoteOf(document, quotation));
}

function quoteOf(document: Document, quotation: Quotation): Quote {
  const parts = quotation.pieces.map(({ inner }) =>
    spanOf(document.id, document.text, inner.start, inner.end),
  );
  const span = enclosing(document, parts);
  return {
    ...span,
    ...(parts.length > 1 ? { parts } : {}),
    id: placeId('q', span),
    form: formOf(document.text, quotation),
    speaker: null,
    cue: null,
    confidence: 0,
    reason: 'Nothing in the text says whose words these are.',
  };
}

function enclosing(document: Document, parts: readonly Span[]): Span {
  return spanOf(document.id, document.text, parts[0]?.start ?? 0, parts.at(-1)?.end ?? 0);
}
