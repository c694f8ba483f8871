import { excludeEachOther } from '../../../language/offices-apart.ts';
import type { Conflict } from '../../../model/conflict.ts';
import type { Analysis } from '../../../model/stage.ts';
import { oneLine } from '../../../text/one-line.ts';
import { compose, position } from '../compose.ts';
import type { Detector } from '../detector.ts';
import { nameOf, sourcesSay } from '../../../text/naming.ts';
import { referenceFor } from '../reference.ts';
import { heldBy, type Held } from './held.ts';
import { successionOf } from './succession.ts';
import { excerpt } from '../../../text/excerpt.ts';
import { LONGEST_QUESTION } from '../wording/question.ts';

/** Offices of which a body has one; of the others it may have several, unless they say of what. */
const ONE_IN_A_BODY: ReadonlySet<string> = new Set([
  'chair',
  'leader',
  'mayor',
  'chief-executive',
  'president',
  'principal',
  'head',
  'editor',
  'chief-constable',
  'vice-chancellor',
  'general-secretary',
  'chancellor',
  'treasurer',
]);

/** One office given to two people by two documents. */
export const holders: Detector = {
  name: 'title/holders',
  because: 'an office has one holder at a time, so that one of two names is wrong or out of date',
  detect: (analysis) => {
    const documents = new Map(analysis.documents.map((d) => [d.id, d]));
    const held = analysis.entities.filter((e) => e.type === 'person').flatMap((p) => heldBy(p, documents));
    const succeeded = successionOf(analysis);
    const byOffice = Map.groupBy(
      held.filter((h) => h.office !== null),
      (h) => h.office!,
    );
    return [...byOffice.values()].flatMap((all) => {
      const people = [...Map.groupBy(all, (h) => h.person).values()].filter(
        (own) => !isQuarrelled(own[0]!, held),
      );
      return people.flatMap((a, i) =>
        people
          .slice(i + 1)
          .filter((b) => !succeeded(a[0]!.person.id, b[0]!.person.id))
          .flatMap((b) => compare(analysis, a, b)),
      );
    });
  },
};

/** Whether the person has another post that excludes this one: then the question is what they are. */
function isQuarrelled({ person, office }: Held, held: readonly Held[]): boolean {
  return held.some((h) => h.person === person && excludeEachOther(h.office ?? '', office ?? ''));
}

function compare(analysis: Analysis, a: readonly Held[], b: readonly Held[]): Conflict[] {
  const rivals = a.flatMap((p) => b.filter((q) => isOne(p, q)).map((q) => [p, q] as const));
  // Who names both knows that the one followed the other, or that there are two such offices.
  const both = rivals.some(([p, q]) => p.post.doc === q.post.doc);
  if (rivals.length === 0 || both || sameSurname(a[0]!, b[0]!)) return [];
  return [raise(analysis, [...new Set(rivals.map((r) => r[0]))], [...new Set(rivals.map((r) => r[1]))])];
}

/** One office of one body: the body is named by both, or what the office is of. */
function isOne(a: Held, b: Held): boolean {
  if (a.of !== null && b.of !== null && a.of !== b.of) return false;
  const sameMatter =
    a.about.size > 0 && a.about.size === b.about.size && [...a.about].every((s) => b.about.has(s));
  if (sameMatter) return true;
  if (a.about.size + b.about.size > 0 || !ONE_IN_A_BODY.has(a.office ?? '')) return false;
  return a.of !== null && a.of === b.of;
}

/** One person under two names that nothing joined. */
function sameSurname(a: Held, b: Held): boolean {
  const [x, y] = [a, b].map((h) => h.person.name.split(' ').at(-1)?.toLowerCase());
  return x === y;
}

function raise(analysis: Analysis, a: readonly Held[], b: readonly Held[]): Conflict {
  const positions = [a, b].flatMap((side) =>
    [...new Set(side.map((h) => h.post.doc))].map((doc) => {
      const spans = side.filter((h) => h.post.doc === doc).map((h) => h.post);
      return position(doc, side[0]!.person.name, spans, spans);
    }),
  );
  const post = oneLine(a[0]!.post.text).replace(/^(?:the|an?|its)\s+/i, '');
  const names = `, ${a[0]!.person.name} or ${b[0]!.person.name}`;
  const says = [a, b].map((side) => ({
    names: analysis.documents.filter((d) => side.some((h) => h.post.doc === d.id)).map(nameOf),
    what: side[0]!.person.name,
  }));
  return compose({
    type: 'title',
    level: 'tension',
    topic: `office-${a[0]!.office ?? ''}`,
    topicTitle: `Who is ${post}`,
    question: `Who is “${excerpt(post, LONGEST_QUESTION - `Who is “”${names}?`.length)}”${names}?`,
    explanation: `${sourcesSay(says)} Both can be true only if the office changed hands, or if there are two such offices.`,
    settle: 'The body’s own list of its officers at the time would settle it.',
    confidence: 0.5,
    positions,
    reference: referenceFor(analysis.documents, positions),
    rule: 'title/holders',
    weight: 0.6,
  });
}
