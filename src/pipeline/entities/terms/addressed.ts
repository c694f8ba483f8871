import { INSTRUMENTS } from '../../../language/instruments.ts';
import { PLACE_NOUNS, SITE_NOUNS, SITES_BY_USE } from '../../../language/places.ts';
import type { Found } from '../found.ts';

/** What stands between a party's name and what it is called: its address, its form, a trade in small letters. */
const ASIDE =
  /^,? \(?(?:an?|the|of|whose|with|having|incorporated|established|registered|acting|being|trading|at|\p{Ll}+ \p{Ll}+)\b[^;:]*$/u;

/** ", Anchor House, 3 Quay Road, Newford": an address of names and numbers between commas. */
const ADDRESS =
  /^(?:, (?:the )?[\p{Lu}\d][\p{L}\p{N}.’'-]*(?: (?:of|on|upon|the|in|[\p{Lu}\d][\p{L}\p{N}.’'-]*))*){1,5},?$/u;

/** A clause, another bracket or a new sentence: what stands before the bracket then is about something else. */
const CLAUSE =
  /\)\s|[.!?]\s+\p{Lu}|\b(?:shall|will|must|may|can|which|who|that|agrees?|has|have|had|was|were)\b|(?<!office |address |business )\bis\b/u;

/**
 * The body or person whose address or description stands between its name and the bracket: `Kent Museum Trust, a
 * registered charity ("the Trust")`, `Acmex Ltd, of 3 Quay Road, Port Kent, Australia ("the Lender")`. Null where
 * the term's own noun is one for a place or a paper.
 */
export function partyBefore(
  text: string,
  found: readonly Found[],
  from: number,
  at: number,
  term: string,
): Found | null {
  const noun = nounOf(term);
  if (SITE_NOUNS.has(noun) || PLACE_NOUNS.has(noun) || INSTRUMENTS.has(noun)) return null;
  const parties = found.filter(
    (f) =>
      (f.type === 'organisation' || f.type === 'person') && f.start >= from && f.end < at && at - f.end < 200,
  );
  const named = parties.findLast((f) => isNamed(f, noun));
  const party = named ?? parties.findLast((f) => text.charAt(f.end) === ',');
  const aside = party && text.slice(party.end, at).trimEnd();
  return aside && (ADDRESS.test(aside) || (ASIDE.test(aside) && !CLAUSE.test(aside))) ? party : null;
}

/**
 * The place that an address follows up to the bracket, where the term is a noun of its name or one for what is done
 * there: `Mill Road Bakery, Kentford ("the Bakery")`, `Larch House, Shore Road, Kentford ("the Home")`.
 */
export function placeBefore(
  text: string,
  found: readonly Found[],
  from: number,
  at: number,
  term: string,
): Found | null {
  const noun = nounOf(term);
  const inside = found.filter(
    (f) =>
      (f.type === 'place' || f.type === 'organisation') && f.start >= from && f.end < at && at - f.end < 120,
  );
  const listed = inside.filter((f) => ADDRESS.test(text.slice(f.end, at).trimEnd()));
  return (
    listed.find((f) => isNamed(f, noun)) ??
    (SITES_BY_USE.has(noun) ? (listed.find((f) => f.type === 'place') ?? null) : null)
  );
}

/** The noun of a term: "trust" of "the Harbour Trust". */
function nounOf(term: string): string {
  return term.split(/\s+/).at(-1)!.toLowerCase();
}

function isNamed({ name }: Found, noun: string): boolean {
  return name.toLowerCase().split(/\s+/).includes(noun);
}
