import { NOT_COMPARABLE, PART_WORDS, RATE } from '../../../language/measuring.ts';
import type { Quantity } from '../../../model/claim.ts';
import type { DateMention } from '../../../model/date.ts';
import type { Document, Sentence } from '../../../model/document.ts';
import { overlaps, spanOf, type Span } from '../../../model/span.ts';
import { notionsOf, type Notion } from '../../../text/meaning.ts';
import { clauseAround } from '../clause-around.ts';
import { quantitiesIn } from '../../../text/quantities.ts';
import { overlapFinder } from '../../../text/overlap-finder.ts';
import { befallen, counted, priced } from './thing.ts';

/** One thing counted or priced once. */
export interface Statement {
  readonly document: Document;
  readonly sentence: Sentence;
  /** The clause that holds the number. */
  readonly clause: Span;
  readonly quantity: Quantity;
  /** The number with its noun: what decides. */
  readonly figure: Span;
  /** What is counted ("posts") or priced ("scheme"): notions of the noun and what describes it. */
  readonly thing: readonly Notion[];
  /** The noun itself. */
  readonly head: Notion;
  /** Money's code, or `count`. */
  readonly unit: string;
  /** What a rate is counted per, or the empty string. */
  readonly per: string;
  readonly part: boolean;
  /** Whether people are counted by what befell them ("43 burned", "22 burns"): then that is what is counted. */
  readonly victims: boolean;
  /** What else the clause says. */
  readonly context: readonly Notion[];
  readonly dates: readonly DateMention[];
}

/** How near to a number the words stand that take it out of comparison, in characters. */
const BEFORE = 32;
const AFTER = 30;

/**
 * The numbers that a document gives of things, dates, ages, rates of change and numbers of clauses left out, and
 * those that it sets against others itself.
 */
export function statementsIn(document: Document, dates: readonly DateMention[]): Statement[] {
  const roles = new Map(document.blocks.map((b) => [b.id, b]));
  const datesIn = overlapFinder(dates.filter((d) => d.doc === document.id));
  return document.sentences.flatMap((sentence) => {
    const block = roles.get(sentence.block);
    if (!block || !/^(?:body|clause|heading)$/.test(block.role)) return [];
    const near = datesIn(sentence);
    const label =
      /^\s*(?:[-–•*]\s*)?\(?(?:\d+(?:\.\d+)*|[a-z]|[ivx]+)[.)]?\s+/i.exec(sentence.text)?.[0].length ?? 0;
    return quantitiesIn(document.id, document.text, sentence.start, sentence.text)
      .filter((q) => q.start >= sentence.start + label || q.unit.length === 3)
      .flatMap((q) => statementOf(document, sentence, near, q));
  });
}

function statementOf(
  document: Document,
  sentence: Sentence,
  dates: readonly DateMention[],
  quantity: Quantity,
): Statement[] {
  const figure = figureOf(quantity);
  const number = { start: quantity.start, end: quantity.start + figure.length };
  if (dates.some((d) => overlaps(d, number))) return [];
  const clause = clauseAround(document, sentence, number);
  const before = document.text.slice(clause.start, number.start);
  const after = document.text.slice(number.end, clause.end);
  if (NOT_COMPARABLE.test(before.slice(-BEFORE)) || NOT_COMPARABLE.test(after.slice(0, AFTER))) return [];
  const money = /^[A-Z]{3}$/.test(quantity.unit);
  const rate = RATE.exec(after);
  const victims = money ? null : befallen(document, clause, number);
  const found = money ? priced(document, clause, number) : (victims ?? counted(document, clause, number));
  if (!found) return [];
  const { thing, end } = found;
  const head = thing.at(-1);
  if (!head) return [];
  const context = notionsOf(document.text.slice(clause.start, clause.end), clause.start).filter(
    (n) => !overlaps(n, number) && !thing.some((t) => t.start === n.start),
  );
  return [
    {
      document,
      sentence,
      clause,
      quantity: { ...quantity, comparison: comparisonOf(quantity, document.text.slice(end, end + 14)) },
      figure: spanOf(document.id, document.text, number.start, Math.max(end, number.end)),
      thing,
      head,
      unit: money ? quantity.unit : 'count',
      per: rate?.[1] ?? rate?.[2] ?? '',
      victims: victims !== null,
      part: thing.some((n) => PART_WORDS.has(n.norm)),
      context,
      dates: dates.filter((d) => overlaps(d, clause)),
    },
  ];
}

/** The number without the word after it. */
function figureOf(q: Quantity): string {
  return /^[A-Z]{3}$/.test(q.unit)
    ? q.text
    : q.text.replace(/[\s-]\p{L}+$/u, (word) =>
        /million|billion|thousand|hundred|m|bn|k/i.test(word.trim()) && q.value >= 1000 ? word : '',
      );
}

/** "45 jobs at most", "200 or more". */
function comparisonOf(quantity: Quantity, after: string): Quantity['comparison'] {
  if (quantity.comparison !== 'exact') return quantity.comparison;
  if (/^\s+(?:at (?:the )?most|or (?:fewer|less)|maximum)\b/i.test(after)) return 'at-most';
  if (/^\s+(?:at least|or more|minimum)\b/i.test(after)) return 'at-least';
  return 'exact';
}
