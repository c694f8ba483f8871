import type { Block } from '../../../model/document.ts';
import { overlaps } from '../../../model/span.ts';
import type { Sieve, Sought } from '../attribution.ts';
import { cuesIn } from '../cues.ts';
import { subjectOf } from '../cue-subject.ts';
import { attributionFrom } from './cue-after.ts';

/** "Has considered:" and "directs:" open a list of things, and not of what is said. */
const SPEECH: ReadonlySet<string> = new Set(['say', 'assert', 'admit']);
/** How an item of a list begins: "(a)", "(iv)", "1.", a bullet. */
const ITEM = /^\s*(?:\(?(?:[a-z]|[ivx]{1,5}|\d{1,2})[.)]|[•▪·*–-])\s/;
/** As many items are passed over. */
const MOST = 20;

/** `The reviewer found that:` and below it `(c) the board was "slow to act"`. */
export const listLead: Sieve = {
  name: 'list-lead',
  because: 'the line that opens a list says who says what its items hold',
  confidence: 0.88,
  find: (sought) => {
    const lead = leadOf(sought);
    if (lead === null) return null;
    const cue = cuesIn(sought.scene, lead).at(-1);
    if (cue?.voice !== 'finite' || !SPEECH.has(cue.verb.kind)) return null;
    const rest = sought.scene.narrative.slice(cue.end, lead.end);
    if (!/^(?:[^.;:]{0,60} that(?:, [^,:]*,)?| as follows| the following(?: \p{Ll}+)?)?:\s*$/u.test(rest))
      return null;
    const subject = subjectOf(sought.scene, lead, cue);
    const found = subject && attributionFrom(sought, subject, cue);
    // A line that leads to nobody known settles nothing for the items below it.
    return found?.speaker ? found : null;
  },
};

/** The block with a colon at its end above the items of a list, where the words stand in one of them. */
function leadOf({ scene, first }: Sought): Block | null {
  const { blocks } = scene.document;
  const textOf = ({ start, end }: Block): string => scene.narrative.slice(start, end);
  let at = blocks.findIndex((block) => overlaps(block, first.outer));
  for (let step = 0; step < MOST && at > 0 && ITEM.test(textOf(blocks[at]!)); step++) {
    at--;
    while (at > 0 && blocks[at]!.role === 'furniture') at--;
    if (/:\s*$/.test(textOf(blocks[at]!))) return blocks[at]!;
  }
  return null;
}
