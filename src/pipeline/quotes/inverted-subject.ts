import { DOCUMENT_NOUNS } from '../../language/documents.ts';
import { PREPOSITIONS } from '../../language/grammar-words.ts';
import type { Range } from '../../model/span.ts';
import { candidatesIn } from './candidates.ts';
import type { Cue } from './cues.ts';
import { wordsIn, type Scene } from './scene.ts';
import { isSpeaker, named, type Subject } from './subject.ts';

/**
 * The subject of a verb of saying that is set into the words it reports, verb first: "It will matter, said
 * Jane Green, a lawyer, because it is the first". Commas on both sides tell it from "the doctor, Jane Green,
 * said the ward had closed", where the ward is spoken of. Null where the verb has its subject before it.
 */
export function invertedSubject(scene: Scene, frame: Range, cue: Cue): Subject | null {
  const before = scene.narrative.slice(Math.max(frame.start, cue.start - 3), cue.start);
  if (cue.voice !== 'finite' || !/,\s*$/.test(before)) return null;
  const next = candidatesIn(scene, { start: cue.end, end: frame.end }).find(({ mention }) =>
    isSpeaker(mention.entity),
  );
  const paper = paperAfter(scene, frame, cue);
  if (paper) return paper;
  if (!next || scene.narrative.charAt(next.mention.end) !== ',') return null;
  const close = /^\s*(?:\p{Ll}+\s+){0,3}$/u.test(scene.narrative.slice(cue.end, next.mention.start));
  return close ? named(next.mention, 'named right after the verb') : null;
}

/** How far a phrase may reach that is set in between commas. */
const REACH = 120;

/** "The board, says the agency's report, had …": a document that is said to say it, and whose it is. */
function paperAfter(scene: Scene, frame: Range, cue: Cue): Subject | null {
  const comma = scene.narrative.slice(cue.end, Math.min(frame.end, cue.end + REACH)).indexOf(',');
  if (comma < 0) return null;
  const words = wordsIn(scene, { start: cue.end, end: cue.end + comma }).slice(0, 6);
  const noun = words.find(({ norm }) => DOCUMENT_NOUNS.has(norm));
  const [first] = words;
  if (
    noun === undefined ||
    first === undefined ||
    words.some(({ norm, end }) => end < noun.start && PREPOSITIONS.has(norm))
  )
    return null;
  const owner = candidatesIn(scene, { start: cue.end, end: noun.start }).findLast(
    ({ mention, possessive }) => possessive && isSpeaker(mention.entity),
  );
  if (owner) return named(owner.mention, `the ${noun.norm} is its own`, noun.norm);
  const said = { start: first.start, end: noun.end, word: noun.norm };
  return /^(?:the|this|that|its|their)$/.test(first.norm)
    ? { ...said, kind: 'description', entity: null, by: '' }
    : null;
}
