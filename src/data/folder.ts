import { createHash } from 'node:crypto';
import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Corpus } from '../model/corpus.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { SourceDocument } from '../model/document.ts';
import { DocumentError, FolderError } from '../model/errors.ts';
import { readDocument, READABLE } from '../pipeline/read/index.ts';
import { CORPUS_FILE, parseCorpus } from './corpus.ts';

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
 * @throws FolderError where the folder is missing, no folder, or holds no document;
 * DocumentError where a document is binary or not UTF-8; CorpusError where `corpus.yaml` is wrong.
 */
export async function readFolder(folder: string, cache: ReadCache = new Map()): Promise<Folder> {
  const files = await listFiles(folder);
  const sources: SourceDocument[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const file of files) {
    if (file === CORPUS_FILE) continue;
    const extension = /\.[^./]+$/.exec(file)?.[0].toLowerCase() ?? '';
    if (!READABLE.has(extension)) {
      diagnostics.push(skipped(file, extension));
      continue;
    }
    const bytes = await readFile(join(folder, file));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const key = `${file} ${sha256}`;
    const source = cache.get(key) ?? { ...(await readDocument(file, extension, bytes)), sha256 };
    cache.set(key, source);
    sources.push(source);
  }
  if (sources.length === 0) {
    throw new FolderError(
      `The folder "${folder}" holds no document.`,
      `Put at least one ${[...READABLE].join(', ')} file into it.`,
    );
  }
  const corpus = files.includes(CORPUS_FILE)
    ? parseCorpus(
        await readFile(join(folder, CORPUS_FILE), 'utf8'),
        sources.map((s) => s.file),
      )
    : parseCorpus('', []);
  return { sources: distinctIds(sources), corpus, diagnostics };
}

async function listFiles(folder: string): Promise<string[]> {
  const kind = await stat(folder).catch(() => null);
  if (kind === null) {
    throw new FolderError(
      `There is no folder "${folder}".`,
      'Check the path; it counts from where you run the command.',
    );
  }
  if (!kind.isDirectory()) {
    throw new FolderError(
      `"${folder}" is a file, not a folder.`,
      'Name the folder that holds the documents.',
    );
  }
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .filter((file) => !file.split('/').some((part) => part.startsWith('.')))
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

function skipped(file: string, extension: string): Diagnostic {
  return {
    severity: 'warning',
    rule: 'read/unknown-kind',
    file,
    span: null,
    message: `${file} was skipped: files of kind "${extension || 'no ending'}" are not read; save it as one of ${[...READABLE].join(', ')}.`,
  };
}

/** Two files may share a name without its ending (`a.txt`, `a.md`): the later one keeps its ending in its id. */
function distinctIds(sources: readonly SourceDocument[]): SourceDocument[] {
  const seen = new Set<string>();
  return sources.map((source) => {
    const id = seen.has(source.id) ? source.file : source.id;
    if (seen.has(id))
      throw new DocumentError(`Two documents would be called "${id}".`, 'Rename one of them.');
    seen.add(id);
    return id === source.id ? source : { ...source, id };
  });
}
