import type { Sieve } from '../attribution.ts';
import { frameOf } from '../scene.ts';

const RATING =
  /\b(?:rat(?:ed?|ing)s?|grad(?:ed?|ing)s?|judg(?:e?ments?|ed)|rank(?:ed|ing)|scored?|verdicts?)\b/i;

/** `It was given a "fair" rating for …`, after `a "poor" rating from the regulator`. */
export const verdict: Sieve = {
  name: 'verdict',
  because: 'a grade without its giver is the one’s who was last named as grading',
  confidence: 0.75,
  find: ({ scene, frame, form, turns }) => {
    if (form !== 'fragment' || !RATING.test(scene.narrative.slice(frame.start, frame.end))) return null;
    const giver = turns.slice(-20).findLast(({ start, end, speaker }) => {
      if (!speaker || speaker.type === 'person') return false;
      const sentence = frameOf(scene, { start, end });
      return RATING.test(scene.narrative.slice(sentence.start, sentence.end));
    });
    if (!giver?.speaker) return null;
    return {
      speaker: giver.speaker,
      cue: null,
      reason: `${giver.speaker.name} was last named as giving a grade.`,
    };
  },
};
