import type { Conflict, ConflictLevel } from '../../../model/conflict.ts';
import type { QuoteGroup, WordingPair } from '../../../model/quote.ts';
import type { Span } from '../../../model/span.ts';
import type { Analysis } from '../../../model/stage.ts';
import type { Detector } from '../detector.ts';
import { changeIn, gravity, type Change } from './change.ts';
import { isAnswer } from './answer.ts';
import { isDisowned, textBefore } from './not-said.ts';
import { raise } from './raise.ts';
import { keyOf, overlapsWholly, sidesOf, wholesOnly } from './sides.ts';

/** One saying in two wordings that differ in sense, or given to two speakers. */
export const quotation: Detector = {
  name: 'quotation',
  because: 'words in quotation marks are promised to be exact, so one word that differs matters',
  detect: (analysis) => analysis.quoteGroups.flatMap((group) => inGroup(analysis, group)),
};

const LEVEL: Readonly<Record<Exclude<Change, 'none'>, ConflictLevel>> = {
  turned: 'contradiction',
  swapped: 'contradiction',
  limited: 'contradiction',
  halved: 'variant',
  parted: 'variant',
  added: 'variant',
};

/** Two speakers of fewer words than these may each have said them. */
const LEAST_WORDS = 5;

/** The longest wording that is shown, in code units. */
const LONGEST = 600;

function inGroup(analysis: Analysis, group: QuoteGroup): Conflict[] {
  const { entities } = analysis;
  const before = (wording: Span): string => textBefore(analysis.documents, wording);
  const shown = group.pairs.filter(
    (p) => p.a.doc !== p.b.doc && p.a.text.length <= LONGEST && p.b.text.length <= LONGEST,
  );
  const pairs = wholesOnly(shown)
    .filter((p) => {
      const marked = [p.a, p.b].filter((s) => inMarks(analysis, s)).length;
      if ([p.a, p.b].some((s) => isDisowned(before(s)))) return false;
      return marked === 2 || (marked === 1 && (p.variation === 'paraphrase' || misquotes(p)));
    })
    .map((pair) => ({ pair, change: changeIn(pair, { entities, before }) }));
  const found: Conflict[] = [];
  const told = new Set<string>();
  for (const { pair, change } of [...pairs].sort((x, y) => gravity(y.change) - gravity(x.change))) {
    if (isAnswer(analysis, pair, change)) continue;
    if (change === 'none' || (change === 'added' && found.length > 0)) continue;
    const level = pair.variation === 'paraphrase' ? 'variant' : LEVEL[change];
    const mates: readonly Change[] =
      change === 'added' || pair.variation === 'paraphrase' ? ['none'] : ['none', 'added'];
    const sides = sidesOf(pair, pairs, mates);
    const key = `${level} ${keyOf(sides)}`;
    if (told.has(key)) continue;
    told.add(key);
    found.push(raise(analysis, pair, sides, level));
  }
  const moved = pairs.find(
    (p) => p.pair.moved !== null && isSaying(p.pair) && !isAnswer(analysis, p.pair, p.change),
  )?.pair;
  if (moved && found.length === 0) found.push(raise(analysis, moved, [[moved.a], [moved.b]], 'variant'));
  return found.filter((c, i) => !found.slice(0, i).some((other) => overlapsWholly(other, c)));
}

/** Whether both wordings are long enough to be somebody's: three words in marks are anybody's. */
function isSaying({ a, b }: WordingPair): boolean {
  return [a, b].every((s) => (s.text.match(/\p{L}+/gu) ?? []).length >= LEAST_WORDS);
}

/** Words in marks that stand in an official paper, but for one: no more is needed to tell where they are from. */
function misquotes({ variation, differences }: WordingPair): boolean {
  return variation === 'altered' && differences.length === 1 && differences[0]!.kind === 'replaced';
}

/** Whether the words stand in quotation marks, and are not only reported. */
function inMarks(analysis: Analysis, span: Span): boolean {
  return analysis.quotes.some(
    (q) => q.doc === span.doc && q.form !== 'indirect' && q.start < span.end && span.start < q.end,
  );
}
