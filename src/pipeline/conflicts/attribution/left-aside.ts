import { BLAMING, LAWFUL, OF_FACT, SAID_AT_FAULT, TELLS_TO } from '../../../language/disclaiming.ts';
import { akin, keysOf, notionsOf } from '../../../text/meaning.ts';
import type { CreditedFinding } from './credited-findings.ts';
import type { Disclaimer } from './disclaimers.ts';

/** From this share of its words on a finding repeats what the paper itself says. */
const REPEATED = 0.6;

/** "Whether the lease is valid": the last word is what is left open. */
const WHETHER =
  /\bwhether\b[^,;]*\b(?:is|are|was|were|be|been|remains?|remained)\s+(?:\w+ly\s+)?(?<open>[a-z]+)[.\s]*$/i;

const AGAINST_PEOPLE = /\bagainst (?:any|either|anyone|anybody)\b/i;
/** "Had been forged", and nobody is named who did it. */
const PASSIVE = /\b(?:was|were|been|being|is|are)\s+(?:\w+ly\s+)?\w+(?:ed|en|wn|ght|ld|de|pt|st|lt)\b/i;

/**
 * Whether the finding has the words of the disclaimer and is beside its point: an order where a fact is left open, the
 * thing without what is left open of it, a deed without a doer where only the doer is, or what the paper itself states
 * before it goes on to leave the rest open.
 */
export function leftAside(d: Disclaimer, f: CreditedFinding): boolean {
  if (OF_FACT.test(d.deciding.text) && TELLS_TO.test(f.text)) return true;
  if (AGAINST_PEOPLE.test(d.span.text) && doneByNobody(f.text)) return true;
  return keepsOpen(d, f) || repeats(d, f);
}

function doneByNobody(told: string): boolean {
  return PASSIVE.test(told) && !/\bby\b/i.test(told) && !BLAMING.test(told) && !SAID_AT_FAULT.test(told);
}

function keepsOpen({ span }: Disclaimer, f: CreditedFinding): boolean {
  const open = WHETHER.exec(span.text)?.groups?.open;
  if (open === undefined || (LAWFUL.test(open) && LAWFUL.test(f.text))) return false;
  const keys = keysOf(f.notions);
  return !notionsOf(open).some((n) => akin(n, keys));
}

function repeats({ stated }: Disclaimer, { notions }: CreditedFinding): boolean {
  const keys = keysOf(stated);
  return notions.filter((n) => akin(n, keys)).length >= REPEATED * Math.max(1, notions.length);
}
