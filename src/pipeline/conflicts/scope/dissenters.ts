import type { Conflict } from '../../../model/conflict.ts';
import type { Entity } from '../../../model/entity.ts';
import { contains, type Span } from '../../../model/span.ts';
import type { Analysis } from '../../../model/stage.ts';
import { list } from '../../../text/naming.ts';
import type { Detector } from '../detector.ts';
import { raise } from '../statements/raise.ts';
import { storyOf, type Told } from '../statements/sentences.ts';

/** Who is said to have voted no, and whether that is said to be everybody who did. */
interface Noes {
  readonly told: Told;
  readonly people: ReadonlySet<string>;
  readonly only: boolean;
}

const VOTED_NO = String.raw`(?:vot(?:ed|es|ing) (?:against|no)|dissent(?:ed|s|ing)?|(?:was|were|is|are) (?:opposed|against)|opposed (?:it|the))`;
const AGAINST = new RegExp(String.raw`\b${VOTED_NO}\b|^\W*(?:nays|noes|nos|against)\s*:`, 'i');
const ALONE = new RegExp(
  String.raw`\bonly\b[^.;]{1,60}\b${VOTED_NO}\b|\b(?:the (?:only|lone|sole)|alone)\b[^.;]{0,60}\b(?:dissent\w*|against|oppos\w+)\b`,
  'i',
);

/** "Only she voted against it", where another source has two who did. */
export const dissenters: Detector = {
  name: 'scope/dissenters',
  because: 'a name among those who voted no pins the vote, and "only" counts all who did',
  detect,
};

function detect(analysis: Analysis): Conflict[] {
  const entities = new Map(analysis.entities.map((e) => [e.id, e]));
  const noes = storyOf(analysis).all.flatMap((told) => noesOf(told, entities));
  return noes
    .filter((n) => n.only)
    .flatMap((alone) => {
      const more = noes.filter(
        (n) =>
          n.told.document.id !== alone.told.document.id &&
          [...alone.people].some((id) => n.people.has(id)) &&
          n.people.size > alone.people.size,
      );
      if (more.length === 0) return [];
      const names = (n: Noes): string => list([...n.people].map((id) => entities.get(id)?.name ?? ''));
      return [
        raise(analysis, {
          rule: 'scope/dissenters',
          topic: 'unanimity',
          topicTitle: 'How the vote went',
          question: 'Who voted against it?',
          sides: [
            { stance: `only ${names(alone)}`, spans: [alone.told.span] },
            ...more.map((n) => ({ stance: names(n), spans: [n.told.span] })),
          ],
          reconcile: 'Both can be right only if two votes are meant.',
          settle: 'The minutes of the vote would settle it.',
          level: 'contradiction',
          weight: 0.6,
        }),
      ];
    });
}

/** The stretches of a sentence between semicolons. */
function partsOf({ doc, text, start }: Span): Span[] {
  return [...text.matchAll(/[^;]+/g)].map((m) => ({
    doc,
    start: start + m.index,
    end: start + m.index + m[0].length,
    text: m[0],
  }));
}

function noesOf(told: Told, entities: ReadonlyMap<string, Entity>): Noes[] {
  // "Hale and Moss concurring; Ott dissenting": each side of a semicolon has a vote of its own.
  const part = told.quoted ? undefined : partsOf(told.span).find((p) => AGAINST.test(p.text));
  if (part === undefined) return [];
  const people = new Set(
    [...told.names].filter((id) => {
      const entity = entities.get(id);
      return (
        entity?.type === 'person' && entity.mentions.some((m) => contains(part, m) && m.doc === part.doc)
      );
    }),
  );
  return people.size === 0 ? [] : [{ told, people, only: ALONE.test(told.span.text) }];
}
