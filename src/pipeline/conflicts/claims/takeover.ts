import type { DateMention } from '../../../model/date.ts';
import type { Conflict } from '../../../model/conflict.ts';
import type { Analysis } from '../../../model/stage.ts';
import type { Detector } from '../detector.ts';
import { isBlame } from './blame.ts';
import type { Clash } from './clusters.ts';
import { hasException, isFirm, sidesApart, timesApart } from './comparable.ts';
import { relation } from './party.ts';
import { raise } from './raise.ts';
import { sayings, type Said } from './said.ts';
import { calledIn } from './called.ts';

/** What says that control did not pass. */
const DENIED: ReadonlySet<string> = new Set(['not take', 'not hold']);

/** Of so many claims at most each is compared with each. */
const MOST = 40;

/**
 * Control taken by one against control kept by another, or denied to the taker, whatever the thing is called: "takes
 * over the building", "remains responsible for the service". A lead, for a story may tell of two things.
 */
export const takeover: Detector = {
  name: 'claims/takeover',
  because: 'what is taken over goes by many names, but a story seldom tells of two takeovers',
  detect,
};

function detect(analysis: Analysis): Conflict[] {
  const said = sayings(analysis);
  const dates = new Map(analysis.dates.map((d) => [d.id, d]));
  const control = said.all.filter(
    (s) => s.frame.name === 'control' && s.claim.agent !== null && isFirm(s) && !isBlame(s),
  );
  const taken = control.filter((s) => s.sense === 'take').slice(0, MOST);
  const others = control.filter((s) => s.sense === 'keep' || DENIED.has(s.sense)).slice(0, MOST);
  const clashes = taken.flatMap((a) =>
    others.filter((b) => isClash(a, b, dates)).map((b): Clash => ({ a, b, sure: false })),
  );
  return raise(clashes, said, {
    rule: 'claims/takeover',
    level: 'compatible',
    stance: (s) => `${calledIn(s, said)} ${s.entry.stance}`,
    confidence: 0.4,
    weight: 0.5,
  });
}

function isClash(a: Said, b: Said, dates: ReadonlyMap<string, DateMention>): boolean {
  if (a.claim.doc === b.claim.doc || [a, b].some((s) => s.party.type === 'person' || hasException(s)))
    return false;
  if (twoNamed(a, b) || timesApart(a, b, dates) || sidesApart(a, b)) return false;
  return relation(a.party, b.party) === (DENIED.has(b.sense) ? 'same' : 'different');
}

/** Whether the two things have names, and two names. */
function twoNamed(a: Said, b: Said): boolean {
  const [x, y] = [a.claim.object?.entity ?? null, b.claim.object?.entity ?? null];
  return x !== null && y !== null && x !== y;
}
