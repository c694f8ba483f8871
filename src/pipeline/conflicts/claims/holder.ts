import type { DateMention } from '../../../model/date.ts';
import type { Conflict } from '../../../model/conflict.ts';
import type { Analysis } from '../../../model/stage.ts';
import type { Detector } from '../detector.ts';
import { isBlame } from './blame.ts';
import type { Clash } from './clusters.ts';
import { hasException, isFirm, sidesApart, timesApart } from './comparable.ts';
import { verbOf } from './deeds.ts';
import { pairsByTheme } from './pairs.ts';
import { raise } from './raise.ts';
import { sayings, type Said } from './said.ts';
import { relation } from './party.ts';
import { oneThing } from './one-thing.ts';
import { calledIn } from './called.ts';

/** One thing has one holder: "the county takes control" against "the town keeps control". */
export const holder: Detector = {
  name: 'claims/holder',
  because: 'who has the say over a thing is the question that readers ask first',
  detect: (analysis) => detect(analysis),
};

function detect(analysis: Analysis): Conflict[] {
  const said = sayings(analysis);
  const dates = new Map(analysis.dates.map((d) => [d.id, d]));
  const held = said.all.filter(
    (s) => s.frame.compare === 'holder' && s.claim.agent !== null && !s.sense.startsWith('not '),
  );
  const clashes = pairsByTheme(held, openKey).flatMap(([a, b]) => holdersApart(a, b, dates).filter(isPlain));
  return raise(clashes, said, {
    rule: 'claims/holder',
    stance: (s) => `${calledIn(s, said)} ${s.entry.stance}`,
    also: (cluster) => held.filter((s) => agrees(s, cluster)),
    confidence: 0.8,
    weight: 0.8,
  });
}

/** "Has a say in it": somebody else may be in charge. */
const A_SHARE = /\b(?:role|part|say|hand|involvement)\b/i;

/** Words for running a thing oneself: "have charge of", "is run by"; one may run what another answers or pays for. */
const RUNS =
  /\b(?:run|runs|ran|running|manag(?:e|es|ed|ing|ement)|operat(?:e|es|ed|ing|ion)|administer(?:s|ed|ing)?|administration|govern(?:s|ed|ing)?|control(?:s|led|ling)?|charge|command)\b/i;

/**
 * Whether nothing but a disagreement explains the two. Of two people each may have a share, who leads the work on a
 * thing need not have the say over it, and one may run what another answers for, unless one of them takes or keeps it.
 */
function isPlain({ a, b }: Clash): boolean {
  if (a.claim.doc === b.claim.doc) return true;
  const both = [a, b];
  if (both.every((s) => s.party.type === 'person')) return false;
  if (both.some((s) => s.sense === 'lead' || A_SHARE.test(s.claim.predicate.text) || isBlame(s)))
    return false;
  // Two are given a thing, or keep their own: a story may tell of both.
  if (a.sense === b.sense && /^(?:take|gain|keep)$/.test(a.sense)) return false;
  // "has a duty to maintain the roads" may stay true of whoever has others run them.
  if (both.some((s) => /\bmaintain(?:s|ed|ing)?$/i.test(s.claim.predicate.text) && s.sense === 'hold'))
    return false;
  const verbs = verbOf(b);
  return (
    both.some((s) => s.sense !== 'hold') ||
    both.every((s) => RUNS.test(s.claim.predicate.text)) ||
    [...verbOf(a).keys()].some((v) => verbs.has(v))
  );
}

/** Whether two claims of one frame name two holders of one thing; none or one clash. */
export function holdersApart(a: Said, b: Said, dates: ReadonlyMap<string, DateMention>): Clash[] {
  if (!isFirm(a) || !isFirm(b) || timesApart(a, b, dates) || relation(a.party, b.party) !== 'different')
    return [];
  if (a.claim.doc === b.claim.doc && (hasException(a) || hasException(b))) return [];
  if (a.sense === 'lose' || b.sense === 'lose') return [];
  if (a.frame.name === 'own' && changedHands(a, b)) return [];
  if (beforeTaking(a, b) || beforeTaking(b, a)) return [];
  if (sidesApart(a, b)) return [];
  const alike = oneThing(a, b);
  if (alike === 'open') return openControl(a, b) ? [{ a, b, sure: false }] : [];
  if (alike === 'different') return [];
  const leads = a.sense === 'lead' || b.sense === 'lead';
  return [{ a, b, sure: alike === 'same' && !leads && a.claim.doc !== b.claim.doc }];
}

/** Owned by the one and passed to the other: what was the one's may have become the other's since. */
function changedHands(a: Said, b: Said): boolean {
  return new Set([a.sense, b.sense]).has('own') && new Set([a.sense, b.sense]).has('gain');
}

/** "Has been run by the town" and "will pass to the county": who is to take a thing over takes it from somebody. */
function beforeTaking(taker: Said, before: Said): boolean {
  return (
    /^(?:take|gain)$/.test(taker.sense) &&
    /^(?:hold|own)$/.test(before.sense) &&
    taker.claim.tense === 'future' &&
    before.claim.tense === 'past'
  );
}

/** Control of nothing in particular is set against control kept: both are indexed together. */
function openKey(said: Said): readonly string[] {
  return /control|charge/i.test(said.claim.text) ? ['control'] : [];
}

/** "takes control", of what is not said, against "keeps control of the school". */
function openControl(a: Said, b: Said): boolean {
  const [vague, exact] = a.claim.object === null ? [a, b] : [b, a];
  return (
    vague.claim.object === null &&
    exact.claim.object !== null &&
    vague.sense === 'take' &&
    exact.sense === 'keep' &&
    /control|charge/i.test(vague.claim.predicate.text)
  );
}

/** A claim that says again what a side of the cluster says: same holder, same sense or thing. */
function agrees(said: Said, cluster: readonly Said[]): boolean {
  return cluster.some(
    (c) =>
      c.frame.name === said.frame.name &&
      relation(c.party, said.party) === 'same' &&
      c.sense === said.sense &&
      oneThing(c, said) === 'same',
  );
}
