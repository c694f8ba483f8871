import type { Paragraph, Root } from 'mdast';
import type { Plugin } from 'unified';
import { PAGE_MARK } from '../../language/page-words.ts';
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
  const wordsAt = (i: number): string => (lines[i] ? text.slice(lines[i].start, lines[i].end) : '');
  for (const [i, line] of lines.entries()) {
    const words = wordsAt(i);
    if (words.trim() === '') {
      open = null;
      continue;
    }
    const last = open?.at(-1);
    const joins = last !== undefined && width !== null && !startsItem(words) && !isOfPage(wordsAt, i);
    if (joins && runsOn(text.slice(last.start, last.end), words, width)) open!.push(line);
    else groups.push((open = [line]));
  }
  return groups.map((group) => paragraph(text, group));
}

/** Whether the paragraph cannot go on with a line, for it is the page's: its mark, what follows one, or a running head above one. */
function isOfPage(wordsAt: (i: number) => string, i: number): boolean {
  const isMark = (words: string): boolean => words.length < 120 && PAGE_MARK.test(words.trim());
  if (isMark(wordsAt(i)) || isMark(wordsAt(i - 1))) return true;
  // What goes on below the mark is the sentence above the head, and not the head.
  const below = wordsAt(i + 2).trim() === '' ? wordsAt(i + 3) : wordsAt(i + 2);
  return isMark(wordsAt(i + 1)) && /^\s*[\p{Lu}\d]/u.test(wordsAt(i)) && /^\s*\p{Ll}/u.test(below);
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
