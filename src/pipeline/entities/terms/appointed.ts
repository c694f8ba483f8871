import { ROLE_NOUNS } from '../../../language/roles.ts';
import type { Document } from '../../../model/document.ts';
import type { Found } from '../found.ts';

const CHOOSE = '(?:appoint|engage|retain|select|hire|nominate|designate|recruit)';
const POST = String.raw`\b[Aa]n? ((?:[\p{L}-]+ ){1,3}?)(\p{L}+)(?![\p{L}-])`;
const APPOINT = new RegExp(String.raw`\b${CHOOSE}(?:s|ed|ing)?\b(?! by\b)[^.;:()]{0,60}?${POST}`, 'gu');
const APPOINTED = new RegExp(
  String.raw`${POST},? (?:(?:who )?(?:shall|must|will|is to) be|to be) ${CHOOSE}ed\b`,
  'gu',
);

/** Posts that an official document has somebody appointed to: "shall appoint an independent director", "a surveyor, who shall be chosen". */
export function appointedRoles(doc: Document): Found[] {
  if (doc.kind !== 'official') return [];
  return doc.blocks
    .filter((block) => block.role !== 'furniture')
    .flatMap((block) =>
      [...block.text.matchAll(APPOINT), ...block.text.matchAll(APPOINTED)].flatMap((match): Found[] => {
        const [whole, before = '', noun = ''] = match;
        if (!ROLE_NOUNS.has(noun.toLowerCase())) return [];
        const name = `${before}${noun}`;
        const at = whole.lastIndexOf(` ${name}`);
        const start = block.start + match.index + whole.lastIndexOf(' ', at - 1) + 1;
        const end = block.start + match.index + at + 1 + name.length;
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
