import { PREPOSITIONS } from '../../language/grammar-words.ts';
import type { Entity } from '../../model/entity.ts';
import { DOCUMENT_NOUNS } from '../../language/documents.ts';
import { overlaps } from '../../model/span.ts';
import { firstAfter } from '../../text/first-after.ts';
import { kinGender } from './kin-gender.ts';
import { authorByPronoun, authorOfEarlier, authorOfIt, paperLeads, soleAuthor } from './document-author.ts';
import { genderOf, titleGender, type Gender } from '../../text/gender.ts';
import { ROLE_NOUNS } from '../../language/roles.ts';
import { frameOf, mentionsIn, sentenceBefore, wordsIn, type Scene } from './scene.ts';
import { candidatesIn } from './candidates.ts';
import { searchBack, type Fit, type Turn } from './search-back.ts';
import { isSpokes, type Subject } from './subject.ts';

/**
 * Who a cue's subject is. A pronoun goes to the person who last spoke or was last the subject of a sentence,
 * never to a document (Muzny et al. 2017, sieves "pronoun" and "conversational"); a description ("the
 * spokesman") goes to whom the document last called so.
 *
 * @param addressed to whom it is said, who is not the one who says it: "he told Brook"
 */
export function referentOf(
  scene: Scene,
  turns: readonly Turn[],
  subject: Subject,
  addressed: Entity | null = null,
): Entity | null {
  if (subject.kind === 'named') return subject.entity;
  return subject.kind === 'pronoun'
    ? (pronounReferent(scene, turns, subject, addressed) ?? markedPronoun(scene, subject))
    : described(scene, turns, subject);
}

/** What an earlier stage made of the pronoun. */
function markedPronoun(scene: Scene, subject: Subject): Entity | null {
  return scene.pronouns.find((mention) => overlaps(mention, subject))?.entity ?? null;
}

function pronounReferent(
  scene: Scene,
  turns: readonly Turn[],
  subject: Subject,
  addressed: Entity | null = null,
): Entity | null {
  const { start, word } = subject;
  if (word === 'i') return soleAuthor(scene);
  if (word === 'it' || word === 'they') {
    const kinds = word === 'it' ? ['organisation', 'legislation'] : ['organisation', 'person', 'role'];
    return itsReferent(
      scene,
      turns,
      start,
      ({ type }, through) => kinds.includes(type) || (word === 'it' && through != null),
    );
  }
  if (word !== 'he' && word !== 'she') return null;
  const gender: Gender = word === 'he' ? 'm' : 'f';
  const person: Fit = (entity) =>
    (entity.type === 'person' || entity.type === 'role') && entity !== addressed;
  const titled: Fit = (entity) =>
    person(entity) && (titleGender(entity) ?? kinGender(scene, entity) ?? gender) === gender;
  const strict: Fit = (entity) => titled(entity) && (genderOf(entity) ?? gender) === gender;
  // In one sentence ("In the auditor's report, she …") the nearest holds, unless their first name speaks against it.
  const near = searchBack(scene, turns, start, titled, 1);
  if (near !== null && strict(near)) return near;
  return (
    searchBack(scene, turns, start, strict, 2) ??
    near ??
    searchBack(scene, turns, start, strict) ??
    searchBack(scene, turns, start, titled, 2)
  );
}

/** Whoever spoke through a paper. */
const byPaper: Fit = (_, through) => through != null;

/** "It" and "they": the subject of the sentence's main clause, where the pronoun's own clause hangs on it. */
function itsReferent(scene: Scene, turns: readonly Turn[], start: number, fit: Fit): Entity | null {
  const frame = frameOf(scene, { start, end: start });
  const words = wordsIn(scene, { start: frame.start, end: start }).slice(0, 5);
  const noun = words.find(({ norm }) => DOCUMENT_NOUNS.has(norm));
  const opening = candidatesIn(scene, { start: frame.start, end: start }).find(
    (c) => !c.oblique && !c.possessive,
  );
  const leads = noun && !words.some(({ norm, end }) => end < noun.start && PREPOSITIONS.has(norm));
  // The sentence is about a document that nobody known wrote: "it" must not go to the next best name.
  if (leads && (!opening || opening.mention.start > noun.end)) return null;
  if (words.length > 0) return searchBack(scene, turns, start, fit, 4);
  const author = authorOfIt(scene, frame.start);
  // "A review found the doors bad. It blamed …": the review did, whoever wrote it.
  if (author !== null) return author;
  return searchBack(scene, turns, start, paperLeads(scene, frame.start) ? byPaper : fit, 4);
}

function described(scene: Scene, turns: readonly Turn[], subject: Subject): Entity | null {
  const own = mentionsIn(scene, { start: Math.max(0, subject.start - 1), end: subject.end + 1 })[0];
  if (own && own.end >= subject.end && own.entity.type !== 'place') return own.entity;
  const words = scene.narrative.slice(subject.start, subject.end);
  // "The 71-year-old": whoever was named last.
  if (/\b\d+-year-old$/.test(words))
    return searchBack(scene, turns, subject.start, ({ type }) => type === 'person', 3);
  if (DOCUMENT_NOUNS.has(subject.word)) {
    const own = /^(?:his|her)\b/i.exec(words.trim())?.[0].toLowerCase();
    if (own !== undefined) {
      const word = own === 'his' ? 'he' : 'she';
      const owner = pronounReferent(scene, turns, { ...subject, end: subject.start, kind: 'pronoun', word });
      if (owner !== null) return owner;
    }
    const pronoun = /^(?:their|its)\b/i.exec(words.trim())?.[0].toLowerCase();
    const author =
      pronoun === undefined
        ? authorOfEarlier(scene, subject.start, subject.word)
        : authorByPronoun(scene, subject.start, pronoun);
    if (author !== null) return author;
  }
  // "A spokesman said": for the body that was last spoken of.
  if (isSpokes(subject.word) && /^an? \S+$/i.test(words.trim()))
    return searchBack(scene, turns, subject.start, ({ type }) => type === 'organisation', 2, true);
  if (!/^(?:the|this|that)\b/i.test(words.trim())) return null;
  const says = (text: string): boolean => new RegExp(`\\b${subject.word}\\b`, 'i').test(text);
  for (let i = firstAfter(scene.mentions, subject.start) - 1; i >= 0; i--) {
    const mention = scene.mentions[i];
    if (mention && says(mention.text) && !/^(?:legislation|place)$/.test(mention.entity.type))
      return mention.entity;
  }
  const last = turns.findLast((turn) => turn.end <= subject.start)?.speaker ?? null;
  if (isSpokes(subject.word)) return last;
  if (last?.posts.some(({ post }) => says(post.text))) return last;
  // "The 34-year-old founder": whoever was named last, where nobody was called a founder.
  if (/^the \d+-year-old /i.test(words.trim()))
    return searchBack(scene, turns, subject.start, ({ type }) => type === 'person', 3);
  return ROLE_NOUNS.has(subject.word) ? takesTheFloor(scene, subject.start) : null;
}

const SPEAKS =
  /\b(?:speaks?|spoke|speaking|spoken|talks?|talked|talking|address(?:es|ed|ing)|reacts?|reacted|reacting|respond(?:s|ed|ing)?|answer(?:s|ed|ing)?)\b/;

/** "Councillor Jane Green has been speaking to reporters. “…,” says the council leader": whom the sentence before lets speak. */
function takesTheFloor(scene: Scene, at: number): Entity | null {
  const before = sentenceBefore(scene, frameOf(scene, { start: at, end: at }).start);
  if (before === null || !SPEAKS.test(scene.narrative.slice(before.start, before.end))) return null;
  const people = candidatesIn(scene, before).filter(({ mention }) => mention.entity.type === 'person');
  const [first, other] = new Set(people.map(({ mention }) => mention.entity));
  return other === undefined ? (first ?? null) : null;
}
