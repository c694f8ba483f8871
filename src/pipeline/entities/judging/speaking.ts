import { SAYING } from '../../../language/saying.ts';
import { after, before, type Candidate } from './candidate.ts';

const SAYING_VERBS = new Set([...SAYING.keys()]);

const SAID =
  /^(?:said|says|told|tells|added|adds|insisted|wrote|writes|asked|asks|warned|warns|explained|argued|claimed|replied)$/;

/** A verb of saying, as reporters write it. */
export const isSaid = (lower: string): boolean =>
  SAID.test(lower) || SAYING_VERBS.has(lower.replace(/(?:ed|s)$/, ''));

/** A verb of saying stands right after the name, or right before it. */
export function speaks(c: Candidate): boolean {
  const next = after(c);
  const prev = before(c);
  return (
    (next !== undefined && /^,? $/.test(next.gap) && isSaid(next.lower)) ||
    (prev !== undefined && SAID.test(prev.lower))
  );
}
