import type { Telling } from './tellings.ts';

/** Of what is to be done yet. */
const TO_COME =
  /\b(?:will|shall|(?:is|are) (?:to|due|set|expected|scheduled|going)|plans? to|intends? to)\b/i;

/** What a body does again and again; an inquest opens once. */
const AGAIN =
  /\b(?:vot(?:es?|ed|ing)|met|meets?|meetings?|discuss\w*|consider\w*|debat\w*|talk(?:s|ed)|heard|hearings?|visit(?:s|ed)?|inspect\w*|play(?:s|ed)?|march(?:es|ed)?|struck|strikes?|walk(?:ed|out)?)\b/i;

/**
 * "Voted on 8 February", and in a paper of the 13th "will vote on 22 February": what was done before the other paper
 * came out is not what that has still to come.
 */
export function doneAndToCome(a: Telling, b: Telling): boolean {
  return isOver(a, b) || isOver(b, a);
}

function isOver(done: Telling, plan: Telling): boolean {
  if (!AGAIN.test(done.clause.text)) return false;
  if (TO_COME.test(done.clause.text) || !TO_COME.test(plan.clause.text)) return false;
  const [latest, earliest] = [done.date.latest, plan.date.earliest];
  const day = plan.document.published.edtf ?? '';
  return (
    latest !== null && earliest !== null && /^\d{4}-\d\d-\d\d/.test(day) && latest < day && earliest > day
  );
}
