import { PEOPLE_WISHED } from '../../../language/people-at-large.ts';
import type { DateMention } from '../../../model/date.ts';
import type { Conflict } from '../../../model/conflict.ts';
import type { Analysis } from '../../../model/stage.ts';
import type { Detector } from '../detector.ts';
import type { Clash } from './clusters.ts';
import { hasException, isFirm, isResumed, tensesApart, timesApart } from './comparable.ts';
import { excludes, groupsApart, hoursApart, isAside, namesIn } from './opposites.ts';
import { pairsByTheme } from './pairs.ts';
import { ONE_MATTER, pinned } from './pinned.ts';
import { raise } from './raise.ts';
import { sayings, type Said, sentenceOf } from './said.ts';
import { likeness } from './themes.ts';

/** What one body turns down another may allow: only one body's two answers clash. */
const BY_SOMEBODY: ReadonlySet<string> = new Set([
  'approval',
  'verdict',
  'permission',
  'course',
  'admission',
]);

/** States that are told for good; what may have changed between two articles is at most a tension. */
const STATES: ReadonlySet<string> = new Set([
  'access',
  'inclusion',
  'alteration',
  'safety',
  'union',
  'fault',
  ...ONE_MATTER,
]);

/** Two senses that exclude each other said of one thing: open and closed, included and left out. */
export const opposed: Detector = {
  name: 'claims/opposed',
  because: 'opposites said of one thing are the plainest contradiction',
  detect: (analysis) => detect(analysis),
};

function detect(analysis: Analysis): Conflict[] {
  const said = sayings(analysis);
  const dates = new Map(analysis.dates.map((d) => [d.id, d]));
  const claims = said.all.filter((s) => s.frame.compare === 'opposed' && s.frame.name !== 'role');
  const clashes = pairsByTheme(claims, extraKeys).flatMap(([a, b]): Clash[] => {
    if (!excludes(a, b) || !isFirm(a) || !isFirm(b)) return [];
    if (!pinned(a, b, said, analysis) || otherwiseExplained(a, b, dates)) return [];
    if (ONE_MATTER.has(a.frame.name) && !(oneSided(a) && oneSided(b)) && !headlined(a, b)) return [];
    return [{ a, b, sure: STATES.has(a.frame.name) || a.sense === 'consider' || b.sense === 'consider' }];
  });
  return raise(clashes, said, {
    rule: 'claims/opposed',
    stance: (s) => s.entry.stance,
    also: (cluster) => claims.filter((s) => repeats(s, cluster)),
    confidence: 0.75,
    weight: 0.75,
  });

  /** A document that tells of two votes, or of two disputes, may mean either; its headline speaks for the whole. */
  function oneSided(s: Said): boolean {
    return (
      isHeadline(s) ||
      !claims.some((c) => c.claim.doc === s.claim.doc && !isHeadline(c) && isFirm(c) && excludes(c, s))
    );
  }
}

/** Matters of which a story has one share a key, so that they meet whatever words their objects have. */
function extraKeys(s: Said): readonly string[] {
  return ['union', 'departure'].includes(s.frame.name) || ONE_MATTER.has(s.frame.name)
    ? ['matter']
    : namesIn(s);
}

/** Whether the two can both be true: of two times, two groups, with an exception, or the one before the other. */
function otherwiseExplained(a: Said, b: Said, dates: ReadonlyMap<string, DateMention>): boolean {
  const excepted = hasException(a) || hasException(b);
  const within = a.claim.doc === b.claim.doc;
  if (timesApart(a, b, dates) || tensesApart(a, b) || groupsApart(a, b) || hoursApart(a, b)) return true;
  if (isResumed(a, b)) return true;
  if (within && (excepted || a.claim.sentence === b.claim.sentence)) return true;
  if (within && ONE_MATTER.has(a.frame.name) && !headlined(a, b)) return true;
  // "Extends to every school, subject to what follows" says nothing against what follows, wherever it stands.
  if (a.frame.name === 'inclusion' && excepted && !isAside(a) && !isAside(b)) return true;
  if (a.frame.name === 'approval' && stillOpen(a, b, dates)) return true;
  if (isAtLarge(a) !== isAtLarge(b)) return true;
  return BY_SOMEBODY.has(a.frame.name) && a.holder !== null && b.holder !== null && a.holder !== b.holder;
}

/** "Parents voted to keep it open", "residents voted against it": what people wish who do not decide. */
function isAtLarge(said: Said): boolean {
  const { claim, document } = said;
  return PEOPLE_WISHED.test(document.text.slice(sentenceOf(said).start, claim.predicate.end));
}

/** One document's headline against its own text. */
function headlined(a: Said, b: Said): boolean {
  return a.claim.doc === b.claim.doc && isHeadline(a) !== isHeadline(b);
}

function isHeadline({ claim, document }: Said): boolean {
  return (
    document.titleSpan !== null &&
    claim.start >= document.titleSpan.start &&
    claim.end <= document.titleSpan.end
  );
}

/**
 * What one document has still to be considered may have been approved by the time of the other: they clash
 * only where the day of the consideration lies after the other document was published.
 */
function stillOpen(a: Said, b: Said, dates: ReadonlyMap<string, DateMention>): boolean {
  const [open, other] = a.sense === 'consider' ? [a, b] : [b, a];
  if (open.sense !== 'consider') return false;
  const { date } = open.claim;
  const earliest = date === null ? undefined : dates.get(date)?.earliest;
  const published = other.document.published.edtf;
  return (
    earliest == null ||
    published === null ||
    !/^\d{4}-\d\d/.test(published) ||
    earliest <= published.slice(0, 10)
  );
}

/** A claim of a side's sense about the same thing, or about "it" where the document itself takes that side. */
function repeats(said: Said, cluster: readonly Said[]): boolean {
  return cluster.some((c) => {
    if (c.frame.name !== said.frame.name || c.sense !== said.sense || said.claim.modality === 'possible')
      return false;
    if (said.claim.scope.some((l) => l.kind !== 'all' && l.kind !== 'part' && l.kind !== 'within'))
      return false;
    const alike = likeness(c, said);
    return (
      alike === 'same' ||
      (alike === 'kind' && c.claim.doc === said.claim.doc) ||
      (alike === 'open' && said.claim.object !== null)
    );
  });
}
