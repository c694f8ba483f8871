import type { Document } from '../../../model/document.ts';
import type { Entity } from '../../../model/entity.ts';
import { contains, type Range, spanOf, type Span } from '../../../model/span.ts';
import { fold } from '../../../text/tokens.ts';
import type { Credit } from './credit.ts';
import type { PaperText } from './paper-text.ts';
import { escaped } from '../../../text/escaped.ts';

/** Names of places and bodies of which the paper has no word, under another name neither. */
export function namesMissing(
  document: Document,
  content: Range,
  paper: PaperText,
  entities: readonly Entity[],
): Span[] {
  return entities
    .filter((e) => e.type === 'place' || e.type === 'organisation')
    .filter((e) => !e.mentions.some((m) => m.doc === paper.document.id))
    .flatMap((e) => {
      const here = e.mentions.find((m) => m.doc === document.id && m.form === 'name' && contains(content, m));
      if (!here) return [];
      const words = fold(here.text)
        .split(/[^\p{L}\p{N}]+/u)
        .filter((w) => w.length > 2);
      const there = words.some((w) => new RegExp(`(?<![\\p{L}])${escaped(w)}`, 'u').test(paper.folded));
      return there || words.length === 0 ? [] : [spanOf(here.doc, document.text, here.start, here.end)];
    });
}

/** People in the statement, not only in an aside about somebody, whom the paper does not name. */
export function strangersIn(
  document: Document,
  { content }: Credit,
  paper: PaperText,
  entities: readonly Entity[],
): Span[] {
  return entities
    .filter((e) => e.type === 'person')
    .flatMap((e) => {
      if (named(paper, e)) return [];
      const here = e.mentions.find(
        (m) =>
          m.doc === document.id &&
          m.form === 'name' &&
          contains(content, m) &&
          takesPart(document, content, m),
      );
      return here ? [spanOf(here.doc, document.text, here.start, here.end)] : [];
    });
}

/** Whether the surname stands anywhere in the paper. */
function named(paper: PaperText, person: Entity): boolean {
  const surname = fold(person.name).split(' ').at(-1) ?? '';
  return (
    surname.length > 1 && new RegExp(`(?<![\\p{L}])${escaped(surname)}(?![\\p{L}])`, 'u').test(paper.folded)
  );
}

/** Not in a relative clause ("who was hired by …") and not a mere owner ("Smith's house"). */
function takesPart(document: Document, content: Range, mention: Range): boolean {
  const before = document.text.slice(content.start, mention.start);
  const after = document.text.slice(mention.end, mention.end + 3);
  if (/^[’']s\b/.test(after)) return false;
  const relative =
    /\b(?:who|which|whose|whom|where|when|after|because|since|led by|chaired by|headed by|run by)\b[^,]*$/i;
  return !relative.test(before);
}
