import type { TimeExpression } from '../../model/expression.ts';
import { type Span, spanOf } from '../../model/span.ts';
import { contentStems } from '../../text/tokens.ts';
import { daysBetween } from '../../time/calendar.ts';
import { type DatedText, isQuoted, type ReadableSentence, shared } from './reading.ts';
import { placed } from './same-thing.ts';
import { leavesWeek, spokenFrom } from './spoken-from.ts';

/** A day that a dated document gives something, with the words that tell what. */
export interface DayFact {
  readonly day: string;
  readonly stems: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly span: Span;
}

/** How far from its document's own day a day without its year is looked for. */
export const HALF_A_YEAR = 183;
/** Sentences that open an official document and say what it is. */
const OPENING = 3;

/** The days that the dated documents of a folder give: written out, or with the year left to the document's own date. */
export function dayFacts(texts: readonly DatedText[]): DayFact[] {
  return texts.flatMap((text): DayFact[] => {
    const own = text.published?.earliest ?? null;
    if (own === null || own !== text.published?.latest) return [];
    const told = placed(text).flatMap(({ expression, where }): DayFact[] => {
      const day = dayOf(expression, own) ?? spokenDay(expression, where, own);
      return day === null ? [] : [{ day, stems: where.stems, names: where.names, span: where.sentence }];
    });
    return text.document.kind === 'official' ? [...told, ...madeOn(text, own)] : told;
  });
}

function dayOf({ absolute, known }: TimeExpression, own: string): string | null {
  const written = /^\d{4}-\d\d-\d\d(?=T|$)/.exec(absolute ?? '')?.[0];
  if (written !== undefined) return written;
  const { year, month, day } = known;
  if (absolute !== null || year !== undefined || month === undefined || day === undefined) return null;
  return nearestTo(own, month, day);
}

/** "On Thursday", "yesterday evening", in a text whose own day is known: somebody quoted may have spoken on another day. */
function spokenDay(expression: TimeExpression, where: ReadableSentence, own: string): string | null {
  if (isQuoted(where, expression) || leavesWeek(expression, where)) return null;
  const at = spokenFrom(expression, where, expression, own);
  return at?.first === at?.last ? (at?.first ?? null) : null;
}

/** The day of that number and month nearest to `own`, or null where the calendar has none. */
export function nearestTo(own: string, month: number, day: number): string | null {
  const year = Number(own.slice(0, 4));
  for (const y of [year, year - 1, year + 1]) {
    const date = Temporal.PlainDate.from({ year: y, month, day });
    if (date.day === day && Math.abs(daysBetween(own, date.toString())) <= HALF_A_YEAR)
      return date.toString();
  }
  return null;
}

/** What an official document does, it does on its own day. */
function madeOn({ document, sentences }: DatedText, day: string): DayFact[] {
  const first = sentences.slice(0, OPENING);
  const [start, end] = [first[0]?.sentence.start, first.at(-1)?.sentence.end];
  if (start === undefined || end === undefined) return [];
  const words = `${document.title ?? ''} ${first.map((s) => s.sentence.text).join(' ')}`;
  const names = new Set(first.flatMap((s) => [...s.names]));
  return [
    { day, stems: new Set(contentStems(words)), names, span: spanOf(document.id, document.text, start, end) },
  ];
}

/** How much a sentence and a fact have in common: shared stems, without those of every other sentence; names count twice. */
export function inCommon(
  where: Pick<ReadableSentence, 'stems' | 'names'>,
  fact: DayFact,
  common: ReadonlySet<string>,
): number {
  const stems = shared(where.stems, fact.stems).filter((s) => !/^\d+$/.test(s) && !common.has(s));
  const names = shared(where.names, fact.names).filter(
    (name) => !contentStems(name).some((s) => common.has(s)),
  );
  return stems.length + names.length;
}

/** Stems that stand in more than a twelfth of the folder's sentences: they tell no two things apart. */
export function commonStems(texts: readonly DatedText[]): Set<string> {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { sentences } of texts) {
    for (const { stems } of sentences) {
      all++;
      for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
  }
  return new Set([...counts].filter(([, n]) => n > Math.max(3, all / 12)).map(([stem]) => stem));
}
