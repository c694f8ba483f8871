import { blockAnchor } from './links.ts';
import { printedLabel } from './reading.ts';
import type { Source } from './sources.ts';
import { shorten } from './shorten.ts';

/** A heading or a top clause that a reader can jump to. */
export interface Jump {
  readonly anchor: string;
  readonly label: string | null;
  readonly text: string;
  readonly heading: boolean;
}

/** More than this no line beside a document has room for; the styles cut it to the line. */
const LENGTH = 60;

/** The headings and top clauses of a document, in order; empty where there is little to jump over. */
export function jumps(source: Source): Jump[] {
  const { blocks } = source.doc;
  // Of the title, the parties and the days above the text, which the page's own head tells, the last line leads into it.
  const text = blocks.findIndex(({ role }) => role === 'body' || role === 'clause');
  const first = blocks.findLastIndex(({ role }, i) => role === 'heading' && i < text);
  const found = blocks.slice(Math.max(0, first)).flatMap((block): Jump[] => {
    const heading = block.role === 'heading';
    const top = block.path !== null && /^(annex-[^.]+\.)?[^.]+$/.test(block.path);
    if (!heading && !(top && block.role === 'clause')) return [];
    const label = printedLabel(block);
    const printed = label === null ? '' : (block.label ?? '');
    const words = block.text.startsWith(printed) ? block.text.slice(printed.length) : block.text;
    return [
      {
        anchor: blockAnchor(block),
        label: heading ? null : (label?.replace(/^-\s+(?=\S)/, '') ?? null),
        text: shorten(words, LENGTH),
        heading,
      },
    ];
  });
  return found.length < 4 ? [] : found;
}
