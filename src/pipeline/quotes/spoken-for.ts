import { SPOKES } from '../../language/roles.ts';
import type { Entity } from '../../model/entity.ts';
import type { Quote } from '../../model/quote.ts';

const UNNAMED = new RegExp(` (?:${[...SPOKES].join('|')})$`, 'i');
const TAKEN_UP = new RegExp(`^(?:the|this|that|same)\\b.*\\b(?:${[...SPOKES].join('|')})\\b`, 'i');

/**
 * Gives what "a spokesman for the council" says to the council: whoever reads it out has no name, and another document
 * leaves them out. A spokesman whom the text takes up again ("the spokesman") is somebody of their own.
 */
export function bySpokenFor(quotes: readonly Quote[], entities: readonly Entity[]): Quote[] {
  const bodies = new Map<string, Entity>();
  for (const entity of entities) {
    const body = bodyOf(entity, entities);
    if (body !== undefined) bodies.set(entity.id, body);
  }
  return quotes.map((quote) => {
    const body = bodies.get(quote.speaker ?? '');
    return body === undefined
      ? quote
      : {
          ...quote,
          speaker: body.id,
          reason: `${quote.reason} Somebody without a name speaks for ${body.name}.`,
        };
  });
}

function bodyOf({ name, type, mentions, posts }: Entity, entities: readonly Entity[]): Entity | undefined {
  if (type !== 'person' || posts.length > 0 || !UNNAMED.test(name)) return undefined;
  if (mentions.some(({ text }) => TAKEN_UP.test(text))) return undefined;
  const body = name.replace(UNNAMED, '');
  const bodies = entities.filter((e) => e.type === 'organisation');
  return bodies.find((e) => e.name === body) ?? bodies.find(({ aliases }) => aliases.includes(body));
}
