import type { DefinedTerm } from '../../model/document.ts';
import { spanOf } from '../../model/span.ts';
import type { Page } from './draft.ts';

/** `("the Council")`, `(‘the Board’)`, `(hereinafter "the Order")`, `(together, “the Parties”)`. */
const BRACKETED =
  /\((?:[\p{L}, ]{0,40}\s)?["“'‘]([^"“”‘’()]{2,60}?)["”'’](?:\s*(?:or|and)\s*["“'‘][^"“”‘’()]{2,60}?["”'’])?\)/gu;
/** `“Completion” means …` at the start of a provision. */
const MEANS =
  /^(?:\(?[\p{L}\d]{1,4}[).]\s*)?["“'‘]([^"“”]{2,60}?)["”'’]\s+(?:means|has the meaning|includes|refers to)\s+(.+)$/su;
/** Where the words that a bracketed term stands for begin: after the last of these. */
const BEFORE_NAME =
  /(?:^|[.;:,(]\s|\b(?:of|in|by|to|with|for|from|under|and|that|between|on|is|as)\s)(?=(?:the\s|an?\s)?(?:\p{Lu}|\d)[^.;:]*$)/gu;

/** Terms that the document defines, each with the words it stands for and the annex in which alone it holds. */
export function readTerms(page: Page): Page {
  const { id, text } = page.document;
  const terms: DefinedTerm[] = [];
  for (const draft of page.drafts) {
    if (draft.role === 'furniture' || draft.role === 'duplicate') continue;
    const scope = /^(?:annex|schedule|appendix|attachment|exhibit)[^.]*/.exec(draft.path ?? '')?.[0] ?? null;
    for (const { start, end } of draft.parts) {
      const words = text.slice(start, end);
      for (const match of words.matchAll(BRACKETED)) {
        const inner = match[1] ?? '';
        if (!/^(?:the |an? )?\p{Lu}|^(?:the|each|together)\b/u.test(inner) || !isTerm(inner)) continue;
        const at = start + match.index + match[0].indexOf(inner);
        const meaning = nameBefore(words.slice(0, match.index));
        terms.push({
          term: spanOf(id, text, at, at + inner.length),
          meaning: meaning && spanOf(id, text, start + meaning.start, start + meaning.end),
          scope,
        });
      }
      const means = MEANS.exec(words);
      if (means?.[1] !== undefined && means[2] !== undefined) {
        const at = start + means[0].indexOf(means[1]);
        const from = start + means[0].length - means[2].length;
        terms.push({
          term: spanOf(id, text, at, at + means[1].length),
          meaning: spanOf(id, text, from, from + means[2].replace(/[;.]?\s*(?:and)?\s*$/, '').length),
          scope,
        });
      }
    }
  }
  return { ...page, terms };
}

/** A term is a name, not a remark: no verb of saying, no full stop, at most seven words. */
function isTerm(words: string): boolean {
  return words.split(/\s+/).length <= 7 && !/[.!?]/.test(words);
}

function nameBefore(before: string): { start: number; end: number } | null {
  const tail = before.slice(-160);
  const offset = before.length - tail.length;
  const end = offset + tail.trimEnd().length;
  const last = [...tail.matchAll(BEFORE_NAME)].at(-1);
  if (!last) return null;
  const start = offset + last.index + last[0].length;
  return start < end && end - start >= 2 ? { start, end } : null;
}
