import { converse } from '../../../language/converses.ts';
import { OPPOSITES } from '../../../language/opposites.ts';
import type { Respect } from '../contrast/candidate.ts';
import { FORCE, LEAVE, type Done } from './done.ts';
import { keysOf, notionsOf } from '../../../text/meaning.ts';
import { excludes } from './opposites.ts';
import { relation } from './party.ts';
import { once } from '../../../text/once.ts';
import type { Said } from './said.ts';

/** Two grades at least so far apart say different things. */
export const APART = 0.5;
/** Agents with at least this share of their words in common may be one. */
const ONE_AGENT = 0.5;

/** In which respects two clauses can be set against each other; none where they say the same. */
export function respects(a: Done, b: Done): Respect[] {
  const found: Respect[] = [];
  if (fromTwoEnds(a, b)) return found;
  if (onlyThen(a, b) || onlyThen(b, a)) return agentsApart(a, b) ? ['agent'] : [];
  // Who is named there is whom the order was about, no rival of who gave it.
  if (carriedOut(a, b) || carriedOut(b, a)) return denies(a, b) ? ['polarity'] : found;
  if (agentsApart(a, b)) found.push('agent');
  if (denies(a, b)) found.push('polarity');
  if (forceApart(a, b) >= APART) found.push('strength');
  return found;
}

/** "Can be done only from July" and "shall not be done before July": leave with an "only" is a ban on the rest. */
function onlyThen(leave: Done, ban: Done): boolean {
  return (
    ban.negative &&
    !leave.negative &&
    /\b(?:can|could|may|might|is|are|be)\b/i.test(leave.said.claim.predicate.text) &&
    /\bonly\b/i.test(leave.told.span.text)
  );
}

/** How far apart two clauses are in how free the deed was. An invitation is no more than leave. */
function forceApart(a: Done, b: Done): number {
  if (a.force === null || b.force === null) return 0;
  if (Math.max(a.force, b.force) <= FORCE.advised && Math.min(a.force, b.force) === LEAVE) return 0;
  return Math.abs(a.force - b.force);
}

/** "The sheriff shall name an agent", "she has been named agent": what was to be done has been. */
function carriedOut(order: Done, deed: Done): boolean {
  return (
    order.said.claim.modality === 'directed' &&
    order.force === FORCE.bound &&
    deed.said.claim.modality === 'asserted' &&
    deed.force === FORCE.appointed
  );
}

/** "The town sold it", "the club bought it": one deed told by what its two parties do. */
function fromTwoEnds(a: Done, b: Done): boolean {
  const named = [a, b].some((d) =>
    /\b(?:to|from)\s/.test(d.told.document.text.slice(d.said.claim.predicate.start, d.span.end + 30)),
  );
  if (relation(a.said.party, b.said.party) === 'same' && !named) return false;
  const others = verbsIn(b.said);
  return verbsIn(a.said).some((x) => others.some((y) => converse(x, y)));
}

const verbsIn = once(({ claim }: Said): readonly string[] =>
  notionsOf(claim.predicate.text).map((n) => n.norm),
);

function agentsApart(a: Done, b: Done): boolean {
  const how = relation(a.said.party, b.said.party);
  if (how !== 'unclear') return how === 'different';
  const [x, y] = [a.agents, b.agents];
  if (x.length === 0 || y.length === 0 || a.said.claim.polarity !== b.said.claim.polarity) return false;
  const keys = keysOf(y);
  const shared = x.filter((n) => n.keys.some((k) => keys.has(k))).length;
  return shared / Math.min(x.length, y.length) < ONE_AGENT;
}

/** Whether the one says what the other denies; a denial of the opposite denies nothing. */
function denies(a: Done, b: Done): boolean {
  if (senseExcluded(a, b)) return true;
  const grammar = a.said.claim.polarity !== b.said.claim.polarity;
  const words = a.negative !== b.negative;
  const opposite = hasOpposite(a, b);
  return words || (grammar !== opposite && opposite);
}

/** Whether the tables call their senses opposites. */
export function senseExcluded(a: Done, b: Done): boolean {
  return a.said.frame.name === b.said.frame.name && excludes(a.said, b.said);
}

/** Whether the one has a word that excludes a word of the other. */
export function hasOpposite(a: Done, b: Done): boolean {
  return a.words.some((n) => {
    const against = OPPOSITES.get(n.norm);
    return (
      against !== undefined &&
      b.words.every((t) => t.root !== n.root) &&
      b.words.some((t) => against.has(t.norm) && a.words.every((own) => own.root !== t.root))
    );
  });
}
