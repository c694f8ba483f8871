import { type Range, spanOf, type Span } from '../../../model/span.ts';
import { clauseAround } from '../clause-around.ts';
import type { Told } from './sentences.ts';

/** What comes after the point: when, on what condition, for what purpose. */
const AFTERTHOUGHT =
  /[,;:(]|\s(?:by|on|until|till|within|no later than|before|after) (?=\S*\d|the end|next|\p{Lu})|\s(?:when|once|while|until|unless|because|so that|in order to|provided that|before|after) /u;
/** "Which is based in Hull, must pay": an aside that a cut at its other end has left open. */
const ASIDE = /^(?:which|who|whose|where|when|if|although|while)\b[^,]*,\s+/i;
/** A point is at least this long after the words that make it. */
const LEAST = 25;

/** The part of a sentence that makes its point: the clause round `at`, without when, if and what for at its end. */
export function pointOf({ document, span }: Told, at: Range): Span {
  const whole = clauseAround(document, span, at);
  const aside = ASIDE.exec(document.text.slice(whole.start, at.start))?.[0].length ?? 0;
  const clause = spanOf(document.id, document.text, whole.start + aside, whole.end);
  const from = at.end + LEAST;
  if (from >= clause.end) return clause;
  const cut = AFTERTHOUGHT.exec(document.text.slice(from, clause.end));
  return cut ? spanOf(document.id, document.text, clause.start, from + cut.index) : clause;
}
