import type { EntityType, MentionForm } from '../../model/entity.ts';
import type { Document } from '../../model/document.ts';
import type { Range } from '../../model/span.ts';
import type { Found } from './found.ts';
import type { Term } from './terms/term.ts';
import type { Line } from './words.ts';

/** A place in a document where a node is meant. */
export interface Placed extends Range {
  readonly node: number;
  readonly type: EntityType;
  readonly form: MentionForm;
}

/** One document while names are being told apart: what is found so far, in the order of the text. */
export interface Reading {
  readonly doc: Document;
  readonly lines: readonly Line[];
  readonly found: readonly Found[];
  readonly terms: readonly Term[];
  readonly placed: Placed[];
}
