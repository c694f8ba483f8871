import type { SourceDocument } from '../../model/document.ts';
import { decode } from './decode.ts';
import { frontMatter } from './front-matter.ts';

/** A file's visible text and what its format states about it. */
type Read = Pick<SourceDocument, 'text' | 'markup'>;

type Reader = (file: string, bytes: Uint8Array) => Read | Promise<Read>;

/** How each kind of file is read, by its ending. */
const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['.txt', (file, bytes): Read => ({ text: decode(file, bytes) })],
  ['.md', (file, bytes): Read => frontMatter(file, decode(file, bytes))],
  ['.html', webPage],
  ['.htm', webPage],
  ['.pdf', pdf],
]);

/** Loaded when the first web page is read: a browser's document model is slow to start. */
async function webPage(file: string, bytes: Uint8Array): Promise<Read> {
  const { readHtml } = await import('./html.ts');
  return readHtml(file, decode(file, bytes));
}

/** Loaded when the first PDF is read, for the same reason. */
async function pdf(file: string, bytes: Uint8Array): Promise<Read> {
  const { readPdf } = await import('./pdf.ts');
  return readPdf(file, bytes);
}

/** The endings of files that can be read. */
export const READABLE: ReadonlySet<string> = new Set(READERS.keys());

/**
 * One file as a document: its visible text, and what its format states about it. Plain text and Markdown are
 * the file's own text unchanged; a web page is its visible text, furniture and all; a PDF its text layer.
 *
 * @param file path relative to the folder, for messages and for the id
 * @param extension lower-case ending with its dot, one of READABLE
 * @throws DocumentError where the bytes are no text, or a PDF has no text layer
 */
export async function readDocument(
  file: string,
  extension: string,
  bytes: Uint8Array,
): Promise<Omit<SourceDocument, 'sha256'>> {
  const reader = READERS.get(extension);
  const read = reader ? await reader(file, bytes) : { text: decode(file, bytes) };
  return { id: file.replace(/\.[^./]+$/, ''), file, ...read };
}
