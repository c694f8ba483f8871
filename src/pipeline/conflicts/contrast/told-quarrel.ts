import type { Conflict, Position } from '../../../model/conflict.ts';
import { slug } from '../../../model/ids.ts';
import { meets } from '../../../model/span.ts';
import type { Analysis } from '../../../model/stage.ts';
import { common } from '../../../text/matter.ts';
import type { Notion } from '../../../text/meaning.ts';
import { oneLine } from '../../../text/one-line.ts';
import { compose, position } from '../compose.ts';
import { referenceFor } from '../reference.ts';
import { storyOf, type Story } from '../statements/sentences.ts';
import { asWritten } from '../wording/as-written.ts';
import type { Candidate } from './candidate.ts';
import { explanationOf } from './explaining.ts';
import { isLikely, levelOf } from './flagged.ts';
import { headingOf, PHRASINGS, questionOf } from './phrasing.ts';
import type { Rated } from './quarrels.ts';
import type { Side } from './side.ts';

/** A quarrel as a finding: flagged where it is likely enough, else a lead. */
export function conflictOf(quarrel: readonly Rated[], analysis: Analysis): Conflict {
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
