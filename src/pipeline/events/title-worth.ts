import type { Range } from '../../model/span.ts';
import type { ReadSentence, Telling } from './telling.ts';
import { isBalanced } from './trim.ts';

const PRONOUN_START =
  /^["“‘']?(?:he|she|it|they|we|i|you|this|these|those|that|his|her|its|their|our|my|there|what|who|both)\b/i;

/** A heading that ends so is not finished. */
const LOOSE =
  /\s(?:in|on|at|by|for|with|from|to|of|into|under|about|against|between|the|an?|and|or|but|as|than|that|which|who|whose|if|when|where|its|their|his|our|my|is|was|are|were|be|been|has|had|have|will|would|shall|may|can|could|must|not|no|any|each|every|until|because|due)$/i;
/** A heading begins with whom or what it is about, not with where or how. */
const LEADS =
  /^(?:under|in|on|at|by|from|after|before|since|until|during|for|with|within|following|pursuant|between|as|when|if|beyond|according|said|says|not (?:later|more|less|…)|no later)\s?/i;

/** How many of the sentence's finite verbs a heading holds: one tells one thing. */
function finite(read: ReadSentence, pieces: readonly Range[]): number {
  return read.clauses.filter(
    ({ verb }) => verb && pieces.some((p) => p.start <= verb.start && verb.end <= p.end),
  ).length;
}

/** How well a heading would serve: a subject and its verb, neither too short nor too long, no pronoun without its noun. */
export function worthOf(
  { read, core, date, document }: Telling,
  text: string,
  pieces: readonly Range[],
): number {
  const clause = read.clauses[core];
  const [first] = pieces;
  const inQuote = read.quoted.some((q) => q.start < date.start && date.end < q.end);
  const { verb } = clause ?? { verb: null };
  const active = verb !== null && pieces.some((p) => p.start <= verb.start && verb.end <= p.end);
  // An infinitive names an aim ("to find as many as possible"); it carries no heading without its subject ("Club to leave").
  const before = verb === null ? undefined : read.words[verb.from - 1];
  const subject =
    before?.is === 'noun' && !read.dates.some((d) => before.start < d.end && d.start < before.end);
  const aim = verb !== null && read.words[verb.from]?.norm === 'to' && !subject;
  const { text: source } = document;
  const governed =
    first !== undefined && /\bto\s+$/i.test(source.slice(Math.max(0, first.start - 4), first.start));
  let worth = active ? (aim || governed ? 0.5 : 2) : 0;
  if (clause?.verb && /^(?:is|are|was|were|be|been|means)$/.test(clause.verb.main)) worth -= 0.7;
  if (PRONOUN_START.test(text)) worth -= 1.5;
  if (text.startsWith('[')) worth -= 0.4;
  if (LOOSE.test(text)) worth -= 2;
  if (LEADS.test(text)) worth -= 0.8;
  if (read.dates.some((d) => pieces.some((p) => p.start <= d.start && d.end <= p.end))) worth -= 0.4;
  worth -= 0.25 * Math.max(0, finite(read, pieces) - 1);
  if (/\b(?:it|them|him|her|this|me|us|so)$/i.test(text) || /\b(?:it|them|him) to\b/.test(text)) worth -= 0.6;
  if (clause?.verb && first && first.start >= clause.verb.start) worth -= 1.2;
  if (clause?.kind === 'subordinate') worth -= 1;
  if (text.length < 20) worth -= 1.5;
  else if (text.length <= 90) worth += 1;
  else worth -= 0.5;
  if (pieces.length > 1) worth -= 0.2;
  if (/(?<!^)\b\p{Lu}\p{Ll}+(?! \d)/u.test(text)) worth += 0.4;
  if (inQuote) worth -= 1.5;
  if (/["“‘]/.test(text.slice(0, 1))) worth -= 0.5;
  if (!isBalanced(text)) worth -= 2;
  return worth;
}
