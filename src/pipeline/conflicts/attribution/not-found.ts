import { CREDITING_VERBS } from '../../../language/crediting.ts';
import { VERB_READINGS } from '../../../language/verbs/forms.ts';
import type { Conflict } from '../../../model/conflict.ts';
import type { Document } from '../../../model/document.ts';
import { spanOf } from '../../../model/span.ts';
import { capitalised } from '../../../text/capitalised.ts';
import { nameOf } from '../../../text/naming.ts';
import type { Credit } from './credit.ts';
import type { Evidence } from './evidence.ts';
import { finding } from './finding.ts';
import type { PaperText } from './paper-text.ts';
import { asking } from '../wording/question.ts';
import { paperNoun, textOf } from './wording.ts';

/** The stance of the passage that is shown for want of one that says so. */
export const NEAREST = 'nearest passage; does not say so';

/** A statement that the paper has nowhere. */
export function notFound(document: Document, credit: Credit, evidence: Evidence, paper: PaperText): Conflict {
  const it = paperNoun(document, credit);
  const missing = [...evidence.absent, ...evidence.absentNames, ...evidence.absentDates];
  const words = [...new Set(missing.map((m) => `“${document.text.slice(m.start, m.end)}”`))].slice(0, 4);
  const lacks =
    words.length > 0
      ? `${words.join(', ')} ${words.length > 1 ? 'are' : 'is'} nowhere in it, and no other words for it were found.`
      : 'No passage of it says so, in these words or in others that were tried.';
  return finding(document, credit, paper, {
    level: 'unsupported',
    question: asking(`Is this in ${it}`, { text: statement(document, credit) }),
    explanation: `${capitalised(nameOf(document))} says that this is in ${it}. ${lacks}`,
    settle: `It would be settled by the passage of ${it} that is meant.`,
    there: evidence.nearest?.span ?? null,
    thereStance: NEAREST,
    deciding: missing.map((m) => spanOf(document.id, document.text, m.start, m.end)),
    weight: 0.85,
  });
}

/** Verbs that only say that something is said. */
const MERE: ReadonlySet<string> = new Set(['say', 'state', 'set']);

/** What is said, with the verb where that is no mere "says": "blames the crew". */
function statement(document: Document, { reference, cue, content }: Credit): string {
  const verb = /(\p{L}+)[^\p{L}\p{N}_]*$/u.exec(
    textOf(document, { start: reference.end, end: Math.max(reference.end, cue.end) }),
  )?.[1];
  const said = textOf(document, content);
  const credits = VERB_READINGS.get(verb?.toLowerCase() ?? '')?.some(
    ({ lemma }) => CREDITING_VERBS.has(lemma) && !MERE.has(lemma),
  );
  return verb === undefined || cue.end > content.start || !credits ? said : `${verb} ${said}`;
}
