import { parseDocument } from 'yaml';
import { z } from 'zod';
import { DocumentError } from '../../model/errors.ts';
import type { MarkupHints, SourceDocument } from '../../model/document.ts';

const MATTER = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

const text = z.coerce.string().trim().min(1);
/** The names that static-site generators agree on; others are left alone. */
const schema = z.looseObject({
  title: text.optional().catch(undefined),
  author: z
    .union([text, z.array(text)])
    .optional()
    .catch(undefined),
  authors: z
    .union([text, z.array(text)])
    .optional()
    .catch(undefined),
  date: text.optional().catch(undefined),
  published: text.optional().catch(undefined),
  publisher: text.optional().catch(undefined),
  source: text.optional().catch(undefined),
  url: z.url().optional().catch(undefined),
  link: z.url().optional().catch(undefined),
  lang: text.optional().catch(undefined),
});

/** Lines between two rules that begin with a name and a colon are meant to be YAML; prose between rules is not. */
const MEANT = /^[\w-]+:(?:\s|$)/;

/**
 * A Markdown file: its text unchanged, and what its YAML front matter states. Prose between two rules states
 * nothing; it stays in the text, where a reader sees it.
 *
 * @throws DocumentError where front matter is meant and is no YAML
 */
export function frontMatter(file: string, source: string): Pick<SourceDocument, 'text' | 'markup'> {
  const inside = MATTER.exec(source)?.[1];
  const stated = inside === undefined ? null : schema.safeParse(parsed(file, inside));
  if (!stated?.success) return { text: source };
  const { title, author, authors, date, published, publisher, source: from, url, link, lang } = stated.data;
  const names = [author ?? authors ?? []].flat();
  const day = published ?? date;
  const body = publisher ?? from;
  const address = url ?? link;
  const markup: MarkupHints = {
    ...(title !== undefined && { title }),
    ...(names.length > 0 && { authors: names }),
    ...(day !== undefined && { published: day }),
    ...(body !== undefined && !/^https?:/.test(body) && { publisher: body }),
    ...(address !== undefined && { url: address }),
    ...(lang !== undefined && { language: lang }),
  };
  return Object.keys(markup).length > 0 ? { text: source, markup } : { text: source };
}

/** "core" keeps 2018-01-25 a string: a YAML timestamp would lose its precision. */
function parsed(file: string, yaml: string): unknown {
  const read = parseDocument(yaml, { schema: 'core' });
  const problem = read.errors[0];
  if (!problem) return read.toJS();
  if (!MEANT.test(yaml)) return null;
  // The rule that opens the front matter is the file's first line.
  const line = (problem.linePos?.[0].line ?? 1) + 1;
  throw new DocumentError(
    `${file}, line ${String(line)}: the front matter is not valid YAML.`,
    'Mend that line, or delete the lines from --- to ---.',
  );
}
