import type { Document, Sentence } from '../../../model/document.ts';
import type { Reference } from './references.ts';

/** Before a paper's name, as long as nothing but a part of it is the subject: "the terms of the order". */
const OPENS =
  /^\W*(?:(?:but|and|so|yet|for [^,]{1,40}),?\s+)?(?:the (?:part|terms?|text|wording|pages?|point|rest|body|heart) of\s+)?$/i;
/** "Let us remember what the order says." */
const WHAT_IT_SAYS = /\bwhat\s+$/i;
/** "It" with what a company or a town would say of itself: "It says it will appeal". */
const OF_ITSELF = /^\W*it\s+\S+(?:\s+that)?\s+(?:it|its|they|we)\b/i;

/** "It had laid off its staff": what went before is told of a body; what a paper says is told in the tense of telling. */
const BEFORE_THAT =
  /^\W*it(?:\s+had|[’']d)\s+(?:\p{L}+ly\s+|already\s+|also\s+)?(?!said\b|found\b|stated\b)\p{L}+/iu;

/**
 * Where "it" at the head of a sentence stands for the paper that the sentence before it in the paragraph is about,
 * or for the one for which "it" stands there.
 */
export function pronounReferences(document: Document, references: readonly Reference[]): Reference[] {
  const subjects = new Map<string, Reference>();
  for (const r of references) {
    const lead = document.text.slice(r.sentence.start, r.start);
    if ((OPENS.test(lead) || WHAT_IT_SAYS.test(lead)) && !subjects.has(r.sentence.id))
      subjects.set(r.sentence.id, r);
  }
  // A newspaper's paragraphs are of one sentence: "it" reaches back over their edges.
  const bodies = document.blocks.filter((b) => b.role === 'body').map((b) => b.id);
  const next = new Map(bodies.map((id, i) => [id, bodies[i + 1]]));
  const goesOn = (a: string, b: string): boolean => a === b || next.get(a) === b;
  const found: Reference[] = [];
  let before: Sentence | null = null;
  for (const sentence of document.sentences) {
    const paper: Reference | undefined =
      before !== null && goesOn(before.block, sentence.block) ? subjects.get(before.id) : undefined;
    const it = /^\W*(?=it\b)/i.exec(sentence.text)?.[0].length;
    if (
      paper !== undefined &&
      it !== undefined &&
      !subjects.has(sentence.id) &&
      !OF_ITSELF.test(sentence.text) &&
      !BEFORE_THAT.test(sentence.text)
    ) {
      const start = sentence.start + it;
      const reference = { start, end: start + 2, sentence, to: paper.to };
      subjects.set(sentence.id, reference);
      found.push(reference);
    }
    before = sentence;
  }
  return found;
}
