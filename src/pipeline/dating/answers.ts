import { type Span, spanOf } from '../../model/span.ts';
import { contentStems } from '../../text/tokens.ts';
import type { Order } from './constraint.ts';
import { type DatedText, shared } from './reading.ts';

/** "clarification has been sought", "a response was requested": a question left open. */
const ASKED =
  /\b(\p{L}{6,})\s+(?:has|have|had|was|were|is|are)\s+(?:also\s+)?(?:been\s+|being\s+)?(?:sought|requested|awaited|asked for|promised)\b/giu;
const DONE = /\b(?:has|have)\s+(?:now\s+|since\s+|also\s+)?(\p{L}{4,}(?:ed|d))\b/giu;

/**
 * One document answers another: what the first says was asked for ("clarification has been sought"), the
 * second tells as given ("has clarified"), of the same names.
 */
export function answers(texts: readonly DatedText[]): Order[] {
  const given = texts.flatMap((text) =>
    text.sentences.slice(0, 3).flatMap(({ sentence, names }) =>
      [...sentence.text.matchAll(DONE)].map((m) => ({
        text,
        names,
        root: root(m[1] ?? ''),
        span: at(text, sentence, m),
      })),
    ),
  );
  return texts.flatMap((text) =>
    text.sentences.flatMap(({ sentence, names }) =>
      [...sentence.text.matchAll(ASKED)].flatMap((m): Order[] => {
        const found = given.filter(
          (g) => g.text !== text && g.root === root(m[1] ?? '') && shared(g.names, names).length > 0,
        );
        const [answer] = found;
        if (!answer || new Set(found.map((g) => g.text)).size !== 1) return [];
        return [
          {
            kind: 'order',
            first: text.document.id,
            second: answer.text.document.id,
            evidence: [at(text, sentence, m), answer.span],
            ofFirst: `it says “${m[0]}”, which another document answers (“${answer.span.text}”)`,
            ofSecond: `its “${answer.span.text}” answers another document (“${m[0]}”)`,
          },
        ];
      }),
    ),
  );
}

function at({ document }: DatedText, sentence: Span, m: RegExpMatchArray): Span {
  const start = sentence.start + (m.index ?? 0);
  return spanOf(document.id, document.text, start, start + m[0].length);
}

/** The first letters of the stem: "clarification" and "clarified" meet in "clari". */
function root(word: string): string {
  return (contentStems(word)[0] ?? word.toLowerCase()).slice(0, 6).replace(/i$/, '');
}
