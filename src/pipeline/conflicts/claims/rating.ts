import type { Conflict } from '../../../model/conflict.ts';
import type { Analysis } from '../../../model/stage.ts';
import type { Detector } from '../detector.ts';
import type { Clash } from './clusters.ts';
import { raise } from './raise.ts';
import { sayings, type Said } from './said.ts';

/** "Inadequate in every category" against "requires improvement in two". */
export const rating: Detector = {
  name: 'claims/rating',
  because: 'a mark said to hold for all and another mark for a part cannot both stand',
  detect: (analysis) => detect(analysis),
};

function detect(analysis: Analysis): Conflict[] {
  const all = sayings(analysis);
  const rated = all.all.filter(
    (s) => s.frame.name === 'rating' && s.claim.quote === null && gradeOf(s) !== '',
  );
  const grades = Map.groupBy(rated, (s) => s.claim.doc);
  const clashes = rated.filter(holdsForAll).flatMap((a) =>
    rated.flatMap((b): Clash[] => {
      if (a.claim.doc === b.claim.doc || gradeOf(a) === gradeOf(b)) return [];
      // The other document gives the first mark too, so that both speak of one set of marks.
      const alsoFirst = grades.get(b.claim.doc)?.some((s) => gradeOf(s) === gradeOf(a)) ?? false;
      return alsoFirst ? [{ a, b, sure: true }] : [];
    }),
  );
  return raise(clashes, all, {
    rule: 'claims/rating',
    stance: (s) => `${gradeOf(s)}${holdsForAll(s) ? ' for all' : ''}`,
    confidence: 0.75,
    weight: 0.6,
  });
}

/** The mark itself: the words in quotation marks, else the first word. */
function gradeOf({ claim }: Said): string {
  const text = claim.complement?.text ?? '';
  const quoted = /["'“‘]([^"'”’]+)/.exec(text)?.[1] ?? /^(?:an?\s+)?([a-z-]+)$/i.exec(text)?.[1] ?? '';
  return quoted.trim().toLowerCase();
}

function holdsForAll({ claim }: Said): boolean {
  return (
    /\b(?:all|every|each|across the board)\b/i.test(claim.complement?.text ?? '') ||
    claim.scope.some((l) => l.kind === 'all')
  );
}
