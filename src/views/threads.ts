import type { ChartMark, ChartThread } from '../layout/chart.ts';
import { overlaps, type Place } from '../model/span.ts';
import type { Story } from './story.ts';

/** How many disagreements are drawn as threads: more would be a tangle. */
const THREADS = 6;

const NOWHERE: Place = { doc: '', start: 0, end: 0 };

/** The weightiest disagreements whose positions speak of marks in at least two lanes. */
export function threadsOf(story: Story, marks: readonly ChartMark[]): ChartThread[] {
  const known = new Set(marks.map((mark) => mark.key));
  const threads: ChartThread[] = [];
  for (const conflict of story.flags) {
    if (threads.length === THREADS) break;
    const keys = conflict.positions.flatMap((position) =>
      position.spans.flatMap((span) =>
        markFor(span, story, conflict.type === 'date').filter((key) => known.has(key)),
      ),
    );
    const lanes = new Set(keys.map((key) => key.split('.').at(-1)));
    if (lanes.size > 1)
      threads.push({ key: conflict.id, marks: [...new Set(keys)], text: conflict.question });
  }
  return threads;
}

/**
 * The mark of the event that a position speaks of: the one whose date is in its words, or, where the
 * disagreement is about dates, the one that its words tell.
 */
function markFor(span: Place, story: Story, aboutDates: boolean): string[] {
  const lane = story.sources.findIndex((source) => source.id === span.doc);
  const touches = (other: Place): boolean => other.doc === span.doc && overlaps(other, span);
  const byDate = story.dossier.events.filter((event) =>
    event.dates.some((id) => touches(story.dates.get(id) ?? NOWHERE)),
  );
  const told = aboutDates ? story.dossier.events.filter((event) => event.witnesses.some(touches)) : [];
  const found = [...(byDate.length > 0 ? byDate : told)].sort((a, b) => b.salience - a.salience)[0];
  return found ? [`${found.id}.${lane}`] : [];
}
