import type { Entity } from '../model/entity.ts';
import type { Variation, WordingPair } from '../model/quote.ts';
import { bySpan, contains, type Span } from '../model/span.ts';
import { slug } from '../model/ids.ts';
import { tokenise } from '../text/tokens.ts';
import { nearestOf, TELLING } from './nearest-wording.ts';
import { saidAt, type SaidForm } from './said.ts';
import { unitedGroups, type SayingGroup } from './saying-groups.ts';
import type { Mark } from './segments.ts';
import type { Source } from './sources.ts';
import type { Story } from './story.ts';
import { wordingMarks } from './wording-marks.ts';
import { linesOf, type Line } from './wordings.ts';

/** One wording of a saying, set against the fuller wording that is nearest to it. */
export interface Wording extends Line {
  readonly marks: readonly Mark[];
  /** How it differs from the fuller wording, or null where it has none. */
  readonly variation: Variation | null;
  /** Who prints that fuller wording, where it is not the first; else null. */
  readonly against: Source | null;
  /** Words of the fuller wording that are missing inside this one, where that changes it. */
  readonly without: readonly string[];
  readonly moved: string | null;
}

/** One saying in all its wordings. */
export interface Saying {
  readonly anchor: string;
  /** The anchors of the groups that it unites with its first. */
  readonly otherAnchors: readonly string[];
  readonly wordings: readonly Wording[];
  readonly speaker: Entity | null;
  /** The most telling of its variations. */
  readonly worst: Variation;
}

/** How a wording differs, in a reader's words. */
export const VARIATION_WORDS: Readonly<Record<Variation, string>> = {
  verbatim: 'word for word',
  punctuation: 'punctuation differs',
  trimmed: 'cut shorter',
  altered: 'words changed',
  paraphrase: 'put in other words',
};

/** How a wording stands in its document, where its quotation marks do not say so. */
export const FORM_WORDS: Readonly<Record<SaidForm, string | null>> = {
  quoted: null,
  partly: 'partly in quotation marks',
  reported: 'reported',
  text: 'in the text',
};

/** Every saying that somebody puts in quotation marks and another document has too, the most altered first. */
export function sayings(story: Story): Saying[] {
  const order = new Map(story.sources.map((source, index) => [source.id, index]));
  const place = ({ wordings }: Saying): Span => wordings[0]!.span;
  const quoted = story.dossier.quoteGroups.filter((group) =>
    group.pairs.some(({ a, b }) => [a, b].some((span) => saidAt(story, span).form === 'quoted')),
  );
  return unitedGroups(quoted)
    .map((group) => sayingOf(story, group))
    .filter(({ wordings }) => wordings.length > 1 || wordings[0]!.places.length > 1)
    .sort(
      (x, y) =>
        TELLING.indexOf(y.worst) - TELLING.indexOf(x.worst) ||
        order.get(place(x).doc)! - order.get(place(y).doc)! ||
        bySpan(place(x), place(y)),
    );
}

function sayingOf(story: Story, group: SayingGroup): Saying {
  const lines = linesOf(story, group);
  const nearest = lines.map((_, index) => nearestOf(group.pairs, lines, index));
  const wordings = lines.map((line, index): Wording => {
    const own = nearest[index] ?? null;
    const compared = nearest.filter((other) => other !== null && (other === own || other.base === index));
    const base = own === null ? null : lines[own.base]!;
    return {
      ...line,
      marks: compared.flatMap((other) => marksOn(line, other!.pair)),
      variation: own && base && variationOf(own.pair, line, base),
      without: own === null ? [] : missingIn(line, own.pair),
      against: own && base && own.base > 0 ? base.places[0]!.source : null,
      moved: own && base && movedWords(own.pair, line, base),
    };
  });
  const worst = wordings
    .flatMap(({ variation }) => variation ?? [])
    .reduce<Variation>((a, b) => (TELLING.indexOf(b) > TELLING.indexOf(a) ? b : a), 'verbatim');
  const [anchor, ...otherAnchors] = group.ids.map((id) => slug(id));
  const speaker = wordings.find((wording) => wording.speaker !== null)?.speaker ?? null;
  return { anchor: anchor!, otherAnchors, wordings, speaker, worst };
}

/** The words that one side of a comparison has, and a line lacks, as far as they are marked as a change. */
function missingIn(line: Line, pair: WordingPair): string[] {
  const marks = wordingMarks(pair);
  return pair.differences.flatMap(({ a, b }) => {
    const own = [...line.shown, ...line.folded];
    const [here, there] = own.some((span) => span.doc === a.doc && contains(span, a))
      ? ([a, b] as const)
      : ([b, a] as const);
    const isChange = [...marks.a, ...marks.b].some(
      ({ name, start, end }) => name === 'changed' && start === there.start && end === there.end,
    );
    return here.end === here.start && isChange ? [there.text] : [];
  });
}

/** Who puts the words into whose mouth, by the sources' letters; null where it is the same mouth. */
function movedWords({ moved }: WordingPair, line: Line, fuller: Line): string | null {
  const letter = ({ places }: Line): string => places[0]!.source.letter;
  if (moved === null || line.speaker === null || fuller.speaker === null) return moved;
  return `${letter(line)} gives these words to ${line.speaker.name}, ${letter(fuller)} to ${fuller.speaker.name}.`;
}

/** What a comparison marks in a line: at the same words of its first place, whichever place was compared. */
function marksOn(line: Line, pair: WordingPair): Mark[] {
  const found = wordingMarks(pair);
  const sides = [
    { side: pair.a, marks: found.a },
    { side: pair.b, marks: found.b },
  ];
  return sides.flatMap(({ side, marks }) => {
    const host = line.shown.find((shown) => shown.doc === side.doc && contains(shown, side));
    if (host === undefined) return [];
    const shift = line.span.start - host.start;
    return marks.map((mark) => ({ ...mark, start: mark.start + shift, end: mark.end + shift }));
  });
}

/**
 * What a reader is told of a comparison. One of a single sentence may find it word for word where the fuller wording has
 * more of them, and one that finds nothing but whole sentences left out finds no word changed.
 */
function variationOf(pair: WordingPair, line: Line, fuller: Line): Variation {
  const { variation } = pair;
  if (variation === 'verbatim' || variation === 'punctuation') {
    return tokenise(line.span.text).length < tokenise(fuller.span.text).length ? 'trimmed' : variation;
  }
  const { a, b } = wordingMarks(pair);
  const isChanged = [...a, ...b].some(({ name }) => name === 'changed');
  return variation === 'altered' && !isChanged ? 'trimmed' : variation;
}
