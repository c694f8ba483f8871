import type { Corpus } from '../model/corpus.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Document, SourceDocument } from '../model/document.ts';
import type { Dossier } from '../model/dossier.ts';
import { NOTHING_FOUND, type Analysis, type Stage } from '../model/stage.ts';
import { blocks } from './blocks/index.ts';
import { claims } from './claims/index.ts';
import { conflicts } from './conflicts/index.ts';
import { dates } from './dates/index.ts';
import { dating } from './dating/index.ts';
import { editionTitle } from './edition/title.ts';
import { entities } from './entities/index.ts';
import { events } from './events/index.ts';
import { expressions } from './expressions/index.ts';
import { assertInvariants } from './invariants.ts';
import { matrix } from './matrix/index.ts';
import { metadata } from './metadata/index.ts';
import { quotes } from './quotes/index.ts';
import { reports } from './reports/index.ts';
import { rulings } from './rulings/index.ts';
import { sentences } from './sentences/index.ts';
import { unnamed } from './unnamed/index.ts';
import { wordings } from './wordings/index.ts';

/** The order of the stages; each one's `because` says why it stands there. */
export const STAGES: readonly Stage[] = [
  blocks,
  sentences,
  metadata,
  expressions,
  dating,
  dates,
  entities,
  quotes,
  wordings,
  claims,
  events,
  conflicts,
  rulings,
  reports,
  matrix,
  unnamed,
];

/**
 * Reads a story: documents in, dossier out. Pure and deterministic: no clock, no files, no locale, and the
 * order in which documents are handed in does not matter.
 *
 * @throws InvariantError where a stage breaks its promise (a span that is not its slice, an id that resolves
 * to nothing): better no dossier than a wrong quotation.
 */
export function run(sources: readonly SourceDocument[], corpus: Corpus): Dossier {
  const context = { corpus };
  let analysis = emptyAnalysis(sources, corpus);
  const diagnostics: Diagnostic[] = [];
  for (const stage of STAGES) {
    const result = stage.run(analysis, context);
    const before = analysis;
    analysis = { ...analysis, ...result.items };
    diagnostics.push(...result.diagnostics);
    assertInvariants(analysis, stage.name, before);
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- these are the stages' own, not the dossier's
  const { expressions: _, unnamed: __, ...lists } = analysis;
  return {
    format: 'gainsay/1',
    title: corpus.title ?? editionTitle(analysis.documents) ?? 'Untitled story',
    edition: {
      standfirst: corpus.standfirst,
      date: corpus.date,
      version: corpus.version,
      corrections: corpus.corrections,
      changes: corpus.changes,
    },
    ...lists,
    diagnostics,
  };
}

/** What is known before the stage of that name runs: what its rules see, for measuring and fitting them. */
export function analysisBefore(stage: string, sources: readonly SourceDocument[], corpus: Corpus): Analysis {
  const until = STAGES.findIndex((s) => s.name === stage);
  return STAGES.slice(0, until).reduce(
    (analysis, s) => ({ ...analysis, ...s.run(analysis, { corpus }).items }),
    emptyAnalysis(sources, corpus),
  );
}

function emptyAnalysis(sources: readonly SourceDocument[], corpus: Corpus): Analysis {
  const documents = [...sources]
    .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))
    .map((source): Document => unread(source, corpus));
  return { ...NOTHING_FOUND, documents };
}

/** A document of which nothing is known yet but its text. */
function unread(source: SourceDocument, corpus: Corpus): Document {
  return {
    ...source,
    kind: 'news',
    primary: corpus.documents[source.file]?.primary ?? false,
    title: null,
    titleSpan: null,
    label: source.id,
    publisher: null,
    authors: [],
    url: null,
    published: { edtf: null, basis: 'inferred', evidence: [], reason: 'Nothing dates it yet.', best: null },
    english: 'unknown',
    blocks: [],
    sentences: [],
    terms: [],
  };
}
