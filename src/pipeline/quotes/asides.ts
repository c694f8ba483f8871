import type { Range } from '../../model/span.ts';

/** How far before a verb of saying its "I" may stand. */
const NEAR = 24;

/**
 * Whether a verb of saying is the writer's own aside on what somebody else says: "she put it well, I thought: “…”",
 * "she said this, which I wrote on my hand: “…”", "the paper says, and I quote, that it “…”".
 */
export function isAside(narrative: string, cue: Range): boolean {
  const before = narrative.slice(Math.max(0, cue.start - NEAR), cue.start);
  const verb = narrative.slice(cue.start, cue.end);
  return (
    /\bwhich I(?: \p{Ll}+)? $/u.test(before) ||
    (/\bI $/.test(before) && /^quote/i.test(verb)) ||
    (/, I (?:\p{Ll}+ )?$/u.test(before) && /^[,:]/.test(narrative.slice(cue.end, cue.end + 1)))
  );
}
