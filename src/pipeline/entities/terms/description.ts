import { GENERIC_NOUNS } from '../../../language/bodies/generic-nouns.ts';
import { PREPOSITIONS, RELATIVE_PRONOUNS } from '../../../language/grammar-words.ts';
import { INSTRUMENTS, NO_LAWS } from '../../../language/instruments.ts';
import { PLACE_NOUNS, SITE_NOUNS } from '../../../language/places.ts';
import { ROLE_NOUNS } from '../../../language/roles.ts';
import type { Document } from '../../../model/document.ts';
import type { EntityType } from '../../../model/entity.ts';
import type { Range } from '../../../model/span.ts';
import type { Found } from '../found.ts';

/** A common noun phrase that a term can stand for: "an independent engineer". Offsets in the document. */
export interface Description extends Range {
  /** The noun that it is built on, lower case. */
  readonly head: string;
  readonly article: string;
}

/** As far back as a description may begin. */
const REACH = 140;
const ARTICLE = /^(?:an?|the|this|its|their|any|one)$/i;

/**
 * The noun phrases with an article that stand before `at` in one sentence, the nearest first: "a plant at the
 * corner of the street" gives the street, the corner and the plant.
 */
export function descriptionsBefore(text: string, from: number, at: number): Description[] {
  const start = Math.max(from, at - REACH);
  const before = text.slice(start, at);
  const sentence = /[.;:!?]\s(?=[^.;:!?]*$)/u.exec(before);
  const skipped = sentence ? sentence.index + 1 : 0;
  const tail = before.slice(skipped);
  const words = [...tail.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)];
  const base = start + skipped;
  const out: Description[] = [];
  for (let i = words.length - 2; i >= 0; i--) {
    if (!ARTICLE.test(words[i]![0])) continue;
    let last = i;
    for (let k = i + 1; k < words.length; k++) {
      const word = words[k]![0];
      if (
        k > i + 1 &&
        tail.slice(words[k - 1]!.index + words[k - 1]![0].length, words[k]!.index).trim() !== ''
      )
        break;
      if (PREPOSITIONS.has(word) || RELATIVE_PRONOUNS.has(word) || /^\d/.test(word)) break;
      if (
        k > i + 1 &&
        /(?:ed|ing)$/.test(word) &&
        k > last &&
        words[k + 1] &&
        PREPOSITIONS.has(words[k + 1]![0])
      )
        break;
      last = k;
    }
    if (last === i) continue;
    out.push({
      start: base + words[i]!.index,
      end: base + words[last]!.index + words[last]![0].length,
      head: words[last]![0].toLowerCase(),
      article: words[i]![0].toLowerCase(),
    });
  }
  return out;
}

/** What a thing is by the noun that describes it, or null where such things are none of what is looked for. */
function typeOfNoun(noun: string): EntityType | null {
  if (ROLE_NOUNS.has(noun)) return 'role';
  if (INSTRUMENTS.has(noun) && !NO_LAWS.has(noun)) return 'legislation';
  if (GENERIC_NOUNS.has(noun)) return 'organisation';
  return SITE_NOUNS.has(noun) || PLACE_NOUNS.has(noun) ? 'place' : null;
}

/** What is run, and what is built: a thing with a name of its own where that begins with a capital. */
const RUN = new Set('program programme scheme initiative'.split(' '));
const BUILT = new Set('project system network extension'.split(' '));

/** "the State Vaccine Program", "the Kent water system": what is named before a term of the same noun, or null. */
function typeOfNamed(words: string, head: string, article: string, term: string): EntityType | null {
  if (article !== 'the' || head !== term || !/^\p{Lu}/u.test(words) || !words.includes(' ')) return null;
  return RUN.has(head) ? 'organisation' : BUILT.has(head) ? 'place' : null;
}

/** Something that a document defines by describing it; it has no name but the term and the description. */
export function coined(
  doc: Document,
  { start, end, head, article }: Description,
  term: string,
): Found | null {
  const noun = term.split(/\s+/).at(-1)!.toLowerCase();
  const words = doc.text.slice(start, end).slice(article.length).trim();
  const named = typeOfNamed(words, head, article, noun);
  if (named !== null)
    return {
      doc,
      type: named,
      name: words,
      start: end - words.length,
      end,
      titled: null,
      form: 'name',
      weight: 100,
      rule: 'named thing',
    };
  const type = typeOfNoun(head);
  // "the union of the two colleges (the “Merger”)": a body is called by a body's noun.
  if (type === null || (type === 'organisation' && !GENERIC_NOUNS.has(noun))) return null;
  return {
    doc,
    type,
    name: type === 'legislation' || !words.includes(' ') ? term : words,
    start,
    end,
    titled: null,
    form: 'definition',
    weight: 100,
    rule: 'described term',
  };
}
