/** Which end of a stretch of time words speak of. */
type Aspect = 'start' | 'end';

const START =
  /\b(?:start(?:s|ed|ing)?|beg[iau]n(?:s|ning)?|commence(?:s|d|ment)?|earliest|tak(?:es?|ing) effect|com(?:es?|ing) into (?:force|effect)|open(?:s|ed|ing)?|effective from)\b/i;
const END =
  /\b(?:expir(?:es?|ed|y|ation)|ends?|ended|ending|terminat(?:es?|ed|ion)|laps(?:es?|ed)|ceases?|terms?|duration|complet(?:es?|ed|ion)|finish(?:es|ed)?|clos(?:es?|ed|ing)|latest|deadline|until|through)\b/i;
/** How long a thing holds: an end told as a length. */
const LASTING =
  /\b(?:expir(?:es?|ed|y|ation)|terminat(?:es?|ed|ion)|laps(?:es?|ed)|terms?\b(?! of (?:reference|service|business))|duration|(?:remains?|be|is|continues?|stays?) in (?:force|effect)|valid(?:ity)?|lasts|shall last|will last|runs? (?:for|until|to)|ends?)\b/i;

/** The end that `words` speak of; null where they name none, or both. */
export function aspectOf(words: string): Aspect | null {
  const [start, end] = [START.test(words), END.test(words) || LASTING.test(words)];
  return start === end ? null : start ? 'start' : 'end';
}

/** Whether words say when, or after how long, a thing comes to its end. */
export function saysTerm(words: string): boolean {
  return LASTING.test(words);
}

/** Labels of a limit: "Last day on which an appeal may be lodged". */
const LIMIT =
  /\b(?:last|latest|final|closing|due) (?:day|date|time|moment)\b|\b(?:deadline|time limit|cut-?off|latest|due)\b/i;
/** Words by which limits are set for whatever it is. */
const OF_LIMITS =
  /^(?:last|latest|final|close|due|day|date|time|moment|deadlin|limit|cutoff|lodg|make|bring|file|submit|enter)$/;

/** Whether a label gives the last day for something. */
export function saysLimit(label: string): boolean {
  return LIMIT.test(label);
}

/** Whether a word of such a label, by its root, says nothing of what the limit is for. */
export function isOfLimits(root: string): boolean {
  return OF_LIMITS.test(root);
}
