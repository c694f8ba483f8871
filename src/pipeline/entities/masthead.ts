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
    const at = placeOf(doc.text, name);
    if (at < 0) return;
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
  for (const letters of initialsOf(doc.publisher ?? ''))
    if (doc.text.includes(letters.length > 2 ? letters : `(${letters}) `))
      add(letters, 'organisation', 'initials of the publisher');
  for (const body of bodiesBehind(doc)) add(body, 'organisation', 'whose paper it is');
  for (const author of authorsOf(doc)) add(author, 'person', 'author');
  return found;
}

/** Where a text first has a name as words of their own, or -1; letters alone must have their capitals. */
function placeOf(text: string, name: string): number {
  const letters = name === name.toUpperCase() && !name.includes(' ');
  const [where, what] = letters ? [text, name] : [text.toLowerCase(), name.toLowerCase()];
  for (let at = where.indexOf(what); at >= 0; at = where.indexOf(what, at + 1)) {
    // A lower-case copy can differ in length from its original (İ): then the place is not the same.
    if (text.slice(at, at + name.length).toLowerCase() !== name.toLowerCase()) return -1;
    const beside = text.charAt(at - 1) + text.charAt(at + name.length);
    const goesOn =
      letters && / (?:News|Radio|TV|Staff)\b/y.test(text.slice(at + name.length, at + name.length + 8));
    if (!/[\p{L}\p{N}]/u.test(beside) && !goesOn) return at;
  }
  return -1;
}

/**
 * What a publisher calls itself for short: "H&C" of "Hotel & Catering" and "Hotel & Catering Weekly", "AVBJ", "QRC" of
 * "QRC News". Two letters alone tell little, save in brackets before a report: "(IP)".
 */
function initialsOf(publisher: string): string[] {
  const [first = ''] = publisher.split(' ');
  const whole = publisher.replace(/^The /, '');
  const names = [whole, whole.replace(/ (?:Weekly|Daily|Monthly|Quarterly|Magazine|News|Online|Today)$/, '')];
  const letters = names.map((name) =>
    name
      .split(/\s+/)
      .filter((word) => /^(?:\p{Lu}|&)/u.test(word))
      .map((word) => word[0]!)
      .join(''),
  );
  const station = /^[A-Z]{3,5}$/.test(first) && first !== publisher ? [first] : [];
  return [...new Set([...letters, ...station])].filter((l) =>
    /^(?:\p{Lu}{2,6}|\p{Lu}{1,3}&\p{Lu}{1,3})$/u.test(l),
  );
}

const PAPER = String.raw`\b(?:[Nn]ewsletter|[Mm]agazine|[Jj]ournal|[Bb]ulletin|[Qq]uarterly|[Nn]ewspaper|[Gg]azette|[Oo]rgan|[Vv]oice)\b`;
const WHOSE = String.raw`\b(?:of|from|for|by) (?:the )?(\p{Lu}[\p{L}’'&-]*(?: (?:of|for|and|the|&|\p{Lu}[\p{L}’'-]*)){1,6})`;
/** "Newsletter of the Zoo Keepers' Guild": the last thing that a paper's motto names, where it is a body. */
const BEHIND = new RegExp(`${PAPER}.{0,60}${WHOSE}$`, 'u');
/** "Newsletter of the Friends of Tarn Wood": the first, where the last is only a part of its name. */
const BEHIND_FIRST = new RegExp(`${PAPER}.{0,60}?${WHOSE}$`, 'u');
/** "Paid for by the Tarn County Party, P.O. Box 9": what the law has a campaign print. */
const PAID = new RegExp(`^(?:[Pp]aid for|[Aa]uthori[sz]ed and paid for) ${WHOSE}(?=[,.]|$)`, 'u');

/** The bodies for which a paper says, above its text, that it is made, or below it who paid for it. */
function bodiesBehind(doc: Document): string[] {
  return doc.blocks.flatMap(({ role, text }, i) => {
    if (role !== 'furniture') return [];
    const names = i < 4 ? [BEHIND.exec(text)?.[1], BEHIND_FIRST.exec(text)?.[1]] : [];
    const name = [...names, PAID.exec(text)?.[1]].find((n) => n !== undefined && namesBody(n));
    return name === undefined ? [] : [name];
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
