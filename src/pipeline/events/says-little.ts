import type { Features } from './features.ts';
import type { Telling } from './telling.ts';

/** Most words of meaning and names in a telling that says hardly more than the day; and in a whole clause that does. */
const FEW = 4;
const HARDLY_ANY = 1;

/** A subject that leaves what is meant to other words, and counts that do: "all four", "both of them". */
const POINTING =
  /^(?:i|it|he|she|they|we|you|this|that|these|those|there|all|both|some|one|none|each|neither|nobody|everybody|everyone|them)(?:['’](?:s|d|ve|re|ll|m))?$/;
const COUNTED = /^(?:all|both|some|one|none|each|neither) \w+$/;

/**
 * Whether a telling says so little of what happened that its words must point to another telling: "It was done on 3 May",
 * "Payment: 3 May".
 */
export function saysLittle({ read, core }: Telling, { terms }: Features): boolean {
  const clause = read.clauses[core];
  if (terms.size > FEW || !clause) return false;
  if (terms.size <= HARDLY_ANY || clause.verb === null) return true;
  const subject = read.words.slice(clause.body, clause.verb.from);
  const words = subject.map(({ norm }) => norm).join(' ');
  return words === '' || COUNTED.test(words) || POINTING.test(subject.at(-1)?.norm ?? '');
}
