import { twoSided } from './two-sided.ts';

/**
 * Verbs that tell one deed from its two ends, a row for each pair: what the one party does before the stroke, what the
 * other does behind it ("the town sold it to the club", "the club bought it from the town").
 */
const ROWS = `
sell sells sold selling sale | buy buys bought buying purchase purchases purchased acquire acquires acquired acquisition
lend lends lent lending loan loaned | borrow borrows borrowed borrowing
give gives gave given giving grant grants granted hand hands handed award awards awarded | receive receives received receiving get gets got take takes took taken accept accepts accepted
pay pays paid paying | receive receives received earn earns earned collect collects collected charge charges charged
win wins won winning beat beats beaten defeat defeats defeated | lose loses lost losing
lease leases leased let lets letting rent rented | rent rents rented lease leases leased hire hires hired
send sends sent post posted deliver delivers delivered | receive receives received get gets got
employ employs employed hire hires hired | work works worked join joins joined
teach teaches taught | learn learns learned learnt
export exports exported | import imports imported
`;

const TABLE: ReadonlyMap<string, ReadonlySet<string>> = twoSided(ROWS);

/** Whether two words, lower case, tell one deed from its two ends. */
export function converse(a: string, b: string): boolean {
  return TABLE.get(a)?.has(b) ?? false;
}
