import type { Document } from '../../../model/document.ts';
import type { Range } from '../../../model/span.ts';
import { notionsOf } from '../../../text/meaning.ts';
import type { Found } from './noun-after.ts';

/** Nouns for so many people or things together, with what puts their number behind them. */
const GATHERED =
  /\b(attendance|audience|capacity|circulation|complement|congregation|crew|crowd|enrol?lment|fleet|flock|gate|headcount|herd|intake|membership|payroll|population|readership|staff|strength|total|turnout|workforce)(?:\s+(?:of|(?:now |still )?(?:was|is|stands? at|stood at|came to|comes to|reache[sd]|totall?ed|numbers?|numbered|rose to|fell to|grew to|of only|of just)))(?: (?:about|around|some|nearly|almost|over|up to|at least|more than|just|only|roughly))? $/i;
/** A number with a noun of its own behind it counts that: "an audience of 300 farmers". */
const NOUN_BEHIND =
  /^\s+(?!(?:a|an|the|in|on|at|by|for|from|to|of|with|and|but|or|as|when|while|last|this|that|each|every|per)\b)\p{L}/u;

/** "An audience of 72", "attendance came to 18,000": what is counted is named before the number. */
export function gatheredBefore(document: Document, clause: Range, number: Range): Found | null {
  const { text } = document;
  const match = GATHERED.exec(text.slice(clause.start, number.start));
  if (match === null || NOUN_BEHIND.test(text.slice(number.end, clause.end))) return null;
  const at = clause.start + match.index;
  return { thing: notionsOf(match[1]!, at), end: number.end };
}
