import {
  BLAMING,
  ILL_GOTTEN,
  IMPOSING,
  ON_PURPOSE,
  SAID_AT_FAULT,
  SHOULD_GO,
  URGING,
} from '../../../language/disclaiming.ts';
import { LOSING_A_POST } from '../../../language/unsaid.ts';
import { akin, notionsOf, type Notion } from '../../../text/meaning.ts';
import type { CreditedFinding } from './credited-findings.ts';
import type { Disclaimer } from './disclaimers.ts';

/** Words of disclaiming and of any paper, which say nothing of the topic. */
const HOLLOW =
  /^(?:find|question|matter|issu|whether|respect|order|part|parti|side|make|caus|respons|individu|person|posit|case|year|time|sai|ought|document|notic|report|here|herein|account)$/;

/** A topic of so few words is met by one of them where the act is the same. */
const FEW = 3;

/** What is imposed is told at once: "fines the plant", "orders it to pay a fine". */
const NEAR_VERB = 60;

/** What was imposed before, or may be some day, is not what the paper speaks of. */
const ANOTHER_TIME =
  /\b(?:(?:19|20)\d\d|ago|previous(?:ly)?|earlier|last (?:year|month|spring|summer|autumn|fall|winter)|in the past|had|could|may|might|would|can|if|unless|up to|propos\w+|threat\w+|appeal\w*)\b/i;

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

/**
 * "No penalty is assessed by this document", "fines the plant": the thing and its verb, near the head of what is told.
 * Where the disclaimer goes on to say on what account, the finding must speak of that.
 */
function imposes({ thing, topic }: Disclaimer, f: CreditedFinding): boolean {
  const verbs = IMPOSING.find(([noun]) => noun.test(thing ?? ''))?.[1];
  if (!verbs?.test(f.text.slice(0, NEAR_VERB)) || ANOTHER_TIME.test(`${f.cue.text} ${f.text}`)) return false;
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

/** Courts and those who watch over a trade: what the one declines to find the other may have found. */
const JUDICIAL = /\b(?:tribunals?|courts?|judges?|justices?|magistrates?)\b/i;
const WATCHING =
  /\b(?:regulators?|watchdogs?|authority|commission|commissioners?|agency|department|inspect\w+|ombud\w*|auditors?|board|council|bureau)\b/i;

/** "The Tribunal made no determination", "the regulator banned him": two bodies that decide, each for itself. */
function ofOtherBodies({ span, deciding }: Disclaimer, { cue }: CreditedFinding): boolean {
  const subject = span.text
    .slice(0, deciding.end - span.start)
    .split(/\s+/)
    .slice(0, 4)
    .join(' ');
  return (
    (JUDICIAL.test(subject) && !JUDICIAL.test(cue.text) && WATCHING.test(cue.text)) ||
    (WATCHING.test(subject) && !WATCHING.test(cue.text) && JUDICIAL.test(cue.text))
  );
}

/** Whether the one declines just what the other says was found. */
export function denies(d: Disclaimer, f: CreditedFinding, common: ReadonlySet<string>): boolean {
  if (ofOtherBodies(d, f)) return false;
  if (d.people && SHOULD_GO.test(f.text)) return true;
  if (LOSING_A_POST.test(d.span.text) && SHOULD_GO.test(f.text)) return true;
  if (/\brecommend/i.test(d.deciding.text) && !URGING.test(f.text)) return false;
  // The paper itself must do the blaming, not somebody in what it says.
  const blames = BLAMING.exec(f.text.slice(0, 140))?.index === 0 || SAID_AT_FAULT.test(f.text);
  if (d.blame && blames && (d.people || /\bwho(?:se|m)?\b|\b(?:cause|source|origin)\b/i.test(d.span.text)))
    return true;
  const keys = new Set(f.notions.flatMap((n) => n.keys));
  if (d.thing !== null) return imposes(d, f);
  if (d.people && ILL_GOTTEN.test(d.span.text) && ILL_GOTTEN.test(f.text)) return true;
  if (ON_PURPOSE.test(d.span.text) && ON_PURPOSE.test(f.text)) return true;
  // Left open is who it was: only somebody named is against that.
  if (/\bwho(?:se|m)?\b/i.test(d.span.text)) return false;
  if (/\b(?:cause|source|origin)s?\b/i.test(d.span.text) && !CAUSAL.test(f.text)) return false;
  const topic = d.topic.filter((n) => !HOLLOW.test(n.root));
  const roots = new Set(topic.map((n) => n.root));
  const shared = new Set(topic.filter((n) => akin(n, keys)).map((n) => n.root));
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
