import { isOfRooms } from '../../language/section-words.ts';
import type { Document } from '../../model/document.ts';

/** What a site may put above its name: an aid to readers by keyboard, a menu's button. */
const ABOVE =
  /^(?:skip|jump) to\b|\bcookies?\b|^(?:load )?(?:mobile )?(?:menu|navigation|search|sign in|log ?in|subscribe|advertisement|accept all|reject all|accessibility help|open menu)$|^view this e-?mail/i;

/** So many rooms one below the other are a menu. */
const MENU = 2;

/** Lines below the name among which the menu stands. */
const NEAR = 4;

/** A name written as only sites write theirs: "HolmLive", "Holmfront24"; no McAda's and no O'Neill's. */
const ONE_WORD = /^(?!Mc|Mac|O[’'])\p{Lu}[\p{L}]*\p{Ll}(?:\p{Lu}[\p{L}]+|\d{1,3})(?:\.\p{Ll}{2,3})?$/u;

/** The name above a menu that stands as one room to a line, or one that is written as only a site's is. */
export function stackedHead({ blocks }: Pick<Document, 'blocks'>): string | null {
  const lines = blocks.filter(({ text }) => !ABOVE.test(text.trim()));
  const first = lines[0];
  if (first?.role !== 'furniture') return null;
  const name = first.text.trim();
  if (ONE_WORD.test(name)) return name;
  if (!isName(name)) return null;
  const below = lines.slice(1, 1 + NEAR).filter(({ role, text }) => role === 'furniture' && isOfRooms(text));
  return below.length >= MENU ? name : null;
}

const isName = (name: string): boolean =>
  name.length < 50 &&
  name.split(/\s+/).length <= 7 &&
  !isOfRooms(name) &&
  !/[.!?:|/>»@]/.test(name) &&
  name.split(/\s+/).every((word) => /^(?:\p{Lu}|\d|&|(?:of|the|and|for|in|on)$)/u.test(word));
