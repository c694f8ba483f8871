import type { ClauseReport } from '../../model/conflict.ts';
import { overlaps, type Span } from '../../model/span.ts';
import type { Analysis } from '../../model/stage.ts';
import type { Clause } from './clauses.ts';

/** Shared words that are shorter are names and stock phrases, unless somebody quotes them. */
const LEAST_WORDS = 5;

/** Words that other documents share with a clause: word for word, or with a few altered. */
export function quoted(analysis: Analysis, clauses: readonly Clause[], primary: string): ClauseReport[] {
  const shared = [
    ...analysis.passages.map(({ a, b, differences }) => ({
      a,
      b,
      same: differences.length === 0,
      least: LEAST_WORDS,
    })),
    ...analysis.quoteGroups.flatMap((g) =>
      g.pairs.map(({ a, b, variation }) => ({
        a,
        b,
        same: variation === 'verbatim' || variation === 'punctuation',
        least: 3,
      })),
    ),
  ];
  return shared.flatMap(({ a, b, same, least }) => {
    const [here, there] = a.doc === primary ? [a, b] : [b, a];
    if (here.doc !== primary || there.doc === primary || here.text.split(/\s+/).length < least) return [];
    return reportsOf(clauses, here, there, same ? 'verbatim' : 'reworded');
  });
}

/** Statements that a conflict sets against a clause: said of it otherwise than it says. */
export function contradicted(
  analysis: Analysis,
  clauses: readonly Clause[],
  primary: string,
): ClauseReport[] {
  return analysis.conflicts
    .filter((c) => c.level === 'contradiction' && c.type !== 'internal')
    .flatMap((c) => {
      const own = c.positions.find((p) => p.doc === primary);
      if (!own) return [];
      return own.spans.flatMap((here) =>
        c.positions
          .filter((p) => p.doc !== primary && p.stance !== own.stance)
          .flatMap((p) => p.spans.flatMap((there) => reportsOf(clauses, here, there, 'contradicted'))),
      );
    });
}

/** What an attribution found to be there, word for word or in other forms. */
export function borneOut(analysis: Analysis, clauses: readonly Clause[], primary: string): ClauseReport[] {
  return analysis.conflicts
    .filter((c) => c.rule === 'attribution' && (c.level === 'supported' || c.level === 'variant'))
    .flatMap((c) =>
      c.positions
        .filter((p) => p.doc === primary)
        .flatMap((own) =>
          c.positions
            .filter((p) => p.doc !== primary)
            .flatMap((p) =>
              own.spans.flatMap((here) =>
                p.spans.flatMap((there) =>
                  reportsOf(clauses, here, there, c.level === 'supported' ? 'verbatim' : 'reworded'),
                ),
              ),
            ),
        ),
    );
}

function reportsOf(
  clauses: readonly Clause[],
  here: Span,
  there: Span,
  how: ClauseReport['how'],
): ClauseReport[] {
  const home = clauses.filter((c) => overlaps(c.span, here));
  // The innermost clause: a clause with list items holds them.
  const clause = home.sort((x, y) => x.span.end - x.span.start - (y.span.end - y.span.start))[0];
  return clause ? [{ clause: clause.span, path: clause.path, doc: there.doc, spans: [there], how }] : [];
}
