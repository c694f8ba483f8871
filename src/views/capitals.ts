/** Whether a title is set in capitals throughout. A short name in capitals (PSE, BBC) is only an abbreviation. */
export function inCapitals(title: string): boolean {
  return title === title.toUpperCase() && title.length > 10 && /\s/.test(title);
}
