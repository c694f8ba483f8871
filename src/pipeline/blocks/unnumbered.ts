import { LONG_TITLE, MINUTES_LINE, RECITAL_LINE } from '../../language/instrument-words.ts';
import type { Walk } from './clause-walk.ts';
import { isDateLine } from './date-line.ts';
import type { Draft } from './draft.ts';
import { as } from './draft.ts';
import { endsSentence, wordCount } from './line-shape.ts';

/** "v.", "Holm Ltd, Defendant.": the parties to a case, one a line. */
const NAMED_PARTY =
  /^(?:[-–—]? ?(?:v|vs|versus|and)\.? ?[-–—]?|.{2,100},? (?:plaintiff|defendant|petitioner|respondent|appellant|appellee|claimant|applicant)s?[.,]?)$/i;

/** Reads a draft without a number, by the part of the instrument in which it stands. */
export function readUnnumbered(walk: Walk, draft: Draft): Draft {
  const { text } = draft;
  if (walk.part === 'signature') return as(draft, 'signature', 'Stands among the signatures.');
  const short = wordCount(text) <= 14 && !endsSentence(text) && !/[;,:]$/.test(text);
  if (walk.part === 'recital' && wordCount(text) > 3 && (/[,;.]$/.test(text) || RECITAL_LINE.test(text)))
    return as(draft, 'body', 'Recites why the instrument is made.');
  if (walk.part === 'title') {
    if (NAMED_PARTY.test(text)) return as(draft, 'heading', 'A party, in the head of a case.');
    if (isDateLine(text)) return as(draft, 'dateline', 'Dates the document.');
    if (MINUTES_LINE.test(text) && /: ?\S/.test(text)) return as(draft, 'body', 'Says who was there.');
    return as(
      draft,
      short || (text.length < 300 && (!endsSentence(text) || LONG_TITLE.test(text))) ? 'heading' : 'body',
      'Stands above the first clause.',
    );
  }
  if (short && /^[\p{Lu}\p{N}"“(‘']/u.test(text))
    return as(draft, 'heading', 'A short line among the clauses.');
  if (/^\p{Ll}/u.test(text) && walk.tree.last !== null) {
    const path = walk.tree.flush();
    return { ...as(draft, 'clause', 'Words that go on with the clause above its list.'), path };
  }
  return as(draft, 'body', 'A paragraph without a number.');
}
