import type { Range } from '../../model/span.ts';
import { candidatesIn } from './candidates.ts';
import type { Cue } from './cues.ts';
import type { Scene } from './scene.ts';
import { isSpeaker, named, type Subject } from './subject.ts';

/**
 * The subject of a verb of saying that is set into the words it reports, verb first: "It will matter, said
 * Jane Green, a lawyer, because it is the first". Commas on both sides tell it from "the doctor, Jane Green,
 * said the ward had closed", where the ward is spoken of. Null where the verb has its subject before it.
 */
export function invertedSubject(scene: Scene, frame: Range, cue: Cue): Subject | null {
  const before = scene.narrative.slice(Math.max(frame.start, cue.start - 3), cue.start);
  if (cue.voice !== 'finite' || !/,\s*$/.test(before)) return null;
  const next = candidatesIn(scene, { start: cue.end, end: frame.end }).find(({ mention }) =>
    isSpeaker(mention.entity),
  );
  if (!next || scene.narrative.charAt(next.mention.end) !== ',') return null;
  const close = /^\s*(?:\p{Ll}+\s+){0,3}$/u.test(scene.narrative.slice(cue.end, next.mention.start));
  return close ? named(next.mention, 'named right after the verb') : null;
}
