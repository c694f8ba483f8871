import { Addresses, joined } from './addresses.ts';
import type { Label, Reading } from './clause-label.ts';
import { printLabel, stepOf } from './clause-label.ts';
import { repairOf, seriesShape } from './label-repair.ts';
import type { Level } from './open-lists.ts';
import { continuationOf } from './open-lists.ts';

/** Where a label stands in the tree. */
interface Position {
  readonly path: string;
  /** The label as it should read where the printed one cannot be right, else null. */
  readonly repaired: string | null;
  /** How many lists are open, this one included. */
  readonly depth: number;
}

/** Words before a number that group clauses without numbering them anew. */
const GROUPING: ReadonlySet<string> = new Set([
  'part',
  'chapter',
  'title',
  'finding',
  'recommendation',
  'requirement',
  'ground',
  'issue',
]);

/**
 * Reads labels one after another as the tree that a drafter meant: a label goes on with the innermost open list
 * whose next value it is, else it opens a list inside the last clause. Indentation is not trusted: it is the
 * first thing that copying loses.
 */
export class ClauseTree {
  #levels: readonly Level[] = [];
  #prefix = '';
  /** The last words that group clauses, where no clause followed them yet. */
  #grouped: string | null = null;
  readonly #addresses = new Addresses();

  /**
   * Starts a part of its own numbering: `annex-a`, `recital`; the empty prefix is the document itself.
   *
   * @returns the part's address: another than the prefix where a part of that name stood before
   */
  enter(prefix: string): string {
    this.#prefix = prefix === '' ? '' : this.#addresses.take(prefix);
    this.#levels = [];
    this.#grouped = null;
    return this.#prefix;
  }

  /** The address of the clause last placed, or null. */
  get last(): string | null {
    return this.#levels.at(-1)?.path ?? null;
  }

  /** Whether a label goes on with an open list, or opens one with its first value. */
  place(label: Label): Position {
    const position = label.word !== null && GROUPING.has(label.word) ? this.#group(label) : this.#item(label);
    if (label.inner === null) return position;
    const inner = this.#item(label.inner);
    return { ...inner, repaired: position.repaired };
  }

  /** An item without a numeral: the next value of the list it must belong to, where the label after it says so. */
  placeLost(next: Reading): Position {
    const value = next.value - 1;
    const position = this.#open(next.series, value);
    return { ...position, repaired: printLabel(next.series, value) };
  }

  /** An item of a list that has no numerals at all: addressed by its place in it. */
  placeBullet(): Position {
    const at = this.#levels.findLastIndex(({ series }) => series === '•');
    const value = at < 0 ? 1 : (this.#levels[at]?.value ?? 0) + 1;
    return at < 0 ? this.#open('•', value) : this.#next(at, value, '•');
  }

  /**
   * The address of words that follow a list without a number: they go on with the clause that introduces the
   * list, and close it; after a clause that stands in no list they go on with that clause.
   */
  flush(): string | null {
    if (this.#levels.length > 1) this.#levels = this.#levels.slice(0, -1);
    return this.last === null ? null : this.#addresses.take(`${this.last}.flush`);
  }

  #group(label: Label): Position {
    const reading = label.readings[0];
    const path = this.#addresses.take(
      joined(
        this.#prefix,
        `${label.word ?? ''}-${reading ? stepOf(seriesShape(reading.series), reading.value) : 'x'}`,
      ),
    );
    this.#grouped = path;
    return { path, repaired: null, depth: 1 };
  }

  #item(label: Label): Position {
    const group = this.#grouped;
    this.#grouped = null;
    if (label.decimal !== null) return this.#decimal(label.decimal, label.word);
    if (label.inserted !== null) return this.#inserted(label, label.inserted);
    const again = label.readings.find(
      (r) => r.value === 1 && this.#levels[0]?.series === r.series && label.word === null,
    );
    if (group !== null && again) {
      // A part that numbers its clauses anew: they are told apart by it.
      this.#levels = [];
      return this.#open(again.series, 1, group);
    }
    const { at, reading, next } = continuationOf(this.#levels, label);
    return at === null
      ? this.#open(reading.series, reading.value)
      : this.#next(at, reading.value, reading.series, next ? repairOf(label, reading) : null);
  }

  /** `4.2` is the second clause of 4 whatever stood before it. */
  #decimal(numbers: readonly number[], word: string | null): Position {
    const series = `decimal-${numbers.length}`;
    const parent = joined(this.#prefix, numbers.slice(0, -1).join('.'));
    const keep = this.#levels.findLastIndex(({ path }) => path === parent) + 1;
    const levels = keep > 0 ? this.#levels.slice(0, keep) : [];
    const path = this.#addresses.take(joined(this.#prefix, numbers.join('.')));
    this.#levels = [...levels, { series: word ?? series, value: numbers.at(-1) ?? 0, path }];
    return { path, repaired: null, depth: this.#levels.length };
  }

  /** `2A.` stands beside `2.`, not in it. */
  #inserted(label: Label, step: string): Position {
    const reading = label.readings[0] ?? { series: '1.', value: 1 };
    const at = this.#levels.findLastIndex(({ series }) => series === reading.series);
    if (at >= 0) this.#levels = this.#levels.slice(0, at);
    const path = this.#addresses.take(joined(this.last ?? this.#prefix, step));
    this.#levels = [...this.#levels, { ...reading, path }];
    return { path, repaired: null, depth: this.#levels.length };
  }

  #open(series: string, value: number, parent = this.last ?? this.#prefix): Position {
    const step = series === '•' ? String(value) : stepOf(seriesShape(series), value);
    const path = this.#addresses.take(joined(parent, step));
    this.#levels = [...this.#levels, { series, value, path }];
    return { path, repaired: null, depth: this.#levels.length };
  }

  #next(at: number, value: number, series: string, repaired: string | null = null): Position {
    this.#levels = this.#levels.slice(0, at);
    return { ...this.#open(series, value), repaired };
  }
}
