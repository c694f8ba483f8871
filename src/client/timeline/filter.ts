/** What the list says of one event, read from its element. */
export interface Item {
  readonly key: string;
  readonly sources: readonly string[];
  readonly entities: readonly string[];
  readonly status: string;
  readonly disputed: boolean;
  /** ISO days, or null where that end is open or unknown. */
  readonly from: string | null;
  readonly to: string | null;
}

/** What the reader asks to see. Empty means everything. */
export interface Filter {
  readonly sources: readonly string[];
  readonly who: string;
  readonly status: string;
  readonly disputed: boolean;
  readonly from: string;
  readonly to: string;
}

export const EVERYTHING: Filter = { sources: [], who: '', status: '', disputed: false, from: '', to: '' };

/** The parts of a filter, each of which can be left out for counting what its own choices would show. */
type Facet = keyof Filter;

/** Whether an event passes a filter, one facet left out of it if asked. */
export function passes(item: Item, filter: Filter, without?: Facet): boolean {
  const asks = (facet: Facet): boolean => facet !== without && filter[facet] !== EVERYTHING[facet];
  if (
    asks('sources') &&
    filter.sources.length > 0 &&
    !filter.sources.some((source) => item.sources.includes(source))
  )
    return false;
  if (asks('who') && !item.entities.includes(filter.who)) return false;
  if (asks('status') && item.status !== filter.status) return false;
  if (asks('disputed') && !item.disputed) return false;
  const undated = item.from === null && item.to === null;
  if (asks('from') && (undated || (item.to !== null && item.to < filter.from))) return false;
  if (asks('to') && (undated || (item.from !== null && item.from > filter.to))) return false;
  return true;
}

/** How many events a choice of a facet would show, the other facets as they are. */
export function countFor(
  items: readonly Item[],
  filter: Filter,
  facet: 'sources' | 'who' | 'status',
  value: string,
): number {
  const field = { sources: 'sources', who: 'entities', status: 'status' }[facet] as
    'sources' | 'entities' | 'status';
  return items.filter((item) => {
    const own = item[field];
    return (typeof own === 'string' ? own === value : own.includes(value)) && passes(item, filter, facet);
  }).length;
}

/** A filter as the query of an address; empty for everything. */
export function toQuery(filter: Filter): string {
  const query = new URLSearchParams();
  if (filter.sources.length > 0) query.set('source', filter.sources.join(','));
  if (filter.who !== '') query.set('who', filter.who);
  if (filter.status !== '') query.set('status', filter.status);
  if (filter.disputed) query.set('disputed', '1');
  if (filter.from !== '') query.set('from', filter.from);
  if (filter.to !== '') query.set('to', filter.to);
  return query.toString();
}

/** The filter that an address asks for; what it cannot mean is left out. */
export function fromQuery(search: string): Filter {
  const query = new URLSearchParams(search);
  const day = (name: string): string =>
    /^-?\d{4,6}-\d\d-\d\d$/.test(query.get(name) ?? '') ? (query.get(name) ?? '') : '';
  return {
    sources: (query.get('source') ?? '').split(',').filter((entry) => entry !== ''),
    who: query.get('who') ?? '',
    status: query.get('status') ?? '',
    disputed: query.get('disputed') === '1',
    from: day('from'),
    to: day('to'),
  };
}
