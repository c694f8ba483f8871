import { resolve } from 'node:path';
import process from 'node:process';

/** The folder of the edition that is being built: the environment's STORY, else `seeds`. */
export function storyFolder(): string {
  return resolve(process.env.STORY ?? 'seeds');
}
