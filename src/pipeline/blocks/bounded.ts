import type { SourceDocument } from '../../model/document.ts';
import { spanOf } from '../../model/span.ts';
import type { Draft, Page } from './draft.ts';

/** So many characters of one document are analysed: some 40,000 words, a report of a hundred pages. */
const MOST_CHARACTERS = 250_000;
/** A text without line breaks is cut at the last white space within this reach before the bound. */
const REACH = 2000;

/** The part of a document that is analysed: the whole, or what stands before the bound. */
export function bounded<D extends SourceDocument>(document: D): D {
  const cut = cutAt(document.text);
  return cut === document.text.length ? document : { ...document, text: document.text.slice(0, cut) };
}

/**
 * Folds away what stands beyond the bound, in one piece, and says so: a log or a book in the folder must not keep the
 * other documents waiting. The text stays whole; only its analysis ends there.
 */
export function boundPage(page: Page): Page {
  const { id, file, text } = page.document;
  const cut = cutAt(text);
  if (cut === text.length) return page;
  const drafts = [...page.drafts, ...beyond(text, cut)];
  return {
    ...page,
    drafts,
    diagnostics: [
      ...page.diagnostics,
      {
        severity: 'warning',
        rule: 'blocks/too-long',
        file,
        span: spanOf(id, text, cut, Math.min(cut + 80, text.length)),
        message: `${file} is longer than ${String(MOST_CHARACTERS / 1000)},000 characters: it is analysed up to there, and the rest is folded away. Save the part that the story needs as a file of its own.`,
      },
    ],
  };
}

function cutAt(text: string): number {
  if (text.length <= MOST_CHARACTERS) return text.length;
  const near = text.slice(MOST_CHARACTERS - REACH, MOST_CHARACTERS);
  const space = Math.max(near.lastIndexOf(' '), near.lastIndexOf('\n'));
  return space < 0 ? MOST_CHARACTERS : MOST_CHARACTERS - REACH + space;
}

/** The rest of the text, trimmed; nothing where it is white space. */
function beyond(text: string, cut: number): Draft[] {
  const rest = text.slice(cut);
  const words = rest.trim();
  if (words === '') return [];
  const start = cut + rest.length - rest.trimStart().length;
  const end = start + words.length;
  return [
    {
      start,
      end,
      parts: [{ start, end }],
      text: words,
      indent: 0,
      gap: 1,
      format: null,
      main: null,
      role: 'furniture',
      reason: 'Stands beyond the length up to which a document is analysed.',
      label: null,
      repairedLabel: null,
      path: null,
      part: null,
    },
  ];
}
