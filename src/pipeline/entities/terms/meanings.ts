import type { Document } from '../../../model/document.ts';
import type { Found } from '../found.ts';
import { nameKey } from '../nodes.ts';
import { coined, descriptionsBefore } from './description.ts';
import { annexOf, withoutArticle, type Term } from './term.ts';

/** A definition inside a sentence: `"the Board" means …; and "the Officer" means Ann Brook, …`. */
const INSIDE = /["“]((?:[Tt]he )?\p{Lu}[^"“”\n]{1,40})["”] means (?:the )?/gu;
const NAMED_AS = /\b(?:known|referred to) as (?:the )?$/;

/** Terms that a clause defines: `"the Club" means the Plaintiff`, `"the Ground" means the ground known as …`. */
export function meaningTerms(
  doc: Document,
  found: readonly Found[],
  others: readonly Term[],
  elsewhere: ReadonlyMap<string, Found>,
): Term[] {
  const out: Term[] = [];
  for (const { term, meaning, scope } of doc.terms) {
    if (meaning === null || meaning.start < term.end) continue;
    const word = withoutArticle(term.text);
    const at = meaning.start + (/^(?:the|an?) /i.exec(meaning.text)?.[0].length ?? 0);
    const first = meaning.text.slice(at - meaning.start);
    const called = found.find(
      (f) =>
        f.start > meaning.start &&
        f.end <= meaning.end &&
        NAMED_AS.test(doc.text.slice(Math.max(meaning.start, f.start - 20), f.start)),
    );
    const means =
      called ??
      [...others, ...out].find((t) => first === t.term || first.startsWith(`${t.term},`))?.means ??
      found.find((f) => (f.titled?.start ?? f.start) === at) ??
      elsewhere.get(nameKey(first.split(/[,;]/)[0]!)) ??
      described(doc, meaning.start, meaning.end, word);
    if (means)
      out.push({ start: term.end - word.length, end: term.end, term: word, means, scope: annexOf(scope) });
  }
  const known = new Set([...others, ...out].map((t) => t.end));
  for (const match of doc.text.matchAll(INSIDE)) {
    const end = match.index + 1 + match[1]!.length;
    const at = match.index + match[0].length;
    const means = known.has(end) ? undefined : found.find((f) => (f.titled?.start ?? f.start) === at);
    const term = withoutArticle(match[1]!);
    if (means) out.push({ start: end - term.length, end, term, means, scope: null });
  }
  return out;
}

function described(doc: Document, from: number, to: number, term: string): Found | null {
  const first = descriptionsBefore(doc.text, from, Math.min(to, from + 120)).at(-1);
  return first?.start === from ? coined(doc, first, term) : null;
}
