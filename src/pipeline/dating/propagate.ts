import type { DayBound, Order } from './constraint.ts';

/** What is known of one document's day, with what each end rests on. */
export interface Known {
  readonly from: DayBound | null;
  readonly to: DayBound | null;
}

/**
 * The tightest bounds of each document: day bounds first, then orders between documents until nothing changes
 * (each pass is linear; there are at most as many passes as documents). `fixed` holds the documents whose date
 * is stated: they hand their dates on and take none. A document whose bounds contradict each other is left
 * without any: one of them is wrong, and there is no telling which.
 */
export function propagate(
  bounds: readonly DayBound[],
  orders: readonly Order[],
  fixed: ReadonlyMap<string, Known>,
): Map<string, Known> {
  const known = new Map<string, Known>(fixed);
  const put = (bound: DayBound): boolean => {
    if (fixed.has(bound.doc)) return false;
    const now = known.get(bound.doc) ?? { from: null, to: null };
    if (bound.kind === 'not-before') {
      if (now.from && now.from.day >= bound.day) return false;
      known.set(bound.doc, { ...now, from: bound });
    } else {
      if (now.to && now.to.day <= bound.day) return false;
      known.set(bound.doc, { ...now, to: bound });
    }
    return true;
  };
  for (const bound of bounds) put(bound);
  for (let pass = 0, changed = true; changed && pass <= orders.length; pass++) {
    changed = false;
    for (const order of orders) {
      const from = known.get(order.first)?.from;
      const to = known.get(order.second)?.to;
      const { evidence, ofFirst, ofSecond } = order;
      if (
        from &&
        put({
          ...from,
          doc: order.second,
          evidence: [...evidence, ...from.evidence],
          because: `${ofSecond}; of that one: ${from.because}`,
        })
      )
        changed = true;
      if (
        to &&
        put({
          ...to,
          doc: order.first,
          evidence: [...evidence, ...to.evidence],
          because: `${ofFirst}; of that one: ${to.because}`,
        })
      )
        changed = true;
    }
  }
  for (const [doc, { from, to }] of known) {
    if (from && to && from.day > to.day && !fixed.has(doc)) known.set(doc, { from: null, to: null });
  }
  return known;
}
