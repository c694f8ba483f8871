import type { Span } from '../model/span.ts';

/** The words that fit into `length` characters, with an ellipsis where some are left out. */
export function shorten(words: string, length: number): string {
  const plain = words.replace(/\s+/g, ' ').trim();
  if (plain.length <= length) return plain;
  const cut = plain.slice(0, length - 1);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > length / 2 ? space : cut.length).replace(/[\s,;:.…–—-]+$/, '')}…`;
}

/** A span's words on one line: a break inside a quotation is a matter of the source's layout. */
export function oneLine(span: Pick<Span, 'text'>): string {
  return span.text.replace(/\s+/g, ' ').trim();
}
