/** Marks of emphasis around words, and a link's words with its address behind them. */
const EMPHASIS = /(?<![\p{L}\d*_])(\*\*|__|\*|_)(?=\S)([^*_\n]{1,300}?)(?<=\S)\1(?![\p{L}\d*_])/gu;
const LINK = /\[([^\]\n]{1,200})\]\([^()\s]{1,300}\)/g;

/** A line without Markdown's marks, as a reader has it: "By **Ann Lee**" is a byline, "**More news**" the heading of a box. */
export const unmarked = (text: string): string =>
  /[*_[]/.test(text) ? text.replace(LINK, '$1').replace(EMPHASIS, '$2') : text;
