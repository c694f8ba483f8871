import type { Diagnostic } from '../model/diagnostic.ts';
import { CorpusError } from '../model/errors.ts';

/** A file of a kind that is not read. */
export function unknownKind(file: string, extension: string, readable: ReadonlySet<string>): Diagnostic {
  const kinds = [...readable].join(', ');
  return warning(
    'read/unknown-kind',
    file,
    `${file} was skipped: files of kind "${extension || 'no ending'}" are not read; save it as one of ${kinds}.`,
  );
}

/** A file without a word in it. */
export function emptyFile(file: string): Diagnostic {
  return warning('read/empty', file, `${file} was skipped: it holds no words.`);
}

/** A symbolic link that leads to a folder or to nothing. */
export function brokenLink(file: string, leads: boolean): Diagnostic {
  const why = leads ? 'it is a link to a folder' : 'it is a link that leads nowhere';
  return warning(
    'read/link',
    file,
    `${file} was skipped: ${why}; put the documents themselves into the folder.`,
  );
}

/** An editor's file under a name that nothing reads: silence would lose what it states. */
export function misnamedCorpus(file: string): CorpusError {
  return new CorpusError(`${file} is not read.`, 'What the editor states goes into corpus.yaml: rename it.');
}

function warning(rule: string, file: string, message: string): Diagnostic {
  return { severity: 'warning', rule, file, span: null, message };
}
