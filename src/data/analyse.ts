import type { Dossier } from '../model/dossier.ts';
import { run } from '../pipeline/run.ts';
import { readFolder } from './folder.ts';

/** Reads a folder and analyses it: the one way from files to a dossier. Errors as `readFolder`. */
export async function analyseFolder(folder: string): Promise<Dossier> {
  const { sources, corpus, diagnostics } = await readFolder(folder);
  const dossier = run(sources, corpus);
  return { ...dossier, diagnostics: [...diagnostics, ...dossier.diagnostics] };
}
