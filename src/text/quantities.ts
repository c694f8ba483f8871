import { MONEY_SIGNS } from '../language/money.ts';
import { MULTIPLES } from '../language/multiples.ts';
import { UNITS } from '../language/units.ts';
import { NUMBER_WORDS, numberOf } from '../language/numbers.ts';
import type { Quantity } from '../model/claim.ts';
import { spanOf } from '../model/span.ts';

const COMPARISONS: readonly (readonly [RegExp, Quantity['comparison']])[] = [
  [/(?:well|just|a little|slightly) under\s*$|\b(?:close to|approaching|just short of)\s*$/i, 'about'],
  [/(?:in excess of|upwards of)\s*(?:a\s+)?$/i, 'more-than'],
  [/(?:no|not) (?:more|later|greater|higher) than\s*$/i, 'at-most'],
  [/(?:no|not) (?:less|fewer|lower) than\s*$/i, 'at-least'],
  [/(?:more|greater|higher|better) than\s*$|(?:over|above|exceeding)\s*$/i, 'more-than'],
  [/(?:less|fewer|lower) than\s*$|(?:under|below|nearly|almost)\s*$/i, 'less-than'],
  [/(?:up to|at most|a maximum of|as (?:many|much) as)\s*$/i, 'at-most'],
  [/(?:at least|a minimum of)\s*$/i, 'at-least'],
  [/(?:about|around|roughly|some|approximately|circa|c\.|nearly|almost|an estimated)\s*$/i, 'about'],
];

const MULTIPLE = 'k|mn?|bn|tn|hundred|thousand|lakh|crore|million|billion|trillion';
/** "38,6 million", "12,5 per cent": where a comma is the decimal point, what follows tells that it is no list. */
const DECIMAL_COMMA = `\\d+,\\d{1,2}(?=[\\s-]?(?:(?:${MULTIPLE})(?!\\p{L})|%|per\\s?cent))`;
const FIGURE = `\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|${DECIMAL_COMMA}|\\d+(?:\\.\\d+)?|(?<![\\p{L}])${NUMBER_WORDS}(?![\\p{L}])`;
/** Units that are written right after the figure: "20mph", "45cm". */
const GLUED =
  '(?:mph|kph|kmh|km/h|km|kg|cm|mm|ft|ha|lbs?|ml|mg|[kMGT]Wh|[kMG]W|kV|[kMGT]B|pp[bm]|psi|kPa|dB|cfs|m[23²³](?:/s)?|k?m²|sqm)';
/** Units of several words or with a stroke: "square metres", "gigawatt-hours", "micrograms per litre", "m³/s". */
const COMPOUND =
  '(?:square|sq\\.?|cubic)[\\s-]\\p{L}+|acre[\\s-]f(?:oo|ee)t|(?:kilo|mega|giga|tera)watt[\\s-]hours?|(?:milli|micro)grams[\\s-]per[\\s-]lit(?:re|er)|(?:mc|[µμum])g/l|km/h|k?m[23²³](?:/s)?';

const AMOUNT = new RegExp(
  `(?<![\\p{L}\\p{N}.])(?:(?<sign>£|€|₹|¥|₦|₱|₩|(?:US|AU?|CA?|NZ|S|HK|NT|R)?\\$|(?:Rs\\.?|Ksh|CHF)(?=\\s?\\d)|(?:RM?)(?=\\s?[\\d.,]+[\\s-]?(?:${MULTIPLE})(?!\\p{L})))\\s?)?(?<figure>${FIGURE})` +
    `(?:(?:[\\s-]?)(?<multiple>${MULTIPLE})(?![\\p{L}]))?(?<dozens>\\sdozen(?!\\p{L}))?(?<percent>\\s?%|(?:\\s|-)?per\\s?cent(?!\\p{L}))?` +
    `(?:(?:[\\s-]|(?=${GLUED}(?!\\p{L})))(?<unit>(?:${COMPOUND})(?![\\p{L}\\p{N}])|\\p{L}+))?`,
  'giu',
);

/** "30 to 40", "between 30 and 40": the lower end right before a figure, group 1. */
const LOWER_END = new RegExp(
  `(?:(${FIGURE})(?:\\s+to\\s+|\\s?[-–]\\s?)|\\bbetween\\s+[£$€]?(${FIGURE})[mk]?\\s+and\\s+)$`,
  'iu',
);
/** After "m" these say that it means metres; before anything else it means millions. */
const OF_LENGTH =
  /^(?:long|high|tall|wide|deep|thick|across|below|above|from|of|away|up|down|stretch|mark|)$/;

/** "Half a", "a quarter of a", "three quarters of a", right before a million. */
const PART =
  /\b(?:half an?|(?:an? |one[\s-])quarter of an?|three[\s-]quarters of an?|(?:an? |one[\s-])third of an?)\s+$/i;
/** How roundly a part is told, as a share of it: half a million is no 412,000. */
const ROUND_PART = 0.05;

const DOZEN = 12;

function shareOf(part: string): number {
  if (/^half/i.test(part)) return 1 / 2;
  if (/^three/i.test(part)) return 3 / 4;
  return /third/i.test(part) ? 1 / 3 : 1 / 4;
}

/**
 * The amounts in `text`, which begins at `offset` of document `doc` (whose whole text is `whole`): value, unit,
 * comparison ("up to"), and half of the last digit given as tolerance. The span is the figure with its unit;
 * years, clock times, ordinals and numbers of clauses are for the caller to leave out.
 */
export function quantitiesIn(doc: string, whole: string, offset: number, text: string): Quantity[] {
  return [...text.matchAll(AMOUNT)].flatMap((match): Quantity[] => {
    const groups = match.groups ?? {};
    const figure = (groups.figure ?? '').replace(/^(\d+),(\d{1,2})$/, '$1.$2');
    const base = numberOf(figure);
    if (base === null) return [];
    const word = (groups.unit?.toLowerCase() ?? '').replace('.', '').replace(/[\s-]+/g, '_');
    const metre = groups.multiple === 'm' && groups.sign === undefined && OF_LENGTH.test(word);
    const lead = text.slice(Math.max(0, match.index - 42), match.index);
    const part = /\d/.test(figure) ? null : PART.exec(lead);
    const before = lead.slice(0, part?.index ?? lead.length).slice(-28);
    const share = part === null ? 1 : shareOf(part[0]);
    // "1.2 million dozen", "300 dozen": so many twelves.
    const dozens = groups.dozens === undefined ? 1 : DOZEN;
    const multiple =
      (metre ? 1 : (MULTIPLES.get((groups.multiple ?? '').toLowerCase()) ?? 1)) * share * dozens;
    const money = MONEY_SIGNS.get((groups.sign ?? '').toLowerCase());
    const unit = money ?? (groups.percent !== undefined ? 'percent' : (UNITS.get(word) ?? singular(word)));
    const length =
      match[0].length - (money !== undefined && groups.unit !== undefined ? groups.unit.length + 1 : 0);
    const start = offset + match.index;
    const end = LOWER_END.exec(before);
    const low = end === null ? null : numberOf(end[1] ?? end[2] ?? '');
    const range = low !== null && low < base;
    return [
      {
        ...spanOf(doc, whole, start, start + length),
        value: (range ? low : base) * multiple,
        to: range ? base * multiple : null,
        unit: metre ? 'metre' : unit,
        comparison: COMPARISONS.find(([pattern]) => pattern.test(before))?.[1] ?? 'exact',
        tolerance: part === null ? tolerance(figure, multiple) : base * multiple * ROUND_PART,
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
