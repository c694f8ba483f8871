/** Narrower than this is verse or a list, wider than this no typist wraps. */
const NARROWEST = 45;
const WIDEST = 120;

/**
 * The width at which a text's lines are wrapped, or null where a line is a paragraph. Wrapped lines fill the
 * width: the first word of the next line would not have fitted.
 */
export function wrapWidth(lines: readonly string[]): number | null {
  const lengths = lines.map((line) => line.trimEnd().length);
  const width = lengths.reduce((most, length) => Math.max(most, length), 0);
  if (width < NARROWEST || width > WIDEST) return null;
  let neighbours = 0;
  let full = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const next = /\S+/.exec(lines[i + 1] ?? '')?.[0];
    const length = lengths[i] ?? 0;
    if (length === 0 || next === undefined) continue;
    neighbours++;
    if (length + 1 + next.length > width - 2) full++;
  }
  return neighbours >= 4 && full / neighbours >= 0.6 ? width - 2 : null;
}
