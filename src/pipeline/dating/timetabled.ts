/** What begins or ends at a fixed day, as the third person and the others tell it. */
const [ENDS, END] = [
  'opens|reopens|starts|begins|ends|closes|shuts|finishes|resumes|returns|expires|lapses|meets',
  'open|reopen|start|begin|end|close|shut|finish|resume|return|expire|lapse|meet',
];
/** What takes or comes to something at a fixed day. */
const TAKES =
  'take(?:s)? (?:effect|charge|office|over|place)|come(?:s)? (?:into|in to) (?:force|effect|operation|use|being)|go(?:es)? (?:live|on sale|on show|into effect)|kick(?:s)? (?:in|off)';
/** Between such a verb and its day nothing else is told, and nothing that the day could belong to. */
const TO_ITS_DAY =
  '(?: (?!(?:after|since|before|following|when|where|with|that|which|who|and|or|but|as|because|until|till|if|of)\\b)[\\p{L}’-]+){0,5}? (?:on|from)(?: the)? $';
/** "The boats that open", "plans to start", "did not end": here it is no present, or no statement. */
const NO_STATEMENT =
  /\b(?:to|not|never|did|would|could|should|might|may|can|must|let|if|the|an?|its|his|her|their|our|no|this|that) $/iu;
const THIRD = new RegExp(`(?<!\\p{L})(?:${ENDS}|${TAKES})${TO_ITS_DAY}`, 'iu');
const PLURAL = new RegExp(`(?<=\\p{Ll}s )(?:${END})${TO_ITS_DAY}`, 'u');
/** What comes round every year dates nothing: "the season opens on 1 May". */
const COMES_ROUND = /\b(?:season|term|year|every|each|annually|always|usually|normally|traditionally)\b/iu;

/** Whether the words before a day tell of it by a timetable: "takes effect on ", "open at home on ". */
export function isTimetabled(before: string): boolean {
  const found = THIRD.exec(before) ?? PLURAL.exec(before);
  if (found === null || COMES_ROUND.test(before)) return false;
  return !NO_STATEMENT.test(before.slice(0, found.index));
}
