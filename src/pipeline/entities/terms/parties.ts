import { PARTY_LINE } from '../../../language/instrument-words.ts';
import type { Document } from '../../../model/document.ts';
import { overlaps } from '../../../model/span.ts';
import type { Found } from '../found.ts';
import type { Term } from './term.ts';

/** A party's name stands at most so many lines above what it is called: its address may lie between. */
const LINES = 4;

/** What the head of a court's document calls its parties: a name on a line, "PLAINTIFF" on a line below. */
export function partyTerms(doc: Document, found: readonly Found[]): Term[] {
  const blocks = doc.blocks.filter((block) => block.role !== 'furniture');
  const out: Term[] = [];
  blocks.forEach((block, i) => {
    if (!PARTY_LINE.test(block.text)) return;
    const label = /\p{L}[\p{L} -]*\p{L}/u.exec(block.text);
    if (label === null) return;
    const named = nearest(doc, found, blocks.slice(Math.max(0, i - LINES), i).reverse());
    if (named === null) return;
    const start = block.start + label.index;
    const term = label[0].toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
    if (out.some((t) => t.term === term)) return;
    out.push({ start, end: start + label[0].length, term, means: named, scope: null });
  });
  return out;
}

/** The person or body that begins the nearest line above; another party's label ends the search. */
function nearest(
  doc: Document,
  found: readonly Found[],
  above: readonly Document['blocks'][number][],
): Found | null {
  for (const block of above) {
    if (PARTY_LINE.test(block.text)) return null;
    const name = found.find((f) => overlaps(f, block) && (f.type === 'organisation' || f.type === 'person'));
    const lead = name && doc.text.slice(block.start, name.titled?.start ?? name.start);
    if (name && /^[\s\d().]*(?:the\s+)?$/i.test(lead ?? '')) return name;
  }
  return null;
}
