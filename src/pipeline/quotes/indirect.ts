import type { Entity } from '../../model/entity.ts';
import { overlaps, type Range } from '../../model/span.ts';
import { cuesIn, type Cue } from './cues.ts';
import { referentOf } from './referents.ts';
import type { Turn } from './search-back.ts';
import { clauseAfter } from './reported-clause.ts';
import { frameOf, MASK, type Scene } from './scene.ts';
import { subjectOf } from './cue-subject.ts';
import type { Subject } from './subject.ts';

/** Reported speech: the clause in which a writer gives somebody's words as their own. */
export interface Reported extends Range {
  readonly cue: Range;
  readonly speaker: Entity | null;
  readonly reason: string;
}

/** Where somebody can be reported. */
const SPOKEN: ReadonlySet<string> = new Set(['heading', 'body', 'clause']);

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
