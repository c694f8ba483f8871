import { DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS } from '../../language/grammar-words.ts';
import type { Range } from '../../model/span.ts';
import type { Token } from '../../text/tokens.ts';
import { cuesIn, type Cue } from './cues.ts';
import { isContracted, isFinite } from './finite-word.ts';
import { mentionsIn, wordsIn, type Scene } from './scene.ts';

/** Verbs whose reported clause may follow without "that": "she said the road was closed". */
const BARE = new Set(
  `say add think believe claim insist admit hope suggest argue warn confirm explain recommend propose feel
  expect maintain estimate predict fear acknowledge concede note reveal agree promise pledge vow state`.split(
    /\s+/,
  ),
);
/** Between the verb and "that": "told MPs on Monday that", "said in a statement that". */
const MOST_BETWEEN = 9;

/** The clause that a verb of saying reports after it, and whether "that" opens it; null where none follows. */
export function clauseAfter(scene: Scene, sentence: Range, cue: Cue): (Range & { that: boolean }) | null {
  const words = wordsIn(scene, { start: cue.end, end: sentence.end });
  const opening = words[0];
  if (!opening) return null;
  const bare = opensClause(scene, cue, words);
  const that = bare ? null : linkingThat(scene, cue, words);
  if (!bare && !that) return null;
  const from = that ? that.end : cue.end;
  const text = scene.narrative.slice(from, sentence.end);
  const start = from + (/^[\s,]*/.exec(text)?.[0].length ?? 0);
  // "(He said he'd go.)": the bracket closes the sentence, and no bracket of the clause.
  const end = from + text.replace(text.includes('(') ? /[.!?,;:\s]+$/ : /[.!?,;:)\s]+$/, '').length;
  const clause = { start, end: Math.max(start, end), that: that !== null };
  const inside = wordsIn(scene, clause);
  return inside.length >= 3 && inside.some(({ norm }) => isFinite(norm)) ? clause : null;
}

/** The "that" of the reported clause, over an object and an adverbial: not a relative one, nor another verb's. */
function linkingThat(scene: Scene, cue: Cue, words: readonly Token[]): Token | null {
  const at = words.slice(0, MOST_BETWEEN).findIndex(({ norm }) => norm === 'that');
  const that = words[at];
  const next = words[at + 1];
  if (!that || !next || /[.;:¤]/.test(scene.narrative.slice(cue.end, that.start))) return null;
  if (cuesIn(scene, { start: cue.end, end: that.start }).length > 0) return null;
  const adjoining = scene.narrative.slice(that.end, next.start).trim() === '';
  return adjoining && at > 0 && isFinite(next.norm) && !isContracted(next.norm) ? null : that;
}

/** Whether a bare clause follows the verb: a noun phrase without a comma before it, then a finite verb. */
function opensClause(scene: Scene, cue: Cue, words: readonly Token[]): boolean {
  if (!BARE.has(cue.verb.lemma)) return false;
  const opening = words[0];
  if (!opening || /[^\s]/.test(scene.narrative.slice(cue.end, opening.start))) return false;
  if (PREPOSITIONS.has(opening.norm) || opening.norm === 'that') return false;
  const named =
    mentionsIn(scene, { start: opening.start, end: opening.start + 80 })[0]?.start === opening.start;
  // "Said she’ll stay": the subject and its verb in one word.
  if (isContracted(opening.norm)) return true;
  const starts =
    named ||
    DETERMINERS.has(opening.norm) ||
    SUBJECT_PRONOUNS.has(opening.norm) ||
    opening.norm.endsWith('s');
  const phrase = words.slice(1, 16);
  const stop = phrase.findIndex(({ norm, start }, i) => {
    const before = phrase[i - 1]?.end ?? opening.end;
    return norm === 'that' || norm === 'but' || /[;:¤]/.test(scene.narrative.slice(before, start));
  });
  return (
    starts &&
    (stop < 0 ? phrase : phrase.slice(0, stop)).some(
      // "admits the charge and pays": a verb after "and" is a second verb of the same subject.
      ({ norm }, i, list) => isFinite(norm) && list[i - 1]?.norm !== 'and',
    )
  );
}
