import type { Respect } from '../contrast/candidate.ts';
import { tellsOfAnother } from '../statements/another.ts';
import { bothSo } from './both-so.ts';
import { FORCE, LEAVE, type Done } from './done.ts';

/** Whether both clauses may well be so, by their grammar, however alike their words are. */
export function mayAgree(respect: Respect, a: Done, b: Done): boolean {
  // That the one does not pay for it goes with the other's paying.
  if (respect === 'agent') return a.said.claim.polarity !== b.said.claim.polarity;
  if (respect === 'strength')
    return (
      [a, b].some((d) => isBan(d) || isBareAim(d)) ||
      agreedTo(a, b) ||
      agreedTo(b, a) ||
      ofAnother(a, b) ||
      ofAnother(b, a)
    );
  return respect === 'polarity' && bothSo(a, b);
}

/** "No vessel", "nobody living there": who may not, at the head of a clause; "no later than" is none. */
const NOBODY =
  /(?:^|[.;:,] |\b(?:that|and|but|\d\.?|\([a-z]\)) )(?:no(?! (?:later|more|less|fewer|doubt))|nobody|no one|none|neither)\b[^.;:,]*$/i;

/** What could not be done was neither left free nor ordered, and whom a thing is forbidden is not bound to do it. */
function isBan({ negative, force, told, said }: Done): boolean {
  return (
    (negative && force === LEAVE) ||
    NOBODY.test(told.document.text.slice(told.span.start, said.claim.predicate.start))
  );
}

/** "Must decide whether to repair it", "asked for more time to repair it": what is said of the deed is something else. */
function isBareAim({ said: { claim }, told }: Done): boolean {
  return (
    /^to\b/i.test(claim.predicate.text) &&
    /\b(?:whether|how|when|where|why|what|who|time|money|funds|powers?|rights?|chance|reasons?|ways?|permission|leave)\s+$/i.test(
      told.document.text.slice(told.span.start, claim.predicate.start),
    )
  );
}

/** "Has volunteered to remove the second pontoon as well". */
function ofAnother(more: Done, first: Done): boolean {
  return tellsOfAnother(more.told.span.text) && !tellsOfAnother(first.told.span.text);
}

/** Who agrees to what was recommended follows it. */
function agreedTo(free: Done, asked: Done): boolean {
  return free.force === FORCE.agreed && asked.force === FORCE.advised;
}
