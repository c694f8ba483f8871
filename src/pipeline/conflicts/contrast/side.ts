import { overlaps, type Place, type Range, type Span } from '../../../model/span.ts';
import type { Notion } from '../../../text/meaning.ts';
import { overlapFinder } from '../../../text/overlap-finder.ts';
import type { Told } from '../statements/sentences.ts';

/** One document's statement, as far as setting it against another document's goes. */
export interface Side {
  readonly told: Told;
  /** The clause that makes the statement. */
  readonly span: Span;
  /** The words that decide: the number, the date, who does it, the denial. */
  readonly deciding: Span;
  /** What the clause says besides the deciding words. */
  readonly matter: readonly Notion[];
  /** What the whole sentence says besides them. */
  readonly setting: readonly Notion[];
}

/** A statement's side; `aside` are stretches that are compared by other means (the number, the agent). */
export function sideOf(told: Told, span: Span, deciding: Span, aside: readonly Range[]): Side {
  const kept = (n: Notion): boolean => !aside.some((r) => overlaps(n, r));
  const setting = told.notions.filter(kept);
  return {
    told,
    span,
    deciding,
    matter: setting.filter((n) => n.start >= span.start && n.end <= span.end),
    setting,
  };
}

/** The sentence of the story that holds a place's first character, found without walking a document's sentences. */
export function sentenceFinder(all: readonly Told[]): (place: Place) => Told | undefined {
  const byDocument = new Map(
    [...Map.groupBy(all, (t) => t.document.id)].map(([doc, list]) => [
      doc,
      overlapFinder(list.map((told) => ({ start: told.span.start, end: told.span.end, told }))),
    ]),
  );
  return ({ doc, start }) => byDocument.get(doc)?.({ start, end: start + 1 })[0]?.told;
}
