import { TENSE_CUES } from '../../language/tense-cues.ts';

export type Tense = 'past' | 'future' | 'present';

const CUES = new RegExp(TENSE_CUES.map(({ pattern }, i) => `(?<c${i}>\\b${pattern}\\b)`).join('|'), 'g');
/** How much farther a verb counts that stands after the expression, and for each stop between the two. */
const AFTER = 1.4;
const STOP = 25;

/**
 * The tense of the verb group that an expression most likely belongs to: the nearest, those before it preferred, each
 * comma or bracket in between counting as a distance of its own. Null where the sentence has no verb.
 *
 * @param sentence the sentence's words
 * @param start offset of the expression in it
 * @param end offset after it
 */
export function tenseAt(sentence: string, start: number, end: number): Tense | null {
  let best: { tense: Tense; far: number } | null = null;
  for (const match of sentence.matchAll(CUES)) {
    const from = match.index;
    const to = from + match[0].length;
    if (from < end && start < to) continue;
    const between = from >= end ? sentence.slice(end, from) : sentence.slice(to, start);
    const stops = between.match(/[,;:()—–“”"]/g)?.length ?? 0;
    const far = (from >= end ? AFTER : 1) * (between.length + STOP * stops);
    if (best !== null && far >= best.far) continue;
    const cue = TENSE_CUES.findIndex((_, i) => match.groups?.[`c${i}`] !== undefined);
    best = { tense: TENSE_CUES[cue]?.tense ?? 'present', far };
  }
  return best?.tense ?? null;
}
