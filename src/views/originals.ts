import type { Source } from './sources.ts';

/** The name under which a document's own bytes are offered: its own, made safe for any host. */
export function originalName(source: Source): string {
  const base = source.doc.file.split('/').at(-1) ?? source.doc.file;
  const safe = base.normalize('NFKD').replace(/[^\w.-]+/g, '-');
  // Hosts answer a folder with index.html; an original must not take its place.
  return safe === 'index.html' ? 'original-index.html' : safe;
}

/** The address of a document's own bytes. */
export function originalHref(source: Source): string {
  return `${source.href}${originalName(source)}`;
}
