import { GENERIC_NOUNS } from '../../language/bodies/generic-nouns.ts';
import { DOCUMENT_NOUNS } from '../../language/documents.ts';
import { DETERMINERS, PREPOSITIONS, SUBORDINATORS } from '../../language/grammar-words.ts';
import { isCalling, KINDS_OF_PEOPLE, PEOPLE_OF_A_BODY } from '../../language/people.ts';
import type { Range } from '../../model/span.ts';
import type { Token } from '../../text/tokens.ts';
import { candidatesIn } from './candidates.ts';
import type { Cue } from './cues.ts';
import { isFinite } from './finite-word.ts';
import { wordsIn, type Scene } from './scene.ts';
import { isSpeaker, isSpokes, type Subject } from './subject.ts';
import { subjectAfter } from './subject-after.ts';

/** How many words a subject and an adverbial may have. */
export const MOST_WORDS = 9;

/** `, said one of the engineers.`, `, said Jane Green, a lawyer, …`: somebody who can speak right after the verb, and where the phrase ends. */
export function somebodyAfter(
  scene: Scene,
  frame: Range,
  cue: Cue,
): { readonly end: number; readonly subject: Subject } | null {
  const stop = scene.narrative.slice(cue.end, frame.end).search(/,(?!\d)|[;:(—]|\s[–-]\s|[.!?]\s*$/u);
  const phrase = { start: cue.end, end: stop < 0 ? frame.end : cue.end + stop };
  const words = wordsIn(scene, phrase);
  const [first] = words;
  if (first === undefined || words.length > MOST_WORDS) return null;
  if (
    words.some(({ norm }) => isFinite(norm) || SUBORDINATORS.has(norm)) ||
    !isSomebody(scene, phrase, words)
  )
    return null;
  const subject = subjectAfter(scene, cue, { start: cue.end, end: frame.end });
  if (subject === null) return null;
  return { end: Math.max(phrase.end, subject.end), subject };
}

/** Whether a phrase begins with a name, or is built on a noun for people, a body or a paper. */
function isSomebody(scene: Scene, phrase: Range, words: readonly Token[]): boolean {
  const [first] = words;
  if (first === undefined) return false;
  if (/^(?:he|she|they)$/.test(first.norm)) return words.length === 1;
  const named = candidatesIn(scene, phrase).find(({ mention }) => isSpeaker(mention.entity));
  if (named?.mention.start === first.start && !named.possessive) return true;
  if (!DETERMINERS.has(first.norm) && first.norm !== 'one' && named?.mention.start !== first.start)
    return false;
  const of = words.findIndex(({ norm }) => PREPOSITIONS.has(norm));
  const head = words[(of < 0 ? words.length : of) - 1]?.norm ?? '';
  return (
    isCalling(head) ||
    isSpokes(head) ||
    KINDS_OF_PEOPLE.has(head) ||
    PEOPLE_OF_A_BODY.has(head) ||
    DOCUMENT_NOUNS.has(head) ||
    GENERIC_NOUNS.has(head)
  );
}
