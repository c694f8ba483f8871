import { BODY_NOUNS } from '../../../language/bodies/nouns.ts';
import { stem } from '../../../text/tokens.ts';
import type { Held } from './held.ts';

/** Stems of nouns for those who sit at the head of a body: "the board's chair" does not say of what body. */
const ORGANS: ReadonlySet<string> = new Set(
  ['board', 'trustees', 'directors', 'governors'].map((w) => stem(w)),
);

/** Stems of nouns that stand for any firm once it has been named. */
const FIRM: ReadonlySet<string> = new Set(
  ['company', 'firm', 'business', 'group', 'corporation'].map((w) => stem(w)),
);

/** What in its name says that a body is a firm, where anything does. */
const FIRM_NAME =
  /^(?:ltd|limited|plc|inc|incorporated|llc|llp|corp|corporation|co|company|group|holdings|sons|brothers|bros)$/;

/** Whether two posts can be in one body: the same one, a noun or a name for it in common, or one that names none. */
export function inOneBody(a: Held, b: Held): boolean {
  if (a.of !== null && a.of === b.of) return true;
  const [x, y] = [own(a), own(b)];
  if (x.some((n) => y.includes(n))) return true;
  // "Kestrel's chief executive", "chairman of Kestrel Group": the name of the body in common.
  if (a.of !== null && b.of !== null && [...a.about].some((w) => b.about.has(w))) return true;
  if (shareName(a, b) || stands(a, b) || stands(b, a)) return true;
  return (a.of === null && x.length === 0) || (b.of === null && y.length === 0);
}

function own({ bodies }: Held): string[] {
  return [...bodies].filter((n) => !ORGANS.has(n));
}

/** What of a body's name is its own, and what says of which kind it is. */
function nameOf({ bodyName, about }: Held): { own: Set<string>; kinds: Set<string> } {
  const words = [...bodyName].filter((w) => w.length > 2);
  const of = words.filter((w) => !BODY_NOUNS.has(w) && !FIRM_NAME.test(w));
  return {
    own: new Set([...of.map((w) => stem(w)), ...about]),
    kinds: new Set(words.filter((w) => BODY_NOUNS.has(w) && !FIRM_NAME.test(w)).map((w) => stem(w))),
  };
}

/** "J. Rowan and Sons", "Rowan's": a word of the name in common, and nothing that says that they are of two kinds. */
function shareName(a: Held, b: Held): boolean {
  if (a.bodyName.size === 0 && b.bodyName.size === 0) return false;
  const [x, y] = [nameOf(a), nameOf(b)];
  const twoKinds = x.kinds.size > 0 && y.kinds.size > 0 && ![...x.kinds].some((k) => y.kinds.has(k));
  return !twoKinds && [...x.own].some((w) => y.own.has(w));
}

/** "The museum's", "the firm's" behind a name: a bare noun stands for a body that has it in its name, or is a firm. */
function stands(a: Held, b: Held): boolean {
  if (/\s\p{Lu}/u.test(` ${a.post.text}`)) return false;
  const theirs = new Set([...b.bodyName].map((w) => stem(w)));
  return own(a).some((n) => theirs.has(n) || (FIRM.has(n) && [...b.bodyName].some((w) => FIRM_NAME.test(w))));
}
