import { cueVerb } from '../../../language/cue-verbs.ts';
import type { Sieve } from '../attribution.ts';
import { nestedSubject } from '../nested-subject.ts';
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
    const speaker = turns.findLast(
      (turn) => turn.start <= outer.inner.start && turn.end >= outer.inner.end,
    )?.speaker;
    if (verb >= 0 && !own) {
      const said = near[verb]!.start + Math.max(outer.inner.start, start - 60);
      const other = nestedSubject(
        scene,
        { ...outer.inner, speaker: speaker ?? null },
        said,
        scene.document.text.slice(start + 1, start + 200),
      );
      const through = other !== null && !scene.unnamed.has(other) ? other : null;
      return through
        ? { speaker: through, cue: null, reason: 'The speaker quotes whoever is the subject of the verb.' }
        : { speaker: null, unnamed: other, cue: null, reason: UNKNOWN, dangling: other === null };
    }
    return speaker ? { speaker, cue: null, reason: 'They stand inside this speaker’s own words.' } : null;
  },
};
