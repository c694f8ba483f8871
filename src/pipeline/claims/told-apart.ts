import type { Range } from '../../model/span.ts';
import type { Lookup, Mentioned } from './lookup.ts';

/**
 * The entity that a common noun stands for, where its sentence uses another common noun beside it: "the council
 * is to work with the county" speaks of two bodies, so "the council" is not whoever "the county" is. It is then
 * the one other body of the document whose name has that noun; null where there is none, or are two.
 */
export function toldApart(lookup: Lookup, mention: Mentioned, sentence: Range): string | null {
  const { id } = mention.entity;
  const noun = nounOf(mention.text);
  if (noun === null || mention.entity.type !== 'organisation') return id;
  const rival = lookup.mentions
    .within(sentence)
    .find(
      (m) =>
        m.entity.id === id && m.start > mention.end && nounOf(m.text) !== null && nounOf(m.text) !== noun,
    );
  if (rival === undefined) return id;
  const others = new Set(
    lookup.mentions
      .within({ start: 0, end: mention.start })
      .filter((m) => m.entity.id !== id && m.entity.type === 'organisation' && namesWith(m, noun))
      .map((m) => m.entity.id),
  );
  return others.size === 1 ? ([...others][0] ?? null) : null;
}

/** The noun of "the council"; null for a name or a pronoun. */
function nounOf(text: string): string | null {
  return /^(?:the|this|that)\s+([a-z]+)$/i.exec(text)?.[1]?.toLowerCase() ?? null;
}

function namesWith({ entity }: Mentioned, noun: string): boolean {
  return [entity.name, ...entity.aliases].some((n) => n.toLowerCase().split(/\s+/).includes(noun));
}
