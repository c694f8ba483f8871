import type { TimeExpression } from '../../model/expression.ts';
import { spanOf } from '../../model/span.ts';
import type { DayBound } from './constraint.ts';
import { type DatedText, type ReadableSentence, shared } from './reading.ts';

/** A month and year that some document gives, with the sentence that it stands in. */
export interface FixedMonth {
  readonly doc: string;
  readonly year: number;
  readonly month: number;
  readonly expression: TimeExpression;
  readonly where: ReadableSentence;
}

/** All months that the folder fixes by words alone, by month. */
export function fixedMonths(texts: readonly DatedText[]): Map<number, FixedMonth[]> {
  const out = new Map<number, FixedMonth[]>();
  for (const text of texts) {
    for (const { expression, where } of placed(text)) {
      const match = /^(\d{4})-(0[1-9]|1[0-2])(?:-\d{2})?$/.exec(expression.absolute ?? '');
      if (!match) continue;
      const month = Number(match[2]);
      const list = out.get(month) ?? [];
      list.push({ doc: text.document.id, year: Number(match[1]), month, expression, where });
      out.set(month, list);
    }
  }
  return out;
}

/**
 * "July last year" here, July 2017 there, of the same thing: this text is of 2018. Only where every document
 * that tells the same gives the same year.
 */
export function sameThing(text: DatedText, months: ReadonlyMap<number, readonly FixedMonth[]>): DayBound[] {
  const { document } = text;
  return placed(text).flatMap(({ expression, where }): DayBound[] => {
    const { deictic, known } = expression;
    const counted =
      deictic?.from === 'speech' && deictic.offset !== null && /^(?:year|month)$/.test(deictic.unit);
    if (!counted || known.month === undefined || known.year !== undefined) return [];
    if (!/\byear\b/i.test(expression.text)) return [];
    const same = (months.get(known.month) ?? []).filter(
      (m) => m.doc !== document.id && alike(where, m.where),
    );
    const years = new Set(same.map((m) => m.year));
    const [first] = same;
    if (years.size !== 1 || !first) return [];
    const year = first.year - deictic.offset;
    const evidence = [
      spanOf(document.id, document.text, expression.start, expression.end),
      {
        doc: first.expression.doc,
        start: first.expression.start,
        end: first.expression.end,
        text: first.expression.text,
      },
    ];
    const because = `its “${expression.text}” is “${first.expression.text}” in another document that tells the same, so it is of ${year}`;
    return [
      { kind: 'not-before', doc: document.id, day: `${year}-01-01`, evidence, because },
      { kind: 'not-after', doc: document.id, day: `${year}-12-31`, evidence, because },
    ];
  });
}

function alike(a: ReadableSentence, b: ReadableSentence): boolean {
  const stems = shared(a.stems, b.stems).filter((s) => !/^\d+$/.test(s));
  return stems.length >= 4 || (stems.length >= 3 && shared(a.names, b.names).length > 0);
}

/** Each expression with its sentence. */
function placed({
  sentences,
  expressions,
}: DatedText): { expression: TimeExpression; where: ReadableSentence }[] {
  const out: { expression: TimeExpression; where: ReadableSentence }[] = [];
  let next = 0;
  for (const where of sentences) {
    while ((expressions[next]?.start ?? Infinity) < where.sentence.start) next++;
    for (; (expressions[next]?.start ?? Infinity) < where.sentence.end; next++) {
      const expression = expressions[next];
      if (expression) out.push({ expression, where });
    }
  }
  return out;
}
