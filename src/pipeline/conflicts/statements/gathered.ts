/**
 * Each item goes to the first group that it belongs to, or begins one: in order, so that the first of a group is the
 * one that leads it.
 */
export function gathered<T>(
  items: readonly T[],
  belongs: (one: T, group: readonly [T, ...T[]]) => boolean,
): [T, ...T[]][] {
  return folded(
    items.map((one): [T, ...T[]] => [one]),
    ([one], group) => belongs(one, group),
    (group, [one]) => {
      group.push(one);
      return group;
    },
  );
}

/** Each item is made one with the first before it that it is the same as; what results stands in that one's place. */
export function folded<T>(
  items: readonly T[],
  isSame: (one: T, before: T) => boolean,
  union: (before: T, one: T) => T,
): T[] {
  const all: T[] = [];
  for (const one of items) {
    const at = all.findIndex((before) => isSame(one, before));
    if (at < 0) all.push(one);
    else all[at] = union(all[at]!, one);
  }
  return all;
}
