import { overlaps, type Range } from '../../model/span.ts';
import type { Found } from './found.ts';

/** "Media contact:", "Press enquiries –", and "Contact:" at the head of a line with a number or an address. */
const LINE =
  /(?:\b(?:media|press|news|publicity) (?:contacts?|enquiries|inquiries|queries|office)\b ?[:–—-]|^(?:contacts?|enquiries|inquiries|queries):(?=.*(?:@|\d{3}))).*$/gimu;

/**
 * The names of a folder without those whom a release only gives as whom to ask: people, and the bodies that they work
 * for, whom nothing but a line of contacts names. Who answers the telephone is no part of a story until they say something.
 *
 * @param documents the names found, a list a document
 */
export function withoutContacts<T extends { readonly found: readonly Found[] }>(
  documents: readonly T[],
): (T & { found: Found[] })[] {
  const sorted = documents.map((one) => {
    const lines = one.found[0] === undefined ? [] : linesIn(one.found[0].doc.text);
    return { one, asked: one.found.filter((f) => isAsked(f) && lines.some((l) => overlaps(l, f))) };
  });
  const told = new Set(
    sorted.flatMap(({ one, asked }) => one.found.filter((f) => !asked.includes(f)).map(keyOf)),
  );
  return sorted.map(({ one, asked }) => {
    const drop = asked.filter((f) => !told.has(keyOf(f)));
    return { ...one, found: one.found.filter((f) => !drop.includes(f)) };
  });
}

const isAsked = ({ type }: Found): boolean => type === 'person' || type === 'organisation';

/** A person by the surname, which is how a text takes somebody up; a body by its whole name. */
const keyOf = ({ type, name }: Found): string =>
  type === 'person' ? `person ${name.split(' ').at(-1)!.toLowerCase()}` : `body ${name.toLowerCase()}`;

const linesIn = (text: string): Range[] =>
  [...text.matchAll(LINE)].map(({ index, 0: line }) => ({ start: index, end: index + line.length }));
