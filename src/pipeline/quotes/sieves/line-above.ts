import { overlaps } from '../../../model/span.ts';
import type { Sieve } from '../attribution.ts';
import { candidatesIn } from '../candidates.ts';
import { subjectOf } from '../cue-subject.ts';
import { cuesIn } from '../cues.ts';
import { attributionFrom } from './cue-after.ts';

/** `Jane Green, Chief Executive, said:` on a line of its own, and the words on the next. */
export const lineAbove: Sieve = {
  name: 'line-above',
  because: 'a line that ends with a colon gives the floor to whoever it names',
  confidence: 0.95,
  find: (sought) => {
    const { scene, first } = sought;
    const { blocks } = scene.document;
    if (scene.document.text.slice(first.block.start, first.outer.start).trim() !== '') return null;
    const at = blocks.findIndex((block) => overlaps(block, first.outer));
    const above = blocks.slice(0, at).findLast(({ role }) => role !== 'furniture');
    if (above === undefined || !/:\s*$/.test(scene.narrative.slice(above.start, above.end))) return null;
    const cue = cuesIn(scene, above).findLast(({ voice }) => voice === 'finite');
    const subject = cue && subjectOf(scene, above, cue);
    if (cue && subject) return attributionFrom(sought, subject, cue);
    const named = candidatesIn(scene, above).find(
      ({ oblique, possessive, mention }) => !oblique && !possessive && mention.entity.type === 'person',
    );
    if (!named) return null;
    return {
      speaker: named.mention.entity,
      cue: null,
      reason: `“${named.mention.text}” stands on the line above, which ends with a colon.`,
    };
  },
};
