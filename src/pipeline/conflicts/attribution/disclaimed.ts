import type { Conflict } from '../../../model/conflict.ts';
import { topicOfPaper } from '../../../model/ids.ts';
import type { Analysis } from '../../../model/stage.ts';
import { commonRootsOf } from '../common-roots.ts';
import { compose, position } from '../compose.ts';
import type { Detector } from '../detector.ts';
import { capitalised } from '../../../text/capitalised.ts';
import { nameOf } from '../../../text/naming.ts';
import { creditedFindingsIn, type CreditedFinding } from './credited-findings.ts';
import { denies } from './denies.ts';
import { disclaimersIn, type Disclaimer } from './disclaimers.ts';
import { isPaper, kindsOf, papersIn } from './kinds.ts';
import { asking, readingOf } from '../wording/question.ts';
import { excerpt } from '../../../text/excerpt.ts';

/** A finding that the paper itself says it does not make. */
export const disclaimed: Detector = {
  name: 'attribution/disclaimed',
  because: 'a paper that says what it does not decide can be checked against those who say that it did',
  detect: (analysis) => {
    const papers = analysis.documents.filter(isPaper);
    const common = commonRootsOf(analysis.documents);
    const findings = analysis.documents.flatMap(creditedFindingsIn);
    return papers.flatMap((paper) => {
      const disclaimers = disclaimersIn(paper);
      const kinds = kindsOf(paper);
      // "The memo says" against a report: what another paper finds.
      const ofIt = (f: CreditedFinding): boolean => {
        const nouns = papersIn(f.cue.text);
        return nouns.size === 0 || kinds.size === 0 || [...nouns].some((noun) => kinds.has(noun));
      };
      return findings
        .filter((f) => f.document.id !== paper.id && !isPaper(f.document) && ofIt(f))
        .flatMap((f) => {
          const against = disclaimers.find((d) => denies(d, f, common));
          return against ? [raise(analysis, f, against)] : [];
        });
    });
  },
};

function raise(analysis: Analysis, f: CreditedFinding, d: Disclaimer): Conflict {
  const it = nameOf(d.document);
  return compose({
    type: 'attribution',
    level: 'contradiction',
    topic: topicOfPaper(d.document.id),
    topicTitle: `What ${it} says`,
    question: asking(`Is this in ${it}`, readingOf(f.span, { start: f.cue.start, end: f.span.end })),
    explanation: `${capitalised(nameOf(f.document))} says that this is found or decided there; ${it} itself says: “${excerpt(d.span.text, 140, { start: d.deciding.start - d.span.start, end: d.deciding.end - d.span.start })}”.`,
    settle: `The passage of ${it} that is meant would settle it.`,
    confidence: 0.5,
    positions: [
      position(f.document.id, 'it says so', [f.span], [f.cue]),
      position(d.document.id, 'it says that it does not', [d.span], [d.deciding]),
    ],
    reference: analysis.documents.some((x) => x.primary && x.id === d.document.id) ? d.span : null,
    rule: 'attribution/disclaimed',
    weight: 0.85,
  });
}
