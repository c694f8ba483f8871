import type { Document } from '../../../model/document.ts';
import type { Range } from '../../../model/span.ts';
import { nameOf } from '../../../text/naming.ts';
import type { Credit } from './credit.ts';

/** "the direction": the document's own noun for the paper. */
export function paperNoun(document: Document, { reference }: Credit): string {
  const words = textOf(document, reference).split(/\s+/);
  if (/^it$/i.test(words.join(' '))) return nameOf(reference.to);
  const phrase = words.slice(
    0,
    1 + words.findIndex((_, i) => i > 0 && words[i + 1]?.match(/^(?:from|by|issued|signed|between)$/)),
  );
  const noun = (phrase.length > 0 ? phrase : words).slice(1).join(' ');
  // Whose paper it is keeps its capitals: "the Land Commission's notice".
  const [owner = ''] = /^.*['’]s?\s/.exec(noun) ?? [];
  return `the ${owner}${noun.slice(owner.length).toLowerCase()}`;
}

/** The words of a range, as written. */
export function textOf(document: Document, { start, end }: Range): string {
  return document.text.slice(start, end);
}
