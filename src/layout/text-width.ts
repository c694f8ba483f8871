/** Advance widths of Public Sans in hundredths of an em, by letter. */
const WIDTHS: readonly (readonly [number, string])[] = [
  [24, " ,;.:'!i|j`"],
  [32, 'I()[]l{}/\\“”‘’'],
  [39, 'Jrtf*-·'],
  [42, '1^"'],
  [49, 'zvs?_'],
  [55, 'cyakxeo+<=>–'],
  [59, 'LhnuFT#27bdpq'],
  [62, '0Y69Eg345PZ8'],
  [68, '$BSVKRCDX'],
  [72, 'U&AGO'],
  [77, 'NQHw'],
  [88, '@mM%…'],
  [95, 'W—'],
];
const BY_LETTER = new Map(
  WIDTHS.flatMap(([width, letters]) => Array.from(letters).map((letter) => [letter, width])),
);

/** The width of a letter that the table does not know. */
const OTHER = 65;

/** About how wide a label is, in the unit of `size`; a little too wide rather than too narrow. */
export function textWidth(text: string, size: number, bold = false): number {
  let hundredths = 0;
  for (const letter of text) hundredths += BY_LETTER.get(letter) ?? OTHER;
  return (hundredths / 100) * size * (bold ? 1.09 : 1.03);
}

/** The words that fit into a width, with an ellipsis where some are left out. */
export function fitText(text: string, width: number, size: number, bold = false): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (textWidth(plain, size, bold) <= width) return plain;
  const words = plain.split(' ');
  while (words.length > 1) {
    words.pop();
    const cut = `${words.join(' ').replace(/[\s,;:.…–—-]+$/, '')}…`;
    if (textWidth(cut, size, bold) <= width) return cut;
  }
  let word = words[0] ?? '';
  while (word.length > 1 && textWidth(`${word}…`, size, bold) > width) word = word.slice(0, -1);
  return `${word}…`;
}
