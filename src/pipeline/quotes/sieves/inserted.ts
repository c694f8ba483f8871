import type { Sieve } from '../attribution.ts';
import { cuesIn } from '../cues.ts';
import { invertedSubject } from '../inverted-subject.ts';
import { attributionFrom } from './cue-after.ts';

/** `It could cost millions, said Jane Green, a lawyer, although "nobody ever pays"`: the cue stands inside the sentence. */
export const inserted: Sieve = {
  name: 'inserted',
  because: 'a cue set off by commas gives the whole sentence to one speaker',
  confidence: 0.88,
  find: (sought) => {
    const { scene, frame, first } = sought;
    const cues = cuesIn(scene, { start: frame.start, end: first.outer.start });
    const [cue] = cues;
    if (cue === undefined || cues.length > 1) return null;
    const subject = invertedSubject(scene, frame, cue);
    return subject && attributionFrom(sought, subject, cue);
  },
};
