import { firstMatch } from '../../../text/first-match.ts';
import { ABOUT_BLAME, ALLEGED, DISCLAIMERS } from '../../../language/disclaiming.ts';
import type { Document } from '../../../model/document.ts';
import { spanOf, type Span } from '../../../model/span.ts';
import { notionsOf, type Notion } from '../../../text/meaning.ts';
import { readableSentences } from './readable-sentences.ts';

/** What a paper says that it does not find, decide or recommend. */
export interface Disclaimer {
  readonly document: Document;
  readonly span: Span;
  /** The words of the disclaimer itself. */
  readonly deciding: Span;
  /** What it is about; with a pronoun in it, also what stands before it in its paragraph. */
  readonly topic: readonly Notion[];
  readonly blame: boolean;
  readonly people: boolean;
  /** What it says is not imposed, taken off or awarded; null where it declines something else. */
  readonly thing: string | null;
  /** Whether what it is about had to be looked for in the sentences before it. */
  readonly guessed: boolean;
  /** What the paper itself says, as its own words, in the sentences that had to be looked at. */
  readonly stated: readonly Notion[];
}

/** What stands for something said before; "that summer" does not. */
const BACK =
  /\b(?:its|it|them|either|charge|allegation|complaint|(?:this|that|these|those)(?! (?:(?:same|very) )?(?:minute|hour|day|night|morning|afternoon|evening|week|weekend|fortnight|month|spring|summer|autumn|fall|winter|season|term|year|time|date|period)s?\b))\b/i;

/** "makes no recommendation about it": what "it" is the sentence itself may have said. */
const ABOUT_IT =
  /^\s+(?:about|on|of|as to|regarding|concerning|in respect of|for or against|for|against) (?:it|this|that|them|these|those)\b/i;

/** "The survey on which that figure rests": what is meant stands before. */
const POINTING =
  /\b(?:this|that|these|those) (?:figure|sum|number|amount|estimate|claim|account|version|view|point|matter|question|allegation|charge|complaint|assertion|suggestion|accusation)s?\b/i;

/** Each sentence of a paper that declines to find, decide or recommend something. */
export function disclaimersIn(document: Document): Disclaimer[] {
  const sentences = readableSentences(document);
  return sentences.flatMap((sentence, at): Disclaimer[] => {
    const match = firstMatch(DISCLAIMERS, sentence.text);
    if (!match) return [];
    const after = sentence.text.slice(match.index + match[0].length);
    // "By this document" is the paper itself, and nothing that stands before.
    const said = after.replace(/^\s*that\b/, '').replace(/\b(?:by|in|under|of) (?:this|these) \w+/gi, '');
    const alone = match.groups?.thing === undefined && after.length < 8;
    const unsaid = alone || BACK.test(said);
    // "It is not for us to say whether the contract ought to end, and we make no recommendation about it."
    const own = ABOUT_IT.test(after) ? notionsOf(sentence.text.slice(0, match.index), sentence.start) : [];
    const before =
      unsaid && (own.length < 2 || POINTING.test(sentence.text.slice(0, match.index)))
        ? sentences.slice(Math.max(0, at - 2), at).filter((s) => s.block === sentence.block)
        : [];
    const next = alone ? sentences.slice(at + 1, at + 2).filter((s) => s.block === sentence.block) : [];
    const start = sentence.start + match.index;
    return [
      {
        document,
        span: spanOf(document.id, document.text, sentence.start, sentence.end),
        deciding: spanOf(document.id, document.text, start, start + match[0].length),
        topic: [
          ...notionsOf(after, start + match[0].length),
          ...own,
          ...[...before, ...next].flatMap((s) => notionsOf(s.text, s.start)),
        ],
        blame: ABOUT_BLAME.test(after),
        people:
          /\b(?:any (?:one )?(?:individual|person|member|employee|defendant|respondent)|anyone|anybody)\b/i.test(
            after,
          ),
        thing: match.groups?.thing ?? null,
        guessed: before.length > 0,
        stated: before.filter((s) => !ALLEGED.test(s.text)).flatMap((s) => notionsOf(s.text, s.start)),
      },
    ];
  });
}
