import { DOCUMENT_NOUNS } from '../../../language/documents.ts';
import { COORDINATORS, SUBORDINATORS } from '../../../language/grammar-words.ts';
import type { Range } from '../../../model/span.ts';
import type { Attribution, Sieve, Sought } from '../attribution.ts';
import { cuesIn, type Cue } from '../cues.ts';
import { addressedBy } from '../addressed.ts';
import { referentOf } from '../referents.ts';
import { MASK, wordsIn } from '../scene.ts';
import { subjectOf } from '../cue-subject.ts';
import type { Subject } from '../subject.ts';
import { subjectAfter } from '../subject-after.ts';
import { unnamedOf } from '../unnamed-subject.ts';

/** `"…," said Ms Green` and `"…," Ms Green said`: Pouliquen et al. 2007, patterns 1 and 2. */
export const cueAfter: Sieve = {
  name: 'cue-after',
  because: 'a speaker named right after the words is the surest sign',
  confidence: 0.97,
  find: (sought) => {
    const { scene, last, frame } = sought;
    const end = untilNextQuotation(scene.narrative, { start: last.outer.end, end: frame.end });
    const tail = { start: last.outer.end, end: Math.min(end, last.outer.end + 400) };
    const cue = cuesIn(scene, tail).find(({ voice }) => voice === 'finite');
    const words = wordsIn(scene, tail);
    const opening = words[0];
    if (!cue || !opening || !introduces(sought, tail)) return null;
    if (COORDINATORS.has(opening.norm) || SUBORDINATORS.has(opening.norm)) return null;
    const inverted = cue.start === opening.start;
    const subject = inverted
      ? (subjectAfter(scene, cue, tail) ?? sameSubject(sought, cue))
      : subjectOf(scene, { start: tail.start, end: tail.end }, cue);
    if (!subject || isEmbedded(scene.narrative.slice(tail.start, subject.start))) return null;
    return attributionFrom(sought, subject, cue);
  },
};

/**
 * A clause of its own stands before the subject: `"…", a phrase that Ms Green said was hers`. One that a comma closes
 * only describes whoever is named beside it: `"…," the engineer who drew it, Jane Green, warned`.
 */
function isEmbedded(before: string): boolean {
  return (
    /\b(?:that|which|who|whom|whose|where)\b/i.test(before) &&
    !/^,?\s*(?:the|an?|its|his|her|their)\s[^,]*\s(?:who|whose)\s[^,]+,\s+$/i.test(before)
  );
}

function untilNextQuotation(narrative: string, range: Range): number {
  const next = narrative.slice(range.start, range.end).indexOf(MASK);
  return next < 0 ? range.end : range.start + next;
}

/** The words in marks are the object of the cue: they end with a comma, or a comma follows, or they end a sentence. */
function introduces({ scene, last, form }: Sought, tail: Range): boolean {
  const end = scene.document.text.slice(last.inner.end - 1, last.inner.end);
  const next = scene.narrative.slice(tail.start, tail.start + 1);
  if (next === ':') return false;
  return /[,?!…—–-]/.test(end) || /[,—–]/.test(next) || (form === 'direct' && end !== '.');
}

/** `"…," said in a statement` has no subject of its own. */
function sameSubject({ turns }: Sought, cue: Cue): Subject | null {
  const speaker = turns.at(-1)?.speaker ?? null;
  return speaker && cue.verb.lemma === 'add'
    ? { start: cue.start, end: cue.end, kind: 'named', entity: speaker, word: '', by: 'goes on speaking' }
    : null;
}

/** The noun for the document that speaks, named with its author or not: "the auditor's report", "his report". */
const paperOf = ({ through, kind, word }: Subject): string | null =>
  through ?? (kind === 'description' && DOCUMENT_NOUNS.has(word) ? word : null);

/** An attribution from a cue and its subject, with the words that say so. */
export function attributionFrom(sought: Sought, subject: Subject, cue: Cue): Attribution {
  const { scene, turns } = sought;
  const speaker = referentOf(scene, turns, subject, addressedBy(scene, cue));
  const words = { start: Math.min(subject.start, cue.start), end: Math.max(subject.end, cue.end) };
  const close =
    words.end - words.start <= 60 && !/[¤,()]/.test(scene.narrative.slice(words.start, words.end));
  const range = close ? words : { start: cue.start, end: cue.end };
  const text = scene.document.text.slice(words.start, words.end);
  const said = close ? `“${text}”` : `“${scene.document.text.slice(cue.start, cue.end)}”`;
  if (!speaker) {
    // Of a paper that nobody known wrote another document may say whose words it has.
    const dangling = subject.kind === 'pronoun' || paperOf(subject) !== null;
    const unnamed = unnamedOf(scene, sought.frame, subject);
    return {
      speaker: null,
      unnamed,
      cue: range,
      reason: `${said} does not lead to anybody known.`,
      dangling,
    };
  }
  const how =
    subject.kind === 'pronoun'
      ? `“${subject.word}” is whoever last spoke or was last the subject`
      : subject.kind === 'description'
        ? `the ${/\d+-year-old$/.exec(scene.document.text.slice(subject.start, subject.end))?.[0] ?? subject.word} was named before`
        : subject.by;
  return { speaker, cue: range, reason: `${said}: ${how}.`, through: paperOf(subject) };
}
