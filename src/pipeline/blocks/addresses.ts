/** The addresses of one document's clauses: each is given once. */
export class Addresses {
  readonly #seen = new Map<string, number>();

  /** The address, or with a number of its own where it is taken already: two clauses never share one. */
  take(path: string): string {
    let count = (this.#seen.get(path) ?? 0) + 1;
    while (count > 1 && this.#seen.has(`${path}-${count}`)) count++;
    this.#seen.set(path, count);
    if (count === 1) return path;
    this.#seen.set(`${path}-${count}`, 1);
    return `${path}-${count}`;
  }
}

/** An address below another; the empty one is the document itself. */
export function joined(parent: string, step: string): string {
  return parent === '' ? step : `${parent}.${step}`;
}
