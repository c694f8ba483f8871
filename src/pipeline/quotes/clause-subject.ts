import { DOCUMENT_NOUNS } from '../../language/documents.ts';
import { BE, PERSONAL_PRONOUNS } from '../../language/grammar-words.ts';
import { tagsOf } from '../../language/lexicon.ts';
import { isCalling, KINDS_OF_PEOPLE } from '../../language/people.ts';
import type { Range } from '../../model/span.ts';
import { tokenise, type Token } from '../../text/tokens.ts';
import type { Candidate } from './candidates.ts';
import type { Cue } from './cues.ts';
import { paperSubject, phraseSubject } from './phrase-subject.ts';
import { wordsIn, type Scene } from './scene.ts';
import { isSpeaker, named, pronoun, type Subject } from './subject.ts';

/** Inside a relative clause or its like that a comma opened: ", who chairs the board", ", led by silk Leo Brown". */
export function inRelative(scene: Scene, start: number, at: number): boolean {
  const before = scene.narrative.slice(start, at);
  return (
    /,\s+(?:\w+\s+){0,3}(?:who|which|whose|whom|where)\b[^,]*$/i.test(before) ||
    /,\s+(?:\w+ed|led|run|made|set|sent|held|built|written|drawn)\s+(?:up\s+)?(?:by|of|from)\b[^,]*$/i.test(
      before,
    )
  );
}

/** "The Commission, which said": the nearest name before the relative pronoun. */
export function antecedent(
  scene: Scene,
  frame: Range,
  words: readonly Token[],
  all: readonly Candidate[],
): Subject | null {
  const end = words.at(-1)?.end ?? frame.start;
  const near = all.findLast(({ mention }) => mention.end === end);
  // "The board's report on the tunnel, which says": the report says it.
  const paper = near?.oblique === true && /,\s*$/.test(scene.narrative.slice(end, end + 2));
  const author = paper ? paperSubject(scene, frame, end, all) : null;
  if (author) return author;
  if (near) return named(near.mention, 'named before "who" or "which"');
  return phraseSubject(scene, frame, end, all);
}

/** "It gave in after Ann Brook set a date and warned": the subject right after the word that opens the verb's own clause. */
export function clauseSubject(
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

/** "The board visited, found that …, and asked": one subject with a row of verbs, the first right after it. */
export function chainedSubject(
  scene: Scene,
  frame: Range,
  all: readonly Candidate[],
  cue: Cue,
): Subject | null {
  const first = all.find((c) => !c.oblique && !c.possessive && isSpeaker(c.mention.entity));
  if (!first || scene.narrative.slice(frame.start, first.mention.start).replace(/^the /i, '').trim() !== '')
    return null;
  const between = scene.narrative.slice(first.mention.end, cue.start);
  return /^ \p{Ll}+ed(?: [^,;:.]{1,60})?, $/u.test(between)
    ? named(first.mention, 'the first of a row of verbs has it as its subject')
    : null;
}

/** The subject of the sentence's main clause: its first pronoun or first name that is no prepositional object. */
export function mainSubject(
  scene: Scene,
  frame: Range,
  all: readonly Candidate[],
  by: string,
): Subject | null {
  const first = all.find((c) => !c.oblique && !c.possessive && isSpeaker(c.mention.entity));
  const words = wordsIn(scene, { start: frame.start, end: Math.min(frame.end, frame.start + 400) });
  const word = words.slice(0, 12).find(({ norm }) => PERSONAL_PRONOUNS.has(norm));
  if (word && (!first || word.start < first.mention.start)) return pronoun(word);
  return describedSubject(scene, words, first) ?? (first ? named(first.mention, by) : null);
}

/** "The guild made him its master; he resigned, writing …": of two main clauses the later one. */
export function afterSemicolon(
  scene: Scene,
  frame: Range,
  all: readonly Candidate[],
  { start }: Cue,
): Subject | null {
  const at = scene.narrative.slice(frame.start, start).lastIndexOf(';');
  if (at < 0) return null;
  const clause = { start: frame.start + at + 1, end: frame.end };
  return mainSubject(
    scene,
    clause,
    all.filter(({ mention }) => mention.start >= clause.start),
    'the clause is about',
  );
}

/** "The chair thanked Ann Brook and observed": somebody without a name heads the sentence, and its verb stands before all names. */
function describedSubject(
  scene: Scene,
  words: readonly Token[],
  first: Candidate | undefined,
): Subject | null {
  const [the, ...rest] = words;
  const at = rest.slice(0, 3).findIndex(({ norm }) => isCalling(norm) || KINDS_OF_PEOPLE.has(norm));
  const [head, verb] = [rest[at], rest[at + 1]];
  if (the === undefined || head === undefined || verb === undefined) return null;
  if (
    !/^(?:the|a|an|his|her|its|their)$/.test(the.norm) ||
    !/^ ?$/.test(scene.narrative.slice(head.end, verb.start))
  )
    return null;
  if (!tagsOf(verb.norm).includes('PastTense') || (first !== undefined && first.mention.start < verb.end))
    return null;
  return { start: the.start, end: head.end, kind: 'description', entity: null, word: head.norm, by: '' };
}

/** "The ministry gave its reasons in a letter, which described …", "had issued a notice, which said …": whether whose paper it is the main clause says. */
export const ofTheMainClause = (narrative: string): boolean => {
  const paper = /\b(?:in|by|with) (?:an?|its|his|her|their) (?:\p{Ll}+ ){0,2}(\p{Ll}+)\b[^.;:]*$/u.exec(
    narrative,
  );
  if (DOCUMENT_NOUNS.has(paper?.[1] ?? '')) return true;
  const issued =
    /\b(\p{Ll}+ )(?:issued|published|released|circulated|sent|wrote|posted|signed|served|submitted) ([^.;:,]{1,80})$/u;
  const [, before, what] = issued.exec(narrative.trimEnd().replace(/,$/, '')) ?? [];
  return (
    before !== undefined &&
    !BE.has(before.trim()) &&
    before !== 'been ' &&
    tokenise(what ?? '').some(({ norm }) => DOCUMENT_NOUNS.has(norm))
  );
};
