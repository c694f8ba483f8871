import type { Timeline } from '../layout/timeline.ts';
import { tallTimeline } from '../layout/tall.ts';
import { wideTimeline } from '../layout/wide.ts';
import { count } from './count.ts';
import { chartOf } from './chart.ts';
import { eventViews, type EventView } from './events.ts';
import { conflictHref } from './links.ts';
import { matrixRows, type RowView } from './matrix.ts';
import type { Story } from './story.ts';

/** How many rows of the matrix the home page shows. */
const ROWS = 4;

/** How many of its questions stand under the title, beside the list of sources: more where no standfirst does. */
const LEADS = { below: 3, alone: 5 };

/** The timeline in the three shapes that screens and paper need; null where nothing has a date. */
export interface TimelineShapes {
  readonly wide: Timeline;
  readonly middle: Timeline;
  readonly tall: Timeline;
}

/** What the home page says, the timeline's drawings among it. */
interface HomeView {
  readonly title: string;
  readonly standfirst: string | null;
  readonly counts: readonly string[];
  /** The weightiest questions, for the top of the page. */
  readonly leads: readonly { readonly question: string; readonly href: string }[];
  readonly timeline: TimelineShapes | null;
  readonly events: readonly EventView[];
  readonly rows: readonly RowView[];
  /** How many more questions the matrix on its own page has. */
  readonly more: number;
}

/** The story on one screen. */
export function homeView(story: Story): HomeView {
  const { dossier } = story;
  const flags = story.flags.length;
  const dated = dossier.events.filter(
    (event) => event.edtf !== null || event.earliest !== null || event.latest !== null,
  );
  const rows = matrixRows(story, 'flagged');
  return {
    title: dossier.title,
    standfirst: dossier.edition.standfirst,
    counts: [
      count(dossier.documents.length, 'document'),
      count(dated.length, 'dated event'),
      ...(flags === 0 && dossier.documents.length === 1
        ? []
        : [flags === 0 ? 'no disagreement found' : count(flags, 'disagreement')]),
      'every word links to its source',
    ],
    leads: story.flags
      .slice(0, dossier.edition.standfirst === null ? LEADS.alone : LEADS.below)
      .map((conflict) => ({ question: conflict.question, href: conflictHref(conflict.id) })),
    timeline: timelineShapes(story),
    events: eventViews(story),
    rows: rows.slice(0, ROWS),
    more: Math.max(0, rows.length - ROWS),
  };
}

/** The timeline's three shapes for a story. */
function timelineShapes(story: Story): TimelineShapes | null {
  const chart = chartOf(story);
  const wide = wideTimeline(chart, { width: 1104, names: 196, rows: 6, type: 12 });
  const middle = wideTimeline(chart, { width: 680, names: 34, rows: 7, type: 12 });
  const tall = tallTimeline(chart, { width: 354, axis: 40, type: 12, labels: 16 });
  return wide && middle && tall ? { wide, middle, tall } : null;
}
