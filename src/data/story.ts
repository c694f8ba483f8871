import { resolve } from 'node:path';
import process from 'node:process';

/** The folder of the edition that is being built: the environment's STORY, else (also where that is empty) `seeds`. */
export function storyFolder(): string {
  const { STORY = '' } = process.env;
  return resolve(STORY === '' ? 'seeds' : STORY);
}
