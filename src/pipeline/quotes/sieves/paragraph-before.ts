import type { Range } from '../../../model/span.ts';
import type { Entity } from '../../../model/entity.ts';
import type { Sieve, Sought } from '../attribution.ts';
import { cuesIn } from '../cues.ts';
import { subjectOf } from '../cue-subject.ts';
import { referentOf } from '../referents.ts';
import { frameOf, mentionsIn } from '../scene.ts';
import { subjectPerson } from './continuation.ts';

/** A paragraph that opens with words in marks and names nobody: the paragraph before tells. */
export const paragraphBefore: Sieve = {
  name: 'paragraph-before',
  because: 'without any cue a turn goes on, or is spoken by whom the paragraph before brought in',
  confidence: 0.8,
  find: (sought) => {
    const { scene, first, turns, form } = sought;
    const lead = scene.narrative.slice(first.block.start, first.outer.start).trim();
    // "And the pier? “…”": a question of the writer's own leaves the floor to whoever had it.
    const asked = /^[^.!?¤]{1,60}\?$/.test(lead) && mentionsIn(scene, leadOf(sought)).length === 0;
    if (form !== 'direct' || (lead !== '' && !asked)) return null;
    const running = scene.document.blocks.filter(({ role }) => role === 'body' || role === 'clause');
    const before = running[running.indexOf(first.block) - 1];
    if (!before) return null;
    const turn = turns.findLast(({ end }) => end > before.start && end <= before.end);
    const ending = frameOf(scene, { start: before.end - 1, end: before.end });
    if (isSubheading(sought)) return null;
    const other = turn && frameOf(scene, turn).end >= ending.end ? null : subjectPerson(sought, ending);
    if (other) return { speaker: other, cue: null, reason: `The paragraph before ends with ${other.name}.` };
    if (turn?.speaker)
      return { speaker: turn.speaker, cue: null, reason: 'The turn in the paragraph before goes on.' };
    const teller = tellerOf(sought, before);
    return (
      teller && { speaker: teller, cue: null, reason: `The paragraph before is what ${teller.name} said.` }
    );
  },
};

const leadOf = ({ first }: Sought): Range => ({ start: first.block.start, end: first.outer.start });

/** A line of its own that holds nothing but a few words in marks, without a full stop: what comes after it tells. */
const isSubheading = ({ scene, first, last }: Sought): boolean =>
  scene.document.text.slice(last.outer.end, last.block.end).trim() === '' &&
  !/[.!?…,;:–—-]$/.test(scene.document.text.slice(first.inner.start, last.inner.end).trim());

/** Whoever a paragraph opens by saying something, without marks: "Ann Brook said it was unclear. …" */
function tellerOf({ scene, turns }: Sought, block: Range): Entity | null {
  const { end } = frameOf(scene, { start: block.start, end: block.start + 1 });
  const opening = { start: block.start, end: Math.min(end, block.end) };
  const cue = cuesIn(scene, opening).find(({ voice }) => voice === 'finite');
  const subject = cue && subjectOf(scene, opening, cue);
  const speaker = subject ? referentOf(scene, turns, subject) : null;
  return speaker?.type === 'person' ? speaker : null;
}
