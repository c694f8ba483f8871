/** "The second pontoon as well", "another pier": one more than was told of before. */
const ANOTHER =
  /\b(?:another|a further|the (?:second|third|other|remaining)|a (?:second|third)|additional)\b|\b(?:as well|too)(?=[.,;:!?”"]|$)/i;

/** Whether what a stretch of text tells is of one more thing of the kind. */
export function tellsOfAnother(text: string): boolean {
  return ANOTHER.test(text);
}
