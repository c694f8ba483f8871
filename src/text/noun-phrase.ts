import { DETERMINERS, PREPOSITIONS, RELATIVE_PRONOUNS } from '../language/grammar-words.ts';
import { NUMBER_WORDS } from '../language/numbers.ts';
import { STOP_WORDS } from '../language/stop-words.ts';
import { stem, tokenise, type Token } from './tokens.ts';

/** Nouns that only measure or point at what follows "of": "one of the roads", "a number of cases". */
const LIGHT = new Set(
  `one two some all most many several half part parts rest number majority minority couple pair series lot lots
  handful set range kind sort type group dozens hundreds thousands millions none each any both bulk remainder
  proportion quarter third percent total`.split(/\s+/),
);

const NUMBER = new RegExp(`^(?:[£$€]?\\d[\\d.,]*[a-z%]*|${NUMBER_WORDS})$`);

/** What a noun phrase is about. Stems, so that "school" and "schools" are one. */
export interface NounPhrase {
  /** Stem of the head noun, or the empty string where there is none. */
  readonly head: string;
  /** Stems of the heads of what "and", "or" or a comma joins, the head among them: "buses and trams". */
  readonly heads: readonly string[];
  /** Stems of the words before it that carry meaning: "improvement" in "the improvement programme". */
  readonly modifiers: readonly string[];
  /** Stems of the content words after it: "services" in "improvements to the services". */
  readonly rest: readonly string[];
}

/**
 * The head of a noun phrase and what stands round it: the last word before the first preposition, relative
 * pronoun or comma; where that only measures ("one of the roads"), the head of what follows "of".
 */
export function nounPhrase(words: string): NounPhrase {
  // A name with a figure is one word: "PV-620" is no "PV".
  const text = words.replace(/([A-Za-z]+)-(\d+)/g, '$1$2');
  const tokens = tokenise(text);
  let start = 0;
  for (;;) {
    let end = start;
    while (end < tokens.length) {
      const norm = tokens[end]?.norm ?? '';
      const gap = end > start ? text.slice(tokens[end - 1]?.end, tokens[end]?.start) : '';
      if (
        end > start &&
        // "An outside consultant": right behind its article a preposition is an adjective.
        ((PREPOSITIONS.has(norm) && !DETERMINERS.has(tokens[end - 1]?.norm ?? '')) ||
          norm === 'not' ||
          RELATIVE_PRONOUNS.has(norm) ||
          /[;:()–—]/.test(gap) ||
          (gap.includes(',') && !listAhead(tokens, end)))
      )
        break;
      end++;
    }
    const inside = tokens.slice(start, end).map((t) => t.norm);
    const content = inside.filter((w) => !STOP_WORDS.has(w) && !DETERMINERS.has(w) && !NUMBER.test(w));
    const light = content.length === 0 || (content.length === 1 && LIGHT.has(content[0] ?? ''));
    if (light && tokens[end]?.norm === 'of' && end + 1 < tokens.length) {
      start = end + 1;
      continue;
    }
    return {
      head: stem(content.at(-1) ?? ''),
      heads: conjuncts(text, tokens.slice(start, end)),
      modifiers: content.slice(0, -1).map((w) => stem(w)),
      rest: tokens
        .slice(end)
        .filter((t) => !STOP_WORDS.has(t.norm))
        .map((t) => stem(t.norm)),
    };
  }
}

/** Whether an "and" or "or" closes the list that a comma goes on. */
function listAhead(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from, from + 6).some((t) => t.norm === 'and' || t.norm === 'or');
}

function conjuncts(text: string, tokens: readonly Token[]): string[] {
  const out: string[] = [];
  tokens.forEach(({ norm, end }, i) => {
    const next = tokens[i + 1];
    const last =
      next === undefined ||
      next.norm === 'and' ||
      next.norm === 'or' ||
      text.slice(end, next.start).includes(',');
    if (last && !STOP_WORDS.has(norm) && !DETERMINERS.has(norm) && !NUMBER.test(norm)) out.push(stem(norm));
  });
  return out;
}
