import { STREET_NOUNS } from '../../language/page-contacts.ts';

const STREET_LINE = new RegExp(
  String.raw`^\d{1,5}[A-Za-z]?,? (?:\p{Lu}[\p{L}’'-]* ){1,2}(?:${STREET_NOUNS})\b\.?(?:, [^.!?]{2,60})?$`,
  'u',
);

/** Whether a line is a street with its number, and the town: "14 Quay Road, Holm". */
export const isStreetLine = (text: string): boolean => STREET_LINE.test(text);
