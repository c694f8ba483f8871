import { STREET_NOUNS } from '../../../language/page-contacts.ts';
import { DOLLARS } from '../../../language/money.ts';
import { MEASURES } from '../../../language/units.ts';
import type { Quantity } from '../../../model/claim.ts';
import type { Document } from '../../../model/document.ts';
import { overlaps, type Range } from '../../../model/span.ts';
import { quantitiesIn } from '../../../text/quantities.ts';
import { portionsIn } from './portions.ts';
import { unitFractionsIn } from './unit-fractions.ts';

/** A number of a sentence, without the noun that it counts; offsets count in the document. */
export interface Amount extends Range {
  /** In the base unit of its dimension. */
  readonly quantity: Quantity;
  readonly dimension: string;
  /** Whether it is unmistakably no label: it has a sign of money or of percent. */
  readonly sign: boolean;
  /** Where the noun that it counts begins, if not right after it: "two of the five trustees". */
  readonly nounFrom?: number;
  /** Of how many in all. */
  readonly whole?: number;
}

/** A change in percent: "up by 7 per cent", "a 15% cut". */
const CHANGED =
  /\b(?:by|up|down|rise of|increase of|cut of|fall of|drop of|reduction of|rise|rises|rose)\s+(?:(?:about|around|some|nearly|almost|more than|up to|at least|over|a|an|to|of)\s+)*$/i;
/** "They pick up 65 per cent of the bill": up with a verb that it belongs to changes nothing. */
const PHRASAL =
  /\b(?:(?:pick|make|take|buy|give|sign|use|eat|end|put|snap|soak)(?:s|ed|ing)?|made|making|took|taken|taking|bought|gave|given|giving|used|using|ate|eaten)\s+up\s+(?:with\s+)?$/i;
const OF_CHANGE =
  /^[\s-]+(?:pay |wage |price |rent |fare )?(?:rise|increase|raise|cut|fall|drop|reduction|discount|hike|decline|growth|off)\b/i;

/** "a few thousand pounds", "several hundred people": no number at all. */
const VAGUE = /\b(?:few|several|many|couple of|countless|untold)\s+$/i;
/** "212 Oak Street": a house, not so many streets. */
const ADDRESS = new RegExp(
  String.raw`^[A-Za-z]?,?\s+(?:(?:\p{Lu}[\p{L}’'.-]*|of|the)\s+){1,4}(?:${STREET_NOUNS})\b`,
  'u',
);

/** The amounts of a sentence: shares of a whole and fractions of a unit first, then what is left of money, measures and counts. */
export function amountsIn(document: Document, sentence: Range): Amount[] {
  const text = document.text.slice(sentence.start, sentence.end);
  const parts = unitFractionsIn(document, sentence);
  const portions = [
    ...portionsIn(document, sentence).filter((a) => !parts.some((b) => overlaps(a, b))),
    ...parts,
  ];
  const rest = quantitiesIn(document.id, document.text, sentence.start, text).flatMap((q): Amount[] => {
    const range = { start: q.start, end: q.start + figureOf(q).length };
    if (portions.some((p) => overlaps(p, range))) return [];
    const before = document.text.slice(Math.max(sentence.start, q.start - 30), q.start);
    // "from 30 to 40" and "7.4" of "17.4": no amount of its own.
    if (VAGUE.test(before) && !/\d/.test(q.text)) return [];
    if (ADDRESS.test(document.text.slice(range.end, range.end + 60))) return [];
    if (/[\d.,/:]$/.test(before) || /\bfrom\s+[£$€]?(?:[\d,.]\S*|[\d,.]+\s+\S+)\s+to\s+$/i.test(before))
      return [];
    if (q.unit === 'percent')
      return [
        { ...range, ...percent(q, before, document.text.slice(range.end, range.end + 24)), sign: true },
      ];
    const measure = MEASURES.get(q.unit);
    if (measure)
      return [
        {
          ...range,
          end: q.end,
          quantity: scaled(q, measure.factor),
          dimension: measure.dimension,
          sign: false,
        },
      ];
    const money = /^[A-Z]{3}$/.test(q.unit);
    const dimension = money ? (DOLLARS.has(q.unit) ? 'dollar' : q.unit) : 'count';
    return [{ ...range, end: money ? q.end : range.end, quantity: q, dimension, sign: money }];
  });
  return [...portions, ...rest];
}

function percent(q: Quantity, before: string, after: string): { quantity: Quantity; dimension: string } {
  const change =
    (CHANGED.test(before) && !(PHRASAL.test(before) || /^\s+of\b/.test(after))) || OF_CHANGE.test(after);
  return { quantity: scaled(q, 0.01), dimension: change ? 'change' : 'share' };
}

function scaled(q: Quantity, factor: number): Quantity {
  return {
    ...q,
    value: q.value * factor,
    to: q.to === null ? null : q.to * factor,
    tolerance: q.tolerance * factor,
  };
}

/** The number without the word after it. */
function figureOf(q: Quantity): string {
  if (q.unit === 'percent') return /^.*?(?:%|per\s?cent|\bpercent|\bpc\b)/is.exec(q.text)?.[0] ?? q.text;
  return /^[A-Z]{3}$/.test(q.unit)
    ? q.text
    : q.text.replace(/[\s-]?\p{L}+$/u, (word) =>
        /^[\s-]?(?:million|billion|thousand|hundred|dozen|lakh|crore|m|bn|k)$/i.test(word) &&
        !/^(?:metre|person)$/.test(q.unit)
          ? word
          : /^[\s-]/.test(word) || /\d$/.test(q.text.slice(0, -word.length))
            ? ''
            : word,
      );
}
