import type { Draft } from './draft.ts';
import { isCredit } from './line-signs.ts';

/** A picture told in one plain sentence: who or what is seen, first with the indefinite article or a number. */
const SEEN =
  /^(?:An?|Two|Three|Four|Five|Six|Several|Some|Many|People|Men|Women|Children|Workers|Protesters|Crowds) \p{Ll}[^.!?"“”]{8,200}\.?$/u;

/**
 * "A grey boat tied up at a quay." right above a caption with its credit: what those read who cannot see the picture.
 */
export function tellsPicture({ text, gap }: Draft, next: Draft | undefined): boolean {
  return gap > 0 && next?.gap === 0 && isCredit(next.text) && SEEN.test(text);
}
