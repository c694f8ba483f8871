import type { DateMention } from '../../model/date.ts';
import type { Block, Document } from '../../model/document.ts';
import { type Range, spanOf } from '../../model/span.ts';
import { boundsOf } from '../../time/bounds.ts';
import type { Candidate } from './candidate.ts';
import { rootsOf } from './roots.ts';

/** A line that holds a date and hardly a word more: "Date: 4 October 2022", "31 August 2023". */
const DATE_LINE = /^[ \t]*(?:(?:dated?(?:[ \t]*[:.])?|on|this)[ \t]*)?$/i;
/** What stands in a place for signatures and is no name: "/s/ Ann Marsh", "By:", "Date:", rules of dots. */
const NO_NAME =
  /^(?:[\W_]*|[ \t]*(?:\/s\/.*|for .*|(?:signed|signature|by|date|name|title|[A-Z&.,](?:[A-Z &.,]*[A-Z&.,])?)[ \t]*(?::[ \t]*)?))$/;

/**
 * That one party signed an official paper on another day than the paper’s own: told by the lines of the signature, a name
 * over a date.
 */
export function signings(document: Document, dates: readonly DateMention[]): Candidate[] {
  if (document.kind !== 'official') return [];
  const blocks = document.blocks.filter(({ role }) => role === 'signature');
  return dates.flatMap((date) => {
    const block = blocks.find((b) => b.start <= date.start && date.end <= b.end);
    const day = /^\d{4}-\d\d-\d\d$/.exec(date.edtf ?? '')?.[0];
    if (!block || day === undefined || date.role !== 'event') return [];
    if (day === document.published.edtf?.slice(0, 10) || !isAlone(document.text, date)) return [];
    const name = signerOver(document.text, block, blocks, date);
    return name === null ? [] : [signing(document, date, day, name)];
  });
}

/** Whether the date has its line to itself. */
function isAlone(text: string, { start, end }: Range): boolean {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const rest = text.slice(end).split('\n', 1)[0] ?? '';
  return DATE_LINE.test(line) && rest.trim() === '';
}

/** The nearest line over the date, in its block or the one right before, that names somebody. */
function signerOver(text: string, block: Block, blocks: readonly Block[], date: Range): Range | null {
  const before = blocks[blocks.indexOf(block) - 1];
  const near = before !== undefined && /^\s*$/.test(text.slice(before.end, block.start));
  let end = text.lastIndexOf('\n', date.start - 1);
  const first = near ? before.start : block.start;
  const named: Range[] = [];
  while (end > first) {
    const start = Math.max(first, text.lastIndexOf('\n', end - 1) + 1);
    const line = text.slice(start, end);
    const isName = line.trim() !== '' && !NO_NAME.test(line);
    if (isName)
      named.push({
        start: start + line.length - line.trimStart().length,
        end: start + line.trimEnd().length,
      });
    else if (named.length > 0) break;
    end = start - 1;
  }
  return named.at(-1) ?? null;
}

function signing(document: Document, date: DateMention, day: string, name: Range): Candidate {
  const { id, text } = document;
  const span = spanOf(id, text, name.start, name.end);
  const words = span.text.replace(/^(?:by|signed|name)[ \t]*:[ \t]*/i, '').replace(/\s+/g, ' ');
  return {
    document,
    date,
    edtf: day,
    bounds: boundsOf(day),
    features: {
      terms: new Map(rootsOf(`${words} signed agreement order`).map((r) => [r, 1])),
      kin: new Map(),
      rows: new Map(),
      counts: new Map(),
    },
    heading: { text: `[Signed:] ${words}`, span, worth: 1 },
    status: 'happened',
    witness: spanOf(id, text, name.start, date.end),
    clause: `signed:${date.id}`,
    entities: [],
    claims: [],
    made: new Set(),
  };
}
