import { OTHER_DATE } from '../../language/instrument-words.ts';
import type { Block, Document, Publication } from '../../model/document.ts';
import { spanOf } from '../../model/span.ts';
import { type WrittenDay, writtenDays } from '../../time/written-day.ts';
import { isDateAlone } from './date-lines.ts';
import { asField, type Place } from './place.ts';
import { PLACES } from './publication-places.ts';

interface Dated {
  readonly block: Block;
  readonly day: WrittenDay;
}

/** Whether a day is one of a month's. */
const isDayOf = (day: WrittenDay, month: WrittenDay): boolean => day.edtf.startsWith(`${month.edtf}-`);

function latest(first: Dated, dated: readonly Dated[]): Dated {
  return dated.reduce((last, next) => (next.day.edtf > last.day.edtf ? next : last), first);
}

/** The day of publication that a document states, with the words that say so; `edtf` null where it states none. */
export function statedPublication(document: Document): Publication {
  const { markup } = document;
  if (markup?.published !== undefined) {
    const day = writtenDays(markup.published, document.english === 'american')[0]?.edtf;
    if (day !== undefined) {
      return {
        edtf: day,
        basis: 'stated',
        evidence: [],
        reason: 'The file’s own description gives the date.',
        best: null,
      };
    }
  }
  let rough: Publication | null = null;
  for (const place of PLACES) {
    const found = statedIn(document, place);
    if (found === null) continue;
    // "July 2019" on the cover of what is signed on the 11th.
    if (rough === null && found.edtf?.length !== 10) rough = found;
    else if (
      rough === null ||
      (place.makeshift !== true && found.edtf?.startsWith(`${rough.edtf ?? ''}-`) === true)
    )
      return found;
  }
  if (rough !== null) return rough;
  return {
    edtf: null,
    basis: 'inferred',
    evidence: [],
    reason: 'The document does not say when it appeared.',
    best: null,
  };
}

/** So many days stand below one name of a field. */
const MOST_DAYS = 5;

/** A block as a field: with what the line above it says that it dates, "Dates of inspection:" over one day or several. */
function withLabel(block: Block, { blocks, english }: Document): string {
  const isDay = ({ text }: Block): boolean => text.length < 40 && isDateAlone(text, english === 'american');
  if (!isDay(block)) return asField(block.text);
  const at = blocks.indexOf(block);
  const above = blocks.slice(Math.max(0, at - MOST_DAYS), at).findLast((b) => !isDay(b))?.text ?? '';
  return above.endsWith(':') ? `${above} ${block.text}` : block.text;
}

/** The day that one place in a document gives, or null. */
function statedIn(document: Document, place: Place): Publication | null {
  const { reason, blocks, within, after, unless, monthFirst } = place;
  const american = monthFirst ?? document.english === 'american';
  const dated = blocks(document)
    .filter((block) => place.other === true || !OTHER_DATE.test(withLabel(block, document)))
    .flatMap((block) => {
      const words = after?.exec(block.text);
      const from = words ? words.index + words[0].length : 0;
      const day = writtenDays(block.text.slice(from, from + within), american).find(
        ({ start }) => unless?.test(block.text.slice(0, from + start)) !== true,
      );
      return day ? [{ block, day: { ...day, start: day.start + from, end: day.end + from } }] : [];
    });
  const first = dated[0];
  if (first === undefined) return null;
  // "August 2016" on the cover, and the day itself a line below.
  const exact = first.day.edtf.length === 7 ? dated.find(({ day }) => isDayOf(day, first.day)) : undefined;
  // What several parties sign is made when the last of them does.
  const signed = place.last === true ? dated : dated.filter(({ block: { role } }) => role === 'signature');
  const { block, day } = signed.includes(first) ? latest(first, signed) : (exact ?? first);
  const evidence = [spanOf(document.id, document.text, block.start + day.start, block.start + day.end)];
  const order = day.ambiguous
    ? ` It is read ${american ? 'month first, as American English does' : 'day first'}.`
    : '';
  return { edtf: day.edtf, basis: 'stated', evidence, reason: reason + order, best: null };
}
