import { DOCUMENT_NOUNS } from '../../language/documents.ts';
import { AUTHOR_LINKS, PREPOSITIONS } from '../../language/grammar-words.ts';
import type { Entity } from '../../model/entity.ts';
import type { Range } from '../../model/span.ts';
import { candidatesIn, type Candidate } from './candidates.ts';
import { frameOf, sentenceBefore, wordsIn, type Scene } from './scene.ts';

/** How many sentences back a document may have been brought in. */
const REACH = 3;

/** Who hands in a document, in words: "she put a report before them". */
const HANDS_IN =
  /^(?:gives?|gave|put|puts|presents?|presented|writes?|wrote|published|publishes|sends?|sent|submits?|submitted|issues?|issued|delivers?|delivered|lodged|produced|released|tabled|posted|signed)$/;

/** The author of the document that an earlier sentence brought in by its noun: "the report" after "considered the report of Ann Brook". */
export function authorOfEarlier(scene: Scene, at: number, noun: string): Entity | null {
  let range = sentenceBefore(scene, at);
  for (let step = 0; range !== null && step < REACH; step++) {
    const found = authorIn(scene, range, noun);
    if (found !== null) return found;
    range = range.start > 0 ? sentenceBefore(scene, range.start) : null;
  }
  return null;
}

/** Who wrote what "it" is, where the sentence before is about a document or names nobody else whom "it" could be. */
export function authorOfIt(scene: Scene, at: number): Entity | null {
  const before = sentenceBefore(scene, at);
  if (before === null) return null;
  const words = wordsIn(scene, before);
  const noun = words.find(
    ({ norm }) => DOCUMENT_NOUNS.has(norm) || DOCUMENT_NOUNS.has(norm.replace(/s$/, '')),
  );
  if (noun === undefined) return null;
  const lead = words.slice(0, words.indexOf(noun));
  const leads = lead.length < 4 && !lead.some(({ norm }) => PREPOSITIONS.has(norm));
  const other = candidatesIn(scene, before).some(
    ({ oblique, possessive, mention }) =>
      !oblique && !possessive && mention.entity.type === 'organisation' && mention.end <= noun.start,
  );
  if (!leads && other) return null;
  return (
    authorIn(scene, before, noun.norm) ??
    (leads
      ? (ownerBefore(scene, before, lead.at(-1)?.norm) ?? authorOfEarlier(scene, before.start, noun.norm))
      : null)
  );
}

/** Who handed in the paper that the sentence before speaks of: "The mayor has sent us a statement." */
export function authorOfPaperBefore(scene: Scene, at: number): Entity | null {
  const before = sentenceBefore(scene, at);
  const noun = before && wordsIn(scene, before).find(({ norm }) => DOCUMENT_NOUNS.has(norm));
  return before && noun ? authorIn(scene, before, noun.norm) : null;
}

/** Whether the sentence before is about a paper that nobody is said to have written: "A review found …", "The letter …". */
export function paperLeads(scene: Scene, at: number): boolean {
  const before = sentenceBefore(scene, at);
  if (before === null) return false;
  const [first, second, third] = wordsIn(scene, before);
  const noun = [second, third].find((w) => w !== undefined && DOCUMENT_NOUNS.has(w.norm));
  return noun !== undefined && /^(?:an?|the|this|that)$/.test(first?.norm ?? '');
}

/** "Ann Brook's report", "the report of Ann Brook", "Ann Brook gave them a report". */
function authorIn(scene: Scene, range: Range, noun: string): Entity | null {
  const words = wordsIn(scene, range);
  const at = words.findIndex(({ norm }) => norm.replace(/s$/, '') === noun.replace(/s$/, ''));
  const word = words[at];
  if (word === undefined) return null;
  const all = candidatesIn(scene, range).filter(({ mention }) => canWrite(mention.entity));
  const owner = all.find(
    (c) => c.possessive && c.mention.end <= word.start && word.start - c.mention.end < 30,
  );
  if (owner) return owner.mention.entity;
  // "Ann Brook was asked to look at it, and her report …": of the last one named before.
  if (/^(?:his|her)$/.test(words[at - 1]?.norm ?? '')) {
    const named = all.findLast(({ mention }) => mention.entity.type === 'person' && mention.end < word.start);
    if (named) return named.mention.entity;
  }
  // "In a letter sent on Friday, the mayor asked …"
  if (/^(?:in|by|through|with)$/.test(words[at - 2]?.norm ?? '') && at === 2) {
    const writer = all.find((c) => !c.oblique && !c.possessive && c.mention.start > word.end);
    if (writer && scene.narrative.slice(word.end, writer.mention.start).includes(','))
      return writer.mention.entity;
  }
  if (AUTHOR_LINKS.has(words[at + 1]?.norm ?? '')) {
    const after = all.filter(({ mention }) => mention.start > word.end);
    const [first] = after;
    if (first && first.mention.start - word.end < 14) return beside(scene, first, after).mention.entity;
  }
  const subject = all.find((c) => !c.oblique && !c.possessive && c.mention.end < word.start);
  const verb = words.slice(0, at).find(({ norm }) => HANDS_IN.test(norm));
  return subject && verb && verb.start >= subject.mention.end ? subject.mention.entity : null;
}

/** "Their report": of whoever the sentence before says that something was done by, or began with. */
function ownerBefore(scene: Scene, range: Range, word: string | undefined): Entity | null {
  if (!/^(?:their|its)$/.test(word ?? '')) return null;
  const before = sentenceBefore(scene, range.start);
  if (before === null) return null;
  const all = candidatesIn(scene, before).filter(({ mention }) => canWrite(mention.entity));
  const agent = all.findLast(({ mention }) =>
    /\bby (?:the )?$/.test(scene.narrative.slice(Math.max(before.start, mention.start - 8), mention.start)),
  );
  const opening = all.find((c) => !c.possessive && c.mention.start - before.start < 8);
  return (agent ?? opening)?.mention.entity ?? null;
}

/** Whom a possessive pronoun before a document's noun stands for: "their report said"; of its own sentence, or the one before. */
export const authorByPronoun = (scene: Scene, at: number, word: string): Entity | null => {
  const { start } = frameOf(scene, { start: at, end: at });
  return (
    ownerBefore(scene, { start: at, end: at }, word) ??
    (start < at ? ownerBefore(scene, { start, end: start }, word) : null)
  );
};

/** "The report of the auditor, Ann Brook": the name beside the post. */
function beside(scene: Scene, first: Candidate, after: readonly Candidate[]): Candidate {
  const next = after[1];
  const close =
    next?.mention.entity.type === 'person' &&
    /^, (?:\p{Lu}\p{L}{0,3}\.? )?$/u.test(scene.narrative.slice(first.mention.end, next.mention.start));
  return close ? next : first;
}

const canWrite = ({ type }: Entity): boolean =>
  type === 'person' || type === 'organisation' || type === 'role';

/** Who says "I" in a text outside of marks: the one person who wrote it. */
export function soleAuthor(scene: Scene): Entity | null {
  const [author, other] = scene.document.authors;
  if (author === undefined || other !== undefined) return null;
  return (
    scene.mentions.find(
      ({ entity }) => entity.type === 'person' && (entity.name === author || entity.aliases.includes(author)),
    )?.entity ?? null
  );
}
