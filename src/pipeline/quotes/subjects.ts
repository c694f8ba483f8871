import { DOCUMENT_NOUNS } from '../../language/documents.ts';
import { PEOPLE_OF_A_BODY } from '../../language/people.ts';
import {
  BE,
  COORDINATORS,
  HAVE,
  MIDDLE_ADVERBS,
  MODALS,
  PREPOSITIONS,
} from '../../language/grammar-words.ts';
import type { Entity } from '../../model/entity.ts';
import type { Range } from '../../model/span.ts';
import type { Token } from '../../text/tokens.ts';
import type { Cue } from './cues.ts';
import { mentionsIn, wordsIn, type Named, type Scene } from './scene.ts';

/** Who a cue's words say the speaker is. */
export interface Subject extends Range {
  readonly kind: 'named' | 'pronoun' | 'description';
  readonly entity: Entity | null;
  /** A pronoun, or the head noun of a description, folded. */
  readonly word: string;
  /** The noun for the document that speaks for the entity ("report"), or absent. */
  readonly through?: string;
  /** How the words lead to the entity, for the reason shown to readers. */
  readonly by: string;
}

const PERSONAL = new Set('he she it they we i'.split(' '));
const RELATIVE = new Set('who which that'.split(' '));
/** Prepositions that also open a clause: what follows may be its subject ("after Ms Green left"). */
const JOINING = new Set('after before since until till as than'.split(' '));
const AUTHOR_LINK = new Set('from by of for'.split(' '));

/** A candidate for the subject: a mention, and how it stands in its phrase. */
export interface Candidate {
  readonly mention: Named;
  /** After a preposition: "of the council". */
  readonly oblique: boolean;
  /** With a possessive ending: "the council's". */
  readonly possessive: boolean;
}

/** The mentions of a stretch as candidates, in order. */
export function candidatesIn(scene: Scene, range: Range): Candidate[] {
  return mentionsIn(scene, range).map((mention) => {
    const before = wordsIn(scene, { start: Math.max(range.start, mention.start - 30), end: mention.start });
    const last = before.at(-1);
    const previous = last && /^(?:the|a|an|its|his|her|their)$/.test(last.norm) ? before.at(-2) : last;
    const after = scene.narrative.slice(mention.end, mention.end + 2);
    return {
      mention,
      oblique: previous !== undefined && PREPOSITIONS.has(previous.norm) && !JOINING.has(previous.norm),
      possessive: /^[’']s?/u.test(after) || /[’']s?$/u.test(mention.text),
    };
  });
}

/**
 * The subject of a cue, from the narrative between the start of its sentence and the verb. Read from the verb
 * backwards: auxiliaries, a bracketed apposition or relative clause between commas, then the nearest name that
 * is no prepositional object; a document's author speaks for it ("the inspector's report said").
 */
export function subjectOf(scene: Scene, frame: Range, cue: Cue): Subject | null {
  const all = candidatesIn(scene, { start: frame.start, end: cue.start });
  const quoted =
    cue.voice === 'participle' && /\bas\s+$/i.test(scene.narrative.slice(cue.start - 4, cue.start));
  const nearest = quoted && all.findLast(({ mention }) => mention.entity.type === 'person');
  if (nearest) return named(nearest.mention, 'quoted as saying it');
  if (cue.voice === 'participle') return mainSubject(scene, frame, all, 'the sentence is about');
  const words = stripAuxiliaries(wordsIn(scene, { start: frame.start, end: cue.start }));
  const last = words.at(-1);
  if (!last) return null;
  if (PERSONAL.has(last.norm)) return pronoun(last);
  if (last.norm === 'what' || last.norm === 'as') return null;
  if (COORDINATORS.has(last.norm) || last.norm === 'then' || cue.voice === 'infinitive') {
    return mainSubject(scene, frame, all, 'the same subject goes on to say it');
  }
  if (RELATIVE.has(last.norm)) return antecedent(scene, frame, words.slice(0, -1), all);
  if (!scene.narrative.slice(last.end, cue.start).includes(',')) {
    return adjacent(scene, frame, all, last.end) ?? phraseSubject(scene, frame, last.end, all);
  }
  const apposed = all.find(
    ({ mention }) =>
      mention.end === last.end && mention.entity.type === 'person' && afterComma(scene, mention),
  );
  if (apposed) return named(apposed.mention, 'named beside the description');
  const bracketed = all.findLast(
    (c) =>
      !c.oblique &&
      !c.possessive &&
      isSpeaker(c.mention.entity) &&
      scene.narrative.charAt(c.mention.end) === ',' &&
      !inRelative(scene, frame.start, c.mention.start),
  );
  if (bracketed) return named(bracketed.mention, 'named as the subject');
  const end = beforeBracket(scene, frame.start, last.end);
  return adjacent(scene, frame, all, end) ?? phraseSubject(scene, frame, end, all);
}

/** Inside a relative clause that a comma opened: ", who chairs the board". */
function inRelative(scene: Scene, start: number, at: number): boolean {
  return /,\s+(?:\w+\s+)?(?:who|which|whose|whom|where)\b[^,]*$/i.test(scene.narrative.slice(start, at));
}

/** Set off by a comma, perhaps with an article: ", the mayor" or ", Jane Green". */
function afterComma(scene: Scene, mention: Range): boolean {
  return /,\s+(?:(?:the|a|an)\s+)?$/i.test(
    scene.narrative.slice(Math.max(0, mention.start - 8), mention.start),
  );
}

function pronoun(word: Token): Subject {
  return { start: word.start, end: word.end, kind: 'pronoun', entity: null, word: word.norm, by: '' };
}

function named(mention: Named, by: string, through?: string): Subject {
  const { start, end, entity } = mention;
  return { start, end, kind: 'named', entity, word: '', by, ...(through === undefined ? {} : { through }) };
}

function stripAuxiliaries(words: readonly Token[]): readonly Token[] {
  const skip = ({ norm }: Token): boolean =>
    BE.has(norm) ||
    HAVE.has(norm) ||
    MODALS.has(norm) ||
    MIDDLE_ADVERBS.has(norm) ||
    norm === 'to' ||
    norm === 'did' ||
    norm === 'used' ||
    (norm.endsWith('ly') && norm.length > 4);
  return words.slice(0, words.findLastIndex((word) => !skip(word)) + 1);
}

/** Where the phrase before a bracket between commas ends: "Ms Green, who runs the shop," ends after "Green". */
function beforeBracket(scene: Scene, start: number, end: number): number {
  const comma = scene.narrative.slice(start, end).lastIndexOf(',');
  return comma < 0 ? end : start + comma;
}

/** The mention that ends where the subject phrase ends. */
function adjacent(scene: Scene, frame: Range, all: readonly Candidate[], end: number): Subject | null {
  const found = all.find(({ mention }) => mention.end === end || reaches(scene, mention.end, end));
  if (!found) return null;
  if (!found.oblique) return named(found.mention, 'named right before the verb');
  const head = headBefore(scene, frame, found.mention.start);
  if (head && (DOCUMENT_NOUNS.has(head.norm) || isSpokes(head.norm))) {
    const holder = all.find(({ mention }) => mention.start <= head.start && head.end <= mention.end);
    const author = authorOf(all, found) ?? found;
    if (DOCUMENT_NOUNS.has(head.norm))
      return named(author.mention, `named as the source of the ${head.norm}`, head.norm);
    return holder
      ? named(holder.mention, 'named as the speaker')
      : named(found.mention, `a ${head.norm} speaks for it`);
  }
  return null;
}

/** Only a possessive ending or closing bracket between a mention and the end of the phrase. */
function reaches(scene: Scene, from: number, to: number): boolean {
  return from < to && /^[)\s]*$/.test(scene.narrative.slice(from, to));
}

function authorOf(all: readonly Candidate[], found: Candidate): Candidate | null {
  return ['person', 'role', 'organisation'].includes(found.mention.entity.type)
    ? found
    : (all.find(({ mention }) => mention.entity.type === 'person') ?? null);
}

export function isSpokes(norm: string): boolean {
  return /^spokes(?:man|woman|person|men|people)$/.test(norm);
}

/** The noun before the preposition that governs what starts at `at`: "a report | by the auditor". */
function headBefore(scene: Scene, frame: Range, at: number): Token | null {
  const words = wordsIn(scene, { start: Math.max(frame.start, at - 80), end: at });
  for (let i = words.length - 1; i > 0; i--) {
    const word = words[i];
    if (word && AUTHOR_LINK.has(word.norm)) return words[i - 1] ?? null;
    if (word && PREPOSITIONS.has(word.norm)) return null;
  }
  return null;
}

/** "The Commission, which said": the nearest name before the relative pronoun. */
function antecedent(
  scene: Scene,
  frame: Range,
  words: readonly Token[],
  all: readonly Candidate[],
): Subject | null {
  const end = words.at(-1)?.end ?? frame.start;
  const near = all.findLast(({ mention }) => mention.end === end);
  if (near) return named(near.mention, 'named before "who" or "which"');
  return phraseSubject(scene, frame, end, all);
}

/** The subject of the sentence's main clause: its first pronoun or first name that is no prepositional object. */
function mainSubject(scene: Scene, frame: Range, all: readonly Candidate[], by: string): Subject | null {
  const first = all.find((c) => !c.oblique && !c.possessive && isSpeaker(c.mention.entity));
  const words = wordsIn(scene, { start: frame.start, end: Math.min(frame.end, frame.start + 400) });
  const word = words.slice(0, 12).find(({ norm }) => PERSONAL.has(norm));
  if (word && (!first || word.start < first.mention.start)) return pronoun(word);
  return first ? named(first.mention, by) : null;
}

function isSpeaker(entity: Entity): boolean {
  return entity.type !== 'place';
}

/** A phrase with no name at its end: its head noun, its possessor or author, a name set beside it. */
function phraseSubject(scene: Scene, frame: Range, end: number, all: readonly Candidate[]): Subject | null {
  const local = { start: clauseStart(scene, frame.start, end), end };
  const inside = all.filter(({ mention }) => mention.start >= local.start && mention.end <= local.end);
  const author = documentAuthor(scene, local, inside);
  if (author) return author;
  const person = inside.find((c) => !c.oblique && !c.possessive && c.mention.entity.type === 'person');
  if (person) return named(person.mention, 'named as the subject');
  const free = inside.find((c) => !c.oblique && !c.possessive && isSpeaker(c.mention.entity));
  if (free) return named(free.mention, 'named as the subject');
  const words = withoutNumerals(wordsIn(scene, local));
  const head = headOf(words);
  if (!head) return null;
  if (PEOPLE_OF_A_BODY.has(head.norm)) {
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
      (PREPOSITIONS.has(norm) || RELATIVE.has(norm) || /^(?:published|issued|dated|filed)$/.test(norm)),
  );
  return words[(stop < 0 ? words.length : stop) - 1] ?? null;
}

/** "Ms Green's report", "the Agency report", "a letter from the Agency": who speaks through the document. */
function documentAuthor(scene: Scene, local: Range, inside: readonly Candidate[]): Subject | null {
  const words = wordsIn(scene, local);
  const at = words.findIndex(({ norm }) => DOCUMENT_NOUNS.has(norm));
  const noun = words[at];
  if (!noun) return null;
  const owner = inside.findLast(
    ({ mention, oblique }) =>
      !oblique && isSpeaker(mention.entity) && mention.end <= noun.start && noun.start - mention.end < 30,
  );
  if (owner) return named(owner.mention, `the ${noun.norm} is its own`, noun.norm);
  const source = inside.find(
    ({ mention, oblique }) =>
      oblique &&
      isSpeaker(mention.entity) &&
      mention.entity.type !== 'legislation' &&
      mention.start > noun.end &&
      AUTHOR_LINK.has(words[at + 1]?.norm ?? '') &&
      mention.start - noun.end < 12,
  );
  if (source) return named(source.mention, `named as the source of the ${noun.norm}`, noun.norm);
  const itself = inside.find(({ mention }) => mention.start <= noun.start && noun.end <= mention.end);
  return itself ? named(itself.mention, 'the document itself speaks', noun.norm) : null;
}
