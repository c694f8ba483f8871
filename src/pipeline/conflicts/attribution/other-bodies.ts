import type { CreditedFinding } from './credited-findings.ts';
import type { Disclaimer } from './disclaimers.ts';

/** Courts and those who watch over a trade: what the one declines to find the other may have found. */
const JUDICIAL = /\b(?:tribunals?|courts?|judges?|justices?|magistrates?)\b/i;
const WATCHING =
  /\b(?:regulators?|watchdogs?|authority|commission|commissioners?|agency|department|inspect\w+|ombud\w*|auditors?|board|council|bureau)\b/i;

/** "The Tribunal made no determination", "the regulator banned him": two bodies that decide, each for itself. */
export function ofOtherBodies({ span, deciding }: Disclaimer, { cue }: CreditedFinding): boolean {
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
