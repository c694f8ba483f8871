import { SAYING } from '../../../language/saying.ts';
import { after, before, type Candidate } from './candidate.ts';

const SAYING_VERBS = new Set([...SAYING.keys()]);

/** A verb of saying stands right after the name, or right before it. */
export function speaks(c: Candidate): boolean {
  const next = after(c);
  const prev = before(c);
  const said =
    /^(?:said|says|told|tells|added|adds|insisted|wrote|writes|asked|asks|warned|warns|explained|argued|claimed|replied)$/;
  return (
    (next !== undefined &&
      /^,? $/.test(next.gap) &&
      (said.test(next.lower) || SAYING_VERBS.has(next.lower.replace(/(?:ed|s)$/, '')))) ||
    (prev !== undefined && said.test(prev.lower))
  );
}
