import { cueVerb } from '../../../language/cue-verbs.ts';
import type { Sieve } from '../attribution.ts';
import { tokenise } from '../../../text/tokens.ts';

const UNKNOWN = 'The speaker quotes somebody whom nothing identifies.';

/** `"My father used to say 'it will last'"` and `"we work with them, not ‘to’ them"`. */
export const nested: Sieve = {
  name: 'nested',
  because: 'words in marks inside speech are the speaker’s, unless the speaker quotes somebody else',
  confidence: 0.7,
  find: ({ scene, quotation, turns }) => {
    const outer = quotation.within;
    if (!outer) return null;
    const start = quotation.pieces[0]?.outer.start ?? outer.inner.start;
    const before = tokenise(scene.document.text.slice(Math.max(outer.inner.start, start - 60), start));
    const near = before.slice(-4);
    const verb = near.findLastIndex(({ norm }) => cueVerb(norm)?.particles === null);
    // "I say ‘not through that door’": who speaks quotes himself.
    const own = near.slice(0, Math.max(verb, 0)).some(({ norm }) => norm === 'i' || norm === 'we');
    if (verb >= 0 && !own) return { speaker: null, cue: null, reason: UNKNOWN, dangling: true };
    const speaker = turns.findLast(
      (turn) => turn.start <= outer.inner.start && turn.end >= outer.inner.end,
    )?.speaker;
    return speaker ? { speaker, cue: null, reason: 'They stand inside this speaker’s own words.' } : null;
  },
};
