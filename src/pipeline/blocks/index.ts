import type { Block, Document, SourceDocument } from '../../model/document.ts';
import { placeId } from '../../model/ids.ts';
import type { Span } from '../../model/span.ts';
import { spanOf } from '../../model/span.ts';
import type { Stage } from '../../model/stage.ts';
import { findArticle, headIn } from './article.ts';
import { boundPage, bounded } from './bounded.ts';
import { joinBrokenHeadlines } from './broken-headline.ts';
import { readClauses } from './clauses.ts';
import type { Draft, Folder, Page, Pass } from './draft.ts';
import { foldDuplicates } from './duplicates.ts';
import type { Head } from './headline/head-lines.ts';
import { titleWords } from './headline/paper-lines.ts';
import { tidyInstrument } from './instrument.ts';
import { signsOf, tellKind } from './kind/index.ts';
import { markPages } from './page-marks.ts';
import { parse } from './parse.ts';
import { storyOf } from './story-share.ts';
import { setPicturesAside } from './pictures.ts';
import { readTerms } from './terms.ts';

/** The steps, in order. */
const PASSES: readonly Pass[] = [
  {
    name: 'bound',
    because: 'what stands beyond the length that was parsed must be set aside before any time is spent on it',
    run: boundPage,
  },
  {
    name: 'pages',
    because: 'a paragraph cut by a page break must be whole before it is judged',
    run: markPages,
  },
  {
    name: 'broken headlines',
    because: 'half a headline says neither what kind of text it heads nor what the text tells',
    run: joinBrokenHeadlines,
  },
  {
    name: 'kind',
    because: 'an instrument has clauses and an article has furniture: they are read differently',
    run: tellKind,
  },
  { name: 'clauses', because: 'what is numbered is text, however short', run: readClauses },
  {
    name: 'pictures',
    because: 'a caption is a sentence as the text has them: only the credit beside it tells them apart',
    run: setPicturesAside,
  },
  { name: 'article', because: 'the rest is weighed line by line', run: findArticle },
  {
    name: 'instrument',
    because: 'letterheads and page furniture stand inside an instrument, not around it',
    run: tidyInstrument,
  },
  {
    name: 'duplicates',
    because: 'only text can repeat itself; furniture is folded away already',
    run: foldDuplicates,
  },
  { name: 'terms', because: 'a term holds in the part that defines it, so parts come first', run: readTerms },
];

export const blocks: Stage = {
  name: 'blocks',
  because: 'everything else stands in a block, and furniture must be known before anything is counted',
  run: ({ documents }, { corpus }) => {
    const pages = readPages(documents);
    const read = new Map(pages.map((page) => [page.document.id, page]));
    return {
      items: {
        documents: documents.map((document): Document => {
          const page = read.get(document.id);
          if (!page) return document;
          const kind = corpus.documents[document.file]?.kind ?? page.kind;
          return {
            ...document,
            kind,
            terms: page.terms,
            titleSpan: titleSpan(page),
            blocks: page.drafts.map((d) => blockOf(document, d)),
          };
        }),
      },
      diagnostics: pages.flatMap((page) => page.diagnostics),
    };
  },
};

/** The blocks of one document alone, without the help of others. */
export function blocksOf(document: SourceDocument): Block[] {
  return readPages([document]).flatMap((page) => page.drafts.map((draft) => blockOf(document, draft)));
}

/** What documents show of their kind, by their files: for fitting what that goes by. */
export function kindSignsOf(
  documents: readonly SourceDocument[],
): ReadonlyMap<string, ReturnType<typeof signsOf>> {
  return new Map(
    before(tellKind, documents).pages.map(({ document, drafts }) => [document.file, signsOf(drafts)]),
  );
}

/** The heads of documents, by their files, as they are when their headlines are chosen: for fitting what that goes by. */
export function headsOf(documents: readonly SourceDocument[]): ReadonlyMap<string, Head> {
  const { pages, folder } = before(findArticle, documents);
  return new Map(pages.map((page) => [page.document.file, headIn(page, folder).head]));
}

/** Documents as they are when a pass begins, for fitting what it goes by. */
function before(pass: Pass['run'], documents: readonly SourceDocument[]): ReturnType<typeof parsed> {
  const { pages, folder } = parsed(documents);
  const passes = PASSES.slice(
    0,
    PASSES.findIndex(({ run }) => run === pass),
  );
  return { folder, pages: pages.map((page) => passes.reduce((done, { run }) => run(done, folder), page)) };
}

/** Every document through every pass; the documents help each other by the words they share. */
function readPages(documents: readonly SourceDocument[]): Page[] {
  const { pages, folder } = parsed(documents);
  return pages.map((page) => PASSES.reduce((done, pass) => pass.run(done, folder), page));
}

function parsed(documents: readonly SourceDocument[]): { readonly pages: Page[]; readonly folder: Folder } {
  const pages = documents.map((document): Page => ({
    document,
    kind: 'news',
    drafts: parse(bounded(document)),
    title: -1,
    terms: [],
    diagnostics: [],
  }));
  return { pages, folder: storyOf(pages) };
}

/** The words of the headline, or null where a document has none. */
function titleSpan({ document: { id, text }, drafts, title }: Page): Span | null {
  const draft = drafts[title];
  if (draft === undefined) return null;
  const { lead, length } = titleWords(text.slice(draft.start, draft.end));
  return spanOf(id, text, draft.start + lead, draft.start + length);
}

function blockOf({ id, text }: SourceDocument, draft: Draft): Block {
  const span = spanOf(id, text, draft.start, draft.end);
  return {
    ...span,
    ...(draft.parts.length > 1 && { parts: draft.parts.map((p) => spanOf(id, text, p.start, p.end)) }),
    id: placeId('b', span),
    role: draft.role ?? 'body',
    label: draft.label,
    repairedLabel: draft.repairedLabel,
    path: draft.path,
    part: draft.part,
    reason: draft.reason || 'A paragraph of the text.',
  };
}
