import type { PartedSpan, Span } from './span.ts';

/**
 * What a document is: an instrument, order, letter of decision, agreement or press statement, or writing about it.
 */
export type DocumentKind = 'official' | 'news';

/** Where a fact comes from: the text states it, the program inferred it, or an editor set it. */
export type Basis = 'stated' | 'inferred' | 'editor';

/** One file of the folder, decoded and nothing else. `text` is what every offset counts in. */
export interface SourceDocument {
  readonly id: string;
  /** Path relative to the folder, with forward slashes. */
  readonly file: string;
  /** Of the file's bytes, lower-case hexadecimal. */
  readonly sha256: string;
  readonly text: string;
  /** Structure that the file's own format states (HTML, Markdown, front matter), where it has one. */
  readonly markup?: MarkupHints;
}

/** What a marked-up file says about itself; ranges are into the visible text. */
export interface MarkupHints {
  readonly title?: string;
  readonly publisher?: string;
  readonly authors?: readonly string[];
  readonly published?: string;
  readonly url?: string;
  readonly language?: string;
  /** Stretches that the format itself calls main text or headings. */
  readonly main?: readonly { readonly start: number; readonly end: number }[];
  readonly headings?: readonly { readonly start: number; readonly end: number }[];
}

/** What a block is on the page; `furniture` is the site's own and never read for findings. */
export type BlockRole =
  'heading' | 'dateline' | 'byline' | 'body' | 'clause' | 'signature' | 'furniture' | 'duplicate';

/** Which part of an official document a block stands in. */
export type BlockPart = 'title' | 'recital' | 'operative' | 'annex' | 'signature';

/** A paragraph, heading, list item or clause: the unit that sentences never cross (save by a page break). */
export interface Block extends PartedSpan {
  readonly id: string;
  readonly role: BlockRole;
  /** A clause's number as printed, e.g. `- 1.`, or null. */
  readonly label: string | null;
  /** The label as it should read where a numeral was lost or misread; null where the printed one is right. */
  readonly repairedLabel: string | null;
  /** A clause's stable address, e.g. `8.b.ii` or `annex-a.2.b`, or null. */
  readonly path: string | null;
  readonly part: BlockPart | null;
  /** Why it has this role, in words a reader understands. */
  readonly reason: string;
}

/** A sentence; `parts` where a page break cuts it. `block` is the id of the block it starts in. */
export interface Sentence extends PartedSpan {
  readonly id: string;
  readonly block: string;
}

/** When a document appeared: EDTF, with what says so. `best` is a guess inside the hard bounds, or null. */
export interface Publication {
  readonly edtf: string | null;
  readonly basis: Basis;
  readonly evidence: readonly Span[];
  readonly reason: string;
  readonly best: string | null;
}

/** A term that a document gives a meaning of its own: `the Department for Transport ("the Department")`. */
export interface DefinedTerm {
  /** The term inside the marks. */
  readonly term: Span;
  /** The words that it stands for, where they stand beside it. */
  readonly meaning: Span | null;
  /** The clause path under which it holds (`annex-a`), or null for the whole document. */
  readonly scope: string | null;
}

/**
 * A document as read: its source, what it says of itself, and its blocks and sentences, which tile its text in
 * order.
 */
export interface Document extends SourceDocument {
  readonly kind: DocumentKind;
  readonly primary: boolean;
  readonly title: string | null;
  readonly titleSpan: Span | null;
  /** What to call it where it has neither title nor publisher. */
  readonly label: string;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  readonly url: string | null;
  readonly published: Publication;
  /** `american` where spelling, date order or words show it; decides how 3/4/2019 is read. */
  readonly english: 'british' | 'american' | 'unknown';
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly terms: readonly DefinedTerm[];
}
