import type { BlockPart, BlockRole, DocumentKind, SourceDocument } from '../../model/document.ts';
import type { DefinedTerm } from '../../model/document.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Range } from '../../model/span.ts';

/** A block in the making. Offsets count in the document's text; `text` is trimmed, its parts joined by a space. */
export interface Draft extends Range {
  /** The pieces, in order: one, or more where a page break cuts the block. */
  readonly parts: readonly Range[];
  readonly text: string;
  /** Columns of white space before the first word. */
  readonly indent: number;
  /** Blank lines before it. */
  readonly gap: number;
  /** What the file's own format says that it is; plain text says nothing. */
  readonly format: 'heading' | 'item' | 'matter' | null;
  /** Whether the file's own format (HTML) calls it main text; null where it says nothing. */
  readonly main: boolean | null;
  /** Null until a pass decides. */
  readonly role: BlockRole | null;
  readonly reason: string;
  readonly label: string | null;
  readonly repairedLabel: string | null;
  readonly path: string | null;
  readonly part: BlockPart | null;
}

/** One document on its way through the passes of this stage. */
export interface Page {
  readonly document: SourceDocument;
  readonly kind: DocumentKind;
  readonly drafts: readonly Draft[];
  /** The index of the draft that is its headline, or -1. */
  readonly title: number;
  readonly terms: readonly DefinedTerm[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What a pass may know of the other documents: for a content stem, how many documents of the folder hold it. */
export interface Folder {
  readonly documents: number;
  readonly holders: ReadonlyMap<string, number>;
}

/** One step: a page in, a page out, nothing changed in place. */
export interface Pass {
  readonly name: string;
  readonly because: string;
  readonly run: (page: Page, folder: Folder) => Page;
}

/** The same draft with a role and the reason for it. */
export function as(draft: Draft, role: BlockRole, reason: string): Draft {
  return { ...draft, role, reason };
}

/** Two drafts, the second of which goes on where the first left off, as one. */
export function joined(first: Draft, second: Draft): Draft {
  return {
    ...first,
    end: second.end,
    parts: [...first.parts, ...second.parts],
    text: `${first.text} ${second.text}`,
  };
}
