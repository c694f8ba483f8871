import type { VerbGroup } from '../../text/verb-group.ts';

/** What begins, ends or is decided at a fixed day: main verbs as they are written. */
const BEGINS =
  /^(?:(?:re)?opens?|starts?|begins?|ends?|closes?|shuts?|finish(?:es)?|resumes?|returns?|expires?|lapses?|meets?|votes?|sits?|convenes?|decides?|rules?|considers?|debates?|hears?|launch(?:es)?)$/;
/** Between such a verb and its day nothing stands that the day could belong to. */
const TO_ITS_DAY =
  /^(?: (?!(?:after|since|before|following|when|where|with|that|which|who|and|or|but|as|because|until|till|if|of|an?)\b)[\p{L}’-]+){0,4}? (?:on|from)(?: the)? $/u;
/** The same of what takes or comes to something, which can be nothing but a verb of the present. */
const TAKES =
  /(?<!\p{L})(?:takes (?:effect|charge|office|over|place)|comes (?:into|in to) (?:force|effect|operation|use|being)|goes (?:live|on sale|on show|into effect)|kicks (?:in|off))(?: (?:again|there|here))? (?:on|from)(?: the)? $/iu;
/** What comes round every year dates nothing, nor where a tale begins: "the season opens on 1 May". */
const NO_TIMETABLE =
  /\b(?:season|term|year|every|each|annually|always|usually|normally|traditionally|story|tale|history|account|diary|log|book|film|footage|video|recording|episode|report|trail|records?)\b/iu;

/** A tale and a caption are told in the present too, and go on with what was said or seen then: "rules on 3 May that …", "as crowds watch". */
const NARRATED = /^,?\s(?:that|as|while|watched|amid|after|when)\b/iu;

/** Whether a day is told by a timetable, whose verb is of the present: "takes effect on 16 March", "open at home on 4 May". */
export function isTimetabled(
  { text, start: from }: { readonly text: string; readonly start: number },
  { start, end }: { readonly start: number; readonly end: number },
  groups: readonly VerbGroup[],
): boolean {
  const before = text.slice(0, start - from);
  if (NO_TIMETABLE.test(before) || NARRATED.test(text.slice(end - from))) return false;
  if (TAKES.test(before)) return true;
  const verb = groups.findLast((g) => g.end <= start);
  if (verb === undefined || !verb.finite || verb.tense !== 'present') return false;
  if (verb.perfect || verb.passive || verb.negative || verb.possible || !BEGINS.test(verb.main)) return false;
  return TO_ITS_DAY.test(before.slice(verb.end - from));
}
