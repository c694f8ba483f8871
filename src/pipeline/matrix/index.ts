import { isLead, type Conflict, type MatrixCell, type MatrixQuestion } from '../../model/conflict.ts';
import type { Document } from '../../model/document.ts';
import { contentId, topicOfPaper } from '../../model/ids.ts';
import { bySpan, overlaps, type Span } from '../../model/span.ts';
import type { Stage } from '../../model/stage.ts';

export const matrix: Stage = {
  name: 'matrix',
  because: 'sums up the conflicts as questions and sources',
  run: (analysis) => ({
    items: { matrix: { questions: rows(analysis.conflicts).map((r) => row(r, analysis.documents)) } },
    diagnostics: [],
  }),
};

/** A cell shows at most this many spans. */
const MOST_SPANS = 3;

/**
 * Conflicts that are one question, in the conflicts' own order: those of one topic that set the same words of some
 * source against others. What is only supported asks nothing, and a lead is no question yet.
 */
function rows(conflicts: readonly Conflict[]): Conflict[][] {
  const byTopic = new Map<string, Conflict[][]>();
  const all: Conflict[][] = [];
  for (const conflict of conflicts) {
    if (conflict.level === 'supported' || isLead(conflict)) continue;
    const rowsOfTopic = byTopic.get(conflict.topic) ?? [];
    const home = rowsOfTopic.find((r) => r.some((other) => sharesWords(other, conflict)));
    if (home) home.push(conflict);
    else {
      const fresh = [conflict];
      all.push(fresh);
      byTopic.set(conflict.topic, [...rowsOfTopic, fresh]);
    }
  }
  return all;
}

function sharesWords(a: Conflict, b: Conflict): boolean {
  return a.positions.some((p) =>
    b.positions.some((q) => p.doc === q.doc && p.spans.some((s) => q.spans.some((t) => overlaps(s, t)))),
  );
}

function row(conflicts: readonly Conflict[], documents: readonly Document[]): MatrixQuestion {
  const [first] = conflicts;
  return {
    id: contentId('q', conflicts.map((c) => c.id).sort()),
    question: first?.question ?? '',
    topic: first?.topic ?? '',
    level: first?.level ?? 'tension',
    conflicts: conflicts.map((c) => c.id),
    cells: documents.map((d) => cell(d.id, conflicts)),
  };
}

/** What a document says on a question, or silence. Two stances of one document are both given. */
function cell(doc: string, conflicts: readonly Conflict[]): MatrixCell {
  const positions = conflicts.flatMap((c) => c.positions.filter((p) => p.doc === doc));
  if (positions.length === 0) return withoutPosition(doc, conflicts);
  const spans = apart(positions.flatMap((p) => p.spans));
  const deciding = positions
    .flatMap((p) => p.deciding)
    .filter((d, i, list) => list.findIndex((e) => e.start === d.start && e.end === d.end) === i)
    .filter((d) => spans.some((s) => s.start <= d.start && d.end <= s.end));
  return {
    doc,
    stance: [...new Set(positions.map((p) => p.stance))].join('; '),
    spans: spans.sort(bySpan),
    deciding: deciding.sort(bySpan),
  };
}

/**
 * A document that takes no side: its clause that speaks to the question, or that it was looked through for what it
 * is said to say in vain; else silence.
 */
function withoutPosition(doc: string, conflicts: readonly Conflict[]): MatrixCell {
  const clauses = conflicts.flatMap((c) => (c.reference?.doc === doc ? [c.reference] : []));
  if (clauses.length > 0) {
    return { doc, stance: 'speaks to it', spans: apart(clauses).sort(bySpan), deciding: [] };
  }
  const lacking = conflicts.some((c) => c.level === 'unsupported' && c.topic === topicOfPaper(doc));
  return { doc, stance: lacking ? 'not found in it' : null, spans: [], deciding: [] };
}

/** The first spans that do not overlap, as many as a cell shows. */
function apart(all: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of all) {
    if (kept.length < MOST_SPANS && !kept.some((s) => overlaps(s, span))) kept.push(span);
  }
  return kept;
}
