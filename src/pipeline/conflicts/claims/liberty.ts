import type { Conflict } from '../../../model/conflict.ts';
import type { Analysis } from '../../../model/stage.ts';
import { nounPhrase } from '../../../text/noun-phrase.ts';
import { contentStems } from '../../../text/tokens.ts';
import type { Detector } from '../detector.ts';
import type { Clash } from './clusters.ts';
import { isFirm, timesApart } from './comparable.ts';
import { raise } from './raise.ts';
import { sayings, type Said } from './said.ts';

/** So many words of the deed make two duties one. */
const LEAST = 2;

/** "Schools must close early" against "schools are free to close early". */
export const liberty: Detector = {
  name: 'claims/liberty',
  because: 'whether a thing must be done or may be left is what those it binds read the report for',
  detect: (analysis) => detect(analysis),
};

function detect(analysis: Analysis): Conflict[] {
  const all = sayings(analysis);
  const dates = new Map(analysis.dates.map((d) => [d.id, d]));
  const duties = all.all.filter((s) => s.frame.name === 'obligation' && isFirm(s) && whoOf(s) !== '');
  const byWho = Map.groupBy(duties, whoOf);
  const clashes = [...byWho.values()].flatMap((group) => {
    const bound = group.filter((s) => s.sense === 'bound').map((s) => [s, deedOf(s)] as const);
    const free = group.filter((s) => s.sense === 'free').map((s) => [s, deedOf(s)] as const);
    return bound.flatMap(([a, x]) =>
      free.flatMap(([b, y]): Clash[] => {
        if (a.claim.doc === b.claim.doc || timesApart(a, b, dates)) return [];
        const shared = [...x].filter((s) => y.has(s)).length;
        return shared >= LEAST ? [{ a, b, sure: true }] : [];
      }),
    );
  });
  return raise(clashes, all, {
    rule: 'claims/liberty',
    type: 'compulsion',
    stance: (s) => s.entry.stance,
    confidence: 0.7,
    weight: 0.65,
  });
}

/** Whom the duty binds: a person or body, else the noun that names a group ("schools"). */
function whoOf({ holder, claim }: Said): string {
  return holder ?? nounPhrase((claim.agent?.refersTo ?? claim.agent)?.text ?? '').head;
}

function deedOf({ claim }: Said): Set<string> {
  return new Set(contentStems(claim.object?.text ?? ''));
}
