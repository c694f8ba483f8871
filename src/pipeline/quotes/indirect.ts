import type { Entity } from '../../model/entity.ts';
import { overlaps, type Range } from '../../model/span.ts';
import {
  BE,
  DETERMINERS,
  HAVE,
  MODALS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from '../../language/grammar-words.ts';
import { VERB_READINGS } from '../../language/verbs/forms.ts';
import type { Token } from '../../text/tokens.ts';
import { cuesIn, type Cue } from './cues.ts';
import { referentOf } from './referents.ts';
import type { Turn } from './search-back.ts';
import { frameOf, MASK, mentionsIn, wordsIn, type Scene } from './scene.ts';
import { subjectOf } from './cue-subject.ts';
import type { Subject } from './subject.ts';

/** Reported speech: the clause in which a writer gives somebody's words as their own. */
export interface Reported extends Range {
  readonly cue: Range;
  readonly speaker: Entity | null;
  readonly reason: string;
}

/** Verbs whose reported clause may follow without "that": "she said the road was closed". */
const BARE = new Set(
  `say add think believe claim insist admit hope suggest argue warn confirm explain recommend propose feel
  expect maintain estimate predict fear acknowledge concede note reveal agree promise pledge vow state`.split(
    /\s+/,
  ),
);
/** Where somebody can be reported. */
const SPOKEN: ReadonlySet<string> = new Set(['heading', 'body', 'clause']);
/** Between the verb and "that": "told MPs on Monday that", "said in a statement that". */
const MOST_BETWEEN = 9;

/**
 * The reported clauses of a document: a verb of saying with "that" or with a bare clause (Pareti et al. 2013
 * count half of all quotations so). A judgement ("called it") or an order to do something is no clause and is
 * left out. `turns` are the quotations in marks, for pronouns.
 */
export function reportedIn(scene: Scene, turns: readonly Turn[]): Reported[] {
  const found: Reported[] = [];
  const spoken = new Set(scene.document.blocks.filter(({ role }) => SPOKEN.has(role)).map(({ id }) => id));
  for (const sentence of scene.document.sentences) {
    if (!spoken.has(sentence.block)) continue;
    for (const cue of cuesIn(scene, sentence)) {
      if (cue.voice === 'passive' || cue.verb.kind === 'judge') continue;
      const earlier = found.at(-1);
      if (earlier && overlaps(earlier, cue)) continue;
      const near = frameOf(scene, cue);
      const clause = clauseAfter(scene, near, cue);
      const subject = clause && subjectOf(scene, near, cue);
      if (!clause || !subject || isSelf(subject)) continue;
      const referent = referentOf(scene, turns, subject);
      const speaker = scene.unnamed.has(referent) ? null : referent;
      // "Ms Gray, who complained for the tenants, fears that …": of two verbs the one right before "that" reports it.
      if (earlier && overlaps(earlier, clause)) found.pop();
      const verb = scene.document.text.slice(cue.start, cue.end);
      const that = clause.that ? ' with a clause after “that”' : ' with a clause';
      found.push({
        ...clause,
        cue: cueRange(scene, subject, cue),
        speaker,
        reason: `“${verb}”${that}: reported, not word for word${speaker ? '' : '; nobody known is named'}.`,
      });
    }
  }
  return found;
}

function isSelf({ word }: Subject): boolean {
  return /^(?:i|we)(?:'|$)/.test(word);
}

function cueRange({ narrative }: Scene, subject: Subject, cue: Cue): Range {
  const range = { start: Math.min(subject.start, cue.start), end: Math.max(subject.end, cue.end) };
  const text = narrative.slice(range.start, range.end);
  return text.length <= 60 && !/[,()]/.test(text) && !text.includes(MASK)
    ? range
    : { start: cue.start, end: cue.end };
}

function clauseAfter(scene: Scene, sentence: Range, cue: Cue): (Range & { that: boolean }) | null {
  const words = wordsIn(scene, { start: cue.end, end: sentence.end });
  const opening = words[0];
  if (!opening) return null;
  const bare = opensClause(scene, cue, words);
  const that = bare ? null : linkingThat(scene, cue, words);
  if (!bare && !that) return null;
  const from = that ? that.end : cue.end;
  const text = scene.narrative.slice(from, sentence.end);
  const start = from + (/^[\s,]*/.exec(text)?.[0].length ?? 0);
  const end = from + text.replace(/[.!?,;:\s]+$/, '').length;
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
  return adjoining && at > 0 && isFinite(next.norm) ? null : that;
}

/** Whether a bare clause follows the verb: a noun phrase without a comma before it, then a finite verb. */
function opensClause(scene: Scene, cue: Cue, words: readonly Token[]): boolean {
  if (!BARE.has(cue.verb.lemma)) return false;
  const opening = words[0];
  if (!opening || /[^\s]/.test(scene.narrative.slice(cue.end, opening.start))) return false;
  if (PREPOSITIONS.has(opening.norm) || opening.norm === 'that') return false;
  const named =
    mentionsIn(scene, { start: opening.start, end: opening.start + 80 })[0]?.start === opening.start;
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

function isFinite(norm: string): boolean {
  if (BE.has(norm) || HAVE.has(norm) || MODALS.has(norm)) return norm !== 'being' && norm !== 'having';
  return (VERB_READINGS.get(norm) ?? []).some(({ form }) => form === 's' || form === 'past');
}
