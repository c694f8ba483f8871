import type { Conflict, ConflictLevel, Position } from '../../../model/conflict.ts';
import { slug } from '../../../model/ids.ts';
import { meets } from '../../../model/span.ts';
import type { Analysis } from '../../../model/stage.ts';
import { common } from '../../../text/matter.ts';
import { compose, position } from '../compose.ts';
import { referenceFor } from '../reference.ts';
import { storyOf, type Story } from '../statements/sentences.ts';
import type { Candidate, Finder, Respect } from './candidate.ts';
import type { Side } from './side.ts';
import { FINDERS } from '../finders.ts';
import { likelihood } from './model.ts';
import { explanationOf } from './explaining.ts';
import { headingOf, PHRASINGS, questionOf } from './phrasing.ts';
import { quarrels, type Rated } from './quarrels.ts';
import { asWritten } from '../wording/as-written.ts';
import type { Notion } from '../../../text/meaning.ts';
import { once } from '../../../text/once.ts';
import { oneLine } from '../../../text/one-line.ts';

/**
 * From this likelihood on a quarrel is flagged: eight in ten are right on stories that the weights were not fitted to,
 * among those that no rule has found (scripts/train.ts).
 */
const FLAG = 0.71;
/** Respects in which as many are right from lower on. */
const FLAG_OF: Readonly<Partial<Record<Respect, number>>> = {
  number: 0.57,
  strength: 0.6,
  doer: 0.6,
  freedom: 0.6,
  denial: 0.65,
};
/**
 * From here on it is shown as worth a second look, not flagged. Of the quarrels between here and the flags, the
 * likeliest `HOLDS` of a story, one in four is right.
 */
const LEAD = 0.05;
/**
 * A story of so many candidates is of the size that the weights are fitted to. In a folder of two short papers there is
 * little else that a statement can be about, so what is fitted to long stories makes too little of each: there leads
 * begin lower, down to `LEAST_LEAD` (of these three in ten are right).
 */
const USUAL = 1000;
const LEAST_LEAD = 0.01;
/**
 * So many leads are shown of a story at most, the least likely folded away. Of those after the twentieth
 * about one in eight is right on stories kept apart, and one conflict in twenty-five is found by nothing else.
 */
const HOLDS = 30;
/** How long a statement may be to be shown, in UTF-16 code units. */
const LONGEST = 600;

/** Every candidate that may be flagged, with its likelihood. */
export const ratedPairs = once((analysis: Analysis): readonly Rated[] =>
  ratedBy(
    FINDERS.filter((f) => f.leads !== true),
    analysis,
  ),
);

/** What goes by how a thing is put, with its likelihood. */
const ratedLeads = once((analysis: Analysis): readonly Rated[] =>
  ratedBy(
    FINDERS.filter((f) => f.leads === true),
    analysis,
  ),
);

const byDocuments = once((analysis: Analysis) =>
  Map.groupBy(ratedPairs(analysis), ({ pair }) => documentsOf(pair.a.span.doc, pair.b.span.doc)),
);

function documentsOf(...docs: readonly [string, string]): string {
  return [...docs].sort().join(' ');
}

/** The likelihood of the likeliest pair that a finding sets against each other; 0 where no pair is. */
export function likeliest(conflict: Conflict, analysis: Analysis): number {
  const docs = [...new Set(conflict.positions.map((p) => p.doc))];
  const pairs = docs.flatMap((d, i) =>
    docs.slice(i).flatMap((e) => byDocuments(analysis).get(documentsOf(d, e)) ?? []),
  );
  return pairs.reduce((most, { pair, p }) => (p > most && sets(conflict, pair) ? p : most), 0);
}

/** Every candidate of every finder, with its likelihood. */
export function everyPair(analysis: Analysis): readonly Rated[] {
  return [...ratedPairs(analysis), ...ratedLeads(analysis)];
}

function ratedBy(finders: readonly Finder[], analysis: Analysis): Rated[] {
  const story = storyOf(analysis);
  return finders
    .flatMap((f) => f.find(analysis, story))
    .filter(({ a, b }) => a.span.text.length <= LONGEST && b.span.text.length <= LONGEST)
    .map((pair) => ({ pair, p: likelihood(pair) }));
}

/**
 * Disagreements that no rule names, found by likelihood: two statements so alike, and so placed among all others, that
 * a careful reader would most likely set them against each other. `found` are the rules' findings, which are not told
 * again.
 */
export function contrasts(analysis: Analysis, found: readonly Conflict[]): Conflict[] {
  const rated = ratedPairs(analysis);
  const least = Math.max(LEAST_LEAD, LEAD * Math.min(1, rated.length / USUAL));
  const fresh = quarrels(rated, least).filter(
    (quarrel) => !found.some((c) => quarrel.some(({ pair }) => sets(c, pair))),
  );
  const likely = fresh.filter(isLikely);
  const leads = fresh.filter((quarrel) => !isLikely(quarrel)).slice(0, HOLDS);
  const told = [...likely, ...leads].map((quarrel) => conflictOf(quarrel, analysis));
  // After what is compared in its words: that is right more often.
  const more = onlyLeads(analysis, [...found, ...told], least).slice(0, HOLDS - leads.length);
  return [...told, ...more.map((quarrel) => conflictOf(quarrel, analysis))];
}

/**
 * What goes by how a thing is put, likeliest first: each respect by itself, so that it takes nothing from the others,
 * without what `told` sets against each other already, and so that nothing of it is joined to that.
 */
function onlyLeads(analysis: Analysis, told: readonly Conflict[], least: number): Rated[][] {
  const rated = ratedLeads(analysis).filter(({ pair }) => !told.some((c) => sets(c, pair)));
  const crosses = (quarrel: readonly Rated[]): boolean =>
    told.some((c) =>
      quarrel.some(({ pair }) =>
        quarrel.some(
          (other) => sets(c, { ...pair, b: other.pair.a }) || sets(c, { ...pair, b: other.pair.b }),
        ),
      ),
    );
  return [...Map.groupBy(rated, (r) => r.pair.respect).values()]
    .flatMap((list) => quarrels(list, least))
    .map((quarrel) => (crosses(quarrel) ? quarrel.slice(0, 1) : quarrel))
    .sort(([x], [y]) => y!.p - x!.p);
}

/**
 * Two figures exclude each other of themselves, where it is as good as sure that they are for one thing (nineteen in
 * twenty from here on); in every other respect no rule says in what the two do, so that it is never more than a tension.
 */
const SURE_OF_NUMBERS = 0.6;

function levelOf([{ pair, p }]: readonly [Rated, ...Rated[]]): ConflictLevel {
  return pair.respect === 'number' && p >= SURE_OF_NUMBERS ? 'contradiction' : 'tension';
}

/** Whether a quarrel is likely enough to be flagged. */
function isLikely([first]: readonly Rated[]): boolean {
  if (first!.pair.mayAgree === true) return false;
  return first!.p >= (FLAG_OF[first!.pair.respect] ?? FLAG);
}

/** Whether a conflict sets the two statements against each other. */
export function sets({ positions }: Conflict, { a, b }: Candidate): boolean {
  const takes = (p: Position, { span }: Side): boolean => p.spans.some((s) => meets(s, span));
  return positions.some((p) => takes(p, a) && positions.some((q) => q !== p && takes(q, b)));
}

function conflictOf(quarrel: readonly Rated[], analysis: Analysis): Conflict {
  const { pair, p } = quarrel[0]!;
  const { settle, type } = PHRASINGS[pair.respect];
  const level = isLikely(quarrel) ? levelOf([quarrel[0]!]) : 'compatible';
  const positions = positionsOf(quarrel);
  const matter = sharedWords(pair, storyOf(analysis));
  return compose({
    type,
    level,
    topic: `${pair.respect}-${slug(matter.map((n) => n.norm).join('-'))}`,
    topicTitle: headingOf(pair.respect, asWritten(matter, pair.a.told.document)),
    question: questionOf(pair),
    explanation: explanationOf(pair, level),
    settle,
    confidence: p,
    positions,
    reference: referenceFor(analysis.documents, positions),
    rule: `contrast/${pair.respect}`,
    weight: 0.4 + 0.3 * p,
  });
}

/**
 * One position a document and what it puts there. The likeliest pair's two statements stand whole; what else is said on
 * either side is shown under its own deciding words, and left out where it is part of what is shown already.
 */
function positionsOf(quarrel: readonly Rated[]): Position[] {
  const shown: Side[] = [];
  const stance = ({ deciding }: Side): string => oneLine(deciding.text);
  const sure = quarrel[0]!.pair.respect === 'number' && isLikely(quarrel);
  for (const side of quarrel.flatMap(({ pair }) => [pair.a, pair.b])) {
    // Another figure of the same document is of another thing: no part of a flag, though a lead may show it.
    const other = shown.some((s) => sure && s.span.doc === side.span.doc && stance(s) !== stance(side));
    if (!other && !shown.some((s) => meets(s.span, side.span))) shown.push(side);
  }
  const groups = Map.groupBy(shown, (s) => `${s.span.doc}\u0000${stance(s).toLowerCase()}`);
  return [...groups.values()].map((sides) =>
    position(
      sides[0]!.span.doc,
      stance(sides[0]!),
      sides.map((s) => s.span),
      sides.map((s) => s.deciding),
    ),
  );
}

/** The words that the two have in common, most telling first, as the first has them. */
function sharedWords({ a, b }: Candidate, { weigh }: Story): Notion[] {
  return [...common(a.setting, b.setting, weigh).words]
    .sort((x, y) => weigh(y.root) - weigh(x.root) || x.start - y.start)
    .slice(0, 3);
}
