import type { Entity } from '../../model/entity.ts';
import { candidatesIn } from './candidates.ts';
import type { Cue } from './cues.ts';
import type { Scene } from './scene.ts';

/** "He told Brook": whom a verb that has its hearer for an object is followed by. */
export function addressedBy(scene: Scene, cue: Cue): Entity | null {
  if (!HAS_HEARER.has(cue.verb.lemma)) return null;
  const next = candidatesIn(scene, { start: cue.end, end: cue.end + 80 })[0];
  if (next === undefined || next.possessive) return null;
  return /^ (?:the )?$/.test(scene.narrative.slice(cue.end, next.mention.start)) ? next.mention.entity : null;
}

const HAS_HEARER: ReadonlySet<string> = new Set(
  'tell ask inform notify brief assure reassure warn advise urge beg beseech remind thank congratulate'.split(
    ' ',
  ),
);
