import { BE, COORDINATORS, HAVE, MIDDLE_ADVERBS } from '../../language/grammar-words.ts';
import { isCalling, KINDS_OF_PEOPLE } from '../../language/people.ts';
import type { Entity } from '../../model/entity.ts';
import type { Range } from '../../model/span.ts';
import { genderOf, type Gender } from '../../text/gender.ts';
import { tokenise, type Token } from '../../text/tokens.ts';
import { candidatesIn } from './candidates.ts';
import { sentenceBefore, wordsIn, type Scene } from './scene.ts';

/**
 * Whom somebody quotes inside their own words: “Then Ann stood up and said, ‘Enough’”, “The guard told me, ‘Go’”, and
 * “She said, ‘Never’” where the sentence before brings in one other person. Null where nothing tells.
 *
 * @param outer the words in marks that the inner ones stand in, and who speaks them
 * @param verb where the verb of saying begins
 * @param inner the words quoted, whose vocative is nobody who speaks them
 */
export function nestedSubject(
  scene: Scene,
  outer: Range & { readonly speaker: Entity | null },
  verb: number,
  inner: string,
): Entity | null {
  const clause = clauseBefore(scene, outer.start, verb);
  const words = tokenise(scene.document.text.slice(clause.start, verb), clause.start).filter(
    ({ norm }) => !(BE.has(norm) || HAVE.has(norm) || MIDDLE_ADVERBS.has(norm)),
  );
  const last = words.at(-1);
  if (last === undefined) return null;
  const isOther = (entity: Entity): boolean =>
    (entity.type === 'person' || entity.type === 'role') &&
    entity !== outer.speaker &&
    !isAddressed(entity, inner);
  const mention = scene.inner.find(
    (m) =>
      m.start >= clause.start &&
      (m.end === last.end || (COORDINATORS.has(last.norm) && opens(scene, clause.start, m.start))),
  );
  if (mention !== undefined && mention.end <= verb) return isOther(mention.entity) ? mention.entity : null;
  if (/^(?:he|she)$/.test(last.norm)) return broughtIn(scene, outer, last, isOther);
  return scene.unnamed.subject(words, last.norm);
}

/** The clause of a verb, from the last mark or joining word before it. */
function clauseBefore(scene: Scene, from: number, verb: number): Range {
  const text = scene.document.text.slice(from, verb);
  const lead = /^.*(?:[.!?;:—–,“‘"]|\b(?:but|that|when|because|so))\s*/su.exec(text)?.[0].length ?? 0;
  return { start: from + lead, end: verb };
}

/** At the head of its clause, after "then" or "and" at most. */
const opens = (scene: Scene, from: number, at: number): boolean =>
  /^\s*(?:(?:and|then|so|finally|eventually)\s+){0,2}$/i.test(scene.document.text.slice(from, at));

/** “Leo, we did it”: whoever is called by name in the words. */
const isAddressed = ({ name }: Entity, inner: string): boolean =>
  name
    .split(' ')
    .some((word) => word.length > 2 && new RegExp(`(?:^|, )${RegExp.escape(word)}[,.!?]`).test(inner));

/** The one other whom the sentence before the speech names, or describes without a name. */
function broughtIn(
  scene: Scene,
  outer: Range & { readonly speaker: Entity | null },
  pronoun: Token,
  isOther: (entity: Entity) => boolean,
): Entity | null {
  const gender: Gender = pronoun.norm === 'he' ? 'm' : 'f';
  // Somebody may be named in the speech itself before "she".
  const before = sentenceBefore(scene, outer.start - 1);
  if (before === null || scene.inner.some((m) => m.start >= outer.start && m.end <= pronoun.start))
    return null;
  const people = new Set(
    candidatesIn(scene, before)
      .filter(({ possessive, mention }) => !possessive && isOther(mention.entity))
      .filter(({ mention }) => (genderOf(mention.entity) ?? gender) === gender)
      .map(({ mention }) => mention.entity),
  );
  const words = wordsIn(scene, before);
  const described = words.findLast(
    ({ norm, end }) =>
      (isCalling(norm) || KINDS_OF_PEOPLE.has(norm)) &&
      !/^,? \p{Lu}/u.test(scene.narrative.slice(end, end + 3)) &&
      !scene.mentions.some((m) => m.start < end && end <= m.end),
  );
  if (people.size > 1 || (people.size === 1 && described !== undefined)) return null;
  const [person] = people;
  if (person !== undefined) return person;
  return described === undefined
    ? null
    : scene.unnamed.paper(wordsIn(scene, { start: before.start, end: described.end }), described.norm);
}
