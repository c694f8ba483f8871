import type { Entity } from '../../model/entity.ts';
import type { Range } from '../../model/span.ts';
import { firstAfter } from '../../text/first-after.ts';
import { candidatesIn } from './candidates.ts';
import { frameOf, wordsIn, type Scene } from './scene.ts';

/** A quotation that already has its speaker. */
export interface Turn extends Range {
  readonly speaker: Entity | null;
  /** The kind of document that spoke for the speaker, or null. */
  readonly through: string | null;
}

/** How many sentences back a pronoun may reach. */
const REACH = 6;

/** A sentence that opens so keeps to what the one before is about. */
const TAKES_UP = /^(?:its?|they|their)\b/i;

/** Whether an entity can be meant; `through` is the document that spoke for it. */
export type Fit = (entity: Entity, through?: string | null) => boolean;

/** The speaker or subject that fits in the nearest sentence before `at`; `overPronouns` counts none that only takes it up. */
export function searchBack(
  scene: Scene,
  turns: readonly Turn[],
  at: number,
  fit: Fit,
  reach = REACH,
  overPronouns = false,
): Entity | null {
  let frame = frameOf(scene, { start: at, end: at });
  let range: Range = { start: frame.start, end: at };
  for (let step = 0, all = 0; step < reach && all < REACH; all++) {
    const found = inSentence(scene, turns, range, fit);
    if (found) return found;
    if (frame.start <= 0) return null;
    // The blank between two sentences is none.
    do frame = frameOf(scene, { start: frame.start - 1, end: frame.start - 1 });
    while (frame.start > 0 && scene.narrative.slice(frame.start, frame.end).trim() === '');
    range = frame;
    if (!overPronouns || !TAKES_UP.test(scene.narrative.slice(frame.start, frame.start + 12).trimStart()))
      step++;
  }
  return null;
}

function inSentence(scene: Scene, turns: readonly Turn[], range: Range, fit: Fit): Entity | null {
  // "It would close, she said": she speaks, whatever the words are about.
  const spoke = lastSpeaker(turns, range, fit) ?? lastSpeaker(scene.reported, range, fit);
  if (spoke) return spoke;
  // "She read out a note from the chairman, Leo Brown": whoever the sentence is about was named before it.
  if (
    /^(?:he|she)$/.test(wordsIn(scene, { start: range.start, end: range.start + 12 })[0]?.norm ?? '') &&
    range.end - range.start > 12
  )
    return null;
  const all = candidatesIn(scene, range).filter(
    (c) => fit(c.mention.entity) && !followsObject(scene, range, c.mention),
  );
  const subject = all.find((c) => !c.oblique && !c.possessive) ?? null;
  if (subject) return subject.mention.entity;
  const objects = all.map(({ mention }) => mention.entity);
  // "It was sent to Acmex under the Ports Act. It replied": a law that is only cited does nothing where a body is named.
  const bodies = objects.filter(({ type }) => type !== 'legislation');
  const [other, ...more] = new Set(bodies.length > 0 ? bodies : objects);
  const at = all[0]?.mention.start ?? range.start;
  // "He was taken to Ann Brook": whoever "he" is, she is another.
  const after = wordsIn(scene, { start: range.start, end: at }).some(({ norm }) => /^(?:he|she)$/.test(norm));
  return more.length === 0 && !after ? (other ?? null) : null;
}

/** "It was handed to her by the doctor, Leo Brown": whoever "her" is was named before, and is no one named after. */
const followsObject = (scene: Scene, range: Range, mention: Range): boolean =>
  mention.start - range.start < 200 &&
  /\b(?:to|for|with|of|on|at|from) (?:her|him) (?:\p{Ll}+ly )?by\b[^.;:]*$/u.test(
    scene.narrative.slice(range.start, mention.start),
  );

/** Turns of one sentence to look through at most. */
const MOST_TURNS = 40;

/** Who fits among those whose words stand in a stretch, the last first. */
function lastSpeaker(turns: readonly Turn[], range: Range, fit: Fit): Entity | null {
  const after = firstAfter(turns, range.end);
  for (let i = after - 1; i >= Math.max(0, after - MOST_TURNS); i--) {
    const turn = turns[i];
    if (turn?.speaker && turn.end > range.start && fit(turn.speaker, turn.through)) return turn.speaker;
  }
  return null;
}
