import { defineCollection } from 'astro:content';
import { storyLoader } from './data/loader.ts';
import { storyFolder } from './data/story.ts';

export const collections = {
  story: defineCollection({ loader: storyLoader(storyFolder()) }),
};
