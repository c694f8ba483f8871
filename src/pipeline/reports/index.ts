import type { ClauseReport } from '../../model/conflict.ts';
import { bySpan, overlaps, type Span } from '../../model/span.ts';
import type { Analysis, Stage } from '../../model/stage.ts';
import { clausesOf, toldIn } from './clauses.ts';
import { borneOut, contradicted, quoted } from './quoted.ts';
import { reworded } from './reworded.ts';

export const reports: Stage = {
  name: 'reports',
  because: 'who reports which clause, and whether a conflict says that it is contradicted',
  run: (analysis) => ({ items: { reports: reportsIn(analysis) }, diagnostics: [] }),
};

/** Which report speaks where one document reports a clause in several ways, strongest first. */
const STRENGTH: readonly ClauseReport['how'][] = ['contradicted', 'verbatim', 'reworded'];
const MOST_SPANS = 3;

/** One report for each clause of the primary document and each document that reports it. */
function reportsIn(analysis: Analysis): ClauseReport[] {
  const primary = analysis.documents.find((d) => d.primary);
  if (primary === undefined) return [];
  const clauses = clausesOf(primary);
  const told = analysis.documents.filter((d) => d.id !== primary.id).flatMap(toldIn);
  const found = [
    ...contradicted(analysis, clauses, primary.id),
    ...borneOut(analysis, clauses, primary.id),
    ...quoted(analysis, clauses, primary.id),
    ...reworded(clauses, told),
  ];
  const byPlace = new Map<string, ClauseReport[]>();
  for (const report of found) {
    const key = `${String(report.clause.start)} ${report.doc}`;
    byPlace.set(key, [...(byPlace.get(key) ?? []), report]);
  }
  return [...byPlace.values()]
    .map(joined)
    .sort((a, b) => bySpan(a.clause, b.clause) || (a.doc < b.doc ? -1 : 1));
}

/** The strongest way of reporting, with the passages that report so. */
function joined(all: readonly ClauseReport[]): ClauseReport {
  const how = STRENGTH.find((h) => all.some((r) => r.how === h)) ?? 'reworded';
  const spans: Span[] = [];
  for (const span of all.filter((r) => r.how === how).flatMap((r) => r.spans)) {
    if (spans.length < MOST_SPANS && !spans.some((s) => overlaps(s, span))) spans.push(span);
  }
  return { ...all[0]!, how, spans: spans.sort(bySpan) };
}
