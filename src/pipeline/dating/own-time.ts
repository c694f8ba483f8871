import { VERB_READINGS } from '../../language/verbs/forms.ts';
import type { Sentence } from '../../model/document.ts';
import type { TimeExpression } from '../../model/expression.ts';
import type { VerbGroup } from '../../text/verb-group.ts';

/** "Built in 2019", "signed on 4 May", "dated 4 May": a participle right before its date. */
const DONE =
  /(?<!\p{L})(?<word>\p{L}{1,24}) (?:(?<=\bdated )|(?:back )?(?:in|on|at|during)(?: the)?(?: (?:end|middle|start|spring|summer|autumn|winter) of)? )$/u;
/** With these before it the participle is no shortened clause: "will be built in 2026", "have a tower built in 2026". */
const GOVERNED =
  /\b(?:be|been|being|is|are|was|were|am|will|shall|would|may|might|can|could|to|ha(?:s|ve|d|ving)|get|gets|getting|want|wants|not|never)\b/i;
/** "The order follows a report in February": what something follows came before it. */
const FOLLOWS =
  /\b(?:follow(?:s|ed)?|(?:comes|came) (?:after|on the heels of|in the wake of))(?: on from)? (?:an?|the|its|his|her|their|two|three|\p{Lu}[\p{L}.]*[’']s?)\s[^,;:.]{1,50}\s(?:in|on|of|from)(?: the)? $/u;
/** "Has been shut after a fire in May", "has resigned following the vote of 3 May": so did what something was done after. */
const AFTER =
  /^\s(?:[^,;:.]{1,40}\s)?(?:after|following|because of|in the wake of)\s[^,;:.]{1,50}\s(?:in|on|of)(?: the)? $/u;
/** What opens a sentence with its date: "By the end of 2026 …". */
const FRONTED =
  /^\W*(?:(?:and|but|then|so)\s+)?(?:in|on|from|by|during|throughout|for|until|since|after|before|at|over|through|as of)\s(?:\p{Ll}+\s){0,4}$/iu;

/** A day's own time: past, open, or `verb` where it has that of the sentence's verb. */
export type OwnTime = 'past' | 'open' | 'verb';

/**
 * Whether a date stands in words that have a time of their own, whatever the sentence's verb is: a shortened clause ("the
 * ferries, built in 2019, will …"), what something comes after ("the order follows a report in May"), or a thing called
 * by its date ("the trust’s 2019 report will be read").
 */
export function ownTime(
  { text, start: from }: Sentence,
  { start, end, absolute }: TimeExpression,
  groups: readonly VerbGroup[],
): OwnTime {
  const before = text.slice(0, start - from);
  const after = text.slice(end - from);
  const last = groups.findLast((g) => g.end <= start);
  const next = groups.find((g) => g.start >= end);
  if (FOLLOWS.test(before)) return 'past';
  if (last?.perfect === true && last.tense !== 'future' && AFTER.test(before.slice(last.end - from)))
    return 'past';
  const done = DONE.exec(before);
  const word = done?.groups?.word?.toLowerCase() ?? '';
  if (done !== null && isParticiple(word)) {
    const lead = before.slice(0, done.index);
    const isOpen = next?.tense === 'future' && /^\s$/.test(text.slice(end - from, next.start - from));
    // "Money raised in 2026 will go to the poor": whatever may be raised; "the pact signed in May will hold" is one pact.
    if (isOpen && !/\b(?:the|this|that|its|his|her|their|our)\s[^,;:.]{1,40}$/i.test(lead)) return 'open';
    if (last !== undefined && last.end - from > done.index) return 'verb';
    if (last === undefined || last.tense === 'past')
      return GOVERNED.test(lead.slice(-30)) ? 'verb' : isOpen || !isSetOff(lead, after) ? 'open' : 'past';
    return 'open';
  }
  // "The trust’s 2019 report will be read": a thing called by its year may be older than the year’s end.
  if (last === undefined && next?.tense === 'future' && !FRONTED.test(before)) {
    if (/^\d{4}$/.test(absolute ?? '') || /\bof (?:the )?$/.test(before)) return 'open';
  }
  return 'verb';
}

/** "The ferries, catamarans built in 2019, will …", "built in 1965, the tower …", "the house (built in 1911) …". */
function isSetOff(lead: string, after: string): boolean {
  return /(?:^|[,(–—])[^\p{L}\p{N}_’'-]*(?:[\p{L}\p{N}’'-]+\s){0,6}$/u.test(lead) && /^\s?[,)–—]/.test(after);
}

function isParticiple(word: string): boolean {
  return VERB_READINGS.get(word)?.some(({ form }) => form === 'participle') ?? /\p{Ll}{2}ed$/u.test(word);
}
