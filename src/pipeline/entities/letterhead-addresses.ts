import { isRegion } from '../../language/lexicon.ts';
import { ABBREVIATED_STATES, PLACE_NOUNS } from '../../language/places.ts';
import type { Document } from '../../model/document.ts';
import type { Found } from './found.ts';

/** How far down a paper its issuer's or addressee's address stands. */
const HEAD = 700;
const POSTCODE =
  /,? (?:[A-Z]{1,2}\d[A-Z\d]?(?: \d[A-Z]{2})?|[A-Z]\d{2} [A-Z\d]{4}|[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]{2}[.]? \d{5}(?:-\d{4})?|[A-Z]{2,3} \d{4}|\d{4,5}(?:-\d{4})?)$/u;
const NAME = /^\p{Lu}[\p{L}’'.-]*(?: (?:of|the|on|upon|and|\p{Lu}[\p{L}’'.-]*)){0,4}$/u;
/** "18 Mill Street", "Hafenweg 41". */
const STREET = /^(\d{1,5}[A-Za-z]? )?(\p{Lu}[\p{L}’' .-]*?)( \d{1,4}[A-Za-z]?)?$/u;
const ROOM =
  /^(?:p\.? ?o\.? box|gpo box|private bag|(?:\w+ )?floor|floor|suite|unit|level|room|flat|apartment|dept|department)\b/i;
const BUILDING =
  /^(?:arcade|building|buildings|centre|center|chambers|court|courthouse|exchange|hall|house|mill|offices?|tower|works)$/;

interface Part {
  readonly text: string;
  readonly start: number;
}

/**
 * The building, the street and the town of an address on the head of an official paper, which is mostly no running text:
 * "Mill Exchange, 18 Mill Street, Newford NF2 7HN".
 */
export function letterheadAddresses(doc: Document): Found[] {
  if (doc.kind !== 'official') return [];
  const out: Found[] = [];
  for (const match of doc.text.slice(0, HEAD).matchAll(/[^\n]+/g)) {
    const parts = partsOf(match[0], match.index);
    const street = parts.findIndex(isStreet);
    const coded = parts.findIndex(({ text }) => POSTCODE.test(text) && /\d/.test(text));
    // A street with its number, or a postcode, and something beside it.
    if (parts.length < 2 || (street < 0 && coded < 1)) continue;
    const end = coded >= 0 ? coded : parts.length - 1;
    parts.slice(0, end + 1).forEach((part, i) => {
      const found = placeOf(doc, part, i > street && street >= 0);
      if (found) out.push(found);
    });
  }
  return out;
}

/** The parts between commas up to the first that is no address: a telephone number, a page on the net. */
function partsOf(line: string, at: number): Part[] {
  const out: Part[] = [];
  let start = line.startsWith('Address: ') ? 9 : 0;
  for (const piece of line.slice(start).split(/(?<=,) /)) {
    const text = piece.replace(/,$/, '').trim();
    if (text === '' || /[@|:;()]|\d{3}.\d{3}/.test(text) || text.length > 50) break;
    out.push({ text, start: at + start + piece.indexOf(text) });
    start += piece.length + 1;
  }
  return out;
}

function isStreet({ text }: Part): boolean {
  const [, before, name, behind] = STREET.exec(text) ?? [];
  return (
    (before !== undefined || (behind !== undefined && !POSTCODE.test(text))) &&
    name !== undefined &&
    NAME.test(name)
  );
}

function placeOf(doc: Document, { text, start }: Part, afterStreet: boolean): Found | null {
  if (ROOM.test(text)) return null;
  const base = { doc, type: 'place', form: 'name', weight: 100, rule: 'place in an address' } as const;
  const bare = text.replace(POSTCODE, '');
  const [, before, name] = STREET.exec(bare) ?? [];
  if (name === undefined || !NAME.test(name)) return null;
  const words = name.toLowerCase().split(' ');
  const from = start + bare.indexOf(name);
  const range = { start: from, end: from + name.length };
  if (before !== undefined) return { ...base, ...range, name, titled: { start, end: range.end } };
  const state =
    ABBREVIATED_STATES.has(bare.replace(/\.$/, '')) || (afterStreet && isRegion(name.toLowerCase()));
  if (state) return null;
  const told = BUILDING.test(words.at(-1)!) || PLACE_NOUNS.has(words.at(-1)!) || words[0] === 'co.';
  return told || afterStreet || bare !== text ? { ...base, ...range, name, titled: null } : null;
}
