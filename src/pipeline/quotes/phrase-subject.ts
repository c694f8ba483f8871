import { DOCUMENT_NOUNS } from '../../language/documents.ts';
import { AUTHOR_LINKS, PREPOSITIONS, RELATIVE_SUBJECTS } from '../../language/grammar-words.ts';
import { isCalling, PEOPLE_OF_A_BODY, VOICES_OF_A_BODY } from '../../language/people.ts';
import type { Range } from '../../model/span.ts';
import type { Token } from '../../text/tokens.ts';
import type { Candidate } from './candidates.ts';
import { wordsIn, type Scene } from './scene.ts';
import { isSpeaker, isSpokes, named, type Subject } from './subject.ts';

/** A phrase with no name at its end: its head noun, its possessor or author, a name set beside it. */
export function phraseSubject(
  scene: Scene,
  frame: Range,
  end: number,
  all: readonly Candidate[],
): Subject | null {
  const { local, inside } = clauseUpTo(scene, frame, end, all);
  const author = documentAuthor(scene, local, inside);
  if (author) return author;
  const person = inside.find((c) => !c.oblique && !c.possessive && c.mention.entity.type === 'person');
  if (person) return named(person.mention, 'named as the subject');
  const free = inside.find((c) => !c.oblique && !c.possessive && isSpeaker(c.mention.entity));
  if (free && !ownsThroughAnother(scene, free.mention.end, end) && !isSomebodyOf(scene, free.mention, end))
    return named(free.mention, 'named as the subject');
  const words = withoutNumerals(wordsIn(scene, local));
  const head = headOf(words);
  if (!head) return null;
  if (
    PEOPLE_OF_A_BODY.has(head.norm) ||
    isSpokes(head.norm) ||
    VOICES_OF_A_BODY.test(scene.narrative.slice(local.start, head.end))
  ) {
    const body = inside.find((c) => c.possessive && c.mention.entity.type === 'organisation');
    if (body) return named(body.mention, `its own ${head.norm} speak for it`);
    const own = words.find(({ norm }) => norm === 'its' || norm === 'their');
    if (own) return { start: own.start, end: head.end, kind: 'pronoun', entity: null, word: 'it', by: '' };
  }
  const owner = inside.find((c) => isSpeaker(c.mention.entity));
  if (isSpokes(head.norm) && owner) return named(owner.mention, `a ${head.norm} speaks for it`);
  return {
    start: words[0]?.start ?? head.start,
    end: head.end,
    kind: 'description',
    entity: null,
    word: head.norm,
    by: '',
  };
}

/** "A state inspector's report": the state is no more than what kind of inspector. */
const ownsThroughAnother = (scene: Scene, from: number, end: number): boolean =>
  /^ \p{Ll}+(?: \p{Ll}+)?[’']s? \p{Ll}/u.test(scene.narrative.slice(from, end));

/** "The board surveyor said", "a former Harbour Board chairman said": who does something for the body, not the body. */
const isSomebodyOf = (scene: Scene, { start, end, text }: Candidate['mention'], to: number): boolean =>
  ((/^(?:the )?\p{Ll}+$/iu.test(text) && !/^\p{Lu}\p{Ll}+$/u.test(text)) ||
    /\b(?:former|ex|onetime|one-time)[ -]$/iu.test(scene.narrative.slice(Math.max(0, start - 9), start))) &&
  /^(?: \p{Ll}[\p{Ll}-]+){1,2}$/u.test(scene.narrative.slice(end, to)) &&
  isCalling(scene.narrative.slice(end, to).split(' ').at(-1) ?? '');

/** Whoever's paper a phrase is about: "Ann Brook welcomed the auditor's report on the pier". */
export function paperSubject(
  scene: Scene,
  frame: Range,
  end: number,
  all: readonly Candidate[],
): Subject | null {
  const { local, inside } = clauseUpTo(scene, frame, end, all);
  return documentAuthor(scene, local, inside);
}

/** The clause that ends at `end`, and who is named in it. */
function clauseUpTo(
  scene: Scene,
  frame: Range,
  end: number,
  all: readonly Candidate[],
): { readonly local: Range; readonly inside: readonly Candidate[] } {
  const local = { start: clauseStart(scene, frame.start, end), end };
  return {
    local,
    inside: all.filter(({ mention }) => mention.start >= local.start && mention.end <= local.end),
  };
}

/** A clause's number or the year of a date before the phrase is no part of it. */
function withoutNumerals(words: readonly Token[]): readonly Token[] {
  const first = words.findIndex(({ norm }) => !/^\d+$/.test(norm));
  return first < 0 ? [] : words.slice(first);
}

/** Where the clause that ends at `end` begins: after the last comma, colon, dash or joining word. */
function clauseStart(scene: Scene, start: number, end: number): number {
  const text = scene.narrative.slice(start, end);
  const match =
    /^.*(?:[,;:—–]|\b(?:and|but|that|while|when|after|before|because|as|if|though|although))\s+/isu.exec(
      text,
    );
  const from = start + (match?.[0].length ?? 0);
  return from >= end ? start : from;
}

/** The head of a noun phrase: its last word before a preposition, participle or relative pronoun. */
function headOf(words: readonly Token[]): Token | null {
  const stop = words.findIndex(
    ({ norm }, i) =>
      i > 0 &&
      (PREPOSITIONS.has(norm) ||
        RELATIVE_SUBJECTS.has(norm) ||
        /^(?:published|issued|dated|filed)$/.test(norm)),
  );
  return words[(stop < 0 ? words.length : stop) - 1] ?? null;
}

/** "Ms Green's report", "the Agency report", "a letter from the Agency": who speaks through the document. */
function documentAuthor(scene: Scene, local: Range, inside: readonly Candidate[]): Subject | null {
  const words = wordsIn(scene, local);
  // "Her lawyer's brief said": at the end of the phrase it is no adjective.
  const at = words.findIndex(
    ({ norm }, i) => DOCUMENT_NOUNS.has(norm) || (norm === 'brief' && i > 0 && i === words.length - 1),
  );
  const noun = words[at];
  if (!noun) return null;
  const owner = inside.findLast(
    ({ mention, oblique, possessive }) =>
      !oblique &&
      isSpeaker(mention.entity) &&
      mention.end <= noun.start &&
      noun.start - mention.end < 30 &&
      // "A state inspector's report" is the inspector's, and not the state's.
      (possessive || !/\p{L}[’']s?\s/u.test(scene.narrative.slice(mention.end, noun.start))),
  );
  if (owner) return named(owner.mention, `the ${noun.norm} is its own`, noun.norm);
  const source = inside.find(
    ({ mention, oblique }) =>
      oblique &&
      isSpeaker(mention.entity) &&
      mention.entity.type !== 'legislation' &&
      mention.start > noun.end &&
      AUTHOR_LINKS.has(words[at + 1]?.norm ?? '') &&
      mention.start - noun.end < 12,
  );
  if (source) return named(source.mention, `named as the source of the ${noun.norm}`, noun.norm);
  const itself = inside.find(({ mention }) => mention.start <= noun.start && noun.end <= mention.end);
  return itself ? named(itself.mention, 'the document itself speaks', noun.norm) : null;
}
