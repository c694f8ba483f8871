import { MEASURED_BEFORE } from '../../../language/measuring.ts';
import { VERB_READINGS } from '../../../language/verbs/forms.ts';
import type { Document } from '../../../model/document.ts';
import type { Range } from '../../../model/span.ts';
import { notionsOf } from '../../../text/meaning.ts';
import type { Amount } from './amounts.ts';
import { canBeNoun, nounAfter, type Found } from './noun-after.ts';

/** "a turnout of 62 per cent", "a speed of 40 mph": the noun before "of". */
export function gauged(document: Document, clause: Range, amount: Amount): Found | null {
  const before = document.text.slice(clause.start, amount.start);
  const match =
    /([\p{L}-]+) of (?:(?:about|around|some|nearly|almost|over|up to|at least|more than|just) )?$/u.exec(
      before,
    );
  if (!match) return null;
  const thing = notionsOf(match[1] ?? '', clause.start + match.index);
  return thing.length === 0 ? null : { thing, end: amount.end };
}

/** "the £24m scheme", or what stands before "put at £14m". */
export function priced(document: Document, clause: Range, number: Range): Found | null {
  const after = nounAfter(document, clause, number);
  if (after) return after;
  const before = document.text.slice(clause.start, number.start);
  const measured = MEASURED_BEFORE.exec(before);
  if (!measured) return null;
  // "a penalty of £9m and costs of £1m": what stands after the last joint.
  const joint = /^.*(?:,|;|\band\b|\bplus\b)\s/s.exec(before.slice(0, measured.index))?.[0].length ?? 0;
  const from = /[a-z]{3}/i.test(before.slice(joint, measured.index)) ? joint : 0;
  const thing = notionsOf(before.slice(from, measured.index), clause.start + from).filter(
    (n) => !VERB_READINGS.has(n.norm) || canBeNoun(n.norm),
  );
  return thing.length === 0 ? null : { thing: thing.slice(-4), end: number.end };
}
