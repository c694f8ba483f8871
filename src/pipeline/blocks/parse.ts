import type { Nodes, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { SourceDocument } from '../../model/document.ts';
import type { Range } from '../../model/span.ts';
import type { Draft } from './draft.ts';
import { plainText } from './plain-text.ts';

const markdown = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).freeze();
const plain = unified().use(plainText).freeze();

/** A document's text as drafts without roles, in order; offsets count in the unchanged text. */
export function parse(document: SourceDocument): Draft[] {
  const { text } = document;
  const isMarkdown = document.file.toLowerCase().endsWith('.md');
  // CommonMark drops a byte-order mark before it counts; so it is taken off here and counted again.
  const mark = isMarkdown && text.startsWith('\uFEFF') ? 1 : 0;
  const tree: Root = isMarkdown ? markdown.parse(text.slice(mark)) : plain.parse(text);
  const found: { range: Range; format: Draft['format'] }[] = [];
  collect(tree, null, (range, format) => found.push({ range, format }), mark);
  let before = 0;
  return found
    .filter(({ range }) => text.slice(range.start, range.end).trim() !== '')
    .map(({ range, format }) => {
      const between = text.slice(before, range.start);
      before = range.end;
      return draftOf(document, range, format, between);
    });
}

type Take = (range: Range, format: Draft['format']) => void;

/** The blocks of a tree that hold words: paragraphs, headings, the paragraphs of list items, code, tables' rows. */
function collect(node: Nodes, format: Draft['format'], take: Take, mark: number): void {
  const [start, end] = [node.position?.start.offset, node.position?.end.offset];
  if (start === undefined || end === undefined) {
    if ('children' in node) for (const child of node.children) collect(child, format, take, mark);
    return;
  }
  const range = { start: start + mark, end: end + mark };
  if (node.type === 'yaml') take(range, 'matter');
  else if (node.type === 'heading') take(range, 'heading');
  else if (node.type === 'listItem') {
    // The marker belongs to the first paragraph of its item, so that a clause keeps its printed number.
    node.children.forEach((child, i) => {
      const childEnd = child.position?.end.offset;
      if (i === 0 && child.type === 'paragraph' && childEnd !== undefined) {
        take({ start: range.start, end: childEnd + mark }, 'item');
      } else collect(child, format, take, mark);
    });
    if (node.children.length === 0) take(range, 'item');
  } else if ('children' in node && node.type !== 'paragraph' && node.type !== 'tableRow') {
    for (const child of node.children) collect(child, format, take, mark);
  } else if (node.type !== 'thematicBreak') take(range, format);
}

function draftOf(document: SourceDocument, range: Range, format: Draft['format'], between: string): Draft {
  const words = document.text.slice(range.start, range.end);
  const start = range.start + (words.length - words.trimStart().length);
  const end = range.start + words.trimEnd().length;
  const markup = document.markup;
  const headed = markup?.headings?.some((h) => h.start < end && start < h.end) ?? false;
  const breaks = between.split(/\r\n|[\n\r\f\u2028\u2029]/).length - 1;
  return {
    start,
    end,
    parts: [{ start, end }],
    text: document.text.slice(start, end),
    indent: /[^\n\r\f\u2028\u2029]*$/.exec(between)?.[0].replace(/\t/g, '    ').length ?? 0,
    gap: Math.max(0, breaks - 1),
    format: headed ? 'heading' : format,
    main: markup?.main === undefined ? null : markup.main.some((m) => m.start < end && start < m.end),
    role: null,
    reason: '',
    label: null,
    repairedLabel: null,
    path: null,
    part: null,
  };
}
