import { AT_THE_BACK, MAIN_TEXT } from '../../../language/self-contradiction.ts';
import { addressesNamed, annexesNamed, type Paper, type Provision } from './provisions.ts';

/** A place of a paper as a reader of it names it: a clause, an annex, or its main text. */
export type Place = { readonly clause: string } | { readonly annex: string } | 'text';

/** The places of a paper that a sentence names. */
export function placesIn(text: string): Place[] {
  const clauses = addressesNamed(text).map((clause): Place => ({ clause }));
  const annexes = annexesNamed(text).map((annex): Place => ({ annex }));
  const back = annexes.length === 0 && AT_THE_BACK.test(text) ? [{ annex: '' }] : [];
  return [
    ...clauses,
    ...(clauses.length === 0 && MAIN_TEXT.test(text) ? (['text'] as const) : []),
    ...annexes,
    ...back,
  ];
}

/** Each place once. */
export function distinct(places: readonly Place[]): Place[] {
  return [...new Map(places.map((p) => [JSON.stringify(p), p])).values()];
}

/** What stands at a place; a sentence without a number of its own belongs to the clause before it. */
export function standingAt(place: Place, { clauses, annexed }: Paper): readonly Provision[] {
  if (place === 'text') return clauses;
  if ('annex' in place) {
    const named = annexed.filter((p) => /\d|\b[a-z]$/.test(place.annex) && p.annexes.includes(place.annex));
    return named.length > 0 ? named : annexed;
  }
  let last: readonly string[] = [];
  return clauses.filter(({ addresses }) => {
    if (addresses.length > 0) last = addresses;
    return last.some((a) => `.${a}.`.includes(`.${place.clause}.`));
  });
}
