import { OTHER_DATE } from '../../language/instrument-words.ts';
import type { Block } from '../../model/document.ts';
import { writtenDays } from '../../time/written-day.ts';
import { isText } from './page-parts.ts';

/** A paragraph has so many letters; the second of them ends the head of any page. */
const LONG = 150;
/** Beside a day above the headline, and below it, stand so many words: an author, an outlet, a place. */
const [FEW, SOME] = [4, 10];

/** A day that something happens on, begins or ends. */
const OF_SOMETHING =
  /\b(?:from|until|till|by|before|after|since|to|between|for|during|on|of|in|and)\s+(?:the\s+|\p{L}+day,?\s+)*$/iu;

/** Words of captions, and of what is to come. */
const ELSE =
  /\b(?:photo|image|picture|pictured|courtesy|file|next|deadline|occurrence|event|built|opened|opening|founded|born|died)\b/i;

/**
 * Short lines round a headline that hold one whole day and are no sentence: "Ann Lee May 3, 2019 8:15 am", "The Holm Echo
 * (Ada) · 3 May 2019 · 1".
 *
 * @param title where the headline begins, or null
 */
export function loneDays(
  blocks: readonly Block[],
  title: number | null,
  monthFirst: boolean,
): readonly Block[] {
  const second = blocks.filter((b) => isText(b) && b.text.length >= LONG)[1] ?? blocks.findLast(isText);
  return blocks.filter(({ text, start }) => {
    if (start === title || text.length > LONG || (second !== undefined && start >= second.start))
      return false;
    if (/[.!?]["”’']?$/.test(text) || ELSE.test(text) || OTHER_DATE.test(text)) return false;
    const [day, ...more] = writtenDays(text, monthFirst);
    if (day?.edtf.length !== 10 || more.length > 0 || OF_SOMETHING.test(text.slice(0, day.start)))
      return false;
    const rest = `${text.slice(0, day.start)} ${text.slice(day.end)}`.match(/\p{L}{2,}/gu) ?? [];
    return rest.length <= (title !== null && start < title ? FEW : SOME);
  });
}
