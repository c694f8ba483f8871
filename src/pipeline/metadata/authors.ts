import { HONORIFICS, LETTERS } from '../../language/honorifics.ts';
import { BY, NEWS_POST, OUTLET_WORD } from '../../language/newsroom-words.ts';
import type { Document } from '../../model/document.ts';
import { namesBody } from '../../text/letterhead.ts';

const NAME =
  /^(?:\p{Lu}[\p{L}\p{M}’'-]*\.?|\p{Lu}\.)(?:[ -](?:\p{Lu}[\p{L}\p{M}’'-]*\.?|de|van|von|der|del|la|al|bin|ap))+/u;
/** Furniture that names the author of this very page: "Popular articles by Jane Smith" at its end. */
const MORE_BY =
  /^(?:more|popular|latest|recent|other|all)? ?(?:articles|stories|posts|news|more) (?:by|from) (.{4,40})$/i;

/** Who wrote a document: its byline's names; an official document's signatories; else the one name its furniture gives. */
export function authorsOf(document: Document): readonly string[] {
  if (document.markup?.authors?.length) return document.markup.authors;
  if (document.kind === 'official') return signatories(document);
  const bylines = document.blocks.filter(
    (b) => b.role === 'byline' || (b.role === 'dateline' && BY.test(b.text)),
  );
  const names = bylines.flatMap((b) => namesIn(b.text));
  if (names.length > 0) return unique(names);
  const furniture = document.blocks.filter((b) => b.role === 'furniture');
  const more = unique(furniture.flatMap((b) => namesIn(MORE_BY.exec(b.text)?.[1] ?? '')));
  return more.length === 1 ? more : [];
}

/** Names at the start of a byline, "and" and commas between them. */
function namesIn(line: string): string[] {
  const names: string[] = [];
  const parts = line.split(/\s[|•·–—]\s/);
  const first = parts.find((part) => BY.test(part)) ?? parts[0] ?? line;
  if (!BY.test(first) && OUTLET_WORD.test(first.split(',', 1)[0] ?? '') && !NEWS_POST.test(first)) return [];
  for (const piece of first.replace(BY, '').split(/\s*(?:,|&|\band\b|\bfor\b|\bon\b|\bin\b|[|•·(/])\s*/)) {
    const name = NAME.exec(piece)?.[0];
    const whole =
      name !== undefined &&
      piece
        .slice(name.length)
        .replace(/[’'‘]?\d{2}$/, '')
        .trim() === '';
    const outlet = names.length > 0 && OUTLET_WORD.test(piece);
    if (name === undefined || !whole || outlet || NEWS_POST.test(name)) break;
    names.push(plainName(name));
  }
  return names;
}

/** Lines of the signature that are a name and nothing else; capitals are set as a name is written. */
function signatories(document: Document): string[] {
  const lines = document.blocks
    .filter((b) => b.role === 'signature')
    .map((b) =>
      b.text
        .replace(/^(?:\/s\/|by:|name:|signed:?) */i, '')
        .replace(/,(?: \p{L}[\p{L}’'&-]*){1,6}(?:,.{2,60})?$/u, '')
        .replace(/,? +(?:\p{Lu}[\p{L}]* ?){1,4}$/u, (post) => (post.startsWith(',') ? '' : post)),
    );
  return unique(
    lines
      .filter(
        (line) =>
          line.length < 40 && NAME.exec(line)?.[0].length === line.length && line.split(' ').length <= 4,
      )
      .filter((line) => !namesBody(line))
      .filter(
        (line) =>
          !/^in witness\b|\b(?:service|division|bureau|agency|ministry|company|council|department|university|college|board|authority|yours|signed|director|chair\w*|secretary|officer|commissioner|manager|inspector|minister|president|chief|judge|justice|court|registrar|auditor|clerk|mayor|treasurer|comptroller|controller|governor|solicitor|coroner|ombudsman|superintendent|administrator|surveyor)\b|^(?:city|town|county|state|village|township|borough|commonwealth|province|republic) of\b/i.test(
            line,
          ),
      )
      .map(plainName),
  );
}

function plainName(name: string): string {
  const words = name.trim().split(' ');
  while (words.length > 2 && LETTERS.test(words.at(-1) ?? '')) words.pop();
  const first = words[0]?.toLowerCase().replace('.', '') ?? '';
  const bare =
    HONORIFICS.has(first) && words.length > 2 && !/^\p{Lu}\.$/u.test(words[1] ?? '') ? words.slice(1) : words;
  return bare
    .map((w) =>
      /^\p{Lu}[\p{Lu}’'-]+$/u.test(w)
        ? w.toLowerCase().replace(/(?:^|[’'-])\p{Ll}/gu, (c) => c.toUpperCase())
        : w,
    )
    .join(' ');
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
