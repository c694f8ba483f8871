import type { Document } from '../../../model/document.ts';
import { spanOf, type Range, type Span } from '../../../model/span.ts';

/** A line of a schedule: what it is about, and what it gives for that. */
export interface Entry {
  readonly document: Document;
  /** The line, without its number. */
  readonly span: Span;
  /** The words that say what is dated, counted or priced. */
  readonly label: Range;
  /** The words that give its day, length or number. */
  readonly value: Range;
  /** The number of the clause that the line names as its own ("R4", "7.2"), or null. */
  readonly clause: string | null;
}

/** Headings under which an official paper sums up its own clauses. */
const SUMMARY =
  /^\W*(?:the\s+)?(?:(?:first|second|third)\s+)?(?:schedule|annex(?:e|ure)?|appendix|exhibit|attachment|timetable|time ?table|time ?lines?|chronology|key (?:dates|facts|terms|figures|points)|summary(?: of \p{L}+)?|at a glance|table)\b/iu;
/** A number before the words: "1.", "(iii)", "•", "R4.", "Item 3". */
const NUMBERED = /^\s*(?:[-–•*]\s*)?(?:\(?(?:\d{1,3}(?:\.\d+)*|[ivx]{1,5}|[a-z])[.)]\s+)?/i;
const OWN_CLAUSE =
  /^(?:(?:paragraph|para\.?|clause|section|condition|article|rule|recommendation|item)s?\s+(\d+(?:\.\d+)*)\b|([A-Z]{1,2}\d{1,3})\b)[.:)]?\s*[-–]?\s*/i;
const NAMED_CLAUSE =
  /(?:\(|\b(?:see|under|in|of)\s+)(?:paragraph|para\.?|clause|section|condition|article|rule|recommendation)\s+(\d+(?:\.\d+)*)\b/i;
/** What parts label and value: a colon, a spaced dash, a bar, dots or a gap. */
const PARTING = /:\s+|\s+[–—-]\s+|\s*\|\s*|\s*\.{3,}\s*|\t+|\s{3,}/g;
const LONGEST = 160;

/**
 * The lines of a document's schedules that give one thing one value: lines with a label and a value under a heading
 * that sums up, to the document's end or to the next line that is a sentence of its own.
 */
export function entriesIn(document: Document): Entry[] {
  const entries: Entry[] = [];
  let summing = false;
  for (const block of document.blocks) {
    if (/^(?:furniture|duplicate)$/.test(block.role)) continue;
    for (const line of linesOf(document, block)) {
      const text = document.text.slice(line.start, line.end);
      if (text.length <= 60 && SUMMARY.test(text)) summing = true;
      else if (summing || block.part === 'annex') {
        const entry = entryOf(document, line);
        if (entry) entries.push(entry);
      }
    }
  }
  return entries;
}

function linesOf(document: Document, block: Range): Range[] {
  const text = document.text.slice(block.start, block.end);
  return [...text.matchAll(/[^\r\n]+/g)].map((m) => ({
    start: block.start + m.index,
    end: block.start + m.index + m[0].trimEnd().length,
  }));
}

/** A line read as label and value; the side that begins with a figure or a month, or else the second, is the value. */
function entryOf(document: Document, line: Range): Entry | null {
  const text = document.text.slice(line.start, line.end);
  if (text.length > LONGEST) return null;
  const numbered = NUMBERED.exec(text)?.[0].length ?? 0;
  const own = OWN_CLAUSE.exec(text.slice(numbered));
  const from = numbered + (own?.[0].length ?? 0);
  const parting = [...text.matchAll(PARTING)].find((m) => m.index > from);
  if (!parting) return null;
  const first = { start: line.start + from, end: line.start + parting.index };
  const second = { start: line.start + parting.index + parting[0].length, end: line.end };
  if (second.start >= second.end) return null;
  const dated = /^(?:\d|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{L}*\.?\s\d)/iu;
  const [label, value] = dated.test(text.slice(from)) ? [second, first] : [first, second];
  const named = NAMED_CLAUSE.exec(text)?.[1];
  return {
    document,
    span: spanOf(document.id, document.text, line.start + numbered, line.end),
    label,
    value,
    clause: own?.[1] ?? own?.[2] ?? named ?? null,
  };
}
