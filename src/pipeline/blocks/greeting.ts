/** How a letter, a bulletin or a post greets those who read it, on a line of its own. */
export const GREETING =
  /^(?:dear\b.{2,50}[,:]|(?:good (?:morning|afternoon|evening|day)|hello|hi|hey|greetings|welcome|friends|comrades|colleagues|neighbou?rs|members|sirs?|madam|gentlemen|ladies and gentlemen|(?:brothers|sisters) and (?:brothers|sisters))\b[^.?!]{0,40},)$/i;
