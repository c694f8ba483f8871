import type { SourceDocument } from '../../model/document.ts';
import { decode } from './decode.ts';

/** The endings of files that can be read. */
export const READABLE: ReadonlySet<string> = new Set(['.txt', '.md']);

/**
 * One file as a document: its visible text, and what its format states about it.
 *
 * @param file path relative to the folder, for messages and for the id
 * @param extension lower-case ending with its dot, one of READABLE
 * @throws DocumentError where the bytes are no text
 */
export function readDocument(
  file: string,
  _extension: string,
  bytes: Uint8Array,
): Promise<Omit<SourceDocument, 'sha256'>> {
  return Promise.resolve({ id: file.replace(/\.[^./]+$/, ''), file, text: decode(file, bytes) });
}
