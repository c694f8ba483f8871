import type { Conflict } from '../../../model/conflict.ts';
import type { Analysis } from '../../../model/stage.ts';
import { nounPhrase } from '../../../text/noun-phrase.ts';
import { stem } from '../../../text/tokens.ts';
import type { Detector } from '../detector.ts';
import type { Clash } from './clusters.ts';
import { pairsByTheme } from './pairs.ts';
import { raise } from './raise.ts';
import { sayings, type Said } from './said.ts';
import { likeness } from './themes.ts';
import { calledIn } from './called.ts';

/** Documents that find things. */
const REPORTS: ReadonlySet<string> = new Set(
  'report review inquiry enquiry study investigation audit survey letter paper'
    .split(' ')
    .map((w) => stem(w)),
);

/** A report said to have found what that report, as quoted, says that somebody else found. */
export const finder: Detector = {
  name: 'claims/finder',
  because: 'a report that cites a finding is easily taken for the one that made it',
  detect: (analysis) => detect(analysis),
};

function detect(analysis: Analysis): Conflict[] {
  const all = sayings(analysis);
  const findings = all.all.filter((s) => s.frame.name === 'finding' && s.claim.polarity === 'positive');
  const clashes = pairsByTheme(findings).flatMap(([x, y]): Clash[] =>
    [[x, y] as const, [y, x] as const].flatMap(([a, b]) => (isCited(a, b) ? [{ a, b, sure: true }] : [])),
  );
  return raise(clashes, all, {
    rule: 'claims/finder',
    stance: (s) => calledIn(s, all, 'the report'),
    also: (cluster) =>
      findings.filter(
        (s) => s.holder !== null && cluster.some((c) => c.holder === s.holder && sameFinding(c, s)),
      ),
    confidence: 0.7,
    weight: 0.6,
  });
}

/** `a`: a report found it. `b`: a report, quoted, has a body find the same thing. */
function isCited(a: Said, b: Said): boolean {
  const agent = a.claim.agent?.refersTo ?? a.claim.agent;
  if (
    agent === null ||
    a.holder !== null ||
    !REPORTS.has(nounPhrase(agent.text).head) ||
    a.claim.quote !== null
  )
    return false;
  const speaker = b.claim.attribution.at(-1);
  if (b.holder === null || b.claim.quote === null || speaker === b.holder) return false;
  return sameFinding(a, b) && quotesReport(b);
}

/** The same finding by at least two words: "systemic failures", not just "failures". */
function sameFinding(a: Said, b: Said): boolean {
  if (likeness(a, b) !== 'same' || a.theme === null || b.theme === null) return false;
  const other = b.theme.modifiers;
  return a.theme.modifiers.some((m) => other.includes(m));
}

/** "The auditor's report said:" stands before the quotation, in its paragraph. */
function quotesReport({ claim, document }: Said): boolean {
  const block = document.blocks.find((b) => b.start <= claim.start && claim.end <= b.end);
  const before = document.text.slice(block?.start ?? claim.start, claim.start);
  return /\b(?:report|review|inquiry|study|investigation|audit|letter)\b[^.]{0,40}\b(?:said|says|states?|stated|reads?|notes?|noted|adds?|added)\b/i.test(
    before,
  );
}
