import type { Block, Document } from '../../model/document.ts';
import type { Range } from '../../model/span.ts';
import { pairMarks, type Pair } from './pairs.ts';
import type { MarkFamily } from './marks.ts';

/** Words between marks in one paragraph. `outer` takes in the marks, `inner` leaves them and blanks out. */
export interface Piece {
  readonly block: Block;
  readonly outer: Range;
  readonly inner: Range;
}

/** A quotation in marks: one piece a paragraph. */
export interface Quotation {
  readonly pieces: readonly Piece[];
  readonly family: MarkFamily;
  /** Whether its last piece ends with a mark. */
  readonly closed: boolean;
  /** The piece of another quotation that it stands in. */
  readonly within: Piece | null;
}

/** Running text: never page furniture, nor a paragraph that repeats another. Headings are read one by one. */
const RUNNING = new Set<Block['role']>(['body', 'clause']);

/**
 * The quotations in marks of one document, in order of their opening mark.
 *
 * A quotation that a paragraph leaves open is carried into the next one only where that opens with a mark of
 * the same family, as printers' rules have it (Chicago Manual of Style 13.32; Hart's Rules 9.2.3); page
 * furniture between the two is passed over. One that nothing closes or carries is kept only where it begins a
 * paragraph or follows a colon and runs to the paragraph's full stop: a closing mark that was left out.
 */
export function scanQuotations(document: Document): Quotation[] {
  const found: Quotation[] = [];
  for (const heading of document.blocks) {
    if (heading.role === 'heading') found.push(...readBlock(document.text, heading, null, null).closed);
  }
  let carried: Carried | null = null;
  const running = document.blocks.filter((block) => RUNNING.has(block.role));
  running.forEach((block, i) => {
    const next = running[i + 1];
    const read = readBlock(document.text, block, carried, next ? opensWith(document.text, next) : null);
    found.push(...read.closed);
    carried = read.carried;
  });
  return found.sort((a, b) => start(a) - start(b));
}

interface Carried {
  readonly pieces: readonly Piece[];
  readonly family: MarkFamily;
}

function readBlock(
  text: string,
  block: Block,
  before: Carried | null,
  nextOpens: MarkFamily | null,
): { closed: Quotation[]; carried: Carried | null } {
  const pieceBy = new Map<Pair, Piece>();
  const closed: Quotation[] = [];
  let carried: Carried | null = null;
  let waiting = before;
  for (const pair of pairMarks(text, block, nextOpens)) {
    const piece = pieceOf(text, block, pair);
    if (!piece) continue;
    pieceBy.set(pair, piece);
    const goesOn = waiting?.family === pair.family && atStart(text, block, pair.open.start);
    const pieces = goesOn && waiting ? [...waiting.pieces, piece] : [piece];
    if (goesOn) waiting = null;
    if (!pair.close && nextOpens === pair.family) {
      carried = { pieces, family: pair.family };
    } else if (pair.close || goesOn || lostItsClose(text, block, pair)) {
      const within = pair.parent ? (pieceBy.get(pair.parent) ?? null) : null;
      closed.push({ pieces, family: pair.family, closed: pair.close !== null, within });
    }
  }
  if (waiting) closed.push({ pieces: waiting.pieces, family: waiting.family, closed: false, within: null });
  return { closed, carried };
}

function start(quotation: Quotation): number {
  return quotation.pieces[0]?.outer.start ?? 0;
}

function pieceOf(text: string, block: Block, pair: Pair): Piece | null {
  const end = pair.close?.start ?? block.end;
  const words = text.slice(pair.open.end, end);
  if (!/[\p{L}\p{N}]/u.test(words)) return null;
  const from = pair.open.end + (words.length - words.trimStart().length);
  return {
    block,
    outer: { start: pair.open.start, end: pair.close?.end ?? block.end },
    inner: { start: from, end: from + words.trim().length },
  };
}

/** The family of the mark that a paragraph opens with, or null. */
function opensWith(text: string, block: Range): MarkFamily | null {
  const first = text.slice(block.start, block.end).trimStart().slice(0, 2);
  if (/^["“„«]/.test(first)) return 'double';
  return /^['‘‚`]\S/.test(first) ? 'single' : null;
}

function atStart(text: string, block: Range, at: number): boolean {
  return text.slice(block.start, at).trim() === '';
}

function lostItsClose(text: string, block: Range, pair: Pair): boolean {
  const before = text.slice(block.start, pair.open.start).trimEnd();
  const begins = before.endsWith(':') || (before === '' && pair.family === 'double');
  return begins && pair.open.role === 'open' && /[.!?…]$/.test(text.slice(block.start, block.end).trimEnd());
}
