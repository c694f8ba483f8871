import { EDITORS_NOTES } from '../../language/instrument-words.ts';
import { HEADLINE_VERBS } from '../../language/instruments.ts';
import { isReleaseMark } from '../../language/newsroom-words.ts';
import type { Document } from '../../model/document.ts';
import { isKnownPlace } from '../../language/lexicon.ts';
import { namesBody } from '../../text/letterhead.ts';
import { isPersonName } from './person-name.ts';

/** Who answers the press below or above a statement. */
const CONTACT =
  /^(?:media|press|news|company|consumer|investor|for further information|for more information)\b/i;

const FORM = /(?:Inc\.?|LLC|Ltd\.?|Limited|plc|Corporation|Company|LLP)$/;

/** A town and a day before a release's first sentence: "HOLM, Ohio, 3 May 2020 – ". */
const PLACED = /^[^–—]{4,90}\s(?:[–—]+|--?)\s+/u;

const SUBJECT =
  /^(?:The )?(\p{Lu}[^.;:“”"()]{3,60}?(?:,? (?:Inc|Ltd|Corp|Co)\.)?)(?: \([^)]*\))*,?(?: (?:and|which) [^,]{3,60},)? (?:(?:has|have) (?!been\b)|is (?!\p{L}+ed\b|an?\b|the\b)|are (?!\p{L}+ed\b)|today|yesterday|announced|notes|welcomes|confirms|regrets|announces|will\b)/u;

const DIRECTORS =
  /\b(?:directors|trustees|board|governors|management) of (?:the )?(\p{Lu}[^.;:“”"()]{3,60}?) (?:has|have|is|are|today|announces?|met|wish(?:es)?)\b/u;

/**
 * Whose statement it is, where only its first sentence says so, or its title with it: the body or company that has done, or
 * announces, something there.
 */
export function statedBy({ blocks, title }: Pick<Document, 'blocks' | 'title'>): string | null {
  const isRelease = blocks.some(
    ({ text }) => isReleaseMark(text) || CONTACT.test(text) || EDITORS_NOTES.test(text),
  );
  const first = blocks.find(({ role, text }) => role === 'body' && text.length > 100 && !/^[•*-]/.test(text));
  if (first === undefined) return null;
  const told = first.text.replace(PLACED, '');
  const name = (DIRECTORS.exec(told) ?? SUBJECT.exec(told))?.[1]?.trim();
  const words = name?.split(' ') ?? [];
  if (name === undefined || words.length < 2 || words.length > 7) return null;
  const isNamed = words.every((word) => /^(?:\p{Lu}|&|of|for|and|the|plc)/u.test(word));
  const isOwn = FORM.test(name) || (isRelease && namesBody(name)) || isOf(title ?? '', name);
  return isNamed && isOwn ? name : null;
}

/** "Club statement: the captain", "Official statement". */
const OWN_STATEMENT =
  /^(?:(?:official|club|company|joint|our|press|public|a|further|full) ){0,2}statement(?::|$)/i;

/** "Holm Ferries welcomes the decision", "Club statement", over a text that opens with Holm Ferries or the club. */
function isOf(title: string, name: string): boolean {
  if (OWN_STATEMENT.test(title)) return !isPersonName(name) && !isKnownPlace(name.toLowerCase());
  const [verb = ''] = title.toLowerCase().startsWith(`${name.toLowerCase()} `)
    ? title
        .slice(name.length + 1)
        .toLowerCase()
        .split(' ')
    : [];
  return HEADLINE_VERBS.has(verb);
}
