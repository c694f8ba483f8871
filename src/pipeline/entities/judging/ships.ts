import { VESSELS } from '../../../language/places.ts';
import { after, before, type Candidate } from './candidate.ts';

/** "the trawler Bonny Lass", "her sister ship, the Bonny Jean", "the Bonny Lass capsized": one is aboard as in a place. */
export function isShip(c: Candidate): boolean {
  if (c.outerFrom < c.from) return false;
  const { words } = c.line;
  const article = before(c)?.lower === 'the';
  const kind = article ? before(c, 2) : before(c);
  const gap = words[article ? c.from - 1 : c.from]!.gap;
  if (kind !== undefined && !kind.cap && VESSELS.has(kind.lower) && (article ? gap === ', ' : gap === ' '))
    return true;
  const next = after(c);
  if (!article || next?.gap !== ' ' || words[c.to]!.possessive) return false;
  const deed = /^(?:had|has|was)$/.test(next.lower) ? after(c, 2) : next;
  return (
    deed !== undefined &&
    /^(?:capsized|foundered|sailed|sank|sunk|scuttled|torpedoed|beached|refloated|salvaged|moored|berthed)$/.test(
      deed.lower,
    )
  );
}
