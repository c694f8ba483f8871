import type { Claim } from '../model/claim.ts';
import type { Conflict } from '../model/conflict.ts';
import type { DateMention } from '../model/date.ts';
import type { Entity } from '../model/entity.ts';
import type { Quote } from '../model/quote.ts';
import type { Story } from './story.ts';

/** What was found in one document. */
export interface Findings {
  readonly dates: readonly DateMention[];
  readonly quotes: readonly Quote[];
  readonly claims: readonly Claim[];
  readonly entities: readonly Entity[];
  /** Flagged ones, weightiest first. */
  readonly flags: readonly Conflict[];
}

/** The findings that have a place in a document; picked once for a page. */
export function findingsIn(story: Story, doc: string): Findings {
  const { dossier, flags } = story;
  const here = (place: { readonly doc: string }): boolean => place.doc === doc;
  return {
    dates: dossier.dates.filter(here),
    quotes: dossier.quotes.filter(here),
    claims: dossier.claims.filter(here),
    entities: dossier.entities.filter((entity) => entity.mentions.some(here)),
    flags: flags.filter((conflict) => conflict.positions.some(here)),
  };
}
