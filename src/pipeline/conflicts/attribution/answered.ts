import type { Conflict } from '../../../model/conflict.ts';
import type { Document } from '../../../model/document.ts';
import { topicOfPaper } from '../../../model/ids.ts';
import { meets } from '../../../model/span.ts';
import { compose, position } from '../compose.ts';
import type { Rated } from '../contrast/quarrels.ts';
import type { Side } from '../contrast/side.ts';
import { NEAREST } from './not-found.ts';

/** So likely must it be that a passage answers the statement, for it to be shown in place of the one with most of its words. */
const LIKELY = 0.05;

/**
 * What was found nowhere in a paper, beside the passage of the paper that most likely answers it: who reads "two died,
 * says the notice" wants to see that by the notice no harm is known, not the clause with most of these words.
 */
export function answered(
  conflict: Conflict,
  rated: () => readonly Rated[],
  documents: readonly Document[],
): Conflict {
  if (conflict.rule !== 'attribution' || conflict.level !== 'unsupported') return conflict;
  // What the paper does say of a person it does not name is another finding, with a passage of its own.
  const own = conflict.positions.filter((p) => topicOfPaper(p.doc) === conflict.topic);
  if (own.some((p) => p.stance !== NEAREST)) return conflict;
  const others = conflict.positions.filter((p) => topicOfPaper(p.doc) !== conflict.topic);
  const claim = others.find((p) => p.stance.endsWith('says so'));
  const best = rated()
    .flatMap(({ pair: { a, b }, p }) =>
      [
        [a, b],
        [b, a],
      ].map(([here, there]) => ({ here: here!, there: there!, p })),
    )
    .filter(
      ({ here, there, p }) =>
        p >= LIKELY &&
        topicOfPaper(there.span.doc) === conflict.topic &&
        claim?.spans.some((s) => meets(s, here.span)) === true,
    )
    .reduce<{ there: Side; p: number } | null>((x, y) => (x !== null && x.p >= y.p ? x : y), null);
  if (claim === undefined || best === null) return conflict;
  const { span, deciding } = best.there;
  const shown = position(span.doc, NEAREST, [span], [deciding]);
  const primary = documents.some((d) => d.id === span.doc && d.primary);
  return compose({
    ...conflict,
    positions: [...others, shown],
    reference: primary ? span : conflict.reference,
  });
}
