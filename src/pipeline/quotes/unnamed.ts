import { GENERIC_NOUNS } from '../../language/bodies/generic-nouns.ts';
import { DOCUMENT_NOUNS } from '../../language/documents.ts';
import { PREPOSITIONS, RELATIVE_SUBJECTS } from '../../language/grammar-words.ts';
import { KINDS_OF_PEOPLE, isCalling } from '../../language/people.ts';
import type { Document } from '../../model/document.ts';
import type { Entity, EntityMention } from '../../model/entity.ts';
import { placeId } from '../../model/ids.ts';
import { spanOf, type Range } from '../../model/span.ts';
import type { Token } from '../../text/tokens.ts';
import { isSpokes } from './subject.ts';

/** A phrase that stands for a speaker without a name. */
interface Phrase extends Range {
  readonly head: string;
  /** An article or possessive: "the", "a", "her", "kent’s". */
  readonly determiner: string;
}

interface Unnamed {
  readonly head: string;
  readonly entity: Entity;
  readonly mentions: EntityMention[];
}

/**
 * The speakers whom one document only describes, "the driver", "a spokeswoman", or who are a paper that nobody known
 * wrote, "the report". Each is somebody of this document alone. A phrase with "the" or a possessive is the one whom
 * the same noun called before; one with "a" is always another.
 */
export class UnnamedSpeakers {
  readonly #document: Document;
  readonly #all: Unnamed[] = [];

  constructor(document: Document) {
    this.#document = document;
  }

  /**
   * Whoever a subject's words stand for: the noun phrase built on `noun`, or else the first that no preposition
   * governs. Null where it has no article or its noun calls nobody that speaks.
   */
  subject(words: readonly Token[], noun: string): Entity | null {
    const free = this.#phrases(words).filter(({ at }) => !PREPOSITIONS.has(words[at - 1]?.norm ?? ''));
    return this.#of((free.find(({ phrase }) => phrase.head === noun) ?? free[0])?.phrase);
  }

  /** The paper that the last noun phrase built on `noun` brings in, in whatever place of the sentence. */
  paper(words: readonly Token[], noun: string): Entity | null {
    return this.#of(this.#phrases(words).findLast(({ phrase }) => phrase.head === noun)?.phrase);
  }

  has(entity: Entity | null): boolean {
    return this.#all.some((one) => one.entity === entity);
  }

  #phrases(words: readonly Token[]): { readonly at: number; readonly phrase: Phrase }[] {
    return words.flatMap((_, at) => {
      const phrase = phraseAt(words, at, this.#document.text);
      return phrase ? [{ at, phrase }] : [];
    });
  }

  #of(phrase: Phrase | undefined): Entity | null {
    if (phrase === undefined || !canSpeak(phrase)) return null;
    const span = spanOf(this.#document.id, this.#document.text, phrase.start, phrase.end);
    const same = ({ head, mentions }: Unnamed): boolean =>
      mentions.some(({ start }) => start === span.start) ||
      (head === phrase.head && !INDEFINITE.test(phrase.determiner));
    let one = this.#all.findLast(same);
    if (one === undefined) {
      one = unnamed(span, phrase.head);
      this.#all.push(one);
    }
    if (!one.mentions.some(({ start }) => start === span.start))
      one.mentions.push({ ...span, form: 'title' });
    return one.entity;
  }
}

function unnamed(span: ReturnType<typeof spanOf>, head: string): Unnamed {
  const mentions: EntityMention[] = [];
  const entity: Entity = {
    id: placeId('e', span),
    name: span.text.replace(/^(?:The|An?|Another|This|That|My|Our|Their|Its|His|Her)\b/, (word) =>
      word.toLowerCase(),
    ),
    type: DOCUMENT_NOUNS.has(head) ? 'legislation' : 'role',
    aliases: [],
    mentions,
    posts: [],
    reasons: [],
  };
  return { head, entity, mentions };
}

const INDEFINITE = /^(?:a|an|another)$/;
const DETERMINER = /^(?:the|a|an|another|my|our|his|her|its|their|this|that)$|[’']s?$/;

/** How many words may describe the noun. */
const MOST = 5;

/** "of the diocese", "for Kent Water", "from her teacher": whose or from whom, right after the noun. */
const WHOSE =
  /^ (?:of|for|from) (?:(?:the|his|her|its|their|an?) )?\p{L}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*(?=[ ,.;:])/u;

/** The noun phrase that begins at a word: an article or possessive, what describes the noun, the noun, and whose it is. */
function phraseAt(words: readonly Token[], from: number, text: string): Phrase | null {
  const first = words[from];
  if (first === undefined || !DETERMINER.test(first.norm)) return null;
  const rest = words.slice(from + 1, from + 2 + MOST);
  const stop = rest.findIndex(({ norm }) => PREPOSITIONS.has(norm) || RELATIVE_SUBJECTS.has(norm));
  const noun = rest[(stop < 0 ? rest.length : stop) - 1];
  if (noun === undefined || /[,;:()]/.test(text.slice(first.start, noun.end))) return null;
  const whose = WHOSE.exec(text.slice(noun.end, noun.end + 80))?.[0] ?? '';
  return { start: first.start, end: noun.end + whose.length, head: noun.norm, determiner: first.norm };
}

/** Papers, people by what they do or are to somebody, and a body that is brought in as one of many. */
const canSpeak = ({ head, determiner }: Phrase): boolean =>
  (DOCUMENT_NOUNS.has(head) && !OF_THE_MIND.test(head)) ||
  isCalling(head) ||
  isSpokes(head) ||
  KINDS_OF_PEOPLE.has(head) ||
  (INDEFINITE.test(determiner) && GENERIC_NOUNS.has(head));

/** What stands among the nouns for papers and is mostly somebody’s reasoning or law. */
const OF_THE_MIND =
  /^(?:argument|case|view|opinion|evidence|advice|will|charge|strategy|plan|act|claim|warning)$/;
