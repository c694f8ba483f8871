import { CREDITS, LEAVES } from '../../../../language/stances/papers.ts';
import { NEGATIVE } from '../../../../language/negatives.ts';
import type { Document } from '../../../../model/document.ts';
import { isPaper } from '../../attribution/kinds.ts';
import type { Told } from '../../statements/sentences.ts';
import { flag } from '../candidate.ts';
import { stancedBy, type Stand, type Stanced } from './stand.ts';

/** What a paper is said to do, or in what it leaves it. */
interface Credited extends Stanced {
  readonly acts: ReadonlySet<string>;
}

/** What a paper is said to order, find or promise, and where the paper itself leaves it open or says no such thing. */
export const credit: Stand<Credited> = {
  respect: 'credit',
  read: ({ documents }, story) => {
    const papers = new Set(documents.filter(isPaper));
    const isOne = (d: Document): boolean => papers.size === 0 || papers.has(d);
    return story.all.flatMap((told): Credited[] => {
      if (told.block.role === 'heading' && told.document.kind === 'official') return [];
      const credited = papers.has(told.document) ? [] : creditIn(told);
      return credited.length > 0 ? credited : isOne(told.document) ? leftIn(told) : [];
    });
  },
  contrary: (a, b) => a.pole !== b.pole,
  compared: (a, b) => ({
    sameAct: flag([...a.acts].some((x) => b.acts.has(x))),
    negative: flag(NEGATIVE.test((a.pole === 'other' ? a : b).span.text)),
    ...Object.fromEntries(
      ['orders', 'bans', 'advises', 'finds', 'promises'].map((act) => [
        `said${act}`,
        flag((a.pole === 'one' ? a : b).acts.has(act)),
      ]),
    ),
  }),
};

function creditIn(told: Told): Credited[] {
  const { text } = told.span;
  const found = CREDITS.flatMap(([act, p]) => {
    const match = p.exec(text);
    return match ? [{ act, match }] : [];
  });
  const [first] = found;
  return first ? [{ ...stancedBy(told, first.match, 'one', 1), acts: new Set(found.map((f) => f.act)) }] : [];
}

function leftIn(told: Told): Credited[] {
  const { text } = told.span;
  const found = LEAVES.flatMap(([acts, p]) => {
    const match = p.exec(text);
    return match ? [{ acts, match }] : [];
  });
  const [first] = found;
  return first
    ? [{ ...stancedBy(told, first.match, 'other', 1), acts: new Set(found.flatMap((f) => f.acts)) }]
    : [];
}
