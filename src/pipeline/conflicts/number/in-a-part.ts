import type { Statement } from './statement.ts';

/** "41 percent in the city", "among women": the share of a part of the country, or of the people. */
const OF_A_PART =
  /^[\p{N}.,]+\s*(?:%|per ?cent)\s+(?:in|across|among) (?:the |its )?(?:(?:rural|urban|coastal|outer|inner|younger|older) )?(city|cities|town|towns|county|capital|suburbs|villages?|districts?|wards?|boroughs?|north|south|east|west|areas|women|men|voters|pupils|patients|residents)\b/iu;

/** Two shares of which one is said to be of a part that the other does not speak of. */
export function partsApart(a: Statement, b: Statement): boolean {
  return a.dimension === 'share' && (ofPart(a, b) || ofPart(b, a));
}

function ofPart({ document, quantity, clause }: Statement, other: Statement): boolean {
  const part = OF_A_PART.exec(document.text.slice(quantity.start, clause.end))?.[1];
  return part !== undefined && !other.sentence.text.toLowerCase().includes(part.toLowerCase());
}
