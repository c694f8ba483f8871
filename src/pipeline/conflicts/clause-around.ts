import type { Document } from '../../model/document.ts';
import { type Range, spanOf, type Span } from '../../model/span.ts';

/** Marks that part clauses: semicolons, colons, dashes, ends of sentences, commas before conjunctions. */
const CUTS =
  /[;:]|\s[–—]\s|,(?=\s+(?:and|but|which|who|while|although|whereas|(?:of|on|at|in|by|to|for|from|under|over|during|through|upon|until|since) (?:which|whom|whose)|with|after|because)\b)|[.!?]["”’']?\s+(?=\p{Lu})/gu;

/** The stretch of a sentence round `at`, up to the marks that part clauses. */
export function clauseAround(document: Document, sentence: Range, at: Range): Span {
  const text = document.text.slice(sentence.start, sentence.end);
  let start = 0;
  let end = text.length;
  for (const mark of text.matchAll(CUTS)) {
    const place = sentence.start + mark.index;
    if (place < at.start) start = mark.index + mark[0].length;
    else if (place >= at.end) {
      end = Math.min(end, mark.index);
      break;
    }
  }
  const cut = text.slice(start, end);
  const from = sentence.start + start + (cut.length - cut.trimStart().length);
  return spanOf(document.id, document.text, from, sentence.start + start + cut.trimEnd().length);
}
