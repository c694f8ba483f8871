import type { Sieve } from '../attribution.ts';
import { byPhrase } from './agent.ts';

/** `"…", according to the auditor`; `in the words of the auditor, "…"`, `in the view of the auditor it is "…"`; `"…", as set out in the auditor's report`. */
export const according: Sieve = {
  name: 'according',
  because: '"according to" names a source outright',
  confidence: 0.93,
  find: (sought) => {
    const { scene, frame, first, last } = sought;
    const link =
      /\b(?:according to|in the (?:words|view|opinion|eyes|judge?ment|phrase|telling|estimation) of|as (?:detailed|set out|described|stated|reported|recorded|found|noted|outlined) (?:in|by))\s/giu;
    const sentence = scene.narrative.slice(frame.start, frame.end);
    for (const match of sentence.matchAll(link)) {
      const start = frame.start + match.index;
      const near = start < first.outer.start ? first.outer.start - start < 200 : start - last.outer.end < 60;
      const end = Math.min(frame.end, start + match[0].length + 120);
      const found = near
        ? byPhrase(
            sought,
            { start: start + match[0].length, end },
            { start, end: start + match[0].trimEnd().length },
          )
        : null;
      if (found) return found;
    }
    return null;
  },
};
