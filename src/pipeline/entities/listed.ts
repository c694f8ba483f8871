import type { Document } from '../../model/document.ts';
import { asPrinted, type Found } from './found.ts';

const LISTED =
  /(?<!\p{L})(?<!, )(?:[a-z]+(?:['’]s)?, ){1,5}[a-z]+(?:['’]s)?(?: [a-z]+)?,? and [a-z]+(?: [a-z]+)? (?:committee|panel|scrutiny committee|select committee)(?!\p{L})/gu;

/** Committees named in small letters by what they look after: "the culture, media and sport committee". */
export function listedBodies(doc: Document): Found[] {
  return doc.blocks
    .filter((block) => block.role !== 'furniture')
    .flatMap((block) => block.parts ?? [block])
    .flatMap((part) =>
      [...part.text.matchAll(LISTED)].map((match) =>
        asPrinted(doc, 'organisation', match[0], part.start + match.index, 'listed body'),
      ),
    );
}
