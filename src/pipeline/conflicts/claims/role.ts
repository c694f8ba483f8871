import type { Conflict } from '../../../model/conflict.ts';
import type { Analysis } from '../../../model/stage.ts';
import type { Detector } from '../detector.ts';
import type { Clash } from './clusters.ts';
import { isFirm } from './comparable.ts';
import { raise } from './raise.ts';
import { sayings, type Said } from './said.ts';

/** Is somebody there to support another, or to direct it? */
export const role: Detector = {
  name: 'claims/role',
  because:
    'one role told as help in one document and as orders in another is the difference that matters to both',
  detect: (analysis) => detect(analysis),
};

function detect(analysis: Analysis): Conflict[] {
  const all = sayings(analysis);
  const claims = all.all.filter((s) => s.frame.name === 'role' && s.claim.polarity === 'positive');
  const towards = (s: Said): string | null => s.claim.object?.entity ?? null;
  const supports = claims.filter(
    (s) => s.sense === 'support' && s.holder !== null && towards(s) !== null && s.holder !== towards(s),
  );
  const directs = claims.filter((s) => s.sense === 'direct' && firmDirection(s));
  const byPair = Map.groupBy(directs, (s) => `${s.holder ?? ''} ${towards(s) ?? ''}`);
  const clashes = supports.flatMap((a) =>
    (byPair.get(`${a.holder ?? ''} ${towards(a) ?? ''}`) ?? []).flatMap((b): Clash[] => {
      // A party's own account counts against the instrument that binds it, not against another article.
      const fair = isFirm(a) || b.document.primary;
      return a.claim.doc !== b.claim.doc && fair ? [{ a, b, sure: false }] : [];
    }),
  );
  return raise(clashes, all, {
    rule: 'claims/role',
    stance: (s) => {
      const named =
        s.holder ??
        claims.find((c) => c.sense === s.sense && c.holder !== null && towards(c) === towards(s))?.holder;
      return `${all.entities.get(named ?? '')?.name ?? 'the other'} ${s.entry.stance}`;
    },
    also: (cluster) =>
      claims.filter((s) =>
        cluster.some(
          (c) =>
            c.sense === s.sense &&
            c.claim.doc === s.claim.doc &&
            (s.holder === c.holder ||
              (s.holder === null &&
                s.sense === 'support' &&
                towards(s) !== null &&
                towards(s) === towards(c))),
        ),
      ),
    confidence: 0.7,
    weight: 0.7,
  });

  function firmDirection(s: Said): boolean {
    return s.holder !== null && isFirm(s) && all.entities.get(s.holder)?.type !== 'person';
  }
}
