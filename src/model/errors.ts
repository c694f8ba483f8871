/** What is wrong with the input or the configuration, in a sentence, with what to do about it. */
export class GainsayError extends Error {
  /** What to do. */
  readonly hint: string;
  constructor(message: string, hint: string) {
    super(message);
    this.name = new.target.name;
    this.hint = hint;
  }
}

/** A folder that cannot be read as a story. */
export class FolderError extends GainsayError {}

/** A file that cannot be read as a document. */
export class DocumentError extends GainsayError {}

/** A `corpus.yaml` that says something it cannot. */
export class CorpusError extends GainsayError {}

/** What the analysis found wrong with the input, so that what it found must not be published. */
export class DiagnosedError extends GainsayError {}

/** A command's arguments or the environment that it is run in. */
export class SettingError extends GainsayError {}

/** A stage that broke its promise: a bug, never the reader's fault. */
export class InvariantError extends GainsayError {}
