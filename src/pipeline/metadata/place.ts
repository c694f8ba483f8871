import type { Block, Document } from '../../model/document.ts';

/** One place in which a document may say when it appeared, and how that is told to a reader. */
export interface Place {
  readonly reason: string;
  readonly blocks: (document: Document) => readonly Block[];
  /** How many letters into the block, or behind the words of `after`, the date may stand. */
  readonly within: number;
  /** Words behind which the date is looked for, where they stand in the block. */
  readonly after?: RegExp;
  /** What may not stand before the day. */
  readonly unless?: RegExp;
  /** Whether a line counts though it dates something else, where nothing dates the text itself. */
  readonly other?: true;
  /** Whether the day is no more than a makeshift, which makes no other day more exact. */
  readonly makeshift?: true;
  /** Whether several such lines are those of parties, the last of whom makes it. */
  readonly last?: true;
  /** Whether the day is in figures with the month first, whatever the document's English. */
  readonly monthFirst?: true;
}

/** "Report date<tab>3 May 2019": a field of a table, with a colon. */
export const asField = (text: string): string => text.replace(/ ?:? ?\t+/, ': ');

/** A line that tells only of a change. */
export const UPDATE =
  /^(?:(?:this )?(?:page|publication|content|document|site) )?(?:was )?(?:last )?(?:updated|modified|reviewed|changed|update)\b(?!.*\bfirst published\b)|^date (?:modified|updated)\b/i;
