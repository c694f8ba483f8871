import type { Sieve } from '../attribution.ts';
import { cuesIn } from '../cues.ts';
import { candidatesIn } from '../candidates.ts';
import { subjectOf } from '../cue-subject.ts';
import { attributionFrom } from './cue-after.ts';
import { isAside } from '../asides.ts';
import { reaches } from './governing.ts';

/** `Ms Green, who chairs the board, said: "…"`: Pouliquen et al. 2007, pattern 3. */
export const cueBefore: Sieve = {
  name: 'cue-before',
  because: 'a cue that leads up to the words names their speaker',
  confidence: 0.97,
  find: (sought) => {
    const { scene, first, frame } = sought;
    const before = scene.narrative.slice(frame.start, first.outer.start).trimEnd();
    if (!/[:,]$/.test(before) && !(sought.form === 'direct' && before !== '')) return null;
    const lead = { start: Math.max(frame.start, first.outer.start - 600), end: first.outer.start };
    for (const cue of cuesIn(scene, lead).reverse()) {
      if (cue.voice === 'passive' || !reaches(sought, cue) || isAside(scene.narrative, cue)) continue;
      if (!/[:,]$/.test(before) && scene.narrative.slice(cue.end, first.outer.start).trim() !== '') continue;
      const subject = subjectOf(scene, { start: lead.start, end: frame.end }, cue);
      if (subject) return attributionFrom(sought, subject, cue);
    }
    return null;
  },
};

/** `Ms Green was blunt: "…"` and, in a headline, `Green: ‘…’`. */
export const colon: Sieve = {
  name: 'colon',
  because: 'a colon gives the floor to the sentence’s subject even without a verb of saying',
  confidence: 0.8,
  find: ({ scene, first, frame }) => {
    if (!/:\s*$/.test(scene.narrative.slice(frame.start, first.outer.start))) return null;
    const subject = candidatesIn(scene, { start: frame.start, end: first.outer.start }).find(
      ({ oblique, possessive, mention }) =>
        !oblique && !possessive && (mention.entity.type === 'person' || mention.entity.type === 'role'),
    );
    if (!subject) return null;
    return {
      speaker: subject.mention.entity,
      cue: null,
      reason: `“${subject.mention.text}” leads up to the words with a colon.`,
    };
  },
};
