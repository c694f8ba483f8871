import { NOUN_LIKE } from '../../../language/verbs/common.ts';
import { VERB_READINGS } from '../../../language/verbs/forms.ts';
import type { Document } from '../../../model/document.ts';
import type { Span } from '../../../model/span.ts';
import type { Notion } from '../../../text/meaning.ts';

/** Verbs that say next to nothing of what is done with the number's thing. */
export const LIGHT =
  /^(?:be|have|take|make|do|get|say|tell|give|go|come|put|set|include|involve|expect|plan|use|mean|see|want|need|announce|report|add|know|think|show|total|number|reach|stand|leave|agree|order|require|direct|cover|affect|contain|turn)$/;

/** The verbs of a clause that say what is done, light ones left out. */
export function deedsAmong(document: Document, clause: Span, notions: readonly Notion[]): Notion[] {
  return notions.filter((n) => {
    const readings = VERB_READINGS.get(n.norm) ?? [];
    return !readings.some((r) => LIGHT.test(r.lemma)) && isVerb(document, clause, n);
  });
}

/** A verb by its form, or by the auxiliary before it. */
function isVerb(document: Document, clause: Span, n: Notion): boolean {
  if (!VERB_READINGS.has(n.norm)) return false;
  if (!NOUN_LIKE.has(n.norm)) return true;
  const before = document.text.slice(Math.max(clause.start, n.start - 16), n.start);
  return /\b(?:will|would|shall|should|may|might|can|could|must|to|be|been|being|is|are|was|were|not)\s+$/i.test(
    before,
  );
}
