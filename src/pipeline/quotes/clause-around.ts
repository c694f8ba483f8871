import { COORDINATORS, PREPOSITIONS, SUBORDINATORS } from '../../language/grammar-words.ts';
import type { Sentence } from '../../model/document.ts';
import type { Range } from '../../model/span.ts';
import { clausesOf, type Clause } from '../../text/clauses.ts';
import { tagSentence, type TaggedWord } from '../../text/tagged.ts';
import { cuesIn, type Cue } from './cues.ts';
import { clauseAfter, withoutStop } from './reported-clause.ts';
import { MASK, wordsIn, type Scene } from './scene.ts';
import { setIn } from './set-in-cue.ts';
import type { Subject } from './subject.ts';

/** Words reported without marks before their verb of saying or around it. */
export interface Around {
  readonly parts: readonly Range[];
  readonly subject: Subject;
  /** Where the words that attribute them end: the verb, or what belongs to it. */
  readonly until: number;
}

/**
 * "The pier would close, the board said", "Though it is old, she said, the pier would stay": the clause that a verb
 * of saying is set in or put after, for such a verb has no other object. Where the words before it make a sentence,
 * they alone are reported, for what follows may be the writer's. Null where words in marks stand there, which have
 * their speaker already.
 */
export function clauseAround(scene: Scene, sentence: Sentence, frame: Range, cue: Cue): Around | null {
  const set = setIn(scene, frame, cue);
  const front = set && frontOf(scene, { start: frame.start, end: set.start });
  if (!set || !front || reportsItself(scene, front)) return null;
  // "It was, she says, “a good year”": what goes on in marks is cut off without them.
  if (scene.narrative.slice(front.start, Math.min(frame.end, set.end + INTO)).includes(MASK)) return null;
  const words = tagSentence(sentence);
  const before = clausesIn(scene, words, front);
  const rest = set.goesOn ? restOf(scene, { start: set.end, end: frame.end }) : null;
  const after = rest ? clausesIn(scene, words, rest) : [];
  const opening = rest ? (wordsIn(scene, rest)[0]?.norm ?? '') : '';
  const { subject, end: until } = set;
  const whole = { parts: rest ? [front, rest] : [front], subject, until };
  if (
    makesSentence(before, wordsIn(scene, front)[0]?.norm ?? '') &&
    !goesOnFrom(scene, front, opening, after)
  )
    return endsOpen(scene, front) ? null : { parts: [front], subject, until };
  const main = after.slice(0, 2).some(({ kind, verb }) => kind === 'main' && verb !== null);
  return rest && (main || OF.test(opening)) ? whole : null;
}

/** How far into what follows marks would show that the words go on in them. */
const INTO = 30;

/** What hangs on the words before it and never on a verb of saying behind a comma: "he was thinking, he said, of home". */
const OF = /^(?:of|from|into|than)$/;

/** Whether what follows the verb belongs to a sentence that is already whole: its verb, an object with "of", its main clause. */
function goesOnFrom(scene: Scene, front: Range, opening: string, after: readonly Clause[]): boolean {
  if (PREPOSITIONS.has(opening)) return OF.test(opening) && after.length === 1;
  if (isVerbFirst(after[0])) return true;
  const first = wordsIn(scene, front)[0]?.norm ?? '';
  return PREPOSITIONS.has(first) && makesSentence(after.slice(0, 1), opening);
}

/** Whether the words have a verb of saying of their own with what it reports, of which the rest may be part. */
function reportsItself(scene: Scene, front: Range): boolean {
  return cuesIn(scene, front).some(
    (cue) => cue.voice === 'finite' && clauseAfter(scene, front, cue) !== null,
  );
}

/** Words that only join a sentence to the one before. */
const JOINS =
  /^\s*(?:(?:and|but|so|yet|or)\s+|(?:also|but|however|meanwhile|moreover|still|similarly|in addition|besides|instead|for example|in fact|in short|even so|of course),\s+)+/iu;

/** The words before the verb, from the last mark that closes a clause; null where a bracket is open. */
function frontOf({ narrative }: Scene, { start, end }: Range): Range | null {
  const text = narrative.slice(start, end);
  const dashes = [...text.matchAll(/—|\s[–-]\s/gu)];
  const dash = dashes.length % 2 === 1 ? dashes.at(-1) : undefined;
  const cut = Math.max(
    text.lastIndexOf(';') + 1,
    text.lastIndexOf(':') + 1,
    dash === undefined ? 0 : dash.index + dash[0].length,
  );
  const kept = text.slice(cut);
  const from = start + cut + (JOINS.exec(kept)?.[0] ?? /^\s*/.exec(kept)?.[0] ?? '').length;
  const open = (kept.match(/\(/g) ?? []).length !== (kept.match(/\)/g) ?? []).length;
  return open || from >= end ? null : { start: from, end };
}

/** Where somebody else's clause begins after the words: "…, but the board", "…, and they". */
const NEXT = /,\s+(?:but|yet|while|although|though|whereas|and\s+(?:he|she|it|they|we|I|the|a|an)\b)/iu;

/** The words after the verb, up to the next verb of saying in -ing or a clause of its own; null where it begins with one. */
function restOf(scene: Scene, { start, end }: Range): Range | null {
  const words = wordsIn(scene, { start, end });
  const [first] = words;
  if (first === undefined || COORDINATORS.has(first.norm) || SUBORDINATORS.has(first.norm)) return null;
  const text = scene.narrative.slice(first.start, end);
  const saying = cuesIn(scene, { start: first.start, end }).find(
    ({ voice, start: at }) => voice === 'participle' && /,\s*$/.test(scene.narrative.slice(first.start, at)),
  );
  const stops = [text.search(/;|:|—|\s[–-]\s/u), text.search(NEXT), saying ? saying.start - first.start : -1];
  const stop = Math.min(...stops.filter((at) => at >= 0), text.length);
  const kept = withoutStop(text.slice(0, stop));
  return kept.includes(MASK) || kept === '' || saying?.start === first.start
    ? null
    : { start: first.start, end: first.start + kept.length };
}

function clausesIn(scene: Scene, all: readonly TaggedWord[], range: Range): readonly Clause[] {
  const words = all.filter(({ start, end }) => start >= range.start && end <= range.end);
  return clausesOf(words, (i) =>
    scene.narrative.slice(words[i - 1]?.end ?? range.start, words[i]?.start ?? range.end),
  );
}

/**
 * Whether a main clause with subject and verb is among the clauses: "the pier would close", "the pier, a wreck, would
 * close", and not "when it, a wreck, closed", "asked whether it, a wreck, would close".
 */
function makesSentence(clauses: readonly Clause[], first: string): boolean {
  const main = clauses.filter(({ kind, verb }) => kind === 'main' && verb !== null);
  const named = clauses[0]?.kind === 'lead' && !PREPOSITIONS.has(first) && !/(?:ed|ing)$/.test(first);
  return main.some((clause) => named || !isVerbFirst(clause));
}

const isVerbFirst = (clause: Clause | undefined): boolean =>
  clause?.verb != null && clause.verb.from <= clause.body;

/** Its last word waits for more: "which", "and", "in". */
function endsOpen(scene: Scene, range: Range): boolean {
  const last =
    wordsIn(scene, { start: Math.max(range.start, range.end - 40), end: range.end }).at(-1)?.norm ?? '';
  return COORDINATORS.has(last) || SUBORDINATORS.has(last) || PREPOSITIONS.has(last);
}
