import { deeds } from './claims/rival-deeds.ts';
import type { Finder } from './contrast/candidate.ts';
import { dates } from './contrast/dates.ts';
import { denials } from './contrast/denials.ts';
import { doers } from './contrast/doers.ts';
import { extents } from './contrast/extents.ts';
import { numbers } from './contrast/numbers.ts';
import { stances } from './contrast/stances/index.ts';

/** Every way of finding statements that may be set against each other. Each works alone: the order decides nothing. */
export const FINDERS: readonly Finder[] = [numbers, dates, deeds, denials, extents, doers, stances];
