import { VERB_READINGS } from '../../../language/verbs/forms.ts';
import type { Span } from '../../../model/span.ts';
import { spanOf } from '../../../model/span.ts';
import { akin, keysOf, type Notion, notionsOf } from '../../../text/meaning.ts';
import type { Reading, Respect } from './matching.ts';

interface Hand extends Reading {
  readonly by: Span;
  readonly active: boolean;
  /** The deed: the participle, or what is "carried out". */
  readonly deed: readonly Notion[];
}

/** "audited by a person", "carried out by the University's Director". */
const BY =
  /\b(\p{L}+(?:\s+out)?)(?:\s+and\s+\p{L}+)?\s+by\s+([^\s,.;:()](?:(?!\s+(?:no later|not later|the end|and|or|who|which)\b)[^,.;:()]){2,59})/giu;
/** "The tenant shall insure the barn": one definite doer, right before the word of duty. */
const SHALL =
  /^[^\p{L}\p{N}_]*(?:[A-Z]{0,2}\d+(?:\.\d+)*[.)]?\s+|\(?[a-z]{1,3}[.)]\s+)?((?:the\s+)?(?:\p{L}[\p{L}’'-]*\s+){0,4}?\p{L}[\p{L}’'-]*)\s+(?:shall|must|will)\s+(?!not\b|be\b|have\b)(\p{L}+)\s/iu;
/** A doer that the paper knows: "the Tenant", "Harbour Holdings"; nobody is "a surveyor". */
const KNOWN = /^(?:the\s+\p{L}|\p{Lu})(?!.*\b(?:and|or|any|each|every|either|behalf)\b)/u;
const ANYBODY = /^(?:an?|any|each|every|no|nobody|all|both|either|he|she|it|they|this|these|those)\b/i;
/** Verbs that only say that a deed named beside them is done. */
const LIGHT =
  /^(?:carried out|conducted|undertaken|done|made|performed|given|led|held|taken|provided|delivered)$/i;
const OUTSIDER =
  /\b(?:no|not?|without|never)\s+(?:\p{L}+\s+){0,3}?(?:connect\w*|link\w*|tie|ties|employ\w*)\s+(?:with|to|by|of)\b|\bindependent of\b|\bunconnected with\b|\boutside\b|\bother than\b|\bunrelated to\b/iu;

/** Who is to do it: somebody from outside, or the very one. */
export const hands: Respect<Hand> = {
  asks: () => 'By whom',
  because: 'whose hands a thing is left in is often what was fought over',
  read: (provision) => {
    const { document, span } = provision;
    const active = SHALL.exec(span.text);
    const doer = active?.[1] ?? '';
    const readings = VERB_READINGS.get((active?.[2] ?? '').toLowerCase()) ?? [];
    const own = active !== null && readings.some((r) => r.form === 'base') ? [handOf(active, doer)] : [];
    // To the first comma or the doer: what follows says how it is done.
    function coreIn(from: number, to: number): Notion[] {
      const rest = span.text.slice(to - span.start);
      const end = to + (rest.search(/[,;:]|$/) < 0 ? rest.length : rest.search(/[,;:]|$/));
      return notionsOf(
        span.text.slice(from - span.start, (from === span.start ? to : end) - span.start),
        from,
      );
    }
    function handOf(m: RegExpExecArray, words: string): Hand {
      const from = span.start + m[0].indexOf(words);
      const by = spanOf(document.id, document.text, from, from + words.length);
      const at = span.start + m[0].lastIndexOf(m[2] ?? '');
      const core = coreIn(by.end, at);
      return {
        provision,
        deciding: by,
        stance: by.text,
        by,
        deed: notionsOf(m[2] ?? '', at),
        core,
        active: true,
      };
    }
    const others = [...span.text.matchAll(BY)].flatMap((m): Hand[] => {
      const verb = (m[1] ?? '').toLowerCase();
      const light = LIGHT.test(verb);
      if (!light && !(VERB_READINGS.get(verb) ?? []).some((r) => r.form === 'participle')) return [];
      const at = span.start + m.index + m[0].length - (m[2] ?? '').length;
      const end = OUTSIDER.test(span.text.slice(at - span.start)) ? span.end : at + (m[2] ?? '').length;
      const by = spanOf(document.id, document.text, at, end);
      const deed = light
        ? notionsOf(span.text.slice(0, m.index), span.start).slice(-2)
        : notionsOf(verb, span.start + m.index);
      return [
        { provision, deciding: by, stance: by.text, by, deed, core: coreIn(span.start, at), active: false },
      ];
    });
    return [...own, ...others];
  },
  tally: (clause, item) => {
    const keys = keysOf(item.deed);
    if (!clause.deed.some((n) => akin(n, keys))) return null;
    const [x, y] = [OUTSIDER.test(clause.by.text), OUTSIDER.test(item.by.text)];
    // What two people do each is two deeds; what is done to one thing is one.
    if (x === y) return x || (clause.active && item.active) ? null : sameHands(clause, item);
    const [outsider, other] = x ? [clause.by.text, item.by.text] : [item.by.text, clause.by.text];
    const from = outsider.slice(OUTSIDER.exec(outsider)?.index ?? 0);
    const whose = new Set(notionsOf(from).flatMap((n) => n.keys));
    return notionsOf(other).some((n) => akin(n, whose)) ? false : null;
  },
};

/** Whether two known doers are one; null where that cannot be told, or the one is named beside the other. */
function sameHands(clause: Hand, item: Hand): boolean | null {
  const [x, y] = [clause.by.text, item.by.text];
  if (![x, y].every((who) => KNOWN.test(who) && !ANYBODY.test(who))) return null;
  if (!clause.deed.some((n) => item.deed.some((m) => n.root === m.root))) return null;
  const names = ({ by }: Hand): Notion[] => notionsOf(by.text);
  const roots = ({ provision }: Hand): Set<string> =>
    new Set(notionsOf(provision.span.text).map((n) => n.root));
  const [own, other] = [roots(clause), roots(item)];
  if (names(clause).length === 0 || names(item).length === 0) return null;
  if (names(clause).some((n) => names(item).some((m) => n.root === m.root))) return true;
  return names(clause).some((n) => other.has(n.root)) || names(item).some((n) => own.has(n.root))
    ? null
    : false;
}
