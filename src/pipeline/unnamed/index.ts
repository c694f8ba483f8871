import type { Entity } from '../../model/entity.ts';
import type { Stage } from '../../model/stage.ts';

/**
 * Gives quotations that nobody known is said to have said to whoever the text describes: "the driver", "the report".
 * Whom the text describes is added to the entities, once.
 */
export const unnamed: Stage = {
  name: 'unnamed',
  because:
    'two documents may describe one speaker in two ways, so whoever has no name must not keep wordings apart or stand in a conflict',
  run: ({ quotes, entities, unnamed: described }) => {
    const added = new Set<Entity>();
    const given = quotes.map((quote) => {
      const speaker = quote.speaker === null ? described.get(quote.id) : undefined;
      if (speaker === undefined) return quote;
      added.add(speaker);
      const reason = `${quote.reason} Nobody says who “${speaker.name}” is.`;
      return { ...quote, speaker: speaker.id, confidence: 0.6, reason };
    });
    return { items: { quotes: given, entities: [...entities, ...added] }, diagnostics: [] };
  },
};
