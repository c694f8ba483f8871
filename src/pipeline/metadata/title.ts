import type { Document } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { oneLine } from '../../text/one-line.ts';

/**
 * A document's title, and where its text has it, or null: many texts are copied without. What the file's own format
 * states comes first, then the line at the document's head that is most like a headline.
 */
export function titleOf({ markup, blocks, titleSpan }: Document): {
  title: string | null;
  titleSpan: Span | null;
} {
  const stated = markup?.title;
  if (stated === undefined) return { title: titleSpan && plain(titleSpan.text), titleSpan };
  const block = blocks.find(({ text }) => plain(text).toLowerCase() === plain(stated).toLowerCase());
  return {
    title: block ? plain(block.text) : stated,
    titleSpan: block ? { doc: block.doc, start: block.start, end: block.end, text: block.text } : null,
  };
}

/** Without Markdown's marks and line breaks. */
const plain = (text: string): string => oneLine(text.replace(/^#+\s+/, ''));
