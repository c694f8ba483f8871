import type { Sentence } from '../../model/document.ts';
import type { Entity } from '../../model/entity.ts';
import { overlaps, type Range } from '../../model/span.ts';
import { cuesIn, type Cue } from './cues.ts';
import { referentOf } from './referents.ts';
import type { Turn } from './search-back.ts';
import { reportBy, type Report } from './report.ts';
import { frameOf, MASK, mentionsIn, type Scene } from './scene.ts';
import { isSpokes, type Subject } from './subject.ts';

/** Reported speech: the clause in which a writer gives somebody's words as their own. */
export interface Reported {
  /** The words in order: two pieces where the verb of saying is set in between. */
  readonly parts: readonly Range[];
  readonly cue: Range;
  readonly speaker: Entity | null;
  readonly reason: string;
}

/** Where somebody can be reported. */
const SPOKEN: ReadonlySet<string> = new Set(['heading', 'body', 'clause']);

/** Reads a document on from sentence to sentence: the reported clauses of those that end by `at` and were not read before. */
export type Reader = (at: number) => readonly Reported[];

/**
 * Reads the reported clauses of a document: a verb of saying with "that", with a bare clause, or set in among its
 * words (Pareti et al. 2013 count half of all quotations so). A judgement ("called it") or an order to do something is
 * no clause and is left out. `turns` are the quotations in marks so far, for pronouns; whoever is reported with the
 * verb set in joins the scene's own.
 */
export function reporting(scene: Scene, turns: readonly Turn[]): Reader {
  const spoken = new Set(scene.document.blocks.filter(({ role }) => SPOKEN.has(role)).map(({ id }) => id));
  const sentences = scene.document.sentences.filter(({ block }) => spoken.has(block));
  let next = 0;
  return (at) => {
    const found: Reported[] = [];
    for (let sentence = sentences[next]; sentence && sentence.end <= at; sentence = sentences[++next])
      found.push(...reportedIn(scene, turns, sentence));
    return found;
  };
}

function reportedIn(scene: Scene, turns: readonly Turn[], sentence: Sentence): readonly Reported[] {
  const found: Reported[] = [];
  let last: Report | null = null;
  const overlapping = (ranges: readonly Range[]): number =>
    found.findIndex(({ parts }) => parts.some((part) => ranges.some((range) => overlaps(part, range))));
  for (const cue of cuesIn(scene, sentence)) {
    if (cue.voice === 'passive' || cue.verb.kind === 'judge' || overlapping([cue]) >= 0) continue;
    const frame = frameOf(scene, cue);
    const report = goesOn(scene, last, cue, reportBy(scene, sentence, frame, cue));
    if (!report || isSelf(report.subject)) continue;
    // "Ms Gray, who complained for the tenants, fears that …": of two verbs the one right before the clause reports it.
    const again = overlapping(report.parts);
    if (again >= 0) found.splice(again, 1);
    const referent = whoIn(scene, turns, report);
    const known = !scene.unnamed.has(referent) && !isElsewhere(scene, frame, report, referent);
    const speaker = known ? referent : null;
    const verb = scene.document.text.slice(cue.start, cue.end);
    last = report;
    if (report.until !== undefined)
      scene.reported.push({ start: sentence.start, end: sentence.end, speaker, through: null });
    found.push({
      parts: report.parts,
      cue: cueRange(scene, report.subject, cue),
      speaker,
      reason: `“${verb}” ${report.how}: reported, not word for word${speaker ? '' : '; nobody known is named'}.`,
    });
  }
  return found;
}

/** "Though the cook rows well, he said, …": "he" is rather whoever was spoken of before than whom the words are about. */
function whoIn(scene: Scene, turns: readonly Turn[], { subject, until, parts }: Report): Entity | null {
  const at = parts[0]?.start;
  const before =
    until !== undefined && subject.kind === 'pronoun' && at !== undefined && at < subject.start
      ? referentOf(scene, turns, { ...subject, start: at, end: at })
      : null;
  return before ?? referentOf(scene, turns, subject);
}

/** "It was old, she said, adding that it leaked": whoever just spoke adds it, and not what the sentence is about. */
function goesOn({ narrative }: Scene, last: Report | null, cue: Cue, report: Report | null): Report | null {
  if (last?.until === undefined || cue.voice !== 'participle' || report === null) return report;
  return /^,\s*$/.test(narrative.slice(last.until, cue.start))
    ? { ...report, subject: last.subject }
    : report;
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
