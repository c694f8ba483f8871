import { cueVerb, type CueVerb } from '../../language/cue-verbs.ts';
import {
  BE,
  DETERMINERS,
  HAVE,
  MIDDLE_ADVERBS,
  MODALS,
  PREPOSITIONS,
  VERB_SUBJECTS,
} from '../../language/grammar-words.ts';
import { DOCUMENT_NOUNS } from '../../language/documents.ts';
import { NOUN_LIKE } from '../../language/verbs/common.ts';
import { VERB_READINGS } from '../../language/verbs/forms.ts';
import type { Range } from '../../model/span.ts';
import type { Token } from '../../text/tokens.ts';
import { firstAfter } from '../../text/first-after.ts';
import { MASK, wordsIn, type Scene } from './scene.ts';

/** A verb of saying where it stands. The range is the verb, with its particle where it has one. */
export interface Cue extends Range {
  readonly verb: CueVerb;
  /** `finite` has its subject before it (or right after: "said Ms Green"); a passive's speaker follows "by". */
  readonly voice: 'finite' | 'participle' | 'infinitive' | 'passive';
}

/** The verbs of saying in a stretch of narrative, in order; nouns of the same form ("the report") left out. */
export function cuesIn(scene: Scene, range: Range): Cue[] {
  const words = wordsIn(scene, range);
  return words.flatMap((word, i): Cue[] => {
    const verb = cueVerb(word.norm);
    if (!verb) return [];
    const next = words[i + 1];
    if (verb.particles && !verb.particles.has(next?.norm ?? '')) return [];
    const voice = voiceOf(scene, words, i, verb);
    if (!voice) return [];
    return [{ verb, voice, start: word.start, end: verb.particles && next ? next.end : word.end }];
  });
}

function voiceOf(scene: Scene, words: readonly Token[], i: number, verb: CueVerb): Cue['voice'] | null {
  const word = words[i];
  if (!word) return null;
  const before = words.slice(Math.max(0, i - 5), i);
  const previous = before.at(-1);
  const named = previous ? endsMention(scene, previous.end) : false;
  const clear = previous === undefined || /[^\s]/.test(scene.narrative.slice(previous.end, word.start));
  if (!named && previous && !clear && isNounMark(previous.norm) && !(verb.forms[0] === 'ing')) {
    if (!(previous.norm === 'to' || previous.norm === 'that')) return null;
  }
  if (verb.forms.includes('ing')) return previous && DETERMINERS.has(previous.norm) ? null : 'participle';
  const aux = auxiliaries(before);
  if (aux.some((a) => BE.has(a)) && verb.forms.includes('participle')) return 'passive';
  // "Found the crew to have acknowledged it": no subject of the verb's own.
  const perfect = before.at(-aux.length - 1)?.norm === 'to' && aux.at(-1) === 'have';
  if (perfect && verb.forms.includes('participle')) return 'infinitive';
  if (aux.some((a) => HAVE.has(a)) && verb.forms.includes('participle')) return 'finite';
  if (previous?.norm === 'to' && HABITS.test(before.at(-2)?.norm ?? '')) return 'finite';
  if (previous?.norm === 'to') return verb.forms.includes('base') ? 'infinitive' : null;
  // "Her will says": no modal stands before "says".
  const modal = aux.some((a) => MODALS.has(a) || a === 'did' || a === 'do' || a === 'does');
  if (modal && !verb.forms.includes('s')) {
    return verb.forms.includes('base') ? 'finite' : null;
  }
  if (verb.forms.includes('past')) {
    // A headline leaves out the auxiliary: "drivers told to stay away".
    if (verb.forms.includes('participle') && words[i + 1]?.norm === 'to' && inHeading(scene, word))
      return 'passive';
    // "found by inspectors": a participle that stands for a clause, unless it is also the plain past with an object.
    const agent = words[i + 1]?.norm === 'by' && !MEANS.test(words[i + 2]?.norm ?? '');
    if (verb.forms.includes('participle') && agent) return 'passive';
    return 'finite';
  }
  const open =
    named || (previous ? VERB_SUBJECTS.has(previous.norm) || MIDDLE_ADVERBS.has(previous.norm) : false);
  if (verb.forms.includes('s')) {
    if (verb.lemma !== 'say' && NOUN_LIKE.has(verb.lemma) && isPlainVerb(words[i + 1]?.norm ?? ''))
      return null;
    if (open) return 'finite';
    if (previous && DOCUMENT_NOUNS.has(previous.norm)) return 'finite';
    // "A say" is a noun, but nobody writes of "says".
    if (verb.lemma === 'say') return 'finite';
    // "“…,” calls Ann Brook", "the report calls it “…”": right after words in marks, or with an object, it is a verb.
    if (scene.narrative.slice(Math.max(0, word.start - 2), word.start).includes(MASK)) return 'finite';
    if (clear && OBJECTS.test(words[i + 1]?.norm ?? '')) return 'finite';
    return NOUN_LIKE.has(verb.lemma) || verb.lemma === 'claim' ? null : 'finite';
  }
  if (!verb.forms.includes('base')) return null;
  if (open && !(named && NOUN_LIKE.has(verb.lemma))) return 'finite';
  if (verb.lemma === 'read') return previous && DOCUMENT_NOUNS.has(previous.norm) ? 'finite' : null;
  const plural = previous !== undefined && /[^s']s$/.test(previous.norm);
  return plural && !NOUN_LIKE.has(verb.lemma) ? 'finite' : null;
}

/** "The board rules allow it": a verb that agrees with a plural, after which no other has the plural for its own. */
const isPlainVerb = (norm: string): boolean =>
  MODALS.has(norm) ||
  /^(?:are|were|have|do)$/.test(norm) ||
  (!NOUN_LIKE.has(norm) && (VERB_READINGS.get(norm) ?? []).some(({ form }) => form === 'base'));

/** "My father likes to say": the verb before "to" only says that it is often said. */
export const HABITS = /^(?:likes?|liked|loves?|loved|tends?|tended)$/;

/** What a noun has no reason to have right after it. */
const OBJECTS = /^(?:it|him|her|them|this|that|the)$/;

/** "Said by phone": by what means, and not by whom. */
const MEANS = /^(?:e-?mail|fax|letter|message|phone|post|radio|telephone|text|video|videolink|way)$/;

/** The auxiliaries that stand before a verb, nearest first, over adverbs between them. */
function auxiliaries(before: readonly Token[]): string[] {
  const found: string[] = [];
  for (const { norm } of [...before].reverse()) {
    if (BE.has(norm) || HAVE.has(norm) || MODALS.has(norm) || /^(?:did|do|does)$/.test(norm))
      found.push(norm);
    else if (!MIDDLE_ADVERBS.has(norm) && !norm.endsWith('ly')) break;
  }
  return found;
}

function inHeading(scene: Scene, word: Range): boolean {
  return scene.document.blocks.some(
    ({ role, start, end }) => role === 'heading' && start <= word.start && word.end <= end,
  );
}

function isNounMark(norm: string): boolean {
  return (
    (DETERMINERS.has(norm) && norm !== 'all' && norm !== 'both') ||
    PREPOSITIONS.has(norm) ||
    (/'s?$/.test(norm) && !/^(?:he|she|it|who|that)'s$/.test(norm))
  );
}

function endsMention(scene: Scene, at: number): boolean {
  const from = firstAfter(scene.mentions, at - 120);
  for (let i = from; i < scene.mentions.length; i++) {
    const mention = scene.mentions[i];
    if (!mention || mention.start >= at) break;
    if (mention.end === at) return true;
  }
  return false;
}
