import type { Range } from '../../../model/span.ts';
import type { Entity } from '../../../model/entity.ts';
import type { Sieve, Sought } from '../attribution.ts';
import { cuesIn } from '../cues.ts';
import { referentOf } from '../referents.ts';
import type { Turn } from '../search-back.ts';
import { frameOf, sentenceBefore, wordsIn } from '../scene.ts';
import { candidatesIn } from '../candidates.ts';
import { subjectOf } from '../cue-subject.ts';
import { attributionFrom } from './cue-after.ts';

/** `"Really?" Smith said.`: the sentence after words that end with a full stop of their own is only a cue. */
export const nextSentence: Sieve = {
  name: 'next-sentence',
  because: 'a short sentence that holds nothing but a cue belongs to the words before it',
  confidence: 0.9,
  find: (sought) => {
    const { scene, last, form } = sought;
    if (form !== 'direct' || scene.narrative.slice(last.outer.end, last.block.end).trim() === '') return null;
    const frame = frameOf(scene, { start: last.outer.end + 1, end: last.outer.end + 2 });
    const tail = { start: Math.max(frame.start, last.outer.end), end: Math.min(frame.end, last.block.end) };
    const words = wordsIn(scene, tail);
    const cue = cuesIn(scene, tail).find(({ voice }) => voice === 'finite');
    if (!cue || words.length > 9 || !/^[.\s]*$/.test(scene.narrative.slice(cue.end, tail.end).slice(0, 3)))
      return null;
    const subject = subjectOf(scene, tail, cue);
    return subject ? attributionFrom(sought, subject, cue) : null;
  },
};

/** `"We did it," she said. "Now we rest."`, with whoever the sentences between bring in. */
export const sameParagraph: Sieve = {
  name: 'same-paragraph',
  because: 'a paragraph keeps one speaker unless it brings in another',
  confidence: 0.92,
  find: (sought) => {
    const { first, turns, form } = sought;
    const turn = turns.findLast(({ start, end }) => end <= first.outer.start && start >= first.block.start);
    if (!turn || form !== 'direct') return null;
    const other = broughtIn(sought, turn.end, first.outer.start, turn);
    if (other) return { speaker: other, cue: null, reason: `The sentence before is about ${other.name}.` };
    return turn.speaker
      ? { speaker: turn.speaker, cue: null, reason: 'The same speaker goes on in the same paragraph.' }
      : null;
  },
};

/** A new subject that the sentences after a turn bring in before the next words in marks. */
function broughtIn(sought: Sought, from: number, to: number, turn: Turn): Entity | null {
  const { scene } = sought;
  const cueFrame = frameOf(scene, { start: turn.start, end: turn.end });
  const frame = sentenceBefore(scene, to);
  if (!frame || frame.start <= cueFrame.start || frame.start < from) return null;
  return subjectPerson(sought, { start: frame.start, end: Math.min(frame.end, to) });
}

/** The person whom a sentence is about: its subject, or the only person in it. */
function subjectPerson(sought: Sought, range: { start: number; end: number }): Entity | null {
  const { scene, turns } = sought;
  const people = candidatesIn(scene, range).filter(({ mention }) => mention.entity.type === 'person');
  const subject = people.find((c) => !c.oblique && !c.possessive);
  const pronoun = wordsIn(scene, range)
    .slice(0, 5)
    .find(({ norm }) => norm === 'he' || norm === 'she');
  if (pronoun && (!subject || pronoun.start < subject.mention.start)) {
    return referentOf(scene, turns, {
      ...pronoun,
      kind: 'pronoun',
      entity: null,
      word: pronoun.norm,
      by: '',
    });
  }
  if (subject) return subject.mention.entity;
  return new Set(people.map(({ mention }) => mention.entity)).size === 1
    ? (people[0]?.mention.entity ?? null)
    : null;
}

/** A paragraph that opens with words in marks and names nobody: the paragraph before tells. */
export const paragraphBefore: Sieve = {
  name: 'paragraph-before',
  because: 'without any cue a turn goes on, or is spoken by whom the paragraph before brought in',
  confidence: 0.8,
  find: (sought) => {
    const { scene, first, turns, form } = sought;
    if (form !== 'direct' || scene.document.text.slice(first.block.start, first.outer.start).trim() !== '')
      return null;
    const running = scene.document.blocks.filter(({ role }) => role === 'body' || role === 'clause');
    const before = running[running.indexOf(first.block) - 1];
    if (!before) return null;
    const turn = turns.findLast(({ end }) => end > before.start && end <= before.end);
    const ending = frameOf(scene, { start: before.end - 1, end: before.end });
    if (isSubheading(sought)) return null;
    const other = turn && frameOf(scene, turn).end >= ending.end ? null : subjectPerson(sought, ending);
    if (other) return { speaker: other, cue: null, reason: `The paragraph before ends with ${other.name}.` };
    if (turn?.speaker)
      return { speaker: turn.speaker, cue: null, reason: 'The turn in the paragraph before goes on.' };
    const teller = tellerOf(sought, before);
    return (
      teller && { speaker: teller, cue: null, reason: `The paragraph before is what ${teller.name} said.` }
    );
  },
};

/** A line of its own that holds nothing but a few words in marks, without a full stop: what comes after it tells. */
const isSubheading = ({ scene, first, last }: Sought): boolean =>
  scene.document.text.slice(last.outer.end, last.block.end).trim() === '' &&
  !/[.!?…,;:–—-]$/.test(scene.document.text.slice(first.inner.start, last.inner.end).trim());

/** Whoever a paragraph opens by saying something, without marks: "Ann Brook said it was unclear. …" */
function tellerOf({ scene, turns }: Sought, block: Range): Entity | null {
  const { end } = frameOf(scene, { start: block.start, end: block.start + 1 });
  const opening = { start: block.start, end: Math.min(end, block.end) };
  const cue = cuesIn(scene, opening).find(({ voice }) => voice === 'finite');
  const subject = cue && subjectOf(scene, opening, cue);
  const speaker = subject ? referentOf(scene, turns, subject) : null;
  return speaker?.type === 'person' ? speaker : null;
}

/** `Ms Green was not convinced. "It is a trick."` */
export const introduced: Sieve = {
  name: 'introduced',
  because: 'whoever the sentence right before is about is the likeliest speaker of words without a cue',
  confidence: 0.75,
  find: (sought) => {
    const { scene, first, frame, form } = sought;
    if (form !== 'direct' || frame.start <= first.block.start) return null;
    if (scene.narrative.slice(frame.start, first.outer.start).trim() !== '') return null;
    const previous = sentenceBefore(scene, frame.start);
    if (!previous) return null;
    // "The wall has crept, he said, and …": the sentence before is reported speech.
    const cue = cuesIn(scene, previous).find(({ voice }) => voice === 'finite');
    const set =
      cue && /^[^¤]*, (?:he|she) $/.test(scene.narrative.slice(previous.start, cue.start))
        ? subjectOf(scene, previous, cue)
        : null;
    const told = set && referentOf(scene, sought.turns, set);
    if (told) return { speaker: told, cue: null, reason: `The sentence before is what ${told.name} said.` };
    const speaker = subjectPerson(sought, {
      start: Math.max(previous.start, first.block.start),
      end: previous.end,
    });
    return speaker ? { speaker, cue: null, reason: `The sentence before is about ${speaker.name}.` } : null;
  },
};
