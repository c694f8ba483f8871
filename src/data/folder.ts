import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Corpus } from '../model/corpus.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { SourceDocument } from '../model/document.ts';
import { DocumentError, FolderError } from '../model/errors.ts';
import { decode } from '../pipeline/read/decode.ts';
import { readDocument, READABLE } from '../pipeline/read/index.ts';
import { CORPUS_FILE, parseCorpus } from './corpus.ts';
import { isDenied } from './denied.ts';
import { distinctIds } from './document-ids.ts';
import { listFiles } from './list-files.ts';
import { emptyFile, misnamedCorpus, unknownKind } from './skipped.ts';

/** What an editor may have meant for `corpus.yaml`. */
const MISNAMED = /^corpus\.(?:ya?ml|json|ya?ml\.txt)$/i;

/** Documents already read, by their file and hash: hand the same one in again and only changed files are parsed. */
export type ReadCache = Map<string, SourceDocument>;

export interface Folder {
  readonly sources: readonly SourceDocument[];
  readonly corpus: Corpus;
  /** What was skipped, and why. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a folder of documents and its optional `corpus.yaml`. Subfolders are read too; files whose name
 * begins with a dot are not documents.
 *
 * @throws FolderError where the folder is missing, no folder, may not be read or holds no document;
 * DocumentError where a document cannot be read as what its ending says, or two would have one address;
 * CorpusError where `corpus.yaml` is wrong or has another name.
 */
export async function readFolder(folder: string, cache: ReadCache = new Map()): Promise<Folder> {
  const { files, skipped } = await listFiles(folder);
  const sources: SourceDocument[] = [];
  const diagnostics: Diagnostic[] = [...skipped];
  for (const file of files) {
    if (file === CORPUS_FILE) continue;
    if (MISNAMED.test(file)) throw misnamedCorpus(file);
    const extension = /\.[^./]+$/.exec(file)?.[0].toLowerCase() ?? '';
    if (!READABLE.has(extension)) {
      diagnostics.push(unknownKind(file, extension, READABLE));
      continue;
    }
    const bytes = await bytesOf(folder, file);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const key = `${file} ${sha256}`;
    const source = cache.get(key) ?? { ...(await readDocument(file, extension, bytes)), sha256 };
    cache.set(key, source);
    if (/[\p{L}\p{N}]/u.test(source.text)) sources.push(source);
    else diagnostics.push(emptyFile(file));
  }
  if (sources.length === 0) {
    throw new FolderError(
      `The folder "${folder}" holds no document with words in it.`,
      [
        ...diagnostics.slice(0, 3).map(({ message }) => message),
        `Put at least one ${[...READABLE].join(', ')} file into it.`,
      ].join(' '),
    );
  }
  const corpus = files.includes(CORPUS_FILE)
    ? parseCorpus(
        decode(CORPUS_FILE, await bytesOf(folder, CORPUS_FILE)),
        sources.map((s) => s.file),
      )
    : parseCorpus('', []);
  return { sources: distinctIds(sources), corpus, diagnostics };
}

/** A file's bytes, or one sentence that says why they cannot be had. */
async function bytesOf(folder: string, file: string): Promise<Uint8Array> {
  try {
    return await readFile(join(folder, file));
  } catch (error) {
    const denied = isDenied(error);
    throw new DocumentError(
      `${file} cannot be read${denied ? ': the permission is missing' : ''}.`,
      denied
        ? 'Give yourself the right to read it, or move it out of the folder.'
        : 'Check that the file is whole.',
    );
  }
}
