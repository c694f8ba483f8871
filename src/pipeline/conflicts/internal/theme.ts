import type { Span } from '../../../model/span.ts';
import type { Notion } from '../../../text/meaning.ts';

/** Somebody shall do something; of what shall be done the doer is no subject. */
const MODAL = /\b(?:shall|must|will|may|(?:is|are) to)(?:\s+not)?\b/i;
const PASSIVE = /^\s+be\b/i;
/** From a verb to its object, or to whom it is done. */
const LEADS_ON = /^(?:(?!\b(?:when|while|if|because|after|before|until|who|which)\b)[\s\p{L}’'])*$/iu;
/** Between words of one noun phrase. */
const TOGETHER = /^[\s'’"“”-]*$/;
const PRONOUN = /\b(?:it|its|they|their|he|his|she|her|these|those)\b/i;

/**
 * What a sentence that lays something down is about, out of its words: of "the north gate shall be shut" the gate, of "the tenant shall pay a deposit"
 * the deposit, for the tenant does many things.
 */
export function themeOf(span: Span, words: readonly Notion[]): Notion | null {
  const own = words.filter((n) => n.start >= span.start && n.end <= span.end);
  const text = (from: number, to: number): string => span.text.slice(from - span.start, to - span.start);
  const does = MODAL.exec(span.text);
  const at = does === null ? span.end : span.start + does.index + does[0].length;
  const active = does !== null && !PASSIVE.test(text(at, span.end));
  const verb = active ? own.findIndex((n) => n.start >= at) : -1;
  const [deed, next] = [own[verb], own[verb + 1]];
  const reaches =
    next !== undefined && (verb < 0 || (deed !== undefined && LEADS_ON.test(text(deed.end, next.start))));
  const from = reaches ? verb + 1 : Math.max(verb, 0);
  const first = own[from];
  if (first === undefined || (verb < 0 && PRONOUN.test(text(span.start, first.start)))) return null;
  const last = own.findIndex(
    (n, i) => i >= from && !TOGETHER.test(text(n.end, own[i + 1]?.start ?? span.end)),
  );
  return own[last] ?? first;
}
