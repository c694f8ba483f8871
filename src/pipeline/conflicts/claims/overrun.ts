import { VERB_READINGS } from '../../../language/verbs/forms.ts';
import type { Conflict } from '../../../model/conflict.ts';
import type { Analysis } from '../../../model/stage.ts';
import type { Detector } from '../detector.ts';
import type { Clash } from './clusters.ts';
import { isFirm } from './comparable.ts';
import { relation } from './party.ts';
import { raise } from './raise.ts';
import { sayings, sentenceOf, type Said } from './said.ts';
import { calledIn } from './called.ts';

/** What a thing costs beyond what it was to cost; of such a thing a story has one. */
const EXCESS =
  /\b(?:(?:cost )?over-?(?:runs?|spends?|spending)|excess (?:cost|expense|expenditure)s?|shortfall|over budget|increase (?:of|in (?:the )?(?:cost|price|budget)s?)|(?:cost|price) (?:increase|rise)s?|(?:extra|added|additional) costs?|(?:costs?|bills?|expenses?|sums?|amounts?) (?:[\p{L}\p{N}.,£$€]+ ){0,4}?(?:above|beyond|over|in excess of)|goes (?:up|over)|by which it)\b/iu;

/** Verbs for meeting a cost, base forms. */
const BEAR: ReadonlySet<string> = new Set(
  'pay bear meet cover foot fund finance absorb shoulder eat swallow stomach carry stump'.split(' '),
);

/** What is shared, or borne up to a limit, has two payers; what is asked or argued has none yet. */
const SHARED =
  /\b(?:half|halves|shares?|split|per ?cent|first|up to|jointly|together|equally|each|maximum|capped)\b|%/i;

/** Two parties who are each said to pay what a thing costs beyond its price. */
export const overrun: Detector = {
  name: 'claims/overrun',
  because: 'who pays if it costs more is asked of every scheme, and the excess has as many names as payers',
  detect: (analysis) => detect(analysis),
};

function detect(analysis: Analysis): Conflict[] {
  const said = sayings(analysis);
  const payers = said.all.filter(isOfExcess);
  const clashes = payers.flatMap((a, i) =>
    payers.slice(i + 1).flatMap((b): Clash[] => (clash(a, b, payers) ? [{ a, b, sure: true }] : [])),
  );
  return raise(clashes, said, {
    rule: 'claims/overrun',
    type: 'agent',
    question: 'Who pays what it costs beyond its price?',
    topicTitle: 'Who pays what it costs beyond its price',
    stance: (s) => `${s.claim.polarity === 'negative' ? 'not ' : ''}${calledIn(s, said)}`,
    also: (cluster) =>
      payers.filter((s) => cluster.some((c) => relation(c.party, s.party) === 'same' && sameAnswer(c, s))),
    confidence: 0.7,
    weight: 0.7,
  });
}

/** A clause that says who pays, of an excess that its own words or those right behind it name. */
function isOfExcess(s: Said): boolean {
  const { claim, document } = s;
  if (claim.agent === null || !isFirm(s) || !bears(claim.predicate.text)) return false;
  const words = document.text.slice(claim.start, Math.min(sentenceOf(s).end, claim.end + 60));
  return EXCESS.test(words) && !SHARED.test(words);
}

function bears(predicate: string): boolean {
  return predicate
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((w) => (VERB_READINGS.get(w) ?? []).some((r) => BEAR.has(r.lemma)));
}

function clash(a: Said, b: Said, payers: readonly Said[]): boolean {
  if (a.claim.doc === b.claim.doc) return false;
  const one = relation(a.party, b.party);
  if (!sameAnswer(a, b)) return one === 'same';
  if (a.claim.polarity === 'negative' || one !== 'different') return false;
  // A document that has both pay knows of two sums.
  return ![a, b].some((s) =>
    payers.some(
      (o) => o.claim.doc === s.claim.doc && sameAnswer(o, s) && relation(o.party, s.party) === 'different',
    ),
  );
}

function sameAnswer(a: Said, b: Said): boolean {
  return a.claim.polarity === b.claim.polarity;
}
