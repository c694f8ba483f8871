import { DOCUMENT_NOUNS } from '../../language/documents.ts';
import {
  BE,
  COORDINATORS,
  HAVE,
  MIDDLE_ADVERBS,
  MODALS,
  PERSONAL_PRONOUNS,
  RELATIVE_SUBJECTS,
} from '../../language/grammar-words.ts';
import type { Range } from '../../model/span.ts';
import type { Token } from '../../text/tokens.ts';
import { adjacent } from './adjacent-subject.ts';
import { candidatesIn, type Candidate } from './candidates.ts';
import type { Cue } from './cues.ts';
import { invertedSubject } from './inverted-subject.ts';
import { phraseSubject } from './phrase-subject.ts';
import { wordsIn, type Scene } from './scene.ts';
import { isSpeaker, named, pronoun, type Subject } from './subject.ts';

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
  const inverted = invertedSubject(scene, frame, cue);
  if (inverted) return inverted;
  const words = stripAuxiliaries(wordsIn(scene, { start: frame.start, end: cue.start }));
  const last = words.at(-1);
  if (!last) return null;
  // "Ann Brook, who chairs it, accepted": the pronoun ends a relative clause.
  const ended = /^,/.test(scene.narrative.slice(last.end)) && inRelative(scene, frame.start, last.end);
  if (PERSONAL_PRONOUNS.has(last.norm) && !ended) return pronoun(last);
  if (last.norm === 'what' || last.norm === 'as') return null;
  if (COORDINATORS.has(last.norm) || last.norm === 'then' || cue.voice === 'infinitive') {
    const own = COORDINATORS.has(last.norm) ? clauseSubject(scene, frame, all, cue) : null;
    if (own) return own;
    return mainSubject(scene, frame, all, 'the same subject goes on to say it');
  }
  if (RELATIVE_SUBJECTS.has(last.norm)) {
    // "The ministry gave its reasons in a letter, which described …": whose letter it is the main clause says.
    const paper = /\b(?:in|by|with) (?:an?|its|his|her|their) (?:\p{Ll}+ ){0,2}(\p{Ll}+)\b[^.;:]*$/u.exec(
      scene.narrative.slice(frame.start, last.start),
    );
    if (last.norm === 'which' && DOCUMENT_NOUNS.has(paper?.[1] ?? ''))
      return mainSubject(scene, frame, all, 'the document is of');
    return antecedent(scene, frame, words.slice(0, -1), all);
  }
  if (!scene.narrative.slice(last.end, cue.start).includes(',')) {
    return adjacent(scene, frame, all, last.end) ?? phraseSubject(scene, frame, last.end, all);
  }
  const apposed = all.find(
    ({ mention }) =>
      mention.end === last.end && mention.entity.type === 'person' && afterComma(scene, mention),
  );
  if (apposed) return named(apposed.mention, 'named beside the description');
  const bracketed = beforeItsDescription(
    scene,
    all.filter(
      (c) =>
        !c.oblique &&
        !c.possessive &&
        isSpeaker(c.mention.entity) &&
        scene.narrative.charAt(c.mention.end) === ',' &&
        !inRelative(scene, frame.start, c.mention.start),
    ),
  );
  if (bracketed) return named(bracketed.mention, 'named as the subject');
  const end = beforeBracket(scene, frame.start, last.end);
  return adjacent(scene, frame, all, end) ?? phraseSubject(scene, frame, end, all);
}

/**
 * The last of the names with a comma after them, unless it is a body set beside somebody's post: in "Jane
 * Green, head of the operator, Coast Lines, said" it is Jane Green who speaks.
 */
function beforeItsDescription(scene: Scene, candidates: readonly Candidate[]): Candidate | undefined {
  const last = candidates.at(-1);
  if (!last || last.mention.entity.type === 'person' || !afterComma(scene, last.mention)) return last;
  return candidates.findLast(({ mention }) => mention.entity.type === 'person') ?? last;
}

/** Inside a relative clause or its like that a comma opened: ", who chairs the board", ", led by silk Leo Brandt". */
function inRelative(scene: Scene, start: number, at: number): boolean {
  const before = scene.narrative.slice(start, at);
  return (
    /,\s+(?:\w+\s+){0,3}(?:who|which|whose|whom|where)\b[^,]*$/i.test(before) ||
    /,\s+(?:\w+ed|led|run|made|set|sent|held|built|written|drawn)\s+(?:up\s+)?(?:by|of|from)\b[^,]*$/i.test(
      before,
    )
  );
}

/** Set off by a comma, perhaps with an article: ", the mayor" or ", Jane Green". */
function afterComma(scene: Scene, mention: Range): boolean {
  return /,\s+(?:(?:the|a|an)\s+)?$/i.test(
    scene.narrative.slice(Math.max(0, mention.start - 8), mention.start),
  );
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
  // "Her will says", "Ann Brook's will says": the paper, which is no auxiliary there.
  const isWill = ({ norm }: Token, i: number): boolean =>
    norm === 'will' && /(?:^|[’'])s$|^(?:his|her|their)$/.test(words[i - 1]?.norm ?? '');
  return words.slice(0, words.findLastIndex((word, i) => !skip(word) || isWill(word, i)) + 1);
}

/** Where the phrase before a bracket between commas ends: "Ms Green, who runs the shop," ends after "Green". */
function beforeBracket(scene: Scene, start: number, end: number): number {
  const comma = scene.narrative.slice(start, end).lastIndexOf(',');
  return comma < 0 ? end : start + comma;
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

/** "It gave in after Ann Brook set a date and warned": the subject right after the word that opens the verb's own clause. */
function clauseSubject(
  scene: Scene,
  frame: Range,
  all: readonly Candidate[],
  cue: Cue,
): Subject | null {
  const opened = /^.*\b(?:after|before|when|while|because|since|until|once|although|though|that) $/isu;
  const own = all.findLast(
    ({ mention, possessive }) =>
      !possessive &&
      isSpeaker(mention.entity) &&
      mention.end < cue.start &&
      opened.test(scene.narrative.slice(Math.max(frame.start, mention.start - 40), mention.start)),
  );
  if (!own || /[,;:]/.test(scene.narrative.slice(own.mention.end, cue.start))) return null;
  return named(own.mention, 'the same subject goes on to say it');
}

/** The subject of the sentence's main clause: its first pronoun or first name that is no prepositional object. */
function mainSubject(scene: Scene, frame: Range, all: readonly Candidate[], by: string): Subject | null {
  const first = all.find((c) => !c.oblique && !c.possessive && isSpeaker(c.mention.entity));
  const words = wordsIn(scene, { start: frame.start, end: Math.min(frame.end, frame.start + 400) });
  const word = words.slice(0, 12).find(({ norm }) => PERSONAL_PRONOUNS.has(norm));
  if (word && (!first || word.start < first.mention.start)) return pronoun(word);
  return first ? named(first.mention, by) : null;
}
