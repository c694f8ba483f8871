import type { Conflict } from '../../../model/conflict.ts';
import type { Analysis } from '../../../model/stage.ts';
import type { Detector } from '../detector.ts';
import type { Clash } from './clusters.ts';
import { isFirm, tensesApart, timesApart } from './comparable.ts';
import { deedIn, overlap, sameVerb, type Deed } from './deeds.ts';
import { relation } from './party.ts';
import { pairsByTheme } from './pairs.ts';
import { raise } from './raise.ts';
import { sayings, type Said } from './said.ts';
import { contrasted } from './themes.ts';

/** Ways of comparing under which a claim and its denial are no opposites of the frame's own. */
const DENIABLE: ReadonlySet<string> = new Set(['doer', 'any', 'holder', 'none']);

/** Frames that other rules compare in full. */
const ELSEWHERE: ReadonlySet<string> = new Set(['compulsion', 'obligation', 'norm', 'post', 'rating']);

/** A thing that one document says was done and another says was not. */
export const denial: Detector = {
  name: 'claims/denial',
  because: 'a plain "did not" is the easiest contradiction to check, whatever the verb',
  detect: (analysis) => detect(analysis),
};

function detect(analysis: Analysis): Conflict[] {
  const all = sayings(analysis);
  const dates = new Map(analysis.dates.map((d) => [d.id, d]));
  const told = all.all.filter(
    (s) => DENIABLE.has(s.frame.compare) && !ELSEWHERE.has(s.frame.name) && isFirm(s),
  );
  const deeds = new Map(told.map((s) => [s, wordsOf(s)]));
  const clashes = pairsByTheme(told).flatMap(([a, b]): Clash[] => {
    if (a.claim.polarity === b.claim.polarity || a.claim.doc === b.claim.doc) return [];
    if (timesApart(a, b, dates) || tensesApart(a, b) || hasBoth(a, b) || hasBoth(b, a)) return [];
    const by = relation(a.party, b.party);
    if (by === 'different' || !sameVerb(a, b) || bothTold(a, b)) return [];
    const { shared, share } = overlap(deeds.get(a)!, deeds.get(b)!);
    const enough = by === 'same' ? shared >= 2 && share >= 0.6 : shared >= 3 && share >= 0.6;
    return enough ? [{ a, b, sure: by === 'same' }] : [];
  });
  return raise(clashes, all, {
    rule: 'claims/denial',
    question: 'Did it happen: {D}?',
    topicTitle: 'Whether it happened: {D}',
    stance: (s) => (s.claim.polarity === 'negative' ? 'it did not' : 'it did'),
    confidence: 0.7,
    weight: 0.65,
  });

  /** A document that says yes of one occasion and no of another. */
  function bothTold(a: Said, b: Said): boolean {
    return [a, b].some((s) =>
      told.some(
        (o) =>
          o !== s &&
          o.claim.doc === s.claim.doc &&
          o.claim.polarity !== s.claim.polarity &&
          sameVerb(o, s) &&
          overlap(deeds.get(o)!, deeds.get(s)!).shared >= 2,
      ),
    );
  }
}

/** Objects that the same words tell apart: "the first bridge". */
function hasBoth(a: Said, b: Said): boolean {
  return a.claim.object !== null && b.claim.object !== null && contrasted(a.claim.object, b.claim.object);
}

/** What is done and to what; who does it is compared apart. */
function wordsOf({ claim }: Said): Deed {
  return deedIn(`${claim.object?.text ?? ''} ${claim.complement?.text ?? ''}`);
}
