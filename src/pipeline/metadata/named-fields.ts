import type { Document } from '../../model/document.ts';
import { isLetterhead, namesBody } from '../../text/letterhead.ts';
import { isPost } from './signatories.ts';

/** Lines at either end of a paper among which such a field stands. */
const HEAD = 12;
const FOOT = 12;

const FIELD =
  /^(?:from|issued by|published by|issuing (?:body|office|authority)|organi[sz]ations?|publisher|source)(?:\s*:\s*|\t+| {2,})(?:the )?(\p{Lu}.{3,70})$/iu;

const LABEL = /^(?:from|issued by|published by|organi[sz]ations?|publisher):$/i;

/** What a service that carries other people's releases prints below them and beside their day. */
const SOURCE = /(?:^SOURCE:? |[|·] Source: )((?:The )?\p{Lu}[^|:]{3,70})$/u;

/** The body in a field of a page's head or foot: "From: Department of Harbours", "Issued by   Holm Food Bureau". */
export function bodyInField({ blocks }: Pick<Document, 'blocks'>): string | null {
  const ends = [...blocks.slice(0, HEAD), ...blocks.slice(HEAD).slice(-FOOT)];
  for (const [i, { text }] of ends.entries()) {
    const source = SOURCE.exec(text)?.[1];
    if (source !== undefined) return source;
    const value = FIELD.exec(text)?.[1] ?? (LABEL.test(text) ? (ends[i + 1]?.text ?? '') : '');
    if (value !== '' && !/[,@<]/.test(value) && isLetterhead(value) && namesBody(value) && !isPost(value))
      return value;
  }
  return null;
}
