import { capitalised } from './capitalised.ts';
import type { Document } from '../model/document.ts';
import { excerpt } from './excerpt.ts';

/** What official papers are. */
const NOUN =
  'direction|order|memorandum|agreement|notice|letter|judge?ment|ruling|decision|decree|contract|charter|report|statement|resolution|treaty|licen[cs]e|permit|announcement|award|undertaking|audit|directive|determination|settlement|injunction|deed|lease|declaration|ordinance|accord|pact|warrant|summons|minutes|regulations';
/** The last of several nouns is the paper: "settlement agreement", "inquiry report". */
const PAPER = new RegExp(`\\b(?:(?:${NOUN})\\s+)*(${NOUN})\\b`, 'i');

/** A title that is longer is cut. */
const LONGEST_TITLE = 70;

/**
 * What a sentence calls a document: its publisher, else its title, else its label, both in quotation marks. An
 * official document goes by its kind ("the order"), for its publisher issues many.
 */
export function nameOf(document: Document): string {
  const title = document.title === null ? null : `“${excerpt(calm(document.title), LONGEST_TITLE)}”`;
  if (document.kind === 'official') {
    const noun =
      PAPER.exec(document.title ?? document.text.slice(0, 400)) ?? PAPER.exec(document.text.slice(0, 400));
    return noun ? `the ${noun[1]!.toLowerCase()}` : (title ?? `“${document.label}”`);
  }
  return document.publisher ?? title ?? `“${document.label}”`;
}

/** A title in nothing but capitals in small letters, the first one apart; short words may be initials. */
function calm(title: string): string {
  return /\p{Ll}/u.test(title) || !/\s/.test(title) ? title : title.charAt(0) + title.slice(1).toLowerCase();
}

/** "A", "A and B", "A, B and C". */
export function list(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

/** "According to A and B: two years; according to C: three." Who says the same is put together by the caller. */
export function sourcesSay(sides: readonly { names: readonly string[]; what: string }[]): string {
  const parts = sides.map(({ names, what }) => `according to ${list(names)}: ${what}`);
  return `${capitalised(parts.join('; ')).replace(/[.;,\s]+$/, '')}.`;
}
