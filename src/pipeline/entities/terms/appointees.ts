import { ROLE_NOUNS } from '../../../language/roles.ts';
import type { Document } from '../../../model/document.ts';
import type { Found } from '../found.ts';
import type { Term } from './term.ts';

const CHOSEN = '(?:appointed|engaged|retained|nominated|designated|selected|named)';
/** Right before the name: "the Court appoints", "the Office has appointed". */
const CHOOSES =
  /\b(?:appoint|engag|retain|nominat|designat|select)(?:s|es|ed|ing)?(?: of)?(?: (?:the|one|\p{Ll}+ly))?\s$/u;
/** What is said of the name on its way to the post: its letters, or where it is from. */
const ASIDE = String.raw`(?:, [^,;:()\n]{1,60},)?`;
const POST = String.raw`(?:an? |the |its |their )?((?:[\p{L}-]+ ){0,3}?[\p{L}-]+)(?= of\b|[ ,.;]*\(|[,.;]| for\b| under\b| by\b|$)`;
const AS = new RegExp(String.raw`^${ASIDE},? (?:as|to be|to act as|to serve as) ${POST}`, 'u');
const IS = new RegExp(
  String.raw`^${ASIDE} (?:is|are|was|were|be|shall be|will be|has been)(?: hereby)? ${CHOSEN}(?: as| to be| to act as| to serve as)? ${POST}`,
  'u',
);
const BRACKET = /^[^.;:()\n]{0,80}\((?:the )?["“'‘](?:[Tt]he )?([^"“”‘’'()\n]{2,40})["”'’]\)/u;

/**
 * What an official document calls whom it puts into a post: `appoints Ann Brook to be statutory manager of the College
 * ("the Manager")`, "appoints Ann Brook as Monitor".
 */
export function appointeeTerms(doc: Document, found: readonly Found[]): Term[] {
  if (doc.kind !== 'official') return [];
  return found.flatMap((f): Term[] => {
    if (f.type !== 'person' && f.type !== 'organisation') return [];
    const from = f.titled?.start ?? f.start;
    const to = Math.max(f.end, f.titled?.end ?? 0);
    const lead = doc.text.slice(Math.max(0, from - 60), from);
    const tail = doc.text.slice(to, to + 240);
    const match = (CHOOSES.test(lead) ? AS.exec(tail) : null) ?? IS.exec(tail);
    const post = match?.[1];
    if (!match || post === undefined) return [];
    const nouns = post.toLowerCase().split(' ');
    if (!ROLE_NOUNS.has(nouns.at(-1)!)) return [];
    const bracket = BRACKET.exec(tail.slice(match[0].length));
    const term = bracket?.[1];
    if (bracket && term !== undefined && nouns.includes(term.toLowerCase().split(' ').at(-1)!)) {
      const start = to + match[0].length + bracket[0].lastIndexOf(term);
      return [{ start, end: start + term.length, term, means: f, scope: null }];
    }
    const start = to + match[0].length - post.length;
    return post.split(' ').every((w) => /^\p{Lu}/u.test(w))
      ? [{ start, end: start + post.length, term: post, means: f, scope: null }]
      : [];
  });
}
