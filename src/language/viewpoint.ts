const PAIRS: readonly (readonly [string, string])[] = [
  ['come', 'go'],
  ['came', 'went'],
  ['coming', 'going'],
  ['comes', 'goes'],
  ['bring', 'take'],
  ['brought', 'took'],
  ['here', 'there'],
  ['this', 'that'],
  ['these', 'those'],
];

/**
 * Words that say one thing from two places ("we came up" in the city, "we went up" at home): deictic pairs. Each
 * maps to one name for both.
 */
export const VIEWPOINT: ReadonlyMap<string, string> = new Map(
  PAIRS.flatMap(([a, b]) => [
    [a, a],
    [b, a],
  ]),
);
