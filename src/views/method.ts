import type { Diagnostic } from '../model/diagnostic.ts';
import { count } from './count.ts';
import type { Story } from './story.ts';

/** How one kind of finding is made. */
interface MethodStep {
  readonly title: string;
  readonly text: string;
  /** What it gave in this edition. */
  readonly result: string;
}

/** How each kind of finding is made, in the order in which it is made. */
export function methodSteps(story: Story): MethodStep[] {
  const { documents, dates, entities, quotes, claims, events, conflicts, reports } = story.dossier;
  const sum = (pick: (document: (typeof documents)[number]) => number): number =>
    documents.reduce((total, document) => total + pick(document), 0);
  const folded = sum((document) => document.blocks.filter((block) => block.role === 'furniture').length);
  return [
    {
      title: 'Text and furniture',
      text: 'Each file is read as it is; no letter of it is changed. Headlines, datelines, paragraphs and numbered clauses are told from menus, teasers and other page furniture by their form and by what repeats. Furniture is folded away, never deleted, and nothing is found in it.',
      result: `${count(
        sum((document) => document.sentences.length),
        'sentence',
      )}, ${count(folded, 'line')} of furniture`,
    },
    {
      title: 'Dates',
      text: 'Time expressions are recognised by rules and placed on the calendar: first what is written out, then what counts from the day the article appeared or from another event. A date is an interval when the words allow no more; every one says how it was reached.',
      result: count(dates.filter((date) => date.role === 'event').length, 'date'),
    },
    {
      title: 'People, bodies and laws',
      text: 'Names are gathered over all documents and joined when title, full name, initials or a definition in the text allow only one reading. Offices that stand for whoever holds them are kept apart from people.',
      result: count(entities.length, 'name'),
    },
    {
      title: 'Quotations',
      text: 'Words between quotation marks are told from titles and scare quotes, given to a speaker by the words that introduce them, and compared over all documents: word for word, cut, changed or retold.',
      result: count(quotes.length, 'quotation'),
    },
    {
      title: 'Claims and events',
      text: 'Clauses are read as who does what to whom, how firmly, and on whose word. Dated claims of several sources that can only be one happening are one event; each source keeps its own date and words.',
      result: `${count(claims.length, 'claim')}, ${count(events.length, 'event')}`,
    },
    {
      title: 'Disagreements',
      text: 'Claims about the same thing are compared by rules, one for each kind of difference: who is in control, when, how much, who said so. Besides, any two statements that are alike enough are judged by how often such pairs disagreed in stories marked by hand; the less likely ones are listed as worth a second look and flagged nowhere. What has an innocent reading is called a tension, not a contradiction. A false alarm is held worse than a miss.',
      result: `${count(conflicts.length, 'finding')}, ${count(reports.length, 'report')} of clauses of the primary document`,
    },
  ];
}

/** What the program noticed about its input, the most serious first. */
export function diagnosticsBySeverity(
  story: Story,
): { severity: Diagnostic['severity']; items: Diagnostic[] }[] {
  return (['error', 'warning', 'info'] as const)
    .map((severity) => ({
      severity,
      items: story.dossier.diagnostics.filter((item) => item.severity === severity),
    }))
    .filter(({ items }) => items.length > 0);
}
