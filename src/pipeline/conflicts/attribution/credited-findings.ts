import { AUTHORS, BLAMING, DISCLAIMERS } from '../../../language/disclaiming.ts';
import { CREDITING_VERBS } from '../../../language/crediting.ts';
import { VERB_READINGS } from '../../../language/verbs/forms.ts';
import type { Document } from '../../../model/document.ts';
import { spanOf, type Span } from '../../../model/span.ts';
import { notionsOf, type Notion } from '../../../text/meaning.ts';
import { readableSentences } from './readable-sentences.ts';
import { INVERTED } from './says-itself.ts';

/** What a source says that a paper, or whoever made it, found or said. */
export interface CreditedFinding {
  readonly document: Document;
  readonly span: Span;
  readonly cue: Span;
  readonly text: string;
  readonly notions: readonly Notion[];
}

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
const NEGATED =
  /^\s+(?:no\b|not\b|nothing|neither|nobody|little)|\b(?:did|does|do|has|have|had|is|was|were) not\b|n[’']t\b/i;

/** What is said under a condition says nothing of the condition: "will be pulled down if it does not comply". */
const CONDITION = /\s(?:if|unless|when|until)\s/;

/** At most one finding a sentence: the first that a verb of crediting or blaming tells. */
export function creditedFindingsIn(document: Document): CreditedFinding[] {
  return readableSentences(document).flatMap((sentence): CreditedFinding[] => {
    // Who passes the disclaimer on is not against it.
    if (DISCLAIMERS.some((p) => p.test(sentence.text))) return [];
    const matches = [...sentence.text.matchAll(SUBJECT), ...sentence.text.matchAll(IN_A_PAPER)];
    for (const match of matches) {
      const [, words = '', verb = ''] = match;
      const readings = VERB_READINGS.get(verb.toLowerCase()) ?? [];
      if (!/^[a-z]+\s+in\s/i.test(words) && INVERTED.test(sentence.text.slice(0, match.index))) continue;
      const rest = sentence.text.slice(match.index + words.length);
      const finite = readings.some((r) => r.form === 's' || r.form === 'past' || r.form === 'base');
      const blames = BLAMING.test(`${verb}${rest}`.slice(0, 120));
      if ((!finite && !blames) || NEGATED.test((rest.split(CONDITION)[0] ?? '').slice(0, 90))) continue;
      const credit =
        readings.some((r) => CREDITING_VERBS.has(r.lemma)) ||
        /^(?:admits?|admitted|freezes?|froze|attributes?|attributed|rules?|ruled|holds?|held)$/.test(verb);
      const text = `${verb}${rest}`;
      if (!credit && !blames) continue;
      const start = sentence.start + match.index;
      return [
        {
          document,
          span: spanOf(document.id, document.text, sentence.start, sentence.end),
          cue: spanOf(document.id, document.text, start, start + words.length),
          text,
          notions: notionsOf(rest, start + words.length),
        },
      ];
    }
    return [];
  });
}
