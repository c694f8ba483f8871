/** For each key the item that scores highest, the first of equals. */
export function bestBy<T, K>(
  items: readonly T[],
  key: (item: T) => K,
  score: (item: T) => number,
): Map<K, T> {
  const best = new Map<K, T>();
  for (const item of items) {
    const before = best.get(key(item));
    if (before === undefined || score(item) > score(before)) best.set(key(item), item);
  }
  return best;
}
