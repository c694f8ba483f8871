import { readFolder, type Folder } from '../../data/folder.ts';
import type { Dossier } from '../../model/dossier.ts';
import { run } from '../run.ts';

let known: Promise<{ readonly folder: Folder; readonly dossier: Dossier }> | null = null;

/** The edition's folder and its analysis, for tests; worked out once, whoever asks. Not to be changed. */
export function theEdition(): NonNullable<typeof known> {
  known ??= readFolder('seeds').then((folder) => ({ folder, dossier: run(folder.sources, folder.corpus) }));
  return known;
}
