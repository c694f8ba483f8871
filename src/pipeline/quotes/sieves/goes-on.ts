import { BE } from '../../../language/grammar-words.ts';
import type { Entity } from '../../../model/entity.ts';
import type { Sieve, Sought } from '../attribution.ts';
import { cuesIn } from '../cues.ts';
import { subjectOf } from '../cue-subject.ts';
import { referentOf } from '../referents.ts';
import { sentenceBefore, wordsIn } from '../scene.ts';
import { pronoun } from '../subject.ts';

/** `Ms Green says that nobody asked her. She has "nothing against it".` */
export const goesOn: Sieve = {
  name: 'goes-on',
  because: 'a sentence about whoever spoke in the one before goes on with what they said',
  confidence: 0.8,
  find: (sought) => {
    const { scene, frame, first, form, turns } = sought;
    if (form !== 'fragment') return null;
    const lead = wordsIn(scene, { start: frame.start, end: first.outer.start });
    const [opening] = lead;
    if (opening === undefined || !/^(?:he|she|they|it)$/.test(opening.norm)) return null;
    // "She was charged with “…”": what is done to her is in other people's words.
    if (lead.some(({ norm }, i) => BE.has(norm) && /(?:ed|en)$/.test(lead[i + 1]?.norm ?? ''))) return null;
    const speaker = referentOf(scene, turns, pronoun(opening));
    if (speaker === null || tellerBefore(sought) !== speaker) return null;
    const { name } = speaker;
    return { speaker, cue: null, reason: `The sentence goes on with what ${name} said in the one before.` };
  },
};

/** Whoever says something in the sentence before. */
function tellerBefore({ scene, frame, turns }: Sought): Entity | null {
  const before = sentenceBefore(scene, frame.start);
  if (before === null) return null;
  const turn = turns.findLast(({ start, end }) => start >= before.start && end <= before.end);
  if (turn?.speaker) return turn.speaker;
  const cue = cuesIn(scene, before).find(({ voice }) => voice === 'finite');
  const subject = cue && subjectOf(scene, before, cue);
  return subject ? referentOf(scene, turns, subject) : null;
}
