import { PART_OUTRIGHT, PART_PERHAPS, WHOLE_OUTRIGHT, WHOLE_PERHAPS } from '../../../language/extent.ts';
import { spanOf } from '../../../model/span.ts';
import type { Analysis } from '../../../model/stage.ts';
import { quantitiesIn } from '../../../text/quantities.ts';
import type { Story, Told } from '../statements/sentences.ts';
import { count, flag, type Candidate, type Features, type Finder } from './candidate.ts';
import { inOtherWords } from './kindred.ts';
import { rivals } from './rivals.ts';
import { sideOf, type Side } from './side.ts';

/** A sentence that says how far something reaches; 2 in so many words, 1 as it can be read, 0 not at all. */
interface Extent extends Side {
  readonly whole: number;
  readonly part: number;
  readonly numbers: readonly number[];
}

/** All of it for the one, for the other a part, or a part let off. */
export const extents: Finder = {
  name: 'extents',
  because:
    'who is let off is told in other words than who is swept in, so that no one word leads from one to the other',
  find,
};

function find(_: Analysis, story: Story): Candidate[] {
  const found = rivals(story.all.flatMap(extentOf), story, {
    comparable: apart,
    agree: () => false,
    contrary: apart,
    amongFew: () => ['extent'],
  });
  return found.map(({ a, b, features }) => ({
    respect: 'extent' as const,
    a,
    b,
    features: { ...features, ...compared(a, b) },
    // "All moorings, save the lifeboat's", "all but the lifeboat's": each says what is let off.
    mayAgree: [a, b].every((s) => EXCEPTED.test(s.told.span.text)),
  }));
}

function extentOf(told: Told): Extent[] {
  const { text, start, doc } = told.span;
  const cue = [WHOLE_OUTRIGHT, PART_OUTRIGHT, WHOLE_PERHAPS, PART_PERHAPS].map((p) => p.exec(text));
  const [whole, part] = [reach(cue[0], cue[2]), reach(cue[1], cue[3])];
  const first = cue.find((m) => m != null);
  if (first == null) return [];
  const deciding = spanOf(
    doc,
    told.document.text,
    start + first.index,
    start + first.index + first[0].length,
  );
  const numbers = quantitiesIn(doc, told.document.text, start, text).map((q) => q.value);
  return [{ ...sideOf(told, told.span, deciding, [deciding]), whole, part, numbers }];
}

const EXCEPTED =
  /\b(?:all|every|each|any|none|no)\b[^.;:]*\b(?:but|save|except|apart from|other than|excluding|bar)\b/i;

type Cue = RegExpExecArray | null | undefined;

function reach(outright: Cue, perhaps: Cue): number {
  return outright ? 2 : perhaps ? 1 : 0;
}

/** Whether one can be read as all and the other as a part, one of them in so many words. */
function apart(a: Extent, b: Extent): boolean {
  return facing(a, b) > 2 || facing(b, a) > 2;
}

function facing(all: Extent, some: Extent): number {
  return all.whole > 0 && some.part > 0 ? all.whole + some.part : 0;
}

function compared(a: Extent, b: Extent): Features {
  const [all, some] = facing(a, b) >= facing(b, a) ? [a, b] : [b, a];
  return {
    wholeOutright: flag(all.whole === 2),
    partOutright: flag(some.part === 2),
    bothOutright: flag(all.whole === 2 && some.part === 2),
    wholeHasPart: all.part,
    partHasWhole: some.whole,
    ...inOtherWords(a, b),
    fewerOfThem: flag(all.numbers.some((n) => some.numbers.some((m) => m < n && m > 0))),
    sameNumber: flag(all.numbers.some((n) => some.numbers.includes(n))),
    firstOfBlock: count(a.told.place === 0, b.told.place === 0),
  };
}
