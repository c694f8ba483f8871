import { ROLE_NOUNS } from '../../../language/roles.ts';
import type { Document } from '../../../model/document.ts';
import type { Range } from '../../../model/span.ts';
import { akin, keysOf, notionsOf } from '../../../text/meaning.ts';
import { NOUN_LIKE } from '../../../language/verbs/common.ts';
import { VERB_READINGS } from '../../../language/verbs/forms.ts';
import type { Credit } from './credit.ts';
import type { Evidence } from './evidence.ts';
import type { PaperText } from './paper-text.ts';

/** At most this share of the telling words in any one passage, for the paper to be called silent. */
const HARDLY_ANY = 0.4;
/** The same where the paper is said to have it in these words. */
const NOT_AS_WRITTEN = 0.5;

/** Share of all words that must be strange to the paper: in a short statement, and in a longer one. */
const PARTLY = 0.4;
const MOSTLY = 0.5;
const FEW = 6;

const PLACE_FIRST =
  /^in (?:its|the|an?|one|another) (?:[\p{L}-]+ )?(?:part|body|text|appendix|appendices|schedule|annexe?|preamble|recitals?|paragraph|clause|section|article|chapter|page|passage|footnote|note|table|heading|summary|introduction|conclusion)\b/iu;

/** "Says in its main part that": who tells where in a paper a thing stands has read it there. */
export function pointsToPlace(document: Document, { content }: Credit): boolean {
  return PLACE_FIRST.test(document.text.slice(content.start, content.end));
}

/**
 * Whether a paper lacks what it is said to say: at least two telling words or dates that it has nowhere, in no other
 * words either, and no passage with more than a few of them; or, where it is said to have it in so many words, no
 * passage with more than half.
 */
export function lacksStatement(credit: Credit, evidence: Evidence): boolean {
  const { telling, absent, absentDates, coverage } = evidence;
  if (evidence.sharesNumber) return false;
  if (credit.exact && telling.length >= 2 && coverage <= NOT_AS_WRITTEN) return true;
  const missing = absent.length + absentDates.length + evidence.absentNames.length;
  // Most words there, and only some told otherwise: a paper reported in other words.
  if (evidence.strange < (evidence.size > FEW ? MOSTLY : PARTLY)) return false;
  return missing >= 2 && missing >= telling.length / 2 && coverage <= HARDLY_ANY;
}

/**
 * Whether a name only tells readers who holds an office that the paper itself charges with this: "the inspector,
 * Jo Smith, found …" where the paper has the inspector find it. It does not where no passage has both the office
 * and the deed.
 */
export function identifiesOfficeHolder(
  document: Document,
  { content }: Credit,
  name: Range,
  paper: PaperText,
): boolean {
  const before = document.text.slice(content.start, name.start);
  const after = document.text.slice(name.end, content.end);
  const office =
    /(?:^|[\s,])(?:the|its|their|a|an)\s+([^\s,][^,]{1,68}?[^\s,]),?\s+$/i.exec(before)?.[1] ??
    /^,\s+(?:the|its|their|a|an)\s+([^,]{3,70}?)(?:,|$)/i.exec(after)?.[1];
  const heads = notionsOf(office ?? '').filter((n) => ROLE_NOUNS.has(n.norm));
  if (heads.length === 0) return false;
  const deeds = notionsOf(`${before} ${after}`).filter(
    (n) => VERB_READINGS.has(n.norm) && !NOUN_LIKE.has(n.norm) && !ROLE_NOUNS.has(n.norm),
  );
  return paper.passages.some(({ notions }) => {
    const roots = new Set(notions.map((n) => n.root));
    const keys = keysOf(notions);
    return heads.every((h) => akin(h, keys)) && deeds.length > 0 && deeds.every((d) => roots.has(d.root));
  });
}
