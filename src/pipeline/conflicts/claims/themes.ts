import { KINDS } from '../../../language/kinds.ts';
import type { Argument } from '../../../model/claim.ts';
import { NUMBER_WORDS } from '../../../language/numbers.ts';
import { notionsOf } from '../../../text/meaning.ts';
import { stem } from '../../../text/tokens.ts';
import type { Said } from './said.ts';
import { once } from '../../../text/once.ts';

/** How surely two claims are about one thing. `same`: one name or one noun. `kind`: two nouns for one kind. */
export type Likeness = 'same' | 'kind' | 'open' | 'different';

/** Words that tell two things of one kind apart: "the first direction", "the north footway". */
const CONTRASTS: readonly ReadonlySet<string>[] = [
  'first second third fourth last next previous former latter new old earlier later current original revised',
  'north south east west upper lower inner outer left right',
  'primary secondary junior senior adult male female men women boy girl',
  'spring summer autumn winter morning evening weekend weekday',
].map((row) => new Set(row.split(' ').map((w) => stem(w))));

const KIND_OF_STEM: ReadonlyMap<string, string> = new Map(
  [...KINDS].map(([noun, kind]) => [stem(noun), kind]),
);

const OTHER =
  /^(?:(?:any|every|each|all|no|some|the|its|their|his|her|our|your|\w+) )?other (?=\p{L})|^another (?=\p{L})/iu;

const OPEN =
  /^(?:it|they|them|this|that|both|nobody|none|neither|the other|each|everyone|all|others|one|which|who)\b/i;

/** How surely the objects of two claims are one thing. */
export function likeness(a: Said, b: Said): Likeness {
  const [x, y] = [a.claim.object, b.claim.object];
  if (x === null || y === null || a.theme === null || b.theme === null) return 'open';
  if (x.entity !== null && y.entity !== null) return x.entity === y.entity ? 'same' : 'different';
  if (isOpen(x) || isOpen(y)) return 'open';
  if (contrasted(x, y) || isOneOfMany(x, y) || isOneOfMany(y, x)) return 'different';
  const others = b.theme.heads;
  if (a.theme.head === b.theme.head || a.theme.heads.some((h) => others.includes(h))) return 'same';
  const [p, q] = [KIND_OF_STEM.get(a.theme.head), KIND_OF_STEM.get(b.theme.head)];
  return p !== undefined && p === q ? 'kind' : 'different';
}

const SEVERAL = new RegExp(
  `^(?:(?!(?:one|1)\\b)(?:${NUMBER_WORDS}|\\d+)|several|many|some|a (?:few|number|dozen)|dozens|most)\\s`,
  'iu',
);

/** "Three schools" are not the one that has a name, whatever the last word of the name is. */
function isOneOfMany(named: Argument, many: Argument): boolean {
  return (
    named.entity !== null && many.entity === null && !/\band\b|&/.test(named.text) && SEVERAL.test(many.text)
  );
}

/** "the first direction" and "this direction" may be two; "the first" and "the second" are. */
export function contrasted(a: Argument, b: Argument): boolean {
  const [x, y] = [stemsIn(a), stemsIn(b)];
  // "Any other lock" is none of those that the story is about.
  if (OTHER.test(a.text) !== OTHER.test(b.text)) return true;
  return CONTRASTS.some((row) => {
    const [p, q] = [[...x].filter((s) => row.has(s)), [...y].filter((s) => row.has(s))];
    return p.length > 0 && q.length > 0 && !p.some((s) => q.includes(s));
  });
}

const stemsIn = once(
  ({ text }: Argument): ReadonlySet<string> =>
    new Set(
      text
        .toLowerCase()
        .split(/[^a-z]+/)
        .map((w) => stem(w)),
    ),
);

function isOpen(argument: Argument): boolean {
  return argument.entity === null && argument.refersTo === undefined && OPEN.test(argument.text);
}

/** The keys under which a claim's object is indexed; two claims about one thing share one. */
export function themeKeys({ claim, theme }: Said): string[] {
  const keys: string[] = [];
  if (claim.object?.entity != null) keys.push(`e:${claim.object.entity}`);
  if (theme !== null) {
    for (const head of new Set([theme.head, ...theme.heads])) keys.push(`h:${head}`);
    const kind = KIND_OF_STEM.get(theme.head);
    if (kind !== undefined) keys.push(`k:${kind}`);
  }
  for (const { root } of claim.object === null ? [] : notionsOf(claim.object.text)) keys.push(`w:${root}`);
  if (theme === null || (claim.object !== null && isOpen(claim.object))) keys.push('open');
  return keys;
}
