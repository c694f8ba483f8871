import { ROLE_NOUNS } from '../../../language/roles.ts';
import type { Document } from '../../../model/document.ts';
import type { Found } from '../found.ts';

const APPOINT =
  /\b(?:appoint|engage|retain|select|hire|nominate|designate|recruit)(?:s|ed|ing)?\b(?! by\b)[^.;:()]{0,60}?\ban? ((?:[\p{L}-]+ ){1,3}?)(\p{L}+)(?![\p{L}-])/gu;

/** Posts that an official document has somebody appointed to: "shall appoint an independent director". */
export function appointedRoles(doc: Document): Found[] {
  if (doc.kind !== 'official') return [];
  return doc.blocks
    .filter((block) => block.role !== 'furniture')
    .flatMap((block) =>
      [...block.text.matchAll(APPOINT)].flatMap((match): Found[] => {
        const [whole, before = '', noun = ''] = match;
        if (!ROLE_NOUNS.has(noun.toLowerCase())) return [];
        const name = `${before}${noun}`;
        const start = block.start + match.index + whole.length - name.length;
        const end = start + name.length;
        return [
          {
            doc,
            type: 'role',
            name: name.toLowerCase(),
            start,
            end,
            titled: null,
            form: 'name',
            weight: 100,
            rule: 'post to be filled',
          },
        ];
      }),
    );
}
