import type { Dossier } from '../model/dossier.ts';
import { run } from '../pipeline/run.ts';
import { readFolder, type ReadCache } from './folder.ts';

/** Reads a folder and analyses it: the one way from files to a dossier. Errors as `readFolder`. */
export async function analyseFolder(folder: string, cache?: ReadCache): Promise<Dossier> {
  const { sources, corpus, diagnostics } = await readFolder(folder, cache);
  const dossier = run(sources, corpus);
  return { ...dossier, diagnostics: [...diagnostics, ...dossier.diagnostics] };
}
