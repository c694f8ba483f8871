import { VERB_READINGS } from '../../../language/verbs/forms.ts';
import type { Statement } from './statement.ts';

/** Money that comes in, and money that goes out: verbs, base forms. What one pays another receives: these say neither. */
const RAISED: ReadonlySet<string> = new Set('raise fundraise crowdfund collect earn'.split(' '));
const SPENT: ReadonlySet<string> = new Set(
  'spend use misuse misspend overspend divert apply waste squander lose'.split(' '),
);

/** "Raised £1.9 million" and "used £472,000 of it": what came in against what went out. */
export function flowsApart(a: Statement, b: Statement): boolean {
  const [x, y] = [flowOf(a), flowOf(b)];
  return x !== null && y !== null && x !== y;
}

function flowOf({ context }: Statement): 'in' | 'out' | null {
  const has = (verbs: ReadonlySet<string>): boolean =>
    context.some((n) => (VERB_READINGS.get(n.norm) ?? []).some((r) => verbs.has(r.lemma)));
  const [raised, spent] = [has(RAISED), has(SPENT)];
  return raised === spent ? null : raised ? 'in' : 'out';
}

/** "The $142 million by which it has gone over budget", "a $142 million overrun". */
const EXCESS_AFTER =
  /^\s*(?:by which|over(?:runs?|spends?| (?:its |the )?(?:budget|estimate|limit|target|price|plan|ceiling|cap))|shortfall|short of|above|in (?:added|extra)|too (?:much|little|many|few))\b/i;
const EXCESS_BEFORE =
  /\b(?:over budget|over|up|down|increased?|fell|rose|risen|fallen|cut|climbed|exceed\w*) by (?:(?:about|around|some|nearly|almost|over|up to|at least|more than|just) )?$/i;

/** What a sum is too much or too little, against the sum itself. */
export function excessApart(a: Statement, b: Statement): boolean {
  return isExcess(a) !== isExcess(b);
}

function isExcess({ document: { text }, quantity, clause }: Statement): boolean {
  return (
    EXCESS_AFTER.test(text.slice(quantity.end, quantity.end + 40)) ||
    EXCESS_BEFORE.test(text.slice(Math.max(clause.start, quantity.start - 60), quantity.start))
  );
}
