import { hypernymsOf } from '../../../language/hypernyms.ts';
import { NEGATIVE } from '../../../language/negatives.ts';
import { formsOf, type Notion } from '../../../text/meaning.ts';
import type { Statement } from '../number/statement.ts';
import { flag, type Features } from './candidate.ts';
import type { Side } from './side.ts';
import { once } from '../../../text/once.ts';

/** Words that say the highest, the first or the last of a thing: of that there is one. */
const ONE_ONLY =
  /\b(?:first|last|final|only|total|altogether|in all|all told|whole|entire|combined|overall)\b/i;
/** A value of one's own count against somebody's claim or estimate of it. */
const IN_ALL = /\b(?:total|altogether|in all|all told|combined|overall|added up|together)\b/i;

const kindsOf = once(({ norm }: Notion): readonly string[] => hypernymsOf(formsOf(norm)));

/** How many kinds of thing two stretches have in common; more than three tell no more. */
function kindsShared(a: readonly Notion[], b: readonly Notion[]): number {
  const theirs = new Set(b.flatMap(kindsOf));
  return Math.min(3, [...new Set(a.flatMap(kindsOf))].filter((k) => theirs.has(k)).length);
}

/** What two sentences have in common and how they differ where they tell one thing in wholly other words. */
export function inOtherWords(a: Side, b: Side): Features {
  return {
    deniedForOne: flag(NEGATIVE.test(a.told.span.text) !== NEGATIVE.test(b.told.span.text)),
    kindsShared: kindsShared(a.setting, b.setting),
    words: Math.log(1 + Math.min(a.setting.length, b.setting.length)),
  };
}

/**
 * How kindred what two numbers are of is, where no word of it is the same: whether the two nouns are of one kind
 * ("craft", "narrowboats"), and how many kinds of thing the two clauses have in common.
 */
export function kindred(a: Statement, b: Statement): Features {
  const [x, y] = [a, b].map(({ head }) => (head === null ? [] : kindsOf(head)));
  const [all, others] = [a, b].map((s) => [...s.thing, ...s.context, ...s.which]);
  const [p, q] = [all!, others!].map((list) => new Set(list.flatMap(kindsOf)));
  const headOfOne = x!.some((k) => q!.has(k)) || y!.some((k) => p!.has(k));
  return {
    headsKindred: flag(x!.some((k) => y!.includes(k))),
    headsApart: flag(x!.length > 0 && y!.length > 0 && !x!.some((k) => y!.includes(k))),
    headKindredToClause: flag(headOfOne),
    kindsShared: kindsShared(all!, others!),
    oneOnly: flag(ONE_ONLY.test(a.clause.text) && ONE_ONLY.test(b.clause.text)),
    inAllForOne: flag(IN_ALL.test(a.clause.text) || IN_ALL.test(b.clause.text)),
  };
}
