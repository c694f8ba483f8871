import type { Attribution, Sieve, Sought } from '../attribution.ts';
import { BE } from '../../../language/grammar-words.ts';
import { DOCUMENT_NOUNS } from '../../../language/documents.ts';
import { cuesIn, type Cue } from '../cues.ts';
import { referentOf } from '../referents.ts';
import { isAside } from '../asides.ts';
import { wordsIn } from '../scene.ts';
import { candidatesIn } from '../candidates.ts';
import { subjectOf } from '../cue-subject.ts';
import type { Token } from '../../../text/tokens.ts';
import { byPhrase } from './agent.ts';
import { attributionFrom } from './cue-after.ts';

/** `The inspector found the bridge "tired"`: words taken into a sentence that a verb of saying governs. */
export const governing: Sieve = {
  name: 'governing',
  because: 'in mixed speech the nearest verb of saying before the words governs them',
  confidence: 0.9,
  find: (sought) => {
    const { scene, frame, first } = sought;
    const lead = { start: Math.max(frame.start, first.outer.start - 800), end: first.outer.start };
    const cues = cuesIn(scene, lead).reverse();
    for (const cue of TO_BE.test(scene.narrative.slice(lead.start, lead.end)) ? judgingFirst(cues) : cues) {
      if (!reaches(sought, cue) || isAside(scene.narrative, cue)) continue;
      if (cue.voice === 'passive') {
        const found = passiveAgent(sought, cue);
        if (found) return found;
        continue;
      }
      const subject = subjectOf(scene, { start: lead.start, end: frame.end }, cue);
      if (subject) return attributionFrom(sought, subject, cue);
    }
    return null;
  },
};

/** "Found the road that the council wants to close to be “…”": the verb that "to be" hangs on, before all between. */
const TO_BE = /\bto (?:be|have been) (?:\p{Ll}+ly |an? |the )?$/u;
const JUDGING = /^(?:find|judge|deem|consider|declare|believe|think|hold|pronounce|report|understand|say)$/;

const judgingFirst = (cues: readonly Cue[]): Cue[] => [
  ...cues.filter(({ verb, voice }) => voice === 'finite' && JUDGING.test(verb.lemma)),
  ...cues.filter(({ verb, voice }) => voice !== 'finite' || !JUDGING.test(verb.lemma)),
];

/** Whether nothing between the verb and the words in marks begins a clause with a subject of its own. */
export function reaches({ scene, first }: Sought, cue: Cue): boolean {
  const between = scene.narrative.slice(cue.end, first.outer.start);
  if (inClosedRelative(scene.narrative, cue, between)) return false;
  return !/;|,\s+(?:but|while|whereas|although|though)\s+(?!that\b|he\b|she\b|they\b|it\b)/i.test(between);
}

/** "There are some who feel that way, “but few”": a comma closes the relative clause that the verb stands in. */
const inClosedRelative = (narrative: string, cue: Cue, between: string): boolean =>
  /\bwho (?:\p{Ll}+ly )?$/u.test(narrative.slice(Math.max(0, cue.start - 30), cue.start)) &&
  !narrative.slice(Math.max(0, cue.start - 30), cue.start).includes(', who ') &&
  /^[^,]+,\s*$/.test(between);

function passiveAgent(sought: Sought, cue: Cue): Attribution | null {
  const { scene, first } = sought;
  const between = scene.narrative.slice(cue.end, first.outer.start);
  const match = /^\s*(?:\S+\s+){0,3}?by\s/i.exec(between);
  if (!match) return null;
  const start = cue.end + match[0].length;
  return byPhrase(sought, { start, end: first.outer.start }, { start: cue.start, end: start });
}

/** `The Agency's case was that it need only "watch and measure"`: the owner of an argument speaks. */
export const argument: Sieve = {
  name: 'argument',
  because: 'what somebody’s case, letter or report is or holds is what they say',
  confidence: 0.88,
  find: (sought) => {
    const { scene, frame, first } = sought;
    const lead = { start: Math.max(frame.start, first.outer.start - 400), end: first.outer.start };
    const words = wordsIn(scene, lead);
    for (const { mention, possessive } of candidatesIn(scene, lead).reverse()) {
      if (!possessive || mention.entity.type === 'place') continue;
      const from = words.findIndex((word) => word.start >= mention.end);
      const after = words.slice(Math.max(0, from)).filter(({ norm }) => norm !== 's');
      const noun = after.slice(0, 3).find(({ norm }) => DOCUMENT_NOUNS.has(norm));
      const holds = after.some(({ norm }) => BE.has(norm));
      if (!noun || !(holds || isIntroduced(scene.narrative, mention.start))) continue;
      const cue = { start: mention.start, end: noun.end };
      const text = scene.document.text.slice(cue.start, cue.end);
      return { speaker: mention.entity, cue, reason: `“${text}” says whose words they are.` };
    }
    return ofPronoun(sought, words);
  },
};

/** "Its response goes no further than “…”", at the head of the sentence, whose verb says what it holds. */
function ofPronoun(sought: Sought, words: readonly Token[]): Attribution | null {
  const { scene, frame, first, turns } = sought;
  const [own, ...rest] = words;
  const word = { its: 'it', his: 'he', her: 'she', their: 'they' }[own?.norm ?? ''];
  const noun = rest.slice(0, 3).find(({ norm }) => DOCUMENT_NOUNS.has(norm));
  if (own === undefined || word === undefined || noun === undefined || own.start - frame.start > 8)
    return null;
  if (cuesIn(scene, { start: noun.end, end: first.outer.start }).length > 0) return null;
  const speaker = referentOf(scene, turns, {
    ...own,
    end: own.start,
    kind: 'pronoun',
    entity: null,
    word,
    by: '',
  });
  if (speaker === null) return null;
  const cue = { start: own.start, end: noun.end };
  return {
    speaker,
    cue,
    reason: `“${scene.document.text.slice(cue.start, cue.end)}” says whose words they are.`,
  };
}

/** "In the auditor's report", "with the minister's words" */
function isIntroduced(narrative: string, at: number): boolean {
  return /\b(?:in|from|by|with|to|of)\s+(?:the\s+)?$/i.test(narrative.slice(Math.max(0, at - 20), at));
}
