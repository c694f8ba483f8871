import {
  BE,
  DETERMINERS,
  HAVE,
  MIDDLE_ADVERBS,
  MODALS,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../../language/grammar-words.ts';
import { isDayWord } from '../../language/weekdays.ts';
import type { Token } from '../../text/tokens.ts';
import type { Cue } from './cues.ts';
import { isContracted, isFinite } from './finite-word.ts';
import { mentionsIn, type Scene } from './scene.ts';

/** Verbs whose reported clause may follow without "that": "she said the road was closed". */
const BARE = new Set(
  `say add think believe claim insist admit hope suggest argue warn confirm explain recommend propose feel
  expect maintain estimate predict fear acknowledge concede note reveal agree promise pledge vow state`.split(
    /\s+/,
  ),
);
/** Verbs with which only a pronoun is sure to begin a clause: "announced it would", beside "announced the day". */
const BEFORE_PRONOUN = new Set(
  'announce report write complain declare allege contend recall testify'.split(' '),
);
/** Verbs that have their hearer before what is said. */
const TO_HEARER = new Set('tell inform assure reassure warn remind notify'.split(' '));
/** How far behind the verb the clause may begin. */
const MOST_BETWEEN = 7;

/**
 * Where a clause without "that" begins after a verb of saying, "said the road was closed", "told them it was", or
 * null. `words` are those after the verb in its sentence.
 */
export function bareClauseAt(scene: Scene, cue: Cue, words: readonly Token[]): number | null {
  const day = dayAfter(words);
  const from = words[day - 1]?.end ?? cue.end;
  return opensClause(scene, cue, words.slice(day), from) ? from : laterClause(scene, cue, words);
}

/** "Said on Monday the road was closed", "said yesterday": how many words say the day. */
function dayAfter([first, second]: readonly Token[]): number {
  const isDay = (word: Token | undefined): boolean => word !== undefined && isDayWord(word.norm);
  if (isDay(first)) return 1;
  return first?.norm === 'on' && isDay(second) ? 2 : 0;
}

const isAuxiliary = (norm: string): boolean =>
  isFinite(norm) && (BE.has(norm) || HAVE.has(norm) || MODALS.has(norm) || norm.endsWith("n't"));

/** "Said on Monday she would", "told the crew it was": the pronoun, with an auxiliary, over a time or a hearer; where it begins. */
function laterClause(scene: Scene, cue: Cue, words: readonly Token[]): number | null {
  const at = words
    .slice(0, MOST_BETWEEN)
    .findIndex(({ norm }) => PERSONAL_PRONOUNS.has(norm) || norm === 'there' || isContracted(norm));
  const [pronoun, next] = [words[at], words[at + 1]];
  if (!pronoun || !next || cue.voice === 'infinitive') return null;
  if (/[^\p{L}\p{N}\s’'-]/u.test(scene.narrative.slice(cue.end, next.start))) return null;
  if (!isContracted(pronoun.norm) && !isAuxiliary(next.norm)) return null;
  // "In a letter she had sent that …": the clause follows yet.
  if (words.slice(at + 1, at + 7).some(({ norm }) => norm === 'that')) return null;
  const between = words.slice(0, at);
  const { lemma } = cue.verb;
  if (between.length === 0) return BEFORE_PRONOUN.has(lemma) ? cue.end : null;
  const start = between.at(-1)?.end ?? cue.end;
  if (TO_HEARER.has(lemma)) return between.some(({ norm }) => isNoHearer(norm)) ? null : start;
  return BARE.has(lemma) && isWhen(between) ? start : null;
}

const isNoHearer = (norm: string): boolean =>
  PREPOSITIONS.has(norm) || SUBORDINATORS.has(norm) || isFinite(norm) || norm === 'to';

/** "On Monday", "last week", "in a statement". */
function isWhen(words: readonly Token[]): boolean {
  const [first, ...rest] = words;
  if (first === undefined || rest.some(({ norm }) => isNoHearer(norm))) return false;
  return isDayWord(first.norm) || /^(?:on|in|at|during|last|this|earlier|later)$/.test(first.norm);
}

/** Whether a bare clause follows the verb: a noun phrase without a comma before it, then a finite verb. */
function opensClause(scene: Scene, cue: Cue, words: readonly Token[], from: number): boolean {
  if (!BARE.has(cue.verb.lemma)) return false;
  const opening = words[0];
  if (!opening || /[^\s]/.test(scene.narrative.slice(from, opening.start))) return false;
  if (PREPOSITIONS.has(opening.norm) || opening.norm === 'that') return false;
  const named =
    mentionsIn(scene, { start: opening.start, end: opening.start + 80 })[0]?.start === opening.start;
  // "Said she’ll stay": the subject and its verb in one word.
  if (isContracted(opening.norm)) return true;
  const starts =
    named ||
    DETERMINERS.has(opening.norm) ||
    SUBJECT_PRONOUNS.has(opening.norm) ||
    opening.norm.endsWith('s') ||
    isNounPhrase(scene, words);
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

/** "Slower growth in the east is", "old piers have": words without an article, up to an auxiliary in the same phrase. */
function isNounPhrase(scene: Scene, words: readonly Token[]): boolean {
  const [first] = words;
  const at = words.slice(0, 7).findIndex(({ norm }) => isAuxiliary(norm));
  if (first === undefined || at < 1 || MIDDLE_ADVERBS.has(first.norm) || /(?:ly|ing)$/.test(first.norm))
    return false;
  // "Says the inspector, as the deal is done": a comma ends the phrase.
  if (scene.narrative.slice(first.start, words[at]?.start).includes(',')) return false;
  return !words.slice(0, at).some(({ norm }) => SUBORDINATORS.has(norm) || norm === 'and' || norm === 'to');
}
