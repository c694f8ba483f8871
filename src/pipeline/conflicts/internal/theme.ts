import type { Span } from '../../../model/span.ts';
import type { Notion } from '../../../text/meaning.ts';

/** What a sentence that lays something down is about. */
interface Theme {
  /** Who shall do it, where it is told so: "the tenant shall …". */
  readonly doer: Notion | null;
  /** The word of its matter: the deed, its object, or what it shall be done with. */
  readonly about: Notion;
  /** "records of training": what the object is of, or null. */
  readonly of: Notion | null;
}

/** No month: "on 5 May 2024". */
const MODAL = /\b(?:shall|must|will|may(?!\s+\d)|(?:is|are) to)(?:\s+not)?\b/i;
/** Verbs that say nothing of their own of what they are said of: "shall be", "shall take place", "shall stand". */
const SAID_OF_SUBJECT = /^\s+(?:be|take place|occur|happen|remain|stay|stand|last|expire|lapse)\b/i;
/** "Notwithstanding clause 4, the tenant may": who does it stands behind the comma. */
const LED_IN =
  /^\W*(?:\(?\w{1,4}[.)]\s+)?(?:notwithstanding|from|within|if|where|when|before|after|on|in|at|by|for|during|until|unless|except|save|subject to|as soon as|no later than|provided)\b.*,\s/is;
/** From a verb to its object, or to whom it is done. */
const LEADS_ON = /^(?:(?!\b(?:when|while|if|because|after|before|until|who|which)\b)[\s\p{L}’'])*$/iu;
const OBJECT = /^\s+(?:(?:the|a|an|its|their|his|her|any|each|every|all|such|no)\s+)*$/i;
/** Between words of one noun phrase. */
const TOGETHER = /^[\s'’"“”-]*$/;
const OF = /^\s+of\s+(?:(?:the|a|an|its|their|his|her|any|each|every|all)\s+)?$/i;
const PRONOUN = /\b(?:it|its|they|their|he|his|she|her|these|those)\b/i;

/**
 * Reads the theme out of a sentence's words: of "the north gate shall be shut" the gate; of "the tenant shall pay a
 * deposit" the paying and the deposit, for the tenant does many things. Null where a pronoun stands for it.
 */
export function themeOf(span: Span, words: readonly Notion[]): Theme | null {
  const own = words.filter((n) => n.start >= span.start && n.end <= span.end);
  const text = (from: number, to: number): string => span.text.slice(from - span.start, to - span.start);
  const lastFrom = (from: number): number =>
    own.findIndex(
      (n, i) => i >= from && !TOGETHER.test(text(n.end, own[i + 1]?.start ?? Math.min(span.end, n.end + 1))),
    );
  const head = (from: number): number => Math.max(from, lastFrom(from));
  const [first] = own;
  if (first === undefined) return null;
  const does = MODAL.exec(span.text);
  const at = does === null ? span.end : span.start + does.index + does[0].length;
  const active = does !== null && !SAID_OF_SUBJECT.test(text(at, span.end));
  const verb = active ? own.findIndex((n) => n.start >= at) : -1;
  const [deed, next] = [own[verb], own[verb + 1]];
  if (deed === undefined) {
    if (PRONOUN.test(text(span.start, first.start))) return null;
    const i = head(0);
    return { doer: null, about: own[i] ?? first, of: complement(i) };
  }
  const led = does === null ? null : LED_IN.exec(span.text.slice(0, does.index));
  const subject = led === null ? 0 : own.findIndex((n) => n.start >= span.start + led[0].length);
  const doer =
    verb > subject && subject >= 0 && own[subject]!.end < at
      ? (own[Math.min(head(subject), verb - 1)] ?? null)
      : null;
  if (next === undefined || !LEADS_ON.test(text(deed.end, next.start)))
    return { doer, about: deed, of: null };
  const i = head(verb + 1);
  // "Report to the board" is about reporting, "publish its charges" about charges.
  const object = OBJECT.test(text(deed.end, next.start));
  return object ? { doer, about: own[i] ?? next, of: complement(i) } : { doer, about: deed, of: null };

  function complement(i: number): Notion | null {
    const [object, after] = [own[i], own[i + 1]];
    return object !== undefined && after !== undefined && OF.test(text(object.end, after.start))
      ? (own[head(i + 1)] ?? after)
      : null;
  }
}
