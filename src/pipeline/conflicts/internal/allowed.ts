import { notionsOf, type Notion } from '../../../text/meaning.ts';
import type { Reading, Respect } from './matching.ts';

interface Leave extends Reading {
  readonly allowed: boolean;
  /** What may or may not be done. */
  readonly deed: Notion;
  /** Numbers of what it is done to: "Lots 8, 11 and 15". */
  readonly numbered: ReadonlySet<string>;
}

const MAY =
  /\b(?:may|is (?:allowed|permitted|entitled) to|are (?:allowed|permitted|entitled) to)(?! not\b)\s+(?:also |again )?(?:be )?/i;
const MAY_NOT =
  /\b(?:(?:shall|must|may|will)(?: not| never)|(?:is|are) (?:not (?:allowed|permitted|entitled)|forbidden|prohibited) to)\s+(?:again |in any (?:case|event) )?(?:be )?/i;
/** A limit or a condition, under which the one may hold and then the other. */
const LIMITED =
  /\b(?:except|unless|save|other than|apart from|subject to|if|only|without|more than|less than|fewer than|before|after|between|until|during|while|when|where|within|exceed\w*|instead of|beyond|longer)\b/i;
const LISTED = /\b\p{Lu}?\p{L}+s? (\d{1,4}(?:,? (?:and |to )?\d{1,4})+)\b/u;

/** What may be done, against what may not. */
export const allowed: Respect<Leave> = {
  asks: () => 'Which holds',
  because: 'a thing cannot be both allowed and forbidden',
  read: (provision) => {
    const { text, start } = provision.span;
    if (LIMITED.test(text)) return [];
    const not = MAY_NOT.exec(text);
    const match = not ?? MAY.exec(text);
    if (!match) return [];
    const from = match.index + match[0].length;
    const [deed] = notionsOf(text.slice(from, from + 40), start + from);
    if (deed === undefined || deed.start > start + from + 1) return [];
    const deciding = { start: start + match.index, end: start + from };
    const numbered = new Set(LISTED.exec(text)?.[1]?.match(/\d+/g));
    return [
      {
        provision,
        deciding,
        stance: text.slice(match.index, deed.end - start),
        allowed: not === null,
        deed,
        numbered,
      },
    ];
  },
  tally: (clause, item) => {
    if (clause.deed.root !== item.deed.root) return null;
    const [x, y] = [clause.numbered, item.numbered];
    if (x.size > 0 && y.size > 0 && ![...x].some((n) => y.has(n))) return null;
    return clause.allowed === item.allowed;
  },
};
