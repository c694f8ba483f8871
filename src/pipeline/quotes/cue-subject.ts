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
import {
  afterSemicolon,
  antecedent,
  chainedSubject,
  clauseSubject,
  inRelative,
  mainSubject,
  ofTheMainClause,
} from './clause-subject.ts';
import { HABITS, type Cue } from './cues.ts';
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
  if (cue.voice === 'participle')
    return afterSemicolon(scene, frame, all, cue) ?? mainSubject(scene, frame, all, 'the sentence is about');
  const inverted = invertedSubject(scene, frame, cue);
  if (inverted) return inverted;
  const words = stripAuxiliaries(wordsIn(scene, { start: frame.start, end: cue.start }), scene.narrative);
  const last = words.at(-1);
  if (!last) return null;
  // "Ann Brook, who chairs it, accepted": the pronoun ends a relative clause.
  const ended = scene.narrative.charAt(last.end) === ',' && inRelative(scene, frame.start, last.end);
  if (PERSONAL_PRONOUNS.has(last.norm) && !ended) return pronoun(last);
  if (last.norm === 'what' || last.norm === 'as') return null;
  if (COORDINATORS.has(last.norm) || last.norm === 'then' || cue.voice === 'infinitive') {
    const own = COORDINATORS.has(last.norm) ? clauseSubject(scene, frame, all, cue) : null;
    if (own) return own;
    return mainSubject(scene, frame, all, 'the same subject goes on to say it');
  }
  if (RELATIVE_SUBJECTS.has(last.norm))
    return last.norm === 'which' && ofTheMainClause(scene.narrative.slice(frame.start, last.start))
      ? mainSubject(scene, frame, all, 'the document is of')
      : antecedent(scene, frame, words.slice(0, -1), all);
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
  const chained = chainedSubject(scene, frame, all, cue);
  if (chained) return chained;
  const end = beforeBracket(scene, frame.start, last.end);
  return adjacent(scene, frame, all, end) ?? phraseSubject(scene, frame, end, all);
}

/**
 * The last of the names with a comma after them, unless it is a body set beside somebody's post: in "Jane
 * Green, head of the operator, Coast Lines, said" it is Jane Green who speaks.
 */
function beforeItsDescription(scene: Scene, candidates: readonly Candidate[]): Candidate | undefined {
  const last = candidates.at(-1);
  if (!last || last.mention.entity.type === 'person') return last;
  // "Jane Green, of the charity Coast Lines, said": what stands in the bracket opened after her name only describes her.
  const described = candidates.findLast(
    ({ mention }) =>
      mention.entity.type === 'person' &&
      /^, (?:of|from|at|with|for|who|whose|which) [^,]*$/.test(
        scene.narrative.slice(mention.end, last.mention.start),
      ),
  );
  if (described) return described;
  if (!afterComma(scene, last.mention)) return last;
  return candidates.findLast(({ mention }) => mention.entity.type === 'person') ?? last;
}

/** Set off by a comma, perhaps with an article: ", the mayor" or ", Jane Green". */
function afterComma(scene: Scene, mention: Range): boolean {
  return /,\s+(?:(?:the|a|an)\s+)?$/i.test(
    scene.narrative.slice(Math.max(0, mention.start - 8), mention.start),
  );
}

/** Auxiliaries and adverbs before the verb go; "Ms Reilly" is no adverb. */
function stripAuxiliaries(words: readonly Token[], narrative: string): readonly Token[] {
  const skip = ({ norm, start }: Token): boolean =>
    BE.has(norm) ||
    HAVE.has(norm) ||
    MODALS.has(norm) ||
    MIDDLE_ADVERBS.has(norm) ||
    norm === 'to' ||
    norm === 'did' ||
    norm === 'used' ||
    DEGREES.has(norm) ||
    (norm.endsWith('ly') && norm.length > 4 && /^\p{Ll}/u.test(narrative.slice(start)));
  // "Her will says", "Ann Brook's will says": the paper, which is no auxiliary there.
  const isWill = ({ norm }: Token, i: number): boolean =>
    norm === 'will' && /(?:^|[’'])s$|^(?:his|her|their)$/.test(words[i - 1]?.norm ?? '');
  const isHabit = ({ norm }: Token, i: number): boolean =>
    words[i + 1]?.norm === 'to' && i + 2 === words.length && HABITS.test(norm);
  return words.slice(
    0,
    words.findLastIndex((word, i) => (!skip(word) && !isHabit(word, i)) || isWill(word, i)) + 1,
  );
}

/** Words that only say how far an adverb after them goes: "very fairly agreed". */
const DEGREES: ReadonlySet<string> = new Set('very quite rather so too more most less least'.split(' '));

/** Where the phrase before a bracket between commas ends: "Ms Green, who runs the shop," ends after "Green". */
function beforeBracket(scene: Scene, start: number, end: number): number {
  const comma = scene.narrative.slice(start, end).lastIndexOf(',');
  return comma < 0 ? end : start + comma;
}
