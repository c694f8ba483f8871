import type { Conflict, ConflictType } from '../../../model/conflict.ts';
import type { Analysis } from '../../../model/stage.ts';
import { akin } from '../../../text/meaning.ts';
import type { Detector } from '../detector.ts';
import type { Clash } from './clusters.ts';
import { timesApart } from './comparable.ts';
import { overlap, verbOf, type Overlap } from './deeds.ts';
import { GAPS } from './gaps.ts';
import { pairs } from './graded-pairs.ts';
import { gradedOf, type Graded } from './grades.ts';
import { relation, type Relation } from './party.ts';
import { tellsOfAnother } from '../statements/another.ts';
import { raise } from './raise.ts';
import { sayings, sentenceOf, type Said } from './said.ts';

/** Whether somebody acted freely, was asked or was made to, and whether a rule is advice or law. */
export const strength: Detector = {
  name: 'claims/strength',
  because: 'advice, appointment, order and force are told of one deed, and readers draw opposite conclusions',
  detect: (analysis) => detect(analysis),
};

function detect(analysis: Analysis): Conflict[] {
  const all = sayings(analysis);
  const dates = new Map(analysis.dates.map((d) => [d.id, d]));
  const graded = gradedOf(all.all);
  const found = pairs(graded).flatMap(([x, y]): { type: ConflictType; clash: Clash }[] => {
    const gap = GAPS.find((g) => g.low === x.grade && g.high === y.grade);
    const [a, b] = [x.said, y.said];
    if (gap === undefined || a.claim.doc === b.claim.doc || !x.worded) return [];
    if (isOfOthers(a) !== isOfOthers(b) || isFurther(a) !== isFurther(b)) return [];
    const by = relation(a.party, b.party);
    const common = overlap(x.deed, y.deed);
    if (!oneDeed(x, y, by, common)) return [];
    if (common.shared < 3 && timesApart(a, b, dates)) return [];
    if (x.said.sense === 'agree' && !y.worded) return [];
    const law = gap.low === 'advised' && y.said.document.kind === 'official' && common.shared > 3;
    if (gap.low === 'advised' && tookUp(y)) return [];
    return [
      { type: gap.type, clash: { a, b, sure: (gap.sure && (by === 'same' || common.shared > 2)) || law } },
    ];
  });
  const stances = new Map(graded.map((g) => [g.said.claim.id, g.stance]));
  return [...Map.groupBy(found, (f) => f.type)].flatMap(([type, group]) =>
    raise(
      group.map((g) => g.clash),
      all,
      {
        rule: 'claims/strength',
        type,
        question:
          type === 'compulsion'
            ? 'Was {A} made to act, or did it act freely?'
            : 'Is {A} asked to act, or required to?',
        topicTitle: type === 'compulsion' ? 'How far {A} acted freely' : 'What {A} has to do',
        stance: (s) => stances.get(s.claim.id) ?? s.entry.stance,
        confidence: 0.72,
        weight: type === 'compulsion' ? 0.7 : 0.6,
      },
    ),
  );
}

/** "The residents of the unit", "its other residents": whoever are the others of some are not they. */
function isOfOthers({ claim }: Said): boolean {
  return /^(?:(?:the|all|any|some|its|their|our|his|her|every|most|many)\s+)*(?:others?|rest|remaining|remainder)\b/i.test(
    claim.agent?.text ?? '',
  );
}

/** What is done to, with the word right behind the clause. */
function isFurther(said: Said): boolean {
  const { claim, document } = said;
  const end = Math.min(claim.end + 12, sentenceOf(said).end);
  return tellsOfAnother(document.text.slice(claim.predicate.end, end));
}

/** Whether two claims tell one deed; the less is known of who does it, the more of the deed must be the same. */
function oneDeed(x: Graded, y: Graded, by: Relation, { shared, share, figure }: Overlap): boolean {
  // Names mislead less than words: a deed told in four of the same words is one, whoever it is put down to.
  if (by === 'different') return x.worded && y.worded && shared >= 4 && share >= 0.6;
  if (figure && shared >= 2) return true;
  if (x.grade === 'advised' && !y.worded) {
    const verb = overlap(x.deed, verbOf(y.said)).shared > 0;
    return by === 'same' ? verb && shared >= 2 : shared >= 3 && shared >= 0.75 * x.deed.size;
  }
  if (x.grade === 'advised') {
    return by === 'same' ? shared >= 2 && share >= 0.5 : shared >= 3 && share >= 0.75;
  }
  // One word of several is the thing and not the deed, unless it is the verb: "close any branch", "clean its branches".
  if (by === 'same' && shared === 1)
    return share === 1 || x.grade === 'appointed' || (share >= 0.5 && byVerb(x, y));
  if (by === 'same') return shared >= 3 || (shared >= 2 && (share >= 0.5 || x.grade === 'appointed'));
  return shared >= 4 || (shared >= 3 && share >= 0.5) || (shared >= 2 && share >= 0.75);
}

/** Whether the word that the one deed begins with, its verb, stands in the other in whatever form. */
function byVerb(x: Graded, y: Graded): boolean {
  return [
    [x, y],
    [y, x],
  ].some(([one, other]) => {
    const [verb] = one!.deed.values();
    return verb !== undefined && akin({ keys: verb }, new Set([...other!.deed.values()].flat()));
  });
}

/** "The minister accepted the recommendation and ordered it": who tells of both sees no quarrel. */
function tookUp({ said }: Graded): boolean {
  return /\b(?:recommendations?|recommended|advice|advised|requests?|requested|suggestions?|suggested)\b/i.test(
    sentenceOf(said).text,
  );
}
