import { INSTRUMENT } from '../../language/instrument-words.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { Document } from '../../model/document.ts';

/**
 * The ids of the documents that the others report on: those an editor names; else the one official document with
 * clauses that at least one other document speaks of by its kind ("the direction", "a decision letter"); of several
 * the one that is much longer than all others, as a ruling is beside what its parties answer; else none.
 */
export function primaryOf(documents: readonly Document[], corpus: Corpus): ReadonlySet<string> {
  const named = documents.filter((d) => corpus.documents[d.file]?.primary === true);
  if (named.length > 0) return new Set(named.map((d) => d.id));
  const official = documents.filter(
    (d) => d.kind === 'official' && corpus.documents[d.file]?.primary !== false,
  );
  const spokenOf = official.filter((d) => isSpokenOf(d, documents));
  const numbered = spokenOf.filter((d) => d.blocks.some((b) => b.path !== null));
  const only = numbered.length > 0 ? numbered : spokenOf;
  const primary = only.length === 1 ? only[0] : longest(only);
  return new Set(primary ? [primary.id] : []);
}

/** How many times as many clauses as any other, and how many at least, make a document the one that the others answer. */
const [LONGER, FEWEST] = [2, 8];

function longest(documents: readonly Document[]): Document | undefined {
  const clauses = ({ blocks }: Document): number => blocks.filter((b) => b.path !== null).length;
  const [first, second] = [...documents].sort((a, b) => clauses(b) - clauses(a));
  if (first === undefined || clauses(first) < FEWEST) return undefined;
  if (second === undefined || clauses(first) >= LONGER * clauses(second)) return first;
  // A committee's paper on a notice may be numbered too: it is shorter and later.
  const [day, later] = [first.published.edtf, second.published.edtf];
  return day !== null && later !== null && day < later ? first : undefined;
}

function isSpokenOf(document: Document, documents: readonly Document[]): boolean {
  const kinds = kindWords(document);
  return documents.some((other) => {
    if (other.id === document.id) return false;
    const text = other.blocks.filter((b) => b.role === 'body').map((b) => b.text.toLowerCase());
    return kinds.some((kind) =>
      text.some((words) =>
        new RegExp(`\\b(?:the|a|an|this|its|his|her|their|new|decision|[a-z]+ing) ${kind}\\b`).test(words),
      ),
    );
  });
}

/** What a document without the name of an instrument may be called. */
const REPORTS = ['report', 'review', 'audit', 'inquiry', 'investigation', 'findings', 'statement', 'notice'];

/** What reports call an instrument beside its own name. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  agreement: ['deal', 'contract', 'pact', 'accord'],
  contract: ['deal', 'agreement'],
  memorandum: ['deal', 'agreement', 'memo'],
  settlement: ['deal', 'agreement'],
  decision: ['ruling', 'judgment', 'verdict'],
  determination: ['ruling', 'decision', 'judgment'],
  judgment: ['ruling', 'decision', 'judgement'],
  award: ['ruling', 'decision'],
  order: ['ruling'],
  decree: ['order', 'settlement', 'deal'],
  findings: ['report'],
};

/** What others may call it: the instrument's own noun, and "letter" where it is written as one. */
function kindWords({ title, blocks }: Document): string[] {
  const nouns = [...(title ?? '').matchAll(new RegExp(INSTRUMENT, 'gi'))].map(([noun]) => noun.toLowerCase());
  const letter = blocks.some((b) => /^(?:dear\b|yours (?:faithfully|sincerely))/i.test(b.text));
  return [
    ...(nouns.length === 0 ? REPORTS : nouns.flatMap((noun) => [noun, ...(ALSO[noun] ?? [])])),
    ...(letter ? ['letter'] : []),
  ];
}
