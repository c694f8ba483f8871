import type { EntityType } from '../model/entity.ts';
import type { EventStatus } from '../model/event.ts';
import { STATUS_WORDS } from './events.ts';
import { hasPage, type Story } from './story.ts';
import type { Source } from './sources.ts';

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** What the timeline can be narrowed to, each with how many events it has. */
interface FilterView {
  readonly sources: readonly { readonly source: Source; readonly count: number }[];
  readonly people: readonly Choice[];
  readonly offices: readonly Choice[];
  readonly bodies: readonly Choice[];
  readonly statuses: readonly Choice[];
}

/** Every choice that at least one event answers to, the commonest first. */
export function filterView(story: Story): FilterView {
  const { events, entities } = story.dossier;
  const choices = (type: EntityType): Choice[] =>
    entities
      .filter((entity) => entity.type === type && hasPage(entity))
      .map((entity) => ({
        value: entity.id,
        label: entity.name,
        count: events.filter((event) => event.entities.includes(entity.id)).length,
      }))
      .filter((choice) => choice.count > 0)
      .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
  return {
    sources: story.sources.map((source) => ({
      source,
      count: events.filter((event) => event.sources.includes(source.id)).length,
    })),
    people: choices('person'),
    offices: choices('role'),
    bodies: choices('organisation'),
    statuses: (Object.keys(STATUS_WORDS) as EventStatus[])
      .map((value) => ({
        value,
        label: STATUS_WORDS[value],
        count: events.filter((event) => event.status === value).length,
      }))
      .filter((choice) => choice.count > 0),
  };
}
