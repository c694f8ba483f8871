import { OWNED_BY_PEOPLE, isCalling } from '../../../language/people.ts';
import { PREPOSITIONS } from '../../../language/grammar-words.ts';
import { after, before, type Candidate } from './candidate.ts';
import { actsAsPerson } from './people.ts';
import { isWhoAre } from './sides.ts';
import { isSaid } from './speaking.ts';

/** How far a pronoun may stand from the name that it takes up. */
const REACH = 14;

/**
 * "Xerxes sent … his fleet", "Gowon’s advisers", "King Demaratus", "Mola, who": words beside a bare name that only
 * people have beside them.
 */
export function isHuman(c: Candidate): boolean {
  const next = after(c);
  const prev = before(c);
  if (isBesideCalling(c) || isKinBeside(c)) return true;
  // "The Kittiwakes, who beat": a team or a ship has the article.
  if (next === undefined || prev?.lower === 'the') return false;
  if (c.line.words[c.to]!.possessive) return next.gap.trim().length <= 2 && OWNED_BY_PEOPLE.has(next.lower);
  const placed = prev !== undefined && PREPOSITIONS.has(prev.lower) && prev.lower !== 'by';
  if (next.gap === ', ' && /^whom?$/.test(next.lower) && !placed) return !isWhoAre(c);
  if (actsAsPerson(c) || isInPost(c)) return true;
  return isTakenUp(c);
}

/** "the historian Livy", "dissident Ada Holm": right after what somebody does. */
export function isBesideCalling(c: Candidate): boolean {
  const calling = before(c);
  return (
    calling !== undefined &&
    c.outerFrom === c.from &&
    c.line.words[c.from]!.gap === ' ' &&
    !calling.cap &&
    !calling.possessive &&
    isCalling(calling.lower)
  );
}

/** "His wife, Ayako, was": beside what somebody is to somebody, between commas. */
function isKinBeside(c: Candidate): boolean {
  const [kin, whose] = [before(c), before(c, 2)];
  const next = after(c);
  return (
    kin !== undefined &&
    whose !== undefined &&
    c.line.words[c.from]!.gap === ', ' &&
    (next === undefined || /^[,.]/.test(next.gap)) &&
    OWNED_BY_PEOPLE.has(kin.lower) &&
    isCalling(kin.lower) &&
    (/^(?:his|her|their|my)$/.test(whose.lower) || whose.possessive)
  );
}

/** "Sun, as commander-in-chief of the army,": what somebody is. */
function isInPost(c: Candidate): boolean {
  const next = after(c);
  if (next?.gap !== ', ' || next.lower !== 'as') return false;
  const [first, second] = [after(c, 2), after(c, 3)];
  return [first, second].some((w) => w !== undefined && !w.cap && isCalling(w.lower.split('-')[0]!));
}

/** "Franco invaded Aragón and then moved his army": he or she is taken up in the same clause, with nobody named between. */
function isTakenUp(c: Candidate): boolean {
  const prev = before(c);
  if (prev !== undefined && (PREPOSITIONS.has(prev.lower) || /^(?:the|an?)$/.test(prev.lower) || prev.cap))
    return false;
  const { words } = c.line;
  let named = false;
  for (let i = c.outerTo + 1; i < words.length && i <= c.outerTo + REACH; i++) {
    const word = words[i]!;
    if (/[.!?;:“”"()]/.test(word.gap)) return false;
    if (/^(?:himself|herself)$/.test(word.lower)) return true;
    if (word.cap) named = true;
    if (named) continue;
    if (/^(?:his|her)$/.test(word.lower)) return true;
    // "Acmex said he would": somebody else may be meant.
    if (isSaid(word.lower) || PERSON.test(word.lower)) return false;
    if (/^(?:he|she)$/.test(word.lower)) return true;
    if (/^(?:it|its|they|their)$/.test(word.lower)) return false;
  }
  return false;
}

/** Others whom a pronoun may mean. */
const PERSON = /^(?:man|woman|boy|girl|husband|wife|mother|father|son|daughter|brother|sister|who|whom)$/;
