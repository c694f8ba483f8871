import type { WordingPair } from '../../../model/quote.ts';
import { overlaps, type Span } from '../../../model/span.ts';
import type { Analysis } from '../../../model/stage.ts';
import { akin, keysOf, type Notion, notionsOf } from '../../../text/meaning.ts';
import type { Change } from './change.ts';

const CONTRARY: ReadonlySet<Change> = new Set(['turned', 'swapped', 'limited']);

/**
 * "A threat to every family", "no threat to any family": what two people answer each other. Of a paper's words it may be
 * that an article has altered them and put them in another mouth.
 */
export function isAnswer(analysis: Analysis, { a, b, moved }: WordingPair, change: Change): boolean {
  if (!CONTRARY.has(change)) return false;
  if (analysis.documents.some((d) => d.kind === 'official' && (d.id === a.doc || d.id === b.doc)))
    return false;
  return moved !== null || describedApart(whoSaid(analysis, a), whoSaid(analysis, b));
}

/** "Said the sheriff", "the family’s lawyer said": a speaker whom the text only describes, by the words of it. */
const DESCRIBED = /\b(?:the|an?) ((?:[\p{Ll}’'-]+ ?){1,5})/u;

function whoSaid({ quotes }: Analysis, wording: Span): readonly Notion[] {
  const quote = quotes.find((q) => q.doc === wording.doc && overlaps(q, wording));
  const cue = quote?.speaker === null ? (quote.cue?.text ?? '') : '';
  return /\p{Lu}/u.test(cue) ? [] : notionsOf(DESCRIBED.exec(cue)?.[1] ?? '');
}

function describedApart(a: readonly Notion[], b: readonly Notion[]): boolean {
  const keys = keysOf(b);
  return a.length > 0 && b.length > 0 && !a.some((n) => akin(n, keys));
}
