import type { Entity } from '../../../model/entity.ts';
import { tokenise } from '../../../text/tokens.ts';

/** What a body's name tells of it; nothing of a person. */
export interface Body {
  /** Telling words of a body's name; none where only its organ is named ("the board"). */
  readonly called: ReadonlySet<string>;
  /** Whether its name says that it is a part of a government. */
  readonly department: boolean;
  /** First letters of its name's words, lower case. */
  readonly initials: string;
}

/** What a body acts through, and words that tell no body from another. */
const ORGAN =
  /^(?:the|of|and|for|a|board|committee|executive|management|trustees|directors|governors|members|officers|office)$/;

/** What the name of whoever is meant tells, where it is a body's. */
export function bodyOf(entity: Entity | undefined): Body {
  const words = entity?.type === 'organisation' ? tokenise(entity.name).map((t) => t.norm) : [];
  return {
    department: words.some((w) => DEPARTMENT.test(w)),
    called: new Set(words.filter((w) => !ORGAN.test(w))),
    initials: words
      .filter((w) => !/^(?:the|of|and|for|a|llc|ltd|inc|plc)$/.test(w))
      .map((w) => w[0])
      .join(''),
  };
}

/** What a government has several of: "Harbour City Parks Department" is the city's. */
const DEPARTMENT = /^(?:office|department|dept|division|bureau|directorate|unit)$/;
const GOVERNMENT =
  /^(?:city|county|town|borough|village|state|council|government|municipality|metropolitan)$/;

/**
 * "The board of the agency" is the agency's: of two names the one has all the telling words of the other, or is its
 * first letters.
 */
export function isPart(a: Body, b: Body): boolean {
  if (shortFor(a, b) || shortFor(b, a)) return true;
  const [small, large] = a.called.size <= b.called.size ? [a, b] : [b, a];
  return holds(large, [...small.called]) || isDepartmentOf(a, b) || isDepartmentOf(b, a);
}

function shortFor({ called }: Body, { initials }: Body): boolean {
  const [short] = called;
  return called.size === 1 && initials.length > 2 && short === initials;
}

/** Its name has the place that the government is of, and says that it is a department. */
function isDepartmentOf(a: Body, b: Body): boolean {
  const own = [...b.called];
  return (
    a.department &&
    own.some((w) => GOVERNMENT.test(w)) &&
    holds(
      a,
      own.filter((w) => !GOVERNMENT.test(w)),
    )
  );
}

function holds({ called }: Body, words: readonly string[]): boolean {
  return words.length > 0 && words.every((w) => called.has(w));
}
