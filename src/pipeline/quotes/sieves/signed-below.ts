import type { Sieve, Sought } from '../attribution.ts';
import { candidatesIn } from '../candidates.ts';
import { cuesIn } from '../cues.ts';
import type { Range } from '../../../model/span.ts';
import { isSpeaker } from '../subject.ts';

/** How long a line below a quotation may be that names its speaker and their posts. */
const LONGEST = 160;

/** `“We did it.”` and on the line below, or after it, `– Jane Green, Chief Executive`. */
export const signedBelow: Sieve = {
  name: 'signed-below',
  because: 'a name after a dash closes the quotation above it, and is nobody whom the next one goes on from',
  confidence: 0.95,
  find: (sought) => {
    const { scene, form } = sought;
    const line = form === 'direct' ? signatureOf(sought) : null;
    if (line === null) return null;
    const text = scene.narrative.slice(line.start, line.end);
    const dash = /^\s*(?:[–—―]|--?)\s*(?=\p{Lu}|the \p{Lu})/u.exec(text);
    if (dash === null || text.length > LONGEST || /[.!?]\s*$/.test(text)) return null;
    if (cuesIn(scene, line).some(({ voice }) => voice === 'finite')) return null;
    const named = candidatesIn(scene, line);
    const speaker =
      named.find(({ mention, possessive }) => mention.entity.type === 'person' && !possessive) ??
      named.find(({ mention, oblique }) => !oblique && isSpeaker(mention.entity));
    const shown = text.slice(dash[0].length).trim();
    return speaker === undefined
      ? { speaker: null, cue: null, reason: `“${shown}” signs the words, and is nobody known.` }
      : { speaker: speaker.mention.entity, cue: null, reason: `“${shown}” signs the words.` };
  },
};

/** The rest of the quotation’s own paragraph, or where it has none the line below. */
function signatureOf({ scene, last }: Sought): Range | null {
  const { blocks } = scene.document;
  if (scene.narrative.slice(last.outer.end, last.block.end).trim() !== '')
    return { start: last.outer.end, end: last.block.end };
  // The last signature of a text may look like a part of the page.
  return blocks[blocks.indexOf(last.block) + 1] ?? null;
}
