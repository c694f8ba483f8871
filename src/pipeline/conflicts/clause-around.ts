import type { Document } from '../../model/document.ts';
import { type Range, spanOf, type Span } from '../../model/span.ts';

/** Marks that part clauses: semicolons, colons, dashes, ends of sentences, commas before conjunctions. */
const CUTS =
  /[;:]|\s[–—]\s|,(?=\s+(?:and|but|which|who|while|although|whereas|(?:of|on|at|in|by|to|for|from|under|over|during|through|upon|until|since) (?:which|whom|whose)|with|after|because)\b)|[.!?]["”’']?\s+(?=\p{Lu})/gu;

/** Words further off say nothing about a place: a row of numbers without a mark is no clause. */
const REACH = 600;

/** The stretch of a sentence round `at`, up to the marks that part clauses, as far as words may reach. */
export function clauseAround(document: Document, sentence: Range, at: Range): Span {
  const first = Math.max(sentence.start, at.start - REACH);
  const last = Math.min(sentence.end, at.end + REACH);
  const text = document.text.slice(first, last);
  // No word that is cut off.
  let start = first > sentence.start ? Math.min(text.search(/\s|$/), at.start - first) : 0;
  let end = last < sentence.end ? Math.max(text.search(/\S*$/), at.end - first) : text.length;
  for (const mark of text.matchAll(CUTS)) {
    const place = first + mark.index;
    if (place < at.start) start = mark.index + mark[0].length;
    else if (place >= at.end) {
      end = Math.min(end, mark.index);
      break;
    }
  }
  const cut = text.slice(start, end);
  const from = first + start + (cut.length - cut.trimStart().length);
  return spanOf(document.id, document.text, from, first + start + cut.trimEnd().length);
}
