import type { TimexMod } from '../../../model/date.ts';
import { reading } from '../finding.ts';
import type { Recogniser } from '../recogniser.ts';
import { FOUR_FIGURES, TWO_FIGURES } from '../timely.ts';
import { partMod } from './parts.ts';

const WORDS: ReadonlyMap<string, number> = new Map([
  ['twenties', 192],
  ['thirties', 193],
  ['forties', 194],
  ['fifties', 195],
  ['sixties', 196],
  ['seventies', 197],
  ['eighties', 198],
  ['nineties', 199],
]);

/** "the 1990s", "the late 1960s", "the ’80s", "the early nineties"; not "in his 60s", an age. */
export const decade: Recogniser = {
  rule: 'decade',
  needs: [TWO_FIGURES, FOUR_FIGURES, ...WORDS.keys()],
  pattern: new RegExp(
    `(?:the\\s+)?(?:(?<part>early|mid|middle|late)[\\s-]+(?:to[\\s-]+(?:mid|late)[\\s-]+)?)?(?:(?<year>(?:1\\d|20)\\d0)[’']?s|[’'](?<short>\\d0)s|(?<word>${[...WORDS.keys()].join('|')}))\\b`,
    'i',
  ),
  read: (match, { before }) => {
    const { part, year, short, word } = match.groups ?? {};
    if (/\b(?:his|her|their|my|your|our)\s+$/i.test(before)) return null;
    if (word !== undefined && !/^the\b/i.test(match[0])) return null;
    const tens =
      year !== undefined
        ? Math.floor(Number(year) / 10)
        : word !== undefined
          ? (WORDS.get(word.toLowerCase()) ?? 0)
          : 190 + Number(short) / 10;
    const mod: TimexMod | null = partMod(part);
    return reading({ absolute: `${tens}X`, mod });
  },
};
