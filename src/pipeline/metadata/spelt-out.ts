import { OUTLET_WORD } from '../../language/newsroom-words.ts';
import type { Document } from '../../model/document.ts';
import { withoutForm } from './company-name.ts';

/** Letters by which a body calls itself, with or without "News" after them. */
const LETTERS = /^(\p{Lu}{2,7})( News(?: Service)?)?$/u;

const SMALL = /^(?:of|for|and|the|&|in|on|to)$/i;

/** What stands around a name in the line of rights or in a heading: "© 2020", "About". */
const AROUND =
  /^(?:(?:all content|privacy|terms of use|©|\(c\)|copyright|©|about|source:?|the|\d{4}|\s)+)\s*/i;

/**
 * The whole name for which a page's letters stand, where a line of it has that alone: "MFL" over "© Meridian Football
 * League". An outlet that goes by its letters and "News" is known by them, unless an outlet's name is what they stand for.
 */
export function speltOut(name: string, { blocks }: Pick<Document, 'blocks'>): string {
  const [, letters, news] = LETTERS.exec(name) ?? [];
  if (letters === undefined) return name;
  for (const { role, text } of blocks) {
    if (role === 'body' && text.length > 120) continue;
    for (const part of text.split(/\s+[|•·–—]\s+|\s{2,}|\. (?=All)|,? (?:\d{4}\.?$)|\.$/)) {
      const whole = withoutForm(part.replace(AROUND, '').replace(/\.$/, ''));
      if (initialsOf(whole) === letters && (news === undefined || OUTLET_WORD.test(whole))) return whole;
    }
  }
  return name;
}

/** The first letters of a name's words with capitals, or "" where another word stands among them. */
function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => !SMALL.test(word));
  return words.length >= 2 && words.every((word) => /^\p{Lu}\p{Ll}/u.test(word))
    ? words.map((word) => word[0]).join('')
    : '';
}
