import type { Analysis } from '../../../model/stage.ts';
import type { Candidate, Finder } from '../contrast/candidate.ts';
import { rivals } from '../contrast/rivals.ts';
import type { Story } from '../statements/sentences.ts';
import { compared } from './deed-features.ts';
import { doneIn, type Done } from './done.ts';
import { mayAgree } from './may-agree.ts';
import { relation } from './party.ts';
import { respects } from './respects.ts';

/** Two clauses on one matter that name different doers, deny each other, or differ in how far it was free. */
export const deeds: Finder = {
  name: 'deeds',
  because: 'who did it, whether it was done at all and whether it had to be are what sources differ in most',
  find,
};

function find(analysis: Analysis, story: Story): Candidate[] {
  const dates = new Map(analysis.dates.map((d) => [d.id, d]));
  const found = rivals(doneIn(analysis, story), story, {
    comparable: () => true,
    agree: agreeing,
    contrary: (a, b) => respects(a, b).length > 0,
  });
  return found.flatMap(({ a, b, features }) =>
    respects(a, b).map((respect) => ({
      respect,
      ...(respect === 'agent' ? { a: byAgent(a), b: byAgent(b) } : { a, b }),
      features: { ...features, ...compared(a, b, dates, story) },
      mayAgree: mayAgree(respect, a, b),
    })),
  );
}

/** For who did it the agent decides, where the clause names one. */
function byAgent(side: Done): Done {
  const { agent } = side.said.claim;
  const { span } = side;
  const inside = agent?.doc === span.doc && agent.start >= span.start && agent.end <= span.end;
  return inside ? { ...side, deciding: agent } : side;
}

/** What says the same of the same: no quarrel, and a third voice for the one side. */
function agreeing(a: Done, b: Done): boolean {
  return respects(a, b).length === 0 && relation(a.said.party, b.said.party) === 'same';
}
