import type { Sentence } from '../../model/document.ts';
import type { Entity } from '../../model/entity.ts';
import { overlaps, type Range } from '../../model/span.ts';
import { clauseAround } from './clause-around.ts';
import { cuesIn, type Cue } from './cues.ts';
import { referentOf } from './referents.ts';
import type { Turn } from './search-back.ts';
import { clauseAfter } from './reported-clause.ts';
import { frameOf, MASK, mentionsIn, type Scene } from './scene.ts';
import { subjectOf } from './cue-subject.ts';
import { isSpokes, type Subject } from './subject.ts';

/** Reported speech: the clause in which a writer gives somebody's words as their own. */
export interface Reported {
  /** The words in order: two pieces where the verb of saying is set in between. */
  readonly parts: readonly Range[];
  readonly cue: Range;
  readonly speaker: Entity | null;
  readonly reason: string;
}

/** Words that a verb of saying reports, who says them, and how the verb stands to them. */
interface Report {
  readonly parts: readonly Range[];
  readonly subject: Subject;
  /** Where the words that attribute it end, if the verb is set in. */
  readonly until?: number;
  readonly how: string;
}

/** A way in which a verb of saying reports words. */
interface Way {
  readonly because: string;
  readonly find: (scene: Scene, sentence: Sentence, frame: Range, cue: Cue) => Report | null;
}

/** The ways in order; the first that finds something holds. */
const WAYS: readonly Way[] = [
  {
    because: 'a verb set off by commas has nothing after it that it could report, even where a name follows',
    find: (scene, sentence, frame, cue) => {
      const around = clauseAround(scene, sentence, frame, cue);
      return around && { ...around, how: 'set in among the words, or after them' };
    },
  },
  {
    because: 'else the clause that follows the verb is what it reports',
    find: (scene, _, frame, cue) => {
      const clause = clauseAfter(scene, frame, cue);
      const subject = clause && subjectOf(scene, frame, cue);
      return clause && subject
        ? { parts: [clause], subject, how: clause.that ? 'with a clause after “that”' : 'with a clause' }
        : null;
    },
  },
];

/** Where somebody can be reported. */
const SPOKEN: ReadonlySet<string> = new Set(['heading', 'body', 'clause']);

/**
 * The reported clauses of a document: a verb of saying with "that", with a bare clause, or set in among its words
 * (Pareti et al. 2013 count half of all quotations so). A judgement ("called it") or an order to do something is no
 * clause and is left out. `turns` are the quotations in marks, for pronouns.
 */
export function reportedIn(scene: Scene, turns: readonly Turn[]): Reported[] {
  const found: Reported[] = [];
  const spoken = new Set(scene.document.blocks.filter(({ role }) => SPOKEN.has(role)).map(({ id }) => id));
  for (const sentence of scene.document.sentences) {
    if (!spoken.has(sentence.block)) continue;
    const here: Range[] = [];
    let last: Report | null = null;
    const taken = (range: Range): boolean => here.some((part) => overlaps(part, range));
    for (const cue of cuesIn(scene, sentence)) {
      if (cue.voice === 'passive' || cue.verb.kind === 'judge' || taken(cue)) continue;
      const frame = frameOf(scene, cue);
      const report = goesOn(scene, last, cue, reportBy(scene, sentence, frame, cue));
      if (!report || isSelf(report.subject) || report.parts.some(taken)) continue;
      const referent = referentOf(scene, turns, report.subject);
      const speaker =
        scene.unnamed.has(referent) || isElsewhere(scene, frame, report, referent) ? null : referent;
      const verb = scene.document.text.slice(cue.start, cue.end);
      here.push(...report.parts);
      last = report;
      found.push({
        parts: report.parts,
        cue: cueRange(scene, report.subject, cue),
        speaker,
        reason: `“${verb}” ${report.how}: reported, not word for word${speaker ? '' : '; nobody known is named'}.`,
      });
    }
  }
  return found;
}

/** "It was old, she said, adding that it leaked": whoever just spoke adds it, and not what the sentence is about. */
function goesOn({ narrative }: Scene, last: Report | null, cue: Cue, report: Report | null): Report | null {
  if (last?.until === undefined || cue.voice !== 'participle' || report === null) return report;
  return /^,\s*$/.test(narrative.slice(last.until, cue.start))
    ? { ...report, subject: last.subject }
    : report;
}

function reportBy(scene: Scene, sentence: Sentence, frame: Range, cue: Cue): Report | null {
  for (const { find } of WAYS) {
    const report = find(scene, sentence, frame, cue);
    if (report) return report;
  }
  return null;
}

/**
 * "The team would sail, a spokesman said": for the team, and not for a body that only the sentence before names. One
 * that begins the sentence goes on from there.
 */
function isElsewhere(
  scene: Scene,
  frame: Range,
  { subject, parts }: Report,
  speaker: Entity | null,
): boolean {
  if (!isSpokes(subject.word) || (parts[0]?.start ?? 0) > subject.start) return false;
  return !mentionsIn(scene, frame).some(({ entity }) => entity === speaker);
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
