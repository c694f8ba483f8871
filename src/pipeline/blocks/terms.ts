import { MONTHS } from '../../language/months.ts';
import type { DefinedTerm } from '../../model/document.ts';
import { spanOf } from '../../model/span.ts';
import { STOP_WORDS } from '../../language/stop-words.ts';
import type { Draft, Page } from './draft.ts';

/** `("the Council")`, `(‘the Board’)`, `(hereinafter "the Order")`, `(together, “the Parties”)`. */
const BRACKETED =
  /\((?:[\p{L}, ]{0,40}\s)?["“'‘]([^"“”‘’()]{2,60}?)["”'’](?:\s*(?:or|and)\s*["“'‘][^"“”‘’()]{2,60}?["”'’])?\)/gu;
/** `“Completion” means …` at the start of a provision. */
const MEANS =
  /^(?:\(?[\p{L}\d]{1,4}[).]\s*)?["“'‘]([^"“”]{2,60}?)["”'’]\s+(?:means|has the meaning|includes|refers to)\s+(\S.*)$/su;
/** `bridge means the Ash Lane bridge; (pont)`: a list of definitions whose bold type the text has lost. */
const LISTED =
  /^(?:\(?[\p{L}\d]{1,4}[).]\s*)?(?:In this \p{L}+,\s+)?(\p{L}[\p{L}’'-]*(?: \p{L}[\p{L}’'-]*){0,3}) means (\S.{2,600}?)[;.,]?(?:\s*\(\p{Ll}?[\p{L} ’'-]{2,60}\))?[;.]?$/su;

/** The definitions of a document that stand in a list without marks: two or more, one below the other. */
function listedMeanings(drafts: Page['drafts'], text: string): ReadonlyMap<Draft, RegExpExecArray> {
  const found = new Map<Draft, RegExpExecArray>();
  const shown = drafts.filter(({ role }) => role !== 'furniture' && role !== 'duplicate');
  const matches = shown.map(({ parts }) => {
    const match = parts.length === 1 ? LISTED.exec(text.slice(parts[0]!.start, parts[0]!.end)) : null;
    return match && !STOP_WORDS.has(match[1]!.split(' ')[0]!.toLowerCase()) ? match : null;
  });
  matches.forEach((match, i) => {
    if (match && (matches[i - 1] || matches[i + 1])) found.set(shown[i]!, match);
  });
  return found;
}

/** Terms that the document defines, each with the words it stands for and the annex in which alone it holds. */
export function readTerms(page: Page): Page {
  const { id, text } = page.document;
  const terms: DefinedTerm[] = [];
  const listed = listedMeanings(page.drafts, text);
  for (const draft of page.drafts) {
    if (draft.role === 'furniture' || draft.role === 'duplicate') continue;
    const scope = /^(?:annex|schedule|appendix|attachment|exhibit)[^.]*/.exec(draft.path ?? '')?.[0] ?? null;
    for (const { start, end } of draft.parts) {
      const words = text.slice(start, end);
      for (const match of words.matchAll(BRACKETED)) {
        const inner = match[1] ?? '';
        if (!/^(?:the |an? )?\p{Lu}|^(?:the|each|together)\b/u.test(inner) || !isTerm(inner)) continue;
        const at = start + match.index + match[0].indexOf(inner);
        const before = blankLabel(words, draft.label).slice(0, match.index);
        const named = partyBefore(before) ?? nameBefore(before.replace(/\([^()]*\)\s*$/, ''));
        // "of the Council (“the Council”)" says nothing of who it is.
        const meaning =
          named && inner.replace(/^the /i, '') === before.slice(named.start, named.end) ? null : named;
        terms.push({
          term: spanOf(id, text, at, at + inner.length),
          meaning: meaning && spanOf(id, text, start + meaning.start, start + meaning.end),
          scope,
        });
      }
      const means = MEANS.exec(words) ?? listed.get(draft);
      if (means?.[1] !== undefined && means[2] !== undefined) {
        const at = start + means[0].indexOf(means[1]);
        const from = start + means[0].lastIndexOf(means[2]);
        terms.push({
          term: spanOf(id, text, at, at + means[1].length),
          meaning: spanOf(id, text, from, from + means[2].replace(/[;.]?\s*(?:and\s*)?$/, '').length),
          scope,
        });
      }
    }
  }
  return { ...page, terms };
}

/** A party of a deed: its name stands first, and what is said of it after: "HOLM LTD of 1 Quay Row", "HOLM LTD, a company …". */
const PARTY =
  /^\s*(?:\(?\d{1,2}[.)]\s+)?(?:and )?((?:\p{Lu}[\p{L}\d&.’'-]*|\([A-Z][\p{L} ]*\)|&)(?: (?:\p{Lu}[\p{L}\d&.’'-]*|\(\p{Lu}[\p{L} ]*\)|&|of|and|the|for))*?),?(?= (?:of \d|of the (?:first|second|third|one|other) part|whose|a (?:company|corporation|body|limited|society|charity)|an? \p{L}+ (?:company|corporation)|incorporated|registered|\((?:company|registered|incorporated|charity|a company)))/u;

function partyBefore(before: string): { start: number; end: number } | null {
  const match = PARTY.exec(before.slice(0, 400));
  if (match?.[1] === undefined) return null;
  const start = match[0].indexOf(match[1]);
  return { start, end: start + match[1].length };
}

/** The words with the clause's label turned to spaces: it is no part of a name, and offsets stay. */
function blankLabel(words: string, label: string | null): string {
  return label !== null && words.startsWith(label)
    ? ' '.repeat(label.length) + words.slice(label.length)
    : words;
}

/** A term is a name, not a remark: no verb of saying, no full stop, at most seven words. */
function isTerm(words: string): boolean {
  return words.split(/\s+/).length <= 7 && !/[.!?]/.test(words);
}

/** Words that stand inside a name without a capital. */
const JOINS = /^(?:of|for|and|the|&|de|von)$/;
/** A month and a year are no name. */
const DATE = new RegExp(`^(?:${[...MONTHS.keys()].join('|')})\\.? \\d{4}$`, 'i');

/**
 * The name that ends right before a bracket: words with capitals, and small words between them. Null where what
 * stands there is no name but a date or a description: a wrong meaning is worse than none.
 */
function nameBefore(before: string): { start: number; end: number } | null {
  const offset = Math.max(0, before.length - 160);
  const words = [...before.slice(offset).matchAll(/\S+/gu)];
  let first = -1;
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i]?.[0] ?? '';
    if (
      i < words.length - 1 &&
      /[,.;:)]$/.test(word) &&
      !/^\(.*\)$/.test(word) &&
      !/^(?:Inc|Ltd|St|Dr|Mrs?|\p{Lu})\.$|,$/u.test(word)
    )
      break;
    if (/^(?:\(?\p{Lu}|\d{4},?$)/u.test(word)) first = i;
    else if (!JOINS.test(word)) break;
    if (
      word.endsWith(',') &&
      i < words.length - 1 &&
      !/^(?:Inc|Ltd|LLC|plc|PLC)\.?,?$/.test(words[i + 1]?.[0] ?? '')
    ) {
      first = i + 1;
      break;
    }
  }
  const word = words[first];
  const last = words.at(-1);
  if (!word || !last || /^\d/.test(word[0])) return null;
  const end = offset + last.index + last[0].replace(/[,;:]+$/, '').length;
  const start = offset + word.index;
  return end - start >= 2 && !DATE.test(before.slice(start, end)) ? { start, end } : null;
}
