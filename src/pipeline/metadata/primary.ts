import { INSTRUMENT } from '../../language/instrument-words.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { Document } from '../../model/document.ts';

/**
 * The ids of the documents that the others report on: those an editor names; else the one official document with
 * clauses that at least one other document speaks of by its kind ("the direction", "a decision letter"); else none.
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
  return new Set(only.length === 1 ? only.map((d) => d.id) : []);
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

/** What others may call it: the instrument's own noun, and "letter" where it is written as one. */
function kindWords({ title, blocks }: Document): string[] {
  const noun = INSTRUMENT.exec(title ?? '')?.[0].toLowerCase();
  const letter = blocks.some((b) => /^(?:dear\b|yours (?:faithfully|sincerely))/i.test(b.text));
  return [
    ...(noun === undefined ? ['report', 'statement', 'notice'] : [noun]),
    ...(letter ? ['letter'] : []),
  ];
}
