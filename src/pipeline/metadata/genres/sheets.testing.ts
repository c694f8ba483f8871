import { BODIES } from './bodies.cases.ts';
import { HEADS } from './heads.cases.ts';
import { NEWS } from './news.cases.ts';
import { PAPERS } from './papers.cases.ts';
import { PASTED } from './pasted.cases.ts';
import { RELEASES } from './releases.cases.ts';
import { RULINGS } from './rulings.cases.ts';
import type { Sheet } from './sheet.testing.ts';
import { TITLES } from './titles.cases.ts';
import { VOICES } from './voices.cases.ts';

/** The invented documents, by what they are for. */
export const SHEETS: readonly (readonly [string, readonly Sheet[]])[] = [
  ['news', NEWS],
  ['releases', RELEASES],
  ['papers', PAPERS],
  ['rulings', RULINGS],
  ['voices', VOICES],
  ['heads', HEADS],
  ['bodies', BODIES],
  ['pasted', PASTED],
  ['titles', TITLES],
];
