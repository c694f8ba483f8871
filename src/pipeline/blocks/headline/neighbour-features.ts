import { isOfRooms } from '../../../language/section-words.ts';
import { GREETING } from '../greeting.ts';
import { isCredit } from '../line-signs.ts';
import type { Feature } from './feature.ts';
import { above, below, type HeadLine, isAuthorOrDate } from './head-lines.ts';
import { isSubjectOfInstrument } from './instrument-above.ts';
import { FIELD, SUBJECT } from './paper-lines.ts';

/** What a mail says above its text besides its subject. */
const MAIL_FIELD = /^(?:from|to|sent|date|cc|reply-to) ?: \S/i;

/** Where a page stands among the others: "Home » Boats » Pier to close". */
const TRAIL = / [»›>] /;
/** What parts the rooms of a menu. */
const ROOMS = /\s{2,}| ?[|•·] ?/;
/** The ways to pass a page on, or the first of them; how many did, or wrote below it. */
const SHARES =
  /^(?:share(?: (?:this|on|via)\b.{0,20})?:?|social sharing|shares?|tweet|print|e-?mail(?: this)?|save(?: this)?|facebook|twitter|x|whatsapp|linkedin|reddit|copy link|\d+ (?:shares?|comments?))(?:$|[\s,|·•/]+(?:share|tweet|print|e-?mail|save|facebook|twitter|whatsapp|linkedin|copy link|comments?)\b)/i;

/** "Filed under: Lakes", "You are here: Home" are no fields of a form, but the page’s. */
const isField = ({ text, sign }: HeadLine): boolean => FIELD.test(text) && sign !== 'furniture';

/** What stands around a line. */
export const AROUND: readonly Feature[] = [
  {
    name: 'below the menu',
    because: 'there the page’s own begins',
    of: (line, head) => above(line, head)?.sign === 'furniture',
  },
  {
    name: 'field',
    because: 'one of a form’s fields',
    of: (line, head) =>
      FIELD.test(line.text) && [above(line, head), below(line, head)].some((near) => near && isField(near)),
  },
  {
    name: 'among fields',
    because: 'so many in a row are the particulars of a paper or a case',
    of: ({ i, text }, { lines }) =>
      FIELD.test(text) &&
      lines.filter((line) => Math.abs(line.i - i) <= 3 && line.i !== i && isField(line)).length > 1,
  },
  {
    name: 'subject of a mail',
    because: 'beside from whom and to whom it is',
    of: (line, head) =>
      SUBJECT.test(line.text) &&
      !isSubjectOfInstrument(line, head) &&
      head.lines.some(({ text }) => MAIL_FIELD.test(text)),
  },
  {
    name: 'menu below',
    because: 'a site’s name stands above its menu',
    of: (line, head) => {
      const next = below(line, head);
      return next?.sign === 'furniture' && !SHARES.test(next.text);
    },
  },
  {
    name: 'labels below',
    because: 'so many short lines in a row are a site’s menu',
    of: ({ i }, { lines, end }) => i + 3 < end && lines.slice(i + 1, i + 4).every(({ words }) => words <= 2),
  },
  {
    name: 'section above',
    because: 'a headline stands under its section',
    of: (line, head) => isOfRooms(above(line, head)?.text ?? '-'),
  },
  {
    name: 'credit below',
    because: 'author and day follow a headline',
    of: (line, head) => isAuthorOrDate(below(line, head)),
  },
  {
    name: 'credit after next',
    because: 'with what introduces the text in between',
    of: (line, head) => !isAuthorOrDate(below(line, head)) && isAuthorOrDate(head.lines[line.i + 2]),
  },
  {
    name: 'points below',
    because: 'its chief points follow the headline, each behind a mark',
    of: (line, head) => /^[-–•*·] ?\p{L}/u.test(below(line, head)?.text ?? ''),
  },
  {
    name: 'below a picture’s credit',
    because: 'a picture’s words stand with its credit',
    of: (line, head) => isCredit(above(line, head)?.text ?? ''),
  },
  {
    name: 'greeting below',
    because: 'what heads a letter or a bulletin is over its greeting',
    of: (line, head) => GREETING.test(below(line, head)?.text ?? ''),
  },
  {
    name: 'listed above',
    because: 'the contents have its very words, or a trail ends in them',
    of: ({ i, text, words }, { lines }) =>
      words >= 5 &&
      lines
        .slice(0, i)
        .map((line) => line.text.split(TRAIL).at(-1)!)
        .some((words) => words.toLowerCase() === text.toLowerCase()),
  },
  {
    name: 'of the menu',
    because: 'a label has the words of a room that the menu has',
    of: ({ i, text, words }, { lines }) =>
      words <= 4 &&
      lines
        .slice(0, i)
        .flatMap((line) => line.text.split(ROOMS))
        .some((room) => room.toLowerCase() === text.toLowerCase()),
  },
  {
    name: 'sharing below',
    because: 'what may be passed on is the article, by its headline',
    of: (line, head) => SHARES.test(below(line, head)?.text ?? ''),
  },
];
