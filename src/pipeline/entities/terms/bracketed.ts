import type { Document } from '../../../model/document.ts';
import { SITE_NOUNS } from '../../../language/places.ts';
import type { Found } from '../found.ts';
import { partyBefore, placeBefore } from './addressed.ts';
import { coined, descriptionsBefore, type Description } from './description.ts';
import { annexOf, byEnd, withoutArticle, type Term } from './term.ts';

const DEFINED =
  /\(\s*(?:in this \w+,? )?(?:hereinafter |hereafter |together,? |each,? )?(?:(?:referred to as|called|known as) )?(?:(?:the|an?) )?["“”'‘](?:[Tt]he )?([^"“”‘’'()\n]{2,60})["“”'’](?:,? (?:or|and|together with) (?:the )?["“'‘](?:[Tt]he )?([^"“”‘’'()\n]{2,60})["”'’])?\s*\)|\(((?:the )?[A-Z][A-Za-z&]{0,3}[A-Z])\)|\((?:the )?([A-Z][a-z]+(?:[- ][A-Z][a-z]+){0,2})\)/g;

/**
 * Terms in brackets after what they stand for: `the Department for Transport ("the Department")`, `the Water
 * Services Agency (WSA)`, `an independent engineer ("the Engineer")`. A name right before the bracket is meant,
 * unless the term's own noun says that it is the thing described before that name.
 */
export function bracketedTerms(
  doc: Document,
  found: readonly Found[],
  own: Found | null,
  parties: readonly Term[],
): Term[] {
  const names = byEnd(found);
  const out: Term[] = [];
  for (const block of doc.blocks) {
    if (block.role === 'furniture') continue;
    for (const match of block.text.matchAll(DEFINED)) {
      const word = withoutArticle(match[1] ?? match[3] ?? match[4] ?? '');
      const at = block.start + match.index;
      if (word === '') continue;
      const beside = nameBefore(doc.text, names, at);
      // "BEIJING (AP)": letters that are none of the name's initials are another name.
      const foreign =
        (match[3] !== undefined && beside !== null && !abbreviates(word, beside)) ||
        (match[4] !== undefined && beside !== null && !isPartOf(word, beside));
      const party = match[1] === undefined ? null : partyBefore(doc.text, found, block.start, at, word);
      const inner = beside === null ? null : bodyOfPost(beside, word);
      const name = foreign
        ? null
        : (inner ?? party ?? placeBefore(doc.text, found, block.start, at, word) ?? beside);
      const descriptions = match[1] === undefined ? [] : descriptionsBefore(doc.text, block.start, at);
      const described = describedBy(descriptions, word, name);
      const called =
        beside === null && descriptions[0] ? partyCalled(doc.text, descriptions[0], at, parties) : null;
      const means =
        called ?? (described ? (bearerOf(doc, names, described, own) ?? coined(doc, described, word)) : name);
      if (means === null) continue;
      const start = at + match[0].lastIndexOf(word);
      const scope = annexOf(block.path);
      out.push({ start, end: start + word.length, term: word, means, scope });
      const other = match[2] === undefined ? '' : withoutArticle(match[2]);
      const second = at + match[0].lastIndexOf(other);
      if (other !== '') out.push({ start: second, end: second + other.length, term: other, means, scope });
    }
  }
  return out;
}

/** "Kent Rivers Authority (Authority)": without quotation marks, only words of the name itself are a term for it. */
function isPartOf(term: string, { name, type }: Found): boolean {
  const words = name.split(/\s+/);
  return (
    type === 'organisation' &&
    words.length > 1 &&
    term !== name &&
    term.split(/\s+/).every((w) => words.includes(w))
  );
}

/** Whether letters stand in a name of several words in the same order, beginning with the first letter of one. */
function abbreviates(letters: string, { name }: Found): boolean {
  const words = name.toLowerCase().split(/\s+/);
  const wanted = letters.toLowerCase();
  return (
    words.length > 1 &&
    words.some((word, i) => word.startsWith(wanted.charAt(0)) && holds(words.slice(i).join(' '), wanted))
  );
}

function holds(text: string, letters: string): boolean {
  let at = 0;
  for (const char of letters) {
    at = text.indexOf(char, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** `Area Director of the Water Services Agency ("WSA")`: letters that are the body's abbreviate the body, not the post in it. */
function bodyOfPost(post: Found, letters: string): Found | null {
  const match = post.type === 'role' && /^\p{Lu}{2,}$/u.test(letters) ? IN_BODY.exec(post.name) : null;
  const body = match?.[1] ?? '';
  const initials = body
    .split(/\s+/)
    .filter((w) => /^\p{Lu}/u.test(w))
    .map((w) => w.charAt(0));
  if (initials.join('') !== letters) return null;
  const start = post.end - body.length;
  return {
    ...post,
    type: 'organisation',
    name: body,
    start,
    titled: null,
    form: 'name',
    rule: 'body of a post',
  };
}

const IN_BODY = /^.+? (?:of|for|at|in) (?:the )?(\p{Lu}.*)$/u;

function nameBefore(text: string, names: ReadonlyMap<number, Found>, at: number): Found | null {
  for (let end = at; end > at - 3; end--) {
    const f = names.get(end);
    if (f && /^[\s,]*$/.test(text.slice(end, at))) return f;
  }
  return null;
}

/** The description that a term stands for, or null where it stands for the name before the bracket, or for nothing. */
function describedBy(
  descriptions: readonly Description[],
  term: string,
  name: Found | null,
): Description | null {
  const noun = term.split(/\s+/).at(-1)!.toLowerCase();
  const same = descriptions.find((d) => d.head === noun);
  if (name === null) return same ?? descriptions[0] ?? null;
  if (name.name.toLowerCase().split(/\s+/).includes(noun)) return null;
  if (same && same.end < name.start) return same;
  const site = descriptions.find((d) => d.end < name.start);
  return name.type === 'place' && site && SITE_NOUNS.has(site.head) ? site : null;
}

/** "the applicant (“the union”)": the party that the paper's head calls so, right before the bracket. */
function partyCalled(text: string, d: Description, at: number, parties: readonly Term[]): Found | null {
  const words = text
    .slice(d.start + d.article.length, d.end)
    .trim()
    .toLowerCase();
  return at - d.end < 2 ? (parties.find((t) => t.term.toLowerCase() === words)?.means ?? null) : null;
}

/** Who or what the description stands beside: a person named before it, or for "this order" the document's own. */
function bearerOf(
  doc: Document,
  names: ReadonlyMap<number, Found>,
  { start, article }: Description,
  own: Found | null,
): Found | null {
  if (article === 'this' && own) return own;
  const name = names.get(start - 2);
  return name?.type === 'person' && doc.text.slice(start - 2, start) === ', ' ? name : null;
}
