import { isMoney } from '../../../language/units.ts';
import type { Document } from '../../../model/document.ts';
import type { Range } from '../../../model/span.ts';
import type { Amount } from './amounts.ts';
import { namedBefore } from './ellipsis.ts';
import { nounAfter, ofWhat, type Found } from './noun-after.ts';
import { gatheredBefore } from './noun-before.ts';
import { occurrences } from './occurrences.ts';
import { befallen, doers } from './people.ts';
import { gauged, priced } from './priced.ts';
import type { Statement } from './statement.ts';
import { notionsOf, type Notion } from '../../../text/meaning.ts';

/** Measures whose noun says nothing of what is measured. */
const MERE_UNITS =
  /^(?:day|week|month|year|hour|minute|second|metre|meter|mile|kilometre|kilometer|km|tonne|ton|kg|percent|am|pm|decade|night|weekend|fortnight|quarter|time|century|degree|pound|dollar|euro|pence|cent|nd|rd|th|st)s?$/;
const FRACTIONS = /^(?:half|halve|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|percent|per)s?$/;

/** What a number is of, as far as the words beside it say. */
interface Thing {
  readonly thing: readonly Notion[];
  readonly head: Notion | null;
  readonly which: readonly Notion[];
  readonly victims: boolean;
  /** "four of the trustees": some of those there are. */
  readonly some: boolean;
  /** Where the number's noun phrase ends. */
  readonly end: number;
}

/** What an amount is of; null where a bare number counts nothing. `before` is what was counted last. */
export function thingOf(
  document: Document,
  clause: Range,
  amount: Amount,
  before: Statement | null,
): Thing | null {
  const { dimension } = amount;
  const bare = dimension === 'count' && amount.nounFrom === undefined;
  const victims = bare ? befallen(document, clause, amount) : null;
  const found =
    victims ??
    (bare ? (doers(document, clause, amount) ?? occurrences(document, clause, amount)) : null) ??
    (dimension === 'count'
      ? (counted(document, clause, amount) ??
        gatheredBefore(document, clause, amount) ??
        namedBefore(document, clause, amount, before))
      : (ofWhat(document, clause, amount) ??
        (isMoney(dimension) ? priced(document, clause, amount) : gauged(document, clause, amount))));
  if (!found)
    return dimension === 'count'
      ? null
      : { thing: [], head: null, which: [], victims: false, some: false, end: amount.end };
  const { thing, end } = found;
  return {
    thing,
    end,
    head: thing.at(-1) ?? null,
    which: whichOf(document, clause, end),
    victims: found.victims === true,
    some: found.some === true,
  };
}

/** "letters of objection", "fines for speeding": what tells these from others of the kind. */
function whichOf(document: Document, clause: Range, end: number): Notion[] {
  const match =
    /^\s+(?:(?:of|for|with|against|on|who|that|which)\s+|in\s+(?=support|favou?r|opposition|protest))((?:[\p{L}’'-]+\s*){1,4})/u.exec(
      document.text.slice(end, clause.end),
    );
  if (!match) return [];
  const from = end + match[0].length - (match[1] ?? '').length;
  return notionsOf(match[1] ?? '', from);
}

/** "45 administrative jobs": the noun phrase that follows the number. */
function counted(document: Document, clause: Range, number: Amount): Found | null {
  // "four of the trustees": the noun comes after.
  const some = /^\s+of\s+(?:the|its|their|his|her|our|these|those)\s+/i.exec(
    document.text.slice(number.end, clause.end),
  );
  const end = number.nounFrom ?? number.end + (some ? some[0].length - 1 : 0);
  const found = nounAfter(document, clause, { start: number.start, end });
  const head = found?.thing.at(-1);
  if (!head || head.norm.length < 3 || MERE_UNITS.test(head.norm) || FRACTIONS.test(head.norm)) return null;
  // "one reason", "the 1996 Act": no count.
  const figure = document.text.slice(number.start, number.end);
  return /^(?:one|1|(?:1[5-9]|20)\d\d)$/i.test(figure) ? null : { ...found!, some: some !== null };
}
