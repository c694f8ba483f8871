import { spanOf } from '../../../../model/span.ts';
import type { Analysis } from '../../../../model/stage.ts';
import type { Story, Told } from '../../statements/sentences.ts';
import { clauseAround } from '../../clause-around.ts';
import type { Features, Respect } from '../candidate.ts';
import { sideOf, type Side } from '../side.ts';

/** A sentence that takes one side of a question that can be asked of anything: freely or not, settled or open. */
export interface Stanced extends Side {
  /** Which side it takes. */
  readonly pole: 'one' | 'other';
  /** How outright it takes it. */
  readonly outright: number;
}

/** A question with two sides, how sentences take them, and what is compared besides the likeness of the two. */
export interface Stand<S extends Stanced = Stanced> {
  readonly respect: Respect;
  readonly read: (analysis: Analysis, story: Story) => S[];
  readonly contrary: (a: S, b: S) => boolean;
  readonly compared: (a: S, b: S, story: Story) => Features;
}

/** The side that a sentence takes with the words `match` (its index counts in the sentence), of which the clause is compared first. */
export function stancedBy(
  told: Told,
  match: { readonly index: number; readonly 0: string },
  pole: Stanced['pole'],
  outright: number,
): Stanced {
  const { document, span } = told;
  const [start, end] = [span.start + match.index, span.start + match.index + match[0].length];
  const clause = clauseAround(document, span, { start, end });
  const side = sideOf(told, span, spanOf(document.id, document.text, start, end), [{ start, end }]);
  const matter = side.setting.filter((n) => n.start >= clause.start && n.end <= clause.end);
  return { ...side, matter, pole, outright };
}
