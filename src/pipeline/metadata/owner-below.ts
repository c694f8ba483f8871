import { OUTLET_WORD } from '../../language/newsroom-words.ts';
import type { Document } from '../../model/document.ts';
import { namesBody } from '../../text/letterhead.ts';
import { atTop } from './call-sign.ts';
import { withoutForm } from './company-name.ts';
import { isPersonName } from './person-name.ts';

/** Lines at the end of a page among which its owner stands. */
const FOOT = 25;

const OWNED =
  /(?:^|[|•·.] ?|\s)(?:©|\([cC]\)|[Cc]opyright|COPYRIGHT)\s*(?:(?:©|\([cC]\)|[Cc]opyright)\s*)?(?:\d{4}(?:\s?[-–]\s?\d{2,4})?,?\s*)?(?:by )?((?:[Tt]he )?[\p{Lu}\d][^|•·,.©]{2,60}?)(?=\.(?: |$)|[,|•·]|$| (?:19|20)\d\d| copyright| [Aa]ll [Rr]ights| [Rr]egistered)/u;

/** Who owns papers and stations is not the one that a reader knows. */
export const OWNER =
  /\b(?:media|broadcast(?:ing|ers?)|publish(?:ing|ers)|publications|newspapers|group|holdings|digital|communications|networks?|titles|series|regional press|wire|newswire|news service|theme|shall|will|must|is|are|syndicate|partners|interactive|ventures|crown|state government|images?|getty|photographs?|rights|content|contributors?|authors?)\b/i;

const STATION = /\b(?:channel|[FA]M|TV|television)\b/;

/** "© 2020 Tradepost": who owns the page, where its name stands on it elsewhere too or is an outlet's or a body's. */
export function ownerBelow({ blocks }: Pick<Document, 'blocks'>): string | null {
  const foot = blocks.slice(-FOOT);
  for (const block of [...foot].reverse()) {
    if (block.role === 'body' || /^(?:image|photo|picture)/i.test(block.text)) continue;
    const found = OWNED.exec(block.text)?.[1]?.trim();
    if (found === undefined) continue;
    const name = withoutForm(found);
    if (
      !/\p{L}{3}/u.test(name) ||
      isPersonName(name) ||
      (OWNER.test(name) && !blocks.slice(0, 3).some((b) => b.text === name))
    )
      continue;
    const plain = name.replace(/^the /i, '').toLowerCase();
    const again = blocks.some((b) => b !== block && b.text.toLowerCase().includes(plain));
    if (again || OUTLET_WORD.test(name) || STATION.test(name) || found.startsWith('The ') || namesBody(name))
      return atTop(name.replace(/^the /, 'The '), blocks);
  }
  return null;
}
