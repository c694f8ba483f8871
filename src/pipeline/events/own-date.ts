import { INSTRUMENTS, TAKEN_UP } from '../../language/instruments.ts';
import type { DateMention } from '../../model/date.ts';
import type { Document } from '../../model/document.ts';
import { type Span, spanOf } from '../../model/span.ts';
import { type Casing, titleCase } from '../../text/title-case.ts';
import { boundsOf } from '../../time/bounds.ts';
import type { Candidate } from './candidate.ts';
import { rootsOf } from './roots.ts';

/**
 * That an official document was signed or issued is an event of its own date, named by its title; that an
 * article appeared is none. Null where the document is no official one, or gives no title or no day.
 */
export function ownDate(document: Document, dates: readonly DateMention[], casing: Casing): Candidate | null {
  const { kind, published, titleSpan, title } = document;
  if (kind !== 'official' || published.edtf === null || published.basis === 'inferred' || title === null)
    return null;
  const own = dates.find((d) => d.role === 'publication' && sameDay(d.edtf, published.edtf));
  if (!own || !titleSpan) return null;
  const roots = rootsOf(
    `${title} ${[...kindsIn(document.text, (kind) => INSTRUMENTS.has(kind))].join(' ')} ${document.publisher ?? ''} dated signed issued`,
  );
  return {
    document,
    date: own,
    edtf: published.edtf.replace(/T.*$/, ''),
    bounds: boundsOf(published.edtf),
    features: {
      terms: new Map(roots.map((r) => [r, 1])),
      kin: new Map(),
      rows: new Map(),
      counts: new Map(),
    },
    heading: {
      text: headline(title, casing),
      span: titleSpan,
      worth: NO_TITLE.test(title) ? 0 : TITLE_WORTH,
    },
    status: 'happened',
    witness: lineOf(document, own),
    clause: `own:${document.id}`,
    entities: [],
    claims: [],
    made: new Set(),
    paper: kindsIn(document.text, (kind) => INSTRUMENTS.has(kind) || TAKEN_UP.has(kind)),
  };
}

/** A clause with a named subject makes a better heading than a title; a title is better than anything else. */
const TITLE_WORTH = 3.1;
/** What stands over a paper and does not name it: a number to call, an address, the sections that it is made under. */
const NO_TITLE =
  /\d{3}[-. ]\d{3,4}|@|https?:|\bwww\.|\b(?:sections?|articles?|parts?|paragraphs?|regulations?|s{1,2}\.) ?\d[\d, ]*(?:(?:to|and|-|–) ?\d+)?$/i;

function sameDay(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a.slice(0, 10) === b.slice(0, 10);
}

/** What the document calls itself: "this Order", "this letter". */
function kindsIn(text: string, isKind: (word: string) => boolean): Set<string> {
  const kinds = [...text.matchAll(/\bthis (\p{L}+)/giu)].map((m) => (m[1] ?? '').toLowerCase());
  return new Set(kinds.filter(isKind));
}

/** Capitals as in a title, without the legal tail ("in relation to …", "under section …"). */
function headline(title: string, casing: Casing): string {
  const words = titleCase(title, casing);
  const tail =
    / (?:in relation to|in respect of|under (?:section|article|part|chapter)|pursuant to|made under) /i.exec(
      words,
    );
  return tail && tail.index >= 20 ? words.slice(0, tail.index) : words;
}

/** The sentence or block of the date. */
function lineOf({ id, text, sentences, blocks }: Document, date: Span): Span {
  const holds = (s: Span): boolean => s.start <= date.start && date.end <= s.end;
  const line = sentences.find(holds) ?? blocks.find(holds) ?? date;
  return spanOf(id, text, line.start, line.end);
}
