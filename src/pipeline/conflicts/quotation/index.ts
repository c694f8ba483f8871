import type { Conflict, ConflictLevel, Position } from '../../../model/conflict.ts';
import type { QuoteGroup, WordingPair } from '../../../model/quote.ts';
import { samePlace, type Span } from '../../../model/span.ts';
import type { Analysis } from '../../../model/stage.ts';
import { compose, position } from '../compose.ts';
import type { Detector } from '../detector.ts';
import { nameOf, sourcesSay } from '../naming.ts';
import { referenceFor } from '../reference.ts';
import { changeIn, gravity, type Change } from './change.ts';
import { excerpt, givenTo, questionOf, speakerOf } from './telling.ts';

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

/** What a difference of wording makes of the sense. */
const SENSE = {
  kept: 'The wordings differ, and the sense a little.',
  changed: 'The words that differ change the sense; both are right only if both were said.',
} as const;

/** The longest wording that is shown, in code units. */
const LONGEST = 600;

function inGroup(analysis: Analysis, group: QuoteGroup): Conflict[] {
  const pairs = group.pairs
    .filter((p) => p.a.doc !== p.b.doc && p.a.text.length <= LONGEST && p.b.text.length <= LONGEST)
    .filter((p) => {
      const marked = [p.a, p.b].filter((s) => inMarks(analysis, s)).length;
      return marked === 2 || (marked === 1 && (p.variation === 'paraphrase' || misquotes(p)));
    })
    .map((pair) => ({ pair, change: changeIn(pair, analysis.entities) }));
  const found: Conflict[] = [];
  const told = new Set<string>();
  for (const { pair, change } of [...pairs].sort((x, y) => gravity(y.change) - gravity(x.change))) {
    if (change === 'none' || (change === 'added' && found.length > 0)) continue;
    const level = pair.variation === 'paraphrase' ? 'variant' : LEVEL[change];
    const mates: readonly Change[] =
      change === 'added' || pair.variation === 'paraphrase' ? ['none'] : ['none', 'added'];
    const sides = apart(side(pair.a, pairs, mates), side(pair.b, pairs, mates));
    const key = `${level} ${sides
      .map((s) =>
        s
          .map((x) => `${x.doc}:${String(x.start)}`)
          .sort()
          .join(','),
      )
      .sort()
      .join('|')}`;
    if (told.has(key)) continue;
    told.add(key);
    found.push(raise(analysis, pair, sides, level));
  }
  const moved = pairs.find(({ pair }) => pair.moved !== null && isSaying(pair))?.pair;
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

/** A wording, and those of other documents that say the same in the same sense. */
function side(
  wording: Span,
  pairs: readonly { pair: WordingPair; change: Change }[],
  mates: readonly Change[],
): Span[] {
  const same = pairs
    .filter(({ change }) => mates.includes(change))
    .flatMap(({ pair }) =>
      samePlace(pair.a, wording) ? [pair.b] : samePlace(pair.b, wording) ? [pair.a] : [],
    );
  return [wording, ...same];
}

/** A wording cut so short that it fits both sides speaks for neither. */
function apart(a: readonly Span[], b: readonly Span[]): Span[][] {
  const both = a.slice(1).filter((s) => b.some((t) => samePlace(s, t)));
  return [a, b].map((list) => list.filter((s, i) => i === 0 || !both.some((t) => samePlace(s, t))));
}

/** Whether the words stand in quotation marks, and are not only reported. */
function inMarks(analysis: Analysis, span: Span): boolean {
  return analysis.quotes.some(
    (q) => q.doc === span.doc && q.form !== 'indirect' && q.start < span.end && span.start < q.end,
  );
}

function overlapsWholly(a: Conflict, b: Conflict): boolean {
  return b.positions.every((p) =>
    a.positions.some(
      (q) => q.doc === p.doc && q.spans.some((s) => p.spans.some((t) => s.start < t.end && t.start < s.end)),
    ),
  );
}

function raise(
  analysis: Analysis,
  pair: WordingPair,
  sides: readonly Span[][],
  level: ConflictLevel,
): Conflict {
  const first = pair.differences.find((d) => d.kind === 'replaced') ?? pair.differences[0];
  const stances = [excerpt(pair.a, first?.a), excerpt(pair.b, first?.b)].map((words) => `“${words}”`);
  const positions = sides.flatMap((spans, i): Position[] =>
    [...new Set(spans.map((s) => s.doc))].map((doc) =>
      position(
        doc,
        stances[i] ?? '',
        spans.filter((s) => s.doc === doc),
        pair.differences.flatMap((d) => [d.a, d.b]).filter((d) => d.doc === doc && d.end > d.start),
      ),
    ),
  );
  const speaker = speakerOf(analysis, pair);
  const who = speaker ?? 'the speaker';
  const docs = sides.map((spans) =>
    analysis.documents.filter((d) => spans.some((s) => s.doc === d.id)).map(nameOf),
  );
  const moved = givenTo(analysis, pair);
  return compose({
    type: 'quotation',
    level,
    topic: `wording-${pair.a.doc}-${String(pair.a.start)}`,
    topicTitle: speaker === null ? 'What was said' : `What ${speaker} said`,
    question: questionOf(who, pair, first),
    explanation: [
      sourcesSay(docs.map((names, i) => ({ names, what: stances[i] ?? '' }))),
      moved !== '' && first?.kind !== 'replaced' ? '' : SENSE[level === 'variant' ? 'kept' : 'changed'],
      moved,
    ]
      .filter(Boolean)
      .join(' '),
    settle: 'A recording, or the full text of the statement, would settle it.',
    confidence: 0.5,
    positions,
    reference: referenceFor(analysis.documents, positions),
    rule: 'quotation',
    weight: level === 'contradiction' ? 0.7 : 0.3,
  });
}
