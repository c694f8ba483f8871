/** "Form 27B (rev. 03/2019)", "Document Template Updated 30/07/2021": what a form says of itself before a date. */
const EDITION =
  /\b(?:forms?|templates?|pro[ -]?forma|leaflet|stationery)\b[^.;\n]{0,30}?\b(?:updated|revised|rev|amended|edition|version|issue|ed)\b[.:]?[ \t]*(?:(?:on|of|dated)[ \t]*)?$/i;

/** Whether a date tells when the form was made on which a paper is written, which says nothing of the paper. */
export function isFormEdition(before: string): boolean {
  return EDITION.test(before);
}
