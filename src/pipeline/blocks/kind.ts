import type { DocumentKind } from '../../model/document.ts';
import type { Draft, Page } from './draft.ts';
import { OF_INSTRUMENTS } from './kind-of-instruments.ts';
import { OF_REPORTING } from './kind-of-reporting.ts';
import { OF_STATEMENTS } from './kind-of-statements.ts';

/** For (above 0) an official document, and against (below 0). */
const EVIDENCE = [...OF_INSTRUMENTS, ...OF_STATEMENTS, ...OF_REPORTING];

/** At least so much evidence makes a document official. */
const THRESHOLD = 4;

/** Decides whether the document is an instrument, official letter or a body's own statement, or writing about it. */
export function tellKind(page: Page): Page {
  return { ...page, kind: kindOf(page.drafts) };
}

function kindOf(drafts: readonly Draft[]): DocumentKind {
  const sum = EVIDENCE.reduce((total, { test, weight, most }) => {
    const worth = drafts.filter((draft, i) => test(draft, i, drafts)).length * weight;
    return total + (weight > 0 ? Math.min(worth, most) : Math.max(worth, most));
  }, 0);
  return sum >= THRESHOLD ? 'official' : 'news';
}
