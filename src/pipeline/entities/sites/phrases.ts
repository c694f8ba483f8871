import { GENERIC_NOUNS, RANKS } from '../../../language/bodies/generic-nouns.ts';
import { CONTRACTION, OTHER_ADJECTIVES, PLAIN_ADJECTIVES } from '../../../language/grammar-words.ts';
import { isVerbLike } from '../../../language/lexicon.ts';
import { PLACE_NOUNS, SITE_NOUNS } from '../../../language/places.ts';
import { STOP_WORDS } from '../../../language/stop-words.ts';
import type { Range } from '../../../model/span.ts';
import type { Marks } from '../marks.ts';
import type { Line, Word } from '../words.ts';

/** "The plant", "the old stadium": a common noun for a place with "the" or "this" before it. */
export interface SitePhrase extends Range {
  readonly noun: string;
  /** What stands between article and noun, empty adjectives aside. */
  readonly mods: readonly string[];
}

/** The phrases of a line that may take up a place. */
export function sitesIn({ words, shouting }: Line, marks: Marks): SitePhrase[] {
  if (shouting) return [];
  return words.flatMap((word, at): SitePhrase[] => {
    const site = SITE_NOUNS.has(word.lower) || PLACE_NOUNS.has(word.lower);
    if (
      !site ||
      (GENERIC_NOUNS.has(word.lower) && !RANKS.has(word.lower)) ||
      marks.on[at] !== undefined ||
      isCompound(words, at)
    )
      return [];
    let from = at;
    while (
      from > 0 &&
      at - from < 3 &&
      words[from]!.gap === ' ' &&
      isModifier(words[from - 1]!, marks.on[from - 1])
    )
      from--;
    const article = words[from - 1];
    if (article === undefined || words[from]!.gap !== ' ' || !/^(?:the|this)$/.test(article.lower)) return [];
    const mods = words.slice(from, at).map((w) => w.lower);
    if (mods.some((m) => OTHER_ADJECTIVES.has(m))) return [];
    return [
      {
        start: article.start,
        end: word.end,
        noun: word.lower,
        mods: mods.filter((m) => !PLAIN_ADJECTIVES.has(m)),
      },
    ];
  });
}

const isModifier = (word: Word, name: unknown): boolean =>
  name === undefined && !word.cap && !STOP_WORDS.has(word.lower) && /^\p{L}/u.test(word.text);

/** "The plant manager", "the plant of trees": the noun only describes, or is described by, another. */
function isCompound(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (next?.gap !== ' ' || words[at]!.possessive) return false;
  return (
    next.lower === 'of' ||
    next.cap ||
    (!STOP_WORDS.has(next.lower) &&
      !isVerbLike(next.lower) &&
      !CONTRACTION.test(next.lower) &&
      !next.lower.endsWith('ly'))
  );
}
