import { COMPANY_FORMS } from '../../language/bodies/firms.ts';
import { NAME_PARTICLES, NAME_POSSESSORS } from '../../language/name-words.ts';
import { bracketedEnd, joinsFirm } from './run-firms.ts';
import { isHouseOfFirm, takesAnd, takesFor, takesOf } from './run-links.ts';
import { abbreviatedEnd } from './run-letters.ts';
import { branchEnd, listEnd } from './run-lists.ts';
import { isGivenMonth, isSurnameMonth } from './run-months.ts';
import { nicknameEnd } from './run-nicknames.ts';
import { numberAfter } from './run-numbers.ts';
import { endsAsPluralsBody, isOfficeOfPost, ownsAssociation, ownsBody, ownsPlace } from './run-owners.ts';
import { canContinue, canStart, capAt, isAffixed, isPostcode, isRescue, isSpace } from './run-words.ts';
import type { Line, Word } from './words.ts';

/** A stretch of capitalised words that can be a name: word indices into its line, both included. */
export interface Run {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
  /** Where the words begin that say whose post stands first in the run: "State" of "State Auditor Ann Smith". */
  readonly postFrom?: number;
}

/** The name-like runs of a line, longest first come first served, left to right. */
export function runsOf(line: Line): Run[] {
  const runs: Run[] = [];
  const { words } = line;
  for (let i = 0; i < words.length; i++) {
    if ((i === 0 && isLabel(line)) || (!canStart(words[i]!) && !isGivenMonth(words, i))) continue;
    const to = extend(words, i);
    runs.push({ line, from: i, to });
    i = to;
  }
  return runs;
}

/** "B." before a clause: its letter is no initial of the name after it. */
const isLabel = ({ words, block }: Line): boolean =>
  block.label !== null && words[0]!.text.length <= 2 && block.label.startsWith(words[0]!.text);

/** No name has more words: what goes on longer is a row of words in capitals, and is read in pieces. */
const LONGEST = 40;

function extend(words: readonly Word[], from: number): number {
  let to = from;
  while (to - from < LONGEST) {
    const next = joined(words, from, to);
    if (next === null) return to;
    to = next;
  }
  return to;
}

/** The index that the run grows to from `to`, or null where it ends. */
function joined(words: readonly Word[], from: number, to: number): number | null {
  const last = words[to]!;
  const next = words[to + 1];
  if (next === undefined) return null;
  if (/^\.?,\s$/.test(next.gap) && isCompanyForm(next, words[to + 2])) return to + 1;
  const nickname = nicknameEnd(words, from, to);
  if (nickname !== null) return nickname;
  if (next.gap === ' (') return bracketedEnd(words, to);
  if (isRescue(words, from, to)) return to + 2;
  if (next.gap === ', ') return listEnd(words, from, to) ?? branchEnd(words, to);
  const saint = /^st\.?$/i.test(words[to - 1]?.text ?? '');
  if (saint && last.possessive && /^[’'] $/.test(next.gap) && next.cap) return to + 1;
  if (last.possessive && /^[’'] $/.test(next.gap) && endsAsPluralsBody(words, to)) return to + 1;
  if (!isSpace(next) || isPostcode(words, to + 1)) return null;
  const number = numberAfter(words, to);
  if (number !== null) return number;
  if (last.possessive && (ownsBody(words, to) || isOfficeOfPost(words, to) || ownsPlace(words, from, to)))
    return to + 1;
  if (last.possessive && !NAME_POSSESSORS.has(last.lower) && !saint && !ownsAssociation(words, to))
    return null;
  if (/^(?:plc|llp|plc\.)$/.test(next.text)) return to + 1;
  if (isAffixed(next)) return to + 1;
  if (next.cap)
    return canContinue(next) || isGivenMonth(words, to + 1) || isSurnameMonth(words, to) ? to + 1 : null;
  if (next.text === '&') return capAt(words, to + 2) ? to + 2 : null;
  if (last.possessive) return null;
  if (NAME_PARTICLES.has(next.lower)) return afterParticles(words, to + 1);
  if (next.lower === 'of')
    return takesOf(words, from, to) || isHouseOfFirm(words, from, to) ? afterArticle(words, to + 2) : null;
  if (next.lower === 'for' || next.lower === 'on')
    return takesFor(words, to) ? afterArticle(words, to + 2) : null;
  // "Tremblay et Fils", "Keller und Söhne".
  if (/^(?:et|und|e|y)$/.test(next.lower) && words[to + 2]?.cap && isCompanyForm(words[to + 2]!, undefined))
    return to + 2;
  if (next.lower === 'and')
    return takesAnd(words, from, to) || (capAt(words, to + 2) && joinsFirm(words, from, to)) ? to + 2 : null;
  if (next.lower === 'in') return abbreviatedEnd(words, from, to);
  return null;
}

function afterParticles(words: readonly Word[], at: number): number | null {
  let i = at;
  while (i < words.length && isSpace(words[i]!) && NAME_PARTICLES.has(words[i]!.lower)) i++;
  return i - at <= 3 && capAt(words, i) ? i : null;
}

function afterArticle(words: readonly Word[], at: number): number | null {
  const at2 = words[at]?.lower === 'the' && isSpace(words[at]) ? at + 1 : at;
  return capAt(words, at2) ? at2 : null;
}

/** "Ltd", "GmbH", "plc" after a comma; "as" and "co" in small letters are words, and "Co Kent" is a county. */
const isCompanyForm = ({ lower, text, cap }: Word, next: Word | undefined): boolean =>
  COMPANY_FORMS.has(lower.replaceAll('.', '')) &&
  (cap || /^(?:inc|ltd|llc|plc)$/.test(lower)) &&
  !(text === 'Co' && next?.gap === ' ' && next.cap);
