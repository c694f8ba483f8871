import type { DocumentKind } from '../../../model/document.ts';

/**
 * An invented document of one genre, as a sheet whose lines say what they are by their first character: `#` the
 * title (or its lines), `~` furniture, `|` anything else; an empty line is one. `published` is its stated day, null where it has none.
 */
export interface Sheet {
  readonly genre: string;
  readonly kind: DocumentKind;
  readonly published: string | null;
  readonly sheet: string;
}

/** What a reader of the sheet should find. */
interface Reading {
  readonly text: string;
  readonly title: string | null;
  readonly furniture: readonly string[];
}

/** The document that a sheet describes: its plain text, its title (without what announces it, “Re:”, and without its day), its furniture. */
export function readSheet({ sheet }: Sheet): Reading {
  const lines = sheet.replace(/^\n|\n\s*$/g, '').split('\n');
  const marked = (mark: string): string[] =>
    lines.filter((line) => line.startsWith(mark)).map((line) => line.slice(2).trim());
  const title = marked('#').join(' ');
  return {
    text: `${lines.map((line) => line.slice(2)).join('\n')}\n`,
    title: title === '' ? null : title.replace(/^(?:Re: |PODCAST \| )|: \p{Lu}\p{L}+ \d{1,2}, \d{4}$/gu, ''),
    furniture: marked('~'),
  };
}
