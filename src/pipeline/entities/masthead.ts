import { BODY_NOUNS } from '../../language/bodies/nouns.ts';
import { PAPER_NOUNS } from '../../language/bodies/papers.ts';
import { isNameToo, isWord } from '../../language/dictionary.ts';
import { isGivenName } from '../../language/lexicon.ts';
import { ROLE_NOUNS } from '../../language/roles.ts';
import type { Document } from '../../model/document.ts';
import { namesBody } from '../../text/letterhead.ts';
import type { Found } from './found.ts';

/**
 * A document's publisher and authors, as its metadata has them: a body and people even where their only place
 * in the text is a masthead or a byline that is no running text.
 */
export function mastheadOf(doc: Document): Found[] {
  const found: Found[] = [];
  const add = (name: string, type: Found['type'], rule: string): void => {
    const at = doc.text.toLowerCase().indexOf(name.toLowerCase());
    // A lower-case copy can differ in length from its original (İ): then the place is not the same.
    if (at < 0 || doc.text.slice(at, at + name.length).toLowerCase() !== name.toLowerCase()) return;
    if (
      /[\p{L}\p{N}]/u.test(doc.text.charAt(at + name.length)) ||
      /[\p{L}\p{N}]/u.test(doc.text.charAt(at - 1))
    )
      return;
    found.push({
      doc,
      type,
      name: name.replace(/^The /, ''),
      start: at,
      end: at + name.length,
      titled: null,
      weight: 200,
      form: 'name',
      rule,
    });
  };
  if (doc.publisher !== null) add(doc.publisher, 'organisation', 'publisher');
  const letters = initialsOf(doc.publisher ?? '');
  if (letters !== null && doc.text.includes(letters))
    add(letters, 'organisation', 'initials of the publisher');
  for (const body of bodiesBehind(doc)) add(body, 'organisation', 'whose paper it is');
  for (const author of authorsOf(doc)) add(author, 'person', 'author');
  return found;
}

/** What a paper calls itself for short: "C&C" of "Custody & Contract", "AVBJ"; null where two letters alone would tell little. */
function initialsOf(publisher: string): string | null {
  const words = publisher.split(/\s+/).filter((word) => /^(?:\p{Lu}|&)/u.test(word) && word !== 'The');
  const letters = words.map((word) => word[0]!).join('');
  return /^(?:\p{Lu}{3,6}|\p{Lu}{1,3}&\p{Lu}{1,3})$/u.test(letters) ? letters : null;
}

/** "Newsletter of the Zoo Keepers' Guild": the last thing that a paper's motto names, where it is a body. */
const BEHIND =
  /\b(?:[Nn]ewsletter|[Mm]agazine|[Jj]ournal|[Bb]ulletin|[Qq]uarterly|[Nn]ewspaper|[Gg]azette|[Oo]rgan|[Vv]oice)\b.{0,60}\b(?:of|from|for|by) (?:the )?(\p{Lu}[\p{L}’'&-]*(?: (?:of|for|and|the|&|\p{Lu}[\p{L}’'-]*)){1,6})$/u;

/** The bodies for which a paper says, above its text, that it is made. */
function bodiesBehind(doc: Document): string[] {
  return doc.blocks.slice(0, 4).flatMap((block) => {
    const name = block.role === 'furniture' ? BEHIND.exec(block.text)?.[1] : undefined;
    return name !== undefined && namesBody(name) ? [name] : [];
  });
}

/** The people among whom a document's metadata has as its authors. */
export const authorsOf = (doc: Document): string[] =>
  doc.authors.filter((author) => {
    const words = author.toLowerCase().split(' ');
    const last = words.at(-1)!;
    // "News Editor", "Morning Roundup": no word of it is anybody's name.
    const named = words.some((w) => !isWord(w) || isNameToo(w) || isGivenName(w));
    return named && !PAPER_NOUNS.has(last) && !BODY_NOUNS.has(last) && !ROLE_NOUNS.has(last);
  });
