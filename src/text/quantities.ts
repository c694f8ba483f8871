import { MONEY_SIGNS, MULTIPLES, UNITS } from '../language/units.ts';
import { NUMBER_WORDS, numberOf } from '../language/numbers.ts';
import type { Quantity } from '../model/claim.ts';
import { spanOf } from '../model/span.ts';

const COMPARISONS: readonly (readonly [RegExp, Quantity['comparison']])[] = [
  [/(?:no|not) (?:more|later|greater|higher) than\s*$/i, 'at-most'],
  [/(?:no|not) (?:less|fewer|lower) than\s*$/i, 'at-least'],
  [/(?:more|greater|higher|better) than\s*$|(?:over|above|exceeding)\s*$/i, 'more-than'],
  [/(?:less|fewer|lower) than\s*$|(?:under|below|nearly|almost)\s*$/i, 'less-than'],
  [/(?:up to|at most|a maximum of|as (?:many|much) as)\s*$/i, 'at-most'],
  [/(?:at least|a minimum of)\s*$/i, 'at-least'],
  [/(?:about|around|roughly|some|approximately|circa|c\.|nearly|almost|an estimated)\s*$/i, 'about'],
];

const AMOUNT = new RegExp(
  `(?<![\\p{L}\\p{N}.])(?<sign>[£$€])?(?<figure>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|(?<![\\p{L}])${NUMBER_WORDS}(?![\\p{L}]))` +
    `(?:(?:[\\s-]?)(?<multiple>k|mn?|bn|tn|hundred|thousand|million|billion|trillion)(?![\\p{L}]))?(?<percent>\\s?%)?` +
    `(?:[\\s-](?<unit>\\p{L}+))?`,
  'giu',
);

/**
 * The amounts in `text`, which begins at `offset` of document `doc` (whose whole text is `whole`): value, unit,
 * comparison ("up to"), and half of the last digit given as tolerance. The span is the figure with its unit;
 * years, clock times, ordinals and numbers of clauses are for the caller to leave out.
 */
export function quantitiesIn(doc: string, whole: string, offset: number, text: string): Quantity[] {
  return [...text.matchAll(AMOUNT)].flatMap((match): Quantity[] => {
    const groups = match.groups ?? {};
    const figure = groups.figure ?? '';
    const base = numberOf(figure);
    if (base === null) return [];
    const multiple = MULTIPLES.get((groups.multiple ?? '').toLowerCase()) ?? 1;
    const word = groups.unit?.toLowerCase() ?? '';
    const metre = groups.multiple === 'm' && groups.sign === undefined;
    const money = MONEY_SIGNS.get(groups.sign ?? '');
    const unit = money ?? (groups.percent !== undefined ? 'percent' : (UNITS.get(word) ?? singular(word)));
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const length =
      match[0].length - (money !== undefined && groups.unit !== undefined ? groups.unit.length + 1 : 0);
    const start = offset + match.index;
    return [
      {
        ...spanOf(doc, whole, start, start + length),
        value: base * (metre ? 1 : multiple),
        to: null,
        unit: metre ? 'metre' : unit,
        comparison: COMPARISONS.find(([pattern]) => pattern.test(before))?.[1] ?? 'exact',
        tolerance: tolerance(figure, metre ? 1 : multiple),
      },
    ];
  });
}

/** Half of the last digit given: "£14m" is ± 500,000, "6,380" ± 0.5; zeros at the end of a figure count as given. */
function tolerance(figure: string, multiple: number): number {
  const decimals = /\.(\d+)$/.exec(figure)?.[1]?.length ?? 0;
  return (multiple / 10 ** decimals) * 0.5;
}

function singular(word: string): string {
  return word
    .replace(/ies$/, 'y')
    .replace(/(s|x|z|ch|sh)es$/, '$1')
    .replace(/([^s])s$/, '$1');
}
