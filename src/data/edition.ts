import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getEntry } from 'astro:content';
import type { Document } from '../model/document.ts';
import type { Dossier } from '../model/dossier.ts';
import { FolderError } from '../model/errors.ts';
import { DOSSIER_ID } from './loader.ts';
import { storyFolder } from './story.ts';

/** The dossier of the edition that is being built; the only thing that pages ask for. */
export async function getDossier(): Promise<Dossier> {
  const entry = await getEntry('story', DOSSIER_ID);
  if (!entry) throw new FolderError('The story was not analysed.', 'See the messages above.');
  return entry.data as Dossier;
}

/** The bytes of a document as they lie in the folder, for downloading the original. */
export async function readOriginal(document: Document): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(join(storyFolder(), document.file)));
}
