import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_CORPUS } from '../../model/corpus.ts';
import type { Document } from '../../model/document.ts';
import { run } from '../run.ts';
import { blocksOf } from './index.ts';

const read = (text: string, file = 'page.txt'): ReturnType<typeof blocksOf> =>
  blocksOf({ id: 'page', file, sha256: '', text });

/** Pieces of documents, whole and damaged. */
const LINES = fc.constantFrom(
  'The harbour master said that the ferry would sail again on Monday.',
  'READ MORE: Ten ferries',
  'By Ann Lee',
  '3 May 2019',
  'Page 2 of 4',
  '- 1. The Board shall',
  ' - to the quay;',
  '(a) keep a log;',
  'WHEREAS:',
  'BETWEEN',
  '(1) HOLM LTD of 1 Quay Row (“the Landlord”); and',
  'UPON hearing counsel for the Board',
  '2A.—(1) A master shall keep a log.',
  '[12] The claim fails.',
  '1.1 The Board shall meet.',
  'Finding 1: the log',
  'PART 1',
  'SCHEDULE',
  'SCHEDULE 2',
  '* a bullet with words',
  'Ferry Mended At LastCrews had worked all night',
  'NOW THEREFORE:',
  'Signed on behalf of the Board',
  'ANNEX B',
  '* * *',
  '\u00A0',
  '\uFEFF',
  '\t',
  '👩‍🚒 e\u0301',
  'more >',
  '« Older',
  '(((',
  '[[',
  '“',
  '...',
);
const BREAKS = fc.constantFrom('\n', '\n\n', '\r\n', '\f', '\r', '\u2028', ' ');
const MANGLED = fc.array(fc.tuple(LINES, BREAKS), { maxLength: 40 }).map((pairs) => pairs.flat().join(''));

/** Whether the pieces follow each other, are the text's own slices, and leave only white space between them. */
function areTiled(text: string, items: Document['blocks']): boolean {
  const pieces = items.flatMap((item) => item.parts ?? [item]).sort((a, b) => a.start - b.start);
  const edges = [0, ...pieces.map((piece) => piece.end)];
  const gaps = [...pieces.map((piece) => piece.start), text.length].map((to, i) => text.slice(edges[i], to));
  return (
    pieces.every(
      (piece, i) => piece.start >= (edges[i] ?? 0) && text.slice(piece.start, piece.end) === piece.text,
    ) && gaps.every((gap) => gap.trim() === '')
  );
}

describe('blocks', () => {
  it('tile every text in order, whatever its damage', () => {
    fc.assert(
      fc.property(fc.oneof(MANGLED, fc.string({ unit: 'binary', maxLength: 200 })), (text) =>
        areTiled(text, read(text)),
      ),
    );
  });

  it('never share an address, however the numbers of an instrument are mixed up', () => {
    fc.assert(
      fc.property(MANGLED, (text) => {
        const paths = read(
          `FERRY ORDER 2011\n\nWHEREAS:\n\nNOW THEREFORE:\n\n1. The Board shall pay.\n2. It shall report.\n3. It must stop.\n${text}`,
        )
          .map(({ path }) => path)
          .filter((path) => path !== null);
        expect(new Set(paths).size).toBe(paths.length);
      }),
      { numRuns: 300 },
    );
  });

  it('stay inside a Markdown text, in order, whatever its damage', () => {
    fc.assert(
      fc.property(fc.oneof(MANGLED, fc.string({ maxLength: 200 })), (text) => {
        let at = 0;
        for (const block of read(text, 'page.md')) {
          expect(block.start).toBeGreaterThanOrEqual(at);
          expect(text.slice(block.start, block.end)).toBe(block.text);
          at = block.end;
        }
      }),
    );
  });

  it('pass through the whole pipeline without breaking a promise', () => {
    fc.assert(
      fc.property(fc.array(MANGLED, { minLength: 1, maxLength: 3 }), (texts) => {
        const sources = texts.map((text, i) => ({ id: `d${i}`, file: `d${i}.txt`, sha256: '', text }));
        expect(run(sources, NO_CORPUS).documents).toHaveLength(texts.length);
      }),
      { numRuns: 25 },
    );
  });

  it('read ten megabytes on one line in a few seconds', { timeout: 60_000 }, () => {
    const text = 'The ferry sailed at dawn, said Mr. Poole. '.repeat(250_000);
    const [kept, rest, ...more] = read(text);
    expect(more).toEqual([]);
    expect(rest?.role).toBe('furniture');
    expect([kept?.start, rest?.end]).toEqual([0, text.trimEnd().length]);
    expect(text.slice(kept?.end, rest?.start).trim()).toBe('');
  });

  it('join the two halves of a sentence that a page break cuts', () => {
    const text =
      'ORDER\n\n1. The Board shall keep the quay in good repair and\nPage 2 of 4\nsafety at all times.\n2. It shall report.\n3. It shall pay.';
    const cut = read(text).find((block) => block.parts !== undefined);
    expect(cut?.parts?.map((part) => part.text)).toEqual([
      '1. The Board shall keep the quay in good repair and',
      'safety at all times.',
    ]);
    expect(read(text).find((block) => block.text === 'Page 2 of 4')?.role).toBe('furniture');
  });

  it('knows the feet of a report, their number first, and the number of the last page', () => {
    const text =
      'INSPECTION REPORT\n\n1. The quay shall be kept in good repair.\n\n1  Ada Landing  Inspection report\n\n2. It shall be lit.\n\n2  Ada Landing  Inspection report\n\n3. It shall be swept.\n\n3';
    expect(read(text).flatMap((b) => (b.role === 'furniture' ? [b.text] : []))).toEqual([
      '1  Ada Landing  Inspection report',
      '2  Ada Landing  Inspection report',
      '3',
    ]);
  });

  it('join lines that were wrapped at a width', () => {
    const text =
      'The ferry that runs between the island and the mainland will not sail\nthis week because its engine has failed again, the company said last\nnight. Passengers were told to wait on the quay for the smaller boat\nand to bring warm clothes with them, since the wind is going to rise.\n\nNobody was hurt, and the company hopes that it can mend the engine by\nMonday.';
    expect(read(text).map((block) => block.text.slice(0, 9))).toEqual(['The ferry', 'Nobody wa']);
  });

  it('keep the offsets of a byte-order mark and of carriage returns', () => {
    const text =
      '\uFEFFFerry runs aground\r\n\r\nThe ferry ran aground last night, and nobody was hurt at all.\r\n';
    expect(read(text).map(({ start, text: words }) => [start, words.slice(0, 5)])).toEqual([
      [1, 'Ferry'],
      [23, 'The f'],
    ]);
    expect(read(text, 'page.md')[0]?.start).toBe(1);
  });
});
