import type { TimeExpression } from '../../model/expression.ts';
import { tagSentence } from '../../text/tagged.ts';
import type { VerbGroup } from '../../text/verb-group.ts';
import { verbGroups } from '../../text/verb-groups.ts';
import { announces } from './announces.ts';
import { firstKnown } from './first-known.ts';
import { ownTime } from './own-time.ts';
import { isArranged, isOpen } from './arranged.ts';
import { governing } from './hanging-verb.ts';
import type { ReadableSentence } from './reading.ts';
import { isTimetabled } from './timetabled.ts';

/** "Signed a lease that runs through May 2029", "for two years beginning on 1 May": what was done is past, the day that it set is not. */
const SETS =
  /\b(?:until|till|through|up to|before|by|expir(?:es?|ing)|due|end(?:s|ing)?|runs?|beginning|starting|commencing|opening|closing|effective|with effect)\s+(?:on\s+|in\s+|from\s+|at\s+)?(?:the\s+)?(?:(?:end|middle|start)\s+of\s+)?$/i;
/** "Has until Friday, 3 May, to answer": the end of what lasts now, or of what is wanted now. */
const UNTIL =
  /\b(?:(?:ha(?:s|ve)|['’]ve|got|open|on|runs?|valid|closed|shut) (?:[\p{L}’']+ ){0,4}(?:until|till|up to)|(?:wants?|needs?|expects?|requires?) [^.,;:]{1,40} (?:by|before|no later than)) (?:[\p{L} ]{1,24} on )?(?:the )?$/iu;
/** "Shut since 4 November", "its books, back to 2009": the day is past whatever the verb. */
const SINCE =
  /(?:\bsince|(?:,|[–—]|\b(?:right|all the way|as far|dat(?:es?|ing)|go(?:es|ing)?|went|reach(?:es|ing)?|stretch(?:es|ing)?|records))\s+back\s+(?:as far as|to))\s+(?:the\s+)?(?:(?:end|middle|start)\s+of\s+)?$/i;
/** "The Fourth of July has come and gone", "Easter is behind us". */
const GONE =
  /^ (?:(?:has|have|had) (?:now |long |already )?(?:been|come) and gone\b|is (?:now |long |already |well )?(?:over|past|behind us)\b)/i;
/** "The board next meets March 9": what comes next lies ahead. */
const NEXT =
  /\bnext (?:meets?|sits?|convenes?|plays?|races?|votes?|gathers?|appears?|opens?|performs?|speaks?|tours?|runs?)(?: again)?(?: (?:on|in|at|for)(?: the)?(?: [\p{L}]+){0,2})? ?$/iu;
/** "That isn’t until the 14th": what is not before a day is still to come. */
const NOT_UNTIL = /\b(?:is|are)(?:n[’']t| not) (?:\p{L}+ ){0,2}(?:until|till|before) (?:the )?$/iu;
/** "Was determined to be complete on 3 August": the day is that of the finding, or before it. */
const FOUND_TO_BE =
  /\b(?:was|were|been) (?:\p{L}+ly )?(?:found|determined|deemed|judged|held|ruled|declared|certified|considered|reported|said|shown|seen|known|believed|understood) to (?:be (?!\p{L}+ing\b|due\b|about\b|set\b)|have\b)[^.;:]*$/iu;
/** "Has promised to answer by Thanksgiving": what is promised now lies ahead. */
const PROMISED_BY =
  /\b(?:has|have|[’']s|[’']ve) (?:\p{L}+ly |also |now |been )*(?:promised|agreed|pledged|vowed|undertaken|offered|committed|asked|ordered|told|instructed|invited|given) (?:[\p{L}’']+ ){0,4}?to (?:[\p{L}’']+ ){1,6}(?:by|before|no later than) (?:the )?$/iu;
/** "Within 12 weeks of 20 October": a day that is counted from may lie on either side. */
const COUNTED =
  /\b(?:within|no later than|not later than|at least|up to|for) (?:the )?(?:[\p{L}\d-]+ ){1,3}(?:days?|weeks?|months?|years?|hours?) (?:of|from|after|following|to) (?:the )?$/iu;
/** "There wasn’t a chair to be had": what was there, and not what was to come. */
const THERE_WAS = /\bthere (?:was|were)(?:n[’']t)?\b[^.;:]*\bto be (?:had|seen|found|heard|felt)$/i;
/** What is done in the past and has its day ahead: "were promised trains in May 2025". */
const LOOKS_AHEAD =
  /^(?:promis|plann|expect|schedul|book|pencill?|earmark|forecast|predict|hop|intend|mean|meant|suppos|adjourn|postpon|deferr|delay|extend|reserv|guarante|pledg|vow|target|propos|project|adverti[sz])/;
/** "Is down for 4 May", "have been called: 9 March": a day that is fixed lies ahead. */
const FIXED =
  /\b(?:for (?:next |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day[’']s (?:[\p{L}-]+ ){1,8}?(?:[\p{L}-]+,? on)|down for|(?:expected|promised|hoped for|needed|wanted) (?:by|before|no later than)|due(?: (?:at|in|back|with|to|from|here|home)\b[^.,;:]{0,30})? (?:by|before|no later than)|(?:set|fixed|scheduled|booked|listed|pencilled in|penciled in|due|called|planned|arranged|slated|earmarked|billed)(?: (?:for|on|in|to (?:open|close|start|begin|end|run|reopen|resume|return))|:))\s+(?:the\s+)?$/iu;
/** "You will remember 20 October": what somebody will call to mind is past, or may be. */
const CALLS_TO_MIND = /^(?:remember|recall|recollect|forget|know|notice)/;
/** "Was to open on 4 May": it may still. */
const WAS_TO = /^(?:was|were)(?:n[’']t| not)?(?: \p{L}+ly| also| then| now)? to\b/iu;
/** "He was going to close it in May": ahead of a moment that is past. */
const LOOKED_AHEAD = /^(?:was|were)(?:n[’']t)?\b/i;
/** "The social is on Saturday, 22 July", "the show opens Friday, 3 May": a timetable is told in the present. */
const TIMETABLE =
  /^(?:is|are|[’']s|[’']re|(?:re)?opens?|(?:re)?starts?|begins?|ends?|closes?|shuts?|stops?|finish(?:es)?|resumes?|returns?|meets?|takes?|comes?|go(?:es)?|gets?|moves?|leaves?|arrives?|runs?|votes?|sits?|follows?|launch(?:es)?|kicks?|falls?|plays?|hosts?|expires?|lapses?)$/;
/** A clause of its own, whose verb was not read: "who lost trade between …". */
const RELATIVE = /\b(?:who|which|that|whose|where|when)\b/i;

/**
 * Whether a sentence tells of a date as past or as still to come, by the verb before it or else the first after it; null
 * where the verb leaves it open: "would", "should have opened", an infinitive after a past verb ("ordered them out by").
 */
export function tenseAt(
  { sentence }: ReadableSentence,
  expression: TimeExpression,
): 'past' | 'future' | null {
  const { start, text } = expression;
  const known = firstKnown(expression);
  if (known.day !== undefined && known.year === undefined) {
    if (/^next\b/i.test(text)) return 'future';
    if (/^last\b/i.test(text)) return 'past';
    if (/^this (?!past)/i.test(text) && known.weekday !== undefined) return 'future';
  }
  const before = sentence.text.slice(Math.max(0, start - sentence.start - 70), start - sentence.start);
  if (SINCE.test(before)) return 'past';
  if (GONE.test(sentence.text.slice(expression.end - sentence.start))) return 'past';
  if (NEXT.test(before) || NOT_UNTIL.test(before)) return 'future';
  if (FOUND_TO_BE.test(sentence.text.slice(0, start - sentence.start))) return 'past';
  if (COUNTED.test(before)) return null;
  const groups = verbGroups(tagSentence(sentence));
  if (known.day !== undefined && isTimetabled(sentence, expression, groups)) return 'future';
  if (announces(sentence, expression, groups)) return 'future';
  const own = ownTime(sentence, expression, groups);
  if (own !== 'verb') return own === 'past' ? 'past' : null;
  const last = groups.findLast((g) => g.end <= start) ?? groups[0];
  if (last === undefined) return null;
  if (known.hour !== undefined && last.start >= expression.end && isSetOff(sentence, expression)) return null;
  const verb = governing(sentence, groups, last);
  // What a relative clause tells has a verb of its own, though it was not read: "the contract, which runs out June 30".
  if (
    verb.end <= start &&
    RELATIVE.test(sentence.text.slice(verb.end - sentence.start, start - sentence.start))
  )
    return null;
  if (PROMISED_BY.test(before)) return 'future';
  if (isInfinitive(sentence.text.slice(verb.start - sentence.start)) && afterPast(groups, verb))
    return THERE_WAS.test(sentence.text.slice(0, verb.end - sentence.start)) ? 'past' : null;
  if (verb.tense === 'present' && !verb.perfect && known.weekday !== undefined) {
    const [from, to] = verb.end <= start ? [verb.end, start] : [expression.end, verb.start];
    const between = sentence.text.slice(from - sentence.start, to - sentence.start);
    if (TIMETABLE.test(verb.main) && /^[^,;:“”"]{0,50}(?:,\s)?$/.test(between)) return 'future';
  }
  const isNow = (verb.tense === 'present' && !verb.perfect) || (verb.main === 'got' && verb.perfect);
  if (UNTIL.test(before) && isNow && !verb.negative && !verb.possible) return 'future';
  const isDay = known.day !== undefined || expression.absolute?.length === 10;
  if (isDay && (isOpen(sentence, verb, start) || isArranged(sentence, verb, start))) return 'future';
  if (FIXED.test(before) && (verb.tense === 'present' || verb.perfect)) return 'future';
  if (verb.tense === 'past' && WAS_TO.test(sentence.text.slice(verb.start - sentence.start))) return null;
  // English dates nothing by its perfect: "strikes have been called: 9 March" is the day of the strikes.
  if (verb.tense === 'past')
    return SETS.test(before) || LOOKS_AHEAD.test(verb.main) || verb.perfect ? null : 'past';
  return verb.tense !== 'future' ||
    LOOKED_AHEAD.test(sentence.text.slice(verb.start - sentence.start)) ||
    CALLS_TO_MIND.test(verb.main) ||
    verb.possible ||
    (verb.perfect && verb.duty)
    ? null
    : 'future';
}

/** "The supper, Saturday, 21 May, from 4 to 7 p.m., was got up by the club": who got it up did so before, and it may be still to come. */
function isSetOff(
  { text, start }: ReadableSentence['sentence'],
  expression: Pick<TimeExpression, 'start' | 'end'>,
): boolean {
  return (
    /,\s$/.test(text.slice(0, expression.start - start)) && text.slice(expression.end - start).startsWith(',')
  );
}

const isInfinitive = (text: string): boolean => /^to\b/i.test(text);

function afterPast(groups: readonly VerbGroup[], verb: VerbGroup): boolean {
  const main = groups.findLast((g) => g.end <= verb.start && g.finite);
  return main?.tense === 'past';
}
