import type { ConflictLevel } from './conflict.ts';

/** What an editor states about one document; it wins over what the program infers. */
export interface DocumentNote {
  readonly primary?: boolean;
  readonly title?: string;
  readonly publisher?: string;
  readonly authors?: readonly string[];
  /** EDTF. */
  readonly published?: string;
  readonly url?: string;
  readonly kind?: 'official' | 'news';
}

/** An editor's ruling on a finding, kept on the record beside it. */
export interface Ruling {
  /** Id of the finding (a conflict or an event). */
  readonly finding: string;
  readonly ruling: 'upheld' | 'dismissed' | 'changed';
  readonly level?: ConflictLevel;
  readonly title?: string;
  readonly by: string;
  readonly on: string;
  readonly why: string;
}

/** A ruling that met its finding, with what the program had said. */
export interface AppliedRuling extends Ruling {
  readonly was: string;
}

/** `corpus.yaml`, checked; everything in it is optional. */
export interface Corpus {
  readonly title: string | null;
  readonly standfirst: string | null;
  readonly date: string | null;
  readonly version: string | null;
  readonly corrections: string | null;
  readonly changes: readonly { readonly date: string; readonly what: string }[];
  /** By file path relative to the folder. */
  readonly documents: Readonly<Record<string, DocumentNote>>;
  readonly rulings: readonly Ruling[];
}

/** A folder without `corpus.yaml`. */
export const NO_CORPUS: Corpus = {
  title: null,
  standfirst: null,
  date: null,
  version: null,
  corrections: null,
  changes: [],
  documents: {},
  rulings: [],
};
