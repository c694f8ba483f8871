import type { EntityType, MentionForm } from '../../model/entity.ts';
import type { Document } from '../../model/document.ts';
import type { Range } from '../../model/span.ts';

/** A name found in one place, before names are merged. */
export interface Found extends Range {
  readonly doc: Document;
  readonly type: EntityType;
  /** The name as merging compares it: its words without title, article or possessive, in the text's case. */
  readonly name: string;
  /** A form of address or letters after the name that belong to the mention: "Mrs … BEng", or null. */
  readonly titled: Range | null;
  readonly form: MentionForm;
  /** How much the rule tells: 100 for a name's own form, 1 for its surroundings. */
  readonly weight: number;
  /** Which rule found it. */
  readonly rule: string;
}

/** A name by its own form, as it stands printed from `start`, an offset into the document's text. */
export function asPrinted(doc: Document, type: EntityType, name: string, start: number, rule: string): Found {
  return { doc, type, name, start, end: start + name.length, titled: null, form: 'name', weight: 100, rule };
}
