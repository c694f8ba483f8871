import type { Claim } from './claim.ts';
import type { ClauseReport, Conflict, Matrix } from './conflict.ts';
import type { AppliedRuling } from './corpus.ts';
import type { DateMention } from './date.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Document } from './document.ts';
import type { Entity } from './entity.ts';
import type { TimelineEvent } from './event.ts';
import type { Passage, Quote, QuoteGroup } from './quote.ts';

/** Who keeps the edition and how to reach them; every part from `corpus.yaml`, so every part may be missing. */
export interface Edition {
  readonly standfirst: string | null;
  readonly date: string | null;
  readonly version: string | null;
  readonly corrections: string | null;
  readonly changes: readonly { readonly date: string; readonly what: string }[];
}

/** The one JSON-safe value that the site, the exports and the command line see. */
export interface Dossier {
  readonly format: 'gainsay/1';
  readonly title: string;
  readonly edition: Edition;
  readonly documents: readonly Document[];
  readonly dates: readonly DateMention[];
  readonly entities: readonly Entity[];
  readonly quotes: readonly Quote[];
  readonly quoteGroups: readonly QuoteGroup[];
  readonly passages: readonly Passage[];
  readonly claims: readonly Claim[];
  readonly events: readonly TimelineEvent[];
  readonly conflicts: readonly Conflict[];
  readonly reports: readonly ClauseReport[];
  readonly matrix: Matrix;
  /** What editors changed, and what the program had said. */
  readonly rulings: readonly AppliedRuling[];
  readonly diagnostics: readonly Diagnostic[];
}
