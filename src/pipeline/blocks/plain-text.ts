import type { Paragraph, Root } from 'mdast';
import type { Plugin } from 'unified';
import { PAGE_MARK } from '../../language/page-mark.ts';
import { startsItem } from './item-start.ts';
import { runsOn, wrapWidth } from './wrapping.ts';

/** A line's place in the text, without its ending. */
interface Line {
  readonly start: number;
  readonly end: number;
  readonly number: number;
}

/**
 * A unified parser for plain text: an mdast root of paragraphs whose positions are those of the text as it
 * stands, byte-order mark, carriage returns and form feeds included. CommonMark would fold clause lines into
 * one paragraph, take four spaces for code and a bare number for a list. One line is one paragraph, unless the
 * text is wrapped at a fixed width; then the lines of a paragraph are joined.
 */
export const plainText: Plugin<[], string, Root> = function () {
  this.parser = (text) => ({ type: 'root', children: paragraphs(text) });
};

function paragraphs(text: string): Paragraph[] {
  const lines = linesOf(text);
  const words = lines.map(({ start, end }) => text.slice(start, end));
  const width = wrapWidth(words);
  const groups: Line[][] = [];
  let open: Line[] | null = null;
  for (const [i, line] of lines.entries()) {
    if (words[i]!.trim() === '') open = null;
    else if (open !== null && width !== null && joins(words, i, width)) open.push(line);
    else groups.push((open = [line]));
  }
  return groups.map((group) => paragraph(text, group));
}

/** Whether the paragraph that the line above ends in goes on with a line. */
const joins = (words: readonly string[], i: number, width: number): boolean =>
  !startsItem(words[i]!) && runsOn(words[i - 1]!, words[i]!, width) && !isOfPage(words, i);

const isMark = (words = ''): boolean => words.length < 120 && PAGE_MARK.test(words.trim());

/** Whether the paragraph cannot go on with a line, for it is the page's: its mark, what follows one, or a running head above one. */
function isOfPage(words: readonly string[], i: number): boolean {
  if (isMark(words[i]) || isMark(words[i - 1])) return true;
  // What goes on below the mark is the sentence above the head, and not the head.
  const below = words[i + 2]?.trim() === '' ? words[i + 3] : words[i + 2];
  return isMark(words[i + 1]) && /^\s*[\p{Lu}\d]/u.test(words[i]!) && /^\s*\p{Ll}/u.test(below ?? '');
}

function paragraph(text: string, lines: readonly Line[]): Paragraph {
  const [first, last] = [lines[0]!, lines.at(-1)!];
  const words = text.slice(first.start, last.end);
  const start = first.start + (words.length - words.trimStart().length);
  const end = first.start + words.trimEnd().length;
  const position = {
    start: { line: first.number, column: start - first.start + 1, offset: start },
    end: { line: last.number, column: end - last.start + 1, offset: end },
  };
  return {
    type: 'paragraph',
    children: [{ type: 'text', value: text.slice(start, end), position }],
    position,
  };
}

/** Lines end at LF, CRLF, CR, form feed, or Unicode's line and paragraph separators. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const ending = /\r\n|[\n\r\f\u2028\u2029]/g;
  let start = 0;
  for (const match of text.matchAll(ending)) {
    lines.push({ start, end: match.index, number: lines.length + 1 });
    start = match.index + match[0].length;
  }
  lines.push({ start, end: text.length, number: lines.length + 1 });
  return lines;
}
