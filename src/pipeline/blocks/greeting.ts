/** How a letter, a bulletin or a post greets those who read it, on a line of its own. */
export const GREETING =
  /^(?:dear\b.{2,50}[,:]|(?:good (?:morning|afternoon|evening|day)|hello|hi|hey|greetings|welcome|friends|comrades|colleagues|neighbou?rs|members|sirs?|madam|gentlemen|ladies and gentlemen|(?:brothers|sisters|friends|colleagues|comrades)(?:,? and|,) (?:brothers|sisters|friends|colleagues|comrades))\b[^.?!]{0,40},)$/i;

/** How a reader's letter to a paper opens, whatever stop follows: "Sir –", "Dear Editor". */
export const SALUTATION = /^(?:dear\b.{2,40}|sirs?|madam)[,:.–—]?$/i;

/** "Dear Mrs Bell,", "Dear Councillor Ann Bell": one person, whose surname is the last word. */
export const GREETS_ONE = /^dear (?:[\p{L}.’'-]+ )+(?<surname>\p{Lu}[\p{L}’'-]+)[,:]?$/iu;
