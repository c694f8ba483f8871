import { VERB_READINGS } from '../../../language/verbs/forms.ts';
import type { Document } from '../../../model/document.ts';
import type { Credit } from './credit.ts';
import type { Reference } from './references.ts';
import { clauseStart, trimmed } from './said-range.ts';

/** Verbs that close what they tell: "…, the report says". */
const TELLING: ReadonlySet<string> = new Set(
  'say add state find conclude note warn claim confirm rule explain argue suggest'.split(' '),
);

/** "Drivers are owed a refund, the report says", "…, says the report": what stands before the paper's name. */
export function saidBefore(document: Document, reference: Reference): Credit | null {
  const { sentence } = reference;
  const lead = document.text.slice(sentence.start, reference.start);
  const rest = document.text.slice(reference.end, sentence.end);
  const turned = /^(?:[,.;]|$)/.test(rest) ? /,\s+([a-z]+)\s+$/.exec(lead) : null;
  const plain = /,\s+$/.exec(lead) && /^\s+(?:also\s+|has\s+)?([a-z]+)(?=[,.;]|$)/.exec(rest);
  const verb = turned?.[1] ?? plain?.[1] ?? '';
  const tells = (VERB_READINGS.get(verb) ?? []).some(
    (r) => TELLING.has(r.lemma) && (r.form === 's' || r.form === 'past' || r.form === 'base'),
  );
  if (!tells) return null;
  const before = lead.slice(0, turned?.index ?? lead.lastIndexOf(','));
  const content = trimmed(document, {
    start: clauseStart(before, sentence.start),
    end: sentence.start + before.length,
  });
  const cue = {
    start: turned ? sentence.start + turned.index + turned[0].indexOf(verb) : reference.start,
    end: reference.end + (plain ? plain[0].length : 0),
  };
  return content && { reference, content, cue, exact: false };
}
