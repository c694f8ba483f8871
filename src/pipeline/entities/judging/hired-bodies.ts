import { CALLED_BODIES } from '../../../language/bodies/called.ts';
import { GENERIC_NOUNS } from '../../../language/bodies/generic-nouns.ts';
import { BODY_DEEDS } from '../../../language/verbs/deeds-of-bodies.ts';
import { VERB_READINGS } from '../../../language/verbs/forms.ts';
import { before, type Candidate } from './candidate.ts';

/** What firms do for others, beside what bodies do of themselves. */
const WORK = /^(?:build|design|develop|engineer|install|make|print|run|audit|bring|file)$/;

/** What is done by a charter or a meeting is done by nobody. */
const MEANS = /^(?:assent|ballot|charter|custom|decree|default|law|meeting|proclamation|vote)$/;

/** "designed by Silver Engineering", "the ramp was built by Copper Marine Structures". */
export function isAgent(c: Candidate, last: string): boolean {
  const [by, verb] = [before(c), before(c, 2)];
  if (by?.lower !== 'by' || by.gap !== ' ' || verb === undefined || MEANS.test(last)) return false;
  return (VERB_READINGS.get(verb.lower) ?? []).some(
    ({ lemma, form }) =>
      (form === 'participle' || form === 'past') && (BODY_DEEDS.has(lemma) || WORK.test(lemma)),
  );
}

/** How many words before "with" may hold what is agreed. */
const REACH = 6;
const AGREED = /^(?:agreement|contract|deal|contracts|agreements|partnership|lease)$/;

/** "a contract with Silver Structures", "the order was signed on 11 April with Silver Structures". */
export function isParty(c: Candidate): boolean {
  const link = before(c);
  if (link?.lower !== 'with' || link.gap !== ' ') return false;
  if (AGREED.test(before(c, 2)?.lower ?? '')) return true;
  for (let n = 2; n <= REACH; n++) {
    const word = before(c, n);
    if (word === undefined || /[.;:!?,]/.test(before(c, n - 1)!.gap)) return false;
    if (/^(?:signed|contracted)$/.test(word.lower)) return true;
  }
  return false;
}

/** "She told Morning Post-Box on Monday": whom one tells, and who is called by words alone, is a paper or a programme. */
export const isTold = (c: Candidate): boolean =>
  /^(?:told|telling)$/.test(before(c)?.lower ?? '') && c.line.words[c.from]!.gap === ' ';

/** "a contractor, Silver Response, in 2022", "her owner, Tulloch Fishing, put out": one noun for a body, then its name between commas. */
export function isApposed(c: Candidate): boolean {
  const { line, from, outerTo } = c;
  const [noun, whose] = [before(c), before(c, 2)];
  if (line.words[from]!.gap !== ', ' || noun === undefined || noun.cap || whose === undefined) return false;
  if (!CALLED_BODIES.has(noun.lower) && !GENERIC_NOUNS.has(noun.lower) && !MAYBE.test(noun.lower))
    return false;
  let n = 2;
  while (n < 5 && before(c, n)?.gap === ' ' && !DETERMINER.test(before(c, n)!.lower)) n++;
  const closed = line.words[outerTo + 1]?.gap ?? '.';
  return DETERMINER.test(before(c, n)?.lower ?? '') && /^[,.]/.test(closed);
}

const DETERMINER = /^(?:an?|its|their|his|her|our|another)$/;
const MAYBE = /^(?:contractor|owner|operator|landlord|builder|employer)$/;
