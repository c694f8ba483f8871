const SENTENCE_END = /[.!?。！？]["”’'»)\]」]*$/u;
/** Cells of a table on one line: three or more, parted by wide gaps, one of them a figure. */
const TABLE_ROW = /^(?=.*(?:^|\s{2})[\d£$€%.,:+-]+(?:\s{2}|$))\S.*?\s{2}\S.*?\s{2}\S/;

/** A row of a table with figures in it. */
export const isTableRow = (text: string): boolean => text.length < 300 && TABLE_ROW.test(text);

/** Several pieces of news in one deck: "Owner asks for help; three to join board". */
export const SEVERAL_PIECES = /\p{L}; \S+ \S+ /u;

/** Whether a line ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-12));
}

/** How many words separated by white space, in the first stretch of a text; Chinese and Japanese count by characters. */
export function wordCount(text: string): number {
  const read = text.slice(0, 600);
  const characters = read.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  return (read.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0) + Math.floor(characters / 3);
}
