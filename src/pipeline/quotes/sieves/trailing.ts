import { cuesIn } from '../cues.ts';
import type { Sieve } from '../attribution.ts';
import { subjectOf } from '../cue-subject.ts';
import { MASK, wordsIn } from '../scene.ts';
import { attributionFrom } from './cue-after.ts';

/** How many words may follow the verb before the sentence ends: "she said at a meeting on Monday". */
const AFTER = 7;

/** `It had "neither the wish nor the staff" to run it, a spokeswoman said.` */
export const trailing: Sieve = {
  name: 'trailing',
  because: 'a cue that closes a sentence after a comma gives all of the sentence to its subject',
  confidence: 0.85,
  find: (sought) => {
    const { scene, frame, last } = sought;
    const tail = scene.narrative.slice(last.outer.end, frame.end);
    if (tail.includes(MASK) || /[;:]/.test(tail)) return null;
    const comma = last.outer.end + tail.lastIndexOf(',');
    if (comma < last.outer.end) return null;
    const clause = { start: comma + 1, end: frame.end };
    const [cue, other] = cuesIn(scene, clause).filter(({ voice }) => voice === 'finite');
    if (cue === undefined || other !== undefined || !SPEECH.has(cue.verb.kind)) return null;
    if (wordsIn(scene, { start: cue.end, end: frame.end }).length > AFTER) return null;
    const opening = wordsIn(scene, clause)[0];
    if (opening === undefined || JOINS.test(opening.norm)) return null;
    const subject = subjectOf(scene, clause, cue);
    return subject && subject.start < cue.start ? attributionFrom(sought, subject, cue) : null;
  },
};

/** A verb of judging or ordering has an object of its own, and is no aside. */
const SPEECH: ReadonlySet<string> = new Set(['say', 'assert', 'admit']);

/** What begins a clause of its own rather than an aside. */
const JOINS =
  /^(?:and|but|or|so|which|who|whose|that|as|when|while|where|whereas|because|since|though|although|if|after|before|until)$/;
