import { isRegion } from '../../language/lexicon.ts';
import { ABBREVIATED_STATES } from '../../language/places.ts';
import type { Document } from '../../model/document.ts';
import { asPrinted, type Found } from './found.ts';

/** A legislator with a title, then the letter of the party and the town of the seat. */
const SEAT =
  /\b(?:Rep|Sen|Reps|Sens|Representative|Senator|Assemblyman|Assemblywoman|Assemblymember|Delegate|Del)\.? (?:\p{Lu}[\p{L}.’'-]* ){1,4}?\p{Lu}[\p{L}’'-]*, [A-Z]-(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2})(?=[,.;)])/gu;

/** "Rep. Ann Brook, D-Tarnford,": American papers give a state legislator's town after the letter of the party. */
export function townsOfSeats(doc: Document): Found[] {
  return [...doc.text.matchAll(SEAT)].flatMap((match): Found[] => {
    const name = match[1]!;
    const start = match.index + match[0].length - name.length;
    // "D-Conn.", "R-Ohio": a member of Congress, for a state.
    if (ABBREVIATED_STATES.has(name) || isRegion(name.toLowerCase())) return [];
    return [asPrinted(doc, 'place', name, start, 'town after the letter of a party')];
  });
}
