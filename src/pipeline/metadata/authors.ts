import { BY, NEWS_POST, OUTLET_WORD } from '../../language/newsroom-words.ts';
import { isGivenName } from '../../language/lexicon.ts';
import type { Document } from '../../model/document.ts';
import { isAcronymFirst, isPersonName, nameAt, plainName } from './person-name.ts';
import { senderOf } from './sender.ts';
import { signatories } from './signatories.ts';

/** Furniture that names the author of this very page: "Popular articles by Jane Smith" at its end. */
const MORE_BY =
  /^(?:more|popular|latest|recent|other|all)? ?(?:articles|stories|posts|news|more) (?:by|from) (.{4,40})$/i;

/** The author within a line that says more: "Posted 3 May by Ann Lee", "Notes from the quay, by Ann Lee", "Words: Ann Lee. First …". */
const WITHIN =
  /(?:\b[Bb]y|\b[Ww]ords ?:|^[Ff]rom) (\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*){1,3} ?|\p{Lu}[\p{Ll}\p{Lt}\p{Lm}\p{Lo}’'.-]*\p{Lu}[\p{L}’'.-]* ?)(?=$|[.,|(]| at | on | for )/u;

/** The introduction of a feature names who wrote it: "… Ann Lee reports", "Now, writes Ann Lee, …"; or "Ann Lee, senior keeper". */
const INTRODUCED: readonly RegExp[] = [
  /[.?!] ((?:\p{Lu}[\p{L}’'-]* ){2,3})(?:reports|investigates|explains|writes|asks|looks (?:at|into|back)|finds out|meets|visits)\b[^.]{0,40}\.?$/u,
  /^((?:\p{Lu}[\p{L}’'-]* ){1,2}\p{Lu}[\p{L}’'-]*), \p{Ll}[^.!?]{5,60}$/u,
  /[,;] (?:writes|reports|says|argues|asks) (\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){1,2}),/u,
];

/**
 * Who wrote a document: an official one's signatories; else its byline's names, those that its head or its
 * introduction gives, who signs below its text, and last the one name that its furniture gives.
 */
export function authorsOf(document: Document): readonly string[] {
  const { blocks, kind, markup } = document;
  if (markup?.authors?.length) return markup.authors;
  if (kind === 'official') return signatories(document);
  const bylines = blocks.filter((b) => b.role === 'byline' || (b.role === 'dateline' && BY.test(b.text)));
  const names = bylines.flatMap((b, i) => namesIn(b.text, i > 0));
  const furniture = blocks.filter((b) => b.role === 'furniture');
  const more = unique(furniture.flatMap((b) => namesIn(MORE_BY.exec(b.text)?.[1] ?? '', false)));
  const ways = [names, headNames(document), senderOf(blocks).map(plainName), more.length === 1 ? more : []];
  return unique(ways.find((found) => found.length > 0) ?? []);
}

/** Names among the first lines that are neither byline nor title: beside the day, in the introduction. */
function headNames({ blocks }: Document): string[] {
  const first = blocks.findIndex((b) => b.role === 'body');
  for (const { role, text } of blocks.slice(0, first + 2)) {
    if (role === 'heading') continue;
    const pieces = role === 'dateline' ? text.split(/\s+[|•·–—]\s+/) : [];
    const beside = pieces.length > 1 ? pieces.filter(isPersonName) : [];
    if (beside.length === 1) return beside.map(plainName);
    const short = role !== 'body' || text.length < 90;
    const within = short ? WITHIN.exec(text)?.[1]?.trim() : undefined;
    const introduced =
      text.length < 300
        ? INTRODUCED.map((p) => p.exec(text)?.[1]?.trim()).find((x) => x !== undefined)
        : undefined;
    const name = within ?? introduced;
    if (name !== undefined && isPersonName(name) && !OUTLET_WORD.test(name)) return [plainName(name)];
  }
  return [];
}

/** A name and on the same line, without a comma, the agency, the post or that it reports: "ANN LEE Holm News Service". */
const WHO =
  /^((?:\p{Lu}[\p{L}’'-]+ )(?:\p{Lu}\.? )?\p{Lu}[\p{L}’'-]+),? (?:reporting|reports|(?<=^[\p{Lu} .’'-]+ )\p{Lu}\p{Ll}.{2,40}|(?:\p{Lu}?[\p{L}-]+ ){0,3}(?:correspondent|reporter|editor|columnist|critic|writer))$/u;

/** Names at the start of a byline, "and" and commas between them; a later line without "by" needs a given name. */
function namesIn(line: string, later: boolean): string[] {
  const names: string[] = [];
  const bare = line.replace(WHO, '$1');
  const parts = bare.split(/\s[|•·–—]\s/);
  const first = parts.find((part) => BY.test(part)) ?? parts[0] ?? bare;
  if (!BY.test(first) && OUTLET_WORD.test(first.split(',', 1)[0] ?? '') && !NEWS_POST.test(first)) return [];
  for (const piece of first
    .replace(BY, '')
    .split(/\s*(?:,|&|\band\b|\bfor\b|\bon\b|\bin\b|\bat\b|[|•·(/])\s*/)) {
    const name = nameAt(piece);
    if (
      name === null ||
      piece
        .slice(name.length)
        .replace(/[’'‘]?\d{2}$/, '')
        .trim() !== ''
    )
      break;
    if (NEWS_POST.test(name) || (names.length > 0 && OUTLET_WORD.test(piece))) break;
    const given = isGivenName(name.split(/[ -]/, 1)[0]!.toLowerCase());
    // After a comma stands a post, a place or a programme as well.
    const listed = names.length > 0 && !given && !/\band\b|&/.test(first);
    if (listed || (later && !given && !BY.test(first)) || isAcronymFirst(name)) break;
    names.push(plainName(name));
  }
  return names;
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
