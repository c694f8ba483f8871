import type { Document } from '../../model/document.ts';
import type { Entity } from '../../model/entity.ts';
import { placeId } from '../../model/ids.ts';
import type { Quote } from '../../model/quote.ts';
import { bySpan, spanOf, type PartedSpan, type Range } from '../../model/span.ts';
import type { Stage } from '../../model/stage.ts';
import { overlapFinder } from '../../text/overlap-finder.ts';
import { formOf } from './form.ts';
import type { Reported } from './indirect.ts';
import { byHeadline } from './headline-words.ts';
import { byLabelledTurn } from './labelled-turns.ts';
import { notSpeech } from './not-speech.ts';
import { bySameWords } from './same-words.ts';
import { bySourceText } from './source-words.ts';
import { withoutScareQuotes } from './scare-quotes.ts';
import { scanQuotations } from './scan.ts';
import { bySpokenFor } from './spoken-for.ts';
import { attributeAll, type Attributed } from './speakers.ts';

export const quotes: Stage = {
  name: 'quotes',
  because: 'a speaker is an entity',
  run: ({ documents, entities }) => {
    const found = documents.flatMap((document) => quotesOf(document, entities));
    const headings = new Map(
      documents.map(({ id, blocks }) => [id, overlapFinder(blocks.filter(({ role }) => role === 'heading'))]),
    );
    const inHeading = (quote: Quote): boolean => (headings.get(quote.doc)?.(quote).length ?? 0) > 0;
    const nested = nestedIn(found.map(({ quote }) => quote));
    const open = new Set(
      found
        .filter(
          ({ settled, quote }) =>
            !settled ||
            (isLong(quote) && !nested.has(quote.id)) ||
            (quote.form !== 'indirect' && inHeading(quote)),
        )
        .map(({ quote }) => quote.id),
    );
    const bare = new Set(found.filter(({ signed }) => !signed).map(({ quote }) => quote.id));
    const all = bySpokenFor(
      found.map(({ quote }) => quote),
      entities,
    );
    const attributed = bySourceText(
      byHeadline(
        // A transcript's turns say more than a likeness of words with a remark in marks.
        byLabelledTurn(bySameWords(all, open, nested), documents, entities),
        inHeading,
      ),
      open,
      documents,
      entities,
    );
    return {
      items: {
        quotes: withoutScareQuotes(attributed, bare, documents),
        unnamed: new Map(found.flatMap(({ quote, unnamed }) => (unnamed ? [[quote.id, unnamed]] : []))),
      },
      diagnostics: [],
    };
  },
};

/** So many words in marks are the same remark wherever they stand: who says it may be learnt from another document. */
const LONG = 4;
const isLong = ({ text, form }: Quote): boolean => form !== 'indirect' && text.split(/\s+/).length >= LONG;

/** The quotations inside another one of their document, which whoever says the other gives to somebody else. */
function nestedIn(quotes: readonly Quote[]): ReadonlySet<string> {
  const out = new Set<string>();
  for (const list of Map.groupBy(quotes, ({ doc }) => doc).values()) {
    let end = 0;
    for (const quote of list.filter(({ form }) => form !== 'indirect').sort(bySpan)) {
      if (quote.end < end) out.add(quote.id);
      end = Math.max(end, quote.end);
    }
  }
  return out;
}

interface Found {
  readonly quote: Quote;
  /** Whether the text names a speaker, known or not; later passes leave a short quotation of that kind alone. */
  readonly settled: boolean;
  /** Who speaks without a name, where nobody known does. */
  readonly unnamed: Entity | null;
  /** Whether anything in the text says that somebody said it. */
  readonly signed: boolean;
}

function quotesOf(document: Document, entities: readonly Entity[]): Found[] {
  const speech = scanQuotations(document).filter((quotation) => !notSpeech(document, quotation));
  const { attributed, reported: clauses } = attributeAll(document, speech, entities);
  const marked = attributed.map((one) => ({
    quote: quoteOf(document, one),
    settled: one.found !== null && !one.found.dangling && !goesOnUnnamed(one),
    unnamed: one.found?.unnamed ?? null,
    signed: one.found !== null,
  }));
  const reported = clauses.map((one) => ({
    quote: reportedQuote(document, one),
    settled: true,
    unnamed: null,
    signed: true,
  }));
  return [...marked, ...reported].sort((a, b) => bySpan(a.quote, b.quote));
}

/** Whoever has no name was let speak before, and nothing at these words says that they go on. */
const goesOnUnnamed = ({ found }: Attributed): boolean => found?.unnamed != null && found.cue === null;

function reportedQuote(document: Document, reported: Reported): Quote {
  const span = over(document, reported.parts);
  return {
    ...span,
    id: placeId('q', span),
    form: 'indirect',
    speaker: reported.speaker?.id ?? null,
    cue: spanOf(document.id, document.text, reported.cue.start, reported.cue.end),
    confidence: reported.speaker ? 0.85 : 0,
    reason: reported.reason,
  };
}

function quoteOf(document: Document, { quotation, found }: Attributed): Quote {
  const span = over(
    document,
    quotation.pieces.map(({ inner }) => inner),
  );
  return {
    ...span,
    id: placeId('q', span),
    form: formOf(document.text, quotation),
    speaker: found?.speaker?.id ?? null,
    cue: found?.cue ? spanOf(document.id, document.text, found.cue.start, found.cue.end) : null,
    confidence: found?.confidence ?? 0,
    reason: found?.reason ?? 'Nothing in the text says whose words these are.',
  };
}

/** The span over pieces in order, with each of them where they are several. */
function over({ id, text }: Document, pieces: readonly Range[]): PartedSpan {
  const parts = pieces.map(({ start, end }) => spanOf(id, text, start, end));
  const span = spanOf(id, text, parts[0]?.start ?? 0, parts.at(-1)?.end ?? 0);
  return { ...span, ...(parts.length > 1 ? { parts } : {}) };
}
