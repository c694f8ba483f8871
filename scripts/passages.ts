import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { NO_CORPUS } from '../src/model/corpus.ts';
import type { SourceDocument } from '../src/model/document.ts';
import type { Dossier } from '../src/model/dossier.ts';
import { run } from '../src/pipeline/run.ts';
import type { Gold } from './training/gold.ts';

/** Where the short passages lie that were marked by hand, a file a set; what is in one, its README says. */
const PASSAGES = 'src/pipeline/goldens/passages';

/** What is measured on a set, by the word that its file's name begins with (as the figures in accuracy.json are called). */
const MEASURES: Readonly<Record<string, readonly string[]>> = {
  dates: ['dates', 'dateValues'],
  pairs: ['conflictsFound', 'conflictsRight'],
  speakers: ['quotations', 'speakers'],
};

/** Words of a passage, as the gold of a story has them, without the document. */
type Marked = Readonly<Record<string, unknown>>;

/** One passage, or a folder of two short documents. */
interface Passage {
  readonly id: string;
  /** The day of a lone passage, EDTF. */
  readonly published?: string;
  readonly text?: string;
  readonly docs?: Readonly<Record<string, string>>;
  readonly dates?: readonly Marked[];
  readonly not_dates?: readonly Marked[];
  readonly people?: readonly Named[];
  readonly bodies?: readonly Named[];
  readonly roles?: readonly string[];
  readonly quotes?: readonly Marked[];
  readonly conflicts?: readonly { readonly positions: readonly Placed[] }[];
  readonly no_conflict?: readonly { readonly a: Placed; readonly b: Placed }[];
}

interface Named {
  readonly name: string;
  readonly surface: readonly string[];
}

interface Placed {
  readonly doc: string;
}

/** A set of passages, analysed each for itself and laid together as if it were one story. */
export interface PassageSet {
  readonly name: string;
  /** Whether nobody looked at its misses while rules were written. */
  readonly heldOut: boolean;
  readonly measures: readonly string[];
  /** A gold as scripts/score.mjs reads it. */
  readonly gold: object;
  readonly dossier: object;
}

/** The sets of passages, in the order of their names. */
export function passageSets(): PassageSet[] {
  return readdirSync(PASSAGES)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const passages = readPassages(file);
      const name = basename(file, '.json');
      const [what = '', apart] = name.split('-');
      return {
        name,
        heldOut: apart !== undefined,
        measures: MEASURES[what] ?? [],
        ...laidTogether(passages),
      };
    });
}

/** The folders of two documents that rules may be fitted to: each with its gold, as a story's. */
export function pairFolders(): { name: string; sources: SourceDocument[]; gold: Gold }[] {
  return readPassages('pairs.json').map((pair) => ({
    name: pair.id,
    sources: sourcesOf(pair),
    gold: goldOf(pair) as unknown as Gold,
  }));
}

function readPassages(file: string): Passage[] {
  return JSON.parse(readFileSync(join(PASSAGES, file), 'utf8')) as Passage[];
}

function sourcesOf(passage: Passage): SourceDocument[] {
  return documentsOf(passage).map(([file, text]) => ({ id: basename(file, '.txt'), file, sha256: '', text }));
}

function laidTogether(passages: readonly Passage[]): { gold: object; dossier: object } {
  const golds = passages.map(goldOf);
  const dossiers = passages.map((passage) => analysed(passage));
  return {
    gold: {
      documents: Object.assign({}, ...golds.map((g) => g.documents)) as object,
      dates: golds.flatMap((g) => g.dates),
      not_dates: golds.flatMap((g) => g.not_dates),
      entities: golds.flatMap((g) => g.entities),
      quotes: golds.flatMap((g) => g.quotes),
      conflicts: golds.flatMap((g) => g.conflicts),
      no_conflict: golds.flatMap((g) => g.no_conflict),
    },
    dossier: {
      documents: dossiers.flatMap((d) => d.documents),
      dates: dossiers.flatMap((d) => d.dates),
      entities: dossiers.flatMap((d) => d.entities),
      quotes: dossiers.flatMap((d) => d.quotes),
      conflicts: dossiers.flatMap((d) => d.conflicts),
    },
  };
}

/** A passage's documents by file; the names of files are those of the passage, so that sets can be laid together. */
function documentsOf({ id, text, docs }: Passage): [string, string][] {
  return text === undefined
    ? Object.entries(docs ?? {}).map(([file, words]) => [`${id}-${file}`, words])
    : [[`${id}.txt`, text]];
}

function analysed(passage: Passage): Dossier {
  const { id, published } = passage;
  const notes = published === undefined ? {} : { [`${id}.txt`]: { published, kind: 'news' as const } };
  const dossier = run(sourcesOf(passage), { ...NO_CORPUS, documents: notes });
  // Two passages may call somebody by one name: nobody is to be taken for somebody of another passage.
  const own = (entity: string): string => `${id}-${entity}`;
  return {
    ...dossier,
    entities: dossier.entities.map((e) => ({ ...e, id: own(e.id) })),
    quotes: dossier.quotes.map((q) => ({ ...q, speaker: q.speaker === null ? null : own(q.speaker) })),
  };
}

function goldOf(passage: Passage) {
  const { id, dates = [], not_dates = [], people = [], bodies = [], roles = [], quotes = [] } = passage;
  const { conflicts = [], no_conflict = [] } = passage;
  const files = documentsOf(passage).map(([file]) => file);
  const inText = <T extends object>(marked: T): T & Placed => ({ ...marked, doc: `${id}.txt` });
  const inDocument = <T extends Placed>(placed: T): T => ({ ...placed, doc: `${id}-${placed.doc}` });
  const entity =
    (type: string) =>
    ({ name, surface }: Named) => ({ name: `${id} ${name}`, surface: [name, ...surface], type });
  return {
    documents: Object.fromEntries(files.map((file) => [file, { kind: 'news', title: null }])),
    dates: dates.map(inText),
    not_dates: not_dates.map(inText),
    entities: [
      ...people.map(entity('person')),
      ...bodies.map(entity('organisation')),
      ...roles.map((role) => entity('role')({ name: role, surface: [role] })),
    ],
    quotes: quotes.map((q) =>
      inText({ ...q, speaker: q.speaker == null ? null : `${id} ${q.speaker as string}` }),
    ),
    conflicts: conflicts.map((c) => ({ ...c, positions: c.positions.map(inDocument) })),
    no_conflict: no_conflict.map((n) => ({ ...n, a: inDocument(n.a), b: inDocument(n.b) })),
  };
}
