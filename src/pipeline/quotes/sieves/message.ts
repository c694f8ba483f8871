import type { Sieve } from '../attribution.ts';
import { candidatesIn } from '../candidates.ts';

const MESSAGE =
  /\b(?:e-?mail|letter|message|note|notice|post|reply|response|speech|statement|text|tweet|tribute)s? (?:from|by) [^.;¤]{2,120}:\s*$/i;

/** `She read out a message from the chairman, Leo Brown: “…”`: the words are the writer's, not the reader's. */
export const message: Sieve = {
  name: 'message',
  because: 'what is read out of somebody’s message is what they say',
  confidence: 0.93,
  find: ({ scene, frame, first }) => {
    const lead = { start: frame.start, end: first.outer.start };
    const match = MESSAGE.exec(scene.narrative.slice(lead.start, lead.end));
    if (!match) return null;
    const inside = candidatesIn(scene, { start: lead.start + match.index, end: lead.end });
    const person = inside.findLast((c) => !c.possessive && c.mention.entity.type === 'person');
    const writer = person ?? inside.find((c) => c.mention.entity.type === 'organisation');
    if (!writer) return null;
    return {
      speaker: writer.mention.entity,
      cue: null,
      readOut: true,
      reason: `“${writer.mention.text}” wrote what is read out.`,
    };
  },
};
