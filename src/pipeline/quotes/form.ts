import type { QuoteForm } from '../../model/quote.ts';
import { tokenise } from '../../text/tokens.ts';
import type { Quotation } from './scan.ts';

/**
 * Whether the words in marks are an utterance (`direct`) or a few words taken into the writer's own sentence
 * (`fragment`). An utterance begins with a capital and either ends as a sentence does or stands where one
 * begins: at the start of a paragraph or after a colon or a comma. One or two words are an utterance only
 * where they are a sentence of their own.
 */
export function formOf(text: string, quotation: Quotation): QuoteForm {
  const first = quotation.pieces[0];
  if (!first) return 'fragment';
  if (quotation.pieces.length > 1) return 'direct';
  const words = text.slice(first.inner.start, first.inner.end);
  if (!/^[^\p{L}\p{N}]*(?:\p{Lu}|\p{N}|[£$€])/u.test(words)) return 'fragment';
  const count = tokenise(words).length;
  const before = text.slice(first.block.start, first.outer.start).trimEnd();
  const begins = before === '' || /[.!?:,;—–-]["”’']?$/u.test(before);
  const ends = /[.,!?…]$/u.test(words);
  const alone = /[.!?]["”’']?$/u.test(before) && /[.!?…]$/u.test(words);
  return alone || ((begins || ends) && count > 2) ? 'direct' : 'fragment';
}
