import {
  BLAMING,
  ILL_GOTTEN,
  ON_PURPOSE,
  SAID_AT_FAULT,
  SHOULD_GO,
  STOPPING,
  URGING,
} from '../../../language/disclaiming.ts';
import { LOSING_A_POST } from '../../../language/unsaid.ts';
import { akin, keysOf, type Notion } from '../../../text/meaning.ts';
import type { CreditedFinding } from './credited-findings.ts';
import type { Disclaimer } from './disclaimers.ts';
import { HOLLOW } from './hollow.ts';
import { imposes } from './imposes.ts';
import { papersIn } from './kinds.ts';
import { leftAside } from './left-aside.ts';
import { ofOtherBodies } from './other-bodies.ts';

/** A topic of so few words is met by one of them where the act is the same. */
const FEW = 3;

/** That it is told what something came of. */
const CAUSAL =
  /\b(?:caus\w*|because|due to|owing to|thanks to|blam\w+|faults?|responsib\w+|led to|leads? to|result\w*|start(?:ed|s)|trigger\w*|spark\w*|set off|origin\w*|c[ao]mes? from|trac\w+ (?:back )?to|stem\w* from|brought (?:about|on)|attribut\w+|through|after|by)\b/i;

/** "makes no recommendation about the contract", "recommends that the contract be ended". */
function sameAct({ deciding }: Disclaimer, { text }: CreditedFinding): boolean {
  return (
    /\brecommend/i.test(deciding.text) &&
    /^(?:\S+ ){0,5}?(?:recommend(?:s|ed|ing)?|call(?:s|ed) for)\b/i.test(text)
  );
}

/** "Nothing in this order prevents": what stops nothing. */
const STOPS =
  /\bnothing in\b.*\b(?:prevents|prohibits|forbids|bars|limits|restricts|stops|halts|closes|ends|suspends)\b/i;

/** "Nothing in this order requires", "it does not direct". */
const OBLIGES_NOT =
  /\bnothing in\b.*\b(?:requires|orders|directs|calls for)\b|\bnot (?:direct|order|require|oblige|compel|instruct)\b/i;

/** Stands for stopping something, in whatever words. */
const STOP = '=stop';

/**
 * "Requires nobody to cease selling it": what it does not oblige anybody to do must be told as a duty or as what will
 * be, and stopping as stopping. Null where it is not; otherwise what the two share by that alone.
 */
function obligation({ document, span, deciding }: Disclaimer, { text }: CreditedFinding): string | null {
  if (!OBLIGES_NOT.test(deciding.text)) return '';
  if (STOPPING.test(document.text.slice(deciding.end, span.end))) return STOPPING.test(text) ? STOP : null;
  return URGING.test(text) || /\b(?:will|shall|is to|are to|to be)\b/i.test(text) ? '' : null;
}

/** "The council says it has spent £40,000": a body, and no paper, that speaks of itself finds nothing. */
function ofItself({ cue, text }: CreditedFinding): boolean {
  return (
    papersIn(cue.text).size === 0 &&
    /^(?:says?|said|adds?|added|tells?|told \p{L}+|insists?|insisted|maintains?|maintained) (?:that )?(?:it|they|he|she|we|its|their|his|her|our)\b/iu.test(
      text,
    )
  );
}

/** Whether the one declines just what the other says was found. */
export function denies(d: Disclaimer, f: CreditedFinding, common: ReadonlySet<string>): boolean {
  if (ofOtherBodies(d, f) || ofItself(f)) return false;
  if (d.people && SHOULD_GO.test(f.text)) return true;
  if (LOSING_A_POST.test(d.span.text) && SHOULD_GO.test(f.text)) return true;
  if (/\brecommend/i.test(d.deciding.text) && !URGING.test(f.text)) return false;
  if (STOPS.test(d.deciding.text) && !STOPPING.test(f.text)) return false;
  const obliged = obligation(d, f);
  if (obliged === null) return false;
  // The paper itself must do the blaming, not somebody in what it says.
  const blames = BLAMING.exec(f.text.slice(0, 140))?.index === 0 || SAID_AT_FAULT.test(f.text);
  if (d.blame && blames && (d.people || /\bwho(?:se|m)?\b|\b(?:cause|source|origin)\b/i.test(d.span.text)))
    return true;
  const keys = keysOf(f.notions);
  if (d.thing !== null) return imposes(d, f);
  if (d.people && ILL_GOTTEN.test(d.span.text) && ILL_GOTTEN.test(f.text)) return true;
  if (ON_PURPOSE.test(d.span.text) && ON_PURPOSE.test(f.text)) return true;
  if (leftAside(d, f)) return false;
  // Left open is who it was: only somebody named is against that.
  if (/\bwho(?:se|m)?\b/i.test(d.span.text)) return false;
  if (/\b(?:cause|source|origin)s?\b/i.test(d.span.text) && !CAUSAL.test(f.text)) return false;
  const topic = d.topic.filter((n) => !HOLLOW.test(n.root));
  const roots = new Set(topic.map((n) => n.root));
  const shared = new Set(topic.filter((n) => akin(n, keys)).map((n) => n.root));
  if (obliged === STOP) shared.add(STOP);
  const telling = [...shared].filter((r) => !common.has(r));
  // Names stand in sentences about anything.
  const plain = (n: Notion): boolean => /^\p{Ll}/u.test(d.document.text.slice(n.start, n.end));
  if (d.guessed) return telling.filter((r) => topic.some((n) => n.root === r && plain(n))).length >= 2;
  return (
    telling.length >= 2 ||
    (sameAct(d, f) && shared.size > 0 && roots.size <= FEW) ||
    (telling.length >= 1 && shared.size >= 2) ||
    (telling.length >= 1 && shared.size === roots.size && roots.size <= 2)
  );
}
