import { extractText, getDocumentProxy } from 'unpdf';
import type { SourceDocument } from '../../model/document.ts';
import { DocumentError } from '../../model/errors.ts';

/** A line nearly as long as the longest of its page was broken by the margin, not by its writer. */
const FULL = 0.75;

/**
 * A PDF's text layer: its pages parted by form feeds, lines that the margin broke joined into paragraphs.
 *
 * @throws DocumentError where the file is no PDF or has no text layer (a scan)
 */
export async function readPdf(file: string, bytes: Uint8Array): Promise<Pick<SourceDocument, 'text'>> {
  const pages = await pagesOf(file, bytes);
  const text = pages.map(paragraphs).join('\n\f');
  if (text.trim() === '') {
    throw new DocumentError(
      `${file} has no text layer: its pages are pictures.`,
      'Have its text recognised first, and save that as .txt or as a PDF with text.',
    );
  }
  return { text };
}

async function pagesOf(file: string, bytes: Uint8Array): Promise<readonly string[]> {
  try {
    // pdf.js takes the buffer away from its caller, so it gets a copy.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    return (await extractText(pdf, { mergePages: false })).text;
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') {
      throw new DocumentError(
        `${file} is locked with a password.`,
        'Save a copy without the password, or save its text as .txt.',
      );
    }
    const why = error instanceof Error ? error.message.replace(/\.+$/, '') : 'unknown reason';
    throw new DocumentError(
      `${file} cannot be read as a PDF: ${why}.`,
      'Open it in a viewer and save it again, or save its text as .txt.',
    );
  }
}

/** One page's lines, joined where the margin broke them. */
function paragraphs(page: string): string {
  const lines = page.split('\n').map((line) => line.trimEnd());
  const longest = lines.reduce((most, line) => Math.max(most, line.length), 0);
  let text = '';
  lines.forEach((line, i) => {
    text += line;
    const next = lines[i + 1];
    if (next === undefined) return;
    const broken =
      line.length >= FULL * longest &&
      longest > 40 &&
      /^[\p{Ll}\p{Lu}\d“"‘'(£$€]/u.test(next) &&
      !/[.!?:;]["”’')]?$/.test(line) &&
      !/^(?:\(?[a-z\d]{1,3}[.)]|[•–-]) /i.test(next);
    text += broken ? ' ' : '\n';
  });
  return text;
}
