import { parseDocument } from 'yaml';
import { z } from 'zod';
import type { Corpus } from '../model/corpus.ts';
import { CorpusError } from '../model/errors.ts';
import { boundsOf } from '../time/bounds.ts';

export const CORPUS_FILE = 'corpus.yaml';

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day such as 2018-01-25')
  .refine(isDated, 'is no day of the calendar');

/** Whether the program can place an EDTF value on the calendar. */
function isDated(edtf: string): boolean {
  try {
    boundsOf(edtf);
    return true;
  } catch {
    return false;
  }
}

const schema = z.strictObject({
  title: z.string().nullable().default(null),
  standfirst: z.string().nullable().default(null),
  date: day.nullable().default(null),
  version: z.string().nullable().default(null),
  corrections: z.string().nullable().default(null),
  changes: z.array(z.strictObject({ date: day, what: z.string() })).default([]),
  documents: z
    .record(
      z.string(),
      z.strictObject({
        primary: z.boolean().optional(),
        title: z.string().optional(),
        publisher: z.string().optional(),
        authors: z.array(z.string()).optional(),
        published: z
          .string()
          .refine(isDated, 'must be a date in EDTF such as 2018-01-25, 2018-01 or 2018-01-25/2018-02')
          .optional(),
        url: z.url().optional(),
        kind: z.enum(['official', 'news']).optional(),
      }),
    )
    .default({}),
  rulings: z
    .array(
      z
        .strictObject({
          finding: z.string(),
          ruling: z.enum(['upheld', 'dismissed', 'changed']),
          level: z
            .enum(['contradiction', 'tension', 'unsupported', 'variant', 'compatible', 'supported'])
            .optional(),
          title: z.string().optional(),
          by: z.string(),
          on: day,
          why: z.string(),
        })
        .refine(
          ({ ruling, level, title }) => ruling !== 'changed' || level !== undefined || title !== undefined,
          'says “changed” and not to what: give a level or a title',
        ),
    )
    .default([]),
});

/**
 * Reads `corpus.yaml`.
 *
 * @param yaml the file's text; the empty text is an empty corpus
 * @param files the folder's documents, so that a misspelt name is noticed
 * @throws CorpusError with the place and what to do
 */
export function parseCorpus(yaml: string, files: readonly string[]): Corpus {
  // "core" keeps 2018-01-25 a string: a YAML timestamp would lose its precision.
  const parsed = parseDocument(yaml, { schema: 'core' });
  const problem = parsed.errors[0];
  if (problem) {
    const line = problem.linePos?.[0].line ?? 1;
    throw new CorpusError(
      problem.code === 'MULTIPLE_DOCS'
        ? `${CORPUS_FILE}, line ${line}, begins a second document.`
        : `${CORPUS_FILE}, line ${line}, is not valid YAML: ${firstLine(problem.message)}.`,
      'Mend that line.',
    );
  }
  const checked = schema.safeParse(valueOf(parsed) ?? {});
  if (!checked.success) {
    const issue = checked.error.issues[0];
    const where = issue?.path.length ? issue.path.map(step).join(' → ') : 'the top level';
    throw new CorpusError(
      `${CORPUS_FILE}: ${where}: ${plain(issue?.message ?? 'is wrong')}.`,
      'The README lists what the file may hold.',
    );
  }
  for (const file of Object.keys(checked.data.documents)) {
    if (!files.includes(file)) {
      throw new CorpusError(
        `${CORPUS_FILE} speaks of "${file}", which is not in the folder.`,
        'Write the file’s name with its ending, relative to the folder.',
      );
    }
  }
  return checked.data as Corpus;
}

/** The file's value; an alias to nothing is found out only when it is put together. */
function valueOf(parsed: ReturnType<typeof parseDocument>): unknown {
  try {
    return parsed.toJS();
  } catch (error) {
    const why = error instanceof Error ? firstLine(error.message) : 'it cannot be put together';
    throw new CorpusError(`${CORPUS_FILE} is not valid YAML: ${why}.`, 'Mend that name.');
  }
}

/** A step on the way to a value: the name of a key, or which entry of a list. */
function step(key: PropertyKey): string {
  return typeof key === 'number' ? `entry ${key + 1}` : String(key);
}

/** The schema's words as an editor understands them. */
function plain(message: string): string {
  return message
    .replace(/^Unrecognized keys?: /, 'nothing is known by the name ')
    .replace(
      /^Invalid input: expected object, received \w+$/,
      'names with values are wanted here, such as “title: …”',
    )
    .replace(/^Invalid option: expected one of (.*)$/, (_, options: string) => {
      const names = options.replaceAll('"', '').replaceAll('|', ', ');
      return `one of these is wanted: ${names}`;
    })
    .replace(/^Invalid input: expected \w+, received undefined$/, 'is missing')
    .replace(/^Invalid URL$/, 'an address such as “https://example.org/page” is wanted here')
    .replace(
      /^Invalid input: expected string, received \w+$/,
      'a text is wanted here, in quotation marks if it is a number',
    )
    .replace(/^Invalid input: expected array, received \w+$/, 'a list is wanted here, such as “[…, …]”')
    .replace(/^Invalid input: expected boolean, received \w+$/, 'true or false is wanted here');
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/[.:]+$/, '').replace(/ at line.*$/, '');
}
