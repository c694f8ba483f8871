import type { Block, Document } from '../../model/document.ts';
import type { TimeEnd, TimeExpression, TimePoint } from '../../model/expression.ts';
import { overlaps, spanOf } from '../../model/span.ts';
import type { Stage } from '../../model/stage.ts';
import { isUnread } from '../../text/unread.ts';
import { aliasesOf } from './aliases.ts';
import { type CalledAfterMonths, calledAfterMonths, namesToBlank } from './called-after-months.ts';
import type { Finding } from './finding.ts';
import { isFormEdition } from './form-edition.ts';
import { recognise } from './grammar.ts';
import { aliasPattern } from './masks.ts';

export const expressions: Stage = {
  name: 'expressions',
  because: 'times are recognised before they are placed: the words are fixed, the calendar is not yet',
  run: ({ documents }) => {
    const people = calledAfterMonths(documents);
    return {
      items: { expressions: documents.flatMap((document) => expressionsOf(document, people)) },
      diagnostics: [],
    };
  },
};

/** The time expressions of a document, block by block: none runs over the border of one. */
function expressionsOf(document: Document, people: CalledAfterMonths): TimeExpression[] {
  const options = {
    monthFirst: document.english === 'american',
    aliases: aliasPattern(aliasesOf(document)),
    people: namesToBlank(document, people),
  };
  return document.blocks
    .filter((block) => !isUnread(block))
    .flatMap((block) =>
      recognise(wordsOf(document, block), options).map((finding) => expressionOf(document, block, finding)),
    );
}

/** The block's words, with what lies between its parts (a page break) blanked; same length as the block. */
function wordsOf({ text }: Document, block: Block): string {
  if (block.parts === undefined || block.parts.length === 0) return text.slice(block.start, block.end);
  let words = '';
  let at = block.start;
  for (const part of block.parts) {
    words += ' '.repeat(Math.max(0, part.start - at)) + text.slice(Math.max(at, part.start), part.end);
    at = part.end;
  }
  return words + ' '.repeat(Math.max(0, block.end - at));
}

function expressionOf(document: Document, block: Block, finding: Finding): TimeExpression {
  const span = spanOf(document.id, document.text, block.start + finding.index, block.start + finding.stop);
  const stated = document.published.evidence.some(
    (place) => place.doc === document.id && overlaps(place, span),
  );
  const isAside =
    block.role === 'furniture' ||
    isFormEdition(document.text.slice(Math.max(block.start, span.start - 80), span.start));
  return {
    ...span,
    ...pointOf(document, block, finding),
    quant: finding.reading.quant,
    extent: finding.reading.extent,
    role: stated ? 'publication' : isAside ? 'furniture' : 'event',
    ends: finding.ends
      ? [endOf(document, block, finding.ends[0]), endOf(document, block, finding.ends[1])]
      : null,
    rule: finding.rule,
  };
}

function endOf(document: Document, block: Block, finding: Finding): TimeEnd {
  const span = spanOf(document.id, document.text, block.start + finding.index, block.start + finding.stop);
  return { ...span, ...pointOf(document, block, finding) };
}

function pointOf({ id, text }: Document, block: Block, { reading }: Finding): TimePoint {
  const { type, value, mod, absolute, known, deictic } = reading;
  const event = deictic?.event ?? null;
  return {
    type,
    value,
    mod,
    absolute,
    known,
    deictic:
      deictic === null
        ? null
        : {
            ...deictic,
            event:
              event === null ? null : spanOf(id, text, block.start + event.start, block.start + event.end),
          },
  };
}
