import type { Block } from '../model/document.ts';
import { overlaps } from '../model/span.ts';
import { findingsIn, type Findings } from './findings.ts';
import { anchorOf, blockAnchor, textFragment } from './links.ts';
import { marksOf, type LayerMark } from './layers.ts';
import { notesFor, type NoteView } from './notes.ts';
import { reportsOn, type ClauseWitness } from './reports.ts';
import { segments, type Segment } from './segments.ts';
import type { Source } from './sources.ts';
import type { Story } from './story.ts';

/** A sentence, or the part of one that stands in a block. */
export interface PieceView {
  /** Null on the later parts of a sentence that a page break cuts. */
  readonly anchor: string | null;
  /** A link to this sentence that also carries its words. Null for what stands between sentences. */
  readonly permalink: string | null;
  readonly segments: readonly Segment[];
}

/** A paragraph, heading or clause with all that stands in and beside it. */
export interface BlockView {
  readonly block: Block;
  readonly anchor: string;
  readonly label: string | null;
  /** How deep a clause lies: 1 for `8`, 2 for `8.b`. */
  readonly depth: number;
  readonly pieces: readonly PieceView[];
  readonly notes: readonly NoteView[];
  /** Who reports a clause of the primary document; null for what is no such clause. */
  readonly reports: readonly ClauseWitness[] | null;
  /** The layers' marks in the block, with where each leads. */
  readonly marks: readonly LayerMark[];
}

/** What a reader sees in order: text, or a stretch of page furniture that is folded away. */
type PartView =
  | { readonly kind: 'block'; readonly view: BlockView }
  | { readonly kind: 'folded'; readonly views: readonly BlockView[]; readonly reason: string };

/** A document as a page to read; every character of its blocks is in it once. */
export function readingParts(story: Story, source: Source): PartView[] {
  const own = findingsIn(story, source.id);
  const marks = marksOf(story, source);
  const noted = new Set<string>();
  const parts: PartView[] = [];
  for (const block of source.doc.blocks) {
    const folded = block.role === 'furniture' || block.role === 'duplicate';
    const view = blockView({ story, source, own, marks, noted }, block);
    const last = parts.at(-1);
    if (!folded) parts.push({ kind: 'block', view });
    else if (last?.kind === 'folded') parts[parts.length - 1] = { ...last, views: [...last.views, view] };
    else parts.push({ kind: 'folded', views: [view], reason: block.reason });
  }
  return parts;
}

interface Page {
  readonly story: Story;
  readonly source: Source;
  readonly own: Findings;
  readonly marks: readonly LayerMark[];
  /** What notes have said already: who somebody is, which disagreement this is. */
  readonly noted: Set<string>;
}

function blockView({ story, source, own, marks, noted }: Page, block: Block): BlockView {
  const here = marks.filter((mark) => overlaps(mark, block));
  const folded = block.role === 'furniture' || block.role === 'duplicate';
  return {
    block,
    anchor: blockAnchor(block),
    label: printedLabel(block),
    depth: block.path === null ? 0 : block.path.replace(/^annex-[^.]+\.?/, '').split('.').length,
    pieces: piecesOf(source, block, folded ? [] : here),
    notes: folded ? [] : notesFor(story, own, block, noted),
    reports: source.doc.primary && block.path !== null ? reportsOn(story, block) : null,
    marks: here,
  };
}

/** The block's text cut at its sentences; the printed clause number is left to the page, which sets it apart. */
function piecesOf(source: Source, block: Block, marks: readonly LayerMark[]): PieceView[] {
  const { doc } = source;
  const inside = doc.sentences.filter((sentence) => overlaps(sentence, block));
  const pieces: PieceView[] = [];
  let at = block.start + labelLength(block);
  const cut = (start: number, end: number): Segment[] =>
    segments({ doc: doc.id, start, end, text: doc.text.slice(start, end) }, marks);
  for (const sentence of inside) {
    const start = Math.max(sentence.start, at);
    const end = Math.min(sentence.end, block.end);
    if (end <= start) continue;
    if (start > at) pieces.push({ anchor: null, permalink: null, segments: cut(at, start) });
    const first = sentence.start >= block.start;
    const anchor = anchorOf(sentence);
    pieces.push({
      anchor: first ? anchor : null,
      permalink: first ? `#${anchor}${textFragment(sentence.text)}` : null,
      segments: cut(start, end),
    });
    at = end;
  }
  if (at < block.end) pieces.push({ anchor: null, permalink: null, segments: cut(at, block.end) });
  return pieces;
}

/** A clause's number, where the block has more than its number: "ANNEX B" is a heading, not a label. */
export function printedLabel(block: Block): string | null {
  return block.label === null || block.text.trim() === block.label
    ? null
    : (block.repairedLabel ?? block.label);
}

function labelLength(block: Block): number {
  if (printedLabel(block) === null || block.label === null || !block.text.startsWith(block.label)) return 0;
  return block.label.length + (/^\s*/.exec(block.text.slice(block.label.length))?.[0].length ?? 0);
}
