import { BODY_ABBREVIATIONS, BODY_NOUNS, GENERIC_NOUNS, TIER_WORDS } from '../../language/bodies.ts';
import { sameGivenName } from '../../language/nicknames.ts';
import { headsOf } from './clusters.ts';
import { governedPlaces } from './metonyms.ts';
import { bare, type Merger, type Node } from './nodes.ts';

/** One way of seeing that two names are one entity's (a sieve: Lee et al., Computational Linguistics 39(4), 2013). */
export interface Sieve {
  readonly name: string;
  readonly because: string;
  readonly run: (nodes: readonly Node[], merger: Merger) => void;
}

/** Most precise first: a later sieve may rely on what an earlier one joined. Exact sameness made the nodes. */
export const SIEVES: readonly Sieve[] = [
  {
    name: 'person’s name',
    because: 'the same surname with the same, a short or an initial given name',
    run: joinPeople,
  },
  {
    name: 'surname or given name alone',
    because: 'after the full name one part of it is enough, where only one person has it',
    run: joinSingleNames,
  },
  { name: 'kind of council', because: 'a council’s tier may be left out of its name', run: joinTiers },
  {
    name: 'abbreviated body',
    because: '"Kent CC" writes out as "Kent County Council"',
    run: joinAbbreviatedBodies,
  },
  {
    name: 'shortened name',
    because: 'words before a body’s noun, or its Ltd, may be left out',
    run: joinShortened,
  },
  {
    name: 'initials',
    because: 'a body is abbreviated by the first letters of its name',
    run: joinInitials,
  },
  {
    name: 'board of a body',
    because: 'the trustees of a college are its board of trustees',
    run: joinBoards,
  },
  {
    name: 'same name, like noun',
    because: 'two documents may call one body an agency and an authority',
    run: joinLikeNouns,
  },
  {
    name: 'short office',
    because: '"Secretary of State" is the one Secretary of State that the folder names in full',
    run: joinOffices,
  },
  {
    name: 'place that acts',
    because: 'a bare name that acts like a body is the council of that place',
    run: joinGoverned,
  },
  {
    name: 'short name',
    because: 'a firm or college is called by the first words of its name',
    run: joinShortNames,
  },
];

const ofType = (nodes: readonly Node[], type: Node['type']): Node[] => nodes.filter((n) => n.type === type);

/** Nodes by a key, those without one left out. */
function groupBy(nodes: readonly Node[], key: (node: Node) => string | null): Map<string, Node[]> {
  const groups = new Map<string, Node[]>();
  for (const node of nodes) {
    const k = key(node);
    if (k !== null) groups.set(k, [...(groups.get(k) ?? []), node]);
  }
  return groups;
}

const isInitial = (word: string): boolean =>
  /^(?:[a-z]\.?)+$/.test(word) && (word.length <= 2 || word.includes('.'));

/** Whether two people's names can be one person's: every given name that both have is alike. */
export function compatiblePeople(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a.slice(0, -1), b.slice(0, -1)];
  if (a.at(-1) !== b.at(-1) || x.length === 0 || y.length === 0) return false;
  return (
    alikeGiven(x[0]!, y[0]!) &&
    (x.length === 1 || y.length === 1 || x.slice(1).every((w) => y.slice(1).some((v) => alikeGiven(w, v))))
  );
}

function alikeGiven(a: string, b: string): boolean {
  if (sameGivenName(a, b)) return true;
  return (isInitial(a) || isInitial(b)) && a.startsWith(b.charAt(0));
}

function joinPeople(nodes: readonly Node[], merger: Merger): void {
  for (const group of groupBy(ofType(nodes, 'person'), (n) =>
    n.words.length > 1 ? n.words.at(-1)! : null,
  ).values()) {
    for (const a of group) {
      const like = group.filter((b) => b !== a && compatiblePeople(a.words, b.words));
      const mutual = like.every((b) => like.every((c) => b === c || compatiblePeople(b.words, c.words)));
      if (mutual)
        for (const b of like)
          merger.join(a, b, `“${a.name}” and “${b.name}” share a surname, and their given names agree.`);
    }
  }
}

function joinSingleNames(nodes: readonly Node[], merger: Merger): void {
  const people = ofType(nodes, 'person');
  const full = people.filter((n) => n.words.length > 1);
  const bySurname = groupBy(full, (n) => n.words.at(-1)!);
  const byGiven = groupBy(full, (n) => n.words[0]!);
  for (const single of people.filter((n) => n.words.length === 1)) {
    const word = single.words[0]!;
    const like = bySurname.get(word) ?? byGiven.get(word) ?? [];
    const near = like.filter((n) => [...single.docs].some((doc) => n.docs.has(doc)));
    const fit = near.length > 0 ? near : like;
    if (new Set(fit.map((n) => merger.rootOf(n.id))).size !== 1) continue;
    merger.join(single, fit[0]!, `“${single.name}” is “${fit[0]!.name}”, the only person of that name.`);
  }
}

/** "kent cc" to "kent county council"; null where nothing is abbreviated. */
export function expanded(node: Node): string | null {
  const last = node.words.at(-1)!;
  const full = BODY_ABBREVIATIONS.get(last.toUpperCase());
  return full === undefined || node.words.length < 2 ? null : [...node.words.slice(0, -1), full].join(' ');
}

function joinAbbreviatedBodies(nodes: readonly Node[], merger: Merger): void {
  const bodies = ofType(nodes, 'organisation');
  const byName = new Map(bodies.map((n) => [n.words.join(' '), n]));
  const byCore = groupBy(bodies, councilCore);
  for (const node of bodies) {
    const full = expanded(node);
    if (full === null) continue;
    const core = (byCore.get(`${node.words.slice(0, -1).join(' ')} council`) ?? []).filter((n) =>
      tiersAgree(tiersOf(full.split(' ')), tiersOf(n.words)),
    );
    const roots = new Set(core.map((n) => merger.rootOf(n.id)));
    const target = byName.get(full) ?? (roots.size === 1 ? core[0] : undefined);
    if (target) merger.join(node, target, `“${node.name}” abbreviates “${target.name}”.`);
  }
}

/** The first letters of a name's words, small words left out and, where `all`, put in. */
function initialsOf(node: Node, all: boolean): string {
  return node.words
    .flatMap((w) => w.split('-'))
    .filter((w) => w !== '&' && (all || !/^(?:of|for|and|the|on|in|de|la)$/.test(w)))
    .map((w) => w[0] ?? '')
    .join('');
}

function joinInitials(nodes: readonly Node[], merger: Merger): void {
  const bodies = nodes.filter((n) => n.type === 'organisation' || n.type === 'place');
  const byLetters = new Map<string, Node[]>();
  for (const n of bodies.filter((b) => b.words.length > 1)) {
    for (const letters of new Set([initialsOf(n, false), initialsOf(n, true)])) {
      byLetters.set(letters, [...(byLetters.get(letters) ?? []), n]);
    }
  }
  for (const short of bodies) {
    if (short.words.length !== 1 || !/^[A-Z][A-Za-z.]{0,4}[A-Z]\.?$/.test(short.name)) continue;
    const letters = short.words[0]!.replaceAll('.', '');
    const exact = byLetters.get(letters);
    const matches = exact ?? looseInitials(letters, byLetters);
    const roots = new Set(matches.map((n) => merger.rootOf(n.id)));
    if (roots.size === 1)
      merger.join(short, matches[0]!, `“${short.name}” is “${matches[0]!.name}” by its initials.`);
  }
}

/** Names of which some initials are left out: "EMHT" for East Marrow Hospitals NHS Foundation Trust. */
function looseInitials(letters: string, byLetters: ReadonlyMap<string, readonly Node[]>): Node[] {
  if (letters.length < 3) return [];
  return [...byLetters]
    .filter(
      ([all]) =>
        all.length <= letters.length + 3 &&
        all.at(0) === letters.at(0) &&
        all.at(-1) === letters.at(-1) &&
        isSubsequence(letters.split(/(?:)/u), all.split(/(?:)/u)),
    )
    .flatMap(([, nodes]) => nodes);
}

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const item of whole) if (item === part[at]) at++;
  return at === part.length;
}

function joinShortened(nodes: readonly Node[], merger: Merger): void {
  const bodies = ofType(nodes, 'organisation').filter((n) => n.words.length > 1);
  for (const group of groupBy(bodies, (n) => bare(n.words).join(' ')).values()) {
    for (const n of group.slice(1))
      merger.join(
        group[0]!,
        n,
        `“${group[0]!.name}” and “${n.name}” differ only in the form of the company.`,
      );
  }
  // The last word is the same, so that only names with it need be compared.
  for (const group of groupBy(bodies, (n) => bare(n.words).at(-1)!).values()) {
    for (const short of group) {
      if (short.words.length < 2 || short.words.at(-1) === 'council') continue;
      const longer = group.filter(
        (n) =>
          n.words.length > short.words.length &&
          headsOf(bare(n.words))[0] === headsOf(bare(short.words))[0] &&
          isSubsequence(bare(short.words), bare(n.words)),
      );
      if (new Set(longer.map((n) => merger.rootOf(n.id))).size !== 1) continue;
      merger.join(short, longer[0]!, `“${short.name}” is “${longer[0]!.name}” with words left out.`);
    }
  }
}

/** "luton borough council" without its tier: "luton council"; null for what is no council. */
function councilCore(node: Node): string | null {
  if (node.words.at(-1) !== 'council') return null;
  const core = node.words.filter((w, i) => i === node.words.length - 1 || !TIER_WORDS.has(w));
  return core.length > 1 ? core.join(' ') : null;
}

const tiersOf = (words: readonly string[]): string[] => words.slice(0, -1).filter((w) => TIER_WORDS.has(w));

function tiersAgree(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((w) => b.includes(w));
}

function joinTiers(nodes: readonly Node[], merger: Merger): void {
  for (const group of groupBy(ofType(nodes, 'organisation'), councilCore).values()) {
    const plain = group.filter((n) => tiersOf(n.words).length === 0);
    const roots = new Set(group.filter((n) => tiersOf(n.words).length > 0).map((n) => merger.rootOf(n.id)));
    if (plain.length !== 1 || roots.size !== 1) continue;
    for (const n of group)
      merger.join(
        plain[0]!,
        n,
        `“${plain[0]!.name}” is “${n.name}” without the kind of council, and no other council has that name.`,
      );
  }
}

/** "board of trustees of alder" and "trustees of alder college": the noun, and whose they are. */
function boardOf(node: Node): { noun: string; of: string } | null {
  const match = /^(?:board of )?(trustees|governors|regents|directors) of (.+)$/.exec(node.words.join(' '));
  return match ? { noun: match[1]!, of: match[2]! } : null;
}

function joinBoards(nodes: readonly Node[], merger: Merger): void {
  for (const group of groupBy(ofType(nodes, 'organisation'), (n) => boardOf(n)?.noun ?? null).values()) {
    for (const a of group) {
      const longer = group.filter((b) => b !== a && `${boardOf(b)!.of} `.startsWith(`${boardOf(a)!.of} `));
      if (longer.length !== 1) continue;
      merger.join(a, longer[0]!, `“${a.name}” and “${longer[0]!.name}” are the same board.`);
    }
  }
}

const likeNouns = (a: string, b: string): boolean =>
  (GENERIC_NOUNS.get(a)?.includes(b) ?? false) || (GENERIC_NOUNS.get(b)?.includes(a) ?? false);

function joinLikeNouns(nodes: readonly Node[], merger: Merger): void {
  const bodies = ofType(nodes, 'organisation').filter(
    (n) => n.words.length > 2 && BODY_NOUNS.has(n.words.at(-1)!),
  );
  for (const group of groupBy(bodies, (n) => n.words.slice(0, -1).join(' ')).values()) {
    for (const a of group) {
      for (const b of group) {
        if (a.id >= b.id || [...a.docs].some((d) => b.docs.has(d))) continue;
        if (likeNouns(a.words.at(-1)!, b.words.at(-1)!)) {
          merger.join(
            a,
            b,
            `“${a.name}” and “${b.name}” differ only in the last noun, and no document uses both.`,
          );
        }
      }
    }
  }
}

const TERRITORIAL = new Set(
  'council police constabulary authority government court department parliament assembly senate legion'.split(
    ' ',
  ),
);

/** Buildings that are called by their first words: "the Feathers" for the Feathers Inn. */
const INHABITED = new Set('inn hotel hall tavern arms arena stadium theatre theater cinema'.split(' '));

/** Whether a body is called by its first words alone; a council's place is not the council. */
export function hasShortName(node: Node): boolean {
  const last = node.words.at(-1)!;
  if (node.words.length < 2) return false;
  if (node.type === 'place') return INHABITED.has(last);
  return node.type === 'organisation' && BODY_NOUNS.has(last) && !node.words.some((w) => TERRITORIAL.has(w));
}

function joinShortNames(nodes: readonly Node[], merger: Merger): void {
  const bodies = nodes.filter((n) => n.type === 'organisation' || n.type === 'place');
  const byPrefix = new Map<string, Node[]>();
  for (const long of bodies.filter(hasShortName)) {
    for (let n = 1; n < long.words.length; n++) {
      // "Lathe and Oxley Railway" is not called Lathe, nor a town hall by its town.
      if (/^(?:and|&|of|for|town|city|county|village|parish)$/.test(long.words[n]!)) break;
      const prefix = long.words.slice(0, n).join(' ');
      byPrefix.set(prefix, [...(byPrefix.get(prefix) ?? []), long]);
    }
  }
  for (const short of bodies) {
    const matches = (byPrefix.get(short.words.join(' ')) ?? []).filter(
      (n) => n.type === short.type || short.words[0] === 'st',
    );
    const roots = new Set(matches.map((n) => merger.rootOf(n.id)));
    if (roots.size === 1)
      merger.join(short, matches[0]!, `“${short.name}” is short for “${matches[0]!.name}”.`);
  }
}

function joinGoverned(nodes: readonly Node[], merger: Merger): void {
  const governed = governedPlaces(nodes);
  for (const node of ofType(nodes, 'organisation')) {
    const bodies = governed.get(node.words.join(' ')) ?? [];
    if (new Set(bodies.map((n) => merger.rootOf(n.id))).size !== 1) continue;
    merger.join(
      node,
      bodies[0]!,
      `“${node.name}” acts like a body, and “${bodies[0]!.name}” is the one of that place.`,
    );
  }
}

function joinOffices(nodes: readonly Node[], merger: Merger): void {
  const offices = ofType(nodes, 'role');
  for (const short of offices) {
    const longer = offices.filter(
      (n) => n.words.length > short.words.length && short.words.every((w, i) => n.words[i] === w),
    );
    const near = longer.filter((n) => [...short.docs].every((doc) => n.docs.has(doc)));
    const fit = near.length > 0 ? near : longer;
    if (new Set(fit.map((n) => merger.rootOf(n.id))).size !== 1) continue;
    merger.join(short, fit[0]!, `“${short.name}” is short for “${fit[0]!.name}”.`);
  }
}
