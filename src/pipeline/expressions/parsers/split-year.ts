import type { KnownParts } from '../../../model/expression.ts';
import { fromSpeech, reading } from '../finding.ts';
import type { Recogniser } from '../recogniser.ts';
import { FOUR_FIGURES } from '../timely.ts';
import { YEAR, fullYear, pattern } from '../pattern.ts';

const KIND = '(?<KIND>financial|fiscal|tax|budget|accounting|academic|school|teaching|university)';

/** "2018-19", "the 2017/18 financial year", "the academic year 2020-21", "fiscal 2019", "FY2018-19", "this financial year". */
export const splitYear: Recogniser = {
  rule: 'split-year',
  needs: [FOUR_FIGURES, 'year', 'fy', 'ffy'],
  pattern: pattern(
    `(?:(?:the\\s+)?(?:${KIND.replace('KIND', 'k1')}\\s+(?:years?\\s+)?|(?<fy>F?FY)\\s?[’']?)(?:of\\s+|ending\\s+|ended\\s+)?(?<y1>${YEAR}|(?<=FY\\s?[’']?)\\d\\d)(?!\\d)(?:\\s?[-–/]\\s?(?<z1>\\d\\d|${YEAR})(?!\\d))?` +
      `|(?:the\\s+)?(?:(?<led>season|campaign)\\s+)?(?<y2>${YEAR})(?:\\s?[-–/]\\s?(?<z2>\\d\\d|${YEAR})(?!\\d))(?:\\s+${KIND.replace('KIND', 'k2')}\\s+years?|\\s+(?<season>season|campaign)\\b)?` +
      `|(?:the\\s+)?(?<y3>${YEAR})\\s+${KIND.replace('KIND', 'k3')}\\s+year\\b` +
      `|(?:(?<relation>last|next|this|the (?:current|previous|next|coming|following|last|present|new))\\s+)${KIND.replace('KIND', 'k4')}\\s+year\\b)`,
  ),
  read: (match, { before }) => {
    const g = match.groups ?? {};
    // A season of sport or of the stage runs over its two years; its months differ from trade to trade.
    if ((g.season ?? g.led) !== undefined) return season(g.y2 ?? '', g.z2 ?? '', before);
    const kind = kindOf(g.k1 ?? g.k2 ?? g.k3 ?? g.k4 ?? g.fy);
    if (g.relation !== undefined) {
      const offset = /last|previous/i.test(g.relation)
        ? -1
        : /this|current|present/i.test(g.relation)
          ? 0
          : 1;
      return reading({
        known: { yearKind: kind },
        deictic: fromSpeech('year', offset),
        extent: 'throughout',
      });
    }
    const stated = fullYear(g.y1 ?? g.y2 ?? g.y3 ?? '');
    const second = g.z1 ?? g.z2;
    if (second !== undefined) {
      const end = second.length === 4 ? Number(second) : Math.floor(stated / 100) * 100 + Number(second);
      if (end !== stated + 1 && !(second === '00' && stated % 100 === 99)) return null;
    }
    // "1914-15" and "1917-1918" with nothing to say what they are run over two years.
    if (kind === 'split' && second !== undefined && (second.length === 4 || stated < 1945)) return null;
    if (/[£$€./:@-]$/.test(before)) return null;
    // The year of the United States' government runs from October.
    if (
      second === undefined &&
      (/^FFY$/i.test(g.fy ?? '') || (/^fiscal$/i.test(g.k1 ?? '') && /\bfederal\s+$/i.test(before)))
    )
      return reading({
        known: { year: stated },
        absolute: `${stated - 1}-10/${stated}-09`,
        extent: 'throughout',
      });
    // A year of accounts with one number is named for the year that it ends in.
    const year = second === undefined && kind === 'financial' ? stated - 1 : stated;
    const read = reading({ known: { year, yearKind: kind }, extent: 'throughout' });
    // "the 2008-09 crisis": the article is the noun's.
    const article = kind === 'split' ? (/^the\s+/i.exec(match[0])?.[0].length ?? 0) : 0;
    return { reading: read, cut: [article, match[0].length] };
  },
};

function season(first: string, second: string, before: string): ReturnType<typeof reading> | null {
  const [from, to] = [
    Number(first),
    second.length === 4 ? Number(second) : Number(first.slice(0, 2) + second),
  ];
  if (to !== from + 1 || /[£$€./:@-]$/.test(before)) return null;
  return reading({ absolute: `${from}/${to}`, extent: 'throughout' });
}

function kindOf(word: string | undefined): NonNullable<KnownParts['yearKind']> {
  if (word === undefined) return 'split';
  return /^(?:academic|school|teaching|university)$/i.test(word) ? 'academic' : 'financial';
}
