import { DOCUMENT_NOUNS } from '../../../language/documents.ts';
import { COORDINATORS, SUBORDINATORS } from '../../../language/grammar-words.ts';
import type { Range } from '../../../model/span.ts';
import type { Attribution, Sieve, Sought } from '../attribution.ts';
import { cuesIn, type Cue } from '../cues.ts';
import { addressedBy } from '../addressed.ts';
import { referentOf } from '../referents.ts';
import { ROLE_NOUNS } from '../../../language/roles.ts';
import type { Token } from '../../../text/tokens.ts';
import { MASK, wordsIn, type Scene } from '../scene.ts';
import { candidatesIn } from '../candidates.ts';
import { subjectOf } from '../cue-subject.ts';
import { isSpokes, type Subject } from '../subject.ts';
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
      ? (subjectAfter(sought, cue, tail) ?? sameSubject(sought, cue))
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

/** "said the council's leader, Jane Green, on Monday" */
function subjectAfter({ scene }: Sought, cue: Cue, tail: Range): Subject | null {
  const rest = { start: cue.end, end: tail.end };
  const start = wordsIn(scene, rest)[0];
  if (!start) return null;
  if (/^(?:he|she|they|it)$/.test(start.norm)) {
    return { ...start, kind: 'pronoun', entity: null, word: start.norm, by: '' };
  }
  if (isTime(start.norm)) return null;
  const stop = scene.narrative.slice(rest.start, rest.end).search(/[,.;]\s/);
  const phrase = { start: rest.start, end: stop < 0 ? rest.end : rest.start + stop };
  const all = candidatesIn(scene, rest);
  const inside = all.filter(({ mention }) => mention.start < phrase.end);
  const people = all.filter(({ mention, oblique }) => mention.entity.type === 'person' && !oblique);
  const person =
    people.find(({ mention, possessive }) => mention.start < phrase.end && !possessive) ??
    people.find(({ mention }) => beside(scene.narrative.slice(phrase.end, mention.start)));
  const words = wordsIn(scene, phrase);
  const spokes = words.find(({ norm }) => isSpokes(norm));
  const holder =
    spokes && inside.find(({ mention }) => mention.start <= spokes.start && spokes.end <= mention.end);
  const body = inside.find(({ mention }) => mention.entity.type !== 'place');
  const opening = inside.find(({ oblique, possessive }) => !oblique && !possessive);
  const post = !person && !holder && !spokes && opening ? postAfter(scene, opening.mention, phrase) : null;
  // "Says the council leader": whoever leads it, and not the council.
  if (post)
    return { start: start.start, end: post.end, kind: 'description', entity: null, word: post.norm, by: '' };
  const found = person ?? holder ?? (spokes ? body : undefined) ?? opening;
  if (found) {
    const by = !person && !holder && spokes ? `a ${spokes.norm} speaks for it` : 'named right after the verb';
    return { ...found.mention, kind: 'named', word: '', by };
  }
  const head = words.at(-1) ?? start;
  return { start: start.start, end: head.end, kind: 'description', entity: null, word: head.norm, by: '' };
}

/** The noun of a post that closes a phrase which a body's name opens: "the council leader", "the union's branch secretary". */
function postAfter(scene: Scene, { end }: Range, phrase: Range): Token | null {
  const words = wordsIn(scene, { start: end, end: phrase.end }).slice(0, 4);
  const at = words.findIndex(({ norm }) => ROLE_NOUNS.has(norm));
  const before = scene.narrative.slice(end, words[at]?.start ?? end);
  return at >= 0 && /^(?:[’']s?)?(?: \p{Ll}[\p{Ll}-]+){0,2} $/u.test(before) ? (words[at] ?? null) : null;
}

/** After a phrase, the name set beside it: only a comma and perhaps an article between. */
function beside(between: string): boolean {
  return /^[,\s]+(?:(?:the|a|an)\s+)?$/i.test(between);
}

function isTime(norm: string): boolean {
  return /^(?:in|on|at|to|after|before|during|yesterday|today|tonight|last|earlier|later|this|when|while|as|of|from|by)$/.test(
    norm,
  );
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
