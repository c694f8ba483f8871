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
    if (!cue || words.length > 14) return null;
    const after = scene.narrative.slice(cue.end, tail.end);
    // "I said that in May and I say it again.": a verb that only takes the words up.
    if (
      !(cue.verb.lemma === 'say' && /^ (?:that|so|this|it)(?: |[.!]$)/.test(after)) &&
      (words.length > 9 || !/^[.\s]*$/.test(after.slice(0, 3)))
    )
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
    if (!turn || (form !== 'direct' && !resumes(sought))) return null;
    const other = broughtIn(sought, turn.end, first.outer.start, turn);
    if (other) return { speaker: other, cue: null, reason: `The sentence before is about ${other.name}.` };
    return turn.speaker
      ? { speaker: turn.speaker, cue: null, reason: 'The same speaker goes on in the same paragraph.' }
      : null;
  },
};

/** `"We wait," said Ms Green, "until it rains": the sentence in marks goes on after whoever said it is set in. */
function resumes({ scene, first, frame, form }: Sought): boolean {
  const between = /¤([^¤.;:]{4,120}), $/u.exec(scene.narrative.slice(frame.start, first.outer.start))?.[1];
  if (form !== 'fragment' || between === undefined) return false;
  const comma = scene.document.text.slice(0, first.outer.start - between.length - 2);
  const cue = cuesIn(scene, { start: comma.length, end: first.outer.start })[0];
  return /,["”'’]$/u.test(comma) && cue?.voice === 'finite';
}

/** A new subject that the sentences after a turn bring in before the next words in marks. */
function broughtIn(sought: Sought, from: number, to: number, turn: Turn): Entity | null {
  const { scene } = sought;
  const cueFrame = frameOf(scene, { start: turn.start, end: turn.end });
  const frame = sentenceBefore(scene, to);
  if (!frame || frame.start <= cueFrame.start || frame.start < from) return null;
  return subjectPerson(sought, { start: frame.start, end: Math.min(frame.end, to) });
}

/** The person whom a sentence is about: its subject, or the only person in it. */
export function subjectPerson(sought: Sought, range: { start: number; end: number }): Entity | null {
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
