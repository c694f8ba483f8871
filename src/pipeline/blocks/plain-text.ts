import type { Paragraph, Root } from 'mdast';
import type { Plugin } from 'unified';
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
  const width = wrapWidth(lines.map((line) => text.slice(line.start, line.end)));
  const groups: Line[][] = [];
  let open: Line[] | null = null;
  for (const line of lines) {
    const words = text.slice(line.start, line.end);
    if (words.trim() === '') {
      open = null;
      continue;
    }
    const last = open?.at(-1);
    const joins = last !== undefined && width !== null && !startsItem(words);
    if (joins && runsOn(text.slice(last.start, last.end), words, width)) open!.push(line);
    else groups.push((open = [line]));
  }
  return groups.map((group) => paragraph(text, group));
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
