import { VERB_READINGS } from '../../../language/verbs/forms.ts';
import type { Span } from '../../../model/span.ts';
import { spanOf } from '../../../model/span.ts';
import { akin, notionsOf, type Notion } from '../../../text/meaning.ts';
import type { Reading, Respect } from './matching.ts';

interface Hand extends Reading {
  readonly by: Span;
  /** The deed: the participle, or what is "carried out". */
  readonly deed: readonly Notion[];
}

/** "audited by a person", "carried out by the University's Director". */
const BY =
  /\b(\p{L}+(?:\s+out)?)(?:\s+and\s+\p{L}+)?\s+by\s+((?:(?!\s+(?:no later|not later|the end|and|or|who|which)\b)[^,.;:()]){3,60})/giu;
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
    return [...span.text.matchAll(BY)].flatMap((m): Hand[] => {
      const verb = (m[1] ?? '').toLowerCase();
      const light = LIGHT.test(verb);
      if (!light && !(VERB_READINGS.get(verb) ?? []).some((r) => r.form === 'participle')) return [];
      const at = span.start + m.index + m[0].length - (m[2] ?? '').length;
      const end = OUTSIDER.test(span.text.slice(at - span.start)) ? span.end : at + (m[2] ?? '').length;
      const by = spanOf(document.id, document.text, at, end);
      const deed = light
        ? notionsOf(span.text.slice(0, m.index), span.start).slice(-2)
        : notionsOf(verb, span.start + m.index);
      return [{ provision, deciding: by, stance: by.text, by, deed }];
    });
  },
  tally: (clause, item) => {
    const keys = new Set(item.deed.flatMap((n) => n.keys));
    if (!clause.deed.some((n) => akin(n, keys))) return null;
    const [x, y] = [OUTSIDER.test(clause.by.text), OUTSIDER.test(item.by.text)];
    if (x === y) return null;
    const [outsider, other] = x ? [clause.by.text, item.by.text] : [item.by.text, clause.by.text];
    const from = outsider.slice(OUTSIDER.exec(outsider)?.index ?? 0);
    const whose = new Set(notionsOf(from).flatMap((n) => n.keys));
    return notionsOf(other).some((n) => akin(n, whose)) ? false : null;
  },
};
