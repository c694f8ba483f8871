import { TENSE_CUES } from '../../language/tense-cues.ts';
import { quotationAround } from './quotation-around.ts';

/** `either`: the words leave open on which side of now it lies ("was due to"). */
export type Tense = 'past' | 'perfect' | 'future' | 'present' | 'either';

interface Cue {
  readonly tense: (typeof TENSE_CUES)[number]['tense'];
  readonly start: number;
  readonly end: number;
}

const CUES = new RegExp(`\\b(?:${TENSE_CUES.map(({ pattern }) => `(${pattern})`).join('|')})\\b`, 'g');
/** How much farther a verb counts that stands after the expression, and for each stop between the two. */
const AFTER = 1.4;
const STOP = 25;
/** What stands between a verb and its date when they belong together: "started on 6 June". */
const PREPOSITION = /\s+(?:(?:on|in|by|at|from|since|until|during|before|after)\s+)?(?:the\s+)?$/;

/**
 * The tense of the verb group that an expression most likely belongs to: the nearest, those before it preferred (an infinitive after it has a time
 * of its own), each
 * comma, bracket or quotation mark in between counting as a distance of its own. Null where the sentence has no verb.
 *
 * @param sentence the sentence's words
 * @param start offset of the expression in it
 * @param end offset after it
 */
export function tenseAt(sentence: string, start: number, end: number): Tense | null {
  const short = sentence.length <= 2 * WINDOW;
  const near = short ? cuesInAll(sentence) : cuesOf(sentence, Math.max(0, start - WINDOW), end + WINDOW);
  const spoken = short ? quotationAround(sentence, start) : null;
  const told =
    spoken === null ? near : near.filter((cue) => cue.start >= spoken.start && cue.end <= spoken.end);
  const cues = told.filter((cue) => (cue.start >= end && cue.tense !== 'infinitive') || cue.end <= start);
  let best: { cue: Cue; far: number } | null = null;
  for (const cue of cues) {
    const follows = cue.start >= end;
    const between = follows ? sentence.slice(end, cue.start) : sentence.slice(cue.end, start);
    const stops = between.match(/[,;:()—–“”‘"]/g)?.length ?? 0;
    // "Told us before Christmas and will leave": the second verb has no part in the date.
    const joined = follows && /^,?\s+(?:and|but|or)\b/.test(between) ? 1 : 0;
    const gap = follows ? between : between.replace(PREPOSITION, '');
    const far = (follows ? AFTER : 1) * (gap.length + STOP * (stops + joined));
    if (best === null || far < best.far) best = { cue, far };
  }
  if (best === null) return null;
  if (start < OPENING && (isReduced(sentence, best.cue) || isRelative(sentence, best.cue))) {
    const after = best.cue.end;
    const main = cues.find(
      (cue) => cue.start > after && cue.tense !== 'infinitive' && !isRelative(sentence, cue),
    );
    if (
      main !== undefined &&
      main.tense !== 'infinitive' &&
      main.tense !== 'participle' &&
      !/[.;:]/.test(sentence.slice(after, main.start))
    )
      return main.tense;
  }
  if (best.cue.tense === 'participle') return alongside(best.cue, cues);
  return best.cue.tense === 'infinitive' ? governed(best.cue, cues, sentence) : best.cue.tense;
}

/** What opens a sentence with something other than its subject. */
const LEADS_IN =
  /^[“"'‘]?(?:following|after|despite|in spite of|because of|owing to|thanks to|amid|with|under|given)\b/i;

/** How near to its start an expression opens a sentence: "From the autumn …". */
const OPENING = 20;

/** "no one employed to teach": a participle right after its noun, with what it governs, is not the sentence's verb. */
function isReduced(sentence: string, { start, end }: Cue): boolean {
  const words = sentence.slice(start, end);
  // "The match, held every year, will be moved": set in between commas.
  if (
    /^(?:\p{Ll}+ed|held|run|built|made|given|known|led|paid|sold|won|lost|set up)$/u.test(words) &&
    /\p{L},\s$/u.test(sentence.slice(Math.max(0, start - 3), start))
  )
    return true;
  return /^\p{Ll}+ed$/u.test(words) && /^\s+(?:to|by|under)\s/.test(sentence.slice(end, end + 7));
}

/**
 * "has promised to come" lies ahead; after a past verb ("offered to come in June") it may or may not. "Following the
 * decision to close it in April, trade fell" is told in the tense of the verb that comes.
 */
function governed(infinitive: Cue, cues: readonly Cue[], sentence: string): Tense {
  const governor = cues.findLast(({ tense, end }) => end <= infinitive.start && tense !== 'infinitive');
  if (governor !== undefined) return governor.tense === 'past' ? 'present' : 'future';
  if (!LEADS_IN.test(sentence)) return 'future';
  const main = cues.find(({ tense, start }) => start > infinitive.end && tense !== 'infinitive');
  return main?.tense === 'past' ? 'past' : 'future';
}

/** "Starting in May" begins with what the verb before it tells; what was agreed or said may be still to come. */
function alongside(participle: Cue, cues: readonly Cue[]): Tense {
  const main = cues.findLast(
    ({ tense, end }) => end <= participle.start && tense !== 'infinitive' && tense !== 'participle',
  );
  return main?.tense === 'past' ? 'either' : 'future';
}

/** "the people who are paid to look": the verb right after its pronoun is that of the relative clause. */
function isRelative(sentence: string, { start }: Cue): boolean {
  return /\b(?:who|which|that)\s+$/.test(sentence.slice(Math.max(0, start - 8), start));
}

/** How far from the expression a verb can be. */
const WINDOW = 400;

/** The last sentence that was read: its dates follow each other. */
let latest: { readonly sentence: string; readonly cues: readonly Cue[] } = { sentence: '', cues: [] };

function cuesInAll(sentence: string): readonly Cue[] {
  if (latest.sentence !== sentence) latest = { sentence, cues: cuesOf(sentence, 0, sentence.length) };
  return latest.cues;
}

/** Verbs that open a sentence: "Could be Thursday", "Is due on 5 May". No names but Will, which a capital follows. */
const OPENS =
  /\b(?:Could|Would|Should|Must|Can|Is|Are|Was|Were|Has|Have|Had|Did|Due|Expected|Scheduled|There|(?:Will|Shall)(?=\s+[a-z]))\b/g;

/** The verb groups between two offsets of a sentence, in order. */
function cuesOf(sentence: string, from: number, to: number): Cue[] {
  const words = sentence.slice(from, to).replace(OPENS, (word) => word.toLowerCase());
  const cues: Cue[] = [];
  CUES.lastIndex = 0;
  for (let match = CUES.exec(words); match !== null; match = CUES.exec(words)) {
    // One group each.
    const which = match.indexOf(match[0], 1) - 1;
    const tense = TENSE_CUES[which]?.tense ?? 'present';
    cues.push({ tense, start: from + match.index, end: from + CUES.lastIndex });
  }
  return cues;
}
