import { STOP_WORDS } from '../../language/stop-words.ts';
import type { Entity } from '../../model/entity.ts';
import { overlaps, type Range } from '../../model/span.ts';
import { mentionsByDocument } from '../../text/mentions-by-document.ts';
import { overlapFinder } from '../../text/overlap-finder.ts';
import { root } from '../../text/stems.ts';
import { tokenise, type Token } from '../../text/tokens.ts';

/** A word ready to be compared. */
export interface Word extends Token {
  readonly root: string;
  /** Carries meaning and is no part of a name: only such words are evidence. */
  readonly telling: boolean;
  readonly named: boolean;
}

/** What a clipped end stands for. "It's" may be "it has" too, which is rarer in what people say. */
const CLIPPED: Readonly<Record<string, string>> = {
  "'m": 'am',
  "'re": 'are',
  "'ve": 'have',
  "'ll": 'will',
  "n't": 'not',
};
const IS = /^(?:it|he|she|that|this|there|here|what|who|where|how)$/;
const STEMS: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall' };

/** "I'm" and "I am" are the same words: a contraction as the two words that it is clipped from. */
function spelledOut(token: Token): Token[] {
  const [, head, end] = /^(.+?)(n't|'(?:m|re|ve|ll|s))$/.exec(token.norm) ?? [];
  if (head === undefined || end === undefined || token.end - token.start !== token.norm.length)
    return [token];
  const full = end === "'s" ? (IS.test(head) ? 'is' : undefined) : CLIPPED[end];
  if (full === undefined) return [token];
  const cut = token.end - end.length;
  return [
    { ...token, norm: STEMS[head] ?? head, end: cut },
    { ...token, norm: full, start: cut },
  ];
}

/** Finds the names in a stretch of one document, in order of their start. */
export type NamesIn = (stretch: Range) => readonly Range[];

/** Where names stand in each document, by its id. */
export function namesByDocument(entities: readonly Entity[]): ReadonlyMap<string, NamesIn> {
  return new Map(
    [...mentionsByDocument(entities)].map(([doc, mentions]): [string, NamesIn] => [
      doc,
      overlapFinder(mentions.filter(({ form }) => form !== 'pronoun').sort((a, b) => a.start - b.start)),
    ]),
  );
}

/** The words of a stretch of a document's text, each with whether it tells anything. */
export function wordsOf(text: string, range: Range, namesIn?: NamesIn): Word[] {
  const near = namesIn?.(range) ?? [];
  let at = 0;
  return tokenise(text.slice(range.start, range.end), range.start)
    .flatMap(spelledOut)
    .map((token) => {
      while (at < near.length && (near[at]?.end ?? 0) <= token.start) at++;
      const name = near[at];
      const named = name !== undefined && overlaps(name, token);
      return { ...token, root: root(token.norm), telling: !named && !STOP_WORDS.has(token.norm), named };
    });
}
