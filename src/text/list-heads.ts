import type { Block, Document } from '../model/document.ts';

/**
 * The block that a list item completes: "The board shall: (a) publish …" for (a). By the clause's address where
 * blocks have one, else the nearest block before it that ends in a colon or dash with only items between.
 */
export function headOf(document: Document, block: Block): Block | null {
  if (block.path !== null) {
    const parent = block.path.split('.').slice(0, -1).join('.');
    const found = parent === '' ? undefined : document.blocks.find((b) => b.path === parent);
    if (found !== undefined) return found;
  }
  const at = document.blocks.indexOf(block);
  for (let i = at - 1; i >= 0 && i >= at - 30; i--) {
    const candidate = document.blocks[i]!;
    if (/[:–—]\s*$/.test(candidate.text)) return candidate;
    if (!LIST_ITEM.test(candidate.text) && candidate.role !== 'furniture') return null;
  }
  return null;
}

/** A list item opens with a label or a bullet, or goes on where a list is being read. */
export const LIST_ITEM = /^\s*(?:[-–•*]\s|\(?[a-zA-Z0-9]{1,4}[.)]\s|[A-Z]\d{1,2}\s(?=[a-z]))/;
