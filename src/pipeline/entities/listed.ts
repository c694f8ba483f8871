import type { Document } from '../../model/document.ts';
import type { Found } from './found.ts';

const LISTED =
  /(?<!\p{L})(?<!, )(?:[a-z]+(?:['’]s)?, ){1,5}[a-z]+(?:['’]s)?(?: [a-z]+)?,? and [a-z]+(?: [a-z]+)? (?:committee|panel|scrutiny committee|select committee)(?!\p{L})/gu;

/** Committees named in small letters by what they look after: "the culture, media and sport committee". */
export function listedBodies(doc: Document): Found[] {
  return doc.blocks
    .filter((block) => block.role !== 'furniture')
    .flatMap((block) => block.parts ?? [block])
    .flatMap((part) =>
      [...part.text.matchAll(LISTED)].map((match): Found => {
        const start = part.start + match.index;
        return {
          doc,
          type: 'organisation',
          name: match[0],
          start,
          end: start + match[0].length,
          titled: null,
          form: 'name',
          weight: 100,
          rule: 'listed body',
        };
      }),
    );
}
