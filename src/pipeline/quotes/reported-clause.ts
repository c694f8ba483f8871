import { SUBORDINATORS } from '../../language/grammar-words.ts';
import type { Range } from '../../model/span.ts';
import { fold, type Token } from '../../text/tokens.ts';
import { bareClauseAt } from './bare-clause.ts';
import { cuesIn, type Cue } from './cues.ts';
import { isContracted, isFinite } from './finite-word.ts';
import { wordsIn, type Scene } from './scene.ts';

/** Between the verb and "that": "told MPs on Monday that", "said in a statement that". */
const MOST_BETWEEN = 9;

/** The clause that a verb of saying reports after it, and whether "that" opens it; null where none follows. */
export function clauseAfter(scene: Scene, sentence: Range, cue: Cue): (Range & { that: boolean }) | null {
  const words = wordsIn(scene, { start: cue.end, end: sentence.end });
  const opening = words[0];
  if (!opening) return null;
  const bare = bareClauseAt(scene, cue, words);
  const that = bare === null ? linkingThat(scene, cue, words) : null;
  const from = that?.end ?? bare;
  if (from === null) return null;
  const text = scene.narrative.slice(from, endOf(scene, cue, { start: from, end: sentence.end }));
  const start = from + (/^[\s,]*/.exec(text)?.[0].length ?? 0);
  const end = from + withoutStop(text).length;
  const clause = { start, end: Math.max(start, end), that: that !== null };
  const inside = wordsIn(scene, clause);
  return inside.length >= 3 && inside.some(({ norm }) => isFinite(norm)) ? clause : null;
}

/** The words without the marks that close them: in "(He said he'd go.)" the bracket closes the sentence, and no bracket of the clause. */
export function withoutStop(text: string): string {
  return text.replace(text.includes('(') ? /[.!?,;:\s]+$/ : /[.!?,;:)\s]+$/, '');
}

/** The "that" of the reported clause, over an object and an adverbial: not a relative one, nor another verb's. */
function linkingThat(scene: Scene, cue: Cue, words: readonly Token[]): Token | null {
  const at = words.slice(0, MOST_BETWEEN).findIndex(({ norm }) => norm === 'that');
  const that = words[at];
  const next = words[at + 1];
  if (!that || !next || /[.;:¤]/.test(scene.narrative.slice(cue.end, that.start))) return null;
  if (cuesIn(scene, { start: cue.end, end: that.start }).length > 0) return null;
  const adjoining = scene.narrative.slice(that.end, next.start).trim() === '';
  return adjoining && at > 0 && isFinite(next.norm) && !isContracted(next.norm) ? null : that;
}

/** "Ms Green, who told them it was late, left": a clause inside a relative one ends with it, before the verb of the main clause. */
function endOf(scene: Scene, cue: Cue, range: Range): number {
  const end = nextReport(scene, range);
  if (!/, (?:who|which) (?:[^\s,]+ )?$/u.test(scene.narrative.slice(Math.max(0, cue.start - 40), cue.start)))
    return end;
  const closing = [...scene.narrative.slice(range.start, end).matchAll(/, ([\p{L}’']+)/gu)].find(([, word]) =>
    isFinite(fold(word ?? '')),
  );
  return closing === undefined ? end : range.start + closing.index;
}

/** "…, and Ms Green warned that", "…, but she added that": where the next main clause begins, which reports in its turn; else the end. */
function nextReport(scene: Scene, { start, end }: Range): number {
  for (const cue of cuesIn(scene, { start, end })) {
    const joined = /, (?:and|but|while|although|though|whereas) ((?:[^\s,;:¤]+ ){1,6})$/u.exec(
      scene.narrative.slice(start, cue.start),
    );
    if (cue.voice !== 'finite' || joined?.[1] === undefined) continue;
    const words = wordsIn(scene, { start: cue.start - joined[1].length, end: cue.start });
    const clause = words.some(
      ({ norm }, i) => SUBORDINATORS.has(norm) || (i < words.length - 1 && isFinite(norm)),
    );
    const that = scene.narrative.slice(cue.end, cue.end + 6) === ' that ';
    if (!clause && that) return start + joined.index;
  }
  return end;
}
