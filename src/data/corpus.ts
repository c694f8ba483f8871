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
      z.strictObject({
        finding: z.string(),
        ruling: z.enum(['upheld', 'dismissed', 'changed']),
        level: z
          .enum(['contradiction', 'tension', 'unsupported', 'variant', 'compatible', 'supported'])
          .optional(),
        title: z.string().optional(),
        by: z.string(),
        on: day,
        why: z.string(),
      }),
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
      `${CORPUS_FILE}, line ${line}, is not valid YAML: ${firstLine(problem.message)}.`,
      'Mend that line.',
    );
  }
  const checked = schema.safeParse(parsed.toJS() ?? {});
  if (!checked.success) {
    const issue = checked.error.issues[0];
    const where = issue?.path.length ? issue.path.join(' → ') : 'the top level';
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

/** The schema's words as an editor understands them. */
function plain(message: string): string {
  return message
    .replace(/^Unrecognized keys?: /, 'nothing is known by the name ')
    .replace(
      /^Invalid input: expected object, received \w+$/,
      'names with values are wanted here, such as “title: …”',
    )
    .replace(/^Invalid option: expected one of /, 'one of these is wanted: ')
    .replace(/^Invalid input: expected (\w+), received (\w+)$/, 'a $1 is wanted here, not $2');
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/[.:]+$/, '').replace(/ at line.*$/, '');
}
