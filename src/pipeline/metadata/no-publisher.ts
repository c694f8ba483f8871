import { isWord } from '../../language/dictionary.ts';
import { isKnownPlace } from '../../language/lexicon.ts';
import { isOfRooms } from '../../language/section-words.ts';

/** What a site says of itself or asks for, and a piece of a longer line: "An official website of …", "Sign Up", "Of the Gazette". */
const NO_NAME =
  /^(?:an? |of |by |for |to |from |orders? of |log ?in\b|log ?out\b|sign |support |subscribe\b|register\b|join |my )|\b(?:this|is|are|you|your|we|website)\b|\b(?:edition|publications|e-?paper)$|^(?:alpha|beta|company)$| logo$/i;

/** What a site's own links are called, and days: "Newer Post", "Privacy Policy", "Yesterday’s Ledger". */
const LINK =
  /^(?:(?:previous|newer|older|next|latest|recent|more|related|all|read|view) (?:posts?|articles?|stor(?:y|ies)|issues?|news|comments?|pages?)|(?:privacy|cookies?|terms)(?: (?:policy|notice|settings|preferences|of use|of service|and conditions|&.*))?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:yesterday|today|tomorrow)(?:['’]s(?: .*)?)?)$/i;

/** Two columns of a page on one line, or one with the stroke of brackets between them. */
const COLUMNS = /\s{2,}|^[^(]*\)/;

/** A reporter with a post, a photographer with the paper: "Ann Lee, Health Reporter", "ANN LEE/Gazette". */
const CREDIT =
  /, (?:[\p{L}’'-]+ ){0,3}(?:[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Ww]riter|[Cc]olumnist)$|^(?:\p{Lu}[\p{Lu}.’'-]+ ){1,2}\p{Lu}[\p{Lu}.’'-]+ ?\/ ?\p{Lu}/u;

const DAY = /\d ?[-–] ?\d|\b\d{1,2} \p{Lu}\p{L}{2,} \d{4}\b/u;

/** A page of its own for news of one trade: "Commodities News". */
const isSection = (words: readonly string[]): boolean =>
  words.length === 2 && words[1] === 'news' && words[0]!.endsWith('s') && isWord(words[0]!);

/**
 * Whether nobody publishes under that name, however plainly a page puts it: a room of a site, a country or a town that
 * heads a section, a sentence, two columns read as one line.
 */
export function isNoPublisher(name: string): boolean {
  const words = name.toLowerCase().split(/[\s+]+/);
  return (
    NO_NAME.test(name) ||
    LINK.test(name) ||
    CREDIT.test(name) ||
    COLUMNS.test(name) ||
    DAY.test(name) ||
    isOfRooms(name.replace(/ \+ /g, ' ')) ||
    isKnownPlace(name.toLowerCase()) ||
    isSection(words)
  );
}
