import { isMotto } from '../../language/mottos.ts';
import { OUTLET_WORD } from '../../language/newsroom-words.ts';
import { isOfRooms } from '../../language/section-words.ts';
import type { Document } from '../../model/document.ts';
import { isPersonName } from './person-name.ts';
import { properCase } from './proper-case.ts';

const ABOVE = /^(?:skip|jump) to\b|\bcookies?\b|^view this e-?mail/i;

/** What a small paper or a diary on the web says of itself: "Notes from a shed", "Your free village news", "Ann writes from the hill". */
const MOTTO =
  /^(?:(?:notes|news|stories|views|thoughts|tales|letters|dispatches|musings|jottings|gossip|reflections|scribbles|ramblings|adventures|words)(?:,? (?:and|&) \p{L}+)? (?:from|about|on|of|for|by|in) (?:(?:a|an|the|my|our|your|one|life|those|people|all|this)\b|\p{Lu}|\p{L}+ (?:and|with|who)\b)|your (?:\p{L}+ ){0,3}(?:news|paper|newspaper|newsletter|village|town|valley|community|voice|parish|neighbou?rhood)\b|for (?:everyone|everybody|anyone|anybody|all|people|those) (?:who|that|in|with)\b|the (?:[\p{L}’'-]+ ){1,6}(?:weekly|monthly|quarterly|briefing|magazine|newsletter|bulletin)$|[^.!?]{3,40} writes (?:from|about|on)\b|all the (?:news|gossip)\b|a (?:blog|diary|journal|column|newsletter|letter) (?:about|from|for|of|by)\b)/iu;

/** A trail of rooms behind the name: "Holm Courier » Cities » Ada". */
const TRAIL = /^([^»>›]{4,45}?) [»>›] \p{Lu}/u;

/** A motto behind the name on its line: "CATCH & CO — the fishers' own weekly". */
const BEHIND = /^(.{4,45}?)(?:\s+[—–|]\s+|: )(\S.*)$/u;

/**
 * The name above or before a motto that only a paper or a diary would print, or before a trail of its rooms, at the very
 * top of a page.
 */
export function mottoHead({ blocks }: Pick<Document, 'blocks'>): string | null {
  const lines = blocks.filter(({ text }) => !ABOVE.test(text)).slice(0, 2);
  const [first, second] = lines;
  if (first === undefined || first.role === 'body' || first.role === 'clause') return null;
  const trail = TRAIL.exec(first.text)?.[1];
  if (trail !== undefined)
    return OUTLET_WORD.test(trail) && !isOfRooms(trail) && /^\p{Lu}/u.test(trail) ? properCase(trail) : null;
  const [, name, motto] = BEHIND.exec(first.text) ?? [];
  if (name !== undefined && (MOTTO.test(motto!) || isMotto(motto!)) && isName(name)) return properCase(name);
  const below = second?.role === 'furniture' || second?.role === 'byline' ? second.text : '';
  return isName(first.text) && (MOTTO.test(below) || isMotto(below)) ? properCase(first.text) : null;
}

/** Up to six words, the first with a capital. */
const isName = (name: string): boolean =>
  /^\p{Lu}/u.test(name) &&
  name.split(/\s+/).length <= 6 &&
  !/[.!?:|»>]|\d{3}/.test(name) &&
  !isOfRooms(name) &&
  !(isPersonName(name) && name !== name.toUpperCase() && !name.startsWith('The '));
