/** Words with a capital at their head, as a sentence or a title opens. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
