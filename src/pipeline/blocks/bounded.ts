import { spanOf } from '../../model/span.ts';
import type { Draft, Page } from './draft.ts';
import { as } from './draft.ts';

/** So many characters of one document are analysed: some 40,000 words, a report of a hundred pages. */
const MOST_CHARACTERS = 250_000;
/** A text without line breaks is cut at the last white space within this reach before the bound. */
const REACH = 2000;

/**
 * Folds away what stands beyond the bound, and says so: a log or a book in the folder must not keep the other
 * documents waiting. The text stays whole; only its analysis ends there.
 */
export function boundPage(page: Page): Page {
  const { id, file, text } = page.document;
  if (text.length <= MOST_CHARACTERS) return page;
  const cut = cutAt(text);
  const drafts = page.drafts.flatMap((draft): Draft[] => {
    if (draft.end <= cut) return [draft];
    if (draft.start >= cut) return [beyond(draft)];
    return [piece(draft, text, draft.start, cut), beyond(piece(draft, text, cut, draft.end))].filter(
      ({ text: words }) => words !== '',
    );
  });
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
  const near = text.slice(MOST_CHARACTERS - REACH, MOST_CHARACTERS);
  const space = Math.max(near.lastIndexOf(' '), near.lastIndexOf('\n'));
  return space < 0 ? MOST_CHARACTERS : MOST_CHARACTERS - REACH + space;
}

function beyond(draft: Draft): Draft {
  return as(draft, 'furniture', 'Stands beyond the length up to which a document is analysed.');
}

/** The part of a draft from `from` to `to`, trimmed. */
function piece(draft: Draft, text: string, from: number, to: number): Draft {
  const words = text.slice(from, to);
  const start = from + (words.length - words.trimStart().length);
  const end = Math.max(start, from + words.trimEnd().length);
  return { ...draft, start, end, parts: [{ start, end }], text: text.slice(start, end) };
}
