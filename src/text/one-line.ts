/** Words on one line: a break inside them is a matter of the source's layout. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
