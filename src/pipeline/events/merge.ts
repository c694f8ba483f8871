import { absorb } from './absorb.ts';
import { type Candidate, type Group, isDayExact, specimens } from './candidate.ts';
import { anyHoursApart, hoursApart } from './hours-apart.ts';
import { joinAlone } from './join-alone.ts';
import { joinFewWords } from './join-few-words.ts';
import { joinMaking } from './makes-paper.ts';
import { likeness, SAME_DAY, type Weights } from './likeness.ts';

/** Most groups of deadlines that are joined on the strength of their day alone. */
const FEW = 4;

/** Least likeness for one event: of two stretches of time, and within one document. */
const SAME_STRETCH = 0.16;
const SAME_DOCUMENT = 0.24;

/**
 * Groups tellings of one event: first those of exactly the same day or stretch, then a vaguer date goes to the
 * likest event inside it, if one is like enough. Buckets by date, so that only what can meet is compared.
 */
export function mergeTellings(candidates: readonly Candidate[], weight: Weights): Group[] {
  const buckets = Map.groupBy(
    candidates,
    ({ bounds }) => `${bounds.earliest ?? '..'}/${bounds.latest ?? '..'}`,
  );
  const groups = [...buckets.values()].flatMap((bucket) => cluster(bucket, weight));
  return absorb(groups, weight);
}

/** Single-link clustering of tellings with the same date. */
function cluster(bucket: readonly Candidate[], weight: Weights): readonly Group[] {
  let groups: Candidate[][] = [];
  for (const c of bucket) {
    const linked = groups.filter((g) => specimens(g).some((other) => oneEvent(c, other, weight)));
    // What one telling joins may be of different hours: it goes with the first of them.
    const joined = linked.reduce<Candidate[][]>(
      (one, g) => (anyHoursApart([...one.flat(), c], g) ? one : [...one, g]),
      [],
    );
    groups = [...groups.filter((g) => !joined.includes(g)), [...joined.flat(), c]];
  }
  return joinFewWords(joinAlone(joinMaking(joinDeadlines(groups)), weight));
}

/**
 * Documents that each give one last day, and the same one, mean the same duty, whatever words they use for it
 * ("shall be completed", "all done by"). Not where a document gives it twice, or many do.
 */
function joinDeadlines(groups: Candidate[][]): Group[] {
  const due = groups.filter((g) => g.every((c) => c.status === 'deadline' && isDayExact(c)));
  const documents = due.flatMap((g) => [...new Set(g.map((c) => c.document.id))]);
  const apart = new Set(documents).size === documents.length;
  if (due.length < 2 || due.length > FEW || !apart) return groups;
  return [...groups.filter((g) => !due.includes(g)), due.flat()];
}

function oneEvent(a: Candidate, b: Candidate, weight: Weights): boolean {
  if (a.clause === b.clause) return true;
  if (hoursApart(a, b)) return false;
  const least = a.document.id === b.document.id ? SAME_DOCUMENT : isDayExact(a) ? SAME_DAY : SAME_STRETCH;
  return likeness(a.features, b.features, weight) >= least;
}
