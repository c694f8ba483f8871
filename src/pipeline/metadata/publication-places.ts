import { FOOT_PLACES } from './foot-places.ts';
import { HEAD_PLACES } from './head-places.ts';
import type { Place } from './place.ts';

/** Where a stated day of publication is looked for, the surest first. */
export const PLACES: readonly Place[] = [...HEAD_PLACES, ...FOOT_PLACES];
