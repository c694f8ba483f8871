import { NO_DUTY } from '../../../language/duty.ts';
import { notionsOf, type Notion } from '../../../text/meaning.ts';
import { common } from '../../../text/matter.ts';
import type { Reading, Respect } from './matching.ts';

interface Needed extends Reading {
  /** Whether it must be, or need not be. */
  readonly needed: boolean;
  /** What need not be. */
  readonly focus: readonly Notion[];
}

/** "No nurse need be on duty", "no certificate shall be needed", "without the consent of". */
const NEEDLESS =
  /\bno\s+[^,.;:]{3,80}?\b(?:needs?\b|(?:(?:shall|will) be|is|are)\s+(?:needed|required|necessary)\b)[^,.;:]{0,60}|\b[^,.;:]{3,80}\s(?:need not\b|(?:shall|will|do|does|is|are)\s+not\s+(?:be\s+)?(?:need(?:ed)?\b|required\b|necessary\b|obliged\b|bound\b))[^,.;:]{0,60}|\bwithout\s+(?:(?:the|any|a|an|first|prior|further|obtaining|having)\s+){0,3}(?:[\p{L}’']+\s+){0,3}?(?:consent|approval|permission|certificate|authori[sz]ation|licen[cs]e|agreement|notice)\b[^,.;:]{0,40}/iu;
const NEED_WORDS = /^(?:need|requir|necessari|oblig|bound|shall|must|purpos)/;
const DEMANDS =
  /\b(?:shall|must|requires?|required|(?:is|are|has|have) to|until|unless|before|only (?:if|when|with|after)|subject to)\b/i;
const WITHOUT = /^without\b/i;
/** "Shall not be used without the consent" demands the consent. */
const FORBIDS = /\b(?:not|no|nor|never|neither|nothing|nobody)\b/i;
/** Share of what need not be that the clause must demand, by weight; every word counts alike. */
const MOST_OF = 0.7;

/** One demands what the other says need not be. */
export const needless: Respect<Needed> = {
  asks: () => 'Is it needed',
  because: 'what a paper demands it cannot waive on its last page',
  read: (provision) => {
    const { text, start } = provision.span;
    const match = NEEDLESS.exec(text);
    const waives = match && !(WITHOUT.test(match[0]) && FORBIDS.test(text.slice(0, match.index)));
    if (waives) {
      const focus = notionsOf(match[0], start + match.index).filter((n) => !NEED_WORDS.test(n.root));
      return focus.length < 2
        ? []
        : [{ provision, deciding: null, stance: 'not needed', needed: false, focus }];
    }
    if (!DEMANDS.test(text) || NO_DUTY.some((p) => p.test(text))) return [];
    return [{ provision, deciding: null, stance: 'needed', needed: true, focus: [] }];
  },
  tally: (clause, item) => {
    const [waiver, other] = clause.needed ? [item, clause] : [clause, item];
    if (waiver.needed) return null;
    const shared = common(waiver.focus, other.provision.notions, () => 1);
    return shared.words.length >= 2 && shared.ofFirst >= MOST_OF ? !other.needed : null;
  },
};
