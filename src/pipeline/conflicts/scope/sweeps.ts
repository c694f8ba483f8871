import { EVERY, EXCEPTED, INCLUDED, NO_EXCEPTION } from '../../../language/quantifiers.ts';
import { notionsOf, type Notion } from '../../../text/meaning.ts';
import { nounPhrase } from '../../../text/noun-phrase.ts';
import { stem } from '../../../text/tokens.ts';
import type { Told } from '../statements/sentences.ts';

/** A sentence that sweeps everything in. */
export interface Sweep {
  readonly told: Told;
  /** What is swept in ("every business"), or null. */
  readonly head: Notion | null;
  /** What is expressly swept in, or nothing. */
  readonly inside: readonly Notion[];
  /** Whether it rules exceptions out in so many words. */
  readonly emphatic: boolean;
}

/** The sweeping statement that a sentence makes; none where it makes its own exception. */
export function sweepOf(told: Told): Sweep[] {
  if (told.quoted) return [];
  const { text, start } = told.span;
  const every = EVERY.exec(text);
  const emphatic = NO_EXCEPTION.test(text);
  if (every === null && !emphatic) return [];
  if (EXCEPTED.some((p) => p.test(text.replace(NO_EXCEPTION, '')))) return [];
  const head = every === null ? null : headOf(told, every.index + every[0].length);
  const inside = INCLUDED.flatMap((p) => {
    const words = p.exec(text)?.groups?.inside;
    return words === undefined ? [] : [notionsOf(words, start)];
  })[0];
  return [{ told, head, inside: inside ?? [], emphatic }];
}

/** The noun behind a sweeping word: "wages" in "all the wages they lost". */
function headOf(told: Told, from: number): Notion | null {
  const phrase =
    told.span.text
      .slice(from)
      .split(/[,;:]|\s(?:they|he|she|it|we|you|who|that|which|will|must|shall)\b/)[0] ?? '';
  const { head } = nounPhrase(phrase);
  return told.notions.find((n) => n.start >= told.span.start + from && stem(n.norm) === head) ?? null;
}
