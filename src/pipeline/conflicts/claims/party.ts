import { PARTY_SORTS, sortsApart } from '../../../language/parties.ts';
import type { Argument } from '../../../model/claim.ts';
import type { Entity } from '../../../model/entity.ts';
import { akin, meaningOf } from '../../../text/meaning.ts';
import { bodyOf, isPart, type Body } from './part-of.ts';
import { officesOf, sideOf, type Side } from './standing.ts';
import { nounPhrase } from '../../../text/noun-phrase.ts';
import { tokenise } from '../../../text/tokens.ts';

/** Who does or holds a thing, as far as its words tell. */
export interface Party extends Body {
  /** Entity id of whom the words name or belong to, or null. */
  readonly id: string | null;
  /** Ids of all whom coordinated words name: "neither the club nor its chairman". */
  readonly all: readonly string[];
  readonly type: Entity['type'] | null;
  /** The sort of party that the noun or name says it is ("the insurers", "Acmex Holdings"), or null. */
  readonly sort: string | null;
  /** Stems of the nouns; none for a pronoun or no words at all. */
  readonly heads: readonly string[];
  /** A bare plural: "shops", all of a kind and nobody else. */
  readonly kind: string | null;
  /** Words of a name that no earlier stage tied to anybody, lower case; empty for a common noun. */
  readonly name: readonly string[];
  /** Bodies that a person holds a post in. */
  readonly serves: readonly string[];
  /** Offices that its words or posts name, as far as a body has one of each. */
  readonly offices: ReadonlySet<string>;
  /** Told to stand outside, or to belong: "an independent chair", "its own divers". */
  readonly side: Side | null;
  /** "Appointed by the mayor herself": in person, not through a body. */
  readonly inPerson: boolean;
}

export type Relation = 'same' | 'different' | 'unclear';

const PRONOUN =
  /^(?:it|they|he|she|we|i|you|who|which|that|this|these|those|both|neither|nobody|everyone|all|one|some|others?|none)$/i;

/** The party that an argument's words stand for; `id` is the entity that they name or belong to. */
export function partyOf(
  argument: Argument | null,
  id: string | null,
  entities: ReadonlyMap<string, Entity>,
): Party {
  const entity = id === null ? undefined : entities.get(id);
  const text = ((argument?.refersTo ?? argument)?.text ?? '').trim();
  const plain = PRONOUN.test(text) ? '' : (text.split(/,|\s(?:who|which|that)\s/)[0] ?? '');
  const owner = /^(.+?)['’]s?\s/.exec(plain)?.[1] ?? plain;
  const named = entity === undefined ? owner : entity.name;
  return {
    id,
    all: argument === null || !/\b(?:and|or|nor|both)\b/.test(text) ? [] : mentionedIn(argument, entities),
    type: entity?.type ?? null,
    sort: sortAmong([sortOf(plain), sortOf(named)]),
    heads:
      plain === '' ? [] : nounPhrase(owner.replace(/\b(?:nor|neither|itself|themselves)\b/gi, 'or')).heads,
    kind: id === null && /^\p{L}+s$/u.test(owner) && !isName(owner) ? owner.toLowerCase() : null,
    name: entity === undefined && isName(owner) ? tokenise(owner).map((t) => t.norm) : [],
    offices: officesOf(plain, entity),
    side: sideOf(plain),
    inPerson: /\b(?:himself|herself|myself)$/i.test(plain.trim()),
    serves: entity?.type === 'person' ? entity.posts.flatMap((p) => p.of ?? []) : [],
    ...bodyOf(entity),
  };
}

/** Whoever a paper is addressed to is of the sort that their name says. */
function sortAmong(sorts: readonly (string | null)[]): string | null {
  return sorts.find((s) => s !== null && s !== 'addressee') ?? sorts.find((s) => s !== null) ?? null;
}

/** Everybody named in an argument's words. Only for the few arguments that join names. */
function mentionedIn({ doc, start, end }: Argument, entities: ReadonlyMap<string, Entity>): string[] {
  return [...entities.values()]
    .filter((e) => e.mentions.some((m) => m.doc === doc && m.start >= start && m.end <= end))
    .map((e) => e.id);
}

/** Whether two claims' parties are one, are two, or may be either. */
export function relation(a: Party, b: Party): Relation {
  if (a.id !== null && b.id !== null) {
    if (a.id === b.id || a.all.includes(b.id) || b.all.includes(a.id)) return 'same';
    if (isPart(a, b)) return 'unclear';
    const organ = a.type === 'organisation' && (a.called.size === 0 || b.called.size === 0);
    if (a.type === b.type && !organ) return 'different';
    if (a.inPerson !== b.inPerson && a.type !== b.type) return 'different';
    if (a.serves.includes(b.id) || b.serves.includes(a.id)) return 'unclear';
  }
  if (a.side !== null && b.side !== null && a.side !== b.side) return 'different';
  if (a.offices.size > 0 && b.offices.size > 0) {
    const shared = [...a.offices].some((o) => b.offices.has(o));
    return !shared ? 'different' : a.type === 'person' && b.type === 'person' ? 'unclear' : 'same';
  }
  if (a.sort !== null && b.sort !== null && sortsApart(a.sort, b.sort)) return 'different';
  if (a.id !== null && b.id !== null) return 'unclear';
  if (a.heads.some((h) => b.heads.includes(h))) return a.id === null || b.id === null ? 'same' : 'unclear';
  if (a.kind !== null && b.kind !== null && !akin(meaningOf(a.kind), new Set(meaningOf(b.kind).keys)))
    return 'different';
  if (a.name.length > 0 && b.name.length > 0 && !a.name.some((w) => b.name.includes(w))) return 'different';
  return 'unclear';
}

/** "A member of staff" is of the staff, "one of the nurses" a nurse. */
const MEMBERS =
  /^(?:(?:a|an|one|two|three|some|several|many|most|the|any|both|all)\s)?(?:(?:\w+\s)?(?:members?|teams?|groups?|crews?|panels?|pairs?|handful|majority|number)\s)?of\s(?:the\s|its\s|their\s|our\s)?(?:own\s)?/i;

/** The sort of the last word before a preposition that the table knows. */
function sortOf(words: string): string | null {
  const plain = words.replace(MEMBERS, '');
  const tokens = tokenise(plain.split(/\s(?:of|for|from|at|in|on|to|by|with)\s/)[0] ?? '');
  for (const { norm } of tokens.reverse()) {
    const sort = PARTY_SORTS.get(norm) ?? PARTY_SORTS.get(singular(norm));
    if (sort !== undefined) return sort;
  }
  return null;
}

function singular(norm: string): string {
  const plain = norm.replace(/'s?$/, '');
  return plain
    .replace(/men$/, 'man')
    .replace(/ies$/, 'y')
    .replace(/([^s])s$/, '$1');
}

/** "Ardent Marine": every word has a capital, and there are two at least. */
function isName(words: string): boolean {
  const list = words.split(/\s+/).filter((w) => !/^(?:of|and|for|the)$/.test(w));
  return list.length > 1 && list.every((w) => /^\p{Lu}/u.test(w)) && !/^(?:The|A|An)\b/.test(words);
}
