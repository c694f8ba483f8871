import { NOUN_LIKE } from '../../../language/verbs/common.ts';
import { VERB_READINGS } from '../../../language/verbs/forms.ts';
import type { DateMention } from '../../../model/date.ts';
import type { Document } from '../../../model/document.ts';
import { spanOf, type Span } from '../../../model/span.ts';
import { isAction, notionsOf, type Notion } from '../../../text/meaning.ts';

/** Verbs that say next to nothing of what was done, and words of calendar and manner. */
const LIGHT =
  /^(?:be|have|take|make|do|get|say|announce|give|go|come|set|put|place|occur|happen|due|expect|plan|hope|want|need|tell|ask|will|new|first|next|last|year|month|week|day|time|date|end|start|begin|early|late|mid|people|add|use|work|see|look|find|know|think|mean|include|follow|call|one|two|three|today|yesterday|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** Whether a word says next to nothing of what was done. */
export function isLight({ norm }: Notion): boolean {
  return LIGHT.test(norm) || (VERB_READINGS.get(norm) ?? []).some((r) => LIGHT.test(r.lemma));
}

/** How far from its date a deed stands at most, in characters. */
const REACH = 90;

/** The last verb before the date; where the date leads the clause, the first one after it. */
export function deedOf(
  document: Document,
  clause: Span,
  date: DateMention,
  notions: readonly Notion[],
): Notion | null {
  const deeds = notions.filter((n) => isVerb(document, clause, n) && !takesPlace(document, n));
  if (date.type === 'DURATION') {
    const named = measured(document, date, notions);
    if (named) return named;
  }
  const before = /^\s+(?:\d{4}\s+)?to\s+[a-z]/.test(document.text.slice(date.end, date.end + 16))
    ? undefined
    : deeds.filter((n) => n.end <= date.start).at(-1);
  if (before) return date.start - before.end <= REACH ? before : null;
  // "The vote was held on 3 May": what was held is the deed.
  const action = notions.find((n) => n.end <= date.start && isAction(n.norm));
  const happens = action && HAPPENS.test(document.text.slice(action.end, date.start));
  if (happens && date.type !== 'DURATION') return date.start - action.end <= REACH ? action : null;
  if (date.type !== 'DATE' && date.type !== 'TIME') return null;
  const leads = date.start - clause.start <= 8;
  const after = deeds.find((n) => n.start >= date.end);
  // "has until June to pay": the deed follows its last day.
  const due = after && /^\s+(?:\d{4}\s+)?to\s+$/.test(document.text.slice(date.end, after.start));
  return after && (leads || due) && after.start - date.end <= REACH ? after : null;
}

/** Between a noun of action and its day: that it took place, or nothing but what it was of. */
const HAPPENS =
  /\b(?:held|takes?|took|taken|happen(?:s|ed)|occurr?(?:s|ed)|began|begins?|starts?|started)\b[^,;]*$|^(?: (?:of|on|in|for|at|the|a|an|[\p{L}]+)){0,5} (?:on|in|of|at|by|before|until|for|no later than) (?:the )?$/u;

/** "was held": what was held is the deed. */
function takesPlace(document: Document, n: Notion): boolean {
  return (
    n.norm === 'held' &&
    /\b(?:be|been|is|are|was|were)\s+$/i.test(document.text.slice(Math.max(0, n.start - 8), n.start))
  );
}

/** From a length to what may be done in it: "60 days to appeal", "28 days in which to answer", "a week left to pay". */
const TIME_TO =
  /^\s+(?:(?:(?:in|within) which|left|more|longer|from (?:now|today|then)) )?to\s+|^[\s-]+(?=\p{Ll})/u;

/** "60 days to appeal", "a six-month ban": the verb or the noun of action that follows a length. */
function measured(document: Document, date: DateMention, notions: readonly Notion[]): Notion | null {
  const after = TIME_TO.exec(document.text.slice(date.end, date.end + 30));
  if (!after) return null;
  const at = date.end + after[0].length;
  const next = notions.find((n) => n.start === at);
  if (!next) return null;
  return /\bto\s/.test(after[0]) || isAction(next.norm) ? next : null;
}

export function carriesOn(document: Document, clause: Span, date: DateMention): boolean {
  return (
    date.type === 'DURATION' &&
    /^\W*(?:and\s+)?(?:one|some|others|another|two|most)\b[^,]{0,30}\bfor\s+$/i.test(
      document.text.slice(clause.start, date.start),
    )
  );
}

/** "waited for an hour, and one of them for two": the deed of the clause before. */
export function carried(document: Document, sentence: Span, clause: Span, date: DateMention): Notion | null {
  if (clause.start === sentence.start || !/\bfor\s+$/.test(document.text.slice(clause.start, date.start)))
    return null;
  const lead = spanOf(document.id, document.text, sentence.start, clause.start);
  const notions = notionsOf(lead.text, lead.start).filter((n) => !isLight(n));
  return notions.filter((n) => isVerb(document, lead, n)).at(-1) ?? null;
}

function isVerb(document: Document, clause: Span, n: Notion): boolean {
  // "an Affected Well": part of a name or a defined term.
  if (n.start > clause.start && /^\p{Lu}/u.test(document.text.slice(n.start, n.end))) return false;
  const before = document.text.slice(Math.max(clause.start, n.start - 16), n.start);
  if (!VERB_READINGS.has(n.norm)) {
    const after = document.text.slice(n.end, n.end + 6);
    return (
      /\b(?:be|is|are|was|were|becomes?|became|remains?|will|would|shall|should|must|may|might|can|could)\s+$/i.test(
        before,
      ) ||
      // "to plug the pipe": a verb that no list has.
      (/\bto\s+$/i.test(before) && /^\s+(?:the|its|their|an?|all|any|it)\b/.test(after))
    );
  }
  const readings = VERB_READINGS.get(n.norm) ?? [];
  const nounLike = NOUN_LIKE.has(n.norm) || readings.some((r) => r.form === 's' && NOUN_LIKE.has(r.lemma));
  if (readings.every((r) => r.form === 'ing')) return /\b(?:be|been|is|are|was|were)\s+$/i.test(before);
  if (!nounLike) return true;
  return /\b(?:will|would|shall|should|may|might|can|could|must|to|be|been|being|is|are|was|were|not)\s+$/i.test(
    before,
  );
}
