import { isWord } from '../../language/dictionary.ts';
import type { Document } from '../../model/document.ts';
import { escaped } from '../../text/escaped.ts';

const FULL = /(?<=^|[\s“"‘'(])(?<first>April|May|June|August)\s(?<last>\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)\b/gu;
/** What stands before the month and not before the person: "in April Holm voted", "23 August Mrs Ashe wrote". */
const BEFORE_DATES =
  'in|by|of|since|until|till|from|to|for|during|before|after|through|between|early|late|mid|every|each|last|next|this|around|on|and|or|the|an?';
const OF_TIME = new RegExp(`(?:\\b(?:${BEFORE_DATES})|\\d(?:st|nd|rd|th)?)[\\s-]+$`, 'i');
/** What stands before a person whose surname is a word of English too. */
const OF_A_PERSON = /\b(?:with|said|says|told|asked|thanked|named|called|whom|Ms|Mrs|Miss|Mr|Dr)\.?\s$/;
/** The same for the name alone, which a preposition may lead: "the evidence of April", but then it is no name for certain. */
const ALONE = `(?<!(?:\\b(?:${BEFORE_DATES}|throughout|all|that|than|coming|previous|following)|\\d(?:st|nd|rd|th)?|[-–/,])[\\s-]*)`;

/** The people of a folder who are called after a month: their names in full. */
export type CalledAfterMonths = readonly string[];

/**
 * Gathers from all documents the names such as "April Dunn": a month before a surname, at least once where no
 * date could stand.
 */
export function calledAfterMonths(documents: readonly Pick<Document, 'text'>[]): CalledAfterMonths {
  const names = new Set<string>();
  for (const { text } of documents) {
    for (const match of text.matchAll(FULL)) {
      const before = text.slice(Math.max(0, match.index - 20), match.index);
      const isSurname = !isWord((match.groups?.last ?? '').toLowerCase()) || OF_A_PERSON.test(before);
      if (isSurname && !OF_TIME.test(before)) names.add(match[0]);
    }
  }
  return [...names].sort();
}

/**
 * What to blank in a document before its times are read: the names in full, and the first name alone where the document has
 * it in full and no word of time stands beside it ("April’s family", "told June so"; not "in April", "June 4", "the May rent").
 *
 * @returns a pattern in the case of the names, or null where nobody is called so
 */
export function namesToBlank({ text }: Pick<Document, 'text'>, names: CalledAfterMonths): RegExp | null {
  if (names.length === 0) return null;
  const here = names.filter((name) => text.includes(name));
  const firsts = [...new Set(here.map((name) => name.slice(0, name.search(/\s/))))];
  const full = names.map((name) => `\\b${escaped(name).replace(/\s/, '\\s+')}\\b`);
  const alone =
    firsts.length === 0
      ? []
      : [`${ALONE}\\b(?:${firsts.join('|')})\\b(?!\\.?,?\\s*\\d|[-–/]|,?\\s+(?:and|or|to)\\s+\\p{Lu})`];
  return new RegExp([...full, ...alone].join('|'), 'gu');
}
