import type { Entity } from '../model/entity.ts';
import type { EventStatus, TimelineEvent } from '../model/event.ts';
import { overlapLength, type Span } from '../model/span.ts';
import { basisWords, datings, eventWords, machineDate } from './event-dates.ts';
import { excerpt, type Excerpt } from './excerpt.ts';
import { eventAnchor } from './links.ts';
import type { Conflict } from '../model/conflict.ts';
import { withoutLabel, type Story } from './story.ts';
import type { Source } from './sources.ts';

/** How an event stands, in a reader's words. */
export const STATUS_WORDS: Readonly<Record<EventStatus, string>> = {
  happened: 'happened',
  planned: 'planned',
  deadline: 'due',
  claimed: 'claimed',
  recurring: 'recurring',
};

/** How much of a sentence the list shows: its page shows all of it. */
const WITNESS_LENGTH = 190;

interface Witness extends Excerpt {
  readonly source: Source;
  readonly href: string;
}

/** An event as lists show it. */
export interface EventView {
  readonly event: TimelineEvent;
  readonly anchor: string;
  /** When, in words, and as HTML's `time` element understands it, or null. */
  readonly date: string;
  readonly machine: string | null;
  /** Who dates it so, in a line. */
  readonly basis: string;
  readonly titleHref: string;
  readonly titleSource: Source;
  /** Whether no other words of the title's source are shown, so that the title carries its sign. */
  readonly alone: boolean;
  /** Who set the title, where it is not in a source's words. */
  readonly editor: string | null;
  readonly witnesses: readonly Witness[];
  readonly entities: readonly Entity[];
  readonly conflicts: readonly Conflict[];
  /** Whether it is set small, so that what the story is about stands out in a long list. */
  readonly minor: boolean;
}

/** So many events can each stand large: with more of them, the most salient do, and what sources disagree about. */
const LARGE = 24;

/** The events in the order of time: dated ones by their first day, then the undated ones. */
export function eventViews(story: Story): EventView[] {
  const { events } = story.dossier;
  const salient = new Set([...events].sort((a, b) => b.salience - a.salience).slice(0, LARGE));
  return [...events].sort(inTime).map((event) => {
    const view = eventView(event, story);
    return { ...view, minor: !salient.has(event) && view.conflicts.length === 0 };
  });
}

/** One event as a short list shows it. */
export function eventView(event: TimelineEvent, story: Story): EventView {
  const { titleSpan } = event;
  const dates = event.dates.flatMap((id) => story.dates.get(id) ?? []);
  const witnesses = event.witnesses
    .filter((span) => overlapOf(span, titleSpan) < 0.8 * span.text.length)
    .map((span) => ({
      ...excerpt(withoutLabel(story, span), dates, WITNESS_LENGTH),
      source: story.source(span.doc),
      href: story.linkTo(span),
    }))
    .sort((a, b) => story.sources.indexOf(a.source) - story.sources.indexOf(b.source));
  return {
    event,
    anchor: eventAnchor(event.id),
    date: eventWords(event, story),
    machine: machineDate(event.edtf),
    basis: basisWords(event, datings(event, story)),
    titleHref: story.linkTo(titleSpan),
    titleSource: story.source(titleSpan.doc),
    editor:
      story.dossier.rulings.find((ruling) => ruling.finding === event.id && ruling.title !== undefined)?.by ??
      null,
    alone: witnesses.every((witness) => witness.source.id !== titleSpan.doc),
    witnesses,
    entities: event.entities
      .flatMap((id) => story.entities.get(id) ?? [])
      .filter((entity) => entity.type !== 'place' && entity.type !== 'legislation')
      .sort((a, b) => b.mentions.length - a.mentions.length || (a.name < b.name ? -1 : 1)),
    conflicts: conflictsAbout(event, story),
    minor: false,
  };
}

/** The flagged conflicts one of whose positions is told in the event's own words, weightiest first. */
function conflictsAbout(event: TimelineEvent, story: Story): Conflict[] {
  const told = [...event.witnesses, ...event.dates.flatMap((id) => story.dates.get(id) ?? [])];
  const touches = (span: Span): boolean =>
    told.some((words) => overlapOf(words, span) > Math.min(span.text.length, words.text.length) / 2);
  return story.flags.filter((conflict) =>
    conflict.positions.some((position) => position.spans.some(touches)),
  );
}

function overlapOf(a: Span, b: Span): number {
  return a.doc === b.doc ? overlapLength(a, b) : 0;
}

/** Order by first day, then last; what has no day comes last. */
export function inTime(a: TimelineEvent, b: TimelineEvent): number {
  const [from, to] = [a.earliest ?? a.latest ?? '9999', b.earliest ?? b.latest ?? '9999'];
  if (from !== to) return from < to ? -1 : 1;
  const [endA, endB] = [a.latest ?? '9999', b.latest ?? '9999'];
  if (endA !== endB) return endA < endB ? -1 : 1;
  return b.salience - a.salience || (a.id < b.id ? -1 : 1);
}
