import { ROLE_NOUNS } from '../../language/roles.ts';
import type { Candidate } from './judging/candidate.ts';

/** Those of the peerage whose title may go on with a place. */
const PEER = /^(?:baron|baroness|countess|lady|lord|marchioness|marquess|viscount|viscountess)$/;

/** "Baroness Quill of Kentford": where a peer’s whole title ends, with the place that it is of; null where none goes on. */
export function peerageEnd({ line, from, to, outerFrom }: Candidate): number | null {
  const { words } = line;
  const [of, place] = [words[to + 1], words[to + 2]];
  const is =
    from === to &&
    outerFrom === from - 1 &&
    PEER.test(words[outerFrom]!.lower) &&
    !ROLE_NOUNS.has(words[from]!.lower) &&
    of?.lower === 'of' &&
    of.gap === ' ' &&
    place?.cap === true &&
    place.gap === ' ';
  return is ? place.end : null;
}
