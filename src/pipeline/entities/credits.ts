import { BODY_NOUNS } from '../../language/bodies/nouns.ts';
import { PAPER_NOUNS } from '../../language/bodies/papers.ts';
import { TRADE_WORDS } from '../../language/bodies/firms.ts';
import { isNameToo, isWord } from '../../language/dictionary.ts';
import { isGivenName } from '../../language/lexicon.ts';
import { ROLE_NOUNS } from '../../language/roles.ts';
import type { Document } from '../../model/document.ts';
import { anyCase } from '../../text/any-case.ts';
import { asPrinted, type Found } from './found.ts';

const NAME = String.raw`\p{Lu}[\p{L}’'-]+(?: \p{Lu}\.)?(?: \p{Lu}[\p{L}’'-]+){1,2}`;
/** "Posted by", "Additional reporting by": who made a picture is no part of a story, and who wrote of it may be. */
const MADE = anyCase(
  String.raw`\b(?:written|reported|reporting|posted|compiled|edited|editing|writing|words) by `,
);
/** "Media contact:", "Press enquiries:". */
const CONTACT = anyCase(
  String.raw`\b(?:media|press|news|publicity) (?:contacts?|enquiries|inquiries|office)(?: ?[:–—-] ?|, )(?:contact )?`,
);
const CREDITS = new RegExp(`(?:${MADE}|${CONTACT})(${NAME})(?:,? (?:and|&) (${NAME}))?(?![\\p{L}’'-])`, 'gu');

/** People who are named for a text or as whom to ask, mostly beside the running text or below it. */
export function creditedIn(doc: Document): Found[] {
  return doc.blocks.flatMap((block) =>
    [...block.text.matchAll(CREDITS)].flatMap((match) =>
      match.slice(1).flatMap((name: string | undefined): Found[] => {
        if (name === undefined || !isPersons(name)) return [];
        const start = block.start + match.index + match[0].lastIndexOf(name);
        return [asPrinted(doc, 'person', name, start, 'credit')];
      }),
    ),
  );
}

/** A given name first, or words that are all names; no paper's, agency's or post's. */
function isPersons(name: string): boolean {
  const words = name.toLowerCase().split(' ');
  const last = words.at(-1)!;
  if (
    words.some((w) => ROLE_NOUNS.has(w) || TRADE_WORDS.has(w)) ||
    BODY_NOUNS.has(last) ||
    PAPER_NOUNS.has(last)
  )
    return false;
  return isGivenName(words[0]!) || words.every((w) => !isWord(w) || isNameToo(w));
}
