import type { Document } from '../../model/document.ts';
import type { Range } from '../../model/span.ts';
import type { Found } from './found.ts';

/** A short name that a document gives to something named just before it. */
export interface Term extends Range {
  /** The term without its article, as printed. */
  readonly term: string;
  readonly means: Found;
  /** The clause path under which it holds, or null for the whole document. */
  readonly scope: string | null;
}

const DEFINED =
  /\(\s*(?:in this \w+,? )?(?:hereinafter |hereafter |together,? |each,? )?(?:(?:the|an?) )?["“”'‘](?:[Tt]he )?([^"“”‘’'()\n]{2,60})["“”'’]\s*\)|\(((?:the )?[A-Z][A-Za-z&]{0,3}[A-Z])\)/g;

/**
 * The terms of a document: `the Department for Transport ("the Department")`, `the Water Services Agency (WSA)`,
 * each with the name that it stands for. Only names found right before the bracket can be meant.
 */
export function termsOf(doc: Document, found: readonly Found[]): Term[] {
  const byEnd = new Map<number, Found>();
  for (const f of found) {
    const end = Math.max(f.end, f.titled?.end ?? 0);
    const other = byEnd.get(end);
    if (other === undefined || f.end - f.start > other.end - other.start) byEnd.set(end, f);
  }
  const out: Term[] = [];
  for (const block of doc.blocks) {
    if (block.role === 'furniture') continue;
    for (const match of block.text.matchAll(DEFINED)) {
      const word = (match[1] ?? match[2] ?? '').replace(/^the /, '');
      const at = block.start + match.index;
      const means = nameBefore(doc.text, byEnd, at);
      const start = at + match[0].lastIndexOf(word);
      if (means === null || word === '') continue;
      out.push({ start, end: start + word.length, term: word, means, scope: annexOf(block.path) });
    }
  }
  return out;
}

function nameBefore(text: string, byEnd: ReadonlyMap<number, Found>, at: number): Found | null {
  for (let end = at; end > at - 3; end--) {
    const f = byEnd.get(end);
    if (f && /^[\s,]*$/.test(text.slice(end, at))) return f;
  }
  return null;
}

/** The annex that a clause path stands in, or null. */
export function annexOf(path: string | null): string | null {
  return /^(?:annex|schedule|appendix)[^.]*/.exec(path ?? '')?.[0] ?? null;
}
