import { HOUR_OF_A_DAY } from '../parsers/hour-of-a-day.ts';
import { each } from './pairwise.ts';

/** Figures and words that have found no day are no hours. */
export const besideADay = each((finding) => (finding.rule === HOUR_OF_A_DAY ? null : finding));
