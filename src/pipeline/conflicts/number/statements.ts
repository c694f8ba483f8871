import { DETERMINERS, PREPOSITIONS, SUBORDINATORS } from '../../../language/grammar-words.ts';
import { HARMS, MEASURED_BEFORE, NOT_COMPARABLE, PART_WORDS, RATE } from '../../../language/measuring.ts';
import { NOUN_LIKE } from '../../../language/verbs/common.ts';
import { VERB_READINGS } from '../../../language/verbs/forms.ts';
import type { Quantity } from '../../../model/claim.ts';
import type { DateMention } from '../../../model/date.ts';
import type { Document, Sentence } from '../../../model/document.ts';
import { overlaps, type Range, spanOf, type Span } from '../../../model/span.ts';
import { notionsOf, type Notion } from '../../../text/meaning.ts';
import { clauseAround } from '../clause-around.ts';
import { quantitiesIn } from '../../../text/quantities.ts';
import { tokenise } from '../../../text/tokens.ts';

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

/** How far a noun phrase reaches after a number, in words. */
const LONGEST = 4;
/** How near to a number the words stand that take it out of comparison, in characters. */
const BEFORE = 32;
const AFTER = 30;
/** Measures whose noun says nothing of what is measured. */
const MERE_UNITS =
  /^(?:day|week|month|year|hour|minute|second|metre|meter|mile|kilometre|kilometer|km|tonne|ton|kg|percent|am|pm|decade|night|weekend|fortnight|quarter|time|century|degree|pound|dollar|euro|pence|cent|point|nd|rd|th|st)s?$/;

const FRACTIONS = /^(?:half|halve|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|percent|per)s?$/;

/**
 * The numbers that a document gives of things, dates, ages, rates of change and numbers of clauses left out, and
 * those that it sets against others itself.
 */
export function statementsIn(document: Document, dates: readonly DateMention[]): Statement[] {
  const roles = new Map(document.blocks.map((b) => [b.id, b]));
  const own = dates.filter((d) => d.doc === document.id);
  return document.sentences.flatMap((sentence) => {
    const block = roles.get(sentence.block);
    if (!block || !/^(?:body|clause|heading)$/.test(block.role)) return [];
    const near = own.filter((d) => overlaps(d, sentence));
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

/** "45 administrative jobs": the noun phrase that follows the number. */
function counted(document: Document, clause: Range, number: Range): { thing: Notion[]; end: number } | null {
  const found = phraseAfter(document, clause, number);
  const head = found?.thing.at(-1);
  if (!head || head.norm.length < 3 || MERE_UNITS.test(head.norm) || FRACTIONS.test(head.norm)) return null;
  // "one reason", "the 1996 Act": no count.
  const figure = document.text.slice(number.start, number.end);
  return /^(?:one|1|(?:1[5-9]|20)\d\d)$/i.test(figure) ? null : found;
}

/** "43 people had been burned", "43 burned": who is counted is those whom the verb says. */
function befallen(document: Document, clause: Range, number: Range): { thing: Notion[]; end: number } | null {
  const text = document.text.slice(number.end, Math.min(clause.end, number.end + 60));
  const match =
    /^ (?:(?:people|persons|men|women|children|others) )?(?:(?:had|have|has|were|was|are|been|be|being) ){0,3}([a-z]+ed|hurt|killed|found|shot|left|lost)\b/.exec(
      text,
    );
  const verb = match?.[1] ?? '';
  if (!match || !HARMS.has(VERB_READINGS.get(verb)?.[0]?.lemma ?? verb)) return null;
  const end = number.end + match[0].length;
  return { thing: notionsOf(verb, end - verb.length), end };
}

/** "the £24m scheme", or what stands before "put at £14m". */
function priced(document: Document, clause: Range, number: Range): { thing: Notion[]; end: number } | null {
  const after = phraseAfter(document, clause, number);
  if (after) return after;
  const before = document.text.slice(clause.start, number.start);
  const measured = MEASURED_BEFORE.exec(before);
  if (!measured) return null;
  const thing = notionsOf(before.slice(0, measured.index), clause.start).filter(
    (n) => !VERB_READINGS.has(n.norm) || canBeNoun(n.norm),
  );
  return thing.length === 0 ? null : { thing: thing.slice(-4), end: number.end };
}

function canBeNoun(norm: string): boolean {
  return (
    NOUN_LIKE.has(norm) ||
    (VERB_READINGS.get(norm) ?? []).some((r) => r.form === 's' && NOUN_LIKE.has(r.lemma))
  );
}

/** The words right after a number up to the noun that they describe. */
function phraseAfter(
  document: Document,
  clause: Range,
  number: Range,
): { thing: Notion[]; end: number } | null {
  const text = document.text.slice(number.end, Math.min(clause.end, number.end + 80));
  const words: { start: number; end: number; norm: string }[] = [];
  for (const token of tokenise(text, number.end)) {
    const gap = document.text.slice(words.at(-1)?.end ?? number.end, token.start);
    if (!/^[\s-]*$/.test(gap) || words.length >= LONGEST) break;
    const { norm } = token;
    if (PREPOSITIONS.has(norm) || SUBORDINATORS.has(norm) || DETERMINERS.has(norm) || /^\d/.test(norm)) break;
    if (
      /^(?:and|or|but|will|would|shall|should|may|might|can|could|must|is|are|was|were|be|been|has|have|had|do|does|did|i|we|they|he|she|it|you)$/.test(
        norm,
      )
    )
      break;
    const readings = VERB_READINGS.get(norm) ?? [];
    if (readings.some((r) => r.form !== 'base' && r.form !== 'ing') && !canBeNoun(norm)) break;
    words.push(token);
  }
  if (words.length === 0) return null;
  const thing = words.flatMap((w) => notionsOf(document.text.slice(w.start, w.end), w.start));
  return thing.length === 0 ? null : { thing, end: words.at(-1)!.end };
}

/** "45 jobs at most", "200 or more". */
function comparisonOf(quantity: Quantity, after: string): Quantity['comparison'] {
  if (quantity.comparison !== 'exact') return quantity.comparison;
  if (/^\s+(?:at (?:the )?most|or (?:fewer|less)|maximum)\b/i.test(after)) return 'at-most';
  if (/^\s+(?:at least|or more|minimum)\b/i.test(after)) return 'at-least';
  return 'exact';
}
