import type { Draft } from '../draft.ts';
import { endsSentence, wordCount } from '../line-shape.ts';
import type { Trait } from './evidence.ts';

/** So much of a paragraph is read. */
const READ = 2000;
const QUOTED = /[“"][^”"]*[”"]?|(?<![\p{L}\p{N}])[‘'][^’']*[’'](?![\p{L}\p{N}])/gu;

const paragraphs = (drafts: readonly Draft[]): string[] =>
  drafts
    .filter(({ text }) => endsSentence(text) && wordCount(text) > 8)
    .map(({ text }) => text.slice(0, READ));

/** The share of the paragraphs in which some words stand, outside quotations. */
function share(words: RegExp, own = true): Trait['of'] {
  return (drafts) => {
    const all = paragraphs(drafts);
    const having = all.filter((text) => words.test(own ? text.replace(QUOTED, '') : text));
    return all.length === 0 ? 0 : having.length / all.length;
  };
}

/** How a text speaks: of whom, to whom, in whose words. */
export const OF_VOICE: readonly Trait[] = [
  { sign: 'says “we” of those who write', of: share(/\b(?:we|our|us)\b/i) },
  { sign: 'says “I” of who writes', of: share(/\b(?:I|my|me|I[’'](?:ve|m|d))\b/) },
  { sign: 'speaks to “you”', of: share(/\b(?:you|your)\b/i) },
  { sign: 'contracts its verbs', of: share(/\p{L}(?:n[’']t|[’'](?:ve|re|ll|d|m))\b/u) },
  { sign: 'has quotations', of: share(/[“"]|(?<![\p{L}\p{N}])‘/u, false) },
  {
    sign: 'has people say what it quotes',
    of: share(/\b(?:said|says|told)\b[^]*[“"‘]|[”"’][^]*\b(?:said|says|told)\b/, false),
  },
];
