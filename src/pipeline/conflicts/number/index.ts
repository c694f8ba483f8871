import type { Conflict, Position } from '../../../model/conflict.ts';
import type { Analysis } from '../../../model/stage.ts';
import { slug } from '../../../model/ids.ts';
import { mentionsByDocument, type OwnedMention } from '../../../text/mentions-by-document.ts';
import { overlapFinder } from '../../../text/overlap-finder.ts';
import { quantitiesIn } from '../../../text/quantities.ts';
import { compose, position } from '../compose.ts';
import type { Detector } from '../detector.ts';
import { capitalised, list, nameOf } from '../naming.ts';
import { referenceFor } from '../reference.ts';
import { disagreeing, type Known, sameThing, subjectsOf } from './pairs.ts';
import { statementsIn, type Statement } from './statements.ts';

/** One thing counted or priced differently by two sources. */
export const number: Detector = {
  name: 'number',
  because: 'numbers can be compared exactly, once rounding, parts, rates and times are set aside',
  detect: (analysis) => {
    const statements = analysis.documents.flatMap((d) => statementsIn(d, analysis.dates));
    const known: Known = {
      names: new Map(
        [...mentionsByDocument(analysis.entities)].map(([doc, mentions]) => [
          doc,
          overlapFinder(mentions.filter(namesBodyOrPlace)),
        ]),
      ),
      values: new Map(analysis.documents.map((d) => [d.id, quantitiesIn(d.id, d.text, 0, d.text)])),
    };
    const done = new Set<Statement>();
    return disagreeing(statements, known).flatMap(({ a, b }) => {
      if (done.has(a) && done.has(b)) return [];
      const sides = [a, b].map((s) => statements.filter((other) => saysTheSame(s, other, known)));
      for (const s of sides.flat()) done.add(s);
      return [raise(analysis, a, b, sides)];
    });
  },
};

function namesBodyOrPlace({ form, entity }: OwnedMention): boolean {
  return form !== 'pronoun' && entity.type !== 'person' && entity.type !== 'legislation';
}

function saysTheSame(s: Statement, other: Statement, known: Known): boolean {
  if (s === other) return true;
  if (s.document.id === other.document.id) {
    return s.unit === other.unit && s.part === other.part && s.quantity.value === other.quantity.value;
  }
  // Only the same value: a rounder one agrees, but shown as the same stance it would look like another claim.
  return s.quantity.value === other.quantity.value && sameThing(s, other, known) && sharesHead(s, other);
}

function sharesHead(a: Statement, b: Statement): boolean {
  const keys = new Set(subjectsOf(b).flatMap((n) => n.keys));
  return subjectsOf(a).some((n) => n.keys.some((k) => keys.has(k)));
}

function raise(
  analysis: Analysis,
  a: Statement,
  b: Statement,
  sides: readonly (readonly Statement[])[],
): Conflict {
  const thing = b.document.primary ? words(b) : words(a);
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
    return `${list(docs.map(nameOf))}: ${figure(side[0]!)}`;
  });
  return compose({
    type: 'number',
    level: 'contradiction',
    topic: `number-${slug(b.head.root)}-${a.unit.toLowerCase()}`,
    topicTitle: a.unit === 'count' ? `How many ${thing}` : `What the ${thing} costs`,
    question:
      a.unit === 'count'
        ? `How many ${thing}: ${figure(a)}, or ${figure(b)}?`
        : `What is the sum for the ${thing}: ${figure(a)}, or ${figure(b)}?`,
    explanation: `${capitalised(says.join('; '))}. Rounding does not explain it; it would be reconciled if one of them counts another part, or another time.`,
    settle: 'The document that the numbers are taken from would settle it.',
    confidence: 0.5,
    positions,
    reference: referenceFor(analysis.documents, positions),
    rule: 'number',
    weight: 0.75,
  });
}

/** The noun that is counted or priced, with the words right before it, as the document has them. */
function words(s: Statement): string {
  const nouns =
    s.unit === 'count' ? s.thing : s.thing.slice(s.thing.indexOf(subjectsOf(s).at(-1) ?? s.head) - 1);
  let first = nouns.length - 1;
  const gap = (i: number): string => s.document.text.slice(nouns[i - 1]?.end ?? 0, nouns[i]?.start ?? 0);
  while (first > 0 && /^(?:[\s-]+|\s(?:of|for)(?:\sthe)?\s)$/.test(gap(first))) first--;
  const [from, to] = [nouns[first], nouns.at(-1)];
  return from && to ? s.document.text.slice(from.start, to.end).replace(/\s+/g, ' ') : s.head.norm;
}

/** "up to £14m". */
function figure(s: Statement): string {
  const lead = {
    exact: '',
    about: 'about ',
    'at-least': 'at least ',
    'at-most': 'up to ',
    'more-than': 'more than ',
    'less-than': 'fewer than ',
  }[s.quantity.comparison];
  const text = s.document.text.slice(s.quantity.start, s.quantity.end);
  return lead + (s.unit === 'count' ? text.replace(/[\s-]\p{L}+$/u, '') : text).replace(/\s+/g, ' ');
}
