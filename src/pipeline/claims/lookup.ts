import type { DateMention } from '../../model/date.ts';
import type { Entity, EntityMention } from '../../model/entity.ts';
import type { Quote } from '../../model/quote.ts';
import { bySpan, type Range, type Span } from '../../model/span.ts';
import type { Analysis } from '../../model/stage.ts';

/** Things with a place in one document, in order. */
class Shelf<T extends Span> {
  readonly #items: readonly T[];
  constructor(items: readonly T[]) {
    this.#items = [...items].sort(bySpan);
  }

  /** What overlaps the range, in order. Binary search, then a short walk. */
  within(range: Range): T[] {
    let low = 0;
    let high = this.#items.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if (this.#items[mid]!.start < range.start) low = mid + 1;
      else high = mid;
    }
    const out: T[] = [];
    for (let i = Math.max(0, low - 8); i < this.#items.length && this.#items[i]!.start < range.end; i++) {
      if (this.#items[i]!.end > range.start) out.push(this.#items[i]!);
    }
    return out;
  }
}

export interface Mentioned extends EntityMention {
  readonly entity: Entity;
}

/** What earlier stages found in one document, by place. */
export interface Lookup {
  readonly mentions: Shelf<Mentioned>;
  readonly dates: Shelf<DateMention>;
  readonly quotes: Shelf<Span & { readonly quote: Quote }>;
}

/** For each document id, what earlier stages found in it. */
export function lookups({ documents, entities, dates, quotes }: Analysis): ReadonlyMap<string, Lookup> {
  const mentions = entities.flatMap((entity) => entity.mentions.map((m): Mentioned => ({ ...m, entity })));
  const pieces = quotes.flatMap((quote) => (quote.parts ?? [quote]).map((part) => ({ ...part, quote })));
  const of = <T extends Span>(items: readonly T[]): Map<string, T[]> =>
    Map.groupBy(items, (item) => item.doc);
  const [m, d, q] = [of(mentions), of(dates.filter((x) => x.role === 'event')), of(pieces)];
  return new Map(
    documents.map(({ id }) => [
      id,
      {
        mentions: new Shelf(m.get(id) ?? []),
        dates: new Shelf(d.get(id) ?? []),
        quotes: new Shelf(q.get(id) ?? []),
      },
    ]),
  );
}
