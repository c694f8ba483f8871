import { DATED_LINE } from '../../language/instrument-words.ts';
import type { Block, Document } from '../../model/document.ts';
import { isText } from './page-parts.ts';
import { asField } from './place.ts';

/** The lines by which a paper gives its own date, at its head or with its signatures. */
export function datedLines({ blocks, kind }: Pick<Document, 'blocks' | 'kind'>): Block[] {
  if (kind !== 'official') return [];
  return blocks.filter(
    (b) => !isText(b) && (b.role !== 'furniture' || isCell(b)) && DATED_LINE.test(asField(b.text)),
  );
}

/** Whether a line stands at the head of a paper, above what it says. */
export const isOnTop = ({ part }: Block): boolean => part === 'title';

/** A row of a table at the head of a page: "Report release date<tab>22/02/2023". */
const isCell = ({ text }: Block): boolean => asField(text) !== text;
