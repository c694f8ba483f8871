import { parseDocument } from 'yaml';
import { z } from 'zod';
import type { Corpus } from '../model/corpus.ts';
import { CorpusError } from '../model/errors.ts';

export const CORPUS_FILE = 'corpus.yaml';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day such as 2018-01-25');

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
        published: z.string().optional(),
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
      `${CORPUS_FILE}: ${where}: ${issue?.message ?? 'is wrong'}.`,
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

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/[.:]+$/, '').replace(/ at line.*$/, '');
}
