import type { Sieve } from '../attribution.ts';
import { cuesIn } from '../cues.ts';
import { attributionFrom, subjectAfter } from './cue-after.ts';

/** `It matters, said Jane Green, a lawyer, because it is "the first time"`: the cue stands inside the sentence. */
export const inserted: Sieve = {
  name: 'inserted',
  because: 'a cue set off by commas gives the whole sentence to one speaker',
  confidence: 0.88,
  find: (sought) => {
    const { scene, frame, first } = sought;
    const lead = { start: frame.start, end: first.outer.start };
    const cues = cuesIn(scene, lead).filter(({ voice }) => voice === 'finite');
    const cue = cues.find(({ start }) => /,\s*$/.test(scene.narrative.slice(lead.start, start)));
    if (!cue || cues.length > 1) return null;
    const subject = subjectAfter(sought, cue, { start: cue.start, end: lead.end });
    // "said the council was …" has its own subject before the cue.
    if (!/^[,.]/.test(scene.narrative.slice(subject?.end ?? cue.end))) return null;
    return subject?.kind === 'named' ? attributionFrom(sought, subject, cue) : null;
  },
};
