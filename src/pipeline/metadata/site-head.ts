import { isMotto } from '../../language/mottos.ts';
import { isOfRooms } from '../../language/section-words.ts';
import type { Document } from '../../model/document.ts';

/** Lines above an article that are looked at: what stands lower heads no page. */
const MOST_LINES = 5;

/** What a site puts above its name: an aid to readers by keyboard, leave for cookies. */
const ABOVE_ALL = /^(?:skip|jump) to\b|\bcookies?\b|\bpartners store\b/i;

/** Three links or more in a row, or a trail of two: "News | Sport | Jobs", "Home > News". */
const LINKS = /\S(?: (?:[|·•/*:.~¦‖]|::) | {2}).*\S(?: (?:[|·•/*:.~¦‖]|::) | {2,})\S|\] \[|\S [>›»] \S/;

/** A row of links whose gaps were lost when the page was made text: "NewsIn Your AreaWhat's On". */
const GLUED = /^(?:\p{Lu}[\p{L}’' ]*\p{Ll}(?=\p{Lu})){2,}\p{Lu}[\p{L}’' ]*$/u;

/** A choice of languages above the text, as each calls itself. */
const LANGUAGE =
  /^(?:english|français|francais|español|espanol|deutsch|italiano|português|nederlands|cymraeg|gaeilge|gàidhlig|gaelg|te reo(?: māori)?|afrikaans|euskara|català)$/i;

/** What a station or an office adds to its name: "97.4 FM", "Newsroom". */
const ADDED =
  /(?: \d{2,4}(?:\.\d)?(?: ?(?:FM|AM|MHz))?| (?:press|news|media) (?:room|office|centre|center)| newsroom)$/iu;

/**
 * The name of the site or paper that a page opens with, or null: a short line above the article with a row of links or
 * a motto right below it, or links right above it. A line in between does no harm where none stands closer.
 */
export function siteHead(blocks: Document['blocks']): string | null {
  const head = blocks.slice(0, MOST_LINES + 1).filter((b) => !ABOVE_ALL.test(b.text));
  const end = head.findIndex((b) => b.role !== 'furniture' && b.role !== 'dateline');
  const lines = head.slice(0, end < 0 ? head.length : end).map((b) => b.text);
  const names = lines.map((line) => nameIn(line));
  // A site may write its name small, with a motto and its menu below it.
  if (
    names[0] === null &&
    SMALL.test(lines[0] ?? '') &&
    !isOfRooms(lines[0]!) &&
    lines.slice(1, 3).some(isBelow)
  )
    names[0] = lines[0]!;
  const over = names.findIndex((name, i) => name !== null && isBelow(lines[i + 1]));
  if (over >= 0) return names[over]!;
  const first = names.findIndex((name) => name !== null);
  if (first < 0) return null;
  const beside = first === 0 ? isBelow(lines[1]) || isBelow(lines[2]) : isLinks(lines[first - 1]!);
  return beside ? names[first]! : null;
}

const SMALL = /^\p{Ll}[\p{Ll}’'-]*(?: [\p{Ll}’'-]+){0,3}$/u;

const isLinks = (line: string): boolean => LINKS.test(line) || GLUED.test(line);

const isBelow = (line: string | undefined): boolean => line !== undefined && (isLinks(line) || isMotto(line));

/** The name that a line is or begins with: a motto may follow it after a dash, a stroke or a wide gap. */
function nameIn(line: string): string | null {
  const [letters, whole] = line.split(/\s+[—–|-]\s+|\s{2,}|: (?=\p{Ll})/u, 2);
  // "HRB | Harbour Review Board": the letters and what they stand for.
  const name = (whole !== undefined && standsFor(letters!, whole) ? whole : letters!).replace(ADDED, '');
  const words = name.split(/\s+/);
  const is =
    words.length <= 5 &&
    name.length < 50 &&
    name.length > 2 &&
    /^\p{Lu}/u.test(name) &&
    /^(?:\p{Lu}|\d{1,2}$)/u.test(words.at(-1)!) &&
    !/[.!?:|/>»›]|\d{3}/.test(name) &&
    !LANGUAGE.test(name) &&
    !isLinks(line) &&
    !isOfRooms(name);
  return is ? name : null;
}

/** Whether capitals are letters of a name of several words, in their order and its first letter first: "HEX", Health Executive. */
function standsFor(letters: string, name: string): boolean {
  if (
    !/^\p{Lu}{2,6}$/u.test(letters) ||
    !/^\p{Lu}\S* \p{Lu}/u.test(name) ||
    !name.startsWith(letters.charAt(0))
  )
    return false;
  let at = 0;
  for (const letter of name.toUpperCase()) if (letter === letters[at]) at++;
  return at === letters.length;
}
