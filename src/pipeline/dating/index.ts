import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Document, Publication } from '../../model/document.ts';
import type { Analysis, Stage } from '../../model/stage.ts';
import { capitalised } from '../../text/capitalised.ts';
import { dayInWords } from '../../time/in-words.ts';
import { isOfOneDay, signsOf } from './after-paper/index.ts';
import { pairOf } from './after-paper/pair.ts';
import type { DayBound, Hint } from './constraint.ts';
import { commonStems, dayFacts } from './day-facts.ts';
import { dayOfWriting } from './day-of-writing.ts';
import type { Told } from './demand.ts';
import { boundsFor, ordersOf } from './finders.ts';
import { instrumentsOf } from './instruments.ts';
import { LATER_LINE } from './page-later.ts';
import { withoutOutvoted } from './outvoted.ts';
import { type Known, propagate } from './propagate.ts';
import { type DatedText, readText, statedDays } from './reading.ts';
import { sharedStatements } from './shared-statement.ts';
import { stretch } from './stretch.ts';
import { keptUp } from './updated.ts';
import { weekdayYear } from './weekday-year.ts';

export const dating: Stage = {
  name: 'dating',
  because:
    'an undated document gets its bounds from what it tells as past and as future, before relative dates need them',
  run: ({ documents, expressions }) => {
    const kept = readAll(documents, expressions).map(keptUp);
    if (kept.every((d) => d.published.edtf !== null)) return { items: { documents: kept }, diagnostics: [] };
    const texts = readAll(kept, expressions);
    const undated = texts.filter((t) => t.document.published.edtf === null);
    const told = toldBy(texts);
    const [bounds, orders, stated] = [boundsFor(texts, undated, told), ordersOf(texts), statedDates(texts)];
    const first = propagate(withoutOutvoted(bounds), orders, stated);
    // A weekday fixes a year only once the years before some day are ruled out.
    const later = undated.flatMap((t) => {
      const known = first.get(t.document.id);
      return known?.from ? weekdayYear(t, stretch(told.days, known)[0] ?? null) : [];
    });
    const bounded =
      later.length === 0 ? first : propagate(withoutOutvoted([...bounds, ...later]), orders, stated);
    // The day itself is looked for inside the bounds, and then bounds the others.
    const days = undated.flatMap((t) => dayOfWriting(t, told, bounded.get(t.document.id)));
    const known =
      days.length === 0
        ? bounded
        : propagate(withoutOutvoted([...bounds, ...later, ...days]), orders, stated);
    const hints = new Map(sharedStatements(texts).map((h) => [h.doc, h]));
    const dated = kept.map((d) =>
      d.published.edtf === null ? dateIt(d, known.get(d.id), hints.get(d.id)) : d,
    );
    return {
      items: { documents: dated },
      diagnostics: dated.filter((d) => d.published.edtf === null).map(undatable),
    };
  },
};

/** What is known of each news text of a folder and each of its papers, the text’s own day hidden: for fitting weights. */
export function papersBeside({ documents, expressions }: Pick<Analysis, 'documents' | 'expressions'>): {
  readonly file: string;
  readonly paper: string;
  readonly signs: ReturnType<typeof signsOf>;
}[] {
  const texts = readAll(documents, expressions);
  return texts
    .filter(({ document }) => document.kind === 'news')
    .flatMap((known) => {
      const text = { ...known, published: null };
      const hidden = texts.map((t) => (t === known ? text : t));
      return instrumentsOf(hidden)
        .filter(isOfOneDay)
        .map((paper) => ({
          file: text.document.file,
          paper: paper.text.document.file,
          signs: signsOf(pairOf(text, paper, hidden)),
        }));
    });
}

function toldBy(texts: readonly DatedText[]): Told {
  return {
    facts: dayFacts(texts),
    common: commonStems(texts),
    days: statedDays(texts),
    texts,
    instruments: instrumentsOf(texts),
  };
}

function readAll(documents: readonly Document[], expressions: Analysis['expressions']): DatedText[] {
  const byDocument = Map.groupBy(expressions, (e) => e.doc);
  return documents.map((d) => readText(d, byDocument.get(d.id) ?? []));
}

/** Documents whose date is stated or set by an editor, as fixed points. */
function statedDates(texts: readonly DatedText[]): Map<string, Known> {
  const fixed = new Map<string, Known>();
  for (const { document, published } of texts) {
    if (!published) continue;
    const { evidence } = document.published;
    const bound = (kind: DayBound['kind'], day: string | null): DayBound | null =>
      day === null
        ? null
        : { kind, doc: document.id, day, evidence, because: `it is dated ${dayInWords(day)}` };
    fixed.set(document.id, {
      from: bound('not-before', published.earliest),
      to: bound('not-after', published.latest),
    });
  }
  return fixed;
}

function dateIt(document: Document, known: Known | undefined, hint: Hint | undefined): Document {
  const { from, to } = known ?? { from: null, to: null };
  if (!from && !to)
    return {
      ...document,
      published: { ...document.published, basis: 'inferred', reason: 'Nothing in the folder dates it.' },
    };
  const best = bestGuess(from, to, hint);
  const sentences = [
    from && from.because === to?.because && capitalised(`${from.because}.`),
    from && from.because !== to?.because && `Not before ${dayInWords(from.day)}: ${from.because}.`,
    to && to.because !== from?.because && `Not after ${dayInWords(to.day)}: ${to.because}.`,
    best && `Probably about ${dayInWords(best.day)}: ${best.because}.`,
  ];
  const published: Publication = {
    edtf: from && from.day === to?.day ? from.day : `${from?.day ?? '..'}/${to?.day ?? '..'}`,
    basis: 'inferred',
    evidence: [
      ...(from?.evidence ?? []),
      ...(to?.evidence ?? []),
      ...(hint && best === hint ? hint.evidence : []),
    ],
    reason: sentences.filter((s) => typeof s === 'string').join(' '),
    best: best && `${best.day}~`,
  };
  return { ...document, published };
}

/** The day of a report with the same statement, if inside the bounds; else that of the comments below it; else news of an instrument follows it closely. */
function bestGuess(
  from: DayBound | null,
  to: DayBound | null,
  hint: Hint | undefined,
): { day: string; because: string } | null {
  if (hint && (!from || hint.day >= from.day) && (!to || hint.day <= to.day)) return hint;
  if (to?.because.startsWith(LATER_LINE)) return { day: to.day, because: 'comments follow a text closely' };
  if (from && / (?:quotes|speaks of|done by) /.test(from.because))
    return { day: from.day, because: 'news of an official document follows it closely' };
  return null;
}

function undatable({ file, id }: Document): Diagnostic {
  return {
    severity: 'info',
    rule: 'dating/undated',
    file,
    span: null,
    message: `Nothing dates “${id}”: it states no date, and nothing in the folder bounds it. Set one in corpus.yaml if you know it.`,
  };
}
