import type { Draft } from './draft.ts';
import type { HeadSign } from './head-signs.ts';
import { wordCount } from './line-shape.ts';

/**
 * The index of a headline set as a sentence or two, with a full stop, or undefined: right above who wrote it or when,
 * and apart from what stands over it. Only where no other line is like a headline.
 *
 * @param drafts the lines above the text, `signs` what each of them is
 */
export function saidAbove(drafts: readonly Draft[], signs: readonly HeadSign[]): number | undefined {
  const at = drafts.findIndex(
    ({ text, gap }, i) =>
      i > 0 &&
      gap > 0 &&
      signs[i] === 'words' &&
      /^(?:byline|name|date)$/.test(signs[i + 1] ?? '') &&
      /^\p{Lu}.*\p{L}[\p{L}’']\.["”’']?$/u.test(text) &&
      wordCount(text) >= 5 &&
      wordCount(text) <= 20,
  );
  return at < 0 ? undefined : at;
}
