import type { Conflict } from '../../../model/conflict.ts';
import type { Analysis } from '../../../model/stage.ts';
import type { Detector } from '../detector.ts';
import type { Clash } from './clusters.ts';
import { pairsByTheme } from './pairs.ts';
import { raise } from './raise.ts';
import { sayings, type Said } from './said.ts';
import { likeness } from './themes.ts';

/** One speaker's "should" that another document gives as "would". */
export const shift: Detector = {
  name: 'claims/shift',
  because: 'a recommendation passed on as a fact changes what was said without changing the words much',
  detect: (analysis) => detect(analysis),
};

function detect(analysis: Analysis): Conflict[] {
  const all = sayings(analysis);
  const voiced = all.all.filter((s) => s.claim.attribution.length > 1 && s.holder !== null);
  const clashes = pairsByTheme(voiced).flatMap(([a, b]): Clash[] => {
    const same =
      a.claim.frame === b.claim.frame && a.holder === b.holder && a.claim.polarity === b.claim.polarity;
    if (!same || a.claim.doc === b.claim.doc || likeness(a, b) !== 'same' || !oneSpeaker(a, b)) return [];
    const kinds = new Set([a.claim.modality, b.claim.modality]);
    return kinds.has('recommended') &&
      (kinds.has('planned') || kinds.has('asserted') || kinds.has('reported'))
      ? [{ a, b, sure: false }]
      : [];
  });
  return raise(clashes, all, {
    rule: 'claims/shift',
    type: 'modality',
    question: 'Is this recommended for {A}, or settled?',
    stance: (s) => (s.claim.modality === 'recommended' ? 'recommended' : 'to happen'),
    confidence: 0.65,
    weight: 0.4,
  });
}

/** Whether both claims come out of one mouth. */
function oneSpeaker(a: Said, b: Said): boolean {
  const speakers = new Set(a.claim.attribution.slice(1));
  return b.claim.attribution.slice(1).some((id) => speakers.has(id));
}
