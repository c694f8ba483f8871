import type { Sieve } from '../attribution.ts';
import { referentOf } from '../referents.ts';

const OWN_WORDS =
  /\b(?:in (his|her|its|their)(?: own)? words|by (his|her|its|their) own (?:account|admission|reckoning))(?:,?\s*|,\s+(?:\p{Ll}+\s+){1,3})$/iu;
const SUBJECT_OF: Readonly<Record<string, string>> = { his: 'he', her: 'she', its: 'it', their: 'they' };

/** `It was, in her words, "over"`: whoever she is, and not who the sentence says told of it. */
export const ownWords: Sieve = {
  name: 'own-words',
  because: '"in her words" right before the marks outweighs any verb of saying farther away',
  confidence: 0.95,
  find: ({ scene, frame, first, turns }) => {
    const match = OWN_WORDS.exec(scene.narrative.slice(frame.start, first.outer.start));
    const word = SUBJECT_OF[(match?.[1] ?? match?.[2])?.toLowerCase() ?? ''];
    if (match === null || word === undefined) return null;
    const start = frame.start + match.index;
    const cue = { start, end: start + match[0].replace(/,.*$/su, '').trimEnd().length };
    const speaker = referentOf(scene, turns, { ...cue, kind: 'pronoun', entity: null, word, by: '' });
    const said = `“${scene.document.text.slice(cue.start, cue.end)}”`;
    return speaker === null
      ? { speaker, cue, reason: `${said} does not lead to anybody known.`, dangling: true }
      : { speaker, cue, reason: `${said}: “${word}” is whoever last spoke or was last the subject.` };
  },
};
