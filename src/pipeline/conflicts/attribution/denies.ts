import { BLAMING, ON_PURPOSE, SAID_AT_FAULT, SHOULD_GO } from '../../../language/disclaiming.ts';
import { akin } from '../../../text/meaning.ts';
import type { CreditedFinding } from './credited-findings.ts';
import type { Disclaimer } from './disclaimers.ts';

/** Words of disclaiming and of any paper, which say nothing of the topic. */
const HOLLOW =
  /^(?:find|question|matter|issu|whether|respect|order|part|parti|side|make|caus|respons|individu|person|posit|case|year|time|sai|ought)$/;

/** A topic of so few words is met by one of them where the act is the same. */
const FEW = 3;

/** "makes no recommendation about the contract", "recommends that the contract be ended". */
function sameAct({ deciding }: Disclaimer, { text }: CreditedFinding): boolean {
  return (
    /\brecommend/i.test(deciding.text) &&
    /^(?:\S+ ){0,5}?(?:recommend(?:s|ed|ing)?|call(?:s|ed) for)\b/i.test(text)
  );
}

/** Whether the one declines just what the other says was found. */
export function denies(d: Disclaimer, f: CreditedFinding, common: ReadonlySet<string>): boolean {
  if (d.people && SHOULD_GO.test(f.text)) return true;
  // The paper itself must do the blaming, not somebody in what it says.
  const blames = BLAMING.exec(f.text.slice(0, 140))?.index === 0 || SAID_AT_FAULT.test(f.text);
  if (d.blame && blames && (d.people || /\bwho(?:se|m)?\b|\b(?:cause|source|origin)\b/i.test(d.span.text)))
    return true;
  if (ON_PURPOSE.test(d.span.text) && ON_PURPOSE.test(f.text)) return true;
  // Left open is who it was: only somebody named is against that.
  if (/\bwho(?:se|m)?\b/i.test(d.span.text)) return false;
  const keys = new Set(f.notions.flatMap((n) => n.keys));
  const topic = d.topic.filter((n) => !HOLLOW.test(n.root));
  const roots = new Set(topic.map((n) => n.root));
  const shared = new Set(topic.filter((n) => akin(n, keys)).map((n) => n.root));
  const telling = [...shared].filter((r) => !common.has(r));
  return (
    telling.length >= 2 ||
    (sameAct(d, f) && shared.size > 0 && roots.size <= FEW) ||
    (telling.length >= 1 && shared.size >= 2) ||
    (telling.length >= 1 && shared.size === roots.size && roots.size <= 2)
  );
}
