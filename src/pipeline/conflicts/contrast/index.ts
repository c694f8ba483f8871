import type { Conflict } from '../../../model/conflict.ts';
import type { Analysis } from '../../../model/stage.ts';
import { isLikely } from './flagged.ts';
import { quarrels, type Rated } from './quarrels.ts';
import { ratedLeads, ratedPairs, sets } from './rated.ts';
import { conflictOf } from './told-quarrel.ts';

/**
 * From here on it is shown as worth a second look, not flagged. Of the quarrels between here and the flags, the
 * likeliest `HOLDS` of a story, one in four is right.
 */
const LEAD = 0.05;
/**
 * A story of so many candidates is of the size that the weights are fitted to. In a folder of two short papers there is
 * little else that a statement can be about, so what is fitted to long stories makes too little of each: there leads
 * begin lower, down to `LEAST_LEAD` (of these three in ten are right).
 */
const USUAL = 1000;
const LEAST_LEAD = 0.01;
/**
 * So many leads are shown of a story at most, the least likely folded away. Of those after the twentieth
 * about one in eight is right on stories kept apart, and one conflict in twenty-five is found by nothing else.
 */
const HOLDS = 30;
/**
 * Disagreements that no rule names, found by likelihood: two statements so alike, and so placed among all others, that
 * a careful reader would most likely set them against each other. `found` are the rules' findings, which are not told
 * again.
 */
export function contrasts(analysis: Analysis, found: readonly Conflict[]): Conflict[] {
  const rated = ratedPairs(analysis);
  const least = Math.max(LEAST_LEAD, LEAD * Math.min(1, rated.length / USUAL));
  const fresh = quarrels(rated, least).filter(
    (quarrel) => !found.some((c) => quarrel.some(({ pair }) => sets(c, pair))),
  );
  const likely = fresh.filter(isLikely);
  const leads = fresh.filter((quarrel) => !isLikely(quarrel)).slice(0, HOLDS);
  const told = [...likely, ...leads].map((quarrel) => conflictOf(quarrel, analysis));
  // After what is compared in its words: that is right more often.
  const more = onlyLeads(analysis, [...found, ...told], least).slice(0, HOLDS - leads.length);
  return [...told, ...more.map((quarrel) => conflictOf(quarrel, analysis))];
}

/**
 * What goes by how a thing is put, likeliest first: each respect by itself, so that it takes nothing from the others,
 * without what `told` sets against each other already, and so that nothing of it is joined to that.
 */
function onlyLeads(analysis: Analysis, told: readonly Conflict[], least: number): Rated[][] {
  const rated = ratedLeads(analysis).filter(({ pair }) => !told.some((c) => sets(c, pair)));
  const crosses = (quarrel: readonly Rated[]): boolean =>
    told.some((c) =>
      quarrel.some(({ pair }) =>
        quarrel.some(
          (other) => sets(c, { ...pair, b: other.pair.a }) || sets(c, { ...pair, b: other.pair.b }),
        ),
      ),
    );
  return [...Map.groupBy(rated, (r) => r.pair.respect).values()]
    .flatMap((list) => quarrels(list, least))
    .map((quarrel) => (crosses(quarrel) ? quarrel.slice(0, 1) : quarrel))
    .sort(([x], [y]) => y!.p - x!.p);
}
