import type { Conflict } from '../../../model/conflict.ts';
import type { Document } from '../../../model/document.ts';
import { contains } from '../../../model/span.ts';
import type { Analysis } from '../../../model/stage.ts';
import type { Detector } from '../detector.ts';
import type { Credit } from './credit.ts';
import { creditsOf } from './credited.ts';
import { inOwnWords } from './in-own-words.ts';
import { lookUp } from './evidence.ts';
import { notFound } from './not-found.ts';
import { quotedFinding } from './quoted-finding.ts';
import { paperText, type PaperText } from './paper-text.ts';
import { pronounReferences } from './pronouns.ts';
import { quotedWords } from './quoted.ts';
import { papersOf, referencesIn } from './references.ts';
import { identifiesOfficeHolder, lacksStatement, pointsToPlace } from './rules.ts';
import { personAt, type Stranger, strangerFindings } from './strangers.ts';

export const attribution: Detector = {
  name: 'attribution',
  because:
    'what a document in the folder is said to say can be looked up in it; nothing else here can be checked so surely',
  detect: (analysis) => {
    const papers = papersOf(analysis.documents);
    if (papers.length === 0) return [];
    const texts = new Map<string, PaperText>();
    const textOf = (paper: Document): PaperText => {
      const known = texts.get(paper.id);
      if (known) return known;
      const made = paperText(
        paper,
        analysis.dates.filter((d) => d.doc === paper.id),
      );
      texts.set(paper.id, made);
      return made;
    };
    const checked = analysis.documents.flatMap((document) => {
      const named = referencesIn(document, papers);
      return [...named, ...pronounReferences(document, named)].flatMap((reference) =>
        creditsOf(document, reference).map((credit) =>
          check(analysis, document, credit, textOf(reference.to)),
        ),
      );
    });
    return [
      ...checked.flatMap(({ found }) => found),
      ...strangerFindings(checked.flatMap(({ stranger }) => stranger ?? [])),
    ];
  },
};

interface Checked {
  readonly found: readonly Conflict[];
  readonly stranger: Stranger | null;
}

/** Everything to be said of one statement that a document credits a paper with. */
function check(analysis: Analysis, document: Document, credit: Credit, paper: PaperText): Checked {
  const inMarks = analysis.quotes.filter((q) => q.form !== 'indirect');
  const own = inMarks.some((q) => contains(credit.content, q) && inOwnWords(q, document, analysis.entities));
  if (own) return { found: [], stranger: null };
  const quoted = quotedWords(document, credit.content, inMarks, paper);
  const evidence = lookUp(document, credit, paper, analysis.entities, analysis.dates);
  const mention = evidence.strangers.find((s) => !identifiesOfficeHolder(document, credit, s, paper));
  const person = mention ? personAt(analysis.entities, mention) : null;
  const found: Conflict[] = quoted.flatMap((q) => quotedFinding(document, credit, q, paper));
  if (mention && person) return { found, stranger: { document, credit, paper, mention, person, evidence } };
  const silent = !pointsToPlace(document, credit) && lacksStatement(credit, evidence);
  if (silent && !quoted.some((q) => q.how !== 'missing')) {
    found.push(notFound(document, credit, evidence, paper));
  }
  return { found, stranger: null };
}
