/** A name: words with capitals, and the small ones between them. */
const NAME = String.raw`\p{Lu}\p{Ll}[\p{L}.’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|of|the|All))*`;

/**
 * Lines under a paper's name: its motto, its price, whom it serves, since when. Each is tested against one whole line, trimmed. None
 * goes on as a sentence does, for headlines begin with the same words: "Serving officer charged", "Since 2010 half have closed".
 */
const LINES: readonly RegExp[] = [
  // "Issue Desk: the monthly for public library staff", "The Tuesday briefing for mountain operators".
  /^\p{L}[^:.!?]{1,40}(?::| [–—|-]) (?:the|an?|your) (?:\p{L}+ ){0,2}(?:magazine|newsletter|journal|newspaper|bulletin|weekly|monthly|quarterly|blog) (?:of|for|from|about) \p{L}.*$/iu,
  /^(?:the|a|your) (?:\p{L}+ ){0,3}(?:e-?mail|briefing|digest|round-?up) (?:for|about|from) \p{L}.*$/iu,
  // "Newsletter of the Holm Anglers Club", "The magazine of small ports", "a blog about boats".
  /^(?:the |an? )?(?:\p{L}+ )?(?:magazine|newsletter|journal|newspaper|bulletin|blog) (?:of|for|from|about) (?!the (?:year|month|week)\b)\p{L}.*$/iu,
  /^(?:(?:the|a|your) )(?:\p{L}+ )?(?:paper|voice|weekly|monthly|quarterly) (?:of|for|from) (?!(?:the year|record|choice|reason)\b)\p{L}.*$/iu,
  /^(?:(?:paper|voice|weekly|monthly|quarterly) (?:of|for|from)(?: [\p{L}’'-]+){1,3}|\p{L}+ (?:weekly|monthly|quarterly) for [^.:!?]{3,60})$/iu,
  // "News for the members of Holm Health".
  /^news(?: and (?:views|notes|information))? (?:for|from) (?:(?:the|our|all|and|of) |(?!(?:the|our|all|and|of) )\p{L}+(?:,| and) )*(?:members|volunteers|friends|supporters|residents|parishioners|tenants|leaseholders|shareholders|customers|employees|staff|alumni|neighbou?rs|donors|subscribers|owners|readers)\b[^.:!?]*$/iu,
  // "Holm Valley Business Journal", "your independent student newspaper".
  /^(?:\p{L}[\p{L}’'-]* ){1,4}(?:newsletter|newspaper|magazine|journal|quarterly)$/iu,
  // "Serving Holm County since 1887", "Serving the upper valley", "Serving Holm, Pine Gap and the Sedge Valley".
  /^serving .{2,80}\bsince \d{4}\b.*$|^serving .{2,60}\s[·•|*]\s.*$|^serving (?:the|our) [\p{L}’'-]+(?: [\p{L}’'-]+)?$/iu,
  new RegExp(
    String.raw`^Serving (?:the |our |all of |all )?${NAME}(?:(?:, and|,| and| &) (?:the )?(?:${NAME}|district|area|county|(?:country|villages|towns) (?:between|around)))*$`,
    'u',
  ),
  // "Free to every house in the parish", "Parish news, free to every home".
  /^(?:\p{L}[\p{L}’' -]{2,40}, )?(?:delivered )?free to (?:all|every|each|members|residents|readers|homes|households|tenants|parishioners)\b[^:]{0,80}$/iu,
  /^[Ii]ncorporating (?:the )?\p{Lu}.*$/u,
  // "Est. 1871 · Every Thursday", "Since 1968, the paper for the other side of the river".
  /^(?:established|estd?\.?|founded|since) (?:in )?\d{4}(?:\.|\s*[·•|*–—-]\s.*|, and again in \d{4}|, (?:the|your|an?) (?:\p{L}+ )?(?:paper|newspaper|voice|magazine|weekly|station|source)\b.*)?$/iu,
  // "Vol. 31, No. 4", "Issue 214", "No. 88 · Free to members".
  /^vol(?:ume|\.)? ?\d.*$|^issue (?:no\.? ?)?\d.*$/iu,
  /^(?:no|nr|number)\.? ?\d{1,5}[.,:;]?(?:\s*[–—|·•-]\s*|\s+)(?:free(?: to (?:all|every|each|members|residents|readers)\b.*|\s*[–—|·•-].*)?|price:? ?(?:[£€$]\d|\d{2}p).*|(?:[£€$]\d{1,2}(?:\.\d{2})?|\d{2}p)(?:\s*[–—|·•-].*)?)$/iu,
  // "Breakfast with Ann Lee, weekdays from 6am".
  /^[^.!?]{3,60}, (?:every |alternate )?(?:weekdays|weeknights|weekends|daily|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)(?: to \p{L}+day)?,? (?:(?:from|at) )?\d{1,2}(?:[.:]\d{2})? ?(?:[ap]\.?m\b|[–-]|till\b|to\b).{0,30}$/iu,
  // A price at its end: "Tuesday 4 July 2023 | €2.80".
  /^.{0,60}[·|•,] ?(?:price:? ?)?(?:[£€$]\d{1,2}(?:\.\d{2})?|\d{2}p)(?: where sold| inc(?:l\.|luding) (?:gst|vat))?$/iu,
];

/** Whether a line is such a one: "The magazine of St Mary's · 80p". */
export const isMotto = (line: string): boolean => LINES.some((pattern) => pattern.test(line));
