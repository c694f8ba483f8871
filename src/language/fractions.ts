const PARTS: ReadonlyMap<string, number> = new Map(
  Object.entries({ half: 2, halve: 2, third: 3, quarter: 4, fifth: 5, sixth: 6, eighth: 8, tenth: 10 }),
);

/** Into how many equal parts a noun divides a whole: "half" 2, "Thirds" 3; undefined where it is no fraction. */
export const partsIn = (noun: string): number | undefined => PARTS.get(noun.toLowerCase().replace(/s$/, ''));
