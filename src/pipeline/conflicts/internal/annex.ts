import type { Conflict } from '../../../model/conflict.ts';
import { spanOf } from '../../../model/span.ts';
import type { Analysis } from '../../../model/stage.ts';
import { weighing } from '../../../text/matter.ts';
import { compose, position } from '../compose.ts';
import type { Detector } from '../detector.ts';
import { capitalised, nameOf } from '../naming.ts';
import { storyOf } from '../statements/sentences.ts';
import { amounts } from './amounts.ts';
import { hands } from './hands.ts';
import { hours } from './hours.ts';
import { slips, type Respect, type Slip } from './matching.ts';
import { needless } from './needless.ts';
import { provisionsIn, type Paper } from './provisions.ts';
import { undone } from './undone.ts';

/** One respect after the other: two provisions are set against each other in the first in which they differ. */
const finders: readonly ((paper: Paper) => { respect: Respect; slips: Slip[] })[] = [
  finder(amounts),
  finder(hours),
  finder(needless),
  finder(undone),
  finder(hands),
];

function finder<R extends Slip['clause']>(respect: Respect<R>) {
  return ({ clauses, annexed }: Paper): { respect: Respect; slips: Slip[] } => ({
    respect: respect as unknown as Respect,
    slips: slips(respect, clauses, annexed, weighing([...clauses, ...annexed].map((p) => p.notions))),
  });
}

/** What is annexed to a paper in whole sentences, against its own clauses. */
export const annex: Detector = {
  name: 'internal/annex',
  because: 'where a paper and its own annex differ, nobody knows which of them binds',
  detect: (analysis) => {
    const told = Map.groupBy(storyOf(analysis).all, (t) => t.document.id);
    return analysis.documents
      .filter((d) => d.kind === 'official' && d.blocks.some((b) => b.part === 'annex'))
      .flatMap((d) => {
        const dates = analysis.dates.filter((x) => x.doc === d.id);
        const paper = provisionsIn(d, told.get(d.id) ?? [], dates);
        const done = new Set<string>();
        return finders.flatMap((find) => {
          const { respect, slips: found } = find(paper);
          return found.flatMap((slip) => {
            const key = `${slip.clause.provision.span.start} ${slip.item.provision.span.start}`;
            if (done.has(key)) return [];
            done.add(key);
            return [raise(slip, respect, analysis)];
          });
        });
      });
  },
};

function raise({ clause, item }: Slip, respect: Respect, _analysis: Analysis): Conflict {
  const { document } = clause.provision;
  const words = (r: typeof clause): string => {
    const { start, end } = r.deciding.end > r.deciding.start ? r.deciding : r.provision.span;
    return document.text.slice(start, end).replace(/\s+/g, ' ').trim();
  };
  const deciding = (r: typeof clause) =>
    r.deciding.end > r.deciding.start
      ? [spanOf(document.id, document.text, r.deciding.start, r.deciding.end)]
      : [];
  const [x, y] = [words(clause), words(item)];
  return compose({
    type: 'internal',
    level: 'contradiction',
    topic: `limit-${document.id}`,
    topicTitle: respect.asks,
    question: `${respect.asks}: ${x}, or ${y}?`,
    explanation: `${capitalised(nameOf(document))} has “${x}” in its text and “${y}” in what is annexed to it. Both can be right only if two different things are meant.`,
    settle: 'A corrected copy, or whoever drew it up, would settle it.',
    confidence: 0.6,
    positions: [
      position(document.id, x, [clause.provision.span], deciding(clause)),
      position(document.id, y, [item.provision.span], deciding(item)),
    ],
    reference: document.primary ? clause.provision.span : null,
    rule: 'internal/annex',
    weight: 0.65,
  });
}
