import { STREET_NOUNS } from '../../language/page-contacts.ts';
import type { Draft } from './draft.ts';
import { GREETS_ONE } from './greeting.ts';

const STREET_LINE = new RegExp(
  String.raw`^\d{1,5}[A-Za-z]?,? (?:\p{Lu}[\p{L}’'-]* ){1,2}(?:${STREET_NOUNS})\b\.?(?:, [^.!?]{2,60})?$`,
  'u',
);

/** Whether a line is a street with its number, and the town: "14 Quay Road, Holm". */
export const isStreetLine = (text: string): boolean => STREET_LINE.test(text);

const SUBJECT = /^(?:re|subject|in re) ?[:.–—-] ?\S/i;

/**
 * Whether the lines above a text are those of a letter to one person, who is named in the address above the greeting. It
 * has no headline but its subject: "Re: …" above the greeting, else a line between that and the text.
 *
 * @param drafts the lines above the text
 */
export function isLetterWithoutSubject(drafts: readonly Draft[]): boolean {
  const greeting = drafts.findLastIndex(({ text }) => GREETS_ONE.test(text));
  const surname = GREETS_ONE.exec(drafts[greeting]?.text ?? '')?.groups?.surname;
  return (
    surname !== undefined &&
    !drafts.some(({ text }) => SUBJECT.test(text)) &&
    drafts.slice(0, greeting).some(({ text }) => text.length < 60 && text.endsWith(` ${surname}`))
  );
}
