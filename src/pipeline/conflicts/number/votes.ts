import { numberOf } from '../../../language/numbers.ts';
import type { Conflict } from '../../../model/conflict.ts';
import type { DateMention } from '../../../model/date.ts';
import type { Document } from '../../../model/document.ts';
import { contains, spanOf, type Span } from '../../../model/span.ts';
import type { Analysis } from '../../../model/stage.ts';
import { akin, keysOf, type Notion, notionsOf } from '../../../text/meaning.ts';
import { oneLine } from '../../../text/one-line.ts';
import { boundsMeet, boundsOf } from '../../../time/bounds.ts';
import { commonRootsOf } from '../common-roots.ts';
import { compose, position } from '../compose.ts';
import type { Detector } from '../detector.ts';
import { nameOf, sourcesSay } from '../../../text/naming.ts';
import { referenceFor } from '../reference.ts';
import { countIn, countsClash, type Count } from './vote-counts.ts';

/** A decision with the votes for and against it. */
interface Vote {
  readonly document: Document;
  readonly span: Span;
  readonly words: Span;
  readonly count: Count;
  /** With those of the sentence before, where it is "it" that was carried. */
  readonly notions: readonly Notion[];
  readonly dates: readonly DateMention[];
}

const OF_A_VOTE =
  /\b(?:members|judges|justices|directors|trustees|commissioners|councill?ors|governors|panell?ists|jurors) (?:backed|supported|agreed|approved|favou?red|opposed|rejected)\b|\b(?:vot(?:e|es|ed|ing)|ballot|motion|resolution|carried|majority|margin|nays|noes|division|panel|split|unanim\w+|dissent\w*|against)\b/i;

/** What was voted on, the sentence before says. */
const OF_IT = /^\W*(?:it|they|this|that|both|the (?:vote|motion|resolution|proposal|plan|deal))\b/i;

/** One decision with two counts of the votes. */
export const votes: Detector = {
  name: 'number/votes',
  because: 'the count of a vote is on record, and who tells it wrongly tells another story of the decision',
  detect: (analysis) => {
    const common = commonRootsOf(analysis.documents);
    const all = analysis.documents.flatMap((d) => votesIn(d, analysis.dates));
    const found = all.flatMap((a, i) =>
      all
        .slice(i + 1)
        .flatMap((b) =>
          a.document.id !== b.document.id && countsClash(a.count, b.count) && sameDecision(a, b, common)
            ? [{ a, b }]
            : [],
        ),
    );
    // Who gives both counts tells of two decisions, or sets the mistake right.
    const both = (x: Vote, y: Vote): boolean =>
      all.some((v) => v.document.id === x.document.id && !countsClash(v.count, y.count));
    const clean = found.filter(({ a, b }) => !both(a, b) && !both(b, a));
    return clean.slice(0, 1).map(({ a, b }) =>
      raise(
        analysis,
        [a, b].map((v) =>
          all.filter(
            (w) => w === v || (!countsClash(v.count, w.count) && clean.some((f) => f.a === w || f.b === w)),
          ),
        ),
      ),
    );
  },
};

function votesIn(document: Document, dates: readonly DateMention[]): Vote[] {
  const roles = new Map(document.blocks.map((b) => [b.id, b.role]));
  return document.sentences.flatMap((sentence, i): Vote[] => {
    if (!/^(?:body|clause|heading)$/.test(roles.get(sentence.block) ?? '') || !OF_A_VOTE.test(sentence.text))
      return [];
    const found = countIn(sentence.text);
    if (!found) return [];
    const inside = dates.filter((d) => d.doc === document.id && contains(sentence, d));
    const [start, end] = [sentence.start + found.words.start, sentence.start + found.words.end];
    if (inside.some((d) => d.start < end && start < d.end)) return [];
    const before = document.sentences[i - 1];
    const lent =
      OF_IT.test(sentence.text) && before?.block === sentence.block
        ? document.text.slice(before.start, sentence.start)
        : '';
    return [
      {
        document,
        span: spanOf(document.id, document.text, sentence.start, sentence.end),
        words: spanOf(document.id, document.text, start, end),
        count: found.count,
        notions: notionsOf(lent + sentence.text, sentence.start - lent.length).filter(
          (n) => !/\d/.test(n.norm) && numberOf(n.norm) === null,
        ),
        dates: inside,
      },
    ];
  });
}

/** What every report of a vote says. */
const OF_ANY_VOTE =
  /^(?:vote|motion|resolut|carri|major|unanim|support|favour|favor|against|decid|decis|member|meet)/;

function sameDecision(a: Vote, b: Vote, common: ReadonlySet<string>): boolean {
  const [x, y] = [a, b].map((v) =>
    v.dates.flatMap((d) => (d.type === 'DATE' && d.edtf !== null ? [boundsOf(d.edtf)] : [])),
  );
  if (x!.length > 0 && y!.length > 0 && !x!.some((p) => y!.some((q) => boundsMeet(p, q)))) return false;
  const keys = keysOf(b.notions);
  const shared = a.notions.filter((n) => akin(n, keys) && !OF_ANY_VOTE.test(n.root));
  const telling = new Set(shared.filter((n) => !common.has(n.root)).map((n) => n.root));
  // A bare "The vote was unanimous" is of the one vote that the story is about.
  const bare = [a, b].some((v) => v.notions.filter((n) => !OF_ANY_VOTE.test(n.root)).length <= 2);
  // Few votes are taken on one day.
  const days = new Set(x!.flatMap((p) => (p.earliest === p.latest ? [p.earliest] : [])));
  const onDay = y!.some((q) => q.earliest === q.latest && days.has(q.earliest)) ? 1 : 0;
  return telling.size + onDay >= 2 || (bare && new Set(shared.map((n) => n.root)).size >= 1);
}

function raise(analysis: Analysis, sides: readonly (readonly Vote[])[]): Conflict {
  const words = (side: readonly Vote[]): string =>
    oneLine(side[0]?.words.text ?? '').replace(/^\p{Lu}(?=\p{Ll})/u, (c) => c.toLowerCase());
  const [x = [], y = []] = sides;
  const positions = sides.flatMap((side) =>
    [...new Set(side.map((v) => v.document.id))].map((doc) => {
      const own = side.filter((v) => v.document.id === doc);
      return position(
        doc,
        words(side),
        own.map((v) => v.span),
        own.map((v) => v.words),
      );
    }),
  );
  const [a, b] = [x[0], y[0]];
  const told = [a, b].every((v) => v?.count.kind === 'split' || v?.count.kind === 'unanimous');
  return compose({
    type: 'number',
    level: 'contradiction',
    topic: 'votes',
    topicTitle: 'How the votes fell',
    question: told
      ? `Was the vote ${words(x).replace(/ly$/i, '')}, or ${words(y).replace(/ly$/i, '')}?`
      : `How did the votes fall: ${words(x)}, or ${words(y)}?`,
    explanation: `${sourcesSay([
      { names: a ? [nameOf(a.document)] : [], what: words(x) },
      { names: b ? [nameOf(b.document)] : [], what: words(y) },
    ])} Both speak of one decision; it would be reconciled if there were two votes.`,
    settle: 'The minutes of the vote would settle it.',
    confidence: 0.5,
    positions,
    reference: referenceFor(analysis.documents, positions),
    rule: 'number/votes',
    weight: 0.65,
  });
}
