import type { Block } from '../../model/document.ts';

/** Whether a block is running text. */
export const isText = (b: Block): boolean => b.role === 'body' || b.role === 'clause';

/** How many paragraphs may stand above the line that says who wrote it and when: a standfirst, a summary. */
export const STANDFIRSTS = 2;

/** So many lines stand below a text, and so many of its last ones are short, where it is signed. */
const SIGNERS = 4;

/** The lines in which a text ends: its last short ones, and below it those of who signs, up to the first of the page's. */
export function footOf(blocks: readonly Block[]): readonly Block[] {
  const end = blocks.findLastIndex((b) => isText(b) || b.role === 'signature') + 1;
  if (end === 0) return [];
  const long = blocks.slice(0, end).findLastIndex((b) => b.text.length >= LONG);
  const below = blocks.slice(end, end + SIGNERS);
  const page = below.findIndex(
    ({ text }) => text.length > SHORT || /[:|?!]|\.$/.test(text) || OTHERS.test(text),
  );
  return [
    ...blocks.slice(Math.max(long + 1, end - 2 * SIGNERS), end),
    ...below.slice(0, page < 0 ? SIGNERS : page),
  ];
}

/** The heading of a list of other texts. */
const OTHERS = /^(?:previous|older|newer|earlier|past|recent|latest|more|related|next|also)\b/i;

/** A name, a post or a day is no longer than this. */
const SHORT = 60;

/** A line longer than this is a paragraph. */
const LONG = 120;

/** The blocks above the first paragraph. */
export function headOf(blocks: readonly Block[]): readonly Block[] {
  return upToText(blocks, 0);
}

/** The blocks above the paragraph after so many others. */
export function upToText(blocks: readonly Block[], others: number): readonly Block[] {
  const at = blocks.filter(isText)[others];
  return at === undefined ? blocks : blocks.slice(0, blocks.indexOf(at));
}

/** A case is called by its parties, and by the day of what it is about. */
const CASE = /\p{L}\S* v\.? \p{Lu}/u;

/** Lines of an official document's head and foot that may date it, and not something else. */
export const isHead = (b: Block): boolean =>
  (b.part === 'title' || b.role === 'heading' || b.role === 'byline') &&
  b.role !== 'furniture' &&
  !isText(b) &&
  !CASE.test(b.text) &&
  b.text.length < 120;
