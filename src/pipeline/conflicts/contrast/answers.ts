import { NEGATIVE } from '../../../language/negatives.ts';
import { common, type Weigh } from '../../../text/matter.ts';
import { keysOf, type Notion } from '../../../text/meaning.ts';
import type { Story, Told } from '../statements/sentences.ts';
import type { Denial } from './denied.ts';
import { TELLING } from '../statements/facing.ts';

/** One sentence's cover of a denial's words. */
export interface Answer {
  readonly told: Told;
  readonly denies: boolean;
  readonly cover: ReturnType<typeof covered>;
  readonly whole: ReturnType<typeof covered>;
  readonly score: number;
}

/** For a denial the sentences of other documents that share one of its telling words: an index, not all pairs. */
export function answersIn({ all, weigh }: Story): (denial: Denial) => Answer[] {
  const index = new Map<string, Told[]>();
  for (const told of all) {
    for (const key of keysOf(told.notions)) {
      const list = index.get(key);
      if (list) list.push(told);
      else index.set(key, [told]);
    }
  }
  return (denial) => {
    const keys = denial.denied.filter((n) => weigh(n.root) >= TELLING).flatMap((n) => n.keys);
    const met = new Set(keys.flatMap((k) => index.get(k) ?? []));
    return [...met].flatMap((told): Answer[] => {
      if (told.document === denial.told.document) return [];
      const cover = covered(denial.denied, told.notions, weigh);
      if (cover.words === 0) return [];
      const whole = covered(denial.whole, told.notions, weigh);
      const score = cover.share + 0.5 * whole.share + 0.15 * cover.weight;
      return [{ told, denies: NEGATIVE.test(told.span.text), cover, whole, score }];
    });
  };
}

function covered(
  words: readonly Notion[],
  by: readonly Notion[],
  weigh: Weigh,
): { share: number; words: number; weight: number; rarest: number } {
  const c = common(words, by, weigh);
  return {
    share: c.ofFirst,
    words: c.words.length,
    weight: c.weight,
    rarest: Math.max(0, ...c.words.map((n) => weigh(n.root))),
  };
}
