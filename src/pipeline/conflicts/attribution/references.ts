import { OTHER_PAPER, PAPER_NOUNS } from '../../../language/crediting.ts';
import type { Document, Sentence } from '../../../model/document.ts';
import type { Range } from '../../../model/span.ts';
import { fold, tokenise, type Token } from '../../../text/tokens.ts';
import { kindsOf } from './kinds.ts';

/** A noun phrase in one document that means another document of the folder. */
export interface Reference extends Range {
  readonly sentence: Sentence;
  /** What it means. */
  readonly to: Document;
}

/** An official document, with the words by which it can be meant. */
interface Paper {
  readonly document: Document;
  readonly kinds: ReadonlySet<string>;
  /** Every word of its text, folded. */
  readonly words: ReadonlySet<string>;
}

const ARTICLES = new Set(['the', 'a', 'an', 'this', 'that', 'its', 'his', 'her', 'their', 'our']);
/** How many words may stand between the article and the noun. */
const MODIFIERS = 4;
/** For so many sentences a paper from elsewhere keeps its noun: "in the letter" after "has written to". */
const MEMORY = 4;

/** The papers of a folder that others can refer to. */
export function papersOf(documents: readonly Document[]): Paper[] {
  return documents
    .map((document) => ({ document, kinds: kindsOf(document) }))
    .filter(({ kinds }) => kinds.size > 0)
    .map((p) => ({ ...p, words: new Set(tokenise(p.document.text).map((t) => t.norm)) }));
}

/**
 * Where `document` speaks of a paper in the folder: "the letter", "a direction from the Secretary of State", "the
 * memorandum". A phrase that says that another is meant ("the first direction", "the committee's report") means
 * none; nor does a noun that was last used of a paper from elsewhere, or that two papers share.
 */
export function referencesIn(document: Document, papers: readonly Paper[]): Reference[] {
  const others = papers.filter((p) => p.document.id !== document.id);
  if (others.length === 0) return [];
  const elsewhere = new Map<string, number>();
  const found: Reference[] = [];
  const body = new Set(
    document.blocks.filter((b) => b.role === 'body' || b.role === 'clause').map((b) => b.id),
  );
  for (const [at, sentence] of document.sentences.filter((s) => body.has(s.block)).entries()) {
    const tokens = tokenise(sentence.text);
    if (/\b(?:has|have|had)? ?(?:written|wrote|writes) to\b/i.test(sentence.text))
      elsewhere.set('letter', at);
    for (const [i, token] of tokens.entries()) {
      const noun = singular(token.norm);
      // "Take their orders": several papers, or none, are not the one at hand.
      if (!PAPER_NOUNS.has(noun) || (noun !== token.norm && !PAPER_NOUNS.has(token.norm))) continue;
      const phrase = phraseAt(sentence.text, tokens, i);
      if (phrase === null) continue;
      const last = elsewhere.get(noun);
      const hit = phrase.other ? null : meant(noun, phrase, others);
      if (hit === null) elsewhere.set(noun, at);
      else if (last === undefined || at - last > MEMORY || phrase.identified) {
        found.push({
          start: sentence.start + phrase.start,
          end: sentence.start + phrase.end,
          sentence,
          to: hit.document,
        });
      }
    }
  }
  return found;
}

interface Phrase extends Range {
  /** Says that another paper is meant, or belongs to a name that the paper may lack. */
  readonly other: boolean;
  readonly definite: boolean;
  /** Names before the noun or after "from", "by": who issued it. Folded words. */
  readonly issuer: readonly string[];
  readonly identified: boolean;
}

/** The noun phrase round the paper noun at `i`, or null where it has no article or is a verb. */
function phraseAt(text: string, tokens: readonly Token[], i: number): Phrase | null {
  let from = i;
  while (from > 0 && i - from < MODIFIERS && !ARTICLES.has(tokens[from]!.norm)) {
    const gap = text.slice(tokens[from - 1]!.end, tokens[from]!.start);
    if (!/^[\s‘“"'-]+$/.test(gap)) break;
    from--;
  }
  const article = tokens[from]!.norm;
  const possessor = tokens.slice(Math.max(0, i - MODIFIERS), i).find((t) => /(?:'s|s')$/.test(t.norm));
  if (!ARTICLES.has(article) && possessor === undefined) return null;
  const next = tokens[i + 1]?.norm ?? '';
  // "the order book", "the letter writer": the noun only describes another.
  if (PAPER_NOUNS.has(singular(next)) && /^\s+$/.test(text.slice(tokens[i]!.end, tokens[i + 1]!.start)))
    return null;
  const inner = tokens.slice(from + 1, i);
  const names = inner.filter((t) => /^\p{Lu}/u.test(text.slice(t.start, t.end))).map((t) => t.norm);
  const tail =
    /^\s+(?:from|by|issued by|signed by|of|between)\s+(?:the\s+)?((?:\p{Lu}[\p{L}’'.-]*|of|for|and|the|\s)+)/u.exec(
      text.slice(tokens[i]!.end),
    );
  // "from the town's lawyers" names nobody.
  const after = /\p{Lu}/u.test(tail?.[1] ?? '') ? tail![1]! : '';
  const issuer = [...names, ...(possessor ? [possessor.norm] : []), ...tokenise(after).map((t) => t.norm)]
    .map((w) => w.replace(/'s?$/, ''))
    .filter((w) => !/^(?:of|for|and|the|understanding|intent)$/.test(w));
  return {
    start: tokens[from]!.start,
    end: tokens[i]!.end + (tail && after !== '' && !/^\s*of/.test(tail[0]) ? tail[0].trimEnd().length : 0),
    other: inner.some((t) => OTHER_PAPER.has(t.norm)) || /^(?:its|his|her|their|our)$/.test(article),
    definite: article !== 'a' && article !== 'an',
    issuer,
    identified: issuer.length > 0,
  };
}

/** The one paper that a phrase can mean. */
function meant(noun: string, phrase: Phrase, papers: readonly Paper[]): Paper | null {
  const called = papers.filter((p) => p.kinds.has(noun));
  const fitting = called.filter((p) => phrase.issuer.every((w) => p.words.has(w)));
  if (fitting.length === 1) return fitting[0] ?? null;
  const primary = fitting.filter((p) => p.document.primary);
  return primary.length === 1 ? (primary[0] ?? null) : null;
}

function singular(word: string): string {
  return fold(word).replace(/([^s])s$/, '$1');
}
