/** What may stand before the first word of a list item or clause: a bullet, a number, a bracketed letter, a heading's number. */
const ITEM =
  /^\s*(?:[-–—*•·▪◦‣+]\s+\S|(?:[-–—*•]\s*)?(?:\d{1,3}(?:\.\d{1,3})*[.)]?(?:\s|—)|\(?(?:\d{1,3}|[a-z]{1,2}|[ivxl]{1,6}|[A-Z]|[IVXL]{1,6})\)\s|(?:[a-z]|[ivxl]{1,6}|[A-Z])\.\s)|(?:article|section|schedule|annexe?|annexure|appendix|clause|part|rule|§+)\s*[\dA-Z])/i;

/** Whether a line begins an item of its own, so that it never continues the line before. */
export function startsItem(line: string): boolean {
  return ITEM.test(line);
}
