import {
  ANOTHER_CASE,
  HOPED,
  NOT_COMPARABLE,
  PART_WORDS,
  PORTION_BEFORE,
  PORTION_BEHIND,
  RATE,
} from '../../../language/measuring.ts';
import { kindsOfSum } from '../../../language/sums.ts';
import { isMoney } from '../../../language/units.ts';
import type { DateMention } from '../../../model/date.ts';
import type { Document, Sentence } from '../../../model/document.ts';
import { contains, overlaps, spanOf, type Range } from '../../../model/span.ts';
import { formsOf, notionsOf, type Notion } from '../../../text/meaning.ts';
import type { OwnedMention } from '../../../text/mentions-by-document.ts';
import { overlapFinder } from '../../../text/overlap-finder.ts';
import { clauseAround } from '../clause-around.ts';
import { amountsIn, type Amount } from './amounts.ts';
import { comparisonOf } from './comparison.ts';
import { deedsAmong } from './deeds.ts';
import { recurring } from './recurring.ts';
import type { Statement } from './statement.ts';
import { thingOf } from './thing.ts';

/** How near to a number the words stand that take it out of comparison, in characters. */
const BEFORE = 32;
const AFTER = 30;
/** "£2m of the £5m grant": the first is a part of the second. */
const OF_A_SUM = /^\s+(?:out )?of (?:(?:an?|the|its|his|her|their|our|that) )?(?:\p{L}+ ){0,2}[£$€]\s?\d/u;

/** "When do those two cranes come back?": such as were spoken of, and maybe not all. */
const POINTING = /\b(?:those|these)\s+$/i;

/** "Two hotels in Malta", "four cranes at the North Quay", "the 14 people who work there". */
const LOCAL = /^\s+(?:in|at|on)\s+(?:the\s+)?\p{Lu}|^(?:\s+\p{L}+){0,3}\s+(?:there|here)\b/u;

/** Right before the noun that it describes: "£24m scheme", "£24-million scheme". */
const DESCRIBED =
  /^[\s-]+(?!of\b|in\b|to\b|for\b|from\b|by\b|on\b|at\b|and\b|or\b|a\b|an\b|per\b|the\b)\p{L}/u;

/** The number of a clause: with a mark after it, or in a block that has one. */
const LABEL = /^\s*(?:[-–•*]\s*)?(?:\(?(?:\d+(?:\.\d+)*|[a-z]|[ivx]+)[.)]|\d+(?:\.\d+)+)\s+/i;
const BARE_LABEL = /^\s*(?:[-–•*]\s*)?\d+\s+/;

/**
 * The numbers that a document gives of things, dates, ages, rates of change and numbers of clauses left out, and
 * those that it sets against others itself. `namesIn` finds the bodies and places named in a stretch.
 */
export function statementsIn(
  document: Document,
  dates: readonly DateMention[],
  namesIn: (stretch: Range) => readonly OwnedMention[],
): Statement[] {
  const blocks = new Map(document.blocks.map((b) => [b.id, b]));
  const datesIn = overlapFinder(dates.filter((d) => d.doc === document.id));
  let last: Statement | null = null;
  const found = document.sentences.flatMap((sentence) => {
    const block = blocks.get(sentence.block);
    if (!block || !/^(?:body|clause|heading)$/.test(block.role)) return [];
    const near = datesIn(sentence);
    const label =
      LABEL.exec(sentence.text)?.[0].length ??
      (block.label ? (BARE_LABEL.exec(sentence.text)?.[0].length ?? 0) : 0);
    const numbered =
      block.role === 'heading' ? (/^\s*\d+(?:\.\d+)*\s+/.exec(sentence.text)?.[0].length ?? 0) : 0;
    const all = amountsIn(document, sentence);
    const made = all
      .filter((a) => a.start >= sentence.start + Math.max(label, numbered) || a.sign)
      .sort((a, b) => a.start - b.start)
      .flatMap((a) => {
        const [s] = statementOf(document, sentence, near, namesIn, a, last);
        if (s?.dimension === 'count' && s.whole !== 'some') last = s;
        return s ?? [];
      });
    return made.map((s) => ({
      ...s,
      heading: block.role === 'heading',
      beside: all.filter((o) => !overlaps(o, s.quantity)).map((o) => o.quantity.value),
    }));
  });
  const values = new Map<string, Set<number>>();
  for (const s of found.filter((f) => f.dimension === 'count' && !f.aside)) {
    for (const key of s.head?.keys ?? [])
      values.set(key, (values.get(key) ?? new Set<number>()).add(s.quantity.value));
  }
  return found.map((s) => ({ ...s, alone: s.head !== null && (values.get(s.head.root)?.size ?? 0) === 1 }));
}

function statementOf(
  document: Document,
  sentence: Sentence,
  dates: readonly DateMention[],
  namesIn: (stretch: Range) => readonly OwnedMention[],
  amount: Amount,
  lastCounted: Statement | null,
): Statement[] {
  if (dates.some((d) => overlaps(d, amount))) return [];
  const clause = clauseAround(document, sentence, amount);
  const before = document.text.slice(clause.start, amount.start);
  const after = document.text.slice(amount.end, clause.end);
  const found = thingOf(document, clause, amount, lastCounted);
  if (!found) return [];
  const { thing, which, victims, end } = found;
  const rate = RATE.exec(after);
  const context = notionsOf(clause.text, clause.start).filter(
    (n) =>
      !overlaps(n, amount) && !/^\d/.test(n.norm) && ![...thing, ...which].some((t) => t.start === n.start),
  );
  return [
    {
      document,
      sentence,
      clause,
      quantity: {
        ...amount.quantity,
        comparison: comparisonOf(amount, before, document.text.slice(end, end + 14)),
      },
      figure: spanOf(document.id, document.text, amount.start, Math.max(end, amount.end)),
      dimension: amount.dimension,
      thing,
      head: found.head,
      which,
      describes: isMoney(amount.dimension) && DESCRIBED.test(after),
      context: context.filter((n) => !dates.some((d) => overlaps(d, n))),
      deeds: deedsAmong(document, clause, context),
      kinds: kindsIn([...thing, ...which], context),
      per: rate?.[1] ?? rate?.[2] ?? /^\s+(?:a|an|per)\s+([a-z]+)/.exec(after)?.[1] ?? recurring(before),
      victims,
      part:
        (PORTION_BEFORE.test(before) && PORTION_BEHIND.test(after)) ||
        thing.some((n) => PART_WORDS.has(n.norm) && kindsOfSum(formsOf(n.norm)).length === 0),
      aside:
        NOT_COMPARABLE.test(before.slice(-BEFORE)) ||
        NOT_COMPARABLE.test(after.slice(0, AFTER)) ||
        OF_A_SUM.test(after) ||
        ANOTHER_CASE.test(before) ||
        POINTING.test(before),
      hoped: HOPED.test(clause.text),
      names: new Set(
        namesIn(clause)
          .filter((m) => contains(clause, m))
          .map((m) => m.entity.id),
      ),
      dates: dates.filter((d) => overlaps(d, clause)),
      whole: amount.whole ?? (found.some ? 'some' : null),
      local: LOCAL.test(document.text.slice(end, clause.end)),
      beside: [],
      heading: false,
      alone: false,
    },
  ];
}

/** The kinds of sum that the noun speaks of; where it is of none, those of the whole clause. */
function kindsIn(thing: readonly Notion[], context: readonly Notion[]): readonly string[] {
  const of = (notions: readonly Notion[]): string[] => [
    ...new Set(notions.flatMap((n) => kindsOfSum(formsOf(n.norm)))),
  ];
  const own = of(thing);
  return own.length > 0 ? own : of(context);
}
