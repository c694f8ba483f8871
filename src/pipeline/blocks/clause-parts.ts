import {
  EXECUTED,
  OPERATIVE_OPENER,
  RECITAL_LINE,
  RECITAL_OPENER,
  SIGNATURE_OPENER,
} from '../../language/instrument-words.ts';
import type { BlockPart } from '../../model/document.ts';
import type { Label } from './clause-label.ts';
import type { Walk } from './clause-walk.ts';
import type { Draft } from './draft.ts';

/**
 * Moves the walk to the part that a draft's words open: recitals, the operative part, the signatures.
 *
 * @returns whether the draft is the heading of that part; words that open the signatures are signature themselves
 */
export function opensPart(walk: Walk, { text }: Draft, label: Label | null): boolean {
  if (label === null && walk.part === 'title' && RECITAL_LINE.test(text)) {
    walk.part = 'recital';
    return false;
  }
  // What is promised for what may take half a page: "NOW, THEREFORE, in consideration of … the parties agree:".
  if (text.length > 200 && !/^now,? therefore\b/i.test(text)) return false;
  if (label === null && walk.part === 'annex' && EXECUTED.test(text)) {
    walk.part = 'signature';
    return false;
  }
  const bare = text.replace(/[:.,]+$/, '');
  const next: BlockPart | null =
    label === null && RECITAL_OPENER.test(text) && walk.part === 'title' && !/^background/i.test(bare)
      ? 'recital'
      : label === null && walk.part === 'recital' && OPERATIVE_OPENER.test(text)
        ? 'operative'
        : label === null &&
            walk.part !== 'annex' &&
            walk.part !== 'title' &&
            walk.part !== 'signature' &&
            SIGNATURE_OPENER.test(text)
          ? 'signature'
          : null;
  if (next === null) return false;
  if (next === 'operative') walk.tree.enter('');
  walk.part = next;
  return next !== 'signature';
}
