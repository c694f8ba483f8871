import type { Analysis } from '../../../../model/stage.ts';
import type { Story } from '../../statements/sentences.ts';
import { flag, type Candidate, type Finder } from '../candidate.ts';
import { rivals, type Rivals } from '../rivals.ts';
import { charge } from './charge.ts';
import { credit } from './credit.ts';
import { freedom } from './freedom.ts';
import { settled } from './settled.ts';
import type { Stand, Stanced } from './stand.ts';

/** Of so few documents each statement may answer any of the others. */
const FEW_DOCUMENTS = 2;
/** So many statements of another document are set against one, the most alike first. */
const LOOKED_AT = 4;

/** Two sentences that take the two sides of one question, in whatever words: made to or of their own will. */
export const stances: Finder = {
  name: 'stances',
  because:
    'how free a deed was, whether it is settled, whose it is and what a paper says are told in words that have nothing in common',
  leads: true,
  // Each works alone: the order decides nothing.
  find: (analysis, story) => [
    ...pairsOf(freedom, analysis, story),
    ...pairsOf(settled, analysis, story),
    ...pairsOf(charge, analysis, story),
    ...pairsOf(credit, analysis, story),
  ],
};

function pairsOf<S extends Stanced>(stand: Stand<S>, analysis: Analysis, story: Story): Candidate[] {
  const sides = stand.read(analysis, story);
  const few = analysis.documents.length <= FEW_DOCUMENTS;
  const found = rivals(sides, story, {
    comparable: () => true,
    agree: (a, b) => a.pole === b.pole,
    contrary: stand.contrary,
    also: ({ told }) => (few ? ['*'] : [...told.names]),
  });
  const counts = new Map<string, number>();
  const key = (s: Stanced): string => `${s.told.document.id} ${s.pole}`;
  for (const s of sides) counts.set(key(s), (counts.get(key(s)) ?? 0) + 1);
  const ranks = ranked(found);
  return found.flatMap((rival): Candidate[] => {
    const { a, b, features } = rival;
    const [x, y] = ranks.get(rival)!;
    if (Math.min(x, y) >= LOOKED_AT || quotesAlike(a.span.text, b.span.text)) return [];
    const [p, q] = [counts.get(key(a))!, counts.get(key(b))!];
    return [
      {
        respect: stand.respect,
        a,
        b,
        features: {
          ...features,
          ...stand.compared(a, b, story),
          rankForOne: Math.min(x, y),
          rankForOther: Math.min(LOOKED_AT, Math.max(x, y)),
          few: flag(few),
          crowd: Math.log(found.length),
          documents: Math.log(analysis.documents.length),
          fewest: Math.log(Math.min(p, q)),
          most: Math.log(Math.max(p, q)),
          sole: flag(p === 1 || q === 1),
          outright: a.outright + b.outright,
          bothOutright: Math.min(a.outright, b.outright),
        },
      },
    ];
  });
}

/** For each pair, how many pairs of either statement with the same document are more alike. */
function ranked<S extends Stanced>(found: readonly Rivals<S>[]): Map<Rivals<S>, [number, number]> {
  const lists = new Map<S, Rivals<S>[]>();
  for (const r of found) {
    for (const s of [r.a, r.b]) {
      const list = lists.get(s);
      if (list) list.push(r);
      else lists.set(s, [r]);
    }
  }
  for (const list of lists.values()) list.sort((x, y) => y.features.alike! - x.features.alike!);
  const rank = (r: Rivals<S>, s: S): number => {
    const other = (x: Rivals<S>): S => (x.a === s ? x.b : x.a);
    const doc = other(r).told.document;
    return lists
      .get(s)!
      .filter((x) => other(x).told.document === doc)
      .indexOf(r);
  };
  return new Map(found.map((r) => [r, [rank(r, r.a), rank(r, r.b)]]));
}

/** So many words in a row are one wording: what two documents both quote is not what they differ in. */
const RUN = 5;

function quotesAlike(x: string, y: string): boolean {
  const words = (t: string): string[] => t.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const other = ` ${words(y).join(' ')} `;
  const own = words(x);
  return own.some((_, i) => i + RUN <= own.length && other.includes(` ${own.slice(i, i + RUN).join(' ')} `));
}
