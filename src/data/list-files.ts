import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../model/diagnostic.ts';
import { FolderError } from '../model/errors.ts';
import { isDenied } from './denied.ts';
import { brokenLink } from './skipped.ts';

/** The files of a folder, and what in it is no file to be read. */
interface Listing {
  /** Paths relative to the folder, sorted. */
  readonly files: readonly string[];
  readonly skipped: readonly Diagnostic[];
}

/**
 * Lists a folder's files, its subfolders' too. Names that begin with a dot are left out; a symbolic link to a file
 * is read as that file, one to a folder or to nothing is skipped and said so, so that no ring of links is walked.
 *
 * @throws FolderError where the folder is missing or no folder, or where it or a subfolder may not be read
 */
export async function listFiles(folder: string): Promise<Listing> {
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
  const files: string[] = [];
  const skipped: Diagnostic[] = [];
  // Walked by hand: the library's own recursion follows links, rings of them too.
  const open = [''];
  for (let inside = open.pop(); inside !== undefined; inside = open.pop()) {
    for (const entry of await entriesOf(join(folder, inside))) {
      const file = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (entry.name.startsWith('.')) continue;
      if (entry.isDirectory()) open.push(file);
      else if (entry.isFile()) files.push(file);
      else if (entry.isSymbolicLink()) {
        const target = await stat(join(folder, file)).catch(() => null);
        if (target?.isFile()) files.push(file);
        else skipped.push(brokenLink(file, target !== null));
      }
    }
  }
  return { files: files.sort(byName), skipped: skipped.sort((a, b) => byName(a.file ?? '', b.file ?? '')) };
}

/** What lies in a folder, or one sentence that says why that cannot be had. */
async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    throw new FolderError(
      `The folder "${folder}" cannot be read${isDenied(error) ? ': the permission is missing' : ''}.`,
      isDenied(error) ? 'Give yourself the right to read it, or move it away.' : 'Check that it is whole.',
    );
  }
}

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
