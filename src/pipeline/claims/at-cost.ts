import { DETERMINERS, PREPOSITIONS } from '../../language/grammar-words.ts';
import type { Claim } from '../../model/claim.ts';
import { claimOf } from './claim-of.ts';
import { byPhrase, overAside, personEnd, rightEdge } from './edges.ts';
import type { Match } from './matching.ts';
import type { Reading } from './reading.ts';
import type { Chunk, Clause } from './subjects.ts';
import type { Word } from './words.ts';

const COST = /^(?:costs?|expense)$/;
/** Whose own cost it is, where the clause's subject pays. */
const OWN = /^(?:its|their|his|her|our|my)$/;
/** What stands between whose cost it is and the cost. */
const SORT = /^(?:own|sole|full|entire|further|extra|additional|net|joint)$/;
/** Where somebody's own money lies: "out of its own reserves". */
const PURSE = /^(?:pockets?|funds?|reserves?|resources|budget|coffers|savings|money)$/;

/** Who pays, how the words say it: the clause's subject, or those named; denied in "at no cost to the town". */
interface Cost {
  readonly from: number;
  readonly payer: 'subject' | Chunk;
  readonly denied: boolean;
}

/** "Shall, at its own cost, build the wall", "at the club's expense", "at no cost to the town": who pays for a deed. */
export function atCost(reading: Reading, stops: ReadonlySet<number>): Claim[] {
  const { words, clauses } = reading;
  return words.flatMap((word, at): Claim[] => {
    const cost = /^(?:at|from|out)$/.test(word.norm) ? costAt(words, at) : null;
    if (cost === null) return [];
    const clause = clauses.findLast((c) => c.group.from < at && c.group.kind !== 'gerund');
    const match = clause === undefined ? null : matchOf(words, clause, cost, stops);
    return match === null ? [] : [claimOf(reading, clause!, match, null)];
  });
}

function costAt(words: readonly Word[], at: number): Cost | null {
  const next = (i: number): string => words[i]?.norm ?? '';
  const past = (i: number): number => (SORT.test(next(i)) ? past(i + 1) : i);
  if (next(at) !== 'at') {
    const own = next(at) === 'out' ? at + 2 : at + 1;
    const purse = OWN.test(next(own)) && next(own + 1) === 'own' && PURSE.test(next(own + 2));
    return purse ? { from: at, payer: 'subject', denied: false } : null;
  }
  if (OWN.test(next(at + 1)))
    return COST.test(next(past(at + 2))) ? { from: at, payer: 'subject', denied: false } : null;
  const named = (from: number, denied: boolean): Cost | null => {
    const to = personEnd(words, from, rightEdge(words, from, new Set()));
    const telling = DETERMINERS.has(next(from)) || words[from]?.capital === true;
    return telling && to > from ? { from: at, payer: { from, to }, denied } : null;
  };
  if (next(at + 1) === 'no' && /^(?:costs?|expense|charge)$/.test(next(past(at + 2))))
    return next(past(at + 2) + 1) === 'to' ? named(past(at + 2) + 2, true) : null;
  for (let i = at + 1; i < at + 7 && words[i]?.mark === false && !PREPOSITIONS.has(next(i)); i++)
    if (words[i]!.possessive && COST.test(next(past(i + 1))))
      return { from: at, payer: { from: at + 1, to: i + 1 }, denied: false };
  return null;
}

function matchOf(
  words: readonly Word[],
  clause: Clause,
  cost: Cost,
  stops: ReadonlySet<number>,
): Match | null {
  const { group, subject } = clause;
  const start = overAside(words, group.after);
  const end = rightEdge(words, start, stops);
  const by = group.passive ? byPhrase({ words, at: start }, end) : start;
  const doer = group.passive
    ? words[by]?.norm === 'by'
      ? { from: by + 1, to: personEnd(words, by + 1, Math.max(by + 1, end)) }
      : null
    : subject;
  const payer = cost.payer === 'subject' ? doer : cost.payer;
  const open = { from: start, to: cost.from > start ? Math.min(end, cost.from) : end };
  const object = group.passive ? subject : open.to > open.from ? open : null;
  if (payer === null || object === null || payer.to <= payer.from) return null;
  return {
    frame: 'paying/done',
    slots: new Map([
      ['A', payer],
      ['O', object],
    ]),
    predicate: { from: group.from, to: group.to },
    negated: cost.denied,
    weight: 0,
  };
}
