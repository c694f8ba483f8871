import type { Block, Document, Publication } from '../../model/document.ts';
import type { DocumentNote } from '../../model/corpus.ts';
import type { Stage } from '../../model/stage.ts';
import { authorsOf } from './authors.ts';
import { englishIn } from './english.ts';
import { labelFor } from './label.ts';
import { primaryOf } from './primary.ts';
import { statedPublication } from './published.ts';
import { publisherOf } from './publisher.ts';
import { titleOf } from './title.ts';

export const metadata: Stage = {
  name: 'metadata',
  because: 'kind, headline, publisher, author and stated date decide how dates and voices are read',
  run: ({ documents }, { corpus }) => {
    // How a date in figures is read hangs on it.
    const english = englishIn(documents);
    const described = documents.map((document) =>
      edited(
        describe({ ...document, english: english.get(document.id) ?? 'unknown' }),
        corpus.documents[document.file],
      ),
    );
    const primary = primaryOf(described, corpus);
    return {
      items: { documents: described.map((d) => ({ ...d, primary: primary.has(d.id) })) },
      diagnostics: [],
    };
  },
};

/** What the document says about itself; the publisher last, who stands beside writer and day. */
function describe(known: Document): Document {
  const published = statedPublication(known);
  const told: Document = {
    ...known,
    blocks: known.blocks.map((b) => (isDateline(b, published) ? { ...b, role: 'dateline' } : b)),
    ...titleOf(known),
    authors: authorsOf(known),
    url: known.markup?.url ?? null,
    published,
    label: labelFor(known),
  };
  return { ...told, publisher: publisherOf(told) };
}

/** The line that gives the day is no furniture, whatever it looks like. */
function isDateline(block: Block, { evidence }: Publication): boolean {
  return block.role === 'furniture' && evidence.some((e) => e.start >= block.start && e.end <= block.end);
}

/** What an editor states wins. */
function edited(document: Document, note: DocumentNote | undefined): Document {
  if (!note) return document;
  return {
    ...document,
    kind: note.kind ?? document.kind,
    title: note.title ?? document.title,
    titleSpan: note.title === undefined || note.title === document.title ? document.titleSpan : null,
    publisher: note.publisher ?? document.publisher,
    authors: note.authors ?? document.authors,
    url: note.url ?? document.url,
    published:
      note.published === undefined
        ? document.published
        : { edtf: note.published, basis: 'editor', evidence: [], reason: 'Set by the editor.', best: null },
  };
}
