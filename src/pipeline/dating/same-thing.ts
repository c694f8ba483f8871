import type { TimeExpression } from '../../model/expression.ts';
import { type Span, spanOf } from '../../model/span.ts';
import { boundsOf } from '../../time/bounds.ts';
import { monthInWords } from '../../time/in-words.ts';
import type { DayBound } from './constraint.ts';
import { type DatedText, type ReadableSentence, shared } from './reading.ts';
import { tenseAt } from './tense-at.ts';

/** A date that some document fixes by its words alone, with the sentence that it stands in. */
interface FixedDate {
  readonly doc: string;
  readonly year: number;
  readonly edtf: string;
  readonly expression: TimeExpression;
  readonly where: ReadableSentence;
}

/** Days and months by `month` ("7") and by `month-day` ("7-14"). */
export type FixedDates = ReadonlyMap<string, readonly FixedDate[]>;

/** All months and days that the folder fixes by words alone: by `month` ("7") and by `month-day` ("7-14"). */
export function fixedDates(texts: readonly DatedText[]): Map<string, FixedDate[]> {
  const out = new Map<string, FixedDate[]>();
  for (const text of texts) {
    for (const { expression, where } of placed(text)) {
      const match = /^(\d{4})-(0[1-9]|1[0-2])(?:-(\d{2}))?$/.exec(expression.absolute ?? '');
      if (!match?.[0]) continue;
      const fixed = { doc: text.document.id, year: Number(match[1]), edtf: match[0], expression, where };
      const month = String(Number(match[2]));
      for (const key of match[3] ? [month, `${month}-${Number(match[3])}`] : [month]) {
        out.set(key, [...(out.get(key) ?? []), fixed]);
      }
    }
  }
  return out;
}

/**
 * What another document dates in full fixes what this one dates by halves. "July last year" here, July 2017
 * there: this text is of 2018. "Due on 10 September" here, 10 September 2021 there: not after that day, and
 * "next month, on 10 September": of August 2021. Only where every document that tells the same agrees.
 */
export function sameThing(text: DatedText, fixed: FixedDates): DayBound[] {
  const { document } = text;
  return placed(text).flatMap(({ expression, where }): DayBound[] => {
    const { deictic, known } = expression;
    if (deictic?.from !== 'speech' || known.month === undefined || known.year !== undefined) return [];
    const key = known.day === undefined ? `${known.month}` : `${known.month}-${known.day}`;
    const same = (fixed.get(key) ?? []).filter((m) => m.doc !== document.id && alike(where, m.where));
    const [first] = same;
    if (!first || new Set(same.map((m) => m.year)).size !== 1) return [];
    const evidence = [at(document, expression), plain(first.expression)];
    const told = `its “${expression.text}” is “${first.expression.text}” in another document that tells the same`;
    const within = (from: string, to: string, so: string): DayBound[] => [
      { kind: 'not-before', doc: document.id, day: from, evidence, because: `${told}, so it is of ${so}` },
      { kind: 'not-after', doc: document.id, day: to, evidence, because: `${told}, so it is of ${so}` },
    ];
    if (
      deictic.offset !== null &&
      /^(?:year|month)$/.test(deictic.unit) &&
      /\byear\b/i.test(expression.text)
    ) {
      const year = first.year - deictic.offset;
      return within(`${year}-01-01`, `${year}-12-31`, String(year));
    }
    if (deictic.offset !== null || known.day === undefined || first.edtf.length !== 10) return [];
    const counted = monthCounted(text, where, expression);
    if (counted !== null) {
      const month = Temporal.PlainDate.from(first.edtf).subtract({ months: counted }).toString().slice(0, 7);
      const { earliest, latest } = boundsOf(month);
      return earliest === null || latest === null ? [] : within(earliest, latest, monthInWords(month));
    }
    if (!liesAhead(where, expression)) return [];
    return [
      { kind: 'not-after', doc: document.id, day: first.edtf, evidence, because: `${told}, and lies ahead` },
    ];
  });
}

/** Between two dates of one thing stands no other thing: "was issued last month and took effect on 1 April" tells two. */
const OTHER_THING = /[;:]|\b(?:and|but|while|whereas|which|who|when|then|after|before)\b/i;

/** By how many months "next month" beside a date says that it lies ahead; null where nothing does. */
function monthCounted(
  { document, expressions }: DatedText,
  { sentence }: ReadableSentence,
  date: TimeExpression,
): number | null {
  const counted = expressions.find(
    (e) =>
      sentence.start <= e.start &&
      e.end <= sentence.end &&
      e.deictic?.unit === 'month' &&
      e.deictic.from === 'speech' &&
      e.known.month === undefined &&
      !OTHER_THING.test(document.text.slice(Math.min(e.end, date.end), Math.max(e.start, date.start))),
  );
  return counted?.deictic?.offset ?? null;
}

/** Whether the verb before a date, or the first after it, tells of what is to come. */
export function liesAhead(where: ReadableSentence, expression: TimeExpression): boolean {
  return tenseAt(where, expression) === 'future';
}

function at({ id, text }: { id: string; text: string }, { start, end }: TimeExpression): Span {
  return spanOf(id, text, start, end);
}

function plain({ doc, start, end, text }: TimeExpression): Span {
  return { doc, start, end, text };
}

function alike(a: ReadableSentence, b: ReadableSentence): boolean {
  const stems = shared(a.stems, b.stems).filter((s) => !/^\d+$/.test(s));
  return stems.length >= 4 || (stems.length >= 3 && shared(a.names, b.names).length > 0);
}

/** Each expression with its sentence. */
export function placed({
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
