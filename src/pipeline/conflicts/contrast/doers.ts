import { DEED_CLASSES } from '../../../language/deed-classes.ts';
import { spanOf } from '../../../model/span.ts';
import type { Analysis } from '../../../model/stage.ts';
import { notionsOf, type Notion } from '../../../text/meaning.ts';
import { clauseAround } from '../clause-around.ts';
import type { Story, Told } from '../statements/sentences.ts';
import { count, flag, type Candidate, type Features, type Finder } from './candidate.ts';
import { inOtherWords } from './kindred.ts';
import { rivals } from './rivals.ts';
import { sideOf, type Side } from './side.ts';

/** A sentence that tells a deed of a class of which a story has one doer. */
interface Doing extends Side {
  readonly deed: string;
  /** What stands where the doer is named: behind "by", else before the verb. */
  readonly doer: readonly Notion[];
  readonly passive: boolean;
}

/** At most so many words before a verb, or behind "by", are taken for its doer. */
const DOER_WORDS = 8;
/** "It was the cook who", "the cook himself", "belongs to the cook", "the first to": who it was is the point. */
const POINTED =
  /\b(?:it (?:was|is|wasn[’']t|were) [^,;.]{2,60} (?:who|that)|himself|herself|themselves|itself|own|alone|first|credit(?:ed)?|thanks to|owe[ds]? (?:it |that |this )?to|belongs? to|down to|the work of|at the hands of|in fact|actually|not (?:the|a|an|by)|rather than)\b/i;

/** One deed, and two who are said to have done it. */
export const doers: Finder = {
  name: 'doers',
  because:
    'a deed is told by one verb here and by an idiom there, and its doer before the one and behind the other',
  find,
};

function find(_: Analysis, story: Story): Candidate[] {
  const found = rivals(story.all.flatMap(doingsIn), story, {
    comparable: (a, b) => a.deed === b.deed,
    agree: oneDoer,
    contrary: (a, b) => !oneDoer(a, b),
    amongFew: ({ deed }) => [deed],
  });
  return found.map(({ a, b, features }) => ({
    respect: 'doer' as const,
    a,
    b,
    features: { ...features, ...compared(a, b) },
  }));
}

function doingsIn(told: Told): Doing[] {
  const { text, start, doc } = told.span;
  return [...DEED_CLASSES].flatMap(([deed, pattern]): Doing[] => {
    const match = pattern.exec(text);
    if (match === null) return [];
    const at = { start: start + match.index, end: start + match.index + match[0].length };
    const clause = clauseAround(told.document, told.span, at);
    const by = /^[^,;:]{0,40}?\bby (?=\p{L})/u.exec(told.document.text.slice(at.end, clause.end));
    const from = by === null ? clause.start : at.end + by[0].length;
    const to = by === null ? at.start : clause.end;
    const near = notionsOf(told.document.text.slice(from, Math.max(from, to)), from);
    return [
      {
        ...sideOf(told, told.span, spanOf(doc, told.document.text, at.start, at.end), []),
        deed,
        doer: by === null ? near.slice(-DOER_WORDS) : near.slice(0, DOER_WORDS),
        passive: by !== null,
      },
    ];
  });
}

/** Whether the two doers have a word in common. */
function oneDoer(a: Doing, b: Doing): boolean {
  return a.doer.some((n) => b.doer.some((m) => m.root === n.root));
}

function compared(a: Doing, b: Doing): Features {
  const [x, y] = [a, b].map((s) => s.deciding.text.toLowerCase());
  const pointed = [a, b].map((s) => POINTED.test(s.told.span.text));
  return {
    sameWord: flag(x === y),
    passive: count(a.passive, b.passive),
    passiveForOne: flag(a.passive !== b.passive),
    doersTold: count(a.doer.length > 0, b.doer.length > 0),
    pointed: count(...pointed),
    bothPointed: flag(pointed.every(Boolean)),
    capitals: count(
      ...[a, b].map(({ told, doer }) => doer.some((n) => /\p{Lu}/u.test(told.document.text[n.start] ?? ''))),
    ),
    ...inOtherWords(a, b),
    ...Object.fromEntries([...DEED_CLASSES.keys()].map((deed) => [`deed-${deed}`, flag(a.deed === deed)])),
  };
}
