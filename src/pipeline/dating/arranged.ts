import type { Span } from '../../model/span.ts';
import type { VerbGroup } from '../../text/verb-group.ts';

/** What is arranged for a day is told as going on: "we are holding a meeting on 24 June", "the pool is closing on 3 May". */
const GOES_ON = /^(?:is|are|am|[’']s|[’']re|[’']m) (?:\p{L}+ly )?\p{L}+ing$/iu;
/** What may still be done has its last day ahead: "can appeal until 2 July", "may be seen at the library till 4 May". */
const UNTIL = /\b(?:until|till|up to|by|before|no later than)\s+(?:the\s+)?$/i;
const MAY = /^(?:can|may)\b/i;
/** Between a verb and its day nothing else is told. */
const ONE_CLAUSE = /^[^,;:“”"]{0,80}$/;

/** Whether a verb tells of a day, which begins at an offset of the text, as one that something is arranged for. */
export function isArranged(sentence: Span, verb: VerbGroup, at: number): boolean {
  const { words, between } = around(sentence, verb, at);
  return (
    verb.tense === 'present' &&
    !verb.perfect &&
    GOES_ON.test(words) &&
    /(?:\bon|\bfor|,)\s+(?:the\s+)?$/i.test(between) &&
    ONE_CLAUSE.test(between.replace(/,\s*$/, ''))
  );
}

/** Whether a verb tells of a day, which begins at an offset of the text, as the last on which something may be done. */
export function isOpen(sentence: Span, verb: VerbGroup, at: number): boolean {
  const { words, between } = around(sentence, verb, at);
  return (
    MAY.test(words) && !verb.perfect && !verb.negative && UNTIL.test(between) && ONE_CLAUSE.test(between)
  );
}

/** The words of a verb, and those between it and an offset of the text. */
function around({ text, start }: Span, verb: VerbGroup, at: number): { words: string; between: string } {
  const end = verb.end - start;
  return { words: text.slice(verb.start - start, end), between: text.slice(end, at - start) };
}
