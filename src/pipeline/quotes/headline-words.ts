import { STOP_WORDS } from '../../language/stop-words.ts';
import type { Quote } from '../../model/quote.ts';
import { stem, tokenise } from '../../text/tokens.ts';

/** As many quotations of one document are looked through for a heading's words. */
const MOST = 300;
/** The share of a heading's telling words that a remark must have. */
const SHARE = 0.5;

/**
 * Speakers for what a heading has in marks and nothing attributes: a heading cuts a remark of its own text down to a word
 * or puts it its own way ("‘Lawless’ jail" above "It is lawless in there"). Whoever has said most of its words there, if
 * that is one.
 */
export function byHeadline(quotes: readonly Quote[], inHeading: (quote: Quote) => boolean): Quote[] {
  const known = Map.groupBy(
    quotes.filter(({ speaker, form }) => speaker !== null && form !== 'indirect'),
    ({ doc }) => doc,
  );
  return quotes.map((quote) => {
    if (quote.speaker !== null || quote.form === 'indirect' || !inHeading(quote)) return quote;
    const words = tellingOf(quote);
    const shared = (known.get(quote.doc) ?? []).slice(0, MOST).map((other) => {
      const theirs = tellingOf(other);
      return { speaker: other.speaker, count: [...words].filter((word) => theirs.has(word)).length };
    });
    const most = Math.max(0, ...shared.map(({ count }) => count));
    if (most === 0 || most < SHARE * words.size) return quote;
    const [speaker, other] = new Set(shared.filter(({ count }) => count === most).map((s) => s.speaker));
    if (speaker == null || other !== undefined) return quote;
    const reason = 'The heading takes up what this speaker says below it.';
    return { ...quote, speaker, confidence: 0.6, reason };
  });
}

const tellingOf = ({ text }: Quote): ReadonlySet<string> =>
  new Set(
    tokenise(text)
      .filter(({ norm }) => !STOP_WORDS.has(norm))
      .map(({ norm }) => stem(norm)),
  );
