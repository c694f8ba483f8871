const PREFIX = /^(?:un|non-?|dis|in|im|ir|il)$/;

/** Whether of two words one is the other with a prefix that denies it: "foreseen" and "unforeseen". */
export function negates(x: string, y: string): boolean {
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return short.length > 4 && long.endsWith(short) && PREFIX.test(long.slice(0, -short.length));
}
