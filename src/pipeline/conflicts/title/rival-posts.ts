import { daysApart } from '../days-apart.ts';
import type { Document } from '../../../model/document.ts';
import type { Held } from './held.ts';
import { inOneBody } from './one-body.ts';

/**
 * Nouns for what somebody is beside any post: what they own, founded, belong to or have learned, or a mere place in a
 * row. They go with every post.
 */
const BESIDE_ANY =
  /^(?:owner|co-owner|founder|co-founder|member|partner|shareholder|trustee|deputy|assistant|aide|officer|official|head|chief|boss|spokes(?:man|woman|person)|representative|delegate|nominee|accountant|lawyer|solicitor|barrister|attorney|engineer|architect|surveyor|doctor|physician|nurse|scientist|economist|professor|lecturer|teacher|academic|councillor|councilman|councilwoman|alderman|judge|justice|inspector|sergeant|constable|major|colonel|general|lieutenant|commander|sir|dame|author|candidate|volunteer|resident|native|veteran|graduate|widow|parent|father|mother|farmer|landlord|tenant|guest|speaker|host)$/;

/** A rank or a part in something, unless it is said of what body: "the captain" sails, "the club's captain" is elected. */
const OF_A_BODY = /^(?:leader|captain|commissioner|governor)$/;

/** Nouns of which an organisation has many, told apart by what they are of: one post has now one of them, now another. */
const LOOSE = /^(?:director|manager|head|chief|officer|lead|coordinator|co-ordinator|supervisor|coach|boss)$/;

/** After so long somebody may have another post. */
const A_YEAR = 366;

/**
 * Whether two posts that two documents give somebody in one body are rather a slip than both held: each is told as what
 * the person is there, in so many words, and none goes with any other post.
 */
export function rivalPosts(
  a: readonly Held[],
  b: readonly Held[],
  documents: ReadonlyMap<string, Document>,
): boolean {
  return a.some((p) =>
    b.some((q) => {
      const [x, y] = [documents.get(p.post.doc), documents.get(q.post.doc)];
      if (x === undefined || y === undefined || x === y || daysApart(x, y) > A_YEAR) return false;
      return isWhole(p) && isWhole(q) && !isOneInOtherWords(p, q) && inOneBody(p, q);
    }),
  );
}

/** "The firm's chief pilot", "operations director": more than a bare title or trade. */
function isWhole({ post, noun, office, bodies, of }: Held): boolean {
  const name = office ?? noun;
  if (OF_A_BODY.test(name) && bodies.size === 0 && of === null) return false;
  return name !== '' && !BESIDE_ANY.test(name) && /[^\s-]\s/.test(post.text.trim());
}

/** "Director of moorings" and "moorings manager" are likely one post. */
function isOneInOtherWords(p: Held, q: Held): boolean {
  if (p.noun === q.noun) return !differ(p, q);
  if (![p, q].every((h) => LOOSE.test(h.office ?? h.noun))) return false;
  return [...p.about].some((w) => q.about.has(w) && !p.bodies.has(w));
}

/** "Finance director" and "technical director": each says of what, and not of the same. */
function differ(p: Held, q: Held): boolean {
  const own = ({ about }: Held, other: Held): boolean => [...about].some((w) => !other.about.has(w));
  return (p.office !== null && q.office !== null && p.office !== q.office) || (own(p, q) && own(q, p));
}
