import { CREDITING_VERBS } from '../../../language/crediting.ts';
import { AUTHORS, BLAMING } from '../../../language/disclaiming.ts';
import { VERB_READINGS } from '../../../language/verbs/forms.ts';
import type { Telling } from './credited-findings.ts';
import { positively } from './positively.ts';
import { INVERTED } from './says-itself.ts';

/**
 * "The order also holds …", "the watchdog blames …", "says in her report that …": the subject and what it is said to
 * say. Looked for ahead, so that one may begin inside another: "in its resolution the board says".
 */
const SUBJECT = new RegExp(
  `\\b(?=((?:the|an?|its|his|her|their)\\s+(?:[\\p{L}’'-]+\\s+){0,3}?(?:${AUTHORS})(?:\\s(?:of|into|on|from|by)\\s[^,.;]{3,60}?\\s(?:also|now|has|have|had)\\s+(?:also\\s+)?|(?:,[^,.;]{1,60},)?\\s+(?:(?:also|now|further|even|itself|then|has|have|had|(?:goes|went)\\s+on\\s+to)\\s+){0,2})([a-z]+)\\b))`,
  'giu',
);
const IN_A_PAPER = new RegExp(
  `\\b(?=(([a-z]+)\\s+in\\s+(?:the|his|her|its|their|a)\\s+(?:[\\p{L}-]+\\s+){0,2}?(?:${AUTHORS})\\s+(?:of [^,]{3,40},?\\s+)?that\\b))`,
  'giu',
);

/** The first finding that a verb of crediting or blaming tells behind whose it is. */
export function foundInFront(sentence: string): Telling | null {
  for (const match of [...sentence.matchAll(SUBJECT), ...sentence.matchAll(IN_A_PAPER)]) {
    const [, words = '', verb = ''] = match;
    if (!/^[a-z]+\s+in\s/i.test(words) && INVERTED.test(sentence.slice(0, match.index))) continue;
    const end = match.index + words.length;
    const telling = told(sentence, verb, { start: match.index, end });
    if (telling) return telling;
  }
  return null;
}

/** What `verb`, at the end of `cue`, tells; null where it tells nothing or denies it. */
export function told(sentence: string, verb: string, cue: Telling['cue']): Telling | null {
  const readings = VERB_READINGS.get(verb.toLowerCase()) ?? [];
  const finite = readings.some((r) => r.form === 's' || r.form === 'past' || r.form === 'base');
  const rest = positively(sentence.slice(cue.end));
  if (rest === null) return null;
  const blames = BLAMING.test(`${verb}${rest}`.slice(0, 120));
  const credits =
    readings.some((r) => CREDITING_VERBS.has(r.lemma)) ||
    /^(?:admits?|admitted|freezes?|froze|attributes?|attributed|rules?|ruled|holds?|held|fines?|fined|penali[sz]e[sd]?|docks?|docked|deducts?|deducted|reduces?|reduced|suspends?|suspended|disqualifies|disqualified)$/.test(
      verb,
    );
  if (!blames && !(finite && credits)) return null;
  return { cue, text: `${verb}${rest}`, told: { start: cue.end, end: cue.end + rest.length } };
}
