import type { Conflict, Position } from '../../../model/conflict.ts';
import { spanOf } from '../../../model/span.ts';
import { weighing, type Weigh } from '../../../text/matter.ts';
import { oneLine } from '../../../text/one-line.ts';
import { compose, position } from '../compose.ts';
import type { Detector } from '../detector.ts';
import { capitalised } from '../../../text/capitalised.ts';
import { nameOf } from '../../../text/naming.ts';
import { storyOf } from '../statements/sentences.ts';
import { between } from '../wording/question.ts';
import { allowed } from './allowed.ts';
import { amounts } from './amounts.ts';
import { atOnce } from './at-once.ts';
import { hands } from './hands.ts';
import { hours } from './hours.ts';
import { slips, type Reading, type Respect, type Slip } from './matching.ts';
import { needless } from './needless.ts';
import { provisionsIn, type Paper } from './provisions.ts';
import { undone } from './undone.ts';

/**
 * Respects in which two provisions can differ. Two are set against each other once, in the first of these: what is said
 * in figures needs the least reading.
 */
const RESPECTS: readonly ((paper: Paper, weigh: Weigh) => Slip[])[] = [
  within(amounts),
  within(hours),
  within(needless),
  within(undone),
  within(allowed),
  within(atOnce),
  within(hands),
];

function within<R extends Reading>(respect: Respect<R>): (paper: Paper, weigh: Weigh) => Slip[] {
  return ({ clauses, annexed }, weigh) => slips(respect, clauses, annexed, weigh);
}

/** What is annexed to a paper, against its own clauses. */
export const annex: Detector = {
  name: 'internal/annex',
  because: 'where a paper and its own annex differ, nobody knows which of them binds',
  detect: (analysis) => {
    const told = Map.groupBy(storyOf(analysis).all, (t) => t.document.id);
    const dates = Map.groupBy(analysis.dates, (d) => d.doc);
    return analysis.documents
      .filter((d) => d.kind === 'official' && d.blocks.some((b) => b.part === 'annex'))
      .flatMap((d) => slipsIn(provisionsIn(d, told.get(d.id) ?? [], dates.get(d.id) ?? [])).map(raise));
  },
};

function slipsIn(paper: Paper): Slip[] {
  const weigh = weighing([...paper.clauses, ...paper.annexed].map((p) => p.notions));
  const once = new Map<string, Slip>();
  for (const slip of RESPECTS.flatMap((find) => find(paper, weigh))) {
    const key = [slip.clause, slip.item].map((r) => r.provision.span.start).join();
    if (!once.has(key)) once.set(key, slip);
  }
  return [...once.values()];
}

function raise({ respect, clause, item, matter }: Slip): Conflict {
  const { document } = clause.provision;
  const [x, y] = [clause, item].map((r) => inBrief(r.stance));
  const about = matter.length === 0 ? '' : ` (${matter.join(', ')})`;
  return compose({
    type: 'internal',
    level: 'contradiction',
    topic: `limit-${document.id}`,
    topicTitle: matter.length === 0 ? respect : `${respect}: ${matter.join(', ')}`,
    question: between(respect, x ?? '', y ?? '', about),
    explanation: `${capitalised(nameOf(document))} has “${x ?? ''}” in its text and “${y ?? ''}” in what is annexed to it. Both can be right only if two different things are meant.`,
    settle: 'A corrected copy, or whoever drew it up, would settle it.',
    confidence: 0.6,
    positions: [sideOf(clause, x ?? ''), sideOf(item, y ?? '')],
    reference: document.primary ? clause.provision.span : null,
    rule: 'internal/annex',
    weight: 0.65,
  });
}

/** A stance in one line, without what only leads on. */
function inBrief(text: string): string {
  return oneLine(text).replace(/[\s.;,:]+$| of$/i, '');
}

function sideOf({ provision, deciding }: Reading, stance: string): Position {
  const { document, span } = provision;
  const words = deciding === null ? [] : [spanOf(document.id, document.text, deciding.start, deciding.end)];
  return position(document.id, stance, [span], words);
}
