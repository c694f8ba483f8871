import {
  COORDINATORS,
  MIDDLE_ADVERBS,
  NEGATIONS,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
  SUBORDINATORS,
} from '../../language/grammar-words.ts';
import { NOUN_LIKE } from '../../language/verbs/common.ts';
import { isDayWord } from '../../language/weekdays.ts';
import type { Range } from '../../model/span.ts';
import type { Token } from '../../text/tokens.ts';
import { subjectOf } from './cue-subject.ts';
import type { Cue } from './cues.ts';
import { MASK, wordsIn, type Scene } from './scene.ts';
import { MOST_WORDS, somebodyAfter } from './somebody-after.ts';
import type { Subject } from './subject.ts';

/** A verb of saying with its subject, set in between commas or after the last one; the range is all that attributes. */
interface SetIn extends Range {
  readonly subject: Subject;
  /** Whether a comma follows, and words after it. */
  readonly goesOn: boolean;
}

/** Verbs that are set in so (Quirk et al. 1985, 15.54, comment clauses). */
const SET_IN = new Set(
  `say add argue explain insist warn note maintain contend estimate predict suggest announce claim concede admit
  acknowledge write tell recall believe think report confirm state allege caution complain reveal`.split(
    /\s+/,
  ),
);
/** Those that stand before their subject: "said Ms Green". */
const BEFORE_SUBJECT = new Set('say add argue explain insist warn'.split(' '));

/** The subject and verb of saying that a comma sets off from the words before them; null where the verb is none of that kind. */
export function setIn(scene: Scene, frame: Range, cue: Cue): SetIn | null {
  if (cue.voice !== 'finite' || !SET_IN.has(cue.verb.lemma) || mayBeNoun(cue)) return null;
  const lead = scene.narrative.slice(frame.start, cue.start);
  const comma = lead.search(/,(?!\d)[^,]*(?:,\d[^,]*)*$/u);
  if (comma < 0 || /\([^)]*$/.test(lead.slice(comma))) return null;
  const after = frame.start + comma + 1;
  const words = wordsIn(scene, { start: after, end: cue.start });
  if (words.length === 0) {
    const found = BEFORE_SUBJECT.has(cue.verb.lemma) ? somebodyAfter(scene, frame, cue) : null;
    return found && closed(scene, frame, after - 1, found.end, found.subject);
  }
  if (!isSubject(words)) return null;
  const subject = subjectOf(scene, { start: after, end: frame.end }, cue);
  const end = adverbialEnd(scene, frame, hearerEnd(scene, frame, cue));
  return subject && end !== null ? closed(scene, frame, after - 1, end, subject) : null;
}

/** "The first report", "a claim": the plain form of a verb that is as often a noun. */
const mayBeNoun = ({ verb }: Cue): boolean =>
  NOUN_LIKE.has(verb.lemma) && !verb.forms.some((form) => form === 's' || form === 'past');

/** A noun phrase or a pronoun, perhaps with what belongs to the verb, and no clause: "she later", "two people in the room". */
function isSubject(words: readonly Token[]): boolean {
  const [first, ...rest] = words;
  if (first === undefined || words.length > MOST_WORDS) return false;
  if (PERSONAL_PRONOUNS.has(first.norm))
    return rest.every(({ norm }) => isAdverb(norm) || norm === 'has' || norm === 'had');
  if (/^(?:then|as|you|one|last|next|not|\w+ever)$/.test(first.norm) || opensOther(first.norm)) return false;
  return (
    words.some(({ norm }) => /\p{L}{2}/u.test(norm) && !isAdverb(norm) && !/^(?:has|have|had)$/.test(norm)) &&
    !rest.some(({ norm }) => NEGATIONS.has(norm) || PERSONAL_PRONOUNS.has(norm) || SUBORDINATORS.has(norm))
  );
}

const isAdverb = (norm: string): boolean =>
  MIDDLE_ADVERBS.has(norm) || (norm.endsWith('ly') && norm.length > 4);

const opensOther = (norm: string): boolean =>
  COORDINATORS.has(norm) ||
  SUBORDINATORS.has(norm) ||
  PREPOSITIONS.has(norm) ||
  NEGATIONS.has(norm) ||
  (isAdverb(norm) && norm !== 'all' && norm !== 'both');

/** After "told" the hearer: "reporters", "him", "the board". */
function hearerEnd(scene: Scene, { end }: Range, cue: Cue): number | null {
  if (cue.verb.lemma !== 'tell') return cue.end;
  const hearer = /^ (?:(?:the|a|an|his|her|its|their) )?[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]*)*/u.exec(
    scene.narrative.slice(cue.end, end),
  );
  return hearer === null || /^ (?:that|the|a|an)$/.test(hearer[0]) ? null : cue.end + hearer[0].length;
}

/** Where what belongs to the verb ends, "on Monday", "in a statement"; null where something else follows it. */
function adverbialEnd(scene: Scene, frame: Range, from: number | null): number | null {
  if (from === null) return null;
  const rest = scene.narrative.slice(from, frame.end);
  const stop = rest.search(/,(?!\d)|[;:—]|\s[–-]\s|[.!?]?[)\s]*$/u);
  const words = wordsIn(scene, { start: from, end: from + stop });
  const [first] = words;
  if (first === undefined) return from + stop;
  if (words.length > MOST_WORDS || rest.slice(0, stop).includes(MASK)) return null;
  const opens =
    PREPOSITIONS.has(first.norm) || isDayWord(first.norm) || isAdverb(first.norm) || TIMES.test(first.norm);
  const clause = words.some(
    ({ norm }) => SUBORDINATORS.has(norm) || PERSONAL_PRONOUNS.has(norm) || NEGATIONS.has(norm),
  );
  return opens && !clause ? from + stop : null;
}

const TIMES = /^(?:last|this|earlier|again|recently)$/;

/** All of it from the comma, where its end is a comma or closes the sentence, and no colon leads on. */
function closed(scene: Scene, frame: Range, comma: number, end: number, subject: Subject): SetIn | null {
  const next = scene.narrative.slice(end, frame.end).trimStart();
  if (next.startsWith(':') || next.startsWith(MASK)) return null;
  const goesOn = next.startsWith(',') && next.length > 1;
  return goesOn || !/^[\p{L}\p{N}]/u.test(next) ? { start: comma, end, subject, goesOn } : null;
}
