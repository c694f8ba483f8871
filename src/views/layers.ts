import { conflictHref } from './links.ts';
import type { Mark } from './segments.ts';
import type { Source } from './sources.ts';
import type { Story } from './story.ts';

/** What can be shown in a document's text, in the order of its switches. */
export const LAYERS = [
  { name: 'conflict', label: 'Disagreements', on: true },
  { name: 'date', label: 'Dates', on: true },
  { name: 'who', label: 'People and bodies', on: false },
  { name: 'quote', label: 'Quotations', on: false },
  { name: 'claim', label: 'Claims', on: false },
] as const;

export type LayerName = (typeof LAYERS)[number]['name'];

/** A stretch of text that a layer marks. */
export interface LayerMark extends Mark {
  readonly name: LayerName;
  /** Where a marked word leads, or null. */
  readonly href: string | null;
}

/** Every mark of every layer in one document, in the order of the text. */
export function marksOf(story: Story, source: Source): LayerMark[] {
  const { dossier, flags } = story;
  const marks: LayerMark[] = [];
  const add = (
    name: LayerName,
    span: { doc: string; start: number; end: number },
    href: string | null,
  ): void => {
    if (span.doc === source.id) marks.push({ name, start: span.start, end: span.end, href });
  };
  for (const conflict of flags) {
    for (const position of conflict.positions) {
      for (const span of position.deciding.length > 0 ? position.deciding : position.spans)
        add('conflict', span, conflictHref(conflict.id));
    }
  }
  for (const date of dossier.dates) if (date.role !== 'furniture') add('date', date, null);
  for (const entity of dossier.entities) {
    for (const mention of entity.mentions)
      if (mention.form !== 'pronoun') add('who', mention, story.entityHref(entity.id));
  }
  for (const quote of dossier.quotes) for (const part of quote.parts ?? [quote]) add('quote', part, null);
  for (const claim of dossier.claims) add('claim', claim.predicate, null);
  return marks.sort((a, b) => a.start - b.start || b.end - a.end || (a.name < b.name ? -1 : 1));
}
