import { oneLine } from '../text/one-line.ts';

/** The words that fit into `length` characters, with an ellipsis where some are left out. */
export function shorten(words: string, length: number): string {
  const plain = oneLine(words);
  if (plain.length <= length) return plain;
  const cut = plain.slice(0, length - 1);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > length / 2 ? space : cut.length).replace(/[\s,;:.…–—-]+$/, '')}…`;
}
