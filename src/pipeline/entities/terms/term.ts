import type { Range } from '../../../model/span.ts';
import type { Found } from '../found.ts';

/** A short name that a document gives to something named or described beside it. */
export interface Term extends Range {
  /** The term without its article, as printed. */
  readonly term: string;
  readonly means: Found;
  /** The clause path under which it holds, or null for the whole document. */
  readonly scope: string | null;
}

/** The annex that a clause path stands in, or null. */
export function annexOf(path: string | null): string | null {
  return /^(?:annex|schedule|appendix)[^.]*/.exec(path ?? '')?.[0] ?? null;
}

/** A term as it is printed, without its article. */
export const withoutArticle = (words: string): string => words.replace(/^(?:the|an?) /i, '');

/** Names by the offset at which they end, with their letters; of two that end together the longer one. */
export function byEnd(found: readonly Found[]): Map<number, Found> {
  const out = new Map<number, Found>();
  for (const f of found) {
    const end = Math.max(f.end, f.titled?.end ?? 0);
    const other = out.get(end);
    if (other === undefined || f.end - f.start > other.end - other.start) out.set(end, f);
  }
  return out;
}
