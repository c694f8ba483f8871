import { NEGATIVE } from '../../../language/negatives.ts';
import type { DateMention } from '../../../model/date.ts';
import { common } from '../../../text/matter.ts';
import { notionsOf } from '../../../text/meaning.ts';
import { count, flag, type Features } from '../contrast/candidate.ts';
import type { Story } from '../statements/sentences.ts';
import { hasException, isMeant, tensesApart, timesApart } from './comparable.ts';
import { sameVerb } from './deeds.ts';
import { doersApart } from './doer.ts';
import type { Done } from './done.ts';
import type { Said } from './said.ts';
import { holdersApart } from './holder.ts';
import { oneThing } from './one-thing.ts';
import { relation } from './party.ts';
import { APART, hasOpposite, senseExcluded } from './respects.ts';
import { once } from '../../../text/once.ts';

/** What is said of all, against what is said of a part. */
const SWEEPING =
  /\b(?:every|all|entire|entirely|whole|any|each|throughout|nothing|nobody|no one|none|never|always|completely|full|both)\b/i;
const PARTIAL =
  /\b(?:except\w*|exempt\w*|exclud\w*|other than|apart from|only|some|part of|outside|not (?:apply|extend)|unless|not included|no part|half|most|rest|remainder|remaining|partly|confined|limited)\b/i;

/** What holds within bounds only, so that its opposite may hold outside them. */
const BOUNDED =
  /\b(?:only|until|unless|before|after|during|between .{1,40} and|from .{1,40} (?:to|until)|within|outside|except|save|other than|as long as|provided)\b/i;

/** What telling of deeds adds to the likeness of two clauses: who, how firmly, in which frame, when. */
export function compared(
  a: Done,
  b: Done,
  dates: ReadonlyMap<string, DateMention>,
  { weigh }: Story,
): Features {
  const [p, q] = [a.said, b.said];
  const how = relation(p.party, q.party);
  const force = a.force !== null && b.force !== null ? Math.abs(a.force - b.force) : 0;
  const tabled = p.frame.name !== 'deed' && q.frame.name !== 'deed';
  const sameFrame = tabled && p.frame.name === q.frame.name;
  const thing = oneThing(p, q);
  const object = common(objectOf(p), objectOf(q), weigh);
  const figures = [a, b].map((s): readonly string[] => s.told.span.text.match(/\d[\d,.]*\d/g) ?? []);
  const namedBy = (x: Done, y: Done): boolean =>
    x.said.party.id !== null && y.told.names.has(x.said.party.id);
  return {
    oneSenseExcludes: flag(senseExcluded(a, b)),
    oppositeWords: flag(hasOpposite(a, b)),
    grammarDenies: flag(p.claim.polarity !== q.claim.polarity),
    wordsDeny: flag(a.negative !== b.negative),
    sentencesDeny: flag(NEGATIVE.test(a.told.span.text) !== NEGATIVE.test(b.told.span.text)),
    force,
    forceWorded: flag(a.worded && b.worded && force >= APART),
    sweepingForOne: flag(sweepsPast(a, b) || sweepsPast(b, a)),
    otherAgent: flag(how === 'different'),
    sameAgent: flag(how === 'same'),
    noAgent: flag(p.claim.agent === null || q.claim.agent === null),
    agentNamedByOther: count(namedBy(a, b), namedBy(b, a)),
    sameSort: flag(p.party.type !== null && p.party.type === q.party.type),
    passive: count(/\bby\b/.test(p.claim.text), /\bby\b/.test(q.claim.text)),
    sameFrame: flag(sameFrame),
    anyDeed: count(p.frame.name === 'deed', q.frame.name === 'deed'),
    sameVerb: flag(sameVerb(p, q)),
    twoDoers: flag(namesTwo(p, q, dates)),
    soleForOne: flag(SOLE.test(a.told.span.text) !== SOLE.test(b.told.span.text)),
    soleForBoth: flag(NOBODY_ELSE.test(a.told.span.text) && NOBODY_ELSE.test(b.told.span.text)),
    oneHolder: flag(p.frame.compare === 'holder' && q.frame.compare === 'holder'),
    oneDoer: flag(sameFrame && p.frame.compare === 'doer' && q.frame.compare === 'doer'),
    someHolder: flag(p.frame.compare === 'holder' || q.frame.compare === 'holder'),
    sameThing: flag(thing === 'same'),
    otherThing: flag(thing === 'different'),
    objectLeast: Math.min(object.ofFirst, object.ofSecond),
    objectMost: Math.max(object.ofFirst, object.ofSecond),
    sameFigure: flag(figures[0]!.some((f) => figures[1]!.includes(f))),
    meant: count(isMeant(p), isMeant(q)),
    exception: flag(hasException(p) || hasException(q)),
    bounded: count(BOUNDED.test(a.told.span.text), BOUNDED.test(b.told.span.text)),
    timesApart: flag(timesApart(p, q, dates)),
    tensesApart: flag(tensesApart(p, q)),
    possibleForOne: flag((p.claim.modality === 'possible') !== (q.claim.modality === 'possible')),
    plannedForOne: flag((p.claim.modality === 'planned') !== (q.claim.modality === 'planned')),
    inQuotation: count(p.claim.quote !== null, q.claim.quote !== null),
    voiceForOne: flag((p.claim.voice === null) !== (q.claim.voice === null)),
    words: Math.log(1 + Math.min(a.matter.length, b.matter.length)),
  };
}

const objectOf = once(({ claim: { object } }: Said) =>
  object === null ? [] : notionsOf((object.refersTo ?? object).text),
);

/** Whether the rules call the two agents rivals: one deed's doers, one thing's holders. */
function namesTwo(p: Said, q: Said, dates: ReadonlyMap<string, DateMention>): boolean {
  if (p.frame.name !== q.frame.name) return false;
  if (p.claim.polarity === 'negative' || q.claim.polarity === 'negative') return false;
  if (p.frame.compare === 'holder') return holdersApart(p, q, dates).length > 0;
  if (p.frame.compare !== 'doer' && p.frame.compare !== 'any') return false;
  return p.claim.agent !== null && q.claim.agent !== null && doersApart(p, q, dates).length > 0;
}

/** Whoever does it, nobody else does. */
const SOLE =
  /\b(?:alone|sole|solely|exclusively|only (?:by|the|for)|nobody else|no[- ]one else|no other|none other than|itself|themselves|own)\b/i;

/** The same outright, so that two who are both told so exclude each other. */
const NOBODY_ELSE =
  /\b(?:alone|solely|exclusively|sole (?:charge|power|responsibility|authority|discretion|control|right|owner)|only (?:by|the|for|with)|nobody else|no[- ]?one else|no other|and not (?:the|by|its)|rather than|neither \p{L}+ \p{L}+(?: \p{L}+)? nor)\b/iu;

function sweepsPast(a: Done, b: Done): boolean {
  const [x, y] = [a.told.span.text, b.told.span.text];
  return SWEEPING.test(x) && !PARTIAL.test(x) && PARTIAL.test(y);
}
