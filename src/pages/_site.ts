import { getDossier } from '../data/edition.ts';
import { storyOf, type Story } from '../views/story.ts';

let story: Promise<Story> | undefined;

/** The story that this build shows, indexed once. */
export function getStory(): Promise<Story> {
  story ??= getDossier().then(storyOf);
  return story;
}
