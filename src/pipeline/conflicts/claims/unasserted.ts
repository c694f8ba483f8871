import {
  ASKED_THAT,
  HOPED_THAT,
  IS_WRONG,
  NO_DECISION,
  NO_SIGN_THAT,
  TALK_THAT,
} from '../../../language/unasserted.ts';
import { sentenceOf, type Said } from './said.ts';

/** A bare "be", or "to be": no telling of what is. */
const BARE = /^(?:to )?be\b/i;

/** Whether the sentence has the clause only to say that it is not so, not shown, hoped or asked for. */
export function isUnasserted(said: Said): boolean {
  const { claim, document } = said;
  const sentence = sentenceOf(said);
  const before = document.text.slice(sentence.start, claim.start);
  if (NO_SIGN_THAT.test(before) || HOPED_THAT.test(before)) return true;
  // The clause of an infinitive may begin with whoever has not decided.
  const lead = document.text.slice(sentence.start, claim.predicate.start);
  if (NO_DECISION.test(lead) && /^(?:to|whether)\b/i.test(claim.predicate.text)) return true;
  if (TALK_THAT.test(before) && IS_WRONG.test(document.text.slice(claim.end, sentence.end))) return true;
  return BARE.test(claim.predicate.text) && ASKED_THAT.test(before);
}
