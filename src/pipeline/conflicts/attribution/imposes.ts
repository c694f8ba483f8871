import { IMPOSING } from '../../../language/disclaiming.ts';
import { akin, notionsOf } from '../../../text/meaning.ts';
import type { CreditedFinding } from './credited-findings.ts';
import type { Disclaimer } from './disclaimers.ts';
import { HOLLOW } from './hollow.ts';

/** What is imposed is told at once: "fines the plant", "orders it to pay a fine". */
const NEAR_VERB = 60;

/** What was imposed before, or may be some day, is not what the paper speaks of. */
const ANOTHER_TIME =
  /\b(?:(?:19|20)\d\d|ago|previous(?:ly)?|earlier|last (?:year|month|spring|summer|autumn|fall|winter)|in the past|had|could|may|might|would|can|if|unless|up to|propos\w+|threat\w+|appeal\w*)\b/i;

/** Before it is told: of another time, or of another case. */
const ELSEWHERE = /\b(?:(?:19|20)\d\d|years? (?:ago|earlier|before)|separately|another|similar|unrelated)\b/i;
const ANOTHER_CASE = /\b(?:similar|separate|unrelated|another|different|earlier|other) (?:\p{L}+ )?\p{L}+/iu;

/**
 * "No penalty is assessed by this document", "fines the plant": the thing and its verb, near the head of what is told.
 * Where the disclaimer goes on to say on what account, the finding must speak of that.
 */
export function imposes({ thing, topic }: Disclaimer, f: CreditedFinding): boolean {
  const verbs = IMPOSING.find(([noun]) => noun.test(thing ?? ''))?.[1];
  if (!verbs?.test(f.text.slice(0, NEAR_VERB)) || ANOTHER_TIME.test(`${f.cue.text} ${f.text}`)) return false;
  const lead = f.span.text.slice(0, f.cue.start - f.span.start);
  if (ELSEWHERE.test(lead) || ANOTHER_CASE.test(f.text)) return false;
  const account = topic.filter((n) => !HOLLOW.test(n.root));
  if (account.length === 0) return true;
  const paragraph = paragraphOf(f);
  return account.some((n) => akin(n, paragraph));
}

function paragraphOf({ document, span }: CreditedFinding): ReadonlySet<string> {
  const block = document.sentences.find((s) => s.start === span.start)?.block;
  const sentences = document.sentences.filter((s) => s.block === block);
  return new Set(sentences.flatMap((s) => notionsOf(s.text).flatMap((n) => n.keys)));
}
