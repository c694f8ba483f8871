import type { Conflict, Position } from '../../../model/conflict.ts';
import type { Document } from '../../../model/document.ts';
import type { Analysis } from '../../../model/stage.ts';
import { slug } from '../../../model/ids.ts';
import { mentionsByDocument, type OwnedMention } from '../../../text/mentions-by-document.ts';
import { overlapFinder } from '../../../text/overlap-finder.ts';
import { ALIKE, likeness, subjectOf } from './alike.ts';
import { amountsIn } from './amounts.ts';
import { commonRootsOf } from '../common-roots.ts';
import { compose, position } from '../compose.ts';
import type { Detector } from '../detector.ts';
import { nameOf, sourcesSay } from '../../../text/naming.ts';
import { referenceFor } from '../reference.ts';
import { disagreeing, type Known } from './pairs.ts';
import type { Statement } from './statement.ts';
import { statementsIn } from './statements.ts';
import { figure, headingOf, questionOf, thingIn } from './telling.ts';

/** One thing counted, priced, measured or shared out differently by two sources. */
export const number: Detector = {
  name: 'number',
  because: 'numbers can be compared exactly, once rounding, parts, rates and times are set aside',
  detect: (analysis) => {
    const statements = statementsOf(analysis).filter((s) => !s.aside);
    const known: Known = {
      common: commonRootsOf(analysis.documents),
      values: new Map(analysis.documents.map((d) => [d.id, d.sentences.flatMap((s) => amountsIn(d, s))])),
      statements: Map.groupBy(statements, (s) => s.document.id),
    };
    const done = new Set<Statement>();
    return disagreeing(statements, known).flatMap(({ a, b }) => {
      if (told(done, a) && told(done, b)) return [];
      const sides = [a, b].map((s) => statements.filter((other) => saysTheSame(s, other, known)));
      for (const s of sides.flat()) done.add(s);
      return [raise(analysis, a, b, sides)];
    });
  },
};

/** Every statement of a story with a number in it. */
export function statementsOf(analysis: Analysis): Statement[] {
  const mentions = mentionsByDocument(analysis.entities);
  return analysis.documents.flatMap((d: Document) =>
    statementsIn(d, analysis.dates, overlapFinder((mentions.get(d.id) ?? []).filter(namesBodyOrPlace))),
  );
}

function namesBodyOrPlace({ form, entity }: OwnedMention): boolean {
  return form !== 'pronoun' && entity.type !== 'person' && entity.type !== 'legislation';
}

/** One number can be read as a count and as a share: it is told once. */
function told(done: ReadonlySet<Statement>, s: Statement): boolean {
  return [...done].some((d) => d.document.id === s.document.id && d.clause.start === s.clause.start);
}

function saysTheSame(s: Statement, other: Statement, known: Known): boolean {
  if (s === other) return true;
  const sameValue = Math.abs(s.quantity.value - other.quantity.value) <= 1e-9 * Math.abs(s.quantity.value);
  if (s.dimension !== other.dimension || !sameValue) return false;
  if (s.document.id === other.document.id) return s.part === other.part;
  // Only the same value: a rounder one agrees, but shown as the same stance it would look like another claim.
  return likeness(s, other, known.common) >= ALIKE;
}

function raise(
  analysis: Analysis,
  a: Statement,
  b: Statement,
  sides: readonly (readonly Statement[])[],
): Conflict {
  const said = b.document.primary ? b : a;
  const positions = sides.flatMap((side): Position[] =>
    [...new Set(side.map((s) => s.document.id))].map((doc) => {
      const own = side.filter((s) => s.document.id === doc);
      return position(
        doc,
        figure(side[0]!),
        own.map((s) => s.clause),
        own.map((s) => s.figure),
      );
    }),
  );
  const says = sides.map((side) => {
    const docs = analysis.documents.filter((d) => side.some((s) => s.document.id === d.id));
    return { names: docs.map(nameOf), what: figure(side[0]!) };
  });
  return compose({
    type: 'number',
    level: 'contradiction',
    topic: `number-${slug(subjectOf(b)?.root ?? thingIn(said))}-${a.dimension.toLowerCase()}`,
    topicTitle: headingOf(said),
    question: questionOf(said, a, b),
    explanation: `${sourcesSay(says)} Rounding does not explain it; it would be reconciled if one of them counts another part, or another time.`,
    settle: 'The document that the numbers are taken from would settle it.',
    confidence: 0.5,
    positions,
    reference: referenceFor(analysis.documents, positions),
    rule: 'number',
    weight: 0.75,
  });
}
