import type { Argument, Claim } from '../../model/claim.ts';

/** Words that stand for somebody or something, or for nobody, and so are no antecedent themselves. */
const PRONOUN =
  /^(?:it|they|them|itself|themselves|this|that|these|those|which|who|what|both|he|she|him|her|we|us|i|you|there|here|nobody|no one|none|nothing|everybody|everyone|everything|somebody|someone|something|anybody|anyone|anything|all|some|many|most|few|one|each|others?|either|neither)$|^(?:all|some|many|most|none|one|each|both|any|(?:a )?few|several|neither|either) of (?:it|us|you|them|these|those|this|that)$/i;

/** A subject, with the id of its sentence. */
export interface Subject extends Argument {
  readonly sentence: string;
}

/** Furthest distance over which a pronoun looks back, in UTF-16 code units: about two sentences. */
const REACH = 500;

/** Whether an argument is one pronoun. */
export function isPronoun({ text }: Argument): boolean {
  return PRONOUN.test(text.trim());
}

/**
 * The claim with each "it", "they" or "this" that names no entity tied to the subject before it: the first
 * subject of the same sentence, else the last one before (Hobbs 1978: subjects first, nearest sentence first).
 */
export function withAntecedents(claim: Claim, subjects: readonly Subject[], beside: readonly Claim[]): Claim {
  const agent = resolved(claim.agent, subjects);
  const shared = claim.object === null ? null : sharedObject(claim, claim.object, beside);
  if (shared !== null) return { ...claim, agent, object: shared };
  const others = subjects.filter(
    (s) => s.start !== claim.agent?.start && s.start !== claim.complement?.start,
  );
  return { ...claim, agent, object: resolved(claim.object, others) };
}

/** "The club bought [the field] and will drain [it]": what one agent did the first deed to, in one sentence. */
function sharedObject(
  { agent, predicate }: Claim,
  object: Argument,
  beside: readonly Claim[],
): Argument | null {
  if (object.entity !== null || agent === null || !/^(?:it|them)$/i.test(object.text)) return null;
  const before = beside.findLast(
    (c) =>
      c.agent?.start === agent.start &&
      c.object !== null &&
      c.object.start > c.predicate.start &&
      c.object.end < predicate.start &&
      !isPronoun(c.object) &&
      DETERMINED.test(c.object.text),
  )?.object;
  if (!before) return null;
  const { doc, start, end, text } = before;
  return { ...object, entity: before.entity, refersTo: { doc, start, end, text } };
}

/** A noun phrase that opens as such, or a name. */
const DETERMINED = /^(?:(?:the|a|an|its|their|his|her|our|this|that|these|those)\s|\p{Lu})/u;

function resolved(argument: Argument | null, subjects: readonly Subject[]): Argument | null {
  if (argument?.entity !== null || !/^(?:it|they|them|both|this)$/i.test(argument.text)) return argument;
  const before = subjects.filter((s) => s.end <= argument.start && argument.start - s.end < REACH);
  const last = before.at(-1);
  if (last === undefined) return argument;
  const found = before.find((s) => s.sentence === last.sentence) ?? last;
  const { doc, start, end, text } = found;
  return { ...argument, entity: found.entity, refersTo: { doc, start, end, text } };
}
