import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { FolderError } from '../src/model/errors.ts';

/**
 * Writes a file whole or not at all: it is written beside and renamed, so that a failure never leaves half a file
 * under the name, nor the half beside it.
 *
 * @throws FolderError where the place cannot be written to
 */
export async function writeWhole(file: string, text: string): Promise<void> {
  const place = await stat(file).catch(() => null);
  if (place?.isDirectory()) {
    throw new FolderError(`"${file}" is a folder.`, 'Name the file that is to be written.');
  }
  const folder = dirname(file);
  if (!(await stat(folder).catch(() => null))?.isDirectory()) {
    throw new FolderError(`There is no folder "${folder}" to write into.`, 'Make it first, or name another.');
  }
  const part = `${file}.part`;
  try {
    await writeFile(part, text);
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined);
    const why = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    throw new FolderError(
      `"${file}" cannot be written${why}.`,
      'Check that the folder may be written to and has room.',
    );
  }
}
