import { readdirSync } from 'node:fs';

/** The folder of a story's documents: its own, or for the first edition, of which only the gold lies there, `seeds`. */
export function documentsOf(folder: string): string {
  return readdirSync(folder).some((file) => file.endsWith('.txt')) ? folder : 'seeds';
}
