import type { Document } from '../../model/document.ts';
import type { HeldPost } from '../../model/entity.ts';
import { isWord } from '../../language/dictionary.ts';
import { overlaps } from '../../model/span.ts';
import { stem } from '../../text/tokens.ts';
import { abbreviatedStates } from './abbreviated-states.ts';
import { creditedIn } from './credits.ts';
import type { Found } from './found.ts';
import { asGovernments } from './governments.ts';
import { actsForState, asLetterheads } from './letterheads.ts';
import { instrumentOf, ownNumber, type Instrument } from './instruments.ts';
import { legislationIn } from './legislation.ts';
import { letterheadAddresses } from './letterhead-addresses.ts';
import { letterheadLines } from './letterhead-lines.ts';
import { listedBodies } from './listed.ts';
import { mastheadOf } from './masthead.ts';
import { namesIn } from './names.ts';
import { Merger, nameKey, nodesOf, settled, type Node } from './nodes.ts';
import { outletsOf } from './outlets.ts';
import { townsOfSeats } from './party-and-town.ts';
import { withoutContacts } from './press-contacts.ts';
import type { Reading } from './reading.ts';
import { withSmallNouns } from './small-nouns.ts';
import { soleBodies } from './sole-bodies.ts';
import { appointedRoles } from './terms/appointed.ts';
import { termsOf } from './terms/index.ts';
import { withoutArticle, type Term } from './terms/term.ts';
import { asTowns, townsIn } from './towns-of-bodies.ts';
import { linesOf, type Line } from './words.ts';

/** A folder of documents while its names are told apart. The passes add to `readings[].placed` and to the merger. */
export interface Folder {
  /** The distinct names; a pass may add somebody without a name (a spokesman) at the end. */
  readonly nodes: Node[];
  readonly merger: Merger;
  readonly readings: readonly Reading[];
  readonly instruments: readonly Instrument[];
  /** The node of each name found. */
  readonly nodeOf: ReadonlyMap<Found, number>;
  /** The node of the body that acts for the state, where the state itself is no party, or null. */
  readonly state: number | null;
  /** Those who speak for a body without a name, by what they are called. */
  readonly spokesmen: Map<string, Node>;
  /** The posts that a node is said to hold; `of` is the node of the body, or null. */
  readonly posts: Map<number, NodePost[]>;
}

export interface NodePost {
  readonly post: HeldPost['post'];
  readonly of: number | null;
}

/** The entity that a node belongs to so far: the number of its root node. */
export const rootIn = (folder: Folder, node: number): number => folder.merger.rootOf(node);

/** Reads each document by itself and puts the same names together; nothing is merged yet. */
export function openFolder(documents: readonly Document[]): Folder {
  const raw = documents.map((doc) => {
    const lines = linesOf(doc);
    const laws = legislationIn(doc);
    const instrument = instrumentOf(doc, laws);
    const number = instrument && ownNumber(doc, instrument);
    const own = [instrument?.found, number].filter((f) => f != null);
    const all = [
      ...laws.filter((l) => l === instrument?.found || !own.some((o) => overlaps(l, o))),
      ...own.filter((o) => !laws.includes(o)),
    ];
    return { doc, lines, instrument, found: foundIn(doc, lines, laws, all) };
  });
  const types = asLetterheads(asTowns(asGovernments(settled(raw.flatMap((r) => r.found)))));
  let at = 0;
  const typed = raw.map((r) => ({ ...r, found: types.slice(at, (at += r.found.length)) }));
  const bodies = types.filter((f) => f.type === 'organisation').map((f) => f.name);
  const read = typed.map((r) => ({
    ...r,
    found: [...r.found, ...soleBodies(r.doc, r.lines, bodies), ...townsIn(r.doc, r.lines, r.found, types)],
  }));
  const named = new Map(
    types
      .filter((f) => f.type === 'organisation' && f.name.includes(' '))
      .map((f): [string, Found] => [nameKey(f.name), f]),
  );
  const readings = withoutContacts(read).map(({ doc, lines, found, instrument }) => {
    const { terms, coined } = termsOf(doc, found, instrument?.found ?? null, named);
    const kept = [...found.filter((f) => !isPlainTerm(f, doc, terms)), ...coined];
    return { doc, lines, found: kept, terms, placed: [] };
  });
  const nodes = nodesOf(readings.flatMap((r) => r.found));
  const nodeOf = new Map(nodes.flatMap((n) => n.found.map((f): [Found, number] => [f, n.id])));
  const state = actsForState(types);
  return {
    nodes,
    merger: new Merger(),
    readings,
    instruments: read.flatMap((r) => r.instrument ?? []),
    nodeOf,
    state: state && (nodeOf.get(state) ?? null),
    spokesmen: new Map(),
    posts: new Map(),
  };
}

/** Whether a name is only a defined term that stands for nothing known: "the Affected Wells", "FFY". */
function isPlainTerm(f: Found, doc: Document, terms: readonly Term[]): boolean {
  const key = termKey(f.name);
  return (
    f.type !== 'legislation' &&
    !(f.type === 'place' && /\d/.test(f.name)) &&
    f.name.split(/\s+/).every((word) => isWord(word.toLowerCase()) || /^\p{Lu}{2,6}$/u.test(word)) &&
    !terms.some((t) => termKey(t.term) === key) &&
    doc.terms.some((t) => termKey(withoutArticle(t.term.text)) === key)
  );
}

const termKey = (words: string): string => words.toLowerCase().split(/\s+/).map(stem).join(' ');

/** What one document names, laws first, for their titles hold names. */
function foundIn(
  doc: Document,
  lines: readonly Line[],
  laws: readonly Found[],
  instruments: readonly Found[],
): Found[] {
  const seats = townsOfSeats(doc);
  const read = namesIn(doc, lines, [...laws, ...seats]);
  const heads = letterheadLines(doc, read);
  const names = [...read.filter((f) => !heads.some((h) => overlaps(h, f))), ...heads];
  const parts = new Set(
    names
      .filter((f) => f.type === 'person' && f.name.includes(' '))
      .flatMap((f) => f.name.split(' ').filter((_, i, all) => i === 0 || i === all.length - 1)),
  );
  const plain = names.filter((f) => f.type === 'person' || f.titled !== null || !parts.has(f.name));
  const states = abbreviatedStates(doc, lines);
  const kept = [
    ...withSmallNouns(doc, lines, plain).filter((f) => !states.some((s) => overlaps(s, f))),
    ...states,
  ];
  const roles = appointedRoles(doc).filter((r) => ![...kept, ...laws].some((f) => overlaps(f, r)));
  const free = (f: Found): boolean => !kept.some((k) => overlaps(k, f));
  const masthead = mastheadOf(doc).filter(free);
  const open = (f: Found): boolean => free(f) && !masthead.some((m) => overlaps(m, f));
  const beside = [...creditedIn(doc), ...letterheadAddresses(doc), ...outletsOf(doc), ...seats].filter(open);
  return [...instruments, ...kept, ...masthead, ...beside, ...listedBodies(doc), ...roles];
}
