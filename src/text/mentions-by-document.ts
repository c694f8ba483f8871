import type { Entity, EntityMention } from '../model/entity.ts';
import { once } from './once.ts';

/** A mention with the entity that it names. */
export interface OwnedMention extends EntityMention {
  readonly entity: Entity;
}

/**
 * The mentions of each document (by its id), in the order of the entities and of their mentions. Gathered once
 * for one list of entities, so that reading a folder document by document does not walk all mentions each time.
 */
export const mentionsByDocument = once(
  (entities: readonly Entity[]): ReadonlyMap<string, readonly OwnedMention[]> =>
    Map.groupBy(
      entities.flatMap((entity) => entity.mentions.map((mention): OwnedMention => ({ ...mention, entity }))),
      ({ doc }) => doc,
    ),
);
