import type { Sieve } from '../attribution.ts';
import { authorOfPaperBefore } from '../document-author.ts';
import { mentionsIn } from '../scene.ts';

/** How long the few words may be that only present a text: "Here it is in full:", "It reads:". */
const LONGEST = 60;

/** `The mayor has sent us a statement. Here it is in full: "…"` */
export const presented: Sieve = {
  name: 'presented',
  because: 'a few words with a colon that name nobody present the paper that the sentence before brought in',
  confidence: 0.85,
  find: ({ scene, frame, first }) => {
    const lead = { start: frame.start, end: first.outer.start };
    const words = scene.narrative.slice(lead.start, lead.end).trim();
    if (!words.endsWith(':') || words.length > LONGEST || mentionsIn(scene, lead).length > 0) return null;
    const speaker = authorOfPaperBefore(scene, frame.start);
    return speaker && { speaker, cue: null, reason: `What ${speaker.name} wrote is presented.` };
  },
};
