import type { Chart, ChartLane, ChartMark, MarkForm, MarkState } from '../layout/chart.ts';
import { dayOf } from '../layout/days.ts';
import type { DateMention } from '../model/date.ts';
import type { TimelineEvent } from '../model/event.ts';
import { boundsOf } from '../time/bounds.ts';
import { shortDate } from './short-date.ts';
import type { Source } from './sources.ts';
import type { Story } from './story.ts';
import { threadsOf } from './threads.ts';

interface Bounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** What the timeline draws: each event in the lane of each source that tells it, as that source dates it. */
export function chartOf(story: Story): Chart {
  const { events } = story.dossier;
  const marks = events.flatMap((event) => marksOf(event, story));
  return {
    lanes: story.sources.map(laneOf),
    marks,
    threads: threadsOf(story, marks),
    labels: events
      .filter((event) => event.earliest !== null || event.latest !== null)
      .map((event) => ({
        event: event.id,
        date: shortDate(event),
        text: event.title,
        weight: event.salience,
      })),
  };
}

function laneOf({ doc }: Source): ChartLane {
  if (doc.published.edtf === null) return { appeared: null };
  const { earliest, latest } = bounds(doc.published.edtf);
  return { appeared: { from: day(earliest), to: day(latest) } };
}

function marksOf(event: TimelineEvent, story: Story): ChartMark[] {
  const marks = story.sources.flatMap((source, lane): ChartMark[] => {
    if (!event.sources.includes(source.id)) return [];
    const own = ownDate(event, source, story);
    const lasted = event.extent === 'throughout' && event.earliest !== event.latest;
    const span: Bounds = own === null || lasted || event.status === 'deadline' ? event : own;
    if (span.earliest === null && span.latest === null) return [];
    const form = formOf(event, span, own !== null || event.sources.length === 1);
    return [
      {
        key: `${event.id}.${lane}`,
        event: event.id,
        lane,
        from: day(span.earliest),
        to: day(span.latest),
        form,
        state: stateOf(event),
      },
    ];
  });
  const lane = story.sources.findIndex((source) => event.sources.includes(source.id));
  const projected = event.projected.slice(0, 8).map((edtf, index): ChartMark => {
    const { earliest, latest } = bounds(edtf);
    return {
      key: `${event.id}.p${index}`,
      event: event.id,
      lane,
      from: day(earliest),
      to: day(latest),
      form: 'point',
      state: 'projected',
    };
  });
  return lane < 0 ? marks : [...marks, ...projected];
}

/** The most exact of a source's own dates for an event. */
function ownDate(event: TimelineEvent, source: Source, story: Story): DateMention | null {
  const own = event.dates
    .flatMap((id) => story.dates.get(id) ?? [])
    .filter((date) => date.doc === source.id && (date.earliest !== null || date.latest !== null))
    .sort((a, b) => length(a) - length(b));
  return own[0] ?? null;
}

function length({ earliest, latest }: Bounds): number {
  return earliest === null || latest === null ? Number.MAX_SAFE_INTEGER : dayOf(latest) - dayOf(earliest);
}

function formOf(event: TimelineEvent, span: Bounds, dated: boolean): MarkForm {
  if (!dated && span.earliest !== null && span.latest !== null) return 'told';
  if (span.earliest === span.latest) return 'point';
  if (event.status === 'deadline') return 'due';
  return event.extent === 'throughout' && event.earliest !== event.latest ? 'throughout' : 'within';
}

function stateOf({ status }: TimelineEvent): MarkState {
  if (status === 'claimed' || status === 'happened') return status;
  return 'ahead';
}

function bounds(edtf: string): Bounds {
  try {
    return boundsOf(edtf);
  } catch {
    return { earliest: null, latest: null };
  }
}

function day(iso: string | null): number | null {
  return iso === null ? null : dayOf(iso);
}
