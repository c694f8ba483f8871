import type { Range } from '../../model/span.ts';
import { marksIn, type Mark, type MarkFamily } from './marks.ts';

/** An opening mark with its closing one, or without: then the words run to the end of the paragraph. */
export interface Pair {
  readonly family: MarkFamily;
  readonly open: Mark;
  readonly close: Mark | null;
  readonly parent: Pair | null;
}

interface Opened {
  readonly open: Mark;
  readonly parent: Opened | null;
  close: Mark | null;
}

/**
 * Pairs the quotation marks of one paragraph, by a stack: a closing mark closes the nearest open one of its
 * family, and what was opened inside and never closed was no quotation. A mark that may be a plural
 * possessive closes only where no better closing mark follows before the next opening one.
 *
 * `nextOpens` is the family of mark that the next paragraph opens with, or null: where this paragraph's
 * quotation can run on into it, a possessive does not end it.
 */
export function pairMarks(text: string, range: Range, nextOpens: MarkFamily | null): Pair[] {
  const marks = marksIn(text, range);
  const all: Opened[] = [];
  const stack: Opened[] = [];
  const openIn = (family: MarkFamily): number => stack.findLastIndex((o) => o.open.family === family);
  marks.forEach((mark, i) => {
    const depth = openIn(mark.family);
    const opens = mark.role === 'open' || (mark.role === 'either' && depth < 0);
    if (opens || (mark.role === 'maybe-open' && depth < 0 && closesLater(marks, i))) {
      if (stack.at(-1)?.open.family === mark.family) stack.pop();
      const opened = { open: mark, parent: stack.at(-1) ?? null, close: null };
      stack.push(opened);
      all.push(opened);
      return;
    }
    const top = stack[depth];
    if (!top || mark.role === 'maybe-open') return;
    if (mark.role === 'maybe-close') {
      if (closesLater(marks, i)) return;
      if (nextOpens === mark.family && startsTurn(text, range, top.open)) return;
    }
    top.close = mark;
    stack.length = depth;
  });
  return nest(all);
}

/** Marks to look ahead: more than any sentence has. */
const AHEAD = 40;

/** Whether a plain closing mark of the same family comes before the next opening one of it. */
function closesLater(marks: readonly Mark[], from: number): boolean {
  const family = marks[from]?.family;
  for (const mark of marks.slice(from + 1, from + 1 + AHEAD)) {
    if (mark.family !== family) {
      // A single quotation inside a double one ends before it does.
      if (family === 'single' && mark.role === 'close') return false;
      continue;
    }
    if (mark.role === 'open' || mark.role === 'either') return false;
    if (mark.role === 'close' && mark.plain) return true;
  }
  return false;
}

/** Whether the opening mark begins the paragraph or follows a colon or comma: where a turn of speech begins. */
function startsTurn(text: string, range: Range, open: Mark): boolean {
  return /(?:^|[:,])\s*$/.test(text.slice(Math.max(range.start, open.start - 40), open.start));
}

/** What was opened inside a stray mark stands as if the stray were not there. */
function nest(all: readonly Opened[]): Pair[] {
  const made = new Map<Opened, Pair>();
  const last = all.filter((o) => o.close === null && o.parent === null).at(-1);
  const kept = all.filter((o) => o.close !== null || o === last);
  for (const opened of kept) {
    let parent = opened.parent;
    while (parent && !made.has(parent)) parent = parent.parent;
    made.set(opened, {
      family: opened.open.family,
      open: opened.open,
      close: opened.close,
      parent: parent ? (made.get(parent) ?? null) : null,
    });
  }
  return [...made.values()];
}
