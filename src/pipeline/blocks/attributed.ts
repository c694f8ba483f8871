/** Verbs by which a report tells at the end of its sentence from whom it has it, in the words of headlines too. */
const SAID =
  'says?|said|tells?|told|hears?|heard|finds?|found|rules?|ruled|warns?|warned|claims?|claimed|asks?|asked|urges?|urged|argues?|argued|admits?|admitted|adds?|added|insists?|insisted|wrote|reveals?|revealed';
/** A label that a page puts before what it links: "READ MORE: Bridge unsafe, inquiry told". */
const LABELLED = /^[\p{L} ’'-]{2,24} ?[:|»›>]/u;
const LAST = new RegExp(String.raw`,\s(?:[\p{L}’'-]+\s){0,6}(?:${SAID})(?:\s[\p{L}’'-]+){0,4}[.]?$`, 'iu');

/**
 * Whether a line says at its end who says so, as reports and headlines do and no page does that speaks to its readers: "Sign up
 * for jabs now, doctors tell parents", "The port uses cookies, the inquiry heard."
 */
export const isAttributed = (text: string): boolean => LAST.test(text.slice(-140)) && !LABELLED.test(text);
